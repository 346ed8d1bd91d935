import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The figures of the law as a table.
package enum FigureList {
  /// Which figures are wanted.
  package struct Filter: Sendable {
    package var date: CalendarDate?
    package var law: Law?
    package var status: FigureStatus?
    /// Also between which values a reform or a law axis may set each figure.
    package var showsBounds = false
    package init(date: CalendarDate? = nil, law: Law? = nil, status: FigureStatus? = nil) {
      self.date = date
      self.law = law
      self.status = status
    }
    /// The status is one that only estimates have.
    package var isOfEstimates: Bool { status?.isOfEstimates ?? false }
  }
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]

  /// The files that hold on the date, or all files.
  static func files(_ figures: Figures, _ filter: Filter) throws(FigureError) -> [FigureFile] {
    var files: [FigureFile] = []
    for law in Law.allCases where filter.law == nil || filter.law == law {
      if let date = filter.date {
        guard figures.entries.contains(where: { $0.law == law && $0.date <= date }) else {
          // A law whose figures start later; an error when it is the only one asked for.
          if filter.law != nil { _ = try figures.index(law, on: date) }
          continue
        }
        files.append(try figures.file(at: figures.index(law, on: date)))
      } else {
        for index in figures.entries.indices where figures.entries[index].law == law {
          files.append(try figures.file(at: index))
        }
      }
    }
    return files
  }

  /// The figures that pass the filter, a row each.
  package static func rendered(
    _ figures: Figures, _ filter: Filter, _ format: OutputFormat
  ) throws(FigureError) -> String {
    rendered(try files(figures, filter), filter, format)
  }

  /// The figures of a year that is an estimate, a row each; labelled.
  package static func rendered(
    estimateOf year: Int, _ filter: Filter, _ format: OutputFormat
  ) throws(FigureError) -> String {
    let figures = try Figures.embedded(for: year)
    let files = try figures.estimates(of: year).filter { filter.law == nil || $0.law == filter.law }
    let style: TextTable.Style = format == .markdown ? .markdown : .text
    let statuses = files.flatMap(\.rows).map(\.status)
    let label = EstimateLabel(year: year, statuses: statuses)
    return
      (format == .csv || format == .json
      ? "" : label.sentence(style) + (style == .text ? "\n" : ""))
      + rendered(files, filter, format, label)
  }

  /// The figures that pass the filter.
  package static func figures(
    _ figures: Figures, _ filter: Filter
  ) throws(FigureError) -> [TableFacts.Figure] {
    self.figures(try files(figures, filter), filter)
  }
  static func figures(_ files: [FigureFile], _ filter: Filter) -> [TableFacts.Figure] {
    files.flatMap { file in
      file.rows.filter { filter.status == nil || filter.status == $0.status }
        .map { TableFacts.Figure(law: file.law, date: file.date, row: $0) }
    }
  }

  private static func rendered(
    _ files: [FigureFile], _ filter: Filter, _ format: OutputFormat,
    _ label: EstimateLabel? = nil
  ) -> String {
    let header = schema(filter, isLabelled: label != nil).names
    let numbers = ["value", "least", "most", "decimals"]
    // A file has the names of units and statuses, a reader their words.
    func word(_ name: String, _ words: (String) -> Phrase) -> String {
      format == .csv ? name : words(name).text
    }
    func number(_ value: String) -> String { format == .csv ? value : value.asFigure }
    let figures = figures(files, filter)
    let rows = figures.map { figure in
      let row = figure.row
      let own = FigureBounds(of: row.key, in: figure.law, row.unit)
      let limits = [number(own.leastText), number(own.mostText), "\(own.decimals)"]
      return [figure.law.rawValue, "\(figure.date)", row.key, number(row.value)]
        + [word(row.unit.rawValue, FigureText.unit)] + (filter.showsBounds ? limits : [])
        + [row.article, word(row.status.rawValue, FigureText.status), row.source]
        + (label.map { [$0.title] } ?? [])
    }
    switch format {
    case .json: return json(figures, filter, label).rendered()
    case .csv: return csvHeader(header) + rows.map(csvRow).joined()
    case .text, .markdown:
      var table = TextTable(
        columns: header.map {
          TextTable.Column(
            FigureText.column($0).text, numbers.contains($0) ? .right : .left)
        })
      for row in rows { table.addRow(row) }
      return table.rendered(format == .markdown ? .markdown : .text)
        + (format == .text ? FigureText.count(rows.count).text + "\n" : "")
    default: format.isNotSupported(by: Self.self)
    }
  }
}

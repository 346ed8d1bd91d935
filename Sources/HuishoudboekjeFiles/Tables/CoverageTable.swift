import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What is built, verified and left out, law by law, and what a next year needs.
package enum CoverageTable {
  package static let formats: [OutputFormat] = FigureList.formats

  /// The columns of the CSV.
  package static let schema = TableSchema([
    column(0, FigureColumnText.part),
    column(
      1, FigureColumnText.state, codes: ["complete", "partial"].map { TableField.Code($0) }),
    column(2, FigureColumnText.verified), column(3, FigureColumnText.verifiedBy),
    column(4, FigureColumnText.leftOut, isOptional: true),
    column(5, FigureColumnText.atStake, isOptional: true),
  ])
  /// The column under a heading; a file has it in English, whatever the language.
  private static func column(
    _ place: Int, _ words: ColumnWords, codes: [TableField.Code] = [], isOptional: Bool = false
  ) -> TableField {
    TableField(
      CoverageText.header[place].text(.english), .string, words, codes: codes,
      isOptional: isOptional)
  }

  package static func rendered(_ figures: Figures, _ format: OutputFormat) throws(FigureError)
    -> String
  {
    let parts = try Coverage.parts.map { (part) throws(FigureError) in
      (
        part: part, state: part.complete ? CoverageText.complete : CoverageText.partial,
        verified: try part.verifiedPeriod()
      )
    }
    let next = (figures.completeYears.last ?? 0) + 1
    let missing = figures.missing(in: next)
    let estimate = try estimate(of: next)
    /// A row of each thing that is left out, or one of the part alone.
    func rows(_ state: (_ part: Coverage.Part, _ words: Phrase) -> String) -> [[String]] {
      parts.flatMap { part, words, verified in
        let facts = [part.name.text, state(part, words), verified.text, part.by.text]
        if part.leftOut.isEmpty { return [facts + ["", ""]] }
        return part.leftOut.map { facts + [$0.what.text, $0.euros.text] }
      }
    }
    switch format {
    case .csv:
      return csvHeader(schema.names)
        + rows { part, _ in part.complete ? "complete" : "partial" }.map(csvRow).joined()
    case .json:
      return json(
        parts.map { ($0.part, $0.verified) }, missing: missing, in: next, estimate?.label
      ).rendered()
    case .text, .markdown:
      let style: TextTable.Style = format == .markdown ? .markdown : .text
      var files = TextTable(columns: [.init(CoverageText.missing(for: next).text)])
      for name in missing { files.addRow([name]) }
      guard format == .markdown else {
        // A cell of words does not fit a line: one block per part.
        let blocks = parts.map { part, state, verified in
          CoverageText.part(part.name, state, verified, by: part.by).text + "\n"
            + part.leftOut.map {
              "  \(CoverageText.leftOut($0.what).text)\n"
                + "    \(CoverageText.atStake($0.euros).text)\n"
            }.joined()
        }
        return blocks.joined() + "\n" + files.rendered(style) + (estimate?.text(style) ?? "")
      }
      var table = TextTable(columns: CoverageText.header.map { .init($0.text) })
      for row in rows({ _, words in words.text }) { table.addRow(row) }
      return table.rendered(style) + "\n" + files.rendered(style) + (estimate?.text(style) ?? "")
    default: format.isNotSupported(by: Self.self)
    }
  }

  /// What the estimate of a year rests on, and what of it is not published yet.
  private struct Estimate {
    let label: EstimateLabel
    let counts: TextTable
    let open: TextTable

    func text(_ style: TextTable.Style) -> String {
      "\n" + label.sentence(style) + (style == .text ? "\n" : "") + counts.rendered(style) + "\n"
        + open.rendered(style)
    }
  }

  private static func estimate(of year: Int) throws(FigureError) -> Estimate? {
    guard try Figures.estimateYearsInTheBinary().contains(year) else { return nil }
    let files = try Figures.embedded(for: year).estimates(of: year)
    let rows = files.flatMap { file in file.rows.map { (law: file.law, row: $0) } }
    let label = EstimateLabel(year: year, statuses: rows.map(\.row.status))
    let title = Phrase(same: "\(label.title)")
    var counts = TextTable(
      columns: [
        .init(CoverageText.restsOn(title).text), .init(CoverageText.figures.text, .right),
        .init(CoverageText.ofTheLaws.text),
      ])
    for status in label.statuses {
      let some = rows.filter { $0.row.status == status }
      let laws = Law.allCases.filter { law in some.contains { $0.law == law } }
      let names = laws.map(\.rawValue).joined(.comma)
      counts.addRow([FigureText.status(status.rawValue).text, "\(some.count)", names.text])
    }
    var open = TextTable(
      columns: [.init(CoverageText.notPublished(for: year).text), .init(CoverageText.taken.text)])
    for item in try Figures.open(in: year) {
      open.addRow([FigureText.open(item.what).text, FigureText.open(item.instead).text])
    }
    return Estimate(label: label, counts: counts, open: open)
  }
}

import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The law beside one or more reforms: baseline, reform and difference, always labelled.
package struct ReformTable: Sendable {
  /// Months with reforms beside them do not fit a table to read.
  package static func formats(_ view: ComparisonTable.View) -> [OutputFormat] {
    view == .cash ? [.csv, .json] : [.text, .csv, .json, .markdown]
  }

  package let baseline: ComparisonTable
  /// In the order in which they were given.
  package let reforms: [(file: ReformFile, table: ComparisonTable)]

  package init(
    _ baseline: Comparison, _ reforms: [(file: ReformFile, comparison: Comparison)],
    view: ComparisonTable.View
  ) {
    self.baseline = ComparisonTable(baseline, view: view)
    self.reforms = reforms.map { ($0.file, ComparisonTable($0.comparison, view: view)) }
  }

  /// The name by which the rows of the law itself go.
  package static let baselineName = "baseline"

  package func rendered(_ format: OutputFormat) -> String {
    guard Self.formats(baseline.view).contains(format) else {
      format.isNotSupported(by: Self.self)
    }
    switch format {
    case .text: return text(.text)
    case .markdown: return text(.markdown)
    case .csv: return csv()
    case .json: return json().rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  private func budget(_ table: ComparisonTable, _ label: String) -> YearBudget? {
    table.comparison.budget(label)
  }

  // MARK: Text

  private func text(_ style: TextTable.Style) -> String {
    let household = baseline.comparison.household
    let title = ReformTableText.title(
      household.name, baseline.comparison.yearLabel,
      reforms.map { ReformTableText.name($0.file.name) }, baseline.view.period
    ).text
    let label = ReformTableText.notTheLaw.text
    var text =
      style == .markdown ? style.title(title) + label + "\n\n" : "\(title)\n\(label)\n"
    for (index, reform) in reforms.enumerated() {
      let year = reform.table.comparison.household.year
      text += style.item(
        ReformTableText.reform(
          index + 1, ReformTableText.name(reform.file.name),
          year == household.year
            ? .empty : ReformTableText.computedFor(reform.table.comparison.yearLabel),
          reform.file.description.map(ReformTableText.about) ?? .empty
        ).text)
    }
    for label in Set(labels.compactMap { $0 }).sorted(by: { $0.year < $1.year }) {
      text += (style == .markdown ? "\n" : "") + label.sentence(style)
    }
    for budget in baseline.comparison.budgets {
      text += "\n" + style.subtitle(ColumnText.title(budget.label).text)
      text += table(budget).rendered(style)
    }
    return text + "\n" + differences().rendered(style)
  }

  /// Of the baseline and of every reform.
  private var labels: [EstimateLabel?] {
    ([baseline] + reforms.map(\.table)).map { $0.comparison.estimate?.label }
  }

  var isLabelled: Bool { labels.contains { $0 != nil } }

  private func table(_ budget: YearBudget) -> TextTable {
    var columns = [
      TextTable.Column(ComparisonText.line.text), .init(ReformTableText.baseline.text, .right),
    ]
    for index in reforms.indices {
      columns.append(.init(ReformTableText.column(index + 1).text, .right))
      columns.append(.init(ReformTableText.difference(index + 1).text, .right))
    }
    var table = TextTable(columns: columns)
    for line in BudgetLine.allCases {
      let old = baseline.cents(line, budget)
      let new = reforms.map { reform in
        self.budget(reform.table, budget.label).map { reform.table.cents(line, $0) }
      }
      guard line.role == .subtotal || old != 0 || new.contains(where: { $0 != 0 }) else {
        continue
      }
      if line.role == .subtotal { table.addSeparator() }
      let row = LineRow(line, [old] + new.compactMap { $0 }, words(line))
      table.addRow(
        [row.label, row.cell(old)]
          + new.flatMap { [$0.map(row.cell) ?? "-", $0.map { row.cell($0 - old) } ?? "-"] })
      if line == .inkomenNetto { table.addSeparator() }
    }
    return table
  }

  /// True in each of the years: a reform may be computed for another.
  private func words(_ line: BudgetLine) -> Phrase {
    line.words(
      servicekostenCount: ([baseline] + reforms.map(\.table)).allSatisfy(
        \.comparison.servicekostenCount), baseline.comparison.household.budgetSet)
  }

  /// What is free to spend: between the forms, by the law and by each reform.
  private func differences() -> TextTable {
    let labels = baseline.comparison.budgets.map(\.label)
    let difference = Comparison.difference(of: labels).map {
      ColumnText.difference(of: $0.of, minus: $0.minus)
    }
    let headings = labels.map { ColumnText.heading($0) } + (difference.map { [$0] } ?? [])
    var table = TextTable(
      columns: [.init(baseline.comparison.household.budgetSet.leftInTitle.text)]
        + headings.map { .init($0.text, .right) })
    func row(_ name: Phrase, _ source: ComparisonTable) -> [String] {
      func free(_ label: String) -> Int? {
        budget(source, label).map { source.cents(.vrijBesteedbaar, $0) }
      }
      var cells = [name.text] + labels.map { free($0)?.inEuros ?? "-" }
      if let pair = Comparison.difference(of: labels) {
        if let more = free(pair.of), let less = free(pair.minus) {
          cells.append((more - less).inEuros)
        } else {
          cells.append("-")
        }
      }
      return cells
    }
    table.addRow(row(ReformTableText.baseline, baseline))
    for (index, reform) in reforms.enumerated() {
      table.addRow(row(ReformTableText.row(index + 1, reform.file.name), reform.table))
    }
    return table
  }

  // MARK: CSV and JSON

  /// The rows of `compare` behind the name of the reform, and what each differs from the baseline.
  private func csv() -> String {
    var text = csvHeader(schema.names)
    func label(_ table: ComparisonTable) -> [String] {
      isLabelled ? [(table.comparison.estimate?.label).text] : []
    }
    let known = baseline.csvRows(false)
    for row in known { text += csvRow([Self.baselineName] + row + ["0.00"] + label(baseline)) }
    for reform in reforms {
      for (row, old) in zip(reform.table.csvRows(false), known) {
        let change =
          (parseDecimal(row[5].utf8, places: 2, allowsMinus: true) ?? 0)
          - (parseDecimal(old[5].utf8, places: 2, allowsMinus: true) ?? 0)
        text += csvRow(
          ["reform: \(reform.file.name)"] + row + [change.asEuros] + label(reform.table))
      }
    }
    return text
  }

  package func json() -> JSONOutput {
    .object([
      ("format", .string("huishoudboekje-reforms-1")),
      ("baseline", baseline.json()),
      (
        "reforms",
        .array(
          reforms.map { reform in
            .object([
              ("reform", .string(reform.file.name)),
              ("description", reform.file.description.map { .string($0) } ?? .null),
              ("is_law", .bool(false)),
              ("comparison", reform.table.json()),
            ])
          })
      ),
    ])
  }
}

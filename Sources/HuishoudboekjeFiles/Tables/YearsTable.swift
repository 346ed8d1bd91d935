import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The same household in several years, side by side.
package struct YearsTable: Sendable {
  package static let formats: [OutputFormat] = ComparisonTable.formats

  private var tables: [ComparisonTable]
  private let view: ComparisonTable.View

  package init(_ comparisons: [Comparison], view: ComparisonTable.View) {
    tables = comparisons.map { ComparisonTable($0, view: view) }
    self.view = view
  }

  /// Says of every year whether the person can live in each form.
  package mutating func addAnswers(
    _ benchmark: Benchmark, margin: Int, isTested: Bool
  ) throws(InputError) {
    for index in tables.indices {
      try tables[index].addAnswer(benchmark, margin: margin, isTested: isTested)
    }
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .csv:
      return csvHeader(schema.names)
        + tables.flatMap { $0.csvRows(isLabelled) }.map(csvRow).joined()
    case .json: return json().rendered()
    case .text, .markdown:
      let style: TextTable.Style = format == .markdown ? .markdown : .text
      // Months do not fit beside each other: year after year.
      if view == .cash { return tables.map { $0.rendered(format) }.joined(separator: "\n") }
      let labels = tables.first?.comparison.budgets.map(\.label) ?? []
      let title = tables.first?.title(years, labels) ?? ""
      return style.title(title) + sideBySide().rendered(style)
        + "\n" + basis(style) + tables.map { $0.flagLines(style) }.joined()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  private var isLabelled: Bool { tables.contains { $0.comparison.estimate != nil } }

  /// The columns of the CSV.
  package var schema: TableSchema {
    TableSchema(
      ComparisonTable.columns(view, isLabelled: isLabelled),
      primaryKey: ComparisonTable.primaryKey(view))
  }

  package func json() -> JSONOutput {
    .object([
      ("format", .string("huishoudboekje-comparisons-1")),
      ("comparisons", .array(tables.map { $0.json() })),
    ])
  }

  /// The years like 2023-2026, or one by one where some are left out.
  private var years: String {
    let years = tables.map(\.comparison.household.year)
    if tables.contains(where: { $0.comparison.estimate != nil }) {
      return tables.map(\.comparison.yearLabel).listed
    }
    guard let first = years.first, let last = years.last, first < last,
      years == Array(first...last)
    else { return years.map { "\($0)" }.listed }
    return "\(first)-\(last)"
  }

  /// True in each of the years.
  private func words(_ line: BudgetLine) -> Phrase {
    line.words(
      servicekostenCount: tables.allSatisfy(\.comparison.servicekostenCount),
      tables.first?.comparison.household.budgetSet)
  }

  private func sideBySide() -> TextTable {
    let columns = tables.flatMap { table in
      table.comparison.budgets.map { (table, $0) }
    }
    var text = TextTable(
      columns: [.init(ComparisonText.line.text)]
        + columns.map {
          .init(ColumnText.heading($0.1.label, of: $0.0.comparison.yearLabel).text, .right)
        })
    for line in BudgetLine.allCases
    where line.role == .subtotal || columns.contains(where: { $0.1.year(line) != 0 }) {
      if line.role == .subtotal { text.addSeparator() }
      let amounts = columns.map { $0.0.cents(line, $0.1) }
      let row = LineRow(line, amounts, words(line))
      text.addRow([row.label] + amounts.map(row.cell))
      if line == .inkomenNetto { text.addSeparator() }
    }
    addVerdicts(&text)
    return text
  }

  /// What is there above the norm, and the verdict, under the amounts of the average month.
  private func addVerdicts(_ text: inout TextTable) {
    let forms = tables.flatMap { $0.answer?.forms ?? [] }
    guard view == .average, !forms.isEmpty else { return }
    text.addSeparator()
    text.addRow([AnswerText.normRow.text] + forms.map(\.norm.cents.inEuros))
    text.addRow([AnswerText.inTheBudgetRow.text] + forms.map(\.norm.inBudget.inEuros))
    text.addRow([AnswerText.aboveTheNormRow.text] + forms.map(\.above.inEuros))
    text.addRow([AnswerText.verdictRow.text] + forms.map(\.verdict.rawValue))
  }
  private func basis(_ style: TextTable.Style) -> String {
    guard view == .average, let answer = tables.first?.answer else { return "" }
    return style.item(answer.basis.text, indent: "")
  }
}

import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Comparisons as a workbook: a sheet per year, or per year and leveringsvorm with its months, and a
/// sheet with what they rest on.
///
/// The lines are those of the text table; their keys, and those of the columns, are those of the CSV.
/// Amounts are exact cents.
package struct ComparisonWorkbook: Sendable {
  private let tables: [ComparisonTable]
  private let view: ComparisonTable.View

  /// - Parameter tables: of one household and one view, with their answers and impacts.
  package init(_ tables: [ComparisonTable]) {
    precondition(!tables.isEmpty, "A workbook has a comparison.")
    self.tables = tables
    view = tables[0].view
  }

  /// A sheet: all columns of a year, or the months of one of them.
  private struct Page {
    let title: String
    let table: ComparisonTable
    let budget: YearBudget?
  }

  private var pages: [Page] {
    tables.flatMap { table -> [Page] in
      let year = "\(table.comparison.yearLabel)"
      guard view == .cash else { return [Page(title: year, table: table, budget: nil)] }
      return table.comparison.budgets.map { budget in
        let column = ColumnText.name(budget.label).text
        return Page(
          title: tables.count > 1 ? "\(year) \(column)" : column, table: table, budget: budget)
      }
    }
  }

  /// Writes the workbook.
  ///
  /// - Parameter version: of the command.
  package func write(to output: OutputFile, version: String) throws(InputError) {
    let pages = pages
    let household = tables[0].comparison.household.name
    var names = SheetNames(keeping: [AssumptionSheet.name])
    for page in pages { names.add(page.title) }
    names.add(kept: AssumptionSheet.name)
    let writer = try WorkbookWriter(output, title: household, sheets: names.names)
    for (page, name) in zip(pages, names.names) {
      var sheet = Sheet(name)
      sheet.frozenRows = 2
      sheet.frozenColumns = 2
      try writer.add(sheet, page.budget.map { page.table.monthCells($0) } ?? page.table.lineCells())
    }
    try assumptions(version).write(to: writer)
    try writer.finish()
  }

  // MARK: What they rest on

  private func assumptions(_ version: String) -> AssumptionSheet {
    let period =
      view == .average
      ? WorkbookText.averageMonth : view == .year ? WorkbookText.year : WorkbookText.monthByMonth
    let household = tables[0].comparison.household.name
    var sheet = AssumptionSheet(
      version: version, content: WorkbookText.amounts(household, period))
    for table in tables { add(table, &sheet) }
    return sheet
  }

  private func add(_ table: ComparisonTable, _ sheet: inout AssumptionSheet) {
    let comparison = table.comparison
    let year = "\(comparison.yearLabel)"
    if let answer = table.answer {
      sheet.add(WorkbookText.verdictBasis, about: [year], "\(answer.basis)")
      for sentence in answer.sentences() {
        sheet.add(WorkbookText.answer, about: [year], "\(sentence)")
      }
    }
    if view == .cash {
      for note in table.cashNotes { sheet.add(WorkbookText.whenPaid, about: [year], note.text) }
    }
    for line in comparison.estimate?.lines ?? [] {
      sheet.add(WorkbookText.estimate, about: [year], "\(line)")
    }
    for flag in comparison.flags {
      sheet.add(
        WorkbookText.flag, about: [year] + [flag.column].compactMap(Self.column), flag.text)
    }
    for input in comparison.assumed {
      sheet.add(
        WorkbookText.assumed,
        about: [year] + [input.column].compactMap(Self.column)
          + (input.line.map { ["\(comparison.label($0))"] } ?? []), input.text)
    }
    for use in comparison.unverified {
      sheet.add(
        WorkbookText.unverifiedFigure, about: [year, use.law.rawValue],
        table.used(use).text)
    }
  }

  private static func column(_ label: String?) -> String? {
    label.map { ColumnText.name($0).text }
  }
}

extension ComparisonTable {
  /// The lines with an amount per column, their difference, and in which columns it is assumed.
  fileprivate func lineCells() -> [[SheetCell]] {
    let budgets = comparison.budgets
    let difference = Comparison.difference(of: budgets.map(\.label))
    var keys = ["line", "label"] + budgets.map(\.label)
    var titles =
      [WorkbookText.line, WorkbookText.label] + budgets.map { ColumnText.name($0.label) }
    if let (of, minus) = difference {
      keys.append(Comparison.differenceName(of: of, minus: minus))
      titles.append(WorkbookText.difference(of, minus))
    }
    keys.append("assumed")
    titles.append(WorkbookText.assumedIn)
    var rows: [[SheetCell]] = [keys.map { .header($0) }, titles.map { .title($0.text) }]
    func amounts(_ cents: (Int) -> Int, _ style: CellStyle) -> [SheetCell] {
      var cells = budgets.indices.map { SheetCell.euros(cents($0), style) }
      if let (of, minus) = difference,
        let more = budgets.firstIndex(where: { $0.label == of }),
        let less = budgets.firstIndex(where: { $0.label == minus })
      {
        cells.append(.euros(cents(more) - cents(less), style))
      }
      return cells
    }
    for line in BudgetLine.allCases
    where line.role == .subtotal || budgets.contains(where: { $0.year(line) != 0 }) {
      let assumed = budgets.filter { isAssumed(line, $0.label) && cents(line, $0) != 0 }
      rows.append(
        start(line) + amounts({ cents(line, budgets[$0]) }, Self.euros(line))
          + (assumed.isEmpty
            ? [] : [.text(assumed.map(\.label).joined(separator: ", "))]))
    }
    guard view == .average, let forms = answer?.forms else { return rows }
    let norms: [(Phrase, (Answer.Form) -> Int)] = [
      (WorkbookText.norm, { $0.norm.cents }), (WorkbookText.normInBudget, { $0.norm.inBudget }),
      (WorkbookText.aboveNorm, { $0.above }),
    ]
    for (key, (title, cents)) in zip(Answer.csvKeys, norms) {
      rows.append([.text(key), .text(title.text)] + amounts({ cents(forms[$0]) }, .euros))
    }
    rows.append(
      [.text("verdict"), .text(WorkbookText.verdict.text)]
        + forms.map { .text($0.verdict.rawValue) })
    return rows
  }

  /// The lines of a column with an amount per month, and of the year.
  fileprivate func monthCells(_ budget: YearBudget) -> [[SheetCell]] {
    let isSplit = BudgetLine.allCases.contains { budget.inNextYear($0) != 0 }
    let months = (1...12).map { ("\($0)", TimeText.shortMonth($0)) }
    let later =
      isSplit
      ? [
        (CashPeriod.nextYear.key, WorkbookText.nextYear),
        ("within_year", WorkbookText.withinYear),
      ] : []
    let columns =
      [("line", WorkbookText.line), ("label", WorkbookText.label)] + months + later
      + [("year", WorkbookText.wholeYear)]
    var rows: [[SheetCell]] = [
      columns.map { .header($0.0) }, columns.map { .title($0.1.text) },
    ]
    for line in BudgetLine.allCases {
      let paid = budget.payments(line)
      guard line.role == .subtotal || paid.contains(where: { $0 != 0 }) else { continue }
      let cents =
        budget.months(line)
        + (isSplit ? [budget.inNextYear(line), budget.withinYear(line)] : [])
        + [budget.year(line)]
      rows.append(start(line) + cents.map { .euros($0, Self.euros(line)) })
    }
    return rows
  }

  private func start(_ line: BudgetLine) -> [SheetCell] {
    let style: CellStyle = line.role == .subtotal ? .sumText : .text
    return [.text(line.key, style), .text("\(comparison.label(line))", style)]
  }
  private static func euros(_ line: BudgetLine) -> CellStyle {
    line.role == .subtotal ? .sumEuros : .euros
  }
}

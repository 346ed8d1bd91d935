import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComparisonTable.View {
  /// The column of the amounts.
  fileprivate var amount: TableColumn {
    TableColumn("eur", .number, words, unit)
  }
  fileprivate var unit: TableUnit { self == .year ? .eurYear : .eurMonth }
  private var words: ColumnWords {
    switch self {
    case .average: TableColumnText.eurAverage
    case .cash: TableColumnText.eurOfMonth
    case .year: TableColumnText.eurYear
    }
  }
  fileprivate var month: TableColumn {
    guard self == .cash else {
      return TableColumn("month", .string, TableColumnText.noMonth, isOptional: true)
    }
    return TableColumn(
      "month", .string, TableColumnText.monthOfCash,
      codes: CashPeriod.all.map { TableColumn.Code($0.key) })
  }
}

extension ComparisonTable {
  /// The columns of the long CSV form.
  ///
  /// - Parameter isLabelled: a row of the table rests on an estimate.
  static func columns(_ view: View, isLabelled: Bool = false) -> [TableColumn] {
    let norms = zip(
      Answer.csvKeys, [AnswerText.norm, AnswerText.inTheBudget, AnswerText.aboveTheNorm]
    ).map { TableColumn.Code($0, $1) }
    return [
      .scenario, .year, view.month, .leveringsvorm,
      TableColumn(
        "line", .string, TableColumnText.line,
        codes: TableColumn.lineCodes + (view == .average ? norms : [])),
      view.amount,
      TableColumn("assumed", .flag, TableColumnText.assumed),
      TableColumn(
        "verdict", .string, TableColumnText.verdict, codes: TableColumn.verdictCodes,
        isOptional: true),
    ] + (isLabelled ? [.basis] : [])
  }
  /// What names a row: in the cash view the month too, which is empty otherwise.
  static func primaryKey(_ view: View) -> [String] {
    ["scenario", "year"] + (view == .cash ? ["month"] : []) + ["leveringsvorm", "line"]
  }

  package var schema: TableSchema {
    TableSchema(
      Self.columns(view, isLabelled: comparison.estimate != nil), primaryKey: Self.primaryKey(view))
  }
}

extension ReformTable {
  package var schema: TableSchema {
    let view = baseline.view
    let columns =
      [TableColumn("reform", .string, TableColumnText.reform)] + ComparisonTable.columns(view)
      + [
        TableColumn("difference_eur", .number, TableColumnText.differenceOfReform, view.unit)
      ] + (isLabelled ? [.basis] : [])
    // A reform may compute another year: its name tells it apart.
    return TableSchema(columns, primaryKey: ["reform"] + ComparisonTable.primaryKey(view))
  }
}

extension WhyTable {
  package var schema: TableSchema {
    TableSchema(
      [
        .scenario, .year, TableColumn("of", .string, TableColumnText.of),
        TableColumn("minus", .string, TableColumnText.minus),
        TableColumn(
          "cause", .string, TableColumnText.cause,
          codes: BudgetLine.Cause.allCases.map { TableColumn.Code($0.rawValue) }),
        TableColumn("eur", .number, TableColumnText.eurOfCause, .eurMonth),
        TableColumn("text", .string, TableColumnText.textOfCause),
      ] + (isLabelled ? [.basis] : []),
      primaryKey: ["scenario", "year", "of", "minus", "cause"])
  }
}

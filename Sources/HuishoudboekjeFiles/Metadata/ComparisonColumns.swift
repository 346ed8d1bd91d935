import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComparisonTable.View {
  /// The column of the amounts.
  fileprivate var amount: TableField {
    TableField("eur", .number, words, unit)
  }
  fileprivate var unit: TableUnit { self == .year ? .eurYear : .eurMonth }
  private var words: ColumnWords {
    switch self {
    case .average: ComparisonColumnText.eurAverage
    case .cash: ComparisonColumnText.eurOfMonth
    case .year: ComparisonColumnText.eurYear
    }
  }
  fileprivate var month: TableField {
    guard self == .cash else {
      return TableField("month", .string, ComparisonColumnText.noMonth, isOptional: true)
    }
    return TableField(
      "month", .string, ComparisonColumnText.monthOfCash,
      codes: CashPeriod.all.map { TableField.Code($0.key) })
  }
}

extension ComparisonTable {
  /// The columns of the long CSV form.
  ///
  /// - Parameter isLabelled: a row of the table rests on an estimate.
  static func columns(_ view: View, isLabelled: Bool = false) -> [TableField] {
    let norms = zip(
      Answer.csvKeys, [AnswerText.norm, AnswerText.inTheBudget, AnswerText.aboveTheNorm]
    ).map { TableField.Code($0, $1) }
    return [
      .scenario, .year, view.month, .leveringsvorm,
      TableField(
        "line", .string, ComparisonColumnText.line,
        codes: TableField.lineCodes + (view == .average ? norms : [])),
      view.amount,
      TableField("assumed", .flag, ComparisonColumnText.assumed),
      TableField(
        "verdict", .string, ComparisonColumnText.verdict, codes: TableField.verdictCodes,
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
      [TableField("reform", .string, ComparisonColumnText.reform)] + ComparisonTable.columns(view)
      + [
        TableField("difference_eur", .number, ComparisonColumnText.differenceOfReform, view.unit)
      ] + (isLabelled ? [.basis] : [])
    // A reform may compute another year: its name tells it apart.
    return TableSchema(columns, primaryKey: ["reform"] + ComparisonTable.primaryKey(view))
  }
}

extension WhyTable {
  package var schema: TableSchema {
    TableSchema(
      [
        .scenario, .year, TableField("of", .string, ComparisonColumnText.of),
        TableField("minus", .string, ComparisonColumnText.minus),
        TableField(
          "cause", .string, ComparisonColumnText.cause,
          codes: BudgetLine.Cause.allCases.map { TableField.Code($0.rawValue) }),
        TableField("eur", .number, ComparisonColumnText.eurOfCause, .eurMonth),
        TableField("text", .string, ComparisonColumnText.textOfCause),
      ] + (isLabelled ? [.basis] : []),
      primaryKey: ["scenario", "year", "of", "minus", "cause"])
  }
}

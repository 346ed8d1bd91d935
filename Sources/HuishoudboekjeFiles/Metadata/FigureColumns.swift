import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension FigureList {
  /// What names a figure.
  static let name: [TableField] = [
    TableField(
      "law", .string, FigureColumnText.law,
      codes: Law.allCases.map { TableField.Code($0.rawValue) }),
    TableField("from", .date, FigureColumnText.from),
    TableField("key", .string, FigureColumnText.key),
  ]
  static let primaryKey = name.map(\.name)

  /// - Parameter isLabelled: the figures are those of an estimate.
  package static func schema(_ filter: Filter, isLabelled: Bool) -> TableSchema {
    let bounds = [
      TableField("least", .number, FigureColumnText.least, .ofRow),
      TableField("most", .number, FigureColumnText.most, .ofRow),
      TableField("decimals", .integer, FigureColumnText.decimals, .count),
    ]
    return TableSchema(
      name + [
        TableField("value", .number, FigureColumnText.value, .ofRow),
        TableField(
          "unit", .string, FigureColumnText.unit,
          codes: FigureUnit.allCases.map {
            TableField.Code($0.rawValue, FigureText.unit($0.rawValue))
          }),
      ] + (filter.showsBounds ? bounds : []) + [
        TableField("article", .string, FigureColumnText.article),
        TableField(
          "status", .string, FigureColumnText.status,
          codes: FigureStatus.allCases.map { TableField.Code($0.rawValue) }),
        TableField("source", .string, FigureColumnText.source),
      ] + (isLabelled ? [.basis] : []), primaryKey: primaryKey)
  }
}

extension ImpactTable {
  package static func schema(_ comparison: Comparison) -> TableSchema {
    let columns =
      FigureList.name + [
        TableField("value", .number, FigureColumnText.valueMoved, .ofFigure),
        TableField("moved_to", .number, FigureColumnText.movedTo, .ofFigure),
        TableField("reason", .string, FigureColumnText.reason),
        TableField("leveringsvorm", .string, FigureColumnText.impactColumn),
        TableField("eur_month", .number, FigureColumnText.impact, .eurMonth),
      ]
    return TableSchema(
      columns + (comparison.estimate == nil ? [] : [.basis]),
      primaryKey: FigureList.primaryKey + ["moved_to", "leveringsvorm"])
  }
}

extension AdviceTable {
  package var schema: TableSchema {
    let standings: [Advice.Standing] = [
      .inBudget, .extra, .otherYear(household.year), .otherColumn, .factNotStated,
    ]
    return TableSchema(
      [
        .scenario, .year,
        TableField(
          "question", .string, FigureColumnText.question,
          codes: (Advice.Question.allCases.map(\.rawValue) + [Self.sum]).map {
            TableField.Code($0)
          }),
        // What changes nothing is of no form.
        TableField.leveringsvorm.optional,
        TableField("eur_month", .number, FigureColumnText.worthMonth, .eurMonth),
        TableField("article", .string, FigureColumnText.articleOfStep, isOptional: true),
        TableField(
          "standing", .string, FigureColumnText.standing,
          codes: (standings.map(\.key) + [Self.noEffect]).map { TableField.Code($0) }),
        TableField("in_year", .year, FigureColumnText.inYear),
        TableField("eur_year", .number, FigureColumnText.worthYear, .eurYear),
        TableField(
          "line", .string, FigureColumnText.lineOfStep, codes: TableField.lineCodes),
        TableField("step", .string, FigureColumnText.step),
      ] + (estimate == nil ? [] : [.basis]))
  }
}

extension TableField {
  /// Points of the WWS, of which there are quarters.
  static func points(_ name: String, _ words: ColumnWords) -> TableField {
    TableField(name, .number, words, .points)
  }
  /// A kale huur.
  static func rent(_ name: String, _ words: ColumnWords) -> TableField {
    TableField(name, .number, words, .eurMonth)
  }
}

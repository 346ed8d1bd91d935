import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension FigureList {
  /// What names a figure.
  static let name: [TableColumn] = [
    TableColumn(
      "law", .string, FigureColumnText.law,
      codes: Law.allCases.map { TableColumn.Code($0.rawValue) }),
    TableColumn("from", .date, FigureColumnText.from),
    TableColumn("key", .string, FigureColumnText.key),
  ]
  static let primaryKey = name.map(\.name)

  /// - Parameter isLabelled: the figures are those of an estimate.
  package static func schema(_ filter: Filter, isLabelled: Bool) -> TableSchema {
    let bounds = [
      TableColumn("least", .number, FigureColumnText.least, .ofRow),
      TableColumn("most", .number, FigureColumnText.most, .ofRow),
      TableColumn("decimals", .integer, FigureColumnText.decimals, .count),
    ]
    return TableSchema(
      name + [
        TableColumn("value", .number, FigureColumnText.value, .ofRow),
        TableColumn(
          "unit", .string, FigureColumnText.unit,
          codes: FigureUnit.allCases.map {
            TableColumn.Code($0.rawValue, UsedFigureText.unit($0.rawValue))
          }),
      ] + (filter.showsBounds ? bounds : []) + [
        TableColumn("article", .string, FigureColumnText.article),
        TableColumn(
          "status", .string, FigureColumnText.status,
          codes: FigureStatus.allCases.map { TableColumn.Code($0.rawValue) }),
        TableColumn("source", .string, FigureColumnText.source),
      ] + (isLabelled ? [.basis] : []), primaryKey: primaryKey)
  }
}

extension ImpactTable {
  package static func schema(_ comparison: Comparison) -> TableSchema {
    let columns =
      FigureList.name + [
        TableColumn("value", .number, FigureColumnText.valueMoved, .ofFigure),
        TableColumn("moved_to", .number, FigureColumnText.movedTo, .ofFigure),
        TableColumn("reason", .string, FigureColumnText.reason),
        TableColumn("leveringsvorm", .string, FigureColumnText.impactColumn),
        TableColumn("eur_month", .number, FigureColumnText.impact, .eurMonth),
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
        TableColumn(
          "question", .string, FigureColumnText.question,
          codes: (Advice.Question.allCases.map(\.rawValue) + [Self.sum]).map {
            TableColumn.Code($0)
          }),
        // What changes nothing is of no form.
        TableColumn.leveringsvorm.optional,
        TableColumn("eur_month", .number, FigureColumnText.worthMonth, .eurMonth),
        TableColumn("article", .string, FigureColumnText.articleOfStep, isOptional: true),
        TableColumn(
          "standing", .string, FigureColumnText.standing,
          codes: (standings.map(\.key) + [Self.noEffect]).map { TableColumn.Code($0) }),
        TableColumn("in_year", .year, FigureColumnText.inYear),
        TableColumn("eur_year", .number, FigureColumnText.worthYear, .eurYear),
        TableColumn(
          "line", .string, FigureColumnText.lineOfStep, codes: TableColumn.lineCodes),
        TableColumn("step", .string, FigureColumnText.step),
      ] + (estimate == nil ? [] : [.basis]))
  }
}

extension TableColumn {
  /// Points of the WWS, of which there are quarters.
  static func points(_ name: String, _ words: ColumnWords) -> TableColumn {
    TableColumn(name, .number, words, .points)
  }
  /// A kale huur.
  static func rent(_ name: String, _ words: ColumnWords) -> TableColumn {
    TableColumn(name, .number, words, .eurMonth)
  }
}

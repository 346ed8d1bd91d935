import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexTable {
  /// A row per variant, home and persona.
  static let columns: [TableField] = [
    TableField("complex", .string, ComplexColumnText.complex),
    TableField("variant", .string, ComplexColumnText.variant),
    .year, TableField("home", .string, ComplexColumnText.home),
    TableField("number", .integer, ComplexColumnText.number, .count),
    TableField("persona", .string, ComplexColumnText.persona),
    TableField("residents", .number, ComplexColumnText.residents, .count), .leveringsvorm,
    amount("kale_huur_eur_month", ComplexColumnText.kaleHuur, isOptional: false),
    amount("servicekosten_eur_month", ComplexColumnText.servicekosten, isOptional: false),
    amount("arrangement_eur_month", ComplexColumnText.arrangement, isOptional: false),
    amount("huurtoeslag_eur_month", ComplexColumnText.huurtoeslag),
    TableField(
      "no_huurtoeslag", .string, ComplexColumnText.noHuurtoeslag,
      codes: HuurtoeslagRefusal.allCases.filter { $0 != .none && $0.key == $0.rawValue }.map {
        TableField.Code($0.key)
      }, isOptional: true),
    amount("eigen_bijdrage_eur_month", ComplexColumnText.eigenBijdrage, isOptional: false),
    amount("vrij_besteedbaar_eur_month", ComplexColumnText.left),
    amount("zzp_vrij_besteedbaar_eur_month", ComplexColumnText.leftInZZP, isOptional: false),
    amount("benchmark_eur_month", ComplexColumnText.norm),
    amount("norm_in_budget_eur_month", ComplexColumnText.normInBudget),
    amount("above_norm_eur_month", ComplexColumnText.aboveNorm),
    TableField(
      "verdict", .string, ComparisonColumnText.verdict, codes: TableField.verdictCodes,
      isOptional: true),
    fact("affordable", ComplexColumnText.affordable, isOptional: false),
    fact("better_in_zzp", ComplexColumnText.betterInZZP),
    fact("excluded", ComplexColumnText.excluded, isOptional: false),
    fact("passend", ComplexColumnText.passend),
    TableField(
      "income_test", .string, ComplexColumnText.incomeTest, codes: [TableField.Code("waived")],
      isOptional: true),
    fact("income_test_without_wlz", ComplexColumnText.incomeTestWithoutWlz),
    fact("above_sociale_huurgrens", ComplexColumnText.aboveSocialeHuurgrens),
    fact("above_kwaliteitskortingsgrens", ComplexColumnText.aboveKwaliteitskortingsgrens),
    fact("above_aftoppingsgrens", ComplexColumnText.aboveAftoppingsgrens),
    amount("highest_rent_eur_month", ComplexColumnText.highestRent),
    TableField(
      "highest_rent_stop", .string, ComplexColumnText.highestRentStop,
      codes: RentStop.allCases.filter { $0.key == $0.rawValue }.map {
        TableField.Code($0.key, $0.reason)
      }, isOptional: true),
    amount("rent_by_points_eur_month", ComplexColumnText.rentByPoints),
    amount("rent_passend_eur_month", ComplexColumnText.rentPassend),
    amount("rent_eur_month", ComplexColumnText.rent),
    TableField(
      "rent_bound", .string, ComplexColumnText.rentBound,
      codes: HighestRent.Bound.allCases.map { TableField.Code($0.rawValue) }, isOptional: true),
    amount("highest_arrangement_eur_month", ComplexColumnText.highestArrangement),
    amount("fix_servicekosten_eur_month", ComplexColumnText.fixServicekosten),
    amount("at_aftoppingsgrens_eur_month", ComplexColumnText.atAftoppingsgrens),
    amount("other_request_eur_month", ComplexColumnText.otherRequest),
  ]
  private static func amount(
    _ name: String, _ words: ColumnWords, isOptional: Bool = true
  ) -> TableField {
    TableField(name, .number, words, .eurMonth, isOptional: isOptional)
  }
  private static func fact(
    _ name: String, _ words: ColumnWords, isOptional: Bool = true
  ) -> TableField {
    TableField(name, .flag, words, isOptional: isOptional)
  }

  package var schema: TableSchema {
    TableSchema(
      Self.columns + (result.isLabelled ? [.basis] : []),
      primaryKey: ["complex", "variant", "home", "persona"])
  }
}

extension ComplexSweep {
  /// The columns behind the axes; month amounts of the whole complex.
  static let outcomes: [TableField] = [
    TableField("affordable_pct", .number, ComplexColumnText.affordableShare, .percent),
    TableField("better_in_zzp_pct", .number, ComplexColumnText.betterInZZPShare, .percent),
    TableField("not_passend_pct", .number, ComplexColumnText.notPassendShare, .percent),
    TableField("residents_placed", .number, ComplexColumnText.placed, .count),
    TableField("residents_placed_passend", .number, ComplexColumnText.placedPassend, .count),
    sum("huurtoeslag", ComplexColumnText.claimed), sum("eigen_bijdrage", ComplexColumnText.paid),
    sum("kale_huur", ComplexColumnText.rentOfHomes),
    sum("servicekosten", ComplexColumnText.serviceOfHomes),
    sum("arrangement", ComplexColumnText.arrangementOfHomes),
    sum("missed", ComplexColumnText.missed),
    sum("nhc_nic", ComplexColumnText.nhcNic, isOptional: true),
    sum("annuity", ComplexColumnText.annuity, isOptional: true),
  ]
  private static func sum(
    _ name: String, _ words: ColumnWords, isOptional: Bool = false
  ) -> TableField {
    TableField(name, .number, words, .eurMonth, isOptional: isOptional)
  }

  package var schema: TableSchema {
    let columns = axes.map { TableField(axis: $0.name, path: $0.path, .number) }
    let isKey = axes.allSatisfy { Set($0.values).count == $0.values.count }
    return TableSchema(
      columns + Self.outcomes + (result.isLabelled ? [.basis] : []),
      primaryKey: isKey ? axes.map(\.name) : [])
  }
}

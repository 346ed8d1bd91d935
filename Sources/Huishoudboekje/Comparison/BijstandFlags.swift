extension Comparison {
  /// Where bijstand is asked for and none is paid in the whole year, and why.
  ///
  /// - Law: Pw artikel 13 lid 2, 19 lid 1 and 34.
  static func bijstandFlags(
    _ plan: HouseholdPlan<Int>,
    _ years: [(common: CommonYear<Int>, huurtoeslag: HuurtoeslagYear<Int>?)]
  ) -> [BudgetFlag] {
    let reasons = zip(plan.columns, years).map { column, year in
      noBijstand(plan.benefits[column.benefits].year.bijstand, year.common)
    }
    guard let first = reasons.first else { return [] }
    if reasons.allSatisfy({ $0 == first }) {
      return first.map { [BudgetFlag(kind: .noBijstand, column: nil, text: $0)] } ?? []
    }
    return zip(plan.columns, reasons).compactMap { column, reason in
      reason.map { BudgetFlag(kind: .noBijstand, column: column.column.label, text: $0) }
    }
  }

  /// Nil where bijstand is paid, or nobody asks for it.
  private static func noBijstand(_ plan: BijstandPlan?, _ year: CommonYear<Int>) -> String? {
    guard let plan else { return nil }
    let incomes = [year.incomes.first, year.incomes.second].compactMap { $0 }
    let shares = incomes.compactMap(\.bijstand)
    guard !shares.isEmpty else { return nil }
    if let limit = shares[0].vermogensgrens, incomes.contains(where: { !$0.bijstandGranted }) {
      return "no bijstand: the assets are above the vermogensgrens of \(limit.cents.asEuros) "
        + "(Pw artikel 34)"
    }
    if shares.contains(where: { share in share.paid.contains { $0.cents != 0 } }) { return nil }
    let households = plan.months.compactMap(\.household)
    return !households.isEmpty && households.allSatisfy(\.isExcluded)
      ? "no bijstand: no right at 18-20 in an inrichting (Pw artikel 13 lid 2 onder a)"
      : "no bijstand: the income is not below the norm (Pw artikel 19 lid 1)"
  }
}

/// What a rent is above, in the columns in which somebody rents.
extension Comparison {
  /// Of the last home of the year, whoever rents it in a column.
  static func rentFlags(
    _ plan: HouseholdPlan<Int>, _ columns: [ComparedColumn]
  ) -> [BudgetFlag] {
    func flags(
      _ kind: BudgetFlag.Kind, _ text: @escaping (LastTenancy) -> String?
    ) -> [BudgetFlag] {
      refusals(
        kind, columns, among: { LastTenancy(plan, $0) != nil },
        reason: { LastTenancy(plan, $0).flatMap(text) })
    }
    return flags(.rentAboveMaximum, \.aboveMaximum)
      + flags(.rentAboveAftoppingsgrens, \.aboveAftoppingsgrens)
      + flags(.notPassend, \.notPassend) + flags(.aboveDAEBRentLimit, \.aboveDAEBRentLimit)
  }
}

/// The tenancy of the end of the year in a column, with its limits.
private struct LastTenancy {
  let household: Household
  let tenancy: Tenancy
  let year: HuurtoeslagYear<Int>
  let working: HuurtoeslagWorking<Int>
  let limits: RentLimits

  init?(_ plan: HouseholdPlan<Int>, _ column: ComparedColumn) {
    guard let tenancy = column.plan.rent.tenancies.last, let year = column.working.huurtoeslag
    else { return nil }
    household = plan.household
    self.tenancy = tenancy
    self.year = year
    let facts = column.common.rent
    func load(_ slot: AmountSlot) -> Int { plan.household.amounts[slot] ?? 0 }
    working = tenancy.working(plan.statutes.huurtoeslag, facts, load)
    limits = tenancy.limits(
      plan.statutes, passendIncome: year.passendIncome, wealth: tenancy.wealth(facts), load)
  }

  private var rekenhuur: String { limits.rekenhuur.asEuros }
  private var kaleHuur: String { limits.kaleHuur.asEuros }

  /// - Law: Wht artikel 13 (to 2025) and 21 lid 1 onder d (2026).
  var aboveMaximum: String? {
    guard limits.isAboveMaximum else { return nil }
    let meaning =
      household.year > 2025
      ? "and counts no further (Wht artikel 21 lid 1 onder d)"
      : working.rentTooHigh
        ? "so there is no huurtoeslag for it (Wht artikel 13 lid 1)"
        : "which is no condition for this home or household (Wht artikel 13)"
    return "rekenhuur \(rekenhuur) is above the maximale huurgrens of "
      + "\(limits.maximaleHuurgrens.asEuros), " + meaning
  }

  var aboveAftoppingsgrens: String? {
    guard limits.isAboveAftoppingsgrens else { return nil }
    return "rekenhuur \(rekenhuur) is above the aftoppingsgrens of "
      + "\(limits.aftoppingsgrens.asEuros) (Wht artikel 20 lid 2)"
  }

  var notPassend: String? {
    let letting = limits.letting
    guard household.dwelling(tenancy.home).landlord.bindsPassendToewijzen, !letting.passend else {
      return nil
    }
    let exception =
      limits.mayAskException
      ? "; on request it is excepted, because the household has the AOW age and assets above "
        + "\(limits.exceptionWealth.asEuros) (BTIV artikel 54a)" : ""
    return "not passend: income \(year.passendIncome.cents.asEuros) is at most "
      + "\(letting.passendLimit.cents.asEuros) and kale huur \(kaleHuur) is above "
      + "\(letting.aftoppingsgrens.cents.asEuros); it uses the free 5 % of a woningcorporatie, over two calendar years together "
      + "(Woningwet artikel 46 lid 2)" + exception
      + (household.dwelling(tenancy.home).landlord == nil
        ? "; the landlord is not stated, a woningcorporatie is assumed" : "")
  }

  var aboveDAEBRentLimit: String? {
    guard limits.isAboveSocialeHuurgrens else { return nil }
    return "kale huur \(kaleHuur) is above the sociale huurgrens of "
      + "\(limits.letting.daebRentLimit.cents.asEuros): not a social rent (Woningwet artikel 48)"
  }
}

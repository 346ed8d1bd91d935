import HuishoudboekjeCatalogue

/// What a rent is above, in the columns in which somebody rents.
extension Comparison {
  /// Of the last home of the year, whoever rents it in a column.
  static func rentFlags(
    _ plan: HouseholdPlan<Int>, _ columns: [ComparedColumn]
  ) -> [BudgetFlag] {
    func flags(
      _ kind: BudgetFlag.Kind, _ words: @escaping (LastTenancy) -> Phrase?
    ) -> [BudgetFlag] {
      refusals(
        kind, columns, among: { LastTenancy(plan, $0) != nil },
        reason: { LastTenancy(plan, $0).flatMap(words) })
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

  /// - Law: Wht artikel 13 (to 2025) and 21 lid 1 onder d (2026).
  var aboveMaximum: Phrase? {
    guard limits.isAboveMaximum else { return nil }
    let meaning =
      household.year > 2025
      ? FlagText.countsNoFurther
      : working.rentTooHigh ? FlagText.noHuurtoeslagForIt : FlagText.noCondition
    return FlagText.aboveMaximum(
      limits.rekenhuur, limit: limits.maximaleHuurgrens, meaning: meaning)
  }

  var aboveAftoppingsgrens: Phrase? {
    guard limits.isAboveAftoppingsgrens else { return nil }
    return FlagText.aboveAftoppingsgrens(limits.rekenhuur, limit: limits.aftoppingsgrens)
  }

  var notPassend: Phrase? {
    let letting = limits.letting
    guard household.dwelling(tenancy.home).landlord.bindsPassendToewijzen, !letting.passend else {
      return nil
    }
    let exception =
      limits.mayAskException
      ? FlagText.exceptedOnRequest(wealth: limits.exceptionWealth) : .empty
    let isAssumed = household.dwelling(tenancy.home).landlord == nil
    return FlagText.notPassend(
      income: year.passendIncome.cents, limit: letting.passendLimit.cents,
      kaleHuur: limits.kaleHuur, aftoppingsgrens: letting.aftoppingsgrens.cents,
      exception: exception, landlord: isAssumed ? FlagText.landlordAssumed : .empty)
  }

  var aboveDAEBRentLimit: Phrase? {
    guard limits.isAboveSocialeHuurgrens else { return nil }
    return FlagText.aboveDAEBRentLimit(
      limits.kaleHuur, limit: limits.letting.daebRentLimit.cents)
  }
}

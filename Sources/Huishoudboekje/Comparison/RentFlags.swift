import HuishoudboekjeCatalogue

/// What a rent is above, in the columns in which somebody rents.
extension ComparedHousehold {
  /// Of the last home of the year, whoever rents it in a column.
  var rentFlags: [FlagGroup<L>] {
    let tenancies = columns.compactMap { LastTenancy(self, $0) }
    func group(
      _ kind: BudgetFlag.Kind, _ words: (LastTenancy<L>) -> Decision<L, Phrase?>
    ) -> FlagGroup<L> {
      FlagGroup(kind, shared: tenancies.map { ($0.label, words($0)) })
    }
    return [
      group(.rentAboveMaximum, \.aboveMaximum),
      group(.rentAboveAftoppingsgrens, \.aboveAftoppingsgrens), group(.notPassend, \.notPassend),
      group(.aboveDAEBRentLimit, \.aboveDAEBRentLimit),
    ]
  }
}

/// The tenancy of the end of the year in a column, with its limits.
private struct LastTenancy<L: TellingLane> {
  /// Of the column.
  let label: String
  let household: Household
  let tenancy: Tenancy
  let year: HuurtoeslagYear<L>
  let working: HuurtoeslagWorking<L>
  let limits: RentLimits<L>

  init?(_ run: ComparedHousehold<L>, _ column: ComparedColumn<L>) {
    guard let tenancy = column.plan.rent.tenancies.last, let year = column.working.huurtoeslag
    else { return nil }
    label = column.plan.column.label
    household = run.plan.household
    self.tenancy = tenancy
    self.year = year
    let facts = column.common.rent
    working = tenancy.working(run.plan.statutes.huurtoeslag, facts, run.load)
    limits = tenancy.limits(
      run.plan.statutes, passendIncome: year.passendIncome, wealth: tenancy.wealth(facts),
      run.load)
  }

  /// - Law: Wht artikel 13 (to 2025) and 21 lid 1 onder d (2026).
  var aboveMaximum: Decision<L, Phrase?> {
    Decision<L, Bool>.whether(limits.isAboveMaximum).flatMap { isAbove in
      guard isAbove else { return .outcome(nil) }
      let refused: Decision<L, Phrase> =
        household.year > 2025
        ? .outcome(FlagText.countsNoFurther)
        : .when(
          working.rentTooHigh, FlagText.noHuurtoeslagForIt, otherwise: FlagText.noCondition)
      return refused.map {
        FlagText.aboveMaximum(
          limits.rekenhuur.told, limit: limits.maximaleHuurgrens.told, meaning: $0)
      }
    }
  }

  var aboveAftoppingsgrens: Decision<L, Phrase?> {
    .when(
      limits.isAboveAftoppingsgrens,
      FlagText.aboveAftoppingsgrens(
        limits.rekenhuur.told, limit: limits.aftoppingsgrens.told), otherwise: nil)
  }

  var notPassend: Decision<L, Phrase?> {
    let letting = limits.letting
    let landlord = household.dwelling(tenancy.home).landlord
    guard landlord.bindsPassendToewijzen else { return .outcome(nil) }
    return Decision<L, Bool>.whether(letting.passend).flatMap { isPassend in
      guard !isPassend else { return .outcome(nil) }
      return Decision.when(
        limits.mayAskException, FlagText.exceptedOnRequest(wealth: limits.exceptionWealth),
        otherwise: .empty
      ).map { exception in
        FlagText.notPassend(
          income: year.passendIncome.cents.told, limit: letting.passendLimit.cents.told,
          kaleHuur: limits.kaleHuur.told, aftoppingsgrens: letting.aftoppingsgrens.cents.told,
          exception: exception, landlord: landlord == nil ? FlagText.landlordAssumed : .empty)
      }
    }
  }

  var aboveDAEBRentLimit: Decision<L, Phrase?> {
    .when(
      limits.isAboveSocialeHuurgrens,
      FlagText.aboveDAEBRentLimit(
        limits.kaleHuur.told, limit: limits.letting.daebRentLimit.cents.told), otherwise: nil)
  }
}

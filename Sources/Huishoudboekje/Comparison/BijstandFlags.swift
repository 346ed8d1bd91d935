import HuishoudboekjeCatalogue

extension ComparedHousehold {
  /// Where bijstand is asked for and none is paid in the whole year, or on the days of a household of before or
  /// after a change, and why.
  ///
  /// - Law: Pw artikel 13 lid 2, 19 lid 1 and 34.
  var noBijstand: FlagGroup<L> {
    FlagGroup(.noBijstand, columns) { Self.noBijstand($0.benefits.year.bijstandPlans, $0.common) }
  }

  /// Nil where bijstand is paid, or nobody asks for it.
  private static func noBijstand(
    _ plans: [BijstandPlan], _ year: CommonYear<L>
  ) -> Decision<L, Phrase?> {
    if plans.isEmpty { return .outcome(nil) }
    let incomes = [year.incomes.first, year.incomes.second].compactMap { $0?.value }
    let shares = incomes.compactMap(\.bijstand)
    guard !shares.isEmpty else { return .outcome(nil) }
    let none = L.Mask(all: false)
    let isRefused = incomes.reduce(none) { $0 .| .!$1.bijstandGranted }
    let isPaid = shares.flatMap(\.paid).reduce(none) { $0 .| (.zero .< $1) .| ($1 .< .zero) }
    let limit = shares[0].vermogensgrens
    return Decision<L, Bool>.whether(isRefused).flatMap { isRefused in
      if let limit, isRefused {
        return .outcome(BijstandText.wealth(above: limit.cents.told))
      }
      return Decision.all(shares[0].tested.map { .whether($0.isGranted) }).flatMap { granted in
        let tooHigh = zip(shares[0].tested, granted).filter { !$1 }.map(\.0.limit.cents.told)
        if !tooHigh.isEmpty { return .outcome(BijstandText.wealth(aboveAnyOf: tooHigh)) }
        return .when(isPaid, nil, otherwise: noNorm(plans))
      }
    }
  }

  /// Nobody has a norm, or the income is not below it.
  private static func noNorm(_ plans: [BijstandPlan]) -> Phrase {
    let households = plans.flatMap(\.months).compactMap(\.household)
    if households.isEmpty { return BijstandText.below18 }
    let excluded = households.count { $0.isExcluded }
    if excluded == households.count { return BijstandText.excluded }
    let reason = tooMuch(plans)
    return excluded == 0 ? BijstandText.tooMuch(reason) : BijstandText.tooMuchAndExcluded(reason)
  }

  /// Nothing is left of the norm, or of what was taken off it.
  private static func tooMuch(_ plans: [BijstandPlan]) -> Phrase {
    let lowered = plans.flatMap(\.lowers)
    if lowered.isEmpty { return BijstandText.incomeNotBelowNorm }
    let causes = lowered.reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } }
    return BijstandText.incomeNotBelowNorm(less: causes)
  }
}

extension BijstandPlan {
  /// What is taken off the norm in some month, with its article.
  fileprivate var lowers: [Phrase] {
    guard case .known(let figures) = law.bijstand else { return [] }
    var causes: [Phrase] = []
    if months.contains(where: { $0.household != nil && $0.meals > 0 }) {
      causes.append(BijstandText.meals)
    }
    let home = months.contains { month in
      guard let household = month.household, month.atHome else { return false }
      let norm: BijstandNorm<Int> = Bijstand(figures: figures[month: month.start.month])
        .norm(household)
      return norm.isLoweredForHome
    }
    if home, facts.woonsituatieVerlaging > 0 {
      causes.append(BijstandText.woonsituatie)
    }
    return causes
  }
}

extension Comparison {
  /// Bijstand of which the sources leave a part open.
  ///
  /// - Law: Pw artikel 19 lid 4 and 47a; artikel 32 lid 4; artikel 19 and 45 in a household that changes.
  static func bijstandNotCertified(_ plan: HouseholdPlan<Int>) -> [BudgetFlag] {
    let household = plan.household
    var flags: [BudgetFlag] = []
    func flag(_ what: Phrase) {
      let flag = BudgetFlag(
        kind: .notCertified, column: nil, words: CertaintyText.notCertified(what))
      if !flags.contains(flag) { flags.append(flag) }
    }
    for benefits in plan.benefits {
      let plans = benefits.year.bijstandPlans
      if benefits.year.bijstandInTime != nil {
        let days = household.bijstandChanges(in: household.year).map(\.description)
        flag(BijstandText.changes(on: days))
      }
      guard !plans.isEmpty, household.partner != nil else { continue }
      let change = household.persons.compactMap {
        $0.reachesAOWAge(in: household.year, plan.statutes.aowLeeftijd)
      }.min()
      if let change { flag(BijstandText.spouseReachesAOWAge(on: change.description)) }
      let months = plans.flatMap(\.months)
      if months.contains(where: { $0.household?.withoutRight?.how == .apart }) {
        flag(BijstandText.spouseApart)
      }
    }
    return flags
  }
}

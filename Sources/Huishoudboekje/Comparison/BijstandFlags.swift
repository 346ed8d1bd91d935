extension Comparison {
  /// Where bijstand is asked for and none is paid in the whole year, or on the days of a household of before or
  /// after a change, and why.
  ///
  /// - Law: Pw artikel 13 lid 2, 19 lid 1 and 34.
  static func bijstandFlags(_ columns: [ComparedColumn]) -> [BudgetFlag] {
    refusals(.noBijstand, columns) { noBijstand($0.benefits.year.bijstandPlans, $0.common) }
  }

  /// Nil where bijstand is paid, or nobody asks for it.
  private static func noBijstand(
    _ plans: [BijstandPlan], _ year: CommonYear<Int>
  ) -> String? {
    if plans.isEmpty { return nil }
    let incomes = [year.incomes.first, year.incomes.second].compactMap { $0?.value }
    let shares = incomes.compactMap(\.bijstand)
    guard !shares.isEmpty else { return nil }
    if let limit = shares[0].vermogensgrens, incomes.contains(where: { !$0.bijstandGranted }) {
      return "no bijstand: the assets are above the vermogensgrens of \(limit.cents.asEuros) "
        + "(Pw artikel 34)"
    }
    let tooHigh = shares[0].tested.filter { !$0.isGranted }.map(\.limit.cents.asEuros)
    if !tooHigh.isEmpty {
      return "no bijstand on the days of a household with a vermogensgrens of "
        + "\(tooHigh.joined(separator: " and ")): the assets are above it (Pw artikel 34)"
    }
    if shares.contains(where: { share in share.paid.contains { $0.cents != 0 } }) { return nil }
    let households = plans.flatMap(\.months).compactMap(\.household)
    if households.isEmpty { return "no bijstand: somebody is below 18 in every month" }
    let excluded = households.count { $0.isExcluded }
    if excluded == households.count {
      return "no bijstand: no right at 18-20 in an inrichting (Pw artikel 13 lid 2 onder a)"
    }
    return "no bijstand: " + tooMuch(plans)
      + (excluded == 0
        ? ""
        : "; and in some months no right at 18-20 in an inrichting (Pw artikel 13 lid 2 onder a)")
  }

  /// Nothing is left of the norm, or of what was taken off it.
  private static func tooMuch(_ plans: [BijstandPlan]) -> String {
    let lowered = plans.flatMap(\.lowers)
    if lowered.isEmpty { return "the income is not below the norm (Pw artikel 19 lid 1)" }
    let causes = lowered.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return "the income is not below the norm less \(causes.joined(separator: " and "))"
  }
}

extension BijstandPlan {
  /// What is taken off the norm in some month, with its article.
  fileprivate var lowers: [String] {
    guard case .known(let figures) = law.bijstand else { return [] }
    var causes: [String] = []
    if months.contains(where: { $0.household != nil && $0.meals > 0 }) {
      causes.append("what the gemeente takes off for meals (Pw artikel 18 lid 1)")
    }
    let home = months.contains { month in
      guard let household = month.household, month.atHome else { return false }
      let norm: BijstandNorm<Int> = Bijstand(figures: figures[month: month.start.month])
        .norm(household)
      return norm.isLoweredForHome
    }
    if home, facts.woonsituatieVerlaging > 0 {
      causes.append("the verlaging for the woonsituatie (Pw artikel 27)")
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
    func flag(_ text: String) {
      let flag = BudgetFlag(kind: .notCertified, column: nil, text: "not certified: " + text)
      if !flags.contains(flag) { flags.append(flag) }
    }
    for benefits in plan.benefits {
      let plans = benefits.year.bijstandPlans
      if benefits.year.bijstandInTime != nil {
        let days = household.bijstandChanges(in: household.year).map(\.description)
        flag(
          "the bijstand changes with the household on \(days.joined(separator: " and ")): that norm and means "
            + "change with the day, when the vakantietoeslag kept until then is paid, and what of an "
            + "overlijdensuitkering or an inheritance counts stand in no text (Pw artikel 19, 34 and 45)"
        )
      }
      guard !plans.isEmpty, household.partner != nil else { continue }
      let change = household.persons.compactMap {
        $0.reachesAOWAge(in: household.year, plan.statutes.aowLeeftijd)
      }.min()
      if let change {
        flag(
          "one of two spouses on bijstand reaches the AOW age on \(change), so how the gemeente and "
            + "the SVB gross up the year is not verified (Pw artikel 19 lid 4 and 47a)")
      }
      let months = plans.flatMap(\.months)
      if months.contains(where: { $0.household?.withoutRight?.how == .apart }) {
        flag(
          "the bijstand of a spouse whose spouse has no right and lives apart: which norm the income "
            + "of the other may fill is not settled (Pw artikel 32 lid 4)")
      }
    }
    return flags
  }
}

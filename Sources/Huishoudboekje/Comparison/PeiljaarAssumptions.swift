extension Comparison {
  /// What the eigen bijdrage rests on and is not stated, of each person whose peiljaar counts, key by key.
  static func peiljaar(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    let counting = plan.columns.flatMap(\.contributions).filter {
      $0.restsOnPeiljaar(household.switches)
    }
    guard !counting.isEmpty else { return [] }
    let payers = Set(counting.flatMap(\.kind.indices))
    var countsForZorgtoeslag = false
    if case .byLaw = plan.zorgtoeslagInPeiljaar {
      countsForZorgtoeslag = counting.contains { $0.schedule.needsHigh }
    }
    // Box 3 of a couple is of both, whoever pays.
    return household.personIndices.flatMap { index in
      (payers.contains(index)
        ? income(of: index, plan) : countsForZorgtoeslag ? beside(index, plan) : [])
        + assets(of: index, household)
    } + chosenBefore(plan)
  }

  /// The income of who does not pay counts for the zorgtoeslag of both, which the high contribution takes off.
  private static func beside(_ index: Int, _ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    guard plan.firstIncome[index] == .none,
      !household.amounts.has(AmountSlot.peiljaarIncome.of(person: index))
    else { return [] }
    return [
      AssumedInput(
        column: nil, line: .eigenBijdrage,
        text:
          "income of peiljaar \(household.year - 2)\(whose(index, household)), for the zorgtoeslag "
          + "of that year: the same benefits and pension by the laws of that year",
        paths: [path("income_eur_year", index)])
    ]
  }

  /// The columns of a couple that chose the AOW of single persons: the income of the peiljaar that is not stated
  /// has it too.
  private static func chosenBefore(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    // The months of two years before, among those of four years.
    let peiljaar = 12..<24
    return plan.columns.compactMap { column in
      let isSingle = household.personIndices.contains { person in
        plan.firstIncome[person] == .none
          && !household.amounts.has(AmountSlot.peiljaarIncome.of(person: person))
          && plan.benefits[column.benefits].living[person][peiljaar].contains {
            $0.aowKind == .single
          }
      }
      guard column.column.chosenUnmarried, isSingle else { return nil }
      return AssumedInput(
        column: column.column.label, line: .eigenBijdrage,
        text:
          "the AOW as two single persons is that of peiljaar \(household.year - 2) too, as if it was "
          + "chosen before; who chooses it now states the income of the peiljaar")
    }
  }

  private static func whose(_ index: Int, _ household: Household) -> String {
    household.persons.count == 1 ? "" : " of persons[\(index)]"
  }
  private static func path(_ key: String, _ index: Int) -> String {
    "persons[\(index)].peiljaar.\(key)"
  }

  private static func income(of index: Int, _ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    let whose = whose(index, household)
    let first = plan.firstIncome[index]
    let year = first.counted(in: household.year)
    let income = household.amounts.has(AmountSlot.peiljaarIncome.of(person: index))
    let tax = household.amounts.has(AmountSlot.peiljaarTax.of(person: index))
    func input(_ text: String, _ keys: [String]) -> [AssumedInput] {
      [
        AssumedInput(
          column: nil, line: .eigenBijdrage, text: text, paths: keys.map { path($0, index) })
      ]
    }
    guard first == .none else {
      let stated =
        income ? "; the stated income of \(household.year - 2) does not count" : ""
      let why =
        household.persons[index].firstIncomeYear == nil
        ? "by the year of the 18th birthday" : "as stated"
      return input(
        "first income\(whose), \(why): net of tax over \(year) (Blz artikel 3.3.2.5)\(stated)", [])
    }
    switch (income, tax) {
    case (false, false):
      return input(
        "income of peiljaar \(year)\(whose): the same benefits and pension by the laws of that year",
        ["income_eur_year", "tax_eur_year"])
    case (false, true):
      return input(
        "income of peiljaar \(year)\(whose): the same benefits and pension by the laws of that "
          + "year, beside the stated tax", ["income_eur_year"])
    case (true, false):
      return input(
        "tax of peiljaar \(year)\(whose): computed from the stated income", ["tax_eur_year"])
    case (true, true): return []
    }
  }

  private static func assets(of index: Int, _ household: Household) -> [AssumedInput] {
    let keys: [(key: String, before: AmountSlot, now: AmountSlot)] = [
      ("bank_eur", .peiljaarBank, .bank), ("other_eur", .peiljaarOtherAssets, .otherAssets),
      ("debts_eur", .peiljaarDebts, .debts),
    ]
    let open = keys.filter { !household.amounts.has($0.before.of(person: index)) }
    guard !open.isEmpty else { return [] }
    let what = open.count == keys.count ? "assets" : open.map(\.key).listed
    let amounts = open.map { household.amounts[$0.now.of(person: index)] ?? 0 }
    let sum =
      amounts.allSatisfy { $0 == 0 }
      ? "none"
      : zip(open, amounts).map { "\($0.key) \($1.asEuros)" }.joined(separator: ", ")
    let outline =
      "\(what) on 1 January \(household.year - 2)\(whose(index, household)): as on 1 January "
      + "\(household.year)"
    return [
      AssumedInput(
        column: nil, line: .eigenBijdrage, text: "\(outline), \(sum)", outline: outline,
        paths: open.map { path($0.key, index) })
    ]
  }
}

extension ContributionPlan {
  /// MPT of few hours has its amount whatever the income, and so has who gave no data; whether nothing is due
  /// may follow from the income of the peiljaar all the same.
  fileprivate func restsOnPeiljaar(_ switches: Switches) -> Bool {
    !unknown && !kind.mptAtMost20Hours || nihil != nil && switches.nihilIncome == .peiljaar
  }
}

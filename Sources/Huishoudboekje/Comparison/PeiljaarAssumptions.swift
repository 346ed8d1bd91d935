import HuishoudboekjeCatalogue

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
        words: AssumptionText.peiljaarIncomeForZorgtoeslag(
          household.year - 2, of: Names(household).of(index)),
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
        words: AssumptionText.aowAsSinglesInPeiljaar(household.year - 2))
    }
  }

  private static func path(_ key: String, _ index: Int) -> String {
    "persons[\(index)].peiljaar.\(key)"
  }

  private static func income(of index: Int, _ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    let whose = Names(household).of(index)
    let first = plan.firstIncome[index]
    let year = first.counted(in: household.year)
    let income = household.amounts.has(AmountSlot.peiljaarIncome.of(person: index))
    let tax = household.amounts.has(AmountSlot.peiljaarTax.of(person: index))
    func input(_ words: Phrase, _ keys: [String]) -> [AssumedInput] {
      [
        AssumedInput(
          column: nil, line: .eigenBijdrage, words: words, paths: keys.map { path($0, index) })
      ]
    }
    guard first == .none else {
      let stated =
        income ? AssumptionText.statedDoesNotCount(household.year - 2) : .empty
      let why =
        household.persons[index].firstIncomeYear == nil
        ? AssumptionText.byBirthday : AssumptionText.asStated
      return input(
        AssumptionText.firstIncome(of: whose, why: why, year: year, stated: stated), [])
    }
    switch (income, tax) {
    case (false, false):
      return input(
        AssumptionText.peiljaarIncome(year, of: whose), ["income_eur_year", "tax_eur_year"])
    case (false, true):
      return input(
        AssumptionText.peiljaarIncomeBesideTax(year, of: whose), ["income_eur_year"])
    case (true, false):
      return input(AssumptionText.peiljaarTax(year, of: whose), ["tax_eur_year"])
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
    let what =
      open.count == keys.count
      ? AssumptionText.assets : open.map { AssumptionText.asset($0.key) }.joined(.and)
    let amounts = open.map { household.amounts[$0.now.of(person: index)] ?? 0 }
    let told =
      amounts.allSatisfy { $0 == 0 }
      ? []
      : zip(open, amounts).map { AssumptionText.amount(AssumptionText.asset($0.key), $1) }
    let outline = AssumptionText.assetsAsNow(
      what, peiljaar: household.year - 2, of: Names(household).of(index), year: household.year)
    return [
      AssumedInput(
        column: nil, line: .eigenBijdrage, words: AssumptionText.outlined(outline, amounts: told),
        outline: outline,
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

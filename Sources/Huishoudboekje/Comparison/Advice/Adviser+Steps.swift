/// Which steps a household can take at all.
extension Adviser {
  func steps() throws(HouseholdError) -> [Advice.Subject] {
    let year = household.year
    var steps: [Advice.Subject] = []
    if plan.columns.contains(where: { !$0.contributions.isEmpty }) {
      steps.append(
        .peiljaarverlegging(year: year, from: countedYear ?? year - 2, grounds: grounds()))
    }
    if try !youngTenancies().isEmpty {
      steps.append(
        .handicap(below: statutes.huurtoeslag.figures.jongerengrensLeeftijd, year: year))
    }
    if let request = toeslagpartnerRequest() { steps.append(.toeslagpartner(request, year: year)) }
    if plan.columns.contains(where: { !household.setsToLeaveOut(in: $0.column).isEmpty }) {
      steps.append(.leftOut(try bestToLeaveOut(), year: year))
    }
    steps.append(.taxReturn(year: year, isPeiljaar: false))
    if let before = countedYear { steps.append(.taxReturn(year: before, isPeiljaar: true)) }
    if let credit = try ouderenkorting() { steps.append(credit) }
    if dividesAssets { steps.append(.assetDivision(year: year)) }
    steps += household.personIndices.filter(returnsHome).map { .terugkeer(person: $0) }
    if try remissions().contains(where: { $0 != nil }) { steps.append(.kwijtschelding) }
    if let stated = statedReturn { steps.append(.tegenbewijs(stated: stated, year: year)) }
    return steps + (try rents())
  }

  /// The plan of a household that was changed.
  func plan(_ change: (inout Household) -> Void) throws(HouseholdError) -> HouseholdPlan<Int> {
    var household = household
    change(&household)
    return try HouseholdPlan(household, statutes)
  }
  /// What was computed of a column.
  typealias Computed = (common: CommonYear<Int>, year: ColumnYear<Int>)
  static func years(_ plan: HouseholdPlan<Int>) -> ([Computed], [YearBudget]) {
    func load(_ slot: AmountSlot) -> Int { plan.household.amounts[slot] ?? 0 }
    var sink = BudgetSink(plan.household.columns)
    let computed = plan.columns.enumerated().map { index, column in
      sink.begin(index)
      defer { sink.end() }
      let common = plan.common(column.benefits, load)
      return (common, plan.year(column, common, load, &sink))
    }
    return (computed, sink.budgets)
  }
  func years(_ plan: HouseholdPlan<Int>) -> [Computed] { Self.years(plan).0 }

  /// The tenancies in which everybody is below the youth age, as if no handicap had been told.
  func youngTenancies() throws(HouseholdError) -> [Tenancy] {
    let start = CalendarDate(household.year, 1)
    let limit = statutes.huurtoeslag.figures.jongerengrensLeeftijd
    guard household.persons.contains(where: { $0.birthDate.age(on: start) < limit }) else {
      return []
    }
    return try plan { $0.switches.bijzondereSituatieHandicap = false }
      .columns.flatMap(\.rent.tenancies).filter(\.household.young)
  }

  /// What the couple has written to Dienst Toeslagen, or could write; nil where nothing changes by it.
  private func toeslagpartnerRequest() -> ToeslagpartnerRequest? {
    guard let partner = household.partner else { return nil }
    let columns = plan.columns.map(\.column)
    guard let request = partner.toeslagpartnerRequest else {
      return columns.compactMap { household.openToeslagpartnerRequest(in: $0) }.first
    }
    let works = columns.contains {
      household.toeslagpartners(in: $0, request) != household.toeslagpartners(in: $0, nil)
    }
    return works ? request : nil
  }

  /// Who is left out where that brings most; empty where nobody is.
  private func bestToLeaveOut() throws(HouseholdError) -> [LeftOut] {
    var best: [LeftOut] = []
    for (_, year) in years(try plan { Advice.Subject.leftOut([], year: 0).set(true, in: &$0) }) {
      for choice in year.huurtoeslag?.leftOut ?? []
      where choice.isBest && !best.contains(choice.set) {
        best.append(choice.set)
      }
    }
    return best
  }

  /// The year before this one of which the income counts in a contribution; nil: of nobody.
  private var countedYear: Int? {
    household.personIndices.map { plan.firstIncome[$0].counted(in: household.year) }
      .filter { $0 < household.year }.min()
  }

  /// On which grounds the contributions of this household can be moved.
  private func grounds() -> [Advice.Ground] {
    var found: [Advice.Ground] = []
    for (column, computed) in zip(plan.columns, computed) {
      for contribution in column.contributions where !contribution.unknown {
        let input = plan.input(contribution.kind, computed.common)
        if contribution.schedule.needsLow, !found.contains(.fall),
          plan.lowRequest(contribution, input, computed.common).isGranted
        {
          found.append(.fall)
        }
        if contribution.schedule.needsHigh, !found.contains(.zakEnKleedgeld),
          plan.highRequest(contribution, input, computed.common)?.isGranted ?? false
        {
          found.append(.zakEnKleedgeld)
        }
      }
    }
    return found
  }

  /// The credit that somebody has by a stay only, in some month of some column; nil: nobody.
  private func ouderenkorting() throws(HouseholdError) -> Advice.Subject? {
    guard household.partner != nil, household.persons.contains(where: { $0.aow != nil }) else {
      return nil
    }
    let off = Advice.Subject.ouderenkorting(
      persons: [], year: household.year, earlier: false, contribution: false)
    let on = try plan { $0.switches.aokBijOpname = true }
    let without = try plan { off.set(false, in: &$0) }
    let right = household.personIndices.filter { person in
      zip(on.columns, without.columns).contains { column, other in
        credit(on, column, person) != credit(without, other, person)
      }
    }
    guard !right.isEmpty else { return nil }
    let (now, then) = (years(on), years(without))
    // Who owes no tax loses nothing without it.
    let taxed = right.filter { person in
      zip(now, then).contains {
        $0.common.incomes[person].value.tax.cents != $1.common.incomes[person].value.tax.cents
      }
    }
    let persons = taxed.isEmpty ? right : taxed
    let before = 12 * 3
    let earlier = on.columns.contains { column in
      persons.contains { person in
        on.benefits[column.benefits].living[person].prefix(before).contains(where: \.filesForAOK)
      }
    }
    let contributions = [on, without].map { plan in
      Self.years(plan).1.map { $0.payments(.eigenBijdrage) }
    }
    return .ouderenkorting(
      persons: persons, year: household.year, earlier: earlier,
      contribution: contributions[0] != contributions[1])
  }

  /// In which months a person has the credit.
  func credit(_ plan: HouseholdPlan<Int>, _ column: ColumnPlan<Int>, _ person: Int) -> [Bool] {
    plan.benefits[column.benefits].living[person].map(\.alleenstaandeouderen)
  }

  /// A couple that pays one contribution and owns something.
  private var dividesAssets: Bool {
    zip(plan.columns, computed).contains { column, computed in
      column.contributions.contains { $0.kind.payers == .joint && !$0.unknown }
        && computed.common.peiljaar.box3.rendementsgrondslag.cents > 0
    }
  }

  /// The stay of a person ends in the year or in the months after it that the declaration reaches back from.
  private func returnsHome(_ person: Int) -> Bool {
    guard household.care(of: person) != nil else { return false }
    let start = CalendarDate(household.year, 1)
    let months = statutes.eigenBijdrage.figures.lageBijdrageMaanden
    return plan.columns.contains { column in
      Stay.all(column.column.courses[person]).contains { stay in
        guard let end = stay.end else { return false }
        return start < end && end.adding(months: -months) < CalendarDate(household.year + 1, 1)
      }
    }
  }

  /// Of each column what the kwijtschelding looks at; nil where the local taxes are stated, or none are paid.
  func remissions() throws(HouseholdError) -> [(
    input: KwijtscheldingInput<Int>, working: KwijtscheldingWorking<Int>
  )?] {
    if household.switches.kwijtschelding == .berekend {
      return computed.map { $0.year.kwijtschelding }
    }
    return years(try plan { Advice.Subject.kwijtschelding.set(true, in: &$0) })
      .map { $0.year.kwijtschelding }
  }

  /// The actual return that the scenario states, of all together.
  private var statedReturn: Int? {
    let stated = household.personIndices.compactMap {
      household.amounts[AmountSlot.actualReturn.of(person: $0)]
    }
    return stated.isEmpty ? nil : stated.reduce(0, +)
  }

  /// The tegenbewijs of a household that pays box 3 by the forfait: how much it can be at most.
  func unknownReturn() throws(HouseholdError) -> [Advice] {
    guard statedReturn == nil, computed.contains(where: { $0.common.box3.benefit.cents > 0 }) else {
      return []
    }
    let most = worth(try budgets { $0.amounts[.actualReturn] = 0 }, base)
    guard most.contains(where: { !$0.isNothing }) else { return [] }
    return [
      Advice(
        names: names, subject: .tegenbewijs(stated: nil, year: household.year),
        standing: .factNotStated, worth: most)
    ]
  }

  /// To 2025 a rent above the maximum, where the home may be adapted.
  func unknownHome() throws(HouseholdError) -> [Advice] {
    guard household.year <= 2025, let (_, tenancy) = plan.tenancy,
      !household.dwelling(tenancy.home).adaptedHome
    else { return [] }
    let subject = Advice.Subject.adaptedHome(home: tenancy.home)
    let most = worth(try budgets { subject.set(true, in: &$0) }, base)
    guard most.contains(where: { $0.cents > 0 }) else { return [] }
    return [Advice(names: names, subject: subject, standing: .factNotStated, worth: most)]
  }
}

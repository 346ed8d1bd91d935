/// What the columns with the same benefits share, with the working of each law.
struct CommonYear<L: Lane>: Sendable {
  var incomes: OneOrTwo<IncomeYear<L>>
  /// Of fiscal partners together.
  var box3: Box3Working<L>
  /// Of each person apart.
  var ownBox3: OneOrTwo<Box3Working<L>>
  var zorgtoeslag: ZorgtoeslagYear<L>
  var peiljaar: PeiljaarYear<L>

  @inline(__always) var rent: RentFacts<L> {
    RentFacts(
      toetsingsinkomen: incomes.map(\.toetsingsinkomen),
      wealth: ownBox3.map(\.rendementsgrondslag), jointWealth: box3.rendementsgrondslag,
      box3Each: box3.benefitEach)
  }
  @inline(__always) func income(_ index: Int) -> IncomeYear<L> {
    incomes[index]
  }
  @inline(__always) func box3(of index: Int) -> Box3Working<L> {
    ownBox3[index]
  }
  @inline(__always) func inkomensgegeven(of payers: ContributionKind.Payers) -> YearAmount<L> {
    switch payers {
    case .joint: return incomes.sum(\.inkomensgegeven, +)
    case .own(let index): return incomes[index].inkomensgegeven
    }
  }
  /// Income of the year after tax and Zvw, with the zorgtoeslag.
  @inline(__always) func net(of payers: ContributionKind.Payers) -> YearAmount<L> {
    func net(_ income: IncomeYear<L>) -> YearAmount<L> {
      income.inkomensgegeven - income.tax - income.zvwYear
    }
    switch payers {
    case .joint: return incomes.sum(net, +) + zorgtoeslag.total
    case .own(let index): return net(income(index)) + zorgtoeslag.share(of: index)
    }
  }
}

extension HouseholdPlan {
  /// Incomes, tax, toetsingsinkomen, zorgtoeslag and what the eigen bijdrage rests on.
  ///
  /// The order of the laws: incomes, tax and Zvw, toetsingsinkomen, toeslagen, eigen bijdrage.
  @inline(__always)
  func common<L: Lane>(
    _ benefits: Int, _ load: (AmountSlot) -> L
  ) -> CommonYear<L> where L.Uniform == U {
    let plans = self.benefits[benefits]
    let now = incomes(statutes.current, plans.year, inPeiljaar: false, load)
    let before = incomes(statutes.peiljaar, plans.peiljaar, inPeiljaar: true, load)
    var yearBefore: Incomes<L>?
    if let law = statutes.yearBefore, let plans = plans.yearBefore {
      yearBefore = incomes(law, plans, inPeiljaar: true, load)
    }
    return CommonYear(
      incomes: now.persons, box3: now.box3, ownBox3: now.own,
      zorgtoeslag: zorgtoeslag(plans, now),
      peiljaar: peiljaar(plans.peiljaar, now, yearBefore, before, load))
  }

  /// The incomes of everybody in one year, with box 3 of each and of all together.
  struct Incomes<L: Lane>: Sendable {
    var persons: OneOrTwo<IncomeYear<L>>
    var box3: Box3Working<L>
    var own: OneOrTwo<Box3Working<L>>
  }

  /// Fiscal partners have half of the grondslag of box 3 each.
  @inline(__always)
  private func incomes<L: Lane>(
    _ law: TaxYear, _ plans: OneOrTwo<IncomePlan<U>>, inPeiljaar: Bool, _ load: (AmountSlot) -> L
  ) -> Incomes<L> where L.Uniform == U {
    let firstAssets = assets(0, inPeiljaar, load)
    let actualReturn = actualReturn(inPeiljaar, load)
    let first = law.box3.working(firstAssets, partners: 1, actualReturn: actualReturn)
    guard let partner = household.partner, let secondPlan = plans.second else {
      let income = incomeYear(
        law, household.person, plans.first, settlement: household.switches.settlement,
        amounts(0, firstAssets.net, first.benefit, load))
      return Incomes(persons: OneOrTwo(income), box3: first, own: OneOrTwo(first))
    }
    let secondAssets = assets(1, inPeiljaar, load)
    let second = law.box3.working(secondAssets, partners: 1)
    let joint = law.box3.working(
      firstAssets + secondAssets, partners: 2, actualReturn: actualReturn)
    let settlement = household.switches.settlement
    let wealth = firstAssets.net + secondAssets.net
    return Incomes(
      persons: OneOrTwo(
        incomeYear(
          law, household.person, plans.first, settlement: settlement,
          amounts(0, wealth, joint.benefitEach, load)),
        incomeYear(
          law, partner.person, secondPlan, settlement: settlement,
          amounts(1, wealth, joint.benefitEach, load))),
      box3: joint, own: OneOrTwo(first, second))
  }

  @inline(__always)
  private func assets<L: Lane>(
    _ index: Int, _ inPeiljaar: Bool, _ load: (AmountSlot) -> L
  ) -> Assets<L> {
    func wealth(_ now: AmountSlot, _ before: AmountSlot) -> Wealth<L> {
      let earlier = before.of(person: index)
      let slot = inPeiljaar && household.amounts.has(earlier) ? earlier : now.of(person: index)
      return Amount(cents: load(slot))
    }
    return Assets(
      bank: wealth(.bank, .peiljaarBank), other: wealth(.otherAssets, .peiljaarOtherAssets),
      debts: wealth(.debts, .peiljaarDebts))
  }
  /// Over all assets: of fiscal partners what is stated of both.
  @inline(__always)
  private func actualReturn<L: Lane>(
    _ inPeiljaar: Bool, _ load: (AmountSlot) -> L
  ) -> YearAmount<L>? {
    guard !inPeiljaar else { return nil }
    var sum: YearAmount<L>?
    for index in household.persons.indices {
      let slot = AmountSlot.actualReturn.of(person: index)
      guard household.amounts.has(slot) else { continue }
      let own = YearAmount<L>(cents: load(slot))
      sum = sum.map { $0 + own } ?? own
    }
    return sum
  }
  @inline(__always)
  private func amounts<L: Lane>(
    _ index: Int, _ wealth: Wealth<L>, _ benefit: YearAmount<L>, _ load: (AmountSlot) -> L
  ) -> IncomeAmounts<L> {
    IncomeAmounts(
      pension: Amount(cents: load(AmountSlot.pension.of(person: index))),
      wia: Amount(cents: load(AmountSlot.wia.of(person: index))),
      wages: Amount(cents: load(AmountSlot.wages.of(person: index))), wealth: wealth,
      box3Benefit: benefit)
  }
}

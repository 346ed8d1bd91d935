/// What the columns with the same benefits share, with the working of each law.
final class CommonYear<L: Lane>: Sendable {
  let incomes: IncomeYears<L>
  /// Of fiscal partners together.
  let box3: Box3Working<L>
  /// Of each person apart.
  let ownBox3: OneOrTwo<Box3Working<L>>
  let zorgtoeslag: ZorgtoeslagYear<L>
  let peiljaar: PeiljaarYear<L>

  init(
    incomes: IncomeYears<L>, box3: Box3Working<L>, ownBox3: OneOrTwo<Box3Working<L>>,
    zorgtoeslag: ZorgtoeslagYear<L>, peiljaar: PeiljaarYear<L>
  ) {
    self.incomes = incomes
    self.box3 = box3
    self.ownBox3 = ownBox3
    self.zorgtoeslag = zorgtoeslag
    self.peiljaar = peiljaar
  }

  @inline(__always) var rent: RentFacts<L> {
    RentFacts(
      toetsingsinkomen: incomes.map { $0.value.toetsingsinkomen },
      wealth: ownBox3.map(\.rendementsgrondslag), jointWealth: box3.rendementsgrondslag,
      box3Each: box3.benefitEach)
  }
  @inline(__always) func box3(of index: Int) -> Box3Working<L> {
    ownBox3[index]
  }
  @inline(__always) func inkomensgegeven(of payers: ContributionKind.Payers) -> YearAmount<L> {
    switch payers {
    case .joint: return incomes.sum({ $0.value.inkomensgegeven }, +)
    case .own(let index): return incomes[index].value.inkomensgegeven
    }
  }
  /// Income of the year after tax and Zvw, with the zorgtoeslag.
  @inline(__always) func net(of payers: ContributionKind.Payers) -> YearAmount<L> {
    func net(_ income: Shared<IncomeYear<L>>) -> YearAmount<L> {
      income.value.inkomensgegeven - income.value.tax - income.value.zvwYear
    }
    switch payers {
    case .joint: return incomes.sum(net, +) + zorgtoeslag(of: payers)
    case .own(let index): return net(incomes[index]) + zorgtoeslag(of: payers)
    }
  }
  /// The zorgtoeslag that counts as theirs: of who pays alone not that of the other.
  @inline(__always) func zorgtoeslag(of payers: ContributionKind.Payers) -> YearAmount<L> {
    switch payers {
    case .joint: return zorgtoeslag.total
    case .own(let index): return zorgtoeslag.share(of: index)
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
    var now = incomes(statutes.current, plans.year, inPeiljaar: false, load)
    if household.person.deathDate != nil {
      var first = now.persons.first.value
      first.toetsingsinkomen = household.annualised(first.toetsingsinkomen)
      now.persons.first = Shared(first)
    }
    let before = incomes(statutes.peiljaar, plans.peiljaar, inPeiljaar: true, load)
    var yearBefore: Incomes<L>?
    if let law = statutes.yearBefore, let plans = plans.yearBefore {
      yearBefore = incomes(law, plans, inPeiljaar: true, load)
    }
    return CommonYear(
      incomes: now.persons, box3: now.box3, ownBox3: now.own,
      zorgtoeslag: zorgtoeslag(plans, now),
      peiljaar: peiljaar(plans.peiljaar.persons, now, yearBefore, before, load))
  }

  /// The incomes of everybody in one year, with box 3 of each and of all together.
  struct Incomes<L: Lane>: Sendable {
    var persons: IncomeYears<L>
    var box3: Box3Working<L>
    var own: OneOrTwo<Box3Working<L>>
  }

  /// Fiscal partners have half of the grondslag of box 3 each.
  @inline(__always)
  private func incomes<L: Lane>(
    _ law: TaxYear, _ plans: Benefits<U>.Year, inPeiljaar: Bool, _ load: (AmountSlot) -> L
  ) -> Incomes<L> where L.Uniform == U {
    let firstAssets = assets(0, inPeiljaar, load)
    let actualReturn = actualReturn(inPeiljaar, load)
    let first = law.box3.working(firstAssets, partners: 1, actualReturn: actualReturn)
    guard household.partner != nil else {
      let stated = OneOrTwo(stated(0, load))
      let amounts = OneOrTwo(
        IncomeAmounts(
          stated: stated.first, wealth: firstAssets.net, ownWealth: firstAssets.net,
          box3Benefit: first.benefit))
      return Incomes(
        persons: persons(law, plans, stated, amounts, settlement(inPeiljaar)), box3: first,
        own: OneOrTwo(first))
    }
    let secondAssets = assets(1, inPeiljaar, load)
    let second = law.box3.working(secondAssets, partners: 1)
    let joint = law.box3.working(
      firstAssets + secondAssets, partners: 2, actualReturn: actualReturn)
    let wealth = firstAssets.net + secondAssets.net
    let stated = OneOrTwo(stated(0, load), stated(1, load))
    let amounts = OneOrTwo(
      IncomeAmounts(
        stated: stated[0], wealth: wealth, ownWealth: firstAssets.net,
        box3Benefit: joint.benefitEach),
      IncomeAmounts(
        stated: stated[1], wealth: wealth, ownWealth: secondAssets.net,
        box3Benefit: joint.benefitEach))
    return Incomes(
      persons: persons(law, plans, stated, amounts, settlement(inPeiljaar)), box3: joint,
      own: OneOrTwo(first, second))
  }
  private func settlement(_ inPeiljaar: Bool) -> Switches.Settlement {
    let switches = household.switches
    return inPeiljaar ? switches.settlementOfPeiljaar ?? switches.settlement : switches.settlement
  }

  /// The year of each: other incomes first, because they are means for the bijstand.
  @inline(__always)
  private func persons<L: Lane>(
    _ law: TaxYear, _ plans: Benefits<U>.Year, _ stated: OneOrTwo<StatedIncome<L>>,
    _ amounts: OneOrTwo<IncomeAmounts<L>>, _ settlement: Switches.Settlement
  ) -> IncomeYears<L> where L.Uniform == U {
    let (firstPlan, secondPlan) = (plans.persons.first, plans.persons.second)
    let first = IncomeBeforeBijstand<L>(law, firstPlan, 0, stated)
    let second = secondPlan.map { IncomeBeforeBijstand<L>(law, $0, 1, stated) }
    var shares: OneOrTwo<BijstandShare<L>>?
    if let bijstand = plans.bijstandInTime {
      shares = bijstand.shares(stated, amounts.map(\.ownWealth))
    } else if let bijstand = plans.bijstand {
      var means = OneOrTwo(first.means(law, firstPlan, stated.first))
      if let second, let secondPlan { means.second = second.means(law, secondPlan, stated[1]) }
      shares = bijstand.shares(plans.persons, means)
    }
    func year(
      _ before: IncomeBeforeBijstand<L>, _ plan: Shared<IncomePlan<U>>, _ index: Int
    ) -> Shared<IncomeYear<L>> {
      Shared(
        before.year(
          law, plan, bijstand: shares.map { $0[index] },
          settlement: settlement, amounts[index]))
    }
    var years = OneOrTwo(year(first, firstPlan, 0))
    if let second, let secondPlan { years.second = year(second, secondPlan, 1) }
    return years
  }

  @inline(__always)
  func assets<L: Lane>(
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
    for index in household.personIndices {
      let slot = AmountSlot.actualReturn.of(person: index)
      guard household.amounts.has(slot) else { continue }
      let own = YearAmount<L>(cents: load(slot))
      sum = sum.map { $0 + own } ?? own
    }
    return sum
  }
  @inline(__always)
  func stated<L: Lane>(_ index: Int, _ load: (AmountSlot) -> L) -> StatedIncome<L> {
    StatedIncome(
      pension: Amount(cents: load(AmountSlot.pension.of(person: index))),
      wia: Amount(cents: load(AmountSlot.wia.of(person: index))),
      wages: Amount(cents: load(AmountSlot.wages.of(person: index))),
      anw: Amount(cents: load(AmountSlot.anw.of(person: index))))
  }
}

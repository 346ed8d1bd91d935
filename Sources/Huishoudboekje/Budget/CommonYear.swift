/// What the columns with the same benefits share, with the working of each law.
struct CommonYear<L: Lane>: Sendable {
  var incomes: OneOrTwo<IncomeYear<L>>
  /// Of fiscal partners together.
  var box3: Box3Working<L>
  /// Of each person apart.
  var ownBox3: OneOrTwo<Box3Working<L>>
  var zorgtoeslag: ZorgtoeslagWorking<L>
  var peiljaar: PeiljaarYear<L>

  @inline(__always) func income(_ index: Int) -> IncomeYear<L> {
    index == 0 ? incomes.first : incomes.second ?? incomes.first
  }
  @inline(__always) func box3(of index: Int) -> Box3Working<L> {
    index == 0 ? ownBox3.first : ownBox3.second ?? ownBox3.first
  }
  @inline(__always) func taxable(of payers: ContributionKind.Payers) -> YearAmount<L> {
    switch payers {
    case .joint: return incomes.sum(\.taxable, +)
    case .own(let index):
      return index == 0 ? incomes.first.taxable : incomes.second?.taxable ?? .zero
    }
  }
  /// Income of the year after tax and Zvw, with the zorgtoeslag; a person alone of a couple counts
  /// half of the zorgtoeslag.
  @inline(__always) func net(of payers: ContributionKind.Payers) -> YearAmount<L> {
    func net(_ income: IncomeYear<L>) -> YearAmount<L> {
      income.inkomensgegeven - income.tax - income.zvwYear
    }
    switch payers {
    case .joint: return incomes.sum(net, +) + zorgtoeslag.awarded
    case .own(let index):
      let half = zorgtoeslag.awarded.cents.divided(by: 2, .halfUp, "Wzt artikel 2")
      return net(income(index))
        + (incomes.count == 2 ? YearAmount(cents: half) : zorgtoeslag.awarded)
    }
  }
}

/// What the eigen bijdrage knows of a person in the peiljaar.
struct PeiljaarPerson<L: Lane>: Sendable {
  var income: YearAmount<L>
  var tax: YearAmount<L>
  var bijdrageInkomen: YearAmount<L>
  var netLabour: YearAmount<L>
  /// Of the person alone.
  var box3: Box3Working<L>
}

/// What the eigen bijdrage knows of the peiljaar.
struct PeiljaarYear<L: Lane>: Sendable {
  var persons: OneOrTwo<PeiljaarPerson<L>>
  /// Of fiscal partners together.
  var box3: Box3Working<L>
  var zorgtoeslag: L.Mask
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
    let toeslag = statutes.zorgtoeslag.working(
      toetsingsinkomen: now.persons.sum(\.toetsingsinkomen, +),
      wealth: now.box3.rendementsgrondslag, partner: now.persons.count == 2,
      partnerInsured: household.partner?.insured ?? true,
      months: zorgtoeslagMonths.months.count, drempel: household.switches.drempel)
    return CommonYear(
      incomes: now.persons, box3: now.box3, ownBox3: now.own, zorgtoeslag: toeslag,
      peiljaar: peiljaar(plans.peiljaar, now, before, load))
  }

  /// The incomes of everybody in one year, with box 3 of each and of all together.
  struct Incomes<L: Lane>: Sendable {
    var persons: OneOrTwo<IncomeYear<L>>
    var box3: Box3Working<L>
    var own: OneOrTwo<Box3Working<L>>
  }

  /// Fiscal partners divide the benefit of box 3 in halves, whole euros, the odd euro to the second.
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
    let half = Unrounded<L, PerYear>(numerator: joint.benefit.cents * L(5), scale: Scale(tens: 1))
      .downToEuro("Wet IB 2001 artikel 2.17")
    let settlement = household.switches.settlement
    let wealth = firstAssets.net + secondAssets.net
    return Incomes(
      persons: OneOrTwo(
        incomeYear(
          law, household.person, plans.first, settlement: settlement,
          amounts(0, wealth, half, load)),
        incomeYear(
          law, partner.person, secondPlan, settlement: settlement,
          amounts(1, wealth, joint.benefit - half, load))),
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

extension HouseholdPlan {
  /// The peiljaar: stated, or by the laws of that year.
  @inline(__always)
  private func peiljaar<L: Lane>(
    _ plans: OneOrTwo<IncomePlan<U>>, _ now: Incomes<L>, _ before: Incomes<L>,
    _ load: (AmountSlot) -> L
  ) -> PeiljaarYear<L> where L.Uniform == U {
    let law = statutes.peiljaar
    func person(
      _ index: Int, _ now: IncomeYear<L>, _ before: IncomeYear<L>, _ box3: Box3Working<L>
    ) -> PeiljaarPerson<L> {
      let facts = index == 0 ? household.person : household.partner?.person ?? household.person
      let incomeSlot = AmountSlot.peiljaarIncome.of(person: index)
      let taxSlot = AmountSlot.peiljaarTax.of(person: index)
      var known = PeiljaarPerson(
        income: before.inkomensgegeven, tax: before.tax, bijdrageInkomen: before.bijdrageInkomen,
        netLabour: now.netLabour, box3: box3)
      if household.amounts.has(incomeSlot) {
        known.income = Amount(cents: load(incomeSlot))
        // A stated income is a verzamelinkomen: what box 3 does not explain is box 1.
        let aanslag = law.inkomstenbelasting.aanslag(
          box1: (known.income - box3.benefit).atLeastZero, box3Benefit: box3.benefit,
          box3Tax: box3.tax, facts.taxAge(law).group,
          monthsBelow: facts.taxAge(law).monthsBelow,
          Kortingen(
            alleenstaandeouderen: (index == 0 ? plans.first : plans.second ?? plans.first)
              .alleenstaandeouderen,
            jonggehandicapten: facts.wajong != nil))
        known.tax = aanslag.due
        known.bijdrageInkomen = least(known.bijdrageInkomen, known.income)
      } else if index == 0 ? firstIncome.first : firstIncome.second ?? false {
        // The first income year and the next: income of T minus its tax (Blz artikel 3.3.2.5).
        known.income = (now.inkomensgegeven - now.tax).atLeastZero
        known.tax = .zero
      }
      if household.amounts.has(taxSlot) { known.tax = Amount(cents: load(taxSlot)) }
      return known
    }
    let first = person(0, now.persons.first, before.persons.first, before.own.first)
    var persons = OneOrTwo(first)
    if let nowSecond = now.persons.second, let beforeSecond = before.persons.second,
      let box3 = before.own.second
    {
      persons.second = person(1, nowSecond, beforeSecond, box3)
    }
    let entitled: L.Mask
    switch zorgtoeslagInPeiljaar {
    case .stated(let value): entitled = L.Mask(all: value)
    case .assumed: entitled = L.Mask(all: true)
    case .byLaw(let law):
      // Of each, what the eigen bijdrage counts, in whole euros: the toetsingsinkomen.
      let test = persons.sum({ $0.income.downToEuro("Awir artikel 8") }, +)
      let award = law.working(
        toetsingsinkomen: test, wealth: before.box3.rendementsgrondslag,
        partner: persons.count == 2, partnerInsured: household.partner?.insured ?? true,
        drempel: household.switches.drempel)
      let granted = award.awarded .> YearAmount.zero
      entitled = granted
    }
    return PeiljaarYear(persons: persons, box3: before.box3, zorgtoeslag: entitled)
  }

  /// What one contribution rests on: a person alone, or the couple together.
  @inline(__always)
  func input<L: Lane>(
    _ kind: ContributionKind, _ common: CommonYear<L>
  ) -> EigenBijdrageInput<L> where L.Uniform == U {
    let peiljaar = common.peiljaar
    func payer(_ index: Int, _ person: PeiljaarPerson<L>) -> EigenBijdragePerson<L> {
      let aow = index == 0 ? aowAge.first : aowAge.second ?? false
      return EigenBijdragePerson(
        income: person.income, bijdrageInkomen: aow ? nil : person.bijdrageInkomen, aow: aow,
        owesContribution: index == 0 || partnerContributes)
    }
    let minor = kind.indices.allSatisfy {
      $0 == 0 ? minorInPeiljaar.first : minorInPeiljaar.second ?? false
    }
    let entitled = peiljaar.zorgtoeslag .& L.Mask(all: !minor)
    let first = peiljaar.persons.first
    if case .own(let index) = kind.payers {
      let person = index == 0 ? first : peiljaar.persons.second ?? first
      return EigenBijdrageInput(
        persons: OneOrTwo(payer(index, person)), tax: person.tax,
        rendementsgrondslag: person.box3.rendementsgrondslag,
        grondslagSparen: person.box3.grondslag, compensatie: nil,
        zorgtoeslagInPeiljaar: entitled, netLabour: person.netLabour)
    }
    let second = peiljaar.persons.second
    let apart =
      household.switches.eigenBijdrage.drempelGepoold
      ? nil : apart(OneOrTwo(first.box3, second?.box3))
    return EigenBijdrageInput(
      persons: OneOrTwo(payer(0, first), second.map { payer(1, $0) }),
      tax: peiljaar.persons.sum(\.tax, +),
      rendementsgrondslag: peiljaar.box3.rendementsgrondslag,
      grondslagSparen: peiljaar.box3.grondslag, compensatie: nil,
      zorgtoeslagInPeiljaar: entitled,
      netLabour: peiljaar.persons.sum(\.netLabour, +), apart: apart)
  }

  private func apart<L: Lane>(_ box3: OneOrTwo<Box3Working<L>>) -> OneOrTwo<Wealth<L>> {
    OneOrTwo(box3.first.rendementsgrondslag, box3.second?.rendementsgrondslag)
  }

  /// The same over the income and the assets of the year itself: peiljaarverlegging.
  @inline(__always)
  func inputNow<L: Lane>(
    _ kind: ContributionKind, _ usual: EigenBijdrageInput<L>, _ common: CommonYear<L>
  ) -> EigenBijdrageInput<L> where L.Uniform == U {
    var input = usual
    func now(_ person: inout EigenBijdragePerson<L>, _ income: IncomeYear<L>) {
      person.income = income.inkomensgegeven
      if !person.aow { person.bijdrageInkomen = income.bijdrageInkomen }
    }
    if case .own(let index) = kind.payers {
      let income = common.income(index)
      now(&input.persons.first, income)
      input.tax = income.tax
      input.rendementsgrondslag = common.box3(of: index).rendementsgrondslag
      input.grondslagSparen = common.box3(of: index).grondslag
    } else {
      now(&input.persons.first, common.incomes.first)
      input.tax = common.incomes.sum(\.tax, +)
      if let income = common.incomes.second, var second = input.persons.second {
        now(&second, income)
        input.persons.second = second
      }
      input.rendementsgrondslag = common.box3.rendementsgrondslag
      input.grondslagSparen = common.box3.grondslag
      if usual.apart != nil { input.apart = apart(common.ownBox3) }
    }
    let entitled = common.zorgtoeslag.awarded .> YearAmount.zero
    input.zorgtoeslagInPeiljaar = entitled
    return input
  }
}

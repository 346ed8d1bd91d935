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
  /// Whether there was any, of each.
  var zorgtoeslag: OneOrTwo<L.Mask>
}

extension HouseholdPlan {
  /// The peiljaar: stated, or by the laws of that year.
  @inline(__always)
  func peiljaar<L: Lane>(
    _ plans: IncomePlans<U>, _ now: Incomes<L>, _ yearBefore: Incomes<L>?,
    _ before: Incomes<L>, _ load: (AmountSlot) -> L
  ) -> PeiljaarYear<L> where L.Uniform == U {
    let law = statutes.peiljaar
    func person(
      _ index: Int, _ own: Shared<IncomeYear<L>>, _ before: Shared<IncomeYear<L>>,
      _ box3: Box3Working<L>
    ) -> PeiljaarPerson<L> {
      let incomeSlot = AmountSlot.peiljaarIncome.of(person: index)
      let taxSlot = AmountSlot.peiljaarTax.of(person: index)
      var known = PeiljaarPerson(
        income: before.value.inkomensgegeven, tax: before.value.tax,
        bijdrageInkomen: before.value.bijdrageInkomen, netLabour: own.value.netLabour, box3: box3)
      // A first income counts net of tax, whatever there was in the peiljaar.
      if let first = firstIncomeYear(index, now, yearBefore) {
        known.income = (first.value.inkomensgegeven - first.value.tax).atLeastZero
        known.tax = .zero
        known.bijdrageInkomen = first.value.bijdrageInkomen
        return known
      }
      if household.amounts.has(incomeSlot) {
        known.income = Amount(cents: load(incomeSlot))
        // A stated income is a verzamelinkomen: what box 3 does not explain is box 1.
        let plan = plans[index]
        let age = plan.value.payroll.age
        let aanslag = law.inkomstenbelasting.aanslag(
          box1: (known.income - box3.benefit).atLeastZero, box3Benefit: box3.benefit,
          box3Tax: box3.tax, age.group, monthsBelow: age.monthsBelow,
          Kortingen(
            alleenstaandeouderen: plan.value.alleenstaandeouderen,
            jonggehandicapten: plan.value.payroll.person.wajong != nil))
        known.tax = aanslag.due
        known.bijdrageInkomen = least(known.bijdrageInkomen, known.income)
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
    let entitled: OneOrTwo<L.Mask>
    switch zorgtoeslagInPeiljaar {
    case .stated(let each): entitled = each.map { L.Mask(all: $0) }
    case .assumed: entitled = persons.map { _ in L.Mask(all: true) }
    case .byLaw(let law):
      // Of each, what the eigen bijdrage counts, in whole euros: the toetsingsinkomen.
      let test = persons.sum({ $0.income.downToEuro("Awir artikel 8") }, +)
      let award = law.working(
        toetsingsinkomen: test, wealth: before.box3.rendementsgrondslag,
        partner: persons.count == 2, partnerInsured: household.partner?.insured ?? true,
        drempel: household.switches.drempel)
      let granted = award.awarded .> YearAmount.zero
      entitled = persons.map { _ in granted }
    }
    return PeiljaarYear(persons: persons, box3: before.box3, zorgtoeslag: entitled)
  }

  /// The year over which the first income of a person counts; nil where the rule does not apply.
  @inline(__always)
  private func firstIncomeYear<L: Lane>(
    _ index: Int, _ now: Incomes<L>, _ yearBefore: Incomes<L>?
  ) -> Shared<IncomeYear<L>>? {
    switch firstIncome[index] {
    case .none: return nil
    case .yearItself: return now.persons[index]
    case .yearBefore: return yearBefore?.persons[index]
    }
  }

  /// What one contribution rests on: a person alone, or the couple together.
  @inline(__always)
  func input<L: Lane>(
    _ kind: ContributionKind, _ common: CommonYear<L>
  ) -> EigenBijdrageInput<L> where L.Uniform == U {
    let peiljaar = common.peiljaar
    func payer(_ index: Int, _ person: PeiljaarPerson<L>) -> EigenBijdragePerson<L> {
      let aow = aowAge[index]
      return EigenBijdragePerson(
        income: person.income, bijdrageInkomen: aow ? nil : person.bijdrageInkomen, aow: aow,
        owesContribution: index == 0 || partnerContributes)
    }
    let minor = kind.indices.allSatisfy { minorInPeiljaar[$0] }
    func entitled(_ zorgtoeslag: L.Mask) -> L.Mask { zorgtoeslag .& L.Mask(all: !minor) }
    let first = peiljaar.persons.first
    if case .own(let index) = kind.payers {
      let person = peiljaar.persons[index]
      return EigenBijdrageInput(
        persons: OneOrTwo(payer(index, person)), tax: person.tax,
        rendementsgrondslag: person.box3.rendementsgrondslag,
        grondslagSparen: person.box3.grondslag, compensatie: nil,
        zorgtoeslagInPeiljaar: entitled(peiljaar.zorgtoeslag[index]),
        netLabour: person.netLabour)
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
      zorgtoeslagInPeiljaar: entitled(peiljaar.zorgtoeslag.sum({ $0 }, .|)),
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
    func now(_ person: inout EigenBijdragePerson<L>, _ income: Shared<IncomeYear<L>>) {
      person.income = income.value.inkomensgegeven
      if !person.aow { person.bijdrageInkomen = income.value.bijdrageInkomen }
    }
    if case .own(let index) = kind.payers {
      let income = common.incomes[index]
      now(&input.persons.first, income)
      input.tax = income.value.tax
      input.rendementsgrondslag = common.box3(of: index).rendementsgrondslag
      input.grondslagSparen = common.box3(of: index).grondslag
    } else {
      now(&input.persons.first, common.incomes.first)
      input.tax = common.incomes.sum({ $0.value.tax }, +)
      if let income = common.incomes.second, var second = input.persons.second {
        now(&second, income)
        input.persons.second = second
      }
      input.rendementsgrondslag = common.box3.rendementsgrondslag
      input.grondslagSparen = common.box3.grondslag
      if usual.apart != nil { input.apart = apart(common.ownBox3) }
    }
    let entitled = common.zorgtoeslag(of: kind.payers) .> YearAmount.zero
    input.zorgtoeslagInPeiljaar = entitled
    return input
  }
}

@testable import Huishoudboekje

/// Random households that the laws cover: one person with AOW, perhaps a pension, assets, a home.
struct RandomHousehold {
  /// Rents and service costs around the limits of every year.
  static let rents = TestFigures.years.flatMap {
    TestFigures.amounts(.huurtoeslag, $0, [.eurPerMonth]).filter { $0 > 10_000 }
  }
  static let incomes = TestFigures.years.flatMap {
    TestFigures.amounts(.inkomstenbelasting, $0, [.eurPerYear])
      + TestFigures.amounts(.zorgtoeslag, $0, [.eurPerYear])
  }
  static let wealth = TestFigures.years.flatMap {
    TestFigures.amounts(.huurtoeslag, $0, [.eur]) + TestFigures.amounts(.zorgtoeslag, $0, [.eur])
      + TestFigures.amounts(.box3, $0, [.eur])
  }

  var random: SeededRandom
  /// Leaves the peiljaar, the default costs and the switches to the engine.
  var plain = false
  /// Every kind of household that the checks accept, by `next()`.
  let everyKind: Bool

  init(seed: UInt64, plain: Bool = false, everyKind: Bool = false) {
    random = SeededRandom(seed)
    self.plain = plain
    self.everyKind = everyKind
  }

  mutating func next(year: Int? = nil, forms: [Leveringsvorm]? = nil) -> Household {
    if everyKind {
      var kind = EveryKind(year: year ?? random.pick(TestFigures.years), random: random)
      let household = kind.household(forms: forms)
      random = kind.random
      return household
    }
    let year = year ?? random.pick(TestFigures.years)
    var person = Person(
      birthDate: CalendarDate(
        year: random.int(1925...1953), month: random.int(1...12), day: random.int(1...28))!)
    var aow = Person.AOWFacts()
    aow.kind = random.once(in: 4) ? .couple : .single
    aow.buildUpPct = random.once(in: 4) ? random.int(0...100) : 100
    person.aow = aow
    person.hasPension = !random.once(in: 4)
    person.loonheffingskorting = !random.once(in: 4) ? .aow : random.flag() ? .pension : nil
    var care = Care(zorgprofiel: "VV5")
    care.mptAtMost20Hours = random.once(in: 4)
    if random.once(in: 3) {
      care.verblijfFrom = CalendarDate(
        year: year - 1, month: random.int(7...12), day: random.int(1...30))
    }
    var household = Household(
      name: "random", year: year, person: person, dwelling: random.dwelling(), care: care)
    household.budgetSet = random.pick(BudgetSet.allCases)
    household.forms = forms ?? Leveringsvorm.allCases.filter { _ in random.flag() }
    if household.forms.isEmpty { household.forms = [.zzp, .vpt] }
    fillAmounts(&household)
    if !plain { fillSwitches(&household) }
    return household
  }

  private mutating func fillAmounts(_ household: inout Household) {
    func put(_ slot: AmountSlot, _ cents: Int) { household.amounts[slot] = cents }
    if household.person.hasPension {
      put(.pension, random.cents(upTo: random.once(in: 8) ? 200_000 : 40_000, near: Self.incomes))
    }
    if random.flag() { put(.bank, random.cents(upTo: 250_000, near: Self.wealth)) }
    if random.once(in: 3) { put(.otherAssets, random.cents(upTo: 250_000, near: Self.wealth)) }
    if random.once(in: 4) { put(.debts, random.cents(upTo: 50_000)) }
    if random.once(in: 6) { put(.actualReturn, random.cents(upTo: 9_000)) }
    put(.kaleHuur, random.cents(upTo: 1_500, near: Self.rents))
    for slot in [
      AmountSlot.serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten,
    ] where random.once(in: 3) {
      put(slot, random.cents(upTo: 30, near: [1200]))
    }
    if random.flag() { put(.serviceOverig, random.cents(upTo: 200)) }
    if random.flag() { put(.arrangement, random.cents(upTo: 400)) }
    guard !plain else { return }
    // Of their own, so that one line more leaves the other amounts as they are.
    var costs = SeededRandom(random.next())
    for line in BudgetLine.livingCosts where costs.once(in: 4) {
      put(.cost(line), costs.cents(upTo: 500))
    }
    for line in BudgetLine.livingCosts where costs.once(in: 6) {
      put(.cost(line, in: costs.pick(Leveringsvorm.allCases)), costs.cents(upTo: 500))
    }
    if random.once(in: 4) {
      put(.peiljaarIncome, random.cents(upTo: 80_000, near: Self.incomes))
      if random.flag() { put(.peiljaarTax, random.cents(upTo: 10_000)) }
    }
    for slot in [AmountSlot.peiljaarBank, .peiljaarOtherAssets, .peiljaarDebts]
    where random.once(in: 5) {
      put(slot, random.cents(upTo: 150_000, near: Self.wealth))
    }
  }

  private mutating func fillSwitches(_ household: inout Household) {
    household.switches.settlement = random.pick(Switches.Settlement.allCases)
    household.switches.drempel = random.pick(DrempelinkomenMode.allCases)
    household.switches.eigenBijdrage.extraVrijlating = !random.once(in: 4)
    household.switches.eigenBijdrage.vrij15InBasis = random.flag()
    household.switches.zorgtoeslagInPeiljaar = random.pick([nil, true, false])
  }
}

extension SeededRandom {
  /// A home of any kind.
  mutating func dwelling() -> Dwelling {
    var dwelling = Dwelling()
    dwelling.selfContained = !once(in: 8)
    dwelling.designated = flag()
    dwelling.adaptedHome = once(in: 8)
    dwelling.acquiredRight = once(in: 8)
    dwelling.landlord = flag() ? pick(Landlord.allCases) : nil
    return dwelling
  }
}

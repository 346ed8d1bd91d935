@testable import Huishoudboekje

extension EveryKind {
  mutating func fillAmounts(_ household: inout Household) {
    for index in household.persons.indices { fillPerson(index, &household) }
    for home in 0...(household.moveDate == nil ? 0 : 1) {
      func put(_ slot: AmountSlot, _ cents: Int) { household.amounts[slot.of(home: home)] = cents }
      put(.kaleHuur, random.cents(upTo: 1_500, near: RandomHousehold.rents))
      for slot in [
        AmountSlot.serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten,
      ] where random.once(in: 3) {
        put(slot, random.cents(upTo: 30, near: [1200]))
      }
      if random.once(in: 3) { put(.serviceOverig, random.cents(upTo: 200)) }
      if random.once(in: 3) { put(.arrangement, random.cents(upTo: 400)) }
    }
    // Of their own, so that one line more leaves the other amounts as they are.
    var costs = SeededRandom(random.next())
    for line in BudgetLine.livingCosts where costs.once(in: 6) {
      household.amounts[.cost(line)] = costs.cents(upTo: 500)
    }
    for line in BudgetLine.livingCosts where costs.once(in: 8) {
      let form = costs.pick(Leveringsvorm.allCases)
      household.amounts[.cost(line, in: form)] = costs.cents(upTo: 500)
    }
  }

  private mutating func fillPerson(_ index: Int, _ household: inout Household) {
    let person = household.persons[index]
    func put(_ slot: AmountSlot, _ cents: Int) {
      household.amounts[slot.of(person: index)] = cents
    }
    let incomes = RandomHousehold.incomes
    let wealth = RandomHousehold.wealth
    func income(_ random: inout SeededRandom) -> Int {
      random.cents(upTo: random.once(in: 8) ? 200_000 : 30_000, near: incomes)
    }
    if person.hasPension { put(.pension, income(&random)) }
    if person.hasWages { put(.wages, income(&random)) }
    if person.hasAnw { put(.anw, income(&random)) }
    if person.hasOverigOnbelast { put(.overigOnbelast, random.cents(upTo: 600)) }
    if person.hasWIA { put(.wia, income(&random)) }
    if random.flag() { put(.bank, random.cents(upTo: 200_000, near: wealth)) }
    if person.bijstand != nil && random.flag() { put(.bank, random.cents(upTo: 9_000)) }
    if random.once(in: 4) { put(.otherAssets, random.cents(upTo: 200_000, near: wealth)) }
    if random.once(in: 4) { put(.debts, random.cents(upTo: 50_000)) }
    if random.once(in: 8) { put(.actualReturn, random.cents(upTo: 9_000)) }
    if random.once(in: 5) || mustStatePeiljaar(person, of: household) {
      put(.peiljaarIncome, random.cents(upTo: 60_000, near: incomes))
      if random.flag() { put(.peiljaarTax, random.cents(upTo: 10_000)) }
    }
    for slot in [AmountSlot.peiljaarBank, .peiljaarOtherAssets, .peiljaarDebts]
    where random.once(in: 6) {
      put(slot, random.cents(upTo: 150_000, near: wealth))
    }
  }

  /// The AOW started within or after the peiljaar and nothing of before it is known; or the norm of
  /// the bijstand of 2021 and 2022 is not: at 18-20, with kostendelers and of spouses.
  private func mustStatePeiljaar(_ person: Person, of household: Household) -> Bool {
    let ages = TestFigures.statutes(year).aowLeeftijd
    if person.aow != nil, ages.reached(born: person.birthDate) > CalendarDate(year - 2, 1),
      !person.hasIncomeBeforeAOW || !ages.isKnown(born: person.birthDate)
    {
      return true
    }
    if household.partner != nil {
      return household.persons.contains { $0.bijstand != nil }
    }
    guard let bijstand = person.bijstand else { return false }
    guard year <= 2024 else { return false }
    return bijstand.kostendelers > 0 || person.birthDate.age(on: CalendarDate(year - 2, 1)) < 21
  }
}

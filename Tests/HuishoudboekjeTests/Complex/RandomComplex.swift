@testable import Huishoudboekje

/// Small complexes with every kind of resident and home.
struct RandomComplex {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  mutating func next(year: Int) -> Complex {
    var kind = EveryKind(year: year, random: random)
    var household = kind.household(forms: [.zzp, .vpt])
    random = kind.random
    household.nextDwelling = nil
    household.moveDate = nil
    let choice = random.pick([ColumnChoice.vpt, .vpt, .mpt, .mptFewHours, .pgb])
    let persona = Persona(name: "resident", household: household, choice: choice)
    var units: [UnitType] = []
    for number in 0..<4 { units.append(unit(number)) }
    units[3].isForZZP = true
    var variant = ComplexVariant(
      name: "basis", year: year, units: units, weights: [units.count], totalWeight: units.count)
    variant.benchmark = random.pick([
      .zakEnKleedgeld, .nibud, .amount(random.cents(upTo: 900)),
    ])
    return Complex(name: "random", personas: [persona], variants: [variant])
  }

  private mutating func unit(_ number: Int) -> UnitType {
    var unit = UnitType(name: "home \(number)", number: 1)
    unit.kaleHuur = random.cents(upTo: 1400, near: RandomHousehold.rents)
    if random.flag() {
      unit.energieGemeenschappelijk = random.cents(upTo: 20, near: [1200])
      unit.schoonmaak = random.cents(upTo: 20, near: [1200])
      unit.huismeester = random.cents(upTo: 20, near: [1200])
      unit.ruimten = random.cents(upTo: 20, near: [1200])
      unit.serviceOverig = random.cents(upTo: 100)
    }
    unit.arrangement = random.cents(upTo: 300)
    if random.once(in: 3) { unit.energie = random.cents(upTo: 200) }
    unit.facts.landlord = random.pick(Landlord.allCases)
    unit.facts.selfContained = !random.once(in: 6)
    unit.facts.designated = random.once(in: 6)
    unit.facts.adaptedHome = random.once(in: 6)
    return unit
  }
}

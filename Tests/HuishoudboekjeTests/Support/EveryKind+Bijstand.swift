@testable import Huishoudboekje

extension EveryKind {
  /// Both on bijstand, or both on AIO beside an AOW that is not whole.
  mutating func spousesOnBijstand(_ household: inout Household) {
    let ages = (random.flag(), random.flag())
    func spouse(_ old: Bool, _ kind: inout EveryKind) -> Person {
      let birth = old ? kind.oldBirthDate() : kind.youngBirthDate(adult: true)
      var person = Person(birthDate: birth)
      person.bijstand = kind.bijstand()
      if old {
        person.aow = Person.AOWFacts()
        person.aow?.buildUpPct = kind.random.int(0...100)
      }
      person.loonheffingskorting = person.sources.first
      return person
    }
    household.person = spouse(ages.0, &self)
    household.partner?.person = spouse(ages.1, &self)
    // What holds for the home is the same whoever says it.
    let (own, other) = (household.person.bijstand!, household.partner!.person.bijstand!)
    var both = own
    both.otherNetIncome = other.otherNetIncome
    both.voedingInMindering = other.voedingInMindering
    household.partner?.person.bijstand = both
  }

  /// One of two spouses states it, beside whatever incomes both have.
  mutating func oneSpouseOnBijstand(_ household: inout Household) {
    var facts = bijstand()
    facts.spouseWithoutRight = random.pick([nil, nil, .together, .apart])
    if random.flag() {
      household.person.bijstand = facts
    } else {
      household.partner?.person.bijstand = facts
    }
  }

  mutating func bijstand() -> Person.BijstandFacts {
    var facts = Person.BijstandFacts()
    facts.kostendelers = random.once(in: 4) ? random.int(1...4) : 0
    facts.parentsCannotPay = random.flag()
    facts.otherNetIncome = random.once(in: 3) ? random.cents(upTo: 1_600) : 0
    facts.voedingInMindering = random.once(in: 3) ? random.cents(upTo: 300) : 0
    facts.woonsituatieVerlaging = random.once(in: 4) ? random.cents(upTo: 300) : 0
    facts.grossMode = random.pick(BijstandGrossMode.allCases)
    facts.vptIsInrichting = random.once(in: 4)
    return facts
  }
}

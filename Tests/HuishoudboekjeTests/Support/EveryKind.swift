@testable import Huishoudboekje

/// Makes random households of every kind that the checks accept: persons with every income, alone
/// or as a couple, with every column, course of care, move, home, cohabitant and switch.
struct EveryKind {
  let year: Int
  var random: SeededRandom
  static let profiles = ["VV5", "VV8", "VG4", "VG6", "LG6", "GGZ-wonen 3"]

  mutating func household(forms: [Leveringsvorm]? = nil) -> Household {
    var household = Household(
      name: "every kind", year: year, person: person(inCouple: false), dwelling: random.dwelling(),
      care: care())
    if random.once(in: 2) {
      household.person = person(inCouple: true)
      household.partner = partner()
      if random.once(in: 8) {
        spousesOnBijstand(&household)
      } else if random.once(in: 6) {
        oneSpouseOnBijstand(&household)
      }
    }
    household.budgetSet = random.pick(BudgetSet.allCases)
    if let forms { household.forms = forms } else { household.choices = choices(household.care) }
    if random.once(in: 4) {
      household.nextDwelling = random.once(in: 8) ? nil : random.dwelling()
      household.moveDate = CalendarDate(
        year: year, month: random.int(1...12), day: random.int(2...28))
    }
    if random.once(in: 4) { household.cohabitants = cohabitants() }
    if random.once(in: 4) { change(&household) }
    if random.once(in: 3) { household.requests = .show }
    household.switches = switches()
    fillAmounts(&household)
    leaveHome(&household)
    return household
  }

  // MARK: persons

  /// The kinds of incomes that the checks let stand together.
  private enum Kind: CaseIterable {
    case aow, wajong, bijstand, aio, wia, wages, pension, nothing
    /// A benefit that passes into AOW in the year or the two before it.
    case aowAge
  }

  mutating func person(inCouple: Bool) -> Person {
    // Most clients have AOW, Wajong or bijstand.
    var kinds: [Kind] = [.aow, .aow, .aow, .wajong, .wajong] + Kind.allCases
    if inCouple { kinds.removeAll { $0 == .bijstand || $0 == .aio } }
    let kind = random.pick(kinds)
    let old = kind == .aow || kind == .aio
    var person = Person(birthDate: old ? oldBirthDate() : youngBirthDate(adult: inCouple))
    if kind == .aowAge { person.birthDate = birthDateOfAOWAge() }
    person.isMan = random.flag()
    switch kind {
    case .aow, .aio:
      var aow = Person.AOWFacts()
      aow.kind = random.once(in: 4) ? .couple : .single
      aow.buildUpPct = kind == .aio || random.once(in: 4) ? random.int(0...100) : 100
      person.aow = aow
      if kind == .aio { person.bijstand = bijstand() }
    case .wajong: person.wajong = wajong()
    case .aowAge:
      var aow = Person.AOWFacts()
      aow.buildUpPct = random.once(in: 3) ? random.int(0...100) : 100
      person.aow = aow
      switch random.int(1...(inCouple ? 4 : 5)) {
      case 1, 2: person.wajong = wajong()
      case 3: person.hasWIA = true
      case 4: person.hasWages = true
      default: person.bijstand = bijstand()
      }
    case .bijstand: person.bijstand = bijstand()
    case .wia: person.hasWIA = true
    case .wages: person.hasWages = true
    case .pension: person.hasPension = true
    case .nothing: break
    }
    if person.bijstand == nil || random.once(in: 3) {
      if random.once(in: kind == .aow ? 2 : 6) { person.hasPension = true }
      if random.once(in: 8) && person.aow == nil { person.hasWIA = true }
      if random.once(in: 8) { person.hasWages = true }
    }
    if person.aow == nil && random.once(in: 10) {
      person.hasAnw = true
      person.anwHoliday = random.cents(upTo: 2_000)
    }
    person.hasOverigOnbelast = random.once(in: 6)
    toeslagenwet(&person)
    person.wiaHasHoliday = random.flag()
    person.wiaAtLeast35Pct = !random.once(in: 4)
    person.loonheffingskorting = random.once(in: 6) ? nil : person.sources.first
    if random.once(in: 6), !person.sources.isEmpty {
      person.loonheffingskorting = random.pick(person.sources)
    }
    return person
  }

  private mutating func wajong() -> Person.WajongFacts {
    var wajong = Person.WajongFacts(regime: random.pick(WajongRegime.allCases))
    wajong.hulpbehoevendheid = random.pick(Hulpbehoevendheid.allCases)
    wajong.tegemoetkomingJong = random.flag()
    return wajong
  }

  /// A toeslag that is stated, or by the law.
  private mutating func toeslagenwet(_ person: inout Person) {
    if person.hasWages && random.flag() { person.wagesSince = date(random.int(year - 4...year)) }
    guard person.hasBenefitOfToeslagenwet else { return }
    var facts = Person.ToeslagenwetFacts()
    if random.once(in: 3) { facts.stated = random.flag() ? random.cents(upTo: 500) : 0 }
    if random.once(in: 3) { facts.dagloon = random.int(2_000...14_000) }
    facts.withParents = random.once(in: 4)
    facts.sharesHome = random.pick([nil, nil, true, false])
    person.toeslagenwet = facts
  }

  /// The AOW age is reached in the year or in the two before it.
  private mutating func birthDateOfAOWAge() -> CalendarDate {
    let ages = TestFigures.statutes(year).aowLeeftijd
    while true {
      let birth = date(random.int(year - 70...year - 66))
      let reached = ages.reached(born: birth)
      if ages.isKnown(born: birth), reached > CalendarDate(year - 2, 1), reached.year <= year {
        return birth
      }
    }
  }

  /// AOW before the year.
  mutating func oldBirthDate() -> CalendarDate {
    let ages = TestFigures.statutes(year).aowLeeftijd
    while true {
      let born = random.once(in: 4) ? random.int(1950...1960) : random.int(1920...1953)
      let birth = date(born)
      if ages.reached(born: birth) <= CalendarDate(year - 1, 5) { return birth }
    }
  }

  /// From 18 years in the year, or `adult` before it, to the AOW age after it.
  mutating func youngBirthDate(adult: Bool) -> CalendarDate {
    let ages = TestFigures.statutes(year).aowLeeftijd
    while true {
      let age = random.once(in: 2) ? random.int(17...24) : random.int(18...67)
      let birth = date(year - age - (random.flag() ? 1 : 0))
      let youngest =
        adult ? CalendarDate(year - 1, 12).endOfMonth : CalendarDate(year, 12).endOfMonth
      if birth.age(on: youngest) >= 18,
        ages.reached(born: birth) > CalendarDate(year, 12).endOfMonth
      {
        return birth
      }
    }
  }

  mutating func date(_ year: Int) -> CalendarDate {
    let month = random.int(1...12)
    let last = CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: random.int(1...last))!
  }
}

@testable import Huishoudboekje

/// Makes random households of every kind that the checks accept: persons with every income, alone
/// or as a couple, with every column, course of care, move, home, cohabitant and switch.
struct EveryKind {
  let year: Int
  var random: SeededRandom
  private static let profiles = ["VV5", "VV8", "VG4", "VG6", "LG6", "GGZ-wonen 3"]

  mutating func household(forms: [Leveringsvorm]? = nil) -> Household {
    var household = Household(
      name: "every kind", year: year, person: person(inCouple: false), dwelling: dwelling(),
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
      household.nextDwelling = random.once(in: 8) ? nil : dwelling()
      household.moveDate = CalendarDate(
        year: year, month: random.int(1...12), day: random.int(2...28))
    }
    if random.once(in: 4) { household.cohabitants = cohabitants() }
    if random.once(in: 4) { change(&household) }
    if random.once(in: 3) { household.requests = .show }
    household.switches = switches()
    fillAmounts(&household)
    return household
  }

  // MARK: persons

  /// The kinds of incomes that the checks let stand together.
  private enum Kind: CaseIterable {
    case aow, wajong, bijstand, aio, wia, wages, pension, nothing
    /// A benefit that passes into AOW in the year or the two before it.
    case aowAge
  }

  private mutating func person(inCouple: Bool) -> Person {
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

  /// Both on bijstand, or both on AIO beside an AOW that is not whole.
  private mutating func spousesOnBijstand(_ household: inout Household) {
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
  private mutating func oneSpouseOnBijstand(_ household: inout Household) {
    var facts = bijstand()
    facts.spouseWithoutRight = random.pick([nil, nil, .together, .apart])
    if random.flag() {
      household.person.bijstand = facts
    } else {
      household.partner?.person.bijstand = facts
    }
  }

  private mutating func bijstand() -> Person.BijstandFacts {
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
  private mutating func oldBirthDate() -> CalendarDate {
    let ages = TestFigures.statutes(year).aowLeeftijd
    while true {
      let born = random.once(in: 4) ? random.int(1950...1960) : random.int(1920...1953)
      let birth = date(born)
      if ages.reached(born: birth) <= CalendarDate(year - 1, 5) { return birth }
    }
  }

  /// From 18 years in the year, or `adult` before it, to the AOW age after it.
  private mutating func youngBirthDate(adult: Bool) -> CalendarDate {
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

  private mutating func date(_ year: Int) -> CalendarDate {
    let month = random.int(1...12)
    let last = CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: random.int(1...last))!
  }

  // MARK: the household over the year

  /// A couple that comes together, parts or loses one of them in the year, a resident who dies, and what they
  /// ask Dienst Toeslagen.
  private mutating func change(_ household: inout Household) {
    guard household.persons.allSatisfy({ $0.bijstand == nil }) else { return }
    let day = date(year)
    guard household.partner != nil else {
      if random.flag() { household.person.deathDate = day }
      return
    }
    switch random.int(1...6) {
    case 1: household.partner?.person.deathDate = day
    case 2: household.person.deathDate = day
    case 3: household.partner?.until = day
    case 4: household.partner?.from = day
    default:
      household.partner?.toeslagpartnerRequest = random.pick(ToeslagpartnerRequest.allCases)
      if random.flag() { household.partner?.toeslagpartnerFrom = day }
    }
  }

  // MARK: care and home

  private mutating func care() -> Care {
    var care = Care(zorgprofiel: random.pick(Self.profiles))
    care.mptAtMost20Hours = random.once(in: 4)
    care.terugkeerVerklaring = random.once(in: 4)
    care.peiljaarUnknown = random.once(in: 10)
    care.childKeepsLow = random.once(in: 10)
    care.deeltijdverblijf = random.once(in: 10)
    if random.once(in: 3) {
      let start = CalendarDate(year: year - 1, month: random.int(6...12), day: random.int(1...30))!
      care.verblijfFrom = random.once(in: 4) ? CalendarDate(year, 1) : start
    }
    if random.once(in: 3) { care.course = course() }
    return care
  }

  /// One to three stages, from up to half a year before the year; or two stays with some days at
  /// home between them, which are added up or not.
  private mutating func course() -> [CareStage] {
    if random.once(in: 3) {
      let first = CalendarDate(year: year - 1, month: random.int(9...12), day: random.int(1...28))!
      let home = first.adding(days: random.int(10...150))
      return [
        CareStage(from: first, form: .zzp),
        CareStage(from: home, form: random.pick([nil, .vpt, .mpt, .pgb])),
        CareStage(from: home.adding(days: random.int(20...130)), form: .zzp),
      ]
    }
    let starts = Set((0..<random.int(1...3)).map { _ in random.int(-180...360) }).sorted()
    return starts.map { day in
      let from =
        day < 0
        ? CalendarDate(year: year - 1, month: 12 + day / 30, day: 1 + -day % 28)!
        : CalendarDate(year: year, month: 1 + min(11, day / 31), day: 1 + day % 28)!
      return CareStage(
        from: from, form: random.once(in: 5) ? nil : random.pick(Leveringsvorm.allCases))
    }.reduce(into: []) { stages, stage in
      if stages.last.map({ $0.from < stage.from }) ?? true { stages.append(stage) }
    }
  }

  private mutating func choices(_ care: Care) -> [ColumnChoice] {
    var choices = ColumnChoice.allCases.filter { _ in random.once(in: 3) }
    choices.removeAll { $0 == .course && care.course.isEmpty }
    if !care.course.isEmpty && random.flag() && !choices.contains(.course) {
      choices.append(.course)
    }
    if choices.isEmpty { choices = [random.pick([.zzp, .vpt, .mpt, .pgb])] }
    choices.shuffle(using: &random)
    return choices
  }

  private mutating func partner() -> Partner {
    var partner = Partner(person: person(inCouple: true))
    partner.married = random.flag()
    partner.registeredAtHome = random.flag()
    partner.insured = !random.once(in: 6)
    switch random.int(1...4) {
    case 1: return partner
    case 2: partner.form = .same
    case 3: partner.form = .fixed(random.pick(Leveringsvorm.allCases))
    default: partner.form = .course
    }
    partner.care = care()
    if partner.form == .course { partner.care?.course = course() }
    return partner
  }

  private mutating func dwelling() -> Dwelling {
    var dwelling = Dwelling()
    dwelling.selfContained = !random.once(in: 8)
    dwelling.designated = random.flag()
    dwelling.adaptedHome = random.once(in: 8)
    dwelling.acquiredRight = random.once(in: 8)
    dwelling.landlord = random.flag() ? random.pick(Landlord.allCases) : nil
    return dwelling
  }

  private mutating func cohabitants() -> [Cohabitant] {
    (0..<random.int(1...3)).map { _ in
      let child = random.flag()
      var person = Cohabitant(
        birthDate: date(random.int(child ? 1998...year : 1935...2006)), isChild: child)
      person.toetsingsinkomen = random.flag() ? 0 : random.int(0...40_000) * 100
      person.wealth = random.once(in: 4) ? random.cents(upTo: 60_000) : 0
      if random.once(in: 3) { person.from = date(year - (random.once(in: 4) ? 1 : 0)) }
      if random.once(in: 3) {
        let until = date(year + (random.once(in: 4) ? 1 : 0))
        person.until = person.from.map { max($0, until) } ?? until
      }
      return person
    }
  }

  private mutating func switches() -> Switches {
    var switches = Switches()
    switches.settlement = random.pick([.auto, .auto] + Switches.Settlement.allCases)
    switches.drempel = random.pick(DrempelinkomenMode.allCases)
    switches.eigenBijdrage.extraVrijlating = !random.once(in: 4)
    switches.eigenBijdrage.vrij15InBasis = random.flag()
    switches.eigenBijdrage.drempelGepoold = random.flag()
    switches.eigenBijdrage.peiljaarverlegging = random.flag()
    switches.zorgtoeslagInPeiljaar = random.pick([nil, true, false])
    switches.nihilIncome = random.pick(Switches.NihilIncome.allCases)
    switches.aokBijOpname = !random.once(in: 4)
    switches.aowVakantieTarief = random.pick(Switches.AOWVakantieTarief.allCases)
    switches.mayInPeiljaar = random.pick(Switches.MayInPeiljaar.allCases)
    switches.kindInkomenPassend = random.flag()
    switches.toeslagpartnerOngehuwdWettekst = random.flag()
    switches.ebLaatsteDagTelt = !random.once(in: 4)
    switches.twGehuwd = random.flag()
    switches.bijzondereSituatieHandicap = random.flag()
    switches.kwijtschelding = random.pick(
      [.berekend, .berekend] + Switches.KwijtscheldingMode.allCases)
    return switches
  }
}

extension Household {
  /// The same household, with nothing in it that changes within the year and no request.
  var withoutChanges: Household {
    var household = self
    household.person.deathDate = nil
    household.partner?.person.deathDate = nil
    household.partner?.from = nil
    household.partner?.until = nil
    household.partner?.toeslagpartnerRequest = nil
    household.partner?.toeslagpartnerFrom = nil
    household.requests = .hide
    household.switches.ebLaatsteDagTelt = true
    return household
  }
}

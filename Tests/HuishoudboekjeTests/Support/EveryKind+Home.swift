@testable import Huishoudboekje

extension EveryKind {
  mutating func care() -> Care {
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
  mutating func course() -> [CareStage] {
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

  mutating func choices(_ care: Care) -> [ColumnChoice] {
    var choices = ColumnChoice.allCases.filter { _ in random.once(in: 3) }
    choices.removeAll { $0 == .course && care.course.isEmpty }
    if !care.course.isEmpty && random.flag() && !choices.contains(.course) {
      choices.append(.course)
    }
    if choices.isEmpty { choices = [random.pick([.zzp, .vpt, .mpt, .pgb])] }
    choices.shuffle(using: &random)
    return choices
  }

  mutating func partner() -> Partner {
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

  mutating func cohabitants() -> [Cohabitant] {
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

  mutating func switches() -> Switches {
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

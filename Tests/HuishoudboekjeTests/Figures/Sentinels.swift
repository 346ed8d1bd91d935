@testable import Huishoudboekje

/// The chosen households: some twenty kinds in each year, each with one column or two.
enum Sentinels {
  static let all: [Sentinel] = TestFigures.years.flatMap { year -> [Sentinel] in
    [
      pensioners(year), couples(year), workers(year), benefits(year), homes(year), costs(year),
      toeslagen(year), requests(year),
    ].flatMap { $0 }
  }

  /// Amounts over the brackets of the tax, none of them round.
  private static let incomes =
    [5_213, 14_387, 22_913, 31_907, 38_231, 44_021, 52_361, 58_611, 63_011]
    .map { $0 * 100 + 37 } + [73_777_77, 141_212_83]
  private static let wealth = [9_013, 41_111, 58_511, 97_003, 141_007, 230_301].map {
    $0 * 100 + 61
  }

  static func make(
    _ year: Int, _ person: Person, _ choices: [ColumnChoice], rent: Int = 68_000
  ) -> Household {
    var household = Household(
      name: "sentinel", year: year, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.choices = choices
    household.amounts[.kaleHuur] = rent
    return household
  }
  static func person(_ birth: String) -> Person { Person(birthDate: CalendarDate(birth)!) }
  static func pensioner(_ birth: String, buildUp: Int = 100) -> Person {
    var person = person(birth)
    person.aow = Person.AOWFacts()
    person.aow?.buildUpPct = buildUp
    person.loonheffingskorting = .aow
    return person
  }
  static func withPension(_ person: Person) -> Person {
    var person = person
    person.hasPension = true
    return person
  }

  private static func pensioners(_ year: Int) -> [Sentinel] {
    var settled = make(year, withPension(pensioner("1951-03-04")), [.zzp])
    settled.switches.settlement = .annual
    var early = withPension(pensioner("1941-07-09"))
    early.loonheffingskorting = .pension
    var old = make(year, early, [.zzp])
    old.care.verblijfFrom = CalendarDate("\(year - 1)-11-12")
    old.switches.settlement = .none
    var none = withPension(pensioner("1950-01-31", buildUp: 74))
    none.loonheffingskorting = nil
    var saver = make(year, none, [.zzp])
    saver.amounts[.pension] = 14_000_00
    saver.amounts[.otherAssets] = 21_300_17
    saver.amounts[.debts] = 9_100_00
    let stated = make(year, pensioner("1951-03-04"), [.zzp])
    var unknown = stated
    unknown.care.peiljaarUnknown = true
    let edges = make(year, withPension(pensioner("1951-03-04")), [.vpt], rent: 80_000)
    return [
      Sentinel(settled, .pension, incomes), Sentinel(old, .pension, incomes).readingWholeFacts,
      Sentinel(saver, .bank, wealth),
      Sentinel(stated, .peiljaarIncome, [9_011_03, 15_017_77] + incomes),
      Sentinel(unknown), compensatie(stated), grondslag(stated),
      Sentinel(
        stated, .peiljaarIncome,
        [15_017_77, 60_017_77, 68_017_77, 73_777_77].flatMap { Sentinel.cent(stated, $0) }),
      Sentinel(edges, .pension, ends(edges)),
    ]
  }

  /// Where the compensatie vervallen ouderentoeslag ends: income minus 4 % of the grondslag.
  private static func compensatie(_ stated: Household) -> Sentinel {
    var household = stated
    household.amounts[.peiljaarBank] = 64_748_00
    let year = household.year
    let figures = TestFigures.naive
    let exempt = figures.value("box3", year - 2, "heffingsvrij_vermogen")
    let share = figures.percent("eigen_bijdrage", year, "vermogensbijtelling_percentage")
    let limit = figures.value("eigen_bijdrage", year, "cvo_inkomensgrens")
    let end = limit + share * max(0, NaiveRational(64_748) - exempt)
    return Sentinel(household, .peiljaarIncome, [end.cents - 1, end.cents])
  }

  private static func grondslag(_ stated: Household) -> Sentinel {
    var household = stated
    household.amounts[.peiljaarIncome] = 15_017_77
    return Sentinel(household, .peiljaarBank, Sentinel.cent(household, 60_003_17, .peiljaarBank))
  }

  /// Where a toeslag ends, and where an aanslag is collected.
  private static func ends(_ household: Household) -> [Int] {
    let range = 0..<70_000_00
    return Sentinel.edge(household, .pension, range) { $0[0].year(.zorgtoeslag) > 0 }
      + Sentinel.edge(household, .pension, range) { $0[0].year(.huurtoeslag) > 0 }
      + Sentinel.edge(household, .pension, range) { $0[0].year(.aanslag) <= 0 }
  }

  private static func couples(_ year: Int) -> [Sentinel] {
    var stay = make(year, withPension(pensioner("1944-02-11")), [.zzp])
    stay.partner = Partner(person: pensioner("1949-10-21"))
    stay.partner?.insured = false
    var both = stay
    both.partner?.form = .same
    both.partner?.care = both.care
    both.switches.settlement = .annual
    var young = make(year, person("1985-05-05"), [.zzp])
    young.person.hasWIA = true
    young.person.loonheffingskorting = .wia
    young.partner = Partner(person: person("1986-08-17"))
    young.partner?.person.hasWages = true
    young.partner?.form = .same
    young.partner?.care = young.care
    young.amounts[.wia] = 24_000_00
    young.amounts[AmountSlot.wages.of(person: 1)] = 31_300_00
    return [
      Sentinel(stay, .pension, [0, 6_100_11, 33_333_33]),
      Sentinel(
        both, .peiljaarIncome,
        [34_711_00] + Sentinel.cent(both, 7_017_77) + Sentinel.cent(both, 19_017_77)),
      Sentinel(young, .bank, wealth),
    ]
  }

  /// Without loonheffingskorting the aanslag gives back, so that every euro of it shows.
  private static func workers(_ year: Int) -> [Sentinel] {
    var worker = person("1982-02-02")
    worker.hasWages = true
    var working = make(year, worker, [.zzp])
    working.switches.settlement = .annual
    var older = pensioner("1950-06-30")
    older.hasWages = true
    older.loonheffingskorting = nil
    var oldest = make(year, older, [.zzp])
    oldest.switches.settlement = .annual
    var disabled = person("1969-07-07")
    disabled.hasWIA = true
    disabled.loonheffingskorting = .wia
    var wia = make(year, disabled, [.vpt])
    wia.switches.eigenBijdrage.peiljaarverlegging = true
    wia.amounts[.peiljaarIncome] = 40_000_00
    var modular = wia
    modular.choices = [.mpt]
    modular.switches = Switches()
    modular.amounts[.wia] = 20_000_00
    var early = withPension(person("1968-12-12"))
    early.loonheffingskorting = .pension
    let pension = make(year, early, [.zzp])
    return [
      Sentinel(working, .wages, wages(year, .belowAowAge)),
      Sentinel(oldest, .wages, wages(year, .aowBornFrom1946)),
      Sentinel(wia, .wia, [21_007_00, 30_011_00]),
      Sentinel(pension, .pension, incomes).readingWholeFacts,
      Sentinel(modular, .peiljaarIncome, Sentinel.cent(modular, 50_011_00)),
    ]
  }

  /// Wages at which the arbeidskorting of the year and of the peiljaar feels each of its figures.
  private static func wages(_ year: Int, _ group: NaiveLoonheffing.Group) -> [Int] {
    let steps = ["o1", "g1", "m1", "o2", "g2", "m2", "o3", "g3", "m3", "a1"]
    let found = [year - 2, year].flatMap { year in
      steps.compactMap { SensitiveWages.find($0, year, group) }
    }
    return Set(found + [61_000_00, 112_000_00]).sorted()
  }
}

import XCTest

@testable import Huishoudboekje

/// The toeslag of the Toeslagenwet in a household, month by month and by hand (2026).
final class ToeslagInHouseholdTests: XCTestCase {
  private let figures = TestFigures.naive

  private func wajong(_ regime: WajongRegime, born: CalendarDate) -> Person {
    var person = Person(birthDate: born)
    person.wajong = Person.WajongFacts(regime: regime)
    person.loonheffingskorting = .wajong
    return person
  }
  private func household(_ person: Person, with other: Person? = nil) -> Household {
    var household = Household(
      name: "toeslag", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.forms = [.vpt]
    household.partner = other.map { Partner(person: $0) }
    return household
  }
  /// Gross income and loonheffing of the months.
  private func months(_ household: Household, _ column: Int = 0) throws -> (
    gross: [Int], loonheffing: [Int]
  ) {
    let budget = try budgets(of: household)[column]
    return (budget.months(.inkomenBruto), budget.months(.loonheffing))
  }
  private func loonheffing(_ cents: Int, jgk: Bool) -> Int {
    NaiveLoonheffing.month(
      wage: NaiveRational(cents: cents), year: 2026, group: .belowAowAge, table: .green, lhk: true,
      aok: false, jgk: jgk, figures: figures
    ).withheld.cents
  }
  private func flags(_ household: Household) throws -> [BudgetFlag] {
    try Comparison(household, TestFigures.statutes(2026)).flags
  }

  /// 38.72 and 33.28 a month; in May 8 % of 2 x 35.89 + 6 x 32.84 + 4 x 38.72 = 423.70.
  func testASinglePersonWithWajong() throws {
    let with = try months(household(wajong(.av70, born: CalendarDate(1990, 5))))
    XCTAssertEqual(with.gross[0], 160_608 + 3_872)
    XCTAssertEqual(with.gross[11], 163_590 + 3_328)
    // The Wajong of May: 8 % of 2 x 1534.26 + 6 x 1572.06 + 4 x 1606.08 = 18925.20.
    XCTAssertEqual(with.gross[4], 160_608 + 3_872 + 151_402 + 3_390)
    XCTAssertEqual(with.loonheffing[0], loonheffing(164_480, jgk: true))
    XCTAssertEqual(with.loonheffing[11], loonheffing(166_918, jgk: true))
    // 35.75 % of 1547.92, down.
    XCTAssertEqual(with.loonheffing[4], loonheffing(164_480, jgk: true) + 55_338)
    var stated = household(wajong(.av70, born: CalendarDate(1990, 5)))
    stated.person.toeslagenwet.stated = 0
    XCTAssertEqual(try months(stated).gross[0], 160_608)
  }

  /// Who shares the home with an adult of 27 has no toeslag there, but has it in an institution.
  func testAWoningdeler() throws {
    var household = household(wajong(.av70, born: CalendarDate(1990, 5)))
    household.forms = [.vpt, .zzp]
    household.cohabitants = [Cohabitant(birthDate: CalendarDate(1999, 7), isChild: false)]
    // From 27 on the first of July on.
    let home = try months(household).gross
    XCTAssertEqual([home[0], home[5], home[6]], [164_480, 164_480, 163_590])
    XCTAssertEqual(try months(household, 1).gross[11], 166_918)
    household.person.toeslagenwet.sharesHome = false
    XCTAssertEqual(try months(household).gross[11], 166_918)
    household.cohabitants = []
    household.person.toeslagenwet.sharesHome = true
    XCTAssertEqual(try months(household).gross[0], 160_608)
  }

  /// 573.55 and 584.21; in May 8 % of 2 x 547.88 + 6 x 561.37 + 4 x 573.55 = 6758.18.
  func testACoupleWithoutOtherIncome() throws {
    let person = wajong(.dga75, born: CalendarDate(1968, 5))
    let partner = Person(birthDate: CalendarDate(1965, 5))
    let found = try months(household(person, with: partner))
    XCTAssertEqual(found.gross[0], 172_080 + 57_355)
    XCTAssertEqual(found.gross[11], 175_275 + 58_421)
    XCTAssertEqual(found.gross[4], 172_080 + 57_355 + 162_216 + 54_065)
    XCTAssertEqual(found.loonheffing[11], loonheffing(233_696, jgk: true))
    XCTAssertFalse(
      try flags(household(person, with: partner)).contains { $0.kind == .noToeslagenwet })
  }

  func testARefusalIsSaid() throws {
    let person = wajong(.dga75, born: CalendarDate(1990, 5))
    var household = household(person, with: Person(birthDate: CalendarDate(1972, 5)))
    XCTAssertEqual(try months(household).gross[0], 172_080)
    let flag = try XCTUnwrap(try flags(household).first { $0.kind == .noToeslagenwet })
    XCTAssertEqual(
      flag.text,
      "no toeslag on the Wajong of the resident: the partner is born after 1971 and no child below 12 "
        + "is in the household (TW artikel 3)")
    // A child of below 12 on the first of the month.
    let birth = CalendarDate(year: 2014, month: 7, day: 2)!
    household.cohabitants = [Cohabitant(birthDate: birth, isChild: true)]
    let found = try months(household).gross
    XCTAssertEqual([found[6], found[7]], [175_275 + 58_421, 175_275])
  }

  /// A pension of 400 a month of the partner counts for 17.03 a day; it may vary.
  func testIncomeOfThePartner() throws {
    let person = wajong(.dga75, born: CalendarDate(1968, 5))
    var partner = Person(birthDate: CalendarDate(1964, 5))
    partner.hasPension = true
    var household = household(person, with: partner)
    household.amounts[AmountSlot.pension.of(person: 1)] = 4_800_00
    let found = try months(household)
    XCTAssertEqual(found.gross[11], 175_275 + 21_380 + 40_000)
    XCTAssertEqual(found.gross[0], 172_080 + 20_315 + 40_000)  // 9.34 a day
    let own = NaiveRational(cents: found.loonheffing[11])
    let onPension = NaiveLoonheffing.month(
      wage: 400, year: 2026, group: .belowAowAge, table: .green, lhk: false, aok: false, jgk: false,
      figures: figures
    ).withheld
    XCTAssertEqual(own, NaiveRational(cents: loonheffing(196_655, jgk: true)) + onPension)
    // Wages of 600 a month: 27.59 a day, and 15.55 in the first 24 months.
    partner.hasPension = false
    partner.hasWages = true
    household.partner?.person = partner
    household.amounts[AmountSlot.wages.of(person: 1)] = 7_200_00
    // 107.45 - 80.59 - 27.59 is below nothing.
    XCTAssertEqual(try months(household).gross[11], 175_275 + 60_000)
    household.partner?.person.wagesSince = CalendarDate(2024, 12)
    // 107.45 - 80.59 - 15.55 = 11.31 in November, the 24th month, and nothing in December.
    XCTAssertEqual(try months(household).gross[10], 175_275 + 24_599 + 60_000)
    XCTAssertEqual(try months(household).gross[11], 175_275 + 60_000)
  }

  /// An AOW of 20 % is 227.88 from July, 10.48 a day, and 107.45 - 80.59 - 10.48 is 16.38.
  func testTheAOWOfThePartner() throws {
    var partner = Person(birthDate: CalendarDate(1950, 5))
    partner.aow = Person.AOWFacts()
    partner.aow?.kind = .couple
    partner.aow?.buildUpPct = 20
    var household = household(wajong(.dga75, born: CalendarDate(1968, 5)), with: partner)
    let with = try months(household).gross
    household.person.toeslagenwet.stated = 0
    XCTAssertEqual(with[11] - (try months(household).gross[11]), 35_627)
  }

  /// 1200 a month is 55.17 a day: 444.79 and 469.37 a month; before 370.19 and 404.99.
  func testAWIA() throws {
    var person = Person(birthDate: CalendarDate(1971, 5))
    person.hasWIA = true
    person.loonheffingskorting = .wia
    var household = household(person)
    household.amounts[.wia] = 14_400_00
    let found = try months(household)
    XCTAssertEqual(found.gross[0], 120_000 + 44_479)
    XCTAssertEqual(found.gross[11], 120_000 + 46_937)
    // 8 % of 2 x 370.19 + 6 x 404.99 + 4 x 444.79 = 4949.48, and of 14400.
    XCTAssertEqual(found.gross[4], 120_000 + 44_479 + 115_200 + 39_596)
    XCTAssertEqual(found.loonheffing[0], loonheffing(164_479, jgk: false))
    XCTAssertEqual(found.loonheffing[4], loonheffing(164_479, jgk: false) + 55_339)
    // A dagloon of 70 leaves 14.83 a day.
    household.person.toeslagenwet.dagloon = 7_000
    XCTAssertEqual(try months(household).gross[11], 120_000 + 32_255)
    household.person.toeslagenwet.stated = 10_000
    XCTAssertEqual(try months(household).gross[11], 120_000 + 10_000)
    XCTAssertEqual(try months(household).gross[4], 120_000 + 10_000 + 115_200)
  }

  /// The AOW age is reached on the last day of March: 300 x 30 / 31 is 290.32 of WIA, 13.35 a day; to a dagloon of
  /// 57.00 it is 43.65 a day and 949.39 a month, 30 of 31 days of it. That the income of a part of a month counts over
  /// the whole month stands in no text (unverified).
  func testAToeslagThatEndsOnTheLastDayOfAMonth() throws {
    var person = Person(birthDate: CalendarDate(1959, 3).endOfMonth)
    person.hasWIA = true
    person.aow = Person.AOWFacts()
    person.loonheffingskorting = .wia
    person.toeslagenwet.dagloon = 57_00
    var household = household(person)
    household.amounts[.wia] = 3_600_00
    let with = try months(household).gross
    household.person.toeslagenwet.stated = 0
    let without = try months(household).gross
    // 57.00 - 13.79 a day in a whole month.
    XCTAssertEqual(with[1] - without[1], 93_982)
    XCTAssertEqual(with[2] - without[2], 91_876)
    XCTAssertEqual(with[3] - without[3], 0)
    // Without a dagloon the AOW of the day counts, 1637.57 / 31 or 2.43 a day: 75.62 - 13.35 - 2.43 is 59.84.
    household.person.toeslagenwet = Person.ToeslagenwetFacts()
    XCTAssertEqual(try months(household).gross[2] - without[2], 125_954)
  }

  /// Spouses of whom one is admitted stay gehuwd, but for the switch.
  func testOneOfTwoAdmitted() throws {
    let person = wajong(.av70, born: CalendarDate(1968, 5))
    var household = household(person, with: Person(birthDate: CalendarDate(1965, 5)))
    household.forms = [.zzp]
    // 107.45 - 75.22 = 32.23 a day.
    XCTAssertEqual(try months(household).gross[11], 163_590 + 70_100)
    household.switches.twGehuwd = false
    XCTAssertEqual(try months(household).gross[11], 163_590 + 3_328)
  }

  /// Both have a right: the norm is filled up once.
  func testBothHaveARight() throws {
    var person = Person(birthDate: CalendarDate(1970, 5))
    person.hasWIA = true
    var elder = Person(birthDate: CalendarDate(1966, 5))
    elder.hasWIA = true
    var household = household(person, with: elder)
    household.amounts[.wia] = 6_000_00
    household.amounts[AmountSlot.wia.of(person: 1)] = 6_000_00
    // 500 / 21.75 = 22.99 each: 107.45 - 45.98 = 61.47 a day.
    XCTAssertEqual(try months(household).gross[11], 100_000 + 133_697)
  }

  /// It counts as income of the year, and two years later for the eigen bijdrage.
  func testItIsTaxable() throws {
    var household = household(wajong(.av70, born: CalendarDate(1990, 5)))
    func incomes(_ household: Household) throws -> (now: Int, before: Int) {
      let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2026))
      let common = plan.common(0) { household.amounts[$0] ?? 0 }
      return (common.incomes.first.value.taxable.cents, common.peiljaar.persons.first.income.cents)
    }
    let with = try incomes(household)
    household.person.toeslagenwet.stated = 0
    let without = try incomes(household)
    // 6 x 38.72 + 6 x 33.28 + 33.90.
    XCTAssertEqual(with.now - without.now, 46_590)
    // 2024: 6 x 25.01 + 6 x 15.88; in May 8 % of 2 x 24.80 + 6 x 11.96 + 4 x 25.01 = 221.40.
    XCTAssertEqual(with.before - without.before, 15_006 + 9_528 + 1_771)
  }
}

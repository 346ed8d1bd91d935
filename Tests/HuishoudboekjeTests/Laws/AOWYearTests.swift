import XCTest

@testable import Huishoudboekje

/// The year in which the AOW age is reached, by hand.
final class AOWYearTests: XCTestCase {
  private func household(
    _ year: Int, born: CalendarDate, _ change: (inout Person) -> Void
  ) -> Household {
    var person = Person(birthDate: born)
    person.aow = Person.AOWFacts()
    person.loonheffingskorting = .aow
    change(&person)
    var household = Household(
      name: "aow year", year: year, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.forms = [.vpt]
    household.amounts[.kaleHuur] = 65_000
    return household
  }
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }
  private func plan(_ household: Household) throws -> HouseholdPlan<Int> {
    try HouseholdPlan.reference(household, TestFigures.statutes(household.year))
  }
  private func common(_ household: Household) throws -> CommonYear<Int> {
    try plan(household).common(0) { household.amounts[$0] ?? 0 }
  }
  private func budget(_ household: Household) throws -> YearBudget {
    try XCTUnwrap(budgets(of: household).first)
  }

  /// Wajong until 9 May, AOW from 10 May 2026: 22 and 9 of 31 days.
  func testWajongUntilTheDayAndAOWFromIt() throws {
    let household = household(2026, born: day(1959, 5, 10)) {
      $0.wajong = Person.WajongFacts(regime: .dga75)
    }
    let budget = try budget(household)
    // 499.59 Wajong, 1162.15 AOW, and the vakantie-uitkering of the Wajong: 1622.16.
    let gross =
      [172_080, 172_080, 172_080, 172_080, 328_390, 163_757] + [Int](repeating: 166_216, count: 6)
    XCTAssertEqual(budget.months(.inkomenBruto), gross)
    XCTAssertEqual(
      budget.months(.zvwBijdrage), [0, 0, 0, 0, 5_636, 7_942] + [Int](repeating: 8_061, count: 6))
    // May by the table of the AOW age: 17.85 % without credits of the rest of the Wajong (89.08)
    // and of its vakantie-uitkering (289.55); the credit is with the AOW now.
    XCTAssertEqual(
      budget.months(.loonheffing),
      [27_800, 27_800, 27_800, 27_800, 37_863] + [Int](repeating: 0, count: 7))
    // 21777 at (4 x 35.75 % + 8 x 17.85 %) / 12, less AHK 2076, ouderenkorting 2067 and
    // alleenstaandeouderenkorting 540: 503 due, 1490.63 withheld.
    let income = try common(household).incomes.first.value
    XCTAssertEqual(income.taxable.cents, 2_177_763)
    XCTAssertEqual(income.aanslag.box1Tax.cents, 518_600)
    XCTAssertEqual(income.aanslag.algemeneHeffingskorting.cents, 207_600)
    XCTAssertEqual(income.aanslag.jonggehandicaptenkorting.cents, 0)
    XCTAssertEqual(income.aanslag.due.cents, 50_300)
    XCTAssertEqual(budget.inNextYear(.aanslag), 50_300 - 149_063)
    XCTAssertEqual(budget.year(.tegemoetkoming), 0)
  }

  /// On 1 July the AOW age was not yet reached: the tegemoetkoming is due.
  func testTheTegemoetkomingLooksAt1July() throws {
    for (born, cents) in [(day(1959, 7, 1), 0), (day(1959, 7, 2), 22_628)] {
      let household = household(2026, born: born) { $0.wajong = Person.WajongFacts(regime: .dga75) }
      XCTAssertEqual(try budget(household).year(.tegemoetkoming), cents)
    }
  }

  func testWIAUntilTheDay() throws {
    var household = household(2026, born: day(1959, 5, 10)) { $0.hasWIA = true }
    household.amounts[.wia] = 2_400_000
    let budget = try budget(household)
    // 4 x 2000, then 9 of 31 days: 580.65, with 1920 vakantie-uitkering, beside 1162.15 AOW.
    XCTAssertEqual(
      Array(budget.months(.inkomenBruto).prefix(6)),
      [200_000, 200_000, 200_000, 200_000, 58_065 + 192_000 + 116_215, 163_757])
    XCTAssertEqual(
      Array(budget.months(.loonheffing).prefix(6)),
      [45_467, 45_467, 45_467, 45_467, 10_358 + 34_272, 0])
    XCTAssertEqual(
      try common(household).incomes.first.value.taxable.cents,
      800_000 + 58_065 + 192_000 + 116_215 + 163_757 + 6 * 166_216)
  }

  /// Pension all year: the table of below the AOW age until April.
  func testAPensionBesideIt() throws {
    var household = household(2026, born: day(1959, 5, 10)) { $0.hasPension = true }
    household.amounts[.pension] = 1_200_000
    household.amounts[.peiljaarIncome] = 3_000_000
    let budget = try budget(household)
    // 1000 a month, jaarloon 11988: 35.75 % is 4285, 17.85 % is 2139; a twelfth.
    XCTAssertEqual(
      budget.months(.loonheffing),
      [Int](repeating: 35_708, count: 4) + [Int](repeating: 17_825, count: 8))
  }

  /// Bijstand to 14 March 2025, then a full AOW: no AIO is left.
  func testBijstandUntilTheDay() throws {
    let household = household(2025, born: day(1958, 3, 15)) {
      $0.bijstand = Person.BijstandFacts()
    }
    // March: 1345.45 less the net AOW of 17 of 31 days with its claim, of which the SVB will withhold
    // 17.92 %: 864.54. June: what was kept back.
    let bijstand = [127_818, 127_818, 45_686, 0, 0, 61_530] + [Int](repeating: 0, count: 6)
    let aow =
      [0, 0, 86_696, 158_092, 158_092 + 15_865, 158_092] + [Int](repeating: 161_244, count: 6)
    XCTAssertEqual(
      try budget(household).months(.inkomenBruto), zip(bijstand, aow).map { $0 + $1 })
    // 3171.81 net in three months is 12687.24 a year, gross 14987.92, of which three months.
    let income = try common(household).incomes.first.value
    XCTAssertEqual(income.taxable.cents, 374_698 + 1_544_301)
    XCTAssertEqual(income.bijdrageInkomen.cents, 1_544_301)
  }

  /// Reached in January: the tables of the AOW age the whole year.
  func testInJanuary() throws {
    let household = household(2026, born: day(1959, 1, 15)) {
      $0.wajong = Person.WajongFacts(regime: .dga75)
    }
    let budget = try budget(household)
    // 17 of 31 days AOW, 14 of 31 Wajong.
    XCTAssertEqual(budget.months(.inkomenBruto)[0], 89_802 + 77_714)
    XCTAssertEqual(household.person.taxAge(TestFigures.tax(2026)), TaxAge(group: .aow))
    XCTAssertEqual(household.person.taxAge(TestFigures.tax(2025)), TaxAge(group: .jong))
  }

  /// The next May: AOW over the months since, Wajong over the months before.
  func testTheYearAfter() throws {
    let household = household(2026, born: day(1958, 11, 20)) {
      $0.wajong = Person.WajongFacts(regime: .dga75)
    }
    let may = try budget(household).months(.inkomenBruto)[4]
    let aow = 3_681 + 10_039 + 4 * 10_655  // 11 of 30 days of 100.39, December, January to April
    let wajong = 2 * 164_385 + 4 * 168_435 + 106_676  // 19 of 30 days of 1684.35
    XCTAssertEqual(may, 163_757 + aow + (wajong * 8 + 50) / 100)
    let two = self.household(2026, born: day(1957, 11, 20)) { _ in }
    XCTAssertThrowsError(try plan(two), "nothing before the AOW is stated") {
      XCTAssertTrue("\($0)".contains("no income of before it is stated"), "\($0)")
    }
  }

  /// To 2024 the household type looks at 1 January: who reaches the age in the year keeps that of
  /// before (Wht artikel 2).
  func testHuurtoeslagOfAnOlderTenantKeepsItsTypeAllYear() throws {
    let household = household(2024, born: day(1957, 6, 2)) {
      $0.wajong = Person.WajongFacts(regime: .dga75)
    }
    let common = try common(household)
    let law = TestFigures.statutes(2024).huurtoeslag
    func month(_ older: Bool) -> Int {
      var tenant = HuurtoeslagHousehold()
      tenant.aowOn1January = older
      tenant.aowReached = older
      return law.working(
        kaleHuur: MonthAmount(cents: 65_000),
        servicekosten: SubsidisableServicekosten(
          energie: .zero, schoonmaak: .zero, huismeester: .zero, ruimten: .zero),
        rekeninkomen: common.incomes.first.value.toetsingsinkomen, tooWealthy: false, tenant
      ).month.downToEuro("test").cents
    }
    XCTAssertNotEqual(month(false), month(true))
    XCTAssertEqual(
      try budget(household).months(.huurtoeslag), [Int](repeating: month(false), count: 12))
  }

  func testItIsLabelled() throws {
    func flags(_ year: Int, _ born: CalendarDate) throws -> [String] {
      let household = household(year, born: born) {
        $0.wajong = Person.WajongFacts(regime: .dga75)
      }
      return try Comparison(household, TestFigures.statutes(year)).flags
        .filter { $0.kind == .notCertified }.map(\.text)
    }
    XCTAssertTrue(
      try flags(2026, day(1959, 5, 10))[0].contains("on 2026-05-10, so the loonheffing"))
    XCTAssertTrue(try flags(2026, day(1957, 5, 10))[0].contains("2024-05-10, within the peiljaar"))
    XCTAssertEqual(try flags(2026, day(1958, 5, 10)), [])
    XCTAssertEqual(try flags(2026, day(1959, 1, 1)), [], "the whole year")
  }
}

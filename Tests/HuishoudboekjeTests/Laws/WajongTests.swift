import XCTest

@testable import Huishoudboekje

final class WajongTests: XCTestCase {
  private func law(_ date: CalendarDate) throws -> Wajong {
    let figures = try Figures.embedded()
    return Wajong(
      figures: try WajongFigures(try figures.reader(.wajong, on: date)),
      minimumloon: Minimumloon(
        figures: try MinimumloonFigures(try figures.reader(.minimumloon, on: date))))
  }
  private func laws(_ year: Int) throws -> HalfYears<Wajong> {
    HalfYears(try law(HalfYear.first.start(year)), try law(HalfYear.second.start(year)))
  }
  private func year<L: Lane>(
    _ year: Int, _ person: WajongPerson, jong: Bool = false,
    _ situation: (CalendarDate) -> WajongSituation<L>
  ) throws -> WajongYear<L> {
    wajongYear(
      year, person, laws: try laws(year), before: year > 2021 ? try laws(year - 1) : nil,
      tegemoetkomingJong: jong, situation: situation)
  }
  private func situation(
    _ regime: WajongRegime = .dga75, _ help: Hulpbehoevendheid = .geen, inside: Bool = false,
    income: Int = 0
  ) -> WajongSituation<Int> {
    WajongSituation(
      regime: regime, hulpbehoevendheid: help, inInstitution: inside,
      income: MonthAmount(cents: income))
  }
  private let adult = WajongPerson(born: CalendarDate(1990, 1), aowReached: nil)

  func testEveryCase() throws {
    var count = 0
    for row in try CaseFiles.read("wajong").rows {
      try check(row)
      count += 1
    }
    XCTAssertGreaterThanOrEqual(count, 120)
  }

  private func check(_ row: [String: String]) throws {
    let id = row["id"] ?? "?"
    let date = try XCTUnwrap(CalendarDate(row["date"] ?? ""), id)
    var compared = 0
    func expect(_ column: String, _ value: Int) throws {
      guard let expected = try CaseFiles.cents(row["expected_" + column]) else { return }
      XCTAssertEqual(value, expected, "\(id) \(column)")
      compared += 1
    }
    defer {
      let stated = row.count { $0.key.hasPrefix("expected_") && !$0.value.isEmpty }
      XCTAssertEqual(compared, stated, "\(id): not every expected column was compared")
      XCTAssertGreaterThan(compared, 0, id)
    }
    if row["item"] == "tog" {
      let amount: YearAmount<Int> = try tegemoetkoming(date).amount(entitledOnReferenceDay: true)
      return try expect("eur_year", amount.cents)
    }
    let years = try XCTUnwrap(Int(row["age_years"] ?? ""), id)
    let age = try XCTUnwrap(MinimumloonAge(years: years), id)
    let law = try law(date)
    let base: Amount<Int, PerDay> = law.grondslagPerDay(age)
    if row["item"] == "day_base" { return try expect("eur_day", base.cents) }
    let regime = try XCTUnwrap(WajongRegime(rawValue: row["regime"] ?? ""), id)
    let help: Hulpbehoevendheid =
      row["benefit_pct"] == "85" ? .middel : row["benefit_pct"] == "100" ? .hoog : .geen
    let now = situation(regime, help, inside: row["in_institution"] == "1")
    switch row["item"] {
    case "month", "net_month":
      let gross = law.gross(age, now)
      try expect("gross_eur_month", gross.cents)
      try expect("holiday_accrual_eur_month", law.holidayAccrual(gross).cents)
      let withheld = try tax(date.year).loonheffing(
        gross.exact, .jong, Kortingen(jonggehandicapten: true)
      ).withheld
      try expect("loonheffing_eur_month", withheld.cents)
      try expect("net_eur_month", (gross - withheld).cents)
    case "holiday_may":
      try expect("eur_year", year(date.year, adult) { _ in now }.holidayMay.cents)
    case "taxable_year":
      try expect("eur_year", year(date.year, adult) { _ in now }.taxable.cents)
    case "toeslagenwet":
      // Of a single person.
      let toeslag = TestFigures.tax(date.year).toeslagenwet[month: date.month]
        .working(
          ToeslagenwetHousehold(age: age),
          ToeslagenwetIncome<Int>(
            benefit: law.benefitPerDay(age, regime, income: .zero), basis: base))
      try expect("eur_day", toeslag.day.cents)
      try expect("gross_eur_month", toeslag.month.cents)
    default: XCTFail("\(id): unknown item")
    }
  }
  private func tax(_ year: Int) throws -> Inkomstenbelasting {
    let reader = try Figures.embedded().reader(.inkomstenbelasting, on: CalendarDate(year, 1))
    return Inkomstenbelasting(year: year, figures: try InkomstenbelastingFigures(reader))
  }
  private func tegemoetkoming(_ date: CalendarDate) throws -> TegemoetkomingArbeidsongeschikten {
    let reader = try Figures.embedded().reader(.tegemoetkomingArbeidsongeschikten, on: date)
    return TegemoetkomingArbeidsongeschikten(
      figures: try TegemoetkomingArbeidsongeschiktenFigures(reader))
  }

  /// Taxable years by hand (see the article Law-Wajong), the years without a case.
  func testTaxableYears() throws {
    let may = [2023: 130_349, 2024: 144_698, 2025: 154_246, 2026: 162_216]
    let dga = [2023: 1_898_579, 2024: 2_036_048, 2025: 2_151_166, 2026: 2_246_346]
    let av = [2023: 1_772_007, 2024: 1_900_312, 2025: 2_007_755, 2026: 2_096_590]
    for y in may.keys.sorted() {
      let full = try year(y, adult) { _ in situation() }
      XCTAssertEqual(full.holidayMay.cents, may[y], "\(y)")
      XCTAssertEqual(full.taxable.cents, dga[y], "\(y)")
      XCTAssertEqual(try year(y, adult) { _ in situation(.av70) }.taxable.cents, av[y], "\(y)")
      XCTAssertEqual((1...12).reduce(0) { $0 + full.cash(month: $1).cents }, dga[y], "\(y)")
    }
  }

  func testIncomeIsDeductedAtThePercentageOfTheBenefit() throws {
    let law = try law(CalendarDate(2026, 7))  // grondslag 2337.00
    XCTAssertEqual(law.gross(.age21, situation(income: 100_000)).cents, 100_275)
    XCTAssertEqual(law.gross(.age21, situation(.av70, income: 100_000)).cents, 93_590)
    XCTAssertEqual(law.gross(.age21, situation(income: 233_698)).cents, 2)  // 1.5, half up
    XCTAssertEqual(law.gross(.age21, situation(income: 233_699)).cents, 1)  // 0.75
    XCTAssertEqual(law.gross(.age21, situation(income: 233_700)).cents, 0)
    XCTAssertEqual(law.gross(.age21, situation(income: 233_701)).cents, 0)
  }

  func testNoRaiseForHelpInAnInstitution() throws {
    let law = try law(CalendarDate(2026, 7))
    for help in Hulpbehoevendheid.allCases {
      XCTAssertEqual(law.gross(.age21, situation(.dga75, help, inside: true)).cents, 175_275)
      XCTAssertEqual(law.gross(.age21, situation(.av70, help, inside: true)).cents, 163_590)
    }
    XCTAssertEqual(law.gross(.age21, situation(.dga75, .middel)).cents, 175_275 + 23_370)
    XCTAssertEqual(law.gross(.age21, situation(.dga75, .hoog)).cents, 175_275 + 58_425)
  }

  func testYouthStepOnTheBirthday() throws {
    // 21 on 11 April 2025 (30 days): ten days of 1315.08, twenty of 1643.85.
    let person = WajongPerson(
      born: CalendarDate(year: 2004, month: 4, day: 11)!, aowReached: nil)
    let paid = try year(2025, person) { _ in situation() }
    XCTAssertEqual(paid.months[2].cents, 131_508)
    XCTAssertEqual(paid.months[3].cents, (10 * 131_508 + 20 * 164_385 + 15) / 30)
    XCTAssertEqual(paid.months[4].cents, 164_385)
    // May: 20 years in May-December 2024 and until the birthday.
    let base = 2 * 124_164 + 6 * 128_016 + 3 * 131_508 + paid.months[3].cents
    XCTAssertEqual(paid.holidayMay.cents, (base * 8 + 50) / 100)
    let total = 3 * 131_508 + paid.months[3].cents + 2 * 164_385 + 6 * 168_435
    XCTAssertEqual(paid.taxable.cents, total + paid.holidayMay.cents)
  }

  func testBirthdayOnTheFirstAndLastDayOfAMonth() throws {
    let first = WajongPerson(born: CalendarDate(2004, 4), aowReached: nil)
    let onFirst = try year(2025, first) { _ in situation() }
    XCTAssertEqual(onFirst.months[2].cents, 131_508)
    XCTAssertEqual(onFirst.months[3].cents, 164_385)
    let last = WajongPerson(
      born: CalendarDate(year: 2004, month: 4, day: 30)!, aowReached: nil)
    let onLast = try year(2025, last) { _ in situation() }
    XCTAssertEqual(onLast.months[3].cents, (29 * 131_508 + 164_385 + 15) / 30)
  }

  func testStartsAt18AndEndsAtTheAOWAge() throws {
    let young = WajongPerson(born: CalendarDate(2007, 3), aowReached: nil)
    let start = try year(2025, young) { _ in situation() }
    XCTAssertEqual(start.months.map(\.cents).prefix(3), [0, 0, 82_193])
    XCTAssertEqual(start.holidayMay.cents, (2 * 82_193 * 8 + 50) / 100)
    let before = try year(2024, young, jong: true) { _ in situation() }
    XCTAssertEqual(before.taxable.cents, 0)
    let old = WajongPerson(
      born: CalendarDate(year: 1959, month: 2, day: 15)!,
      aowReached: CalendarDate(year: 2026, month: 2, day: 15)!)
    let end = try year(2026, old) { _ in situation() }
    XCTAssertEqual(end.months[0].cents, 172_080)
    XCTAssertEqual(end.months[1].cents, 172_080 / 2)  // 14 of 28 days
    XCTAssertEqual(end.months[2].cents, 0)
    XCTAssertGreaterThan(end.holidayMay.cents, 0)
  }

  func testSituationPerMonth() throws {
    // S16: in an institution until 2025-06-30, then at home with a raise to 100 %.
    let paid = try year(2025, adult) { month in
      situation(.dga75, .hoog, inside: month < CalendarDate(2025, 7))
    }
    XCTAssertEqual(paid.months[5].cents, 164_385)
    XCTAssertEqual(paid.months[6].cents, 224_580)
    XCTAssertEqual(paid.holidayMay.cents, 154_246)
  }

  func testTegemoetkomingUnder21IsOffByDefault() throws {
    let person = WajongPerson(born: CalendarDate(2006, 7), aowReached: nil)  // 20 on 2026-07-01
    let off = try year(2026, person) { _ in situation() }
    let on = try year(2026, person, jong: true) { _ in situation() }
    XCTAssertTrue(off.tegemoetkomingJong.allSatisfy { $0.cents == 0 })
    XCTAssertEqual(on.tegemoetkomingJong[11].cents, 1425)
    let extra = on.tegemoetkomingJong.reduce(0) { $0 + $1.cents }
    XCTAssertEqual(on.taxable.cents - off.taxable.cents, extra)
    XCTAssertEqual(on.holidayMay.cents, off.holidayMay.cents)
    let half = try law(CalendarDate(2026, 7))
    let at19: MonthAmount<Int>? = half.tegemoetkomingJong(.age19)
    let at18: MonthAmount<Int>? = half.tegemoetkomingJong(.age18)
    let at21: MonthAmount<Int>? = half.tegemoetkomingJong(.age21)
    XCTAssertEqual([at19?.cents, at18?.cents, at21?.cents], [2378, 2475, nil])
  }

  func testTheFirstYearHasAnEstimatedMayPayment() throws {
    let paid = try year(2021, adult) { _ in situation() }
    XCTAssertEqual(paid.holidayMay.cents, (6 * (126_360 + 127_575) * 8 + 50) / 100)
  }

  func testTegemoetkomingArbeidsongeschikten() throws {
    let law = try tegemoetkoming(CalendarDate(2026, 1))
    let yes: YearAmount<Int> = law.amount(entitledOnReferenceDay: true)
    let no: YearAmount<Int> = law.amount(entitledOnReferenceDay: false)
    XCTAssertEqual([yes.cents, no.cents], [22_628, 0])
    XCTAssertEqual(TegemoetkomingArbeidsongeschikten.paymentMonth, 9)
    XCTAssertEqual(
      TegemoetkomingArbeidsongeschikten.referenceDay(2026), CalendarDate(2026, 7))
  }

  func testTheFastLaneGivesTheSameCents() throws {
    typealias Fast = SIMD8<Double>
    let person = WajongPerson(
      born: CalendarDate(year: 2004, month: 4, day: 11)!, aowReached: nil)
    for start in stride(from: 0, through: 240_000, by: 6_337) {
      let incomes = (0..<8).map { start + 31 * $0 }
      let fast: WajongYear<Fast> = try year(2025, person, jong: true) { _ in
        WajongSituation(
          regime: .dga75, hulpbehoevendheid: .middel, inInstitution: false,
          income: MonthAmount(cents: Fast(incomes.map(Double.init))))
      }
      for (index, income) in incomes.enumerated() {
        let one = try year(2025, person, jong: true) { _ in
          situation(.dga75, .middel, income: income)
        }
        XCTAssertEqual(Double(one.taxable.cents), fast.taxable.cents[index])
        XCTAssertEqual(Double(one.months[3].cents), fast.months[3].cents[index])
        XCTAssertEqual(Double(one.holidayMay.cents), fast.holidayMay.cents[index])
      }
    }
    let base: Amount<Fast, PerDay> = try law(CalendarDate(2024, 7)).grondslagPerDay(.age21)
    XCTAssertEqual(base.cents, Fast(repeating: 9810))
  }
}

import XCTest

@testable import Huishoudboekje

/// The Toeslagenwet by hand; every case of the table is in `CaseTablesTests`.
final class ToeslagenwetTests: XCTestCase {
  private func laws(_ date: CalendarDate) -> (Toeslagenwet, Wajong) {
    let year = TestFigures.tax(date.year)
    return (year.toeslagenwet[month: date.month], year.wajong[month: date.month])
  }
  private var halves: [CalendarDate] {
    (2023...2026).flatMap { year in HalfYear.allCases.map { $0.start(year) } }
  }
  private func couple(_ age: MinimumloonAge = .age21, partner born: Int) -> ToeslagenwetHousehold {
    ToeslagenwetHousehold(age: age, partnerBirthYear: born)
  }
  private func wajong(
    _ date: CalendarDate, _ age: MinimumloonAge, _ regime: WajongRegime,
    _ household: ToeslagenwetHousehold
  ) -> Int {
    let (law, wajong) = laws(date)
    return law.working(
      household,
      ToeslagenwetIncome<Int>(
        benefit: wajong.benefitPerDay(age, regime, income: .zero),
        basis: wajong.grondslagPerDay(age))
    ).month.cents
  }

  /// The toeslag on a Wajong without other income, from January 2023 to July 2026 (see the article
  /// Law-Toeslagenwet).
  func testOnAWajong() {
    let single = [2480, 1196, 2501, 1588, 3589, 3284, 3872, 3328]
    let gehuwd = [48_350, 49_873, 51_722, 53_331, 54_788, 56_137, 57_355, 58_421]
    let young = [38_693, 39_890, 41_390, 42_674, 43_826, 44_914, 45_893, 46_741]
    for (index, date) in halves.enumerated() {
      let alone = ToeslagenwetHousehold(age: .age21)
      XCTAssertEqual(wajong(date, .age21, .av70, alone), single[index], "\(date)")
      XCTAssertEqual(wajong(date, .age21, .dga75, alone), 0, "\(date)")
      let sharing = ToeslagenwetHousehold(age: .age21, sharesHome: true)
      XCTAssertEqual(wajong(date, .age21, .av70, sharing), 0, "\(date)")
      for age in [MinimumloonAge.age18, .age19, .age20] {
        let own = ToeslagenwetHousehold(age: age)
        XCTAssertEqual(wajong(date, age, .av70, own), 0, "\(date) \(age)")
      }
      XCTAssertEqual(wajong(date, .age21, .dga75, couple(partner: 1971)), gehuwd[index], "\(date)")
      XCTAssertEqual(
        wajong(date, .age20, .dga75, couple(.age20, partner: 1971)), young[index], "\(date)")
    }
  }

  func testRefusals() {
    let (law, _) = laws(CalendarDate(2026, 7))
    XCTAssertEqual(law.refusal(ToeslagenwetHousehold(age: nil)), .under18)
    XCTAssertEqual(law.refusal(ToeslagenwetHousehold(age: .age21, hasAOWAge: true)), .aowAge)
    XCTAssertNil(law.refusal(couple(partner: 1971)))
    XCTAssertEqual(law.refusal(couple(partner: 1972)), .partnerYoung)
    var withChild = couple(partner: 1972)
    withChild.hasYoungChild = true
    XCTAssertNil(law.refusal(withChild))
    XCTAssertEqual(
      law.refusal(ToeslagenwetHousehold(age: .age20, withParents: true)), .withParents)
    // From 21 it no longer matters, and of a gehuwde neither.
    XCTAssertNil(law.refusal(ToeslagenwetHousehold(age: .age21, withParents: true)))
    var young = couple(.age20, partner: 1971)
    young.withParents = true
    XCTAssertNil(law.refusal(young))
  }

  func testSharingCountsFrom27And21Before2023() {
    XCTAssertTrue(laws(CalendarDate(2026, 1)).0.counts(ageYears: 27))
    XCTAssertFalse(laws(CalendarDate(2026, 1)).0.counts(ageYears: 26))
    XCTAssertTrue(laws(CalendarDate(2022, 7)).0.counts(ageYears: 21))
    XCTAssertFalse(laws(CalendarDate(2022, 7)).0.counts(ageYears: 20))
  }

  /// July 2026: 5 % of 107.45 is 5.3725, 15 % is 16.1175 a day.
  func testWorkOfTheFirstMonths() {
    let (law, _) = laws(CalendarDate(2026, 7))
    func day(_ cents: Int, _ age: MinimumloonAge = .age21, _ month: Int? = 1) -> Int {
      law.workDay(
        MonthAmount<Int>(cents: cents).exact, age: age, gehuwd: false, month: month
      ).cents
    }
    // 600 / 21.75 = 27.586207; 5.3725 + 30 % of 22.213707 = 12.036612 is left out: 15.549595.
    XCTAssertEqual(day(60_000), 1555)
    XCTAssertEqual(day(60_000, .age21, 24), 1555)
    XCTAssertEqual(day(60_000, .age21, 25), 2759)
    XCTAssertEqual(day(60_000, .age21, nil), 2759)
    // All of a wage of at most 5 %: 116.85 a month is 5.372414 a day, 117.00 is 5.379310.
    XCTAssertEqual(day(11_685), 0)
    XCTAssertEqual(day(11_700), 0)  // 0.006810 less 30 % of it
    XCTAssertEqual(day(11_800), 4)  // 5.425287 - 5.388336 = 0.036951
    // At most 15 %: 1000 / 21.75 = 45.977011; 17.553853 would be left out, 16.1175 is.
    XCTAssertEqual(day(100_000), 2986)
    // Of 20 years the limits hang on 85.96: 4.298 + 30 % of 23.288207 = 11.284462.
    XCTAssertEqual(day(60_000, .age20), 1630)
    XCTAssertEqual(
      law.workDay(
        MonthAmount<Int>(cents: 60_000).exact, age: .age20, gehuwd: true, month: 1
      ).cents, 1555)
    // A twelfth of 7200.
    XCTAssertEqual(
      law.workDay(
        YearAmount<Int>(cents: 720_000).perMonth, age: .age21, gehuwd: false, month: 1
      ).cents, 1555)
  }

  /// A pension without separate vakantie-uitkering counts for 100/108, before the rounding.
  func testOtherIncome() {
    let (law, _) = laws(CalendarDate(2026, 7))
    func day(_ cents: Int, apart: Bool) -> Int {
      law.otherDay(MonthAmount<Int>(cents: cents).exact, holidayApart: apart).cents
    }
    XCTAssertEqual(day(40_000, apart: false), 1703)  // 17.028523
    XCTAssertEqual(day(40_000, apart: true), 1839)  // 18.390805
    XCTAssertEqual(day(113_939, apart: true), 5239)
    XCTAssertEqual(
      law.otherDay(YearAmount<Int>(cents: 480_000).perMonth, holidayApart: false).cents, 1703)
  }

  /// Artikel 8a: with a basis below the limit at most basis - benefit; at the limit all.
  func testALowBasis() {
    let (law, _) = laws(CalendarDate(2026, 7))
    func toeslag(_ household: ToeslagenwetHousehold, basis: Int?) -> Int {
      law.working(
        household,
        ToeslagenwetIncome<Int>(
          benefit: Amount(cents: 4000), basis: basis.map { Amount(cents: $0) })
      ).day.cents
    }
    let single = ToeslagenwetHousehold(age: .age21)
    XCTAssertEqual(toeslag(single, basis: nil), 3675)
    // 70 % of 107.45 is 75.215.
    XCTAssertEqual(toeslag(single, basis: 7522), 3675)
    XCTAssertEqual(toeslag(single, basis: 7521), 3521)
    XCTAssertEqual(toeslag(single, basis: 3900), 0)
    let gehuwd = couple(partner: 1960)
    XCTAssertEqual(toeslag(gehuwd, basis: 10_745), 6745)
    XCTAssertEqual(toeslag(gehuwd, basis: 10_744), 6744)
    // 50 % is 53.725; the norm of a woningdeler is 49.94.
    let sharing = ToeslagenwetHousehold(age: .age21, sharesHome: true)
    XCTAssertEqual(toeslag(sharing, basis: 5373), 994)
    XCTAssertEqual(toeslag(sharing, basis: 4500), 500)
  }

  func testTheFastLaneAgrees() {
    typealias Fast = SIMD8<Double>
    var random = SeededRandom(141)
    for _ in 0..<2_000 {
      let (law, _) = laws(random.pick(halves))
      let (wia, pension, wage) = (
        random.cents(upTo: 30_000), random.cents(upTo: 30_000),
        random.cents(upTo: 40_000)
      )
      let household = random.flag() ? couple(partner: 1960) : ToeslagenwetHousehold(age: .age21)
      let basis = random.flag() ? random.int(1000...12_000) : nil
      let month = random.flag() ? random.int(1...30) : nil
      func toeslag<L: Lane>(_: L.Type) -> L {
        func year(_ cents: Int) -> Unrounded<L, PerMonth> {
          YearAmount<L>(cents: L(cents)).perMonth
        }
        var income = ToeslagenwetIncome<L>(
          benefit: law.otherDay(year(wia), holidayApart: true),
          basis: basis.map { Amount(cents: L($0)) })
        income.other =
          law.otherDay(year(pension), holidayApart: false)
          + law.workDay(year(wage), age: .age21, gehuwd: household.gehuwd, month: month)
        return law.working(household, income).month.cents
      }
      XCTAssertEqual(toeslag(Fast.self)[3], Double(toeslag(Int.self)))
    }
  }
}

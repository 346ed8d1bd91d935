import XCTest

@testable import Huishoudboekje

final class BijstandYearTests: BijstandTestCase {
  func testJunePaysTheReserveOfJuneToMay() throws {
    let paid = try year(2024, single(.from21))
    let june = 5_978 + 6 * 6_083 + 5 * (128_383 - 121_964)
    XCTAssertEqual(paid.holidayJune.cents, june)
    XCTAssertEqual(paid.cash(month: 6).cents, 121_964 + june)
    XCTAssertEqual(paid.cash(month: 7).cents, 124_303)
  }

  /// Published estimates of SZW, and amounts by hand (see the article Law-Bijstand).
  func testGrossYears() throws {
    let halves = [2023: (1_808_099, 1_152_418), 2024: (1_934_266, 1_229_216)]
      .merging([2025: (2_059_685, 1_334_623), 2026: (2_149_535, 1_396_850)]) { $1 }
    for (y, expected) in halves {
      let tax = try tax(y)
      let one = try year(y, single(.from21)).gross(.twoHalves, couple: false, tax)
      let each = try year(y, couple(.from21, .from21)).gross(.twoHalves, couple: true, tax)
      XCTAssertEqual(one.cents, expected.0, "\(y)")
      XCTAssertEqual(each.cents, expected.1, "\(y)")
    }
    let january = [2023: (1_788_159, 1_138_177, 457_944), 2024: (1_910_830, 1_212_477, 538_212)]
      .merging([2025: (2_037_613, 1_318_856, 565_236)]) { $1 }
    for (y, expected) in january {
      let tax = try tax(y)
      func gross(_ household: BijstandHousehold) throws -> Int {
        let net = try year(y, household).net(.szwEstimate)
        return bijstandGross(net, couple: household.isCouple, tax).cents
      }
      XCTAssertEqual(try gross(single(.from21)), expected.0, "\(y)")
      XCTAssertEqual(try gross(couple(.from21, .from21)), expected.1, "\(y)")
      XCTAssertEqual(try gross(single(.from21, inside: true)), expected.2, "\(y)")
    }
    for (y, expected) in [2024: 19_292, 2025: 20_564, 2026: 21_467] {
      let cash = try year(y, single(.from21)).gross(.cash, couple: false, tax(y)).cents
      XCTAssertEqual((cash + 50) / 100, expected, "\(y)")
    }
  }

  /// The estimates of SZW for 2024.
  func testEstimatesOfSZW() throws {
    func szw(_ household: BijstandHousehold) throws -> Int {
      try year(2024, household).gross(.szwEstimate, couple: household.isCouple, tax(2024)).cents
    }
    XCTAssertEqual(try szw(single(.from21)), 1_910_700)
    XCTAssertEqual(try szw(couple(.from21, .from21)), 1_212_400)
    XCTAssertEqual(try szw(single(.from18)), 380_300)
    XCTAssertEqual(try szw(single(.from21, inside: true)), 538_200)
    XCTAssertEqual(try szw(couple(.from21, .from21, inside: (true, true))), 436_300)
  }

  /// 2026: algemene heffingskorting 3115, rate 35.75 %, foot 8713.286..., SZW foot 8714.
  func testGrossAtTheUntaxedFoot() throws {
    let tax = try tax(2026)
    func gross(_ net: Int) -> Int {
      bijstandGross(YearAmount<Int>(cents: net), couple: false, tax).cents
    }
    XCTAssertEqual(gross(871_328), 871_328)
    XCTAssertEqual(gross(871_329), 871_329)
    XCTAssertEqual(gross(871_330), 871_331)  // 559_830 / 0.6425 = 871_331.1
    XCTAssertEqual(gross(871_429), 871_485)  // 559_929 / 0.6425 = 871_484.8
    func szw(_ net: Int) -> Int {
      bijstandGrossSZW(YearAmount<Int>(cents: net), couple: false, tax).cents
    }
    XCTAssertEqual(szw(871_399), 871_300)
    XCTAssertEqual(szw(871_400), 871_400)
    XCTAssertEqual(szw(971_400), 971_400 + 55_600)  // 55.64 %
    // Half of an odd number of cents, half up.
    XCTAssertEqual(bijstandGross(YearAmount<Int>(cents: 3), couple: true, tax).cents, 2)
  }

  /// Without a first rate nothing is levied: the estimate is the net amount, in whole euros.
  func testTheEstimateWithoutAFirstRate() throws {
    let change = Reform.FigureChange(
      law: .inkomstenbelasting, key: "tarief1_jong", from: nil, change: .set("0"))
    var reform = Reform(name: "no rate")
    reform.changes = [change]
    let figures = try TestFigures.embedded.changed(by: reform, year: 2026)
    let reader = try figures.reader(.inkomstenbelasting, on: CalendarDate(2026, 1))
    let tax = try InkomstenbelastingFigures(reader)
    for credited in [true, false] {
      let gross: YearAmount<Int> = bijstandGrossSZW(
        YearAmount(cents: 1_900_099), couple: false, credited: credited, tax)
      XCTAssertEqual(gross.cents, 1_900_000)
    }
  }

  /// In the year of the AOW age the months before it are grossed up at the rate of a whole year of them; the others
  /// are AIO. Of a couple each has half.
  func testTheYearOfTheAOWAge() throws {
    let tax = try tax(2026)
    let factor = try ZvwFigures(TestFigures.embedded.reader(.zvw, on: CalendarDate(2026, 1)))
      .bruteringsfactorAIO
    let holiday = try law(CalendarDate(2026, 7)).figures.vakantietoeslag
    for (below, couple) in [1, 4, 11, 12].flatMap({ [($0, false), ($0, true)] }) {
      let persons = couple ? 2 : 1
      // So much that also of half of it some is tax.
      let month = persons * 140_000
      let months = everyMonth.map {
        BijstandMonth<Int>(
          entitled: MonthAmount(cents: $0 <= below ? month : 150_000 + $0),
          vakantietoeslag: holiday)
      }
      let year = BijstandYear(months: months, before: nil)
      let before = below * month
      let after = everyMonth.filter { $0 > below }.reduce(0) { $0 + 150_000 + $1 }
      let whole = bijstandGross(
        YearAmount<Int>(cents: 12 * month), couple: couple, tax
      ).cents
      let part = (2 * whole * below + 12) / 24
      let aio = ((2 * after + persons) / (2 * persons) * 1_051 + 500) / 1_000
      let gross = year.grossOfAOWYear(
        .twoHalves, months: below, couple: couple, tax, bruteringsfactor: factor)
      let name = "\(below) \(couple)"
      XCTAssertEqual(gross.aio.cents, aio, name)
      XCTAssertEqual(gross.taxable.cents, part + aio, name)
      XCTAssertEqual(gross.borne.cents, part - before / persons, name)
      XCTAssertGreaterThan(gross.borne.cents, 0, name)
    }
  }

  func testGrossOfTheAIO() throws {
    let reader = try Figures.embedded().reader(.zvw, on: CalendarDate(2026, 1))
    let factor = try ZvwFigures(reader).bruteringsfactorAIO
    let paid = try year(2026, single(.aow))
    let net = 6 * (156_469 + 158_734)
    XCTAssertEqual(
      paid.grossAIO(.twoHalves, couple: false, bruteringsfactor: factor).cents,
      (net * 1_051 + 500) / 1_000)
    let both = try year(2026, couple(.aow, .aow))
    XCTAssertEqual(
      both.grossAIO(.twoHalves, couple: true, bruteringsfactor: factor).cents,
      (3 * (214_416 + 217_610) * 1_051 + 500) / 1_000)
    XCTAssertTrue(couple(.from21, .aow).isAIO)
    XCTAssertFalse(couple(.from21, .from21).isAIO)
  }

  func testPeiljaarNorms() throws {
    func norm(_ household: BijstandHousehold) throws -> Int? {
      let norm: BijstandNorm<Int>? = try peiljaar(CalendarDate(2022, 7)).norm(household)
      return norm?.amount.cents
    }
    XCTAssertEqual(try norm(single(.from21)), 110_182)
    XCTAssertEqual(try norm(couple(.from21, .from21)), 157_403)
    XCTAssertEqual(try norm(single(.aow)), 122_567)
    XCTAssertEqual(try norm(couple(.from21, .aow)), 166_036)
    XCTAssertEqual(try norm(single(.aow, inside: true)), 34_889)
    XCTAssertEqual(try norm(couple(.aow, .aow, inside: (true, true))), 54_269)
    XCTAssertEqual(try norm(couple(.from21, .from21, inside: (true, false))), 110_182 + 34_889)
    XCTAssertNil(try norm(single(.from18)))
    XCTAssertNil(try norm(sharing(single(.from21), 1)))
    XCTAssertEqual(try norm(sharing(single(.from21, inside: true), 1)), 34_889)
    // 2021: the year before is not known, June stands on the year itself.
    let first = try year(2021, single(.from21))
    XCTAssertEqual(first.net(.twoHalves).cents, 6 * (107_544 + 107_870))
  }

  /// Half of 1574.03 beside a spouse of the AOW age without right, who has 1500: together they would
  /// have 1660.36; apart it falls by what he has above that half.
  func testTheSpouseWithoutRightInAPeiljaar() throws {
    func left(_ how: SpouseWithoutRight) throws -> Int? {
      var household = couple(.from21, .aow)
      household.secondWithoutRight = how
      var input = BijstandInput<Int>(income: .zero)
      input.incomeWithoutRight = MonthAmount(cents: 1_500_00)
      return try peiljaar(CalendarDate(2022, 7)).month(household, input)?.entitled.cents
    }
    XCTAssertEqual(try left(.together), 166_036 - 150_000)
    XCTAssertEqual(try left(.apart), 2 * 78_702 - 150_000)
  }

  func testBijstandAges() {
    XCTAssertNil(BijstandAge(years: 17, hasAOWAge: false))
    XCTAssertEqual(BijstandAge(years: 18, hasAOWAge: false), .from18)
    XCTAssertEqual(BijstandAge(years: 20, hasAOWAge: false), .from18)
    XCTAssertEqual(BijstandAge(years: 21, hasAOWAge: false), .from21)
    XCTAssertEqual(BijstandAge(years: 66, hasAOWAge: false), .from21)
    XCTAssertEqual(BijstandAge(years: 67, hasAOWAge: true), .aow)
  }

  func testTheFastLaneGivesTheSameCents() throws {
    typealias Fast = SIMD8<Double>
    let households = [
      single(.from21), sharing(couple(.from18, .from21), 2), couple(.aow, .from21),
      single(.from18, inside: true), sharing(couple(.from21, .from21), 5),
    ]
    let law = try law(CalendarDate(2026, 7))
    let tax = try tax(2026)
    let zvw = try ZvwFigures(try Figures.embedded().reader(.zvw, on: CalendarDate(2026, 1)))
    let factor = zvw.bruteringsfactorAIO
    for household in households {
      for start in stride(from: 0, through: 230_000, by: 2_221) {
        let incomes = (0..<8).map { start + 277 * $0 }
        var fast = BijstandInput(
          income: MonthAmount(cents: Fast(incomes.map(Double.init))))
        fast.wealth = Wealth(cents: Fast(incomes.map { Double($0 * 7) }))
        fast.pension = MonthAmount(cents: Fast(incomes.map { Double($0 / 50) }))
        let fastMonth = law.working(household, fast).month
        let fastYear = BijstandYear(
          months: Array(repeating: fastMonth, count: 12), before: nil)
        for (index, income) in incomes.enumerated() {
          var one = BijstandInput(income: MonthAmount<Int>(cents: income))
          one.wealth = Wealth(cents: income * 7)
          one.pension = MonthAmount(cents: income / 50)
          let month = law.working(household, one).month
          let year = BijstandYear(months: Array(repeating: month, count: 12), before: nil)
          XCTAssertEqual(Double(month.paid.cents), fastMonth.paid.cents[index])
          XCTAssertEqual(Double(month.reserve.cents), fastMonth.reserve.cents[index])
          for mode in [BijstandGrossMode.twoHalves, .cash, .szwEstimate] {
            let couple = household.isCouple
            XCTAssertEqual(
              Double(year.gross(mode, couple: couple, tax).cents),
              fastYear.gross(mode, couple: couple, tax).cents[index])
            XCTAssertEqual(
              Double(year.grossAIO(mode, couple: couple, bruteringsfactor: factor).cents),
              fastYear.grossAIO(mode, couple: couple, bruteringsfactor: factor).cents[index])
          }
        }
      }
    }
  }
}

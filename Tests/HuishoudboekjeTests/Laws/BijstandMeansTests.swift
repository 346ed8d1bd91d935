import XCTest

@testable import Huishoudboekje

final class BijstandMeansTests: BijstandTestCase {
  func testIncomeAtTheNorm() throws {
    let law = try law(CalendarDate(2025, 7))  // 1369.06
    for (income, entitled) in [(136_905, 1), (136_906, 0), (136_907, 0), (0, 136_906)] {
      let input = BijstandInput(income: MonthAmount<Int>(cents: income))
      XCTAssertEqual(law.working(single(.from21), input).month.entitled.cents, entitled)
    }
  }

  func testWealthAtTheLimit() throws {
    let law = try law(CalendarDate(2026, 1))
    func right(_ household: BijstandHousehold, _ wealth: Int, home: Int = 0) -> Bool {
      var input = BijstandInput<Int>(income: .zero)
      input.wealth = Wealth(cents: wealth)
      input.homeEquity = Wealth(cents: home)
      let working = law.working(household, input)
      XCTAssertEqual(working.month.entitled.cents > 0, !working.wealthTooHigh)
      return !working.wealthTooHigh
    }
    XCTAssertTrue(right(single(.from21), 799_999))
    XCTAssertTrue(right(single(.from21), 800_000))
    XCTAssertFalse(right(single(.from21), 800_001))
    XCTAssertTrue(right(withChild(single(.from21)), 1_600_000))
    XCTAssertFalse(right(couple(.from21, .from21), 1_600_001))
    XCTAssertTrue(right(single(.from21), 800_000, home: 6_750_000))
    XCTAssertFalse(right(single(.from21), 800_000, home: 6_750_001))
    XCTAssertTrue(right(single(.from21), 0, home: 7_550_000))
  }

  func testWhatTheGemeenteTakesOff() throws {
    let law = try law(CalendarDate(2026, 7))
    func entitled(_ household: BijstandHousehold) -> Int {
      var input = BijstandInput<Int>(income: .zero)
      input.woonsituatieVerlaging = MonthAmount(cents: 20_000)
      input.voedingInMindering = MonthAmount(cents: 10_000)
      return law.working(household, input).month.entitled.cents
    }
    XCTAssertEqual(entitled(single(.from21)), 141_946 - 30_000)
    XCTAssertEqual(entitled(single(.from18)), 35_042 - 30_000)
    XCTAssertEqual(entitled(single(.aow)), 158_734 - 10_000)  // artikel 27 is not for artikel 22
    XCTAssertEqual(entitled(single(.from18, inside: true)), 0)
  }

  func testPensionDisregardFrom2025() throws {
    func counted(_ date: CalendarDate, _ household: BijstandHousehold, pension: Int) throws -> Int {
      var input = BijstandInput(income: MonthAmount<Int>(cents: 100_000))
      input.pension = MonthAmount(cents: pension)
      return try law(date).working(household, input).countedIncome.cents
    }
    let (before, first) = (CalendarDate(2024, 7), CalendarDate(2025, 1))
    XCTAssertEqual(try counted(before, single(.aow), pension: 5_000), 100_000)
    XCTAssertEqual(try counted(first, single(.aow), pension: 5_000), 100_000 - 2_570)
    XCTAssertEqual(try counted(first, single(.aow), pension: 2_569), 100_000 - 2_569)
    XCTAssertEqual(try counted(first, couple(.aow, .from21), pension: 9_000), 100_000 - 5_140)
    XCTAssertEqual(try counted(first, single(.from21), pension: 5_000), 100_000)
    XCTAssertEqual(
      try counted(CalendarDate(2026, 7), single(.aow), pension: 5_000), 100_000 - 2_650)
  }

  func testGifts() throws {
    let gifts = YearAmount<Int>(cents: 120_001)
    XCTAssertNil(try law(CalendarDate(2025, 7)).giftsAboveExemption(gifts)?.cents)
    let law = try law(CalendarDate(2026, 1))
    XCTAssertEqual(law.giftsAboveExemption(gifts)?.cents, 1)
    XCTAssertEqual(law.giftsAboveExemption(YearAmount<Int>(cents: 120_000))?.cents, 0)
  }
}

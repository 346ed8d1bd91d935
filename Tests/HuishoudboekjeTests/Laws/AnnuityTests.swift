import XCTest

@testable import Huishoudboekje

final class AnnuityTests: XCTestCase {
  /// 30000 at 4.03 % over 30 years: 1741.23 a year, 145.10 a month, by hand (see the article Law-
  /// Aanbieder).
  func testPublished() {
    let annuity = Annuity(principal: 3_000_000, rate: 403, years: 30)
    XCTAssertEqual(annuity.perYear, 174_123)
    XCTAssertEqual(annuity.perMonth, 14_510)
  }

  /// By hand: one year pays principal and interest; without interest equal parts; two years at
  /// 10 % of 210 pay 121.
  func testByHand() {
    XCTAssertEqual(Annuity(principal: 100_000, rate: 500, years: 1).perYear, 105_000)
    XCTAssertEqual(Annuity(principal: 120_000, rate: 0, years: 10).perYear, 12_000)
    XCTAssertEqual(Annuity(principal: 120_000, rate: 0, years: 10).perMonth, 1000)
    XCTAssertEqual(Annuity(principal: 21_000, rate: 1000, years: 2).perYear, 12_100)
    XCTAssertEqual(Annuity(principal: 0, rate: 403, years: 30).perMonth, 0)
    // The lowest interest, 0.01 %.
    XCTAssertEqual(Annuity(principal: 100_000_00, rate: 1, years: 1).perYear, 100_010_00)
    // Half-up: 1 / 2 cent.
    XCTAssertEqual(Annuity(principal: 1, rate: 0, years: 2).perYear, 1)
    XCTAssertEqual(Annuity(principal: 1, rate: 0, years: 3).perYear, 0)
  }

  /// By hand: the exact payment of 30000 is 1741.2279 a year, so 40 of them are 69649.12 and not 40 times a rounded
  /// one; a third of 100 in two parts is 16.666..., and with 10.01 beside it 20.00.
  func testSeveralAreRoundedOnce() {
    let annuity = Annuity(principal: 3_000_000, rate: 403, years: 30)
    XCTAssertEqual(annuity.perYear(of: 1), annuity.perYear)
    XCTAssertEqual(annuity.perYear(of: 40), 6_964_912)
    XCTAssertEqual(
      annuity.perYear(of: 40), Annuity(principal: 3_000_000 * 40, rate: 403, years: 30).perYear)
    let parts = Annuity(principal: 10_000, rate: 0, years: 2)
    XCTAssertEqual(parts.perYear(of: 1, over: 3), 1667)
    XCTAssertEqual(parts.perYear(of: 2, over: 3), 3333)
    XCTAssertEqual(parts.perYear(of: 1, over: 3, plus: 1001), 2000)
  }

  /// The payments with their interest are worth the principal: to half a cent a year.
  func testPresentValue() {
    var random = SeededRandom(5)
    for _ in 0..<300 {
      let principal = random.int(1...1_000_000_00)
      let rate = random.int(1...2000)
      let years = random.int(1...60)
      let payment = Annuity(principal: principal, rate: rate, years: years).perYear
      // What is left after all payments, in double precision: a check, not the rule.
      let i = Double(rate) / 10_000
      var left = Double(principal)
      for _ in 0..<years { left = left * (1 + i) - Double(payment) }
      var grown = 0.0
      for _ in 0..<years { grown = grown * (1 + i) + 0.5 }
      XCTAssertLessThan(
        abs(left), grown + 1 + Double(principal) * 1e-9, "\(principal) \(rate) \(years)")
    }
  }

  func testNaturals() {
    var random = SeededRandom(6)
    for _ in 0..<2000 {
      let a = random.int(0...1 << 40)
      let b = random.int(1...1 << 20)
      XCTAssertEqual((Natural(a) * Natural(b)).quotient(by: Natural(b)), a)
      XCTAssertEqual((Natural(a) + Natural(b)).quotient(by: Natural(1)), a + b)
      XCTAssertEqual((Natural(a + b) - Natural(b)).quotient(by: Natural(1)), a)
      XCTAssertEqual(Natural(a).quotient(by: Natural(b)), a / b)
      XCTAssertEqual(Natural(a) < Natural(b), a < b)
    }
    for largest in [1 << 61, (1 << 62) - 1] {
      XCTAssertEqual(Natural(largest).quotient(by: Natural(1)), largest)
    }
    XCTAssertEqual(
      Natural(10).raised(to: 30).quotient(by: Natural(10).raised(to: 14)), 10_000_000_000_000_000)
  }
}

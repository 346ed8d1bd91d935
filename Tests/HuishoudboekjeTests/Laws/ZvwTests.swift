import TestSupport
import XCTest

@testable import Huishoudboekje

/// The Zvw contribution of the engine is that of the naive telling.
final class ZvwTests: XCTestCase {
  private let figures = TestFigures.naive

  func testRandomIncomes() {
    var random = SeededRandom(122)
    var mismatches = Mismatches(seed: 122)
    for _ in 0..<rounds(debug: 2_000, release: 150_000) {
      let year = random.pick(TestFigures.years)
      guard let zvw = TestFigures.tax(year).zvw else { return XCTFail("no Zvw in \(year)") }
      let edges = TestFigures.amounts(.zvw, year, [.eurPerYear])
      let income = random.cents(upTo: 120_000, near: edges)
      let high = random.flag()
      let found = zvw.year(YearAmount<Int>(cents: income), high: high)
      mismatches.expect(
        NaiveRational(found),
        NaiveZvw.year(
          NaiveRational(cents: income), year: year, rate: high ? .high : .low, figures: figures),
        "year \(year) \(income) high \(high)")
      // A payment below the yearly ceiling; the caller of the engine keeps the ceiling.
      let payment = random.int(0...5_000_000)
      mismatches.expect(
        NaiveRational(zvw.low(MonthAmount<Int>(cents: payment).exact)),
        NaiveZvw.payment(NaiveRational(cents: payment), year: year, figures: figures),
        "payment \(year) \(payment)")
    }
    mismatches.report()
  }

  /// Where no factor for the AIO is printed it follows from the percentage; where it is printed too.
  func testFactorOfTheAIO() throws {
    func factor(_ year: Int) -> Factor { TestFigures.tax(year).lowZvw.bruteringsfactorAIO }
    XCTAssertEqual(factor(2021).figure.value, 1_061)
    XCTAssertEqual(factor(2022).figure.value, 1_058)
    for year in TestFigures.years {
      let derived = LowZvw(TestFigures.tax(year).lowZvw.percentage).bruteringsfactorAIO
      XCTAssertEqual(derived.figure.value, factor(year).figure.value, "\(year)")
      XCTAssertEqual(derived.scale, factor(year).scale, "\(year)")
    }
  }
}

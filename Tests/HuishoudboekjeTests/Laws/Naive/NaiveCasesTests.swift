import XCTest

/// The reader of the case tables misses what it must miss.
final class NaiveCasesTests: XCTestCase {
  func testACentOffMisses() {
    let value = NaiveCaseValue.number(NaiveRational("311.826667"))
    XCTAssertTrue(value.hits("311.826667", tolerance: 0))
    XCTAssertFalse(value.hits("311.83", tolerance: 0))
    // What does not end is compared at six decimals, half-up.
    let third = NaiveCaseValue.number(NaiveRational(2, 3))
    XCTAssertTrue(third.hits("0.666667", tolerance: 0))
    XCTAssertFalse(third.hits("0.666666", tolerance: 0))
    // The tolerance of a row holds on both sides, and not beyond.
    for (printed, hits) in [("99", true), ("101", true), ("98.99", false), ("101.01", false)] {
      XCTAssertEqual(NaiveCaseValue.number(100).hits(printed, tolerance: 1), hits)
    }
    XCTAssertFalse(NaiveCaseValue.word("none").hits("1", tolerance: 1))
    XCTAssertTrue(NaiveCaseValue.flag(true).hits("1", tolerance: 0))
  }
}

import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles

/// The causes of a difference add up to it, the largest first.
final class WhyAddsUpTests: XCTestCase {
  func testEveryScenario() throws {
    var asked = 0
    for scenario in try ExplanationAddsUpTests.scenarios() {
      let comparison = try Calculation.compare(scenario.household, source: scenario.source)
      guard let why = Why(comparison) else {
        XCTAssertLessThan(comparison.budgets.count, 2)
        continue
      }
      asked += 1
      let more = try XCTUnwrap(comparison.budget(why.of)).average(.vrijBesteedbaar)
      let less = try XCTUnwrap(comparison.budget(why.minus)).average(.vrijBesteedbaar)
      XCTAssertEqual(why.cents, more - less)
      XCTAssertEqual(why.causes.reduce(0) { $0 + $1.cents }, why.cents, scenario.name)
      for cause in why.causes {
        XCTAssertEqual(cause.lines.reduce(0) { $0 + $1.cents }, cause.cents)
        XCTAssertFalse(cause.text.isEmpty)
        for line in cause.lines {
          XCTAssertEqual(line.parts.reduce(0) { $0 + $1.cents }, line.cents, scenario.name)
        }
      }
      let sizes = why.causes.map { abs($0.cents) }
      XCTAssertEqual(sizes, sizes.sorted(by: >), scenario.name)
    }
    XCTAssertGreaterThan(asked, 15)
  }
}

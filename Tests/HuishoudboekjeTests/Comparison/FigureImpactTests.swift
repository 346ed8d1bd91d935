import TestSupport
import XCTest

@testable import Huishoudboekje

/// Every kind of household can be computed with each of its unverified figures moved.
final class FigureImpactTests: XCTestCase {
  func testEveryKindOfHousehold() throws {
    var households = RandomHousehold(seed: 71, everyKind: true)
    var figures: Set<String> = []
    for _ in 0..<rounds(debug: 6, release: 200) {
      let household = households.next()
      let comparison = try Comparison(household, TestFigures.statutes(household.year))
      let impacts = try FigureImpact.ranked(comparison, TestFigures.embedded)
      XCTAssertEqual(impacts.count, comparison.unverified.count)
      for impact in impacts {
        figures.insert("\(impact.use.law.rawValue) \(impact.use.row.key)")
        XCTAssertEqual(impact.use.row.status, .unverified)
        for outcome in impact.outcomes where outcome.refusal == nil {
          XCTAssertEqual(outcome.remainder.map(\.column), comparison.budgets.map(\.label))
        }
      }
      let sizes = impacts.map(\.largest)
      XCTAssertEqual(sizes, sizes.sorted(by: >))
    }
    XCTAssertGreaterThan(figures.count, 10)
  }

  /// A figure of nothing that is switched off stays what it is, and is not moved.
  func testMoves() throws {
    func moves(_ law: Law, _ key: String, _ value: String, _ unit: FigureUnit, _ year: Int)
      -> [String]
    {
      Doubt.moves(
        law, CalendarDate(year, 1),
        FigureRow(
          key: key, value: value, unit: unit, article: "a", source: "s", status: .unverified,
          line: 2)
      ).map(\.value)
    }
    XCTAssertEqual(moves(.levenskosten, "d0_was_zelf", "0", .eurPerMonth, 2025), [])
    XCTAssertEqual(moves(.levenskosten, "kleding_persoon", "60", .eurPerMonth, 2025), ["0"])
    XCTAssertEqual(moves(.box3, "forfait_bank", "1.28", .percent, 2026), ["1.180", "1.380"])
    XCTAssertEqual(moves(.box3, "forfait_bank", "0.01", .percent, 2021), ["0", "0.110"])
    XCTAssertEqual(
      moves(.eigenBijdrage, "vermogensdrempel_persoon", "36952", .eur, 2026),
      ["36852.00", "37052.00"])
    XCTAssertEqual(moves(.levenskosten, "zorgpremie", "147.00", .eurPerMonth, 2024), ["150.00"])
    XCTAssertEqual(moves(.levenskosten, "zorgpremie", "150.00", .eurPerMonth, 2024), [])
  }
}

import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// What an unverified figure moves is what a reform file with that figure gives, to the cent.
final class ImpactEqualsReformTests: XCTestCase {
  private func reform(_ impact: FigureImpact, _ value: String) throws -> ReformFile {
    let use = impact.use
    // Only the file that holds the figure: until the next one starts.
    let figures = try Figures.embedded()
    let next = figures.entries.filter { $0.law == use.law && use.date < $0.date }.map(\.date).min()
    let until = next.map { ", \"until\": \"\($0)\"" } ?? ""
    let text = """
      { "reform": "by hand", "figures": [
        { "law": "\(use.law.rawValue)", "key": "\(use.row.key)", "from": "\(use.date)"\(until),
          "set": "\(value)" } ] }
      """
    return try ReformFile(JSONNode.parse(bytes(text), file: "r.json"), file: "r.json")
  }

  func testEveryScenario() throws {
    var moves = 0
    let scenarios = try ExplanationAddsUpTests.scenarios().enumerated()
      .filter { $0.offset.isMultiple(of: rounds(debug: 8, release: 1)) }.map(\.element)
    for scenario in scenarios {
      let household = scenario.household
      let comparison = try Calculation.compare(household, source: scenario.source)
      let pair = Comparison.difference(of: comparison.budgets.map(\.label))
      let impacts = try Calculation.impacts(comparison)
      XCTAssertEqual(impacts.count, comparison.unverified.count)
      var last = Int.max
      for impact in impacts {
        XCTAssertLessThanOrEqual(impact.largest, last, "ranked: \(impact.use.row.key)")
        last = impact.largest
        for outcome in impact.outcomes where outcome.refusal == nil {
          let changed = try reform(impact, outcome.move.value)
            .compare(household, source: scenario.source)
          func effect(_ label: String) -> Int {
            changed.budget(label)!.average(.vrijBesteedbaar)
              - comparison.budget(label)!.average(.vrijBesteedbaar)
          }
          let place = "\(household.name) \(impact.use.row.key) \(outcome.move.value)"
          for change in outcome.remainder {
            XCTAssertEqual(change.cents, effect(change.column), place)
          }
          if let pair {
            XCTAssertEqual(outcome.difference, effect(pair.of) - effect(pair.minus), place)
          }
          moves += 1
        }
      }
    }
    XCTAssertGreaterThan(moves, rounds(debug: 20, release: 200))
  }

  /// The open point itself says that without Rlz artikel 4.6 the high contribution of 2026 is 157 euros
  /// a month higher at an AOW with a pension of 10000.
  func testTheExtraVrijlating() throws {
    let scenario = try XCTUnwrap(
      try ExplanationAddsUpTests.scenarios().first { $0.name.hasPrefix("s04") })
    var household = scenario.household
    household.amounts[.pension] = 1_000_000
    household.amounts[.bank] = 0
    func zzp(_ household: Household) throws -> Int {
      let comparison = try Calculation.compare(household, source: scenario.source)
      return try XCTUnwrap(comparison.budget("ZZP")).average(.vrijBesteedbaar)
    }
    let with = try zzp(household)
    household.switches.eigenBijdrage.extraVrijlating = false
    XCTAssertEqual((50 + with - (try zzp(household))) / 100, 157)
  }
}

import Foundation
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles

/// Every step of every line of every column: the printed arithmetic gives the printed result, the
/// last result is the amount in the table, and everything has its article.
final class ExplanationAddsUpTests: XCTestCase {
  private var checked: Set<String> = []
  private var fractions: Set<String> = []

  static func scenarios() throws -> [ScenarioFile] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Scenarios")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".json") && !$0.dropLast(5).contains(".") }
      .map { try ScenarioFile.read(folder.appendingPathComponent($0).path) }
  }

  private func check(_ household: Household, _ source: ScenarioSource) throws {
    let comparison = try Calculation.compare(household, source: source)
    for view in Explanation.View.allCases {
      let explanation = try Calculation.explain(household, source: source, view: view)
      XCTAssertEqual(
        explanation.lines.count, comparison.budgets.count * BudgetLine.allCases.count)
      for line in explanation.lines {
        let place = "\(household.name) \(household.year) \(line.column) \(line.line.key)"
        let budget = try XCTUnwrap(comparison.budget(line.column))
        let plain = view == .average ? budget.average(line.line) : budget.year(line.line)
        XCTAssertEqual(line.cents, plain, "\(place) \(view)")
        XCTAssertEqual(
          try PrintedArithmetic.value(line.steps[0].result),
          PrintedArithmetic.Fraction(Int128(plain), 100), place)
        if view == .average { try check(line, place) }
      }
    }
  }

  private func check(_ line: Explanation.Line, _ place: String) throws {
    let results = Dictionary(
      line.steps.map { ($0.id, $0.result) }, uniquingKeysWith: { first, _ in first })
    XCTAssertEqual(results.count, line.steps.count, "\(place): ids are unique")
    for step in line.steps {
      let place = "\(place) \(step.id)"
      // The last part of the key is the name in lower case, its words joined; a second one has a number.
      let own = step.name.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
        .joined(separator: "_")
      let key = step.id.split(separator: ".").last?.split(separator: "-").first
      if step.id != line.steps[0].id { XCTAssertEqual(key.map(String.init), own, place) }
      // Many lines rest on the same steps; the same text is evaluated once.
      if checked.insert("\(step.numbers) = \(step.result)").inserted {
        XCTAssertEqual(
          try PrintedArithmetic.value(step.numbers), try PrintedArithmetic.value(step.result),
          "\(place): \(step.numbers) = \(step.result)")
      }
      if step.fraction != nil, fractions.insert(step.result).inserted {
        let exact = try PrintedArithmetic.value(step.result)
        let half = PrintedArithmetic.Fraction(1, 2)
        let millionths = (exact * PrintedArithmetic.Fraction(1_000_000) + half).floor
        XCTAssertEqual(
          try PrintedArithmetic.value(step.decimal),
          PrintedArithmetic.Fraction(millionths, 1_000_000), step.result)
      }
      for figure in step.figures {
        let isOfAnEstimate = try figure.date.map { date in
          try Figures.embedded(for: date.year).estimateYears.contains(date.year)
        }
        XCTAssertEqual(figure.isEstimate, isOfAnEstimate ?? false, figure.key)
      }
      for condition in step.conditions where checked.insert(condition.numbers).inserted {
        XCTAssertTrue(
          try PrintedArithmetic.holds(condition.numbers), "\(place): \(condition.numbers)")
      }
      let articles =
        [step.article.phrase] + step.roundings.map(\.article) + step.figures.map(\.article)
      for article in articles.map({ $0.text(.english) }) {
        XCTAssertFalse(article.isEmpty, place)
        XCTAssertFalse(article.lowercased().contains("unknown"), place)
      }
      // What stands in the formula is the outcome of a step, a figure or an input.
      for id in step.steps { XCTAssertNotNil(results[id], "\(place): \(id)") }
    }
  }

  func testEveryScenario() throws {
    let scenarios = try Self.scenarios()
    XCTAssertGreaterThan(scenarios.count, 25)
    for (number, scenario) in scenarios.enumerated()
    where number.isMultiple(of: rounds(debug: 2, release: 1)) {
      try check(scenario.household, scenario.source)
    }
  }

  /// The switches lead along other branches of the same rules.
  func testSwitches() throws {
    for (number, scenario) in try Self.scenarios().enumerated()
    where number.isMultiple(of: rounds(debug: 5, release: 1)) {
      var household = scenario.household
      household.switches.settlement = .annual
      household.switches.drempel = .wet
      household.switches.eigenBijdrage.peiljaarverlegging = true
      household.switches.eigenBijdrage.drempelGepoold = false
      household.switches.bijzondereSituatieHandicap = false
      household.switches.nihilIncome = .peiljaar
      household.budgetSet = .nibud
      try check(household, scenario.source)
    }
  }

  func testTheEvaluatorItself() throws {
    typealias Fraction = PrintedArithmetic.Fraction
    let cases: [(String, Fraction)] = [
      ("1.50 + 2 * 3", Fraction(15, 2)), ("65 % * (10.00 - 4.00)", Fraction(39, 10)),
      ("down(-0.015, 0.01)", Fraction(-2, 100)), ("half_up(2.5, 1)", Fraction(3)),
      ("half_up(-2.5, 1)", Fraction(-2)), ("up(1.01, 0.20)", Fraction(12, 10)),
      ("min(1, 2) - max(3, -4)", Fraction(-2)), ("-3 + 10.00 / 12", Fraction(-13, 6)),
    ]
    for (text, value) in cases { XCTAssertEqual(try PrintedArithmetic.value(text), value, text) }
    XCTAssertTrue(try PrintedArithmetic.holds("1 <= 1 and (2 < 1 or 3 - 1 < 4)"))
    XCTAssertFalse(try PrintedArithmetic.holds("1 < 1"))
    XCTAssertThrowsError(try PrintedArithmetic.value("1 +"))
  }
}

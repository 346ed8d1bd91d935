import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles

/// An explanation in Dutch is a text to read; its machine form keeps its grammar.
final class ExplanationReadingTests: XCTestCase {
  func testNoFormulaInDutch() throws {
    for (number, scenario) in try ExplanationAddsUpTests.scenarios().enumerated()
    where number.isMultiple(of: rounds(debug: 4, release: 1)) {
      let explanation = try Calculation.explain(
        scenario.household, source: scenario.source, view: .average)
      let text = Language.$current.withValue(.dutch) { ExplanationTable(explanation).text() }
      let name = scenario.household.name
      for word in ["half_up", "down(", "max(", "min(", " * ", " <= ", "because", "figure ", "none"]
      {
        XCTAssertFalse(text.contains(word), "\(name): \(word)")
      }
      for line in explanation.lines where line.cents != 0 {
        let amount = Language.dutch.euros(line.cents)
        XCTAssertTrue(text.contains(" \(amount)\n"), "\(name): \(line.line.key) \(amount)")
      }
    }
  }

  /// A step that another line told is not told again.
  func testEachStepOnce() throws {
    let scenario = try XCTUnwrap(
      ExplanationAddsUpTests.scenarios().first { $0.household.name == "s02-aow-klein-pensioen" })
    let explanation = try Calculation.explain(
      scenario.household, source: scenario.source, view: .average)
    let text = Language.$current.withValue(.dutch) { ExplanationTable(explanation).text() }
    XCTAssertTrue(text.contains("VPT: Inkomen bruto 1.891,04\n  zie ZZP: Inkomen bruto\n"), text)
    let rows = text.split(separator: "\n").filter { $0.contains("deel boven de aftoppingsgrens: ") }
    XCTAssertEqual(rows.count, 1)
    XCTAssertTrue(
      text.contains(
        "  40% van het deel van rekenhuur (730,96) boven lage aftoppingsgrens (682,96)\n"))
  }

  /// In the machine form only remarks and articles follow the language.
  func testMachineForm() throws {
    let scenario = try XCTUnwrap(
      ExplanationAddsUpTests.scenarios().first { $0.household.name == "s02-aow-klein-pensioen" })
    let explanation = try Calculation.explain(
      scenario.household, source: scenario.source, view: .year)
    func rows(_ language: Language) -> [Substring] {
      Language.$current.withValue(language) { ExplanationTable(explanation).json().rendered() }
        .split(separator: "\n")
    }
    let (english, dutch) = (rows(.english), rows(.dutch))
    XCTAssertEqual(english.count, dutch.count)
    for (a, b) in zip(english, dutch) where a != b {
      let isProse = a.contains("\"article\"") || a.contains("\"remarks\"") || !a.contains("\":")
      XCTAssertTrue(isProse, "\(a)\n\(b)")
    }
    XCTAssertNotEqual(english, dutch)
  }
}

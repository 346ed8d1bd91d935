import HuishoudboekjeCatalogue
import XCTest

@testable import Huishoudboekje

/// How formulas are told.
final class TermTellingTests: XCTestCase {
  private func amount(_ cents: Int, _ name: StaticString) -> ExplainLane {
    ExplainLane(input: .bank, cents: cents).named(name, "Wht artikel 21")
  }
  private func told(_ lane: ExplainLane, _ language: Language = .dutch) -> [String] {
    var telling = TermTelling { _ in nil }
    let formula = telling.tell(lane.term)
    return (formula.map { [$0.text(language)] } ?? []) + telling.reasons.map { $0.text(language) }
  }

  func testSumsAndRoundings() {
    let (a, b) = (amount(150_050, "loon"), amount(20_000, "huur"))
    XCTAssertEqual(told(a + b), ["loon (1.500,50) + huur (200,00)"])
    XCTAssertEqual(told(a - b, .english), ["loon (1500.50) - huur (200.00)"])
    XCTAssertEqual(
      told((ExplainLane(12) * a).divided(by: 12, .halfUp, "Awir artikel 14")), [],
      "only the amount itself")
    XCTAssertEqual(
      told((a + b).divided(by: 12, .halfUp, "Awir artikel 14")),
      ["loon (1.500,50) + huur (200,00), samen gedeeld door 12, afgerond op centen"])
    XCTAssertEqual(
      told(a.divided(by: 100, .down, "Awir artikel 14")),
      ["loon (1.500,50), naar beneden afgerond op hele euro's"])
    XCTAssertEqual(
      told(b.divided(by: 100, .up, "Awir artikel 14")), [], "a rounding that changes nothing")
  }

  func testLowestAndHighest() {
    let (a, b, c) = (amount(150_000, "loon"), amount(20_000, "huur"), amount(40_000, "grens"))
    XCTAssertEqual(
      told(.least(a, .least(b, c))),
      ["het laagste van loon (1.500,00), huur (200,00) en grens (400,00)"])
    XCTAssertEqual(told(.greatest(a, b)), ["het hoogste van loon (1.500,00) en huur (200,00)"])
    XCTAssertEqual(
      told(.greatest(a - b, ExplainLane(0))), ["het deel van loon (1.500,00) boven huur (200,00)"])
    XCTAssertEqual(
      told(.greatest(a - b - c, ExplainLane(0))),
      ["loon (1.500,00) - huur (200,00) - grens (400,00), maar niet onder 0"])
    XCTAssertEqual(
      told(.least(.greatest(a, b), c)),
      ["loon (1.500,00), maar ten minste huur (200,00) en ten hoogste grens (400,00)"])
    // Within a sum only the one that counts is told.
    XCTAssertEqual(
      told(.least(a, b) + c),
      ["huur (200,00) + grens (400,00)", "huur (200,00) is niet hoger dan loon (1.500,00)"])
  }

  func testReasons() {
    let (a, b, c) = (amount(150_000, "loon"), amount(20_000, "huur"), amount(40_000, "grens"))
    let either = ExplainLane.select((a .< b) .| (b .< c), a, b)
    XCTAssertEqual(told(either), ["loon (1.500,00)", "huur (200,00) is lager dan grens (400,00)"])
    let both = ExplainLane.select((ExplainLane(0) .< a) .& (b .<= c), c, a)
    XCTAssertEqual(
      told(both),
      [
        "grens (400,00)", "loon (1.500,00) is hoger dan 0",
        "huur (200,00) is niet hoger dan grens (400,00)",
      ])
  }

  func testNumbersWithoutAnEnd() {
    let third = amount(10_000, "deel").readAsTwelfth.named("twaalfde deel", "Wht artikel 21")
    let rest = amount(24, "deel").readAsTwelfth.named("rest", "Wht artikel 21")
    XCTAssertEqual(told(third + rest), ["twaalfde deel (ongeveer 8,33) + rest (0,02)"])
    XCTAssertEqual(roundedText(-1, Quantum(1, 300)), "0.00")
    XCTAssertEqual(roundedText(-2, Quantum(1, 300)), "-0.01")
  }
}

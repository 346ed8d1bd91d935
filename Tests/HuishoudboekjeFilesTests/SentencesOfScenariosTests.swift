import HuishoudboekjeText
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles

/// Sentences of the scenarios that were once wrong, each against the run that it is about.
final class SentencesOfScenariosTests: XCTestCase {
  private func scenario(_ name: String) throws -> ScenarioFile {
    try ScenarioFile.read(
      ComplexScenariosTests.scenarios.appendingPathComponent("\(name).json").path)
  }
  private func advice(_ name: String) throws -> AdviceList {
    let file = try scenario(name)
    return try AdviceTable(file.household, source: file.source).advice
  }

  /// A return over the year moves nothing in the contribution of that year: that looks at the peiljaar.
  func testTheReturnOfTheYearAlone() throws {
    for (name, column, cents) in [
      ("s02-aow-klein-pensioen", "ZZP", 52_49), ("s11-wajong-30", "ZZP", 0),
    ] {
      let items = try advice(name).items.filter { $0.question == .taxReturn }
      let own = items.filter { !$0.text.contains("peiljaar") }
      let worth = own.flatMap(\.worth).first { $0.column == column }?.cents ?? 0
      XCTAssertEqual(worth, cents, name)
    }
    let peiljaar = try advice("s02-aow-klein-pensioen").items.first {
      $0.text.contains("peiljaar 2023")
    }
    XCTAssertEqual(peiljaar?.worth.map(\.cents), [-27_12, 0])
  }

  /// The choice of AOW compares the columns each with its own requests, as the table shows them.
  func testTheChoiceOfAOWAtItsBest() throws {
    for name in ["s07-echtpaar-beiden-vpt", "s08-echtpaar-vpt"] {
      let file = try scenario(name)
      let comparison = try file.compare()
      let item = try XCTUnwrap(
        try advice(name).items.first { $0.question == .aowChoice }, name)
      func best(_ label: String) -> Int {
        comparison.budgets.filter { [label, label + "-VERZOEK"].contains($0.label) }
          .map { $0.average(.vrijBesteedbaar) }.max() ?? 0
      }
      // In the table the choice was made before the peiljaar.
      let before = try XCTUnwrap(item.besides.first, name)
      for worth in before.worth {
        XCTAssertEqual(
          worth.cents, best(worth.column + "-ONGEHUWD") - best(worth.column),
          "\(name) \(worth.column)")
      }
    }
  }

  /// Chosen now the contribution of 2026 rests on the AOW of a couple: 964.27 instead of 1300.02. In its first year
  /// the vakantie-uitkering of May has eight months of before the choice.
  func testTheChoiceOfAOWMadeNow() throws {
    let item = try XCTUnwrap(
      try advice("s07-echtpaar-een-opgenomen").items.first { $0.question == .aowChoice })
    XCTAssertEqual(item.worth.map(\.cents), [248_61])
    XCTAssertEqual(item.besides.map(\.year), [2028])
    XCTAssertEqual(item.besides.first?.worth.map(\.cents), [-57_50])
    XCTAssertTrue(
      item.action.text.hasPrefix("It leaves more in the first years only"), item.action.text)
  }

  /// What a return of 2024 or 2023 would ask is below the aanslaggrens: no aanslag, and no step.
  func testNoReturnBelowTheAanslaggrens() throws {
    for name in ["s11-wajong-30", "s16-terugkeer-met-verklaring", "s20-wajong-52"] {
      let list = try advice(name)
      XCTAssertFalse(list.items.contains { $0.question == .taxReturn }, name)
      XCTAssertFalse(
        list.together.flatMap(\.steps).contains { $0.question == .taxReturn }, name)
    }
  }

  /// Without a step that adds anything nothing is said of all steps, also where less than nothing is left.
  func testNoStepsBelowZero() throws {
    let list = try advice("s19-vermogen-vrije-sector")
    XCTAssertTrue(list.together.isEmpty)
    let form = try XCTUnwrap(list.items.first { $0.question == .form })
    XCTAssertFalse(form.text.contains("with all extra steps"), form.text)
  }

  /// Where nothing turns an answer it is said what was not moved: a first income of whom it counts, and facts.
  func testWhatIsNotMoved() throws {
    for (name, expected) in [
      ("s09-wajong-19", [Answer.NotMoved.firstIncome, .facts]), ("s20-wajong-52", [.facts]),
    ] {
      let comparison = try scenario(name).compare()
      let statutes = comparison.plan.statutes
      var answer = Answer(comparison, statutes, .zakEnKleedgeld, margin: 50_00)
      try answer.addTurns(comparison, statutes, [])
      XCTAssertEqual(answer.notMoved, Set(expected), name)
    }
  }

  /// The form that advice calls the best is that of the comparison.
  func testTheFormOfTheAdviceIsThatOfTheAnswer() throws {
    for name in [
      "s01-alleen-aow", "s08-echtpaar-vpt", "s12-bijstand-45", "s14-wajong-wooninitiatief",
    ] {
      guard let file = try? scenario(name) else { continue }
      let comparison = try file.compare()
      let items = try advice(name).items
      guard case .form(let choice)? = items.first(where: { $0.question == .form })?.subject,
        let best = comparison.budgets.max(by: {
          $0.average(.vrijBesteedbaar) < $1.average(.vrijBesteedbaar)
        })
      else { continue }
      XCTAssertEqual(choice.columns[0].free, best.average(.vrijBesteedbaar), name)
      XCTAssertEqual(choice.columns[0].label, best.label, name)
    }
  }

  /// What an explanation calls stated is what the scenario states, whatever the formula multiplies it by.
  func testStatedAmountsAreThose() throws {
    for name in ["s02-aow-klein-pensioen", "s05-rekenvoorbeeld-2023", "s12-bijstand-45"] {
      let file = try scenario(name)
      let household = file.household
      let known = Set(AmountSlot.all.compactMap { household.amounts[$0] }).union([0])
      let explanation = try Calculation.explain(
        household, source: file.source, view: .average)
      var seen = 0
      for input in explanation.lines.flatMap(\.steps).flatMap(\.inputs) {
        let cents = try XCTUnwrap(
          parseDecimal(Array(input.value.utf8), places: 2, allowsMinus: true), input.value)
        XCTAssertTrue(known.contains(cents), "\(name): stated \(input.name) = \(input.value)")
        seen += 1
      }
      XCTAssertGreaterThan(seen, 0)
    }
  }

  /// Too dear for who is young is not too dear for anybody.
  func testTheMaximumOfTheYoung() throws {
    let comparison = try scenario("s10-wajong-22-zonder-verzoek").compare()
    let text = comparison.flags.map(\.text).first { $0.hasPrefix("no huurtoeslag") }
    XCTAssertTrue(
      text?.contains("kwaliteitskortingsgrens, the maximum of young tenants") ?? false, text ?? "")
  }
}

import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// The cash view and the names in it.
final class CashTableTests: XCTestCase {
  /// Every scenario, and each with the other payment of the aanslag.
  private func comparisons() throws -> [Comparison] {
    try ExplanationAddsUpTests.scenarios().flatMap { scenario in
      try Switches.AanslagBetaling.allCases.map { payment in
        var household = scenario.household
        household.switches.aanslagBetaling = payment
        return try Calculation.compare(household, source: scenario.source)
      }
    }
  }

  /// The rows of a line over the months and the year after are those of the year.
  func testTheRowsAddUpToTheYear() throws {
    for comparison in try comparisons() {
      func sums(_ view: ComparisonTable.View) throws -> [String: Int] {
        var sums: [String: Int] = [:]
        for row in ComparisonTable(comparison, view: view).csvRows(false) {
          let cents = try XCTUnwrap(parseDecimal(Array(row[5].utf8), places: 2, allowsMinus: true))
          sums["\(row[3]) \(row[4])", default: 0] += cents
        }
        return sums
      }
      XCTAssertEqual(try sums(.cash), try sums(.year), comparison.household.name)
      for row in ComparisonTable(comparison, view: .cash).csvRows(false) {
        XCTAssertTrue(row[2] == "next_year" || (1...12).contains(Int(row[2]) ?? 0), row[2])
      }
    }
  }

  /// A sentence stands there when what it says is so, and only then.
  func testTheNotesAreTrue() throws {
    var seen: Set<String> = []
    for comparison in try comparisons() {
      let year = comparison.household.year
      let notes = ComparisonTable(comparison, view: .cash).cashNotes
      let budgets = comparison.budgets
      func someMonth(_ line: BudgetLine) -> Bool {
        budgets.contains { $0.months(line).contains { $0 != 0 } }
      }
      let later = budgets.contains { $0.year(.aanslag) != $0.withinYear(.aanslag) }
      let name = comparison.household.name
      XCTAssertEqual(notes.contains(.aanslagInNextYear(year)), later, name)
      XCTAssertEqual(notes.contains(.aanslagMonthly(year)), someMonth(.aanslag), name)
      XCTAssertEqual(notes.contains(.contributionInItsMonth), someMonth(.eigenBijdrage), name)
      XCTAssertEqual(
        notes.contains(.toeslagenInTheirMonth), someMonth(.zorgtoeslag) || someMonth(.huurtoeslag),
        name)
      let pensioned = comparison.household.persons.contains { $0.aow != nil }
      XCTAssertEqual(notes.contains(.holidayOfAOW), pensioned && someMonth(.loonheffing), name)
      seen.formUnion(notes.map(\.kind))
    }
    XCTAssertEqual(seen.count, 5)
  }

  func testTheColumnsAreMonthsAndYears() throws {
    var split = 0
    for comparison in try comparisons() {
      let year = comparison.household.year
      for budget in comparison.budgets {
        let table = ComparisonTable(comparison, view: .cash).cashTable(budget).rendered(.markdown)
        let header = try XCTUnwrap(table.split(separator: "\n").first).split(separator: "|").map {
          $0.filter { $0 != " " }
        }
        XCTAssertEqual(Array(header[1...3]), ["Jan", "Feb", "Mar"])
        XCTAssertEqual(header[12], "Dec")
        let isSplit = budget.inNextYear(.aanslag) != 0
        XCTAssertEqual(
          Array(header[13...]), isSplit ? ["in\(year)", "in\(year + 1)", "together"] : ["year"])
        split += isSplit ? 1 : 0
      }
    }
    XCTAssertGreaterThan(split, 5)
  }

  /// Servicekosten are called subsidiabel in no table that tells of a date on which none counts.
  func testSubsidiabelIsTrueOfTheDate() throws {
    let scenario = try XCTUnwrap(
      ExplanationAddsUpTests.scenarios().first { $0.name == "s02-aow-klein-pensioen" })
    func texts(_ year: Int) throws -> [String] {
      var household = scenario.household
      household.year = year
      household.forms = [.zzp, .vpt]
      let comparison = try Calculation.compare(household, source: scenario.source)
      let why = try XCTUnwrap(WhyTable(comparison)).rendered(.text)
      let explanation = try Calculation.explain(household, source: scenario.source, view: .average)
      return ComparisonTable.View.allCases.map {
        ComparisonTable(comparison, view: $0).rendered(.text)
      } + [why, ExplanationTable(explanation).rendered(.text)]
    }
    for year in 2023...2026 {
      for text in try texts(year) {
        XCTAssertEqual(text.lowercased().contains("servicekosten subsidiabel"), year <= 2025)
        XCTAssertEqual(text.lowercased().contains("servicekosten gemeenschappelijk"), year >= 2026)
      }
    }
    let both = YearsTable(
      try Calculation.compare(scenario.household, years: [2025, 2026], source: scenario.source),
      view: .average
    ).rendered(.text)
    XCTAssertFalse(both.contains("subsidiabel"))
    XCTAssertTrue(both.contains("Servicekosten gemeenschappelijk"))
  }
}

import XCTest

@testable import Huishoudboekje

/// When an aanslag is paid or refunded, and that the year counts it either way.
final class AanslagInTimeTests: XCTestCase {
  private func budget(
    _ household: Household, _ payment: Switches.AanslagBetaling
  ) throws -> YearBudget {
    var household = household
    household.switches.aanslagBetaling = payment
    return try budgets(of: household)[0]
  }

  func testInTheYearAfterOrInTwelveParts() throws {
    var person = Person(birthDate: CalendarDate(1942, 3))
    person.aow = Person.AOWFacts()
    person.hasPension = true
    person.loonheffingskorting = .aow
    var household = Household(
      name: "refund", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.forms = [.vpt]
    household.amounts[.pension] = 3_100_00
    household.amounts[.kaleHuur] = 688_00
    let after = try budget(household, .jaarErna)
    XCTAssertLessThan(after.year(.aanslag), 0)
    XCTAssertEqual(after.months(.aanslag), Array(repeating: 0, count: 12))
    XCTAssertEqual(after.inNextYear(.aanslag), after.year(.aanslag))
    XCTAssertEqual(after.inNextYear(.vrijBesteedbaar), -after.year(.aanslag))
    let monthly = try budget(household, .voorlopig)
    XCTAssertEqual(monthly.inNextYear(.aanslag), 0)
    XCTAssertEqual(monthly.year(.aanslag), after.year(.aanslag))
    let months = monthly.months(.aanslag)
    XCTAssertLessThanOrEqual((months.max() ?? 0) - (months.min() ?? 0), 1)
    // Who dies in the year has no twelve parts.
    household.person.deathDate = CalendarDate(2026, 6)
    let dead = try budget(household, .voorlopig)
    XCTAssertEqual(dead.months(.aanslag), Array(repeating: 0, count: 12))
    XCTAssertEqual(dead.inNextYear(.aanslag), dead.year(.aanslag))
  }

  /// Only the months of the aanslag, and of what it is part of, differ; no year and no average does.
  func testTheYearIsTheSame() {
    tryHouseholds(debug: 60, release: 8_000, seed: 403, everyKind: true) {
      households, _, mismatches in
      var household = households.next()
      household.switches.aanslagBetaling = .jaarErna
      func run(_ household: Household) throws -> [YearBudget] { try budgets(of: household) }
      guard let after = try? run(household) else { return false }
      household.switches.aanslagBetaling = .voorlopig
      for (after, monthly) in zip(after, try run(household)) {
        mismatches.expect(after.withinYear(.aanslag), 0, "\(after.label) of \(household)")
        for line in BudgetLine.allCases {
          mismatches.expect(monthly.year(line), after.year(line), "\(line) of \(household)")
          mismatches.expect(monthly.average(line), after.average(line), "\(line) of \(household)")
          if [.aanslag, .inkomenNetto, .vrijBesteedbaar].contains(line) { continue }
          mismatches.expect(monthly.months(line), after.months(line), "\(line) of \(household)")
        }
      }
      return true
    }
  }
}

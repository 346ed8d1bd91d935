import XCTest

@testable import Huishoudboekje

/// A column with the best request never has less of a toeslag than the one beside it.
final class RequestNeverLowersTests: XCTestCase {
  func testEveryKindOfHousehold() {
    let kinds = KindsSeen()
    tryHouseholds(debug: 80, release: 30_000, seed: 61, everyKind: true) {
      households, _, mismatches in
      var household = households.next()
      household.requests = .show
      let budgets = try budgets(of: household)
      for (usual, asked) in zip(budgets, budgets.dropFirst()) where asked.column.onRequest {
        kinds.add("a request")
        for line in [BudgetLine.zorgtoeslag, .huurtoeslag] {
          // The award decides; a payment is cut to whole euros month by month.
          mismatches.expect(
            asked.year(line) >= usual.year(line) - 12_00, true,
            "\(line) \(usual.year(line)) \(asked.year(line)), \(asked.label) of \(household)")
        }
        // The right to zorgtoeslag of the year is in the contribution where that is over the year itself.
        let law = TestFigures.statutes(household.year).eigenBijdrage
        let overTheYear =
          household.switches.eigenBijdrage.peiljaarverlegging
          || household.firstIncomes(law).contains(.yearItself)
        if !overTheYear {
          mismatches.expect(
            asked.year(.vrijBesteedbaar) >= usual.year(.vrijBesteedbaar) - 24_00, true,
            "\(usual.year(.vrijBesteedbaar)) is free, \(asked.year(.vrijBesteedbaar)) in "
              + "\(asked.label) of \(household)")
        }
        // A higher toeslag leaves more to pay the local taxes from.
        let follows: [BudgetLine] = [.lokaleLasten] + (overTheYear ? [.eigenBijdrage] : [])
        for line in BudgetLine.allCases
        where !([.zorgtoeslag, .huurtoeslag] + follows).contains(line) && line.role != .subtotal {
          mismatches.expect(
            asked.payments(line), usual.payments(line), "\(line), \(asked.label) of \(household)")
        }
      }
      return true
    }
    XCTAssertGreaterThan(kinds["a request"], 0)
  }
}

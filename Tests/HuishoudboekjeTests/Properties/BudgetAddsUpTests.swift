import XCTest

@testable import Huishoudboekje

/// What is free to spend is what comes in minus what goes out: in every month, over the year and
/// in the average month; and the months, with what moves in the
/// year after, make the year.
final class BudgetAddsUpTests: XCTestCase {
  private static let incomes: [BudgetLine] = [
    .inkomenBruto, .zorgtoeslag, .huurtoeslag, .tegemoetkoming, .overigOnbelast,
  ]
  private static let withheld: [BudgetLine] = [.loonheffing, .aanslag, .zvwBijdrage]
  /// Everything else is a cost.
  private static let costs = BudgetLine.allCases.filter {
    !(incomes + withheld + [.inkomenNetto, .vrijBesteedbaar]).contains($0)
  }

  func testEveryLineHasOneRole() {
    for line in Self.incomes { XCTAssertEqual(line.role, .income, line.key) }
    for line in Self.withheld + Self.costs { XCTAssertEqual(line.role, .cost, line.key) }
    XCTAssertEqual(BudgetLine.count, BudgetLine.allCases.count)
    XCTAssertEqual(BudgetLine.allCases.map(\.ordinal), Array(0..<BudgetLine.count))
  }

  private func check(
    _ budget: YearBudget, _ household: Household, _ mismatches: inout Mismatches
  ) {
    // Only said when something is wrong: a household takes long to describe.
    func name() -> String { "\(budget.label) of \(household)" }
    func sum(_ lines: [BudgetLine], _ value: (BudgetLine) -> Int) -> Int {
      lines.map(value).reduce(0, +)
    }
    func addsUp(_ value: (BudgetLine) -> Int, _ what: String) {
      let net = value(.inkomenBruto) - sum(Self.withheld, value)
      mismatches.expect(value(.inkomenNetto), net, "net, \(what), \(name())")
      let free = sum(Self.incomes, value) - sum(Self.withheld, value) - sum(Self.costs, value)
      mismatches.expect(value(.vrijBesteedbaar), free, "free, \(what), \(name())")
    }
    for month in 0..<12 { addsUp({ budget.months($0)[month] }, "month \(month + 1)") }
    addsUp(budget.inNextYear, "in the year after")
    addsUp(budget.year, "year")
    addsUp(budget.average, "average")
    for line in BudgetLine.allCases {
      let months = budget.months(line)
      mismatches.expect(months.count, 12, "months of \(line) \(name())")
      mismatches.expect(
        budget.year(line), months.reduce(budget.inNextYear(line), +), "year of \(line) \(name())")
      mismatches.expect(
        budget.inNextYear(line) == 0 || [.aanslag, .inkomenNetto, .vrijBesteedbaar].contains(line),
        "\(line) in the year after, \(name())")
      guard line.role != .subtotal else { continue }
      // A twelfth, half-up: within half a cent of the exact one.
      let twelve = 12 * budget.average(line) - budget.year(line)
      mismatches.expect(twelve > -6 && twelve <= 6, "average of \(line) \(name())")
    }
  }

  private func check(
    _ household: Household, compared: Bool, _ mismatches: inout Mismatches
  ) throws {
    var household = household
    // A comparison adds the columns of requests that bring something.
    if household.requests == .auto { household.requests = compared ? .hide : .show }
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(household.year))
    let load = { (slot: AmountSlot) in household.amounts[slot] ?? 0 }
    let budgets = YearBudget.all(plan, load)
    if compared {
      let comparison = try Comparison(household, TestFigures.statutes(household.year))
      mismatches.expect(
        comparison.budgets.map(\.months), budgets.map(\.months),
        "the budgets without flags of \(household)")
    }
    mismatches.expect(budgets.map(\.label), household.columns.map(\.label), "columns")
    var totals = TotalsSink<Int>()
    plan.run(load, &totals)
    var expected = totals.totals
    for budget in budgets {
      check(budget, household, &mismatches)
      // The same totals as the laws put them, before they are spread over the months.
      for line in BudgetLine.allCases where line.role != .subtotal {
        guard budget.months[line] != nil else { continue }
        mismatches.expect(
          budget.year(line), expected.removeFirst(),
          "\(line) over the months, \(budget.label) of \(household)")
      }
    }
    mismatches.expect(expected.isEmpty, "every line of \(household) has its months")
  }

  func testRandomHouseholds() {
    tryHouseholds(debug: 100, release: 8_000, seed: 41) { households, round, mismatches in
      try check(households.next(), compared: round.isMultiple(of: 20), &mismatches)
      return true
    }
  }

  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 100, release: 30_000, seed: 42, everyKind: true) {
      households, round, mismatches in
      try check(households.next(), compared: round.isMultiple(of: 200), &mismatches)
      return true
    }
  }
}

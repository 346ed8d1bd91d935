import XCTest

@testable import Huishoudboekje

/// The lines of a budget that the law makes are those of the naive laws wired together once more:
/// income, tax, toeslagen and the contribution, over the year and in every form.
final class HouseholdYearAgreesWithNaiveTests: XCTestCase {
  func testRandomHouseholds() {
    tryHouseholds(debug: 250, release: 100_000, seed: 161) { households, _, mismatches in
      try Self.compare(households.next(), &mismatches)
    }
  }

  /// The figures of a year that is an estimate run through the same rules.
  func testAnEstimatedYear() {
    for year in TestFigures.estimateYears {
      tryHouseholds(debug: 50, release: 5_000, seed: 162) { households, _, mismatches in
        try Self.compare(households.next(year: year), &mismatches)
      }
    }
  }

  private static func compare(
    _ household: Household, _ mismatches: inout Mismatches
  ) throws -> Bool {
    var household = household
    if let start = household.care.verblijfFrom {
      // To the 28th, so that four months later is a day on which both sides agree.
      household.care.verblijfFrom = CalendarDate(
        year: start.year, month: start.month, day: min(start.day, 28))
    }
    let naive = NaiveHouseholdYear(household: household)
    let income = naive.current
    let zorgtoeslag = naive.zorgtoeslag(income)
    for budget in try budgets(of: household) {
      func expect(_ line: BudgetLine, _ value: NaiveRational) {
        mismatches.expect(
          NaiveRational(cents: budget.year(line)), value,
          "\(line), \(budget.label) of \(household)")
      }
      expect(.inkomenBruto, income.gross)
      expect(.loonheffing, income.loonheffing)
      expect(.aanslag, income.collected)
      expect(.zvwBijdrage, income.zvw)
      expect(.zorgtoeslag, zorgtoeslag)
      if budget.form != .zzp { expect(.huurtoeslag, naive.huurtoeslag(income)) }
      expect(.eigenBijdrage, naive.eigenBijdrage(budget.form!))
    }
    return true
  }
}

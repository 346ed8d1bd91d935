import XCTest

@testable import Huishoudboekje

/// Of random couples on bijstand that part, come together or lose one of them in the year: before and
/// after the month of it every payment is that of the couple that stays together or of the person
/// alone, but for what was kept of it.
final class BijstandBeforeAndAfterTests: XCTestCase {
  /// What is paid as bijstand in the column of a choice.
  private func paid(_ household: Household, _ choice: ColumnChoice) throws -> [Int] {
    let plan = try HouseholdPlan<Int>(household, TestFigures.statutes(household.year))
    let column = try XCTUnwrap(
      plan.columns.first { $0.column.choice == choice && !$0.column.chosenUnmarried })
    let incomes = plan.common(column.benefits) { household.amounts[$0] ?? 0 }.incomes
    return (0..<12).map { month in
      [incomes.first, incomes.second].compactMap { $0?.value }.reduce(0) {
        $0 + ($1.bijstandGranted ? $1.bijstand?.paid[month].cents ?? 0 : 0)
      }
    }
  }

  func testRandomCouples() {
    tryHouseholds(debug: 80, release: 5_000, seed: 195, everyKind: true) {
      households, round, mismatches in
      var household = households.next().withoutChanges
      guard household.partner != nil, household.persons.contains(where: { $0.bijstand != nil })
      else { return false }
      let choice = household.choices[0]
      let comes = round % 3 == 0
      let together = try paid(household, choice)
      let alone = try paid(household.alone(asking: !comes), choice)
      let month = households.random.int(1...12)
      let last = CalendarDate(household.year, month).endOfMonth.day
      let day = CalendarDate(
        year: household.year, month: month, day: households.random.int(1...last))
      switch round % 3 {
      case 0: household.partner?.from = day
      case 1: household.partner?.until = day
      default: household.partner?.person.deathDate = day
      }
      let months = try paid(household, choice)
      let (before, after) = comes ? (alone, together) : (together, alone)
      // From 1 January nothing is before it, but for what was kept of the year before.
      for other in 0..<12 where other != month - 1 && (other != 5 || month > 6) {
        mismatches.expect(
          months[other], other < month - 1 ? before[other] : after[other],
          "month \(other + 1), \(month) of \(household)")
      }
      return true
    }
  }
}

extension Household {
  /// The first person without the other.
  ///
  /// - Parameter asking: also for bijstand that only the other states, as after the end of the couple.
  fileprivate func alone(asking: Bool) -> Household {
    var household = self
    household.partner = nil
    let stated = persons.contains { $0.bijstand?.spouseWithoutRight != nil }
    if person.bijstand != nil || !stated, asking || person.bijstand != nil {
      household.person = aloneOnBijstand(0)
    }
    household.person.aow?.kind = .single
    return household
  }
}

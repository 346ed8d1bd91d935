import XCTest

@testable import Huishoudboekje

/// What a change on 31 December may touch of a year: nothing that follows the first of a month, and of what goes by
/// the day only December.
final class ChangeOnTheLastDayTests: XCTestCase {
  /// A household that stays as it is, at home all year.
  private func still(_ household: Household) -> Household {
    var household = household
    household.requests = .hide
    household.nextDwelling = nil
    household.moveDate = nil
    household.person.deathDate = nil
    household.partner?.person.deathDate = nil
    household.partner?.from = nil
    household.partner?.until = nil
    household.care.course = [CareStage(from: CalendarDate(household.year - 1, 1), form: .vpt)]
    household.choices = [.course]
    household.switches.aanslagBetaling = .jaarErna
    return household
  }
  private func lastDay(_ year: Int) -> CalendarDate { CalendarDate(year, 12).endOfMonth }

  /// Incomes and toeslagen stay as they are (the status of a couple changes with the first of January, the
  /// credit of a single person comes with the aanslag); contribution, rent and costs change in December.
  func testAnAdmission() {
    let kinds = KindsSeen()
    tryHouseholds(debug: 60, release: 4_000, seed: 71, everyKind: true) {
      households, _, mismatches in
      let before = self.still(households.next())
      // Unmarried pensioners have the AOW of a single person from the first of December.
      if before.partner?.married == false, before.persons.contains(where: { $0.aow != nil }) {
        return false
      }
      let law = TestFigures.statutes(before.year).eigenBijdrage
      // There the contribution is over the tax of the year itself, and the credit lowers that.
      guard !before.switches.eigenBijdrage.peiljaarverlegging,
        !before.firstIncomes(law).contains(.yearItself), let usual = try? budgets(of: before)[0]
      else { return false }
      var after = before
      after.care.course.append(CareStage(from: self.lastDay(before.year), form: .zzp))
      let admitted = try budgets(of: after)[0]
      let byMonth: [BudgetLine] = [
        .inkomenBruto, .loonheffing, .zvwBijdrage, .tegemoetkoming, .overigOnbelast, .zorgtoeslag,
        .huurtoeslag,
      ]
      for line in BudgetLine.allCases where line.role != .subtotal {
        // What is remitted of the local taxes hangs on the year.
        if line == .aanslag || line == .lokaleLasten { continue }
        let (was, now) = (usual.months(line), admitted.months(line))
        let count = byMonth.contains(line) ? 12 : 11
        mismatches.expect(
          Array(now.prefix(count)), Array(was.prefix(count)), "\(line) of \(before)")
        if now[11] != was[11] { kinds.add("changed") }
      }
      mismatches.expect(admitted.withinYear(.aanslag), 0, "aanslag of \(before)")
      return true
    }
    XCTAssertGreaterThan(kinds["changed"], 60)
  }

  /// Who is together to and with the last day has the year of who stays together; only bijstand pays out what it
  /// kept.
  func testAParting() {
    tryHouseholds(debug: 40, release: 4_000, seed: 73, everyKind: true) {
      households, _, mismatches in
      var before = self.still(households.next())
      before.person.bijstand = nil
      before.partner?.person.bijstand = nil
      guard before.partner != nil, let usual = try? budgets(of: before)[0] else { return false }
      var after = before
      after.partner?.until = self.lastDay(before.year)
      let parted = try budgets(of: after)[0]
      for line in BudgetLine.allCases {
        mismatches.expect(parted.payments(line), usual.payments(line), "\(line) of \(before)")
      }
      return true
    }
  }
}

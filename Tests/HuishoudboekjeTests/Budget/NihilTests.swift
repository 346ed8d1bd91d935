import XCTest

@testable import Huishoudboekje

/// Of whom it is tested whether the income of the year is so low that no eigen bijdrage is due.
final class NihilTests: XCTestCase {
  private func isTested(_ person: Person) throws -> Bool {
    var household = Household(
      name: "nihil", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.choices = [.vpt]
    household.requests = .hide
    household.amounts[.peiljaarIncome] = 10_000_00
    household.amounts[.peiljaarTax] = 0
    let plan = try HouseholdPlan<Int>(household, TestFigures.statutes(2026))
    return try XCTUnwrap(plan.columns[0].contributions.first).nihil != nil
  }

  /// Not of a Wajong all through the year; of one that ends on any day of it.
  func testAWajong() throws {
    func wajong(_ born: CalendarDate) -> Person {
      var person = Person(birthDate: born)
      person.wajong = Person.WajongFacts(regime: .dga75)
      if born.year < 1960 { person.aow = Person.AOWFacts() }
      return person
    }
    // The AOW age of 67 is reached on 31 December, and on 1 January of the next year.
    XCTAssertTrue(try isTested(wajong(CalendarDate(1959, 12).endOfMonth)))
    XCTAssertFalse(try isTested(wajong(CalendarDate(1960, 1))))
    XCTAssertTrue(try isTested(wajong(CalendarDate(1959, 3))))
  }

  /// Not of a full AOW from 1 January on.
  func testAnAOW() throws {
    func aow(_ born: CalendarDate, _ pct: Int) -> Person {
      var person = Person(birthDate: born)
      person.aow = Person.AOWFacts()
      person.aow?.buildUpPct = pct
      return person
    }
    XCTAssertFalse(try isTested(aow(CalendarDate(1959, 1), 100)))
    XCTAssertTrue(try isTested(aow(CalendarDate(1959, 1).adding(days: 1), 100)))
    XCTAssertTrue(try isTested(aow(CalendarDate(1959, 1), 98)))
  }
}

import XCTest

@testable import Huishoudboekje

/// Who counts for the huurtoeslag in which month: Awir artikel 5; Wht artikel 2.
final class CohabitantTests: XCTestCase {
  private func persons(_ cohabitant: Cohabitant) throws -> [Int] {
    var person = Person(birthDate: CalendarDate(1990, 5))
    person.wajong = Person.WajongFacts(regime: .dga75)
    var household = Household(
      name: "birth", year: 2025, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.forms = [.vpt]
    household.cohabitants = [cohabitant]
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2025))
    var persons = [Int](repeating: 0, count: 12)
    for segment in plan.columns[0].rent.tenancies {
      for month in segment.months { persons[month - 1] = segment.household.persons }
    }
    return persons
  }
  private func child(_ birth: CalendarDate) -> Cohabitant {
    Cohabitant(birthDate: birth, isChild: true)
  }
  private func count(_ ones: Int, then twos: Int) -> [Int] {
    [Int](repeating: 1, count: ones) + [Int](repeating: 2, count: twos)
  }

  /// From the first of the month after the birth; a birth on the first of a month counts at once.
  func testAChildCountsFromItsBirth() throws {
    let inMay = CalendarDate(year: 2025, month: 5, day: 2)!
    XCTAssertEqual(try persons(child(inMay)), count(5, then: 7))
    XCTAssertEqual(try persons(child(CalendarDate(2025, 5))), count(4, then: 8))
    let late = CalendarDate(year: 2025, month: 12, day: 31)!
    XCTAssertEqual(try persons(child(late)), count(12, then: 0))
    XCTAssertThrowsError(try persons(child(CalendarDate(2026, 1))))
  }

  func testFromAndUntil() throws {
    var child = child(CalendarDate(2010, 1))
    child.from = CalendarDate(year: 2025, month: 3, day: 2)!
    XCTAssertEqual(try persons(child), count(3, then: 9))
    child.from = nil
    // Who leaves within a month still counts in it; who is gone on its first day does not.
    for (until, months) in [(30, 3), (1, 3)] {
      child.until = CalendarDate(year: 2025, month: 3, day: until)!
      XCTAssertEqual(
        try persons(child),
        [Int](repeating: 2, count: months) + [Int](repeating: 1, count: 12 - months))
    }
    child.until = CalendarDate(2025, 2).endOfMonth
    XCTAssertEqual(try persons(child), [2, 2] + [Int](repeating: 1, count: 10))
  }
}

import XCTest

@testable import Huishoudboekje

/// Whose AOW age counts for a tenancy, and when: Wht artikel 2 and 14; Woningwet artikel 46.
final class TenancyTests: XCTestCase {
  private func tenancy(born: CalendarDate) throws -> Tenancy {
    var person = Person(birthDate: born)
    person.aow = Person.AOWFacts()
    person.hasPension = true
    person.hasWages = true
    var household = Household(
      name: "aow", year: 2026, person: person, dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    household.forms = [.vpt]
    household.amounts[.peiljaarIncome] = 20_000_00
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2026))
    return try XCTUnwrap(plan.tenancy?.tenancy)
  }

  /// A child that comes in June and goes in November leaves a parent who is alone as before: the tenancy of
  /// December is the last, though it began in January.
  func testTheLastIsThatOfDecember() throws {
    var person = Person(birthDate: CalendarDate(1950, 1))
    person.aow = Person.AOWFacts()
    var household = Household(
      name: "child", year: 2026, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.forms = [.vpt]
    household.amounts[.peiljaarIncome] = 20_000_00
    var child = Cohabitant(birthDate: CalendarDate(1999, 10), isChild: true)
    child.from = CalendarDate(2026, 6).adding(days: 12)
    child.until = CalendarDate(2026, 11).adding(days: 14)
    household.cohabitants = [child]
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2026))
    let rent = plan.columns[0].rent
    XCTAssertEqual(rent.tenancies.map(\.household.persons), [2, 1])
    XCTAssertEqual(plan.tenancy?.tenancy.months, [1, 2, 3, 4, 5, 6, 12])
  }

  /// The AOW age of 2026 is 67: who is born on the first of January 1959 has it on 1 January, who is
  /// born a day later does not, though both are of AOW age at the end of the year.
  func testPassendToewijzenLooksAt1January() throws {
    let statutes = TestFigures.statutes(2026)
    let figures = statutes.toewijzing.figures
    for (born, limit) in [
      (CalendarDate(1959, 1), figures.passendAlleenstaandeAow),
      (CalendarDate(year: 1959, month: 1, day: 2)!, figures.passendAlleenstaande),
      (CalendarDate(1959, 5), figures.passendAlleenstaande),
    ] {
      let tenancy = try tenancy(born: born)
      XCTAssertEqual(tenancy.household.aowReached, true, "\(born)")
      let limits = tenancy.limits(statutes, passendIncome: .zero) { _ in 0 }
      XCTAssertEqual(limits.letting.passendLimit.cents, limit.cents, "\(born)")
    }
    XCTAssertNotEqual(figures.passendAlleenstaandeAow.cents, figures.passendAlleenstaande.cents)
  }
}

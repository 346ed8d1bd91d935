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

  /// BTIV artikel 54a, with the published limits of the assets: of one person and of more, above them and
  /// not at them, and only at AOW age.
  func testTheExceptionOnRequestLooksAtAssets() throws {
    for (year, one, more) in [
      (2023, 127_582, 161_329), (2024, 140_213, 177_301), (2025, 141_896, 179_429),
      (2026, 146_011, 184_633),
    ] {
      let statutes = TestFigures.statutes(year)
      func mayAsk(_ wealth: Int, alone: Bool, born: Int = 1940) throws -> Bool {
        var person = Person(birthDate: CalendarDate(born, 3))
        if born == 1940 { person.aow = Person.AOWFacts() } else { person.hasWages = true }
        var household = Household(
          name: "assets", year: year, person: person, dwelling: Dwelling(),
          care: Care(zorgprofiel: "VV5"))
        household.forms = [.vpt]
        if !alone { household.partner = Partner(person: person) }
        household.partner?.form = .same
        let plan = try HouseholdPlan.reference(household, statutes)
        let tenancy = try XCTUnwrap(plan.tenancy?.tenancy)
        return tenancy.limits(statutes, passendIncome: .zero, wealth: Wealth(cents: wealth)) { _ in
          0
        }.mayAskException
      }
      for (limit, alone) in [(one * 100, true), (more * 100, false)] {
        XCTAssertFalse(try mayAsk(limit, alone: alone), "\(year) \(limit)")
        XCTAssertTrue(try mayAsk(limit + 1, alone: alone), "\(year) \(limit)")
        XCTAssertFalse(try mayAsk(limit + 1, alone: alone, born: 1980), "\(year) \(limit)")
      }
    }
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

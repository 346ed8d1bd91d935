import XCTest

@testable import Huishoudboekje

/// The incomes that are only stated: the Anw, and what counts for nothing.
final class StatedIncomesTests: XCTestCase {
  private func household(_ person: Person) -> Household {
    var household = Household(
      name: "stated", year: 2025, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.forms = [.vpt]
    household.amounts[.kaleHuur] = 600_00
    return household
  }
  private func common(_ household: Household) throws -> CommonYear<Int> {
    let plan = try HouseholdPlan.reference(household, TestFigures.statutes(household.year))
    return plan.common(0) { household.amounts[$0] ?? 0 }
  }

  /// svb.nl, 2025-01: of 1594.74 a month 314.92 is withheld with loonheffingskorting, 570.58 without;
  /// in May the rate of bracket 1 over 12 x 122.64, down.
  func testTheAnwOf2025() throws {
    var person = Person(birthDate: CalendarDate(1970, 5))
    person.hasAnw = true
    person.anwHoliday = 1_471_68
    for (credited, withheld) in [(true, 314_92), (false, 570_58)] {
      person.loonheffingskorting = credited ? .anw : nil
      var household = household(person)
      household.amounts[.anw] = 12 * 1_594_74
      let budget = try XCTUnwrap(try budgets(of: household).first)
      XCTAssertEqual(budget.months(.inkomenBruto)[0], 1_594_74)
      XCTAssertEqual(budget.months(.loonheffing)[0], withheld)
      XCTAssertEqual(budget.months(.inkomenBruto)[4], 1_594_74 + 1_471_68)
      // 35.82 % of 1471.68 is 527.155776.
      XCTAssertEqual(budget.months(.loonheffing)[4], withheld + 527_15)
      XCTAssertEqual(budget.year(.zvwBijdrage), 0)
      let income = try common(household).incomes.first.value
      XCTAssertEqual(income.taxable.cents, 12 * 1_594_74 + 1_471_68)
      XCTAssertEqual(income.bijdrageInkomen.cents, 0)
    }
  }

  func testAnAnwBesideAnAOWIsRefused() throws {
    var person = Person(birthDate: CalendarDate(1950, 5))
    person.aow = Person.AOWFacts()
    person.hasAnw = true
    XCTAssertThrowsError(try common(household(person))) {
      XCTAssertEqual(($0 as? HouseholdError)?.problem.text, "an Anw beside an AOW is not computed")
    }
  }

  /// An Anw of the partner of 435 a month takes 20.00 a day from the toeslag, and all of its net from
  /// the bijstand.
  func testAnAnwCountsForTheToeslag() throws {
    var person = Person(birthDate: CalendarDate(1968, 5))
    person.wajong = Person.WajongFacts(regime: .dga75)
    person.loonheffingskorting = .wajong
    var partner = Person(birthDate: CalendarDate(1966, 5))
    partner.hasAnw = true
    var household = household(person)
    household.year = 2026
    household.partner = Partner(person: partner)
    household.amounts[AmountSlot.anw.of(person: 1)] = 12 * 435_00
    let budget = try XCTUnwrap(try budgets(of: household).first)
    // 107.45 - 80.59 - 20.00 = 6.86 a day.
    XCTAssertEqual(budget.months(.inkomenBruto)[11], 1_752_75 + 149_21 + 435_00)
  }

  /// It is income of the budget and counts for nothing else.
  func testWhatCountsForNothing() throws {
    var person = Person(birthDate: CalendarDate(1985, 5))
    person.bijstand = Person.BijstandFacts()
    person.loonheffingskorting = .bijstand
    let without = household(person)
    person.hasOverigOnbelast = true
    var with = household(person)
    with.amounts[.overigOnbelast] = 123_45
    let (a, b) = try (budgets(of: without)[0], budgets(of: with)[0])
    for line in BudgetLine.allCases {
      let more = line == .overigOnbelast || line == .vrijBesteedbaar ? 12 * 123_45 : 0
      XCTAssertEqual(b.year(line) - a.year(line), more, line.key)
    }
    XCTAssertEqual(b.months(.overigOnbelast), [Int](repeating: 123_45, count: 12))
    XCTAssertEqual(
      try common(with).incomes.first.value.toetsingsinkomen.cents,
      try common(without).incomes.first.value.toetsingsinkomen.cents)
  }
}

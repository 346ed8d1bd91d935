import XCTest

@testable import Huishoudboekje

/// What is too small to collect or to refund, and the first income of a young person.
final class SmallSettlementTests: XCTestCase {
  /// Of many pensions beside an AOW: nothing is collected up to the aanslaggrens, nothing refunded up to the
  /// teruggaafgrens, and what is beyond is settled to the cent.
  func testLimits() throws {
    for year in TestFigures.years {
      let statutes = TestFigures.statutes(year)
      let figures = statutes.current.inkomstenbelasting.figures
      let (most, least) = (figures.aanslaggrens.cents, -figures.teruggaafgrens.cents)
      var person = Person(birthDate: CalendarDate(1950, 3))
      person.aow = Person.AOWFacts()
      person.hasPension = true
      person.loonheffingskorting = .aow
      var household = Household(
        name: "settled", year: year, person: person, dwelling: Dwelling(),
        care: Care(zorgprofiel: "VV5"))
      household.switches.aowVakantieTarief = .met
      let plan = try HouseholdPlan.reference(household, statutes)
      household.switches.settlement = .none
      let tables = try HouseholdPlan.reference(household, statutes)
      var (kept, paid) = (0, 0)
      for pension in stride(from: 0, through: 40_000_00, by: 97_13) {
        let income = plan.common(0) { $0 == .pension ? pension : 0 }.incomes.first.value
        let withheld = tables.common(0) { $0 == .pension ? pension : 0 }.incomes.first.value.tax
          .cents
        let difference = income.aanslag.due.cents - withheld
        let expected = difference > most || difference < least ? difference : 0
        if pension > 0 { XCTAssertEqual(income.collected.cents, expected, "\(year) \(pension)") }
        if difference != 0 && expected == 0 { kept += 1 }
        if expected != 0 { paid += 1 }
      }
      XCTAssertGreaterThan(kept, 0, "\(year)")
      XCTAssertGreaterThan(paid, 0, "\(year)")
    }
  }

  /// At 20 the income of the year before, net, with the deductions of the peiljaar; a stated peiljaar does not
  /// switch the rule off.
  func testFirstIncomeAt20() throws {
    var person = Person(birthDate: CalendarDate(2004, 9))
    person.wajong = Person.WajongFacts(regime: .dga75)
    person.loonheffingskorting = .wajong
    func high(_ year: Int, stated: Bool) throws -> Int {
      var household = Household(
        name: "first", year: year, person: person, dwelling: Dwelling(),
        care: Care(zorgprofiel: "VG5"))
      household.choices = [.zzp]
      if stated { household.amounts[.peiljaarIncome] = 0 }
      return try YearBudget.all(household, TestFigures.statutes(year))[0].average(.eigenBijdrage)
    }
    let statutes = TestFigures.statutes(2024)
    let law = try XCTUnwrap(statutes.yearBefore)
    let plan = Shared(
      IncomePlan<Int>(person, law, wages: .zero, toeslag: nil, Switches()) { _ in Living() })
    let before = IncomeBeforeBijstand<Int>(
      law, plan, 0,
      OneOrTwo(StatedIncome(pension: .zero, wia: .zero, wages: .zero, anw: .zero)))
    // The peiljaar set of 2022, nobody of age in it: no correction for zorgtoeslag.
    let net = before.taxable.cents - before.withheldYear.cents
    let expected = max(0, net - 4_167_00 - 1_749_00 - 2_183_00)
    XCTAssertGreaterThan(expected, 0)
    XCTAssertEqual(try high(2024, stated: false), (2 * expected + 12) / 24)
    XCTAssertEqual(try high(2024, stated: true), try high(2024, stated: false))
    XCTAssertNotEqual(try high(2023, stated: true), try high(2024, stated: true))
  }
}

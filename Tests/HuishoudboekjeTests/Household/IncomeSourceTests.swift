import XCTest

@testable import Huishoudboekje

/// An income that random households do not draw is tried by no property.
final class IncomeSourceTests: XCTestCase {
  func testEveryKindOfIncomeIsDrawn() {
    var households = RandomHousehold(seed: 201, everyKind: true)
    var drawn: Set<IncomeSource> = []
    for _ in 0..<400 {
      for person in households.next().persons { drawn.formUnion(person.sources) }
    }
    XCTAssertEqual(drawn, Set(IncomeSource.allCases))
  }

  /// What is left of wages is what is not withheld, also in the year of the AOW age, which has two tables.
  func testNetWages() throws {
    for birth in [CalendarDate(1980, 3), CalendarDate(1958, 5)] {
      var person = Person(birthDate: birth)
      person.hasWages = true
      if birth.year == 1958 { person.aow = Person.AOWFacts() }
      person.loonheffingskorting = .wages
      var household = Household(
        name: "wages", year: 2025, person: person, dwelling: Dwelling(),
        care: Care(zorgprofiel: "VV5"))
      household.switches.settlement = .none
      let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2025))
      func income(_ wages: Int) -> IncomeYear<Int> {
        plan.common(0) { $0 == .wages ? wages : 0 }.incomes.first.value
      }
      let (with, without) = (income(30_000_00), income(0))
      let tax = with.tax.cents - without.tax.cents
      XCTAssertGreaterThan(tax, 0)
      XCTAssertEqual(with.netLabour.cents, 30_000_00 - tax, "\(birth)")
    }
  }
}

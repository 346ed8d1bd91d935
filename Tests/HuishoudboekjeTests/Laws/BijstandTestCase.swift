import XCTest

@testable import Huishoudboekje

/// The laws and households that the tests of the bijstand share.
class BijstandTestCase: XCTestCase {
  func law(_ date: CalendarDate) throws -> Bijstand {
    Bijstand(figures: try BijstandFigures(try Figures.embedded().reader(.bijstand, on: date)))
  }
  func peiljaar(_ date: CalendarDate) throws -> BijstandPeiljaar {
    let reader = try Figures.embedded().reader(.bijstandPeiljaar, on: date)
    let known = try law(CalendarDate(2023, 1)).figures
    return BijstandPeiljaar(
      figures: try BijstandPeiljaarFigures(reader), vakantietoeslag: known.vakantietoeslag,
      nietRechthebbende: known.nietRechthebbende)
  }
  func tax(_ year: Int) throws -> InkomstenbelastingFigures {
    try InkomstenbelastingFigures(
      try Figures.embedded().reader(.inkomstenbelasting, on: CalendarDate(year, 1)))
  }
  var halves: [CalendarDate] {
    TestFigures.years.flatMap { year in HalfYear.allCases.map { $0.start(year) } }
  }
  func single(_ age: BijstandAge, inside: Bool = false) -> BijstandHousehold {
    BijstandHousehold(persons: OneOrTwo(BijstandPerson(age: age, inInstitution: inside)))
  }
  func couple(
    _ first: BijstandAge, _ second: BijstandAge, inside: (Bool, Bool) = (false, false)
  ) -> BijstandHousehold {
    BijstandHousehold(
      persons: OneOrTwo(
        BijstandPerson(age: first, inInstitution: inside.0),
        BijstandPerson(age: second, inInstitution: inside.1)))
  }
  func withChild(_ household: BijstandHousehold) -> BijstandHousehold {
    var household = household
    household.child = true
    return household
  }
  func sharing(_ household: BijstandHousehold, _ others: Int) -> BijstandHousehold {
    var household = household
    household.kostendelendeMedebewoners = others
    return household
  }
  func norm(_ law: Bijstand, _ household: BijstandHousehold) -> Int {
    let norm: BijstandNorm<Int> = law.norm(household)
    return norm.amount.cents
  }
  func months(_ year: Int, _ household: BijstandHousehold) throws -> [BijstandMonth<Int>] {
    try (1...12).map { month in
      let date = HalfYear(month: month).start(year)
      let income = MonthAmount<Int>.zero
      return year < 2023
        ? try XCTUnwrap(peiljaar(date).month(household, BijstandInput(income: income)))
        : try law(date).working(household, BijstandInput(income: income)).month
    }
  }
  func year(_ year: Int, _ household: BijstandHousehold) throws -> BijstandYear<Int> {
    BijstandYear(
      months: try months(year, household),
      before: year > 2021 ? try months(year - 1, household) : nil)
  }
}

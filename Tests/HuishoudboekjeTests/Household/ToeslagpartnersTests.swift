import XCTest

@testable import Huishoudboekje

/// Who counts beside whom on the first of a month: Awir artikel 3 and 5; Bht artikel 2.
final class ToeslagpartnersTests: XCTestCase {
  /// The first lives in an institution, the second at home.
  private let column = BudgetColumn(
    label: "ZZP", chosenUnmarried: false, onRequest: false,
    courses: [
      [CareStage(from: CalendarDate(1, 1), form: .zzp)],
      [CareStage(from: CalendarDate(1, 1), form: nil)],
    ], choice: .course)
  private var couple: Household {
    var household = Household(
      name: "couple", year: 2025, person: Person(birthDate: CalendarDate(1950, 6)),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    household.partner = Partner(person: Person(birthDate: CalendarDate(1952, 6)))
    household.partner?.married = true
    return household
  }
  private func joint(_ household: Household) -> [Int] {
    household.toeslagpartners(in: column, household.partner?.toeslagpartnerRequest).joint
  }

  /// A request counts from the first of the month on which it is there.
  func testARequestCountsFromItsDay() {
    var household = couple
    household.partner?.toeslagpartnerRequest = .apart
    XCTAssertEqual(joint(household), [])
    household.partner?.toeslagpartnerFrom = CalendarDate(2025, 4)
    XCTAssertEqual(joint(household), [1, 2, 3])
    household.partner?.toeslagpartnerFrom = CalendarDate(year: 2025, month: 4, day: 2)
    XCTAssertEqual(joint(household), [1, 2, 3, 4])
    household.partner?.toeslagpartnerRequest = nil
    XCTAssertEqual(joint(household).count, 12)
    household.partner?.married = false
    household.partner?.registeredAtHome = false
    XCTAssertEqual(joint(household), [])
    household.partner?.toeslagpartnerRequest = .stay
    XCTAssertEqual(joint(household), [5, 6, 7, 8, 9, 10, 11, 12])
  }

  /// Who stays elsewhere is registered at the home as long as the other lives there.
  func testRegisteredBesideWhoLivesThere() {
    var household = couple
    household.partner?.registeredAtHome = true
    household.partner?.until = CalendarDate(year: 2025, month: 3, day: 31)
    for month in everyMonth {
      let start = CalendarDate(2025, month)
      let isThere = household.isRegistered(0, in: column, onFirst: start)
      XCTAssertEqual(isThere, month <= 3, "\(month)")
      XCTAssertEqual(household.isAway(0, in: column, onFirst: start), month <= 3, "\(month)")
      XCTAssertFalse(household.livesAtHome(0, in: column, on: start))
    }
    household.partner?.registeredAtHome = false
    XCTAssertFalse(household.isRegistered(0, in: column, onFirst: CalendarDate(2025, 1)))
  }
}

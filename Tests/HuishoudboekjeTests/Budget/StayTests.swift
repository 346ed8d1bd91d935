import XCTest

@testable import Huishoudboekje

/// Blz artikel 3.3.2.2 lid 1, 7 and 8: which stays have low months.
final class StayTests: XCTestCase {
  private func date(_ text: String) throws -> CalendarDate { try XCTUnwrap(CalendarDate(text)) }

  private func lowUntil(_ stays: [(String, String?)]) throws -> CalendarDate {
    let law = try Statutes(year: 2025, figures: TestFigures.embedded).eigenBijdrage
    let list = try stays.map { from, end in
      Stay(from: try date(from), end: try end.map { try date($0) })
    }
    return Stay.lowUntil(list.count - 1, of: list, law)
  }

  func testTheFirstFourMonthsAreLow() throws {
    XCTAssertEqual(try lowUntil([("2025-01-15", nil)]), try date("2025-05-15"))
  }

  func testStaysWithAtMostSixtyDaysBetweenAreAddedUp() throws {
    // 31 days of January are used; the low months would have run to 1 May: 89 days are left.
    let sixty = [("2025-01-01", "2025-02-01"), ("2025-04-02", nil)]
    XCTAssertEqual(try lowUntil(sixty), try date("2025-06-30"))
    let sixtyOne = [("2025-01-01", "2025-02-01"), ("2025-04-03", nil)]
    XCTAssertEqual(try lowUntil(sixtyOne), try date("2025-08-03"))
  }

  func testAReturnWithinFourMonthsOfAHighStayHasNoLowMonths() throws {
    let soon = [("2024-01-01", "2025-01-01"), ("2025-04-30", nil)]
    XCTAssertEqual(try lowUntil(soon), try date("2025-04-30"))
    let late = [("2024-01-01", "2025-01-01"), ("2025-05-01", nil)]
    XCTAssertEqual(try lowUntil(late), try date("2025-09-01"))
  }

  func testStagesOfOneStayBelongTogether() throws {
    let course = [
      CareStage(from: try date("2025-01-01"), form: .zzp),
      CareStage(from: try date("2025-02-01"), form: .zzp),
      CareStage(from: try date("2025-03-01"), form: .vpt),
      CareStage(from: try date("2025-06-01"), form: .zzp),
    ]
    XCTAssertEqual(
      Stay.all(course),
      [
        Stay(from: try date("2025-01-01"), end: try date("2025-03-01")),
        Stay(from: try date("2025-06-01"), end: nil),
      ])
  }

  func testDaysAcrossMonthsAndLeapYears() throws {
    XCTAssertEqual(try date("2024-02-28").days(to: date("2024-03-01")), 2)
    XCTAssertEqual(try date("2023-02-28").days(to: date("2023-03-01")), 1)
    XCTAssertEqual(try date("2023-12-31").days(to: date("2025-01-01")), 367)
    var day = try date("2023-01-01")
    for number in 0...1500 {
      XCTAssertEqual(try date("2023-01-01").adding(days: number), day)
      XCTAssertEqual(day.adding(days: -number), try date("2023-01-01"))
      XCTAssertEqual(try date("2023-01-01").days(to: day), number)
      day = day.adding(days: 1)
    }
  }
}

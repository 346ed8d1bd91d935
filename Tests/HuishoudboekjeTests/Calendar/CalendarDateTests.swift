import Foundation
import XCTest

@testable import Huishoudboekje

/// The calendar of the engine is that of Foundation.
final class CalendarDateTests: XCTestCase {
  private let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0)!
    return calendar
  }()
  private func date(_ day: CalendarDate) throws -> Date {
    try XCTUnwrap(
      calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day)))
  }

  /// Every month of two centuries, with the days before and after it that do not exist.
  func testDaysOfTheMonths() throws {
    for year in 1899...2101 {
      for month in 1...12 {
        let first = CalendarDate(year, month)
        let days = try XCTUnwrap(calendar.range(of: .day, in: .month, for: date(first))).count
        XCTAssertEqual(CalendarDate.days(inMonth: month, of: year), days, "\(year) \(month)")
        XCTAssertNotNil(CalendarDate(year: year, month: month, day: days))
        XCTAssertNil(CalendarDate(year: year, month: month, day: days + 1))
        XCTAssertNil(CalendarDate(year: year, month: month, day: 0))
      }
    }
    XCTAssertEqual([1900, 2000, 2024, 2100].filter(CalendarDate.isLeap), [2000, 2024])
    XCTAssertNil(CalendarDate(year: 2025, month: 0, day: 1))
    XCTAssertNil(CalendarDate(year: 2025, month: 13, day: 1))
    XCTAssertNil(CalendarDate(year: 0, month: 1, day: 1))
    XCTAssertNil(CalendarDate(year: 10_000, month: 1, day: 1))
    XCTAssertEqual(CalendarDate("2000-02-29")?.description, "2000-02-29")
    XCTAssertNil(CalendarDate("1900-02-29"))
  }

  func testDaysBetween() throws {
    let start = CalendarDate(1999, 12)
    let base = try date(start)
    for days in 0..<1_500 {
      let day = start.adding(days: days)
      XCTAssertEqual(try date(day), base.addingTimeInterval(86_400 * Double(days)), "\(days)")
      XCTAssertEqual(start.days(to: day), days)
      XCTAssertEqual(day.adding(days: -days), start)
    }
  }
}

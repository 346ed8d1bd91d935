import XCTest

@testable import Huishoudboekje

final class MinimumloonTests: XCTestCase {
  private func law(_ date: CalendarDate) throws -> Minimumloon {
    Minimumloon(
      figures: try MinimumloonFigures(try Figures.embedded().reader(.minimumloon, on: date)))
  }
  private var halves: [CalendarDate] {
    TestFigures.taxYears.flatMap { year in HalfYear.allCases.map { $0.start(year) } }
  }

  func testEveryCase() throws {
    var count = 0
    for row in try CaseFiles.read("minimumloon").rows {
      let id = row["id"] ?? "?"
      let date = try XCTUnwrap(CalendarDate(row["date"] ?? ""), id)
      let years = try XCTUnwrap(Int(row["age_years"] ?? ""), id)
      let age = try XCTUnwrap(MinimumloonAge(years: years), id)
      let law = try law(date)
      let month: MonthAmount<Int> = law.month(age)
      let hour: Amount<Int, PerHour>? = law.hour(age)
      switch row["item"] {
      case "monthly":
        XCTAssertEqual(month.cents, try CaseFiles.cents(row["expected_eur_month"]), id)
      case "hourly": XCTAssertEqual(hour?.cents, try CaseFiles.cents(row["expected_eur_hour"]), id)
      default: XCTFail("\(id): unknown item")
      }
      count += 1
    }
    XCTAssertGreaterThanOrEqual(count, 56)
  }

  func testAges() {
    XCTAssertNil(MinimumloonAge(years: 17))
    XCTAssertEqual(MinimumloonAge(years: 18), .age18)
    XCTAssertEqual(MinimumloonAge(years: 20), .age20)
    XCTAssertEqual(MinimumloonAge(years: 21), .age21)
    XCTAssertEqual(MinimumloonAge(years: 66), .age21)
  }

  func testHourlyAmountsStartIn2024() throws {
    let before: Amount<Int, PerHour>? = try law(CalendarDate(2023, 7)).hour(.age21)
    XCTAssertNil(before)
    let from: Amount<Int, PerHour>? = try law(CalendarDate(2024, 1)).hour(.age21)
    XCTAssertNotNil(from)
  }

  /// Besluit minimumjeugdloon: exact in the month from 2023-07, half-up to cents in the hour.
  func testYouthAmountsFollowTheirPercentage() throws {
    for date in halves {
      let law = try law(date)
      let adult: MonthAmount<Int> = law.month(.age21)
      for age in MinimumloonAge.allCases {
        let part = law.jeugdpercentage(age)
        let month: MonthAmount<Int> = law.month(age)
        if CalendarDate(2023, 7) <= date {
          let product = part * adult
          XCTAssertEqual(product.numerator, month.cents * product.denominator, "\(date) \(age)")
        }
        guard let whole: Amount<Int, PerHour> = law.hour(.age21) else { continue }
        let hour: Amount<Int, PerHour>? = law.hour(age)
        XCTAssertEqual((part * whole).toCents("").cents, hour?.cents, "\(date) \(age)")
      }
    }
  }

  func testVakantiebijslag() throws {
    let law = try law(CalendarDate(2024, 7))
    XCTAssertEqual(law.vakantiebijslag(MonthAmount<Int>(cents: 213_360)).cents, 17_069)
    XCTAssertEqual(law.vakantiebijslag(MonthAmount<Int>(cents: 6)).cents, 0)
    XCTAssertEqual(law.vakantiebijslag(MonthAmount<Int>(cents: 7)).cents, 1)
  }
}

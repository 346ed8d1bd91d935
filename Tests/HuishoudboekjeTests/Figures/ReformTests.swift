import XCTest

@testable import Huishoudboekje

/// What a reform does to the figures; the expected values are by hand.
final class ReformTests: XCTestCase {
  private func row(_ value: String, _ unit: FigureUnit) -> FigureRow {
    FigureRow(
      key: "k", value: value, unit: unit, article: "a", source: "s", status: .verified, line: 2)
  }

  func testChangesOfOneFigure() throws {
    func number(_ text: String) -> ExactNumber { ExactNumber(text)! }
    let cases: [(Reform.Change, String, FigureUnit, ReformRounding, String)] = [
      (.set("480"), "477.20", .eurPerMonth, ReformRounding(), "480"),
      (.add(number("-0.1")), "1.37", .percent, ReformRounding(), "1.270"),
      (.add(number("100")), "33748", .eur, ReformRounding(), "33848.00"),
      // 1115.80 x 1.25 = 1394.75, down to 0.20: 1394.60
      (
        .percent(number("25")), "1115.80", .eurPerMonth,
        ReformRounding(.down, step: number("0.20")), "1394.60"
      ),
      // 212.60 x 1.03 = 218.978
      (.percent(number("3")), "212.60", .eurPerMonth, ReformRounding(), "218.98"),
      // 1.005 per cent of 100 is 1.005: halves up
      (.percent(number("0.005")), "100", .eurPerYear, ReformRounding(), "100.01"),
      (.percent(number("-50")), "0.01", .eur, ReformRounding(), "0.01"),
      (.percent(number("-50")), "0.01", .eur, ReformRounding(.down), "0.00"),
      (.percent(number("10")), "23", .years, ReformRounding(), "25"),
      // 38883 x 1.03 = 40049.49, up to whole euros
      (
        .percent(number("3")), "38883", .eurPerYear,
        ReformRounding(.up, step: number("1")), "40050"
      ),
    ]
    for (change, old, unit, rounding, new) in cases {
      XCTAssertEqual(
        change.value(of: row(old, unit), in: .pgb, rounding), new, "\(change) of \(old)")
    }
    // No more decimals than the figure may have: 21.75 x 1.05 = 22.8375, 10 x 1.055 = 10.55.
    func text(_ law: Law, _ key: String, _ old: String, _ unit: FigureUnit, _ more: String)
      -> String?
    {
      let row = FigureRow(
        key: key, value: old, unit: unit, article: "a", source: "s", status: .verified, line: 2)
      return Reform.Change.percent(number(more)).value(of: row, in: law, ReformRounding())
    }
    XCTAssertEqual(text(.wajong, "dagen_per_maand", "21.75", .factor, "5"), "22.84")
    XCTAssertEqual(text(.eigenBijdrage, "leb_percentage", "10", .percent, "5.5"), "10.6")
    XCTAssertEqual(
      text(.huurtoeslag, "ep_factor_a", "0.000000474433", .factor, "1"), "0.000000479177")
  }

  private func value(_ figures: Figures, _ law: Law, _ date: String, _ key: String) throws -> String
  {
    let day = CalendarDate(date)!
    let file = try figures.file(at: figures.index(law, on: day))
    return try XCTUnwrap(file.rows.first { $0.key == key }).value
  }

  private func changed(_ change: Reform.FigureChange, year: Int = 2025) throws -> Figures {
    var reform = Reform(name: "test")
    reform.changes = [change]
    return try TestFigures.embedded.changed(by: reform, year: year)
  }

  func testTheDaysOfAChange() throws {
    let half = Reform.FigureChange(
      law: .aow, key: "alleenstaande_bruto", from: CalendarDate("2024-07-01"),
      until: CalendarDate("2025-07-01"), change: .set("1.00"))
    let figures = try changed(half)
    XCTAssertEqual(try value(figures, .aow, "2024-06-30", half.key), "1541.53")
    XCTAssertEqual(try value(figures, .aow, "2024-07-01", half.key), "1.00")
    XCTAssertEqual(try value(figures, .aow, "2025-06-30", half.key), "1.00")
    XCTAssertEqual(try value(figures, .aow, "2025-07-01", half.key), "1612.44")
    // Without a day: from 1 January of the year that is computed.
    let plain = Reform.FigureChange(
      law: .huurtoeslag, key: "deel_boven_aftoppingsgrens", from: nil, change: .set("0"))
    let later = try changed(plain)
    XCTAssertEqual(try value(later, .huurtoeslag, "2024-12-31", plain.key), "40")
    XCTAssertEqual(try value(later, .huurtoeslag, "2025-01-01", plain.key), "0")
    XCTAssertEqual(try value(later, .huurtoeslag, "2026-01-01", plain.key), "0")
  }

  func testAProvisionalYear() throws {
    var reform = Reform(name: "2027")
    reform.provisional = (2026, 2027)
    reform.indexations = [
      Reform.Indexation(
        laws: [.aow], from: CalendarDate("2027-01-01"), percent: ExactNumber("3")!)
    ]
    let known = try Figures(files: TestFigures.files.filter { $0.date.year <= 2026 })
    let figures = try known.changed(by: reform, year: 2027)
    XCTAssertEqual(figures.completeYears.last, 2027)
    // 1637.57 x 1.03 = 1686.6971; 1662.16 x 1.03 = 1712.0248
    XCTAssertEqual(try value(figures, .aow, "2027-01-01", "alleenstaande_bruto"), "1686.70")
    XCTAssertEqual(try value(figures, .aow, "2027-07-01", "alleenstaande_bruto"), "1712.02")
    XCTAssertEqual(try value(figures, .aow, "2026-07-01", "alleenstaande_bruto"), "1662.16")
    // A percentage is no amount of euros.
    XCTAssertEqual(try value(figures, .aow, "2027-07-01", "opbouw_percentage"), "2")
  }

  func testAnEmptyReformChangesNothing() throws {
    let figures = try TestFigures.embedded.changed(by: Reform(name: "nothing"), year: 2025)
    XCTAssertEqual(figures.entries.count, TestFigures.embedded.entries.count)
    for index in figures.entries.indices {
      let (old, new) = (try TestFigures.embedded.file(at: index), try figures.file(at: index))
      XCTAssertEqual(old.name, new.name)
      XCTAssertEqual(old.rows, new.rows)
    }
  }

  func testRefusals() {
    func problem(_ change: Reform.FigureChange) -> String {
      do {
        _ = try changed(change)
        return "none"
      } catch let error as ReformError {
        return "\(error.fact) \(error.problem)"
      } catch { return "\(error)" }
    }
    XCTAssertEqual(
      problem(.init(law: .zvw, key: "laag", from: nil, change: .set("1"))),
      "key is 'laag', which is no figure of zvw from 2025-01-01")
    XCTAssertEqual(
      problem(
        .init(law: .zvw, key: "x", from: CalendarDate("2025-07-01"), change: .set("1"))),
      "from is 2025-07-01, but the rules read the figures of zvw per year")
    XCTAssertEqual(
      problem(
        .init(law: .aow, key: "x", from: CalendarDate("2025-02-01"), change: .set("1"))),
      "from is 2025-02-01, but the rules read the figures of aow per half-year")
    XCTAssertEqual(
      problem(
        .init(law: .aow, key: "x", from: CalendarDate("1999-01-01"), change: .set("1"))),
      "from is 1999-01-01, before the first figures of aow")
    XCTAssertEqual(
      problem(
        .init(
          law: .aow, key: "x", from: CalendarDate("2025-01-01"),
          until: CalendarDate("2025-01-01"), change: .set("1"))),
      "until is 2025-01-01, not after 2025-01-01")
  }
}

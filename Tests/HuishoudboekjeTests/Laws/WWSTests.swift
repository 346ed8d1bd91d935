import XCTest

@testable import Huishoudboekje

/// The published anchors of the points; every row of the table stands in wws.csv.
final class WWSTests: XCTestCase {
  private func working(
    _ points: String, _ date: String, zorgwoning: Bool = false, nieuwbouw: Bool = false
  ) throws -> WWSWorking {
    let day = try XCTUnwrap(CalendarDate(date))
    return try WWS(on: day, figures: TestFigures.embedded)
      .working(XCTUnwrap(WWSPoints(points)), zorgwoning: zorgwoning, nieuwbouw: nieuwbouw)
  }

  /// 143 points give the sociale huurgrens of 2025 and 2026, to the cent.
  func test143PointsAreTheSocialeHuurgrens() throws {
    XCTAssertEqual(try working("143", "2025-01-01").maximum, 90_007)
    XCTAssertEqual(try working("143", "2026-01-01").maximum, 93_293)
    for year in TestFigures.years where year >= 2025 {
      XCTAssertEqual(
        try working("143", "\(year)-01-01").maximum, TestFigures.statutes(year).socialeHuurgrens)
    }
    // In the second half of 2024 eight cents below it.
    XCTAssertEqual(try working("143", "2024-07-01").maximum, 87_958)
    XCTAssertEqual(TestFigures.statutes(2024).socialeHuurgrens, 87_966)
  }

  /// Outside the table the step says where the amount comes from.
  func testWhereTheAmountStands() throws {
    let law = try WWS(on: CalendarDate(2026, 1), figures: TestFigures.embedded)
    func place(_ points: String) throws -> String {
      let steps = law.steps(HomePoints(.home, try XCTUnwrap(WWSPoints(points))))
      return try XCTUnwrap(steps.map(\.how.text).first { $0.contains(".csv") })
    }
    XCTAssertTrue(try place("40").hasPrefix("40 points in "))
    XCTAssertTrue(try place("250").hasPrefix("250 points in "))
    XCTAssertTrue(try place("39").hasPrefix("below 40 points the amount of these, "))
    XCTAssertTrue(try place("252").contains(" + 2 * ("))
    XCTAssertTrue(try place("252").contains("), above 250 points in "))
  }

  /// The top of the middle segment is the amount at 186 points.
  func testMiddleSegment() throws {
    for (date, cents) in [
      ("2024-07-01", 115_795), ("2025-01-01", 118_482), ("2026-01-01", 122_807),
    ] {
      let top = try working("186", date)
      XCTAssertEqual(top.sector, .midden)
      XCTAssertEqual(top.maximum, cents)
      XCTAssertEqual(top.limit, cents)
      XCTAssertEqual(try working("187", date).sector, .vrij)
      XCTAssertNil(try working("187", date).maximum)
      XCTAssertEqual(try working("144", date).sector, .midden)
    }
    // A column of points without the file of its year would keep the limit of the year before.
    for year in TestFigures.years where year >= 2025 {
      let top = try working("186", "\(year)-01-01")
      XCTAssertEqual(top.maximum, top.limit, "\(year)")
    }
  }

  /// The segments start on 2024-07-01: before that day no text speaks of them, and what is
  /// regulated is what lies at most at the liberalisatiegrens of the day.
  func testNoSegmentsBeforeTheyExist() throws {
    for (date, limit) in [("2023-07-01", "808.06"), ("2024-06-30", "879.66")] {
      XCTAssertEqual(try working("114", date).sectorName, "gereguleerd")
      XCTAssertEqual(try working("187", date).sectorName, "vrij")
      for (points, reason) in [
        ("114", "at most the liberalisatiegrens of \(limit): regulated"),
        ("187", "above the liberalisatiegrens of \(limit), free sector: the points set no rent"),
      ] {
        let day = try XCTUnwrap(CalendarDate(date))
        let steps = try WWS(on: day, figures: TestFigures.embedded)
          .steps(HomePoints(.home, XCTUnwrap(WWSPoints(points))))
        XCTAssertEqual(steps.last?.how.text, reason)
        XCTAssertFalse(steps.contains { $0.how.text.contains("segment") })
        XCTAssertFalse(steps.contains { $0.article.contains("betaalbare") })
      }
    }
    XCTAssertEqual(try working("114", "2024-07-01").sectorName, "laag")
  }

  /// The last day of a table and the first of the next.
  func testDates() throws {
    XCTAssertEqual(try working("100", "2024-06-30").tableAmount, 58_318)
    XCTAssertNotEqual(
      try working("100", "2024-06-30").tableAmount, try working("100", "2024-07-01").tableAmount)
    XCTAssertEqual(
      try working("100", "2024-12-31").tableAmount, try working("100", "2024-07-01").tableAmount)
    XCTAssertNotEqual(
      try working("100", "2024-12-31").tableAmount, try working("100", "2025-01-01").tableAmount)
    XCTAssertThrowsError(try working("100", "2023-06-30")) {
      XCTAssertEqual(
        "\($0)",
        "wws_punten: there is no table of points on 2023-06-30\n"
          + "The first table holds from 2023-07-01.")
    }
    let next = TestFigures.nextYear
    XCTAssertThrowsError(try working("100", "\(next)-01-01")) {
      XCTAssertEqual(
        "\($0)",
        "wws_punten: there is no table of points on \(next)-01-01\n"
          + "The last table is that of \(next - 1).")
    }
  }

  /// Rooms by the formula told again: the table read from its text, and nothing of the law's code.
  func testRoomsAgreeWithAnotherTelling() throws {
    let table = try LawTable(embedded: "wws_punten_onzelfstandig")
    func amount(_ year: Int, _ points: Int) throws -> Int {
      let column = try table.index(of: "\(year)")
      return try table.number(points, column, decimals: 2)
    }
    for year in TestFigures.years where year >= 2025 {
      let law = try WWS(on: CalendarDate("\(year)-12-31")!, .room, figures: TestFigures.embedded)
      for quarters in stride(from: 0, through: 1200, by: 3) {
        for (deduction, zorgwoning) in [(0, false), (16, false), (0, true), (16, true), (9, true)] {
          // In 80ths of a point everything is whole: a quarter is 20, 35 % of a quarter 7.
          var total = quarters * 20
          if zorgwoning { total += (quarters * 7 + 10) / 20 * 20 }
          total -= deduction * 20
          let whole = total + 40 < 0 ? 0 : (total + 40) / 80
          let expected =
            whole <= 250
            ? try amount(year, whole)
            : try amount(year, 250)
              + (whole - 250) * (try amount(year, 250) - (try amount(year, 249)))
          let working = law.working(
            WWSPoints(quarters: quarters), deduction: WWSPoints(quarters: deduction),
            zorgwoning: zorgwoning)
          XCTAssertEqual(working.maximum, expected, "\(year) \(quarters) \(deduction)")
          XCTAssertEqual(working.whole, whole)
          XCTAssertEqual(working.total.quarters * 20, total)
          XCTAssertEqual(working.sector, .kamer)
        }
      }
    }
  }

  /// The table of 2024-07-01 is not known.
  func testRoomsFrom2025() throws {
    XCTAssertThrowsError(
      try WWS(on: CalendarDate("2024-12-31")!, .room, figures: TestFigures.embedded)
    ) {
      XCTAssertEqual(
        "\($0)",
        "wws_punten_onzelfstandig: there is no table of points of rooms on 2024-12-31\n"
          + "The first table holds from 2025-01-01. That of 2024-07-01 is not known.")
    }
    XCTAssertNotNil(try WWS(on: CalendarDate(2025, 1), .room, figures: TestFigures.embedded))
  }

  /// The last step is the rent, whatever is asked for.
  func testTheStepsEndInTheRent() throws {
    for kind in [WWSKind.home, .room] {
      let law = try WWS(on: CalendarDate(2026, 1), kind, figures: TestFigures.embedded)
      for points in [1, 39, 40, 112, 150, 187, 260] {
        for zorgwoning in [false, true] {
          var home = HomePoints(kind, WWSPoints(quarters: points * 4))
          home.zorgwoning = zorgwoning
          home.nieuwbouw = kind == .home
          let rent = try home.working(on: CalendarDate(2026, 1), TestFigures.embedded).maximum
          XCTAssertEqual(law.steps(home).map(\.value).last, .some(rent?.asEuros))
        }
      }
    }
  }

  func testPointsAreRead() {
    XCTAssertEqual(WWSPoints("112")?.quarters, 448)
    XCTAssertEqual(WWSPoints("105.25")?.quarters, 421)
    XCTAssertEqual(WWSPoints("105.5")?.quarters, 422)
    XCTAssertEqual(WWSPoints("105.50")?.quarters, 422)
    XCTAssertEqual(WWSPoints("1000")?.quarters, 4000)
    for text in [
      "", "0", "-1", "105.1", "105.255", "1000.25", "105,25", "1e2", "99999999999999999",
    ] {
      XCTAssertNil(WWSPoints(text), text)
    }
    XCTAssertEqual(
      ["112", "105.25", "105.5", "105.75"].map { WWSPoints($0)!.text },
      ["112", "105.25", "105.5", "105.75"])
    XCTAssertEqual(WWSPoints("0", orNone: true)?.quarters, 0)
    XCTAssertEqual(WWSPoints(quarters: -7).text, "-1.75")
  }

  func testTablesAreRead() throws {
    func table(_ text: String) throws -> LawTable {
      try Array(text.utf8).withUnsafeBufferPointer { try LawTable(name: "t", bytes: $0) }
    }
    XCTAssertEqual(try table("a,b\n1,2\n").rows, [["1", "2"]])
    for text in ["", "a,b\n", "a,b\n1\n", "a,b\n1,\n", "a,b\n1,2,3\n"] {
      XCTAssertThrowsError(try table(text), text)
    }
    XCTAssertThrowsError(try table("a\nx\n").number(0, 0, decimals: 2))
    XCTAssertThrowsError(try table("a\n1.001\n").number(0, 0, decimals: 2))
    XCTAssertThrowsError(try table("a\n1\n2\nx\n").number(2, 0, decimals: 2)) {
      XCTAssertEqual(($0 as? FigureError)?.place, "t.csv:4")
    }
    XCTAssertThrowsError(try table("a\n1\n").index(of: "b"))
    XCTAssertThrowsError(try LawTable(embedded: "gone"))
  }
}

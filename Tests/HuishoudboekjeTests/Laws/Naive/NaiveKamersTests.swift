import Foundation
import XCTest

/// The naive telling of the points of rooms gives every row of wws_kamers.csv.
final class NaiveKamersTests: XCTestCase {
  private let figures = TestFigures.naive

  private func tables() throws -> [Int: NaiveKamers.Table] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { root = root.deletingLastPathComponent() }
    let file = root.appendingPathComponent(
      "Sources/Huishoudboekje/Figures/Tables/wws_punten_onzelfstandig.csv")
    return NaiveKamers.tables(try String(contentsOf: file, encoding: .utf8))
  }

  func testEveryRow() throws {
    let tables = try tables()
    try NaiveCases.check("wws_kamers", rows: 32) { row in
      let year = NaiveDate(row.text("date")).year
      let outcome = NaiveKamers.judge(
        points: try XCTUnwrap(row.number("points"), row.id),
        aftrekpunten: try XCTUnwrap(row.number("aftrekpunten"), row.id),
        zorgwoning: try XCTUnwrap(row.flag("zorgwoning"), row.id), year: year,
        table: try XCTUnwrap(tables[year], row.id), figures: figures)
      return [
        "total_points": .number(outcome.total), "whole_points": .count(outcome.whole),
        "maximum_eur_month": .number(outcome.maximum),
      ]
    }
  }

  func testTheTables() throws {
    let tables = try tables()
    XCTAssertEqual(tables.keys.sorted(), [2025, 2026])
    for (year, hundred) in [(2025, "793.39"), (2026, "822.35")] {
      let table = try XCTUnwrap(tables[year])
      XCTAssertEqual(table.amounts.count, 251)
      XCTAssertEqual(table.amount(100), NaiveRational(hundred))
      XCTAssertEqual(table.amount(252) - table.amount(251), table.amount(250) - table.amount(249))
      for points in 1...260 { XCTAssertGreaterThan(table.amount(points), table.amount(points - 1)) }
    }
  }

  /// 100 points in 2026: with the surcharge of a zorgwoning 135 points, 1006.93 instead of 822.35;
  /// the 4 points of a small room go off after it, and never below nought.
  func testTheSurchargeAndTheDeduction() throws {
    let table = try XCTUnwrap(try tables()[2026])
    func judge(_ points: String, off: Int, zorgwoning: Bool) -> NaiveKamers.Outcome {
      NaiveKamers.judge(
        points: NaiveRational(points), aftrekpunten: NaiveRational(off), zorgwoning: zorgwoning,
        year: 2026, table: table, figures: figures)
    }
    XCTAssertEqual(judge("100", off: 0, zorgwoning: false).maximum, NaiveRational("822.35"))
    XCTAssertEqual(judge("100", off: 0, zorgwoning: true).whole, 135)
    XCTAssertEqual(judge("100", off: 0, zorgwoning: true).maximum, NaiveRational("1006.93"))
    XCTAssertEqual(judge("100", off: 4, zorgwoning: true).total, 131)
    XCTAssertEqual(judge("3.25", off: 4, zorgwoning: false).maximum, 0)
    XCTAssertEqual(judge("85.25", off: 0, zorgwoning: false).whole, 85)
    XCTAssertEqual(judge("85.5", off: 0, zorgwoning: false).whole, 86)
  }
}

import XCTest

@testable import Huishoudboekje

/// Rlz bijlage H and what comes beside it; expected amounts from bijlage H and Rlz artikel 5.13 and
/// 5.17.
final class PGBTests: XCTestCase {
  private func law() throws -> PGB {
    try XCTUnwrap(PGB(year: 2026, figures: TestFigures.embedded))
  }
  private func budget(
    _ profile: String, _ dagbesteding: Dagbesteding, residents: Int = 0
  ) throws -> PGBBudget? {
    try law().budget(XCTUnwrap(Zorgprofiel(profile)), dagbesteding, residents: residents)
  }

  /// Scenario S14: 4VG with day care and transport in a wooninitiatief of eight.
  func testWooninitiatief() throws {
    let budget = try XCTUnwrap(budget("VG4", .metVervoer, residents: 8))
    XCTAssertEqual(budget.basisbedrag, 7_083_700)
    XCTAssertEqual(budget.wooninitiatieftoeslag, 596_100)
    XCTAssertEqual(budget.kwaliteitstoeslag, 0)
    XCTAssertEqual(budget.total, 7_679_800)
    XCTAssertEqual(budget.huishoudelijkeHulp, 494_500)
    for residents in [0, 2, 27] {
      XCTAssertEqual(try self.budget("VG4", .metVervoer, residents: residents)?.total, 7_083_700)
    }
    for residents in [3, 26] {
      XCTAssertEqual(try self.budget("VG4", .metVervoer, residents: residents)?.total, 7_679_800)
    }
    // VV: 51067 and both surcharges, 5961 and 5345.
    XCTAssertEqual(try self.budget("VV4", .geen, residents: 3)?.total, 6_237_300)
  }

  /// Scenario S20: LG6 from 73037 to 96857.
  func testDayCare() throws {
    XCTAssertEqual(try budget("LG6", .geen)?.total, 7_303_700)
    XCTAssertEqual(try budget("LG6", .metVervoer)?.total, 9_685_700)
    XCTAssertEqual(try budget("GGZ-wonen 3", .geen) == nil, false)
    XCTAssertEqual(try budget("ZGvis2", .zonderVervoer) == nil, false)
    XCTAssertEqual(try budget("ZGaud2", .metVervoer) == nil, false)
    XCTAssertEqual(try budget("LVG2", .metVervoer)?.total, 5_795_400)
    // No row: VV without choice of day care, LVG without day care, profiles that the PGB excludes.
    XCTAssertNil(try budget("VV5", .metVervoer))
    XCTAssertNil(try budget("LVG2", .geen))
    XCTAssertNil(try budget("LVG5", .metVervoer))
    XCTAssertNil(try budget("GGZ-B3", .geen))
  }

  /// 1.5 %, at least 250, at most 1250: 1VV 21593 gives 323.90, 8VV 103581 the most.
  func testVrijBesteedbaar() throws {
    XCTAssertEqual(try budget("VV1", .geen)?.vrijBesteedbaar, 32_390)
    XCTAssertEqual(try budget("VV8", .geen)?.vrijBesteedbaar, 125_000)
  }

  /// All 96 rows: the parts add up (the reader refuses others) and cleaning is the figure.
  func testEveryRow() throws {
    let table = try LawTable(embedded: "pgb_2026")
    XCTAssertEqual(table.rows.count, 96)
    let place = try table.index(of: "zzp")
    let total = try table.index(of: "totaal")
    let group = try table.index(of: "daggroep")
    for (row, fields) in table.rows.enumerated() {
      let name = fields[place]
      let dagbesteding: Dagbesteding =
        fields[group] == "met" ? .metVervoer : fields[group] == "zonder" ? .zonderVervoer : .geen
      let budget = try XCTUnwrap(self.budget(name, dagbesteding), name)
      XCTAssertEqual(budget.total, try table.number(row, total, decimals: 0) * 100, name)
      XCTAssertEqual(budget.huishoudelijkeHulp, 494_500, name)
    }
  }

  func testEarlierYearsAreNotKnown() throws {
    for year in [2023, 2024, 2025] {
      XCTAssertNil(try PGB(year: year, figures: TestFigures.embedded))
    }
  }
}

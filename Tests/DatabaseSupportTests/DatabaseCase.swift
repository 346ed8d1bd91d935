import DatabaseSupport
import XCTest

/// What must hold in every database.
class DatabaseCase: XCTestCase {
  func checkValues(_ database: some Database) throws {
    let rows = try database.rows(
      of: """
        SELECT huur, huur * 2 - 1 AS dubbel, zorg, 'a,"b"' AS "een tekst", '' AS leeg
        FROM points ORDER BY huur;
        """, points: "huur,zorg\n4503599627370496,\n-4503599627370497,12\n")
    XCTAssertEqual(rows.columns, ["huur", "dubbel", "zorg", "een tekst", "leeg"])
    XCTAssertEqual(
      rows.texts,
      [
        ["-4503599627370497", "-9007199254740995", "12", "a,\"b\"", ""],
        ["4503599627370496", "9007199254740991", nil, "a,\"b\"", ""],
      ])
    XCTAssertThrowsError(try rows.integers()) {
      XCTAssertEqual(
        "\($0)", "row 1, een tekst: 'a,\"b\"'; expected a whole number of 64 bits")
    }
    XCTAssertEqual(try database.rows(of: "SELECT 1 AS a WHERE 1 = 2").count, 0)
  }

  /// Quotients are cut off towards zero: floors need a correction.
  func checkFloors(_ database: some Database, quotient: String) throws {
    let points = [-7, -6, -5, -1, 0, 1, 5, 6, 7, -4_503_599_627_370_497, 4_503_599_627_370_495]
    let rows = try database.rows(
      of: """
        SELECT x, \(quotient) AS cut,
          \(quotient) - CASE WHEN x % 3 < 0 THEN 1 ELSE 0 END AS floor, x % 3 AS rest
        FROM points
        """, points: "x\n" + points.map { "\($0)\n" }.joined())
    let wanted = points.map { x -> [Int?] in
      let floor = Int((Double(x) / 3).rounded(.down))
      return [x, x / 3, floor, x % 3]
    }
    XCTAssertEqual(try rows.integers(), wanted)
  }

  func checkStatements(_ database: some Database) throws {
    let rows = try database.rows(
      of: "SELECT a FROM v", after: "CREATE TEMPORARY VIEW v AS SELECT x + 1 AS a FROM points;",
      points: "x\n1\n")
    XCTAssertEqual(try rows.integers(), [[2]])
    // And nothing is left of them.
    XCTAssertThrowsError(try database.rows(of: "SELECT a FROM v"))
  }

  func checkErrors(_ database: some Database, _ name: String, missing: String, overflow: String) {
    func assertThrows(_ query: String, _ part: String, points: String? = nil, line: UInt = #line) {
      XCTAssertThrowsError(try database.rows(of: query, points: points), line: line) {
        XCTAssertTrue("\($0)".hasPrefix("\(name): "), "\($0)", line: line)
        XCTAssertTrue("\($0)".contains(part), "\($0)", line: line)
      }
    }
    assertThrows("SELECT weg FROM points", missing, points: "x\n1\n")
    assertThrows("SELECT x * x FROM points", overflow, points: "x\n4503599627370496\n")
    assertThrows("SELECT x FROM points", "een", points: "x\neen\n")
    XCTAssertThrowsError(try database.rows(of: "SELECT 1", points: "\"x\"\n1\n")) {
      XCTAssertEqual(
        "\($0)", "the points begin with '\"x\"'; expected names of columns without quotes")
    }
  }

  /// 10 000 points of 100 columns.
  func checkMany(_ database: some Database) throws {
    let columns = (0..<100).map { "x + \($0) AS c\($0)" }.joined(separator: ", ")
    let points = "x\n" + (0..<10_000).map { "\($0)\n" }.joined()
    let cells = try database.rows(of: "SELECT \(columns) FROM points ORDER BY x", points: points)
      .integers()
    XCTAssertEqual(cells.count, 10_000)
    XCTAssertEqual(cells.last?.last, 9_999 + 99)
  }
}

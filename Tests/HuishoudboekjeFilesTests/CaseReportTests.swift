import Huishoudboekje
import XCTest

@testable import HuishoudboekjeFiles

final class CaseReportTests: XCTestCase {
  private let header = "id,year,toetsingsinkomen_eur_year,expected_paid_eur_month"

  private func report(_ rows: String, header: String? = nil) throws -> CaseReport {
    let evaluator = CaseEvaluator(figures: try Figures.embedded())
    let text = (header ?? self.header) + "\n" + rows + "\n"
    return try CaseReport(CSVTable(bytes(text), file: "c.csv"), evaluator: evaluator)
  }

  func testCounts() throws {
    let report = try report("a,2025,20000,131\nb,2025,20000,130\nc,2025,20000,")
    XCTAssertEqual(report.table, .zorgtoeslag)
    XCTAssertEqual(report.rows, 3)
    XCTAssertEqual(report.columns.map(\.hits), [1])
    XCTAssertEqual(report.columns.map(\.misses), [1])
    XCTAssertEqual(report.misses.map(\.id), ["b"])
    XCTAssertEqual(report.misses.map(\.line), [3])
    XCTAssertEqual(report.misses.map(\.computed), ["131"])
  }

  func testTolerance() throws {
    let header = header + ",tolerance_eur"
    XCTAssertEqual(try report("a,2025,20000,130,1", header: header).misses.count, 0)
    XCTAssertEqual(try report("a,2025,20000,129.999999,1", header: header).misses.count, 1)
    XCTAssertEqual(
      try report("a,2025,20000,-9223372036854.775808,9223372036854.775807", header: header)
        .misses.count, 1)
  }

  /// At most fifty misses are shown; the others are counted.
  func testManyMisses() throws {
    let rows = (1...53).map { "r\($0),2025,20000,1" }.joined(separator: "\n")
    let text = try report(rows).rendered()
    XCTAssertTrue(text.hasSuffix("and 3 more misses\n"), text)
    XCTAssertTrue(text.contains("  51  r50 "))
    XCTAssertFalse(text.contains("r51"))
  }
}

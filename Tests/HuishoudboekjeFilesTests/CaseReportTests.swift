import Foundation
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

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
    XCTAssertEqual(report.misses.map(\.computed.text), ["131"])
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

  /// Hostile values in every column of rows of every table are refused or computed.
  func testHostileValuesNeverCrash() throws {
    let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("HuishoudboekjeTests/Cases")
    let evaluator = CaseEvaluator(figures: try Figures.embedded())
    let values = [
      "", "0", "-1", "10000000", "-10000000", "9999", "-9223372036854775808",
      "999999999999999999", "-999999999999999999", "0.000000000000000001", "-0", "1e9", "nan",
      "0001-01-01", "9999-12-31", "x",
    ]
    for name in try FileManager.default.contentsOfDirectory(atPath: cases.path).sorted() {
      let text = try String(contentsOf: cases.appendingPathComponent(name), encoding: .utf8)
      let table = try CSVTable(bytes(text), file: name)
      let law = try CaseReport.table(of: table, named: nil)
      // The first row of every item.
      var items: Set<String> = []
      let rows = table.rows.filter { items.insert($0["item"] ?? "").inserted }
      for row in rows {
        for column in table.header.indices where table.header[column] != "id" {
          for (number, value) in values.enumerated()
          where (number + column).isMultiple(of: rounds(debug: 3, release: 1)) {
            var fields = row.fields
            fields[column] = value
            let changed = csvRow(table.header) + csvRow(fields)
            let csv = try CSVTable(bytes(changed), file: name)
            _ = try? CaseReport(csv, law: law, evaluator: evaluator)
          }
        }
      }
    }
  }
}

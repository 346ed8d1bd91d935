import Foundation
import XCTest

@testable import Huishoudboekje

/// Every row of the case tables hits: expected values that our own code did not make.
final class CaseTablesTests: XCTestCase {
  /// Equal to six decimals, half-up, or within the tolerance of the row.
  private static func hits(_ value: CaseValue?, _ expected: String, _ row: [String: String]) -> Bool
  {
    switch value {
    case nil: return false
    case .text(let word): return word == expected
    case .number(let numerator, let denominator):
      let exact = NaiveRational(Int128(numerator), Int128(denominator))
      let difference = exact.halfUp(decimals: 6) - NaiveRational(expected)
      let tolerance = row["tolerance_eur"].flatMap { $0.isEmpty ? nil : NaiveRational($0) } ?? 0
      return max(difference, 0 - difference) <= tolerance
    }
  }

  private func outcome(
    _ evaluator: CaseEvaluator, _ table: CaseTable, _ row: [String: String]
  ) throws -> [String: CaseValue] {
    guard case .computed(let values) = try evaluator.evaluate(table, CaseRow { row[$0] }) else {
      return [:]
    }
    return values
  }

  func testEveryRowHits() throws {
    let evaluator = CaseEvaluator(figures: TestFigures.embedded)
    var mismatches = Mismatches(seed: 0)
    for (file, table, rows) in CaseFiles.tables {
      let cases = try CaseFiles.read(file)
      XCTAssertEqual(CaseTable.recognise(columns: cases.columns), table, file)
      XCTAssertNil(table.unknownColumn(in: cases.columns), file)
      XCTAssertGreaterThanOrEqual(cases.rows.count, rows, file)
      let expectations = cases.columns.filter { $0.hasPrefix("expected_") }
      for row in cases.rows {
        let id = "\(file) \(row["id"] ?? "")"
        do {
          let values = try outcome(evaluator, table, row)
          for column in expectations {
            guard let expected = row[column], !expected.isEmpty else { continue }
            mismatches.expect(
              Self.hits(values[column], expected, row),
              "\(id) \(column): expected \(expected), found \(String(describing: values[column]))")
          }
        } catch { mismatches.expect(false, "\(id): \(error)") }
      }
    }
    mismatches.report()
  }

  /// A corrupted expected value is a miss: one cent above and below what is allowed, another word,
  /// and a column that the item does not compute.
  func testACorruptedValueMisses() throws {
    let evaluator = CaseEvaluator(figures: TestFigures.embedded)
    var mismatches = Mismatches(seed: 0)
    for (file, table, _) in CaseFiles.tables where table != .loonheffing || file.hasSuffix("2025") {
      let cases = try CaseFiles.read(file)
      let expectations = cases.columns.filter { $0.hasPrefix("expected_") }
      for (number, row) in cases.rows.enumerated() where number.isMultiple(of: 7) || number < 200 {
        let values = try outcome(evaluator, table, row)
        for column in expectations {
          guard let expected = row[column], !expected.isEmpty else { continue }
          let id = "\(file) \(row["id"] ?? "") \(column)"
          mismatches.expect(!Self.hits(nil, expected, row), "nothing hits \(id)")
          guard case .number = values[column] else {
            mismatches.expect(!Self.hits(values[column], expected + "x", row), "\(id) hits a word")
            continue
          }
          let tolerance = row["tolerance_eur"].flatMap { $0.isEmpty ? nil : NaiveRational($0) } ?? 0
          // Beyond the tolerance on both sides of it.
          let distance = 2 * tolerance + NaiveRational(1, 100)
          for wrong in [
            NaiveRational(expected) + distance, NaiveRational(expected) - distance,
          ] {
            mismatches.expect(!Self.hits(values[column], "\(wrong)", row), "\(id) hits \(wrong)")
          }
        }
      }
    }
    mismatches.report()
  }

  /// An input that cannot be read is refused by its column.
  func testABadInputIsRefused() throws {
    let evaluator = CaseEvaluator(figures: TestFigures.embedded)
    let wrong = [("year", "2022"), ("year", ""), ("partner", "yes"), ("wealth_eur", "1,5")]
    for (field, value) in wrong {
      var row = ["year": "2025", "toetsingsinkomen_eur_year": "20000"]
      row[field] = value
      XCTAssertThrowsError(try evaluator.evaluate(.zorgtoeslag, CaseRow { row[$0] })) {
        XCTAssertEqual(($0 as? CaseError)?.column, field)
      }
    }
  }
}

/// What `figures --coverage` says of the cases is what the tables of cases hold.
final class CoverageTests: XCTestCase {
  /// Of everything left out there is an amount, or why there is none.
  func testEuros() throws {
    for item in Coverage.parts.flatMap(\.leftOut) {
      let euros = item.euros.text(.english)
      let words = ["nothing", "not known", "the whole", "some", "to a part", "to some"]
      let told =
        euros.contains(where: \.isNumber)
        || words.contains { euros.hasPrefix($0) } && euros.count > 12
      XCTAssertTrue(told, "\(item.what): \(euros)")
    }
    // What follows from the figures of 2026 is what they give.
    func euros(_ what: String) throws -> String {
      try XCTUnwrap(
        Coverage.parts.flatMap(\.leftOut).first { $0.what.text(.english).hasPrefix(what) }
      ).euros.text(.english)
    }
    let statutes = TestFigures.statutes(2026)
    let credits = statutes.current.inkomstenbelasting.figures
    for (most, text) in [(credits.ahkAowMax, "129.67"), (credits.ahkJongMax, "259.58")] {
      XCTAssertEqual(averageMonth(most.cents).asEuros, text)
      XCTAssertTrue(try euros("payment of the algemene heffingskorting").contains(text))
    }
    let award = statutes.zorgtoeslag.working(
      toetsingsinkomen: YearAmount<Int>.zero, wealth: .zero, partner: false)
    XCTAssertEqual(award.awarded.cents / 12 / 100, 129)
    XCTAssertTrue(try euros("income not taxed").contains("129"))
    let taxes = statutes.levenskosten.figure("d0_lokale_lasten", .eurPerMonth).value
    XCTAssertEqual(taxes, 58_00)
    XCTAssertTrue(try euros("kwijtschelding").contains("58 "))
  }

  func testVerifiedIsThePeriodOfTheCases() throws {
    for part in Coverage.parts {
      guard case .cases = part.verified else { continue }
      let period = try part.verifiedPeriod().text(.english).split(separator: " ")
      var years: Set<Int> = []
      for file in part.by.text(.english).split(separator: ", ") {
        for row in try CaseFiles.read(String(file.dropLast(".csv".count))).rows {
          guard let year = (row["year"] ?? row["date"]).flatMap({ Int($0.prefix(4)) }),
            year < TestFigures.nextYear  // AOW ages are known ahead.
          else { continue }
          years.insert(year)
        }
      }
      let stated = Array(Int(period[0].prefix(4))!...Int(period[2].prefix(4))!)
      XCTAssertEqual(
        stated.filter { !years.contains($0) }, [], "years without a case: \(part.name)")
      XCTAssertEqual(years.filter { $0 > stated.last! }, [], "later cases: \(part.name)")
    }
  }
}

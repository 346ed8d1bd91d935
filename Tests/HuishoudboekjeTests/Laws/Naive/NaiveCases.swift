import XCTest

/// One row of a case table, as the naive tellings read it.
struct NaiveCaseRow {
  let values: [String: String]

  var id: String { text("id") }
  var item: String { text("item") }

  /// The field; empty when it does not apply.
  func text(_ column: String) -> String {
    guard let value = values[column] else { preconditionFailure("no column \(column)") }
    return value
  }

  /// The number; nil when the field is empty.
  func number(_ column: String) -> NaiveRational? {
    text(column).isEmpty ? nil : NaiveRational(text(column))
  }

  /// The number; nothing when the field is empty.
  func amount(_ column: String) -> NaiveRational { number(column) ?? 0 }

  /// The whole number; nil when the field is empty.
  func count(_ column: String) -> Int? { number(column)?.whole }

  /// The flag; nil when the field is empty.
  func flag(_ column: String) -> Bool? {
    switch text(column) {
    case "": return nil
    case "0": return false
    case "1": return true
    default: preconditionFailure("\(id) \(column) is neither 0 nor 1")
    }
  }

  /// The date; nil when the field is empty.
  func date(_ column: String) -> NaiveDate? {
    text(column).isEmpty ? nil : NaiveDate(text(column))
  }
}

/// What a naive telling says for an expected column.
enum NaiveCaseValue: Equatable {
  case number(NaiveRational)
  case word(String)

  static func flag(_ flag: Bool) -> NaiveCaseValue { .number(flag ? 1 : 0) }
  static func count(_ count: Int) -> NaiveCaseValue { .number(NaiveRational(count)) }

  /// Equal to six decimals, half-up, or within the tolerance.
  func hits(_ expected: String, tolerance: NaiveRational) -> Bool {
    switch self {
    case .word(let word): return word == expected
    case .number(let number):
      let difference = number.halfUp(decimals: 6) - NaiveRational(expected)
      return max(difference, 0 - difference) <= tolerance
    }
  }
}

/// Runs the rows of a case table through a naive telling.
enum NaiveCases {
  struct Unknown: Error, CustomStringConvertible { let description: String }

  /// Every row (of the items, when they are given; at least `rows` of them) is told, and every expected
  /// column of it that is not empty is compared; a row that the telling does not know throws.
  static func check(
    _ file: String, rows: Int, items: [String]? = nil,
    line: UInt = #line, sourceFile: StaticString = #filePath,
    _ tell: (NaiveCaseRow) throws -> [String: NaiveCaseValue]
  ) throws {
    let table = try CaseFiles.read(file)
    let expectations = table.columns.filter { $0.hasPrefix("expected_") }
    let mine = table.rows.map(NaiveCaseRow.init).filter { items?.contains($0.item) ?? true }
    XCTAssertGreaterThanOrEqual(mine.count, rows, file, file: sourceFile, line: line)
    for row in mine {
      let told = try tell(row)
      let tolerance = row.values["tolerance_eur"].map { $0.isEmpty ? 0 : NaiveRational($0) } ?? 0
      var compared = 0
      for column in expectations where !row.text(column).isEmpty {
        let expected = row.text(column)
        compared += 1
        guard let value = told[String(column.dropFirst("expected_".count))] else {
          XCTFail("\(row.id): \(column) is not told", file: sourceFile, line: line)
          continue
        }
        XCTAssertTrue(
          value.hits(expected, tolerance: tolerance),
          "\(row.id) \(column): expected \(expected), told \(value)", file: sourceFile, line: line)
      }
      XCTAssertGreaterThan(
        compared, 0, "\(row.id): nothing was compared", file: sourceFile, line: line)
    }
  }
}

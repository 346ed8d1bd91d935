import Foundation
import XCTest

/// Runs a command as CSV and as a workbook, to compare them.
class WorkbookCase: CommandCase {
  static let euros = "\"€\"\\ #,##0.00;[Red]\\-\"€\"\\ #,##0.00"

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.scenario, to: "s.json")
    try write(
      Sample.complex("\"provider\": { \"tariffs\": \"t.csv\" },", ""), to: "c.json")
  }

  /// A sweep in t.json with years, days and amounts.
  func writeSweep() throws {
    try write(
      Sample.sweep(
        Sample.list("2024", "2026", path: "year", name: "jaar"),
        Sample.list("1942-03-10", "1950-12-31", path: "persons[0].birth_date", name: "geboren"),
        Sample.axis("0", "9000", "750", path: "persons[0].assets.bank_eur", name: "bank"),
        Sample.axis("0", "30000", "250.05", name: "pensioen")
          .replacing("30000", with: "30006")), to: "t.json")
  }

  /// The texts of cells.
  func texts(_ cells: [WorkbookReader.Cell?]) -> [String] {
    cells.map { if case .text(let text) = $0 { text } else { "?" } }
  }

  /// The rows of a CSV, by the letter of RFC 4180.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      switch scalar {
      case "\"":
        if !isQuoted, before == "\"" {
          rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\""
        }
        isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      default:
        let (row, field) = (rows.count - 1, rows[rows.count - 1].count - 1)
        rows[row][field].unicodeScalars.append(scalar)
      }
    }
    if rows.last == [""] { rows.removeLast() }
    return rows
  }

  /// The CSV of a command line.
  func csv(_ words: [String]) throws -> [[String]] {
    let format = words[0] == "sweep" ? [] : ["--format", "csv"]
    let outcome = try run(words + format)
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    return Self.rows(outcome.stdout)
  }

  /// The workbook of a command line, in w.xlsx.
  func workbook(_ words: [String]) throws -> WorkbookReader {
    let outcome = try run(words + ["--format", "xlsx", "-o", "w.xlsx"])
    XCTAssertEqual(outcome, Outcome(exit: 0, stdout: "", stderr: ""), "\(words)")
    return try WorkbookReader(Data(contentsOf: folder.appendingPathComponent("w.xlsx")))
  }

  static func number(_ text: String) -> Decimal? {
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { "-.0123456789".utf8.contains($0) }
    return isNumber ? Decimal(string: text) : nil
  }

  /// What differs between a cell and a field of the CSV; nil: nothing.
  ///
  /// - Parameter isText: the column holds words, whatever they look like.
  static func difference(
    _ cell: WorkbookReader.Cell?, _ field: String, isText: Bool = false
  ) -> String? {
    switch cell {
    case nil: return field.isEmpty ? nil : "nothing"
    case .text(let text):
      return text == field && (isText || number(field) == nil) ? nil : "the text \(text)"
    case .number(let text, "day"):
      let start = DateComponents(calendar: utc, year: 1899, month: 12, day: 30).date!
      let day = utc.date(byAdding: .day, value: Int(text) ?? 0, to: start)!
      let parts = utc.dateComponents([.year, .month, .day], from: day)
      let date = String(format: "%04d-%02d-%02d", parts.year!, parts.month!, parts.day!)
      return date == field ? nil : "the day \(date)"
    case .number(let text, let format):
      let isSame = number(text) != nil && number(text) == number(field)
      return isSame && !isText ? nil : "the number \(text) as \(format)"
    }
  }
  private static let utc = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0)!
    return calendar
  }()

  /// Checks that a sheet holds the rows of a CSV, every cell.
  ///
  /// - Parameter texts: the columns of words that may look like numbers.
  func assertSame(
    _ sheet: WorkbookReader.Sheet, _ rows: [[String]], texts: Set<String> = [],
    at file: StaticString = #filePath, line: UInt = #line
  ) {
    XCTAssertEqual(sheet.cells.count, rows.count, "rows of \(sheet.name)", file: file, line: line)
    XCTAssertEqual(sheet.frozen.rows, 1, file: file, line: line)
    XCTAssertEqual(sheet.bold, [0], file: file, line: line)
    XCTAssertEqual(sheet.widths.count, rows[0].count, file: file, line: line)
    for (number, (cells, fields)) in zip(sheet.cells, rows).enumerated() {
      XCTAssertLessThanOrEqual(cells.count, fields.count, file: file, line: line)
      for (place, field) in fields.enumerated() {
        let cell = place < cells.count ? cells[place] : nil
        let isText = number == 0 || texts.contains(rows[0][place])
        if let difference = Self.difference(cell, field, isText: isText) {
          XCTFail(
            "\(sheet.name), row \(number + 1), \(rows[0][place]): \(field) is \(difference)",
            file: file, line: line)
        }
        if case .number(_, let format) = cell, rows[0][place].hasSuffix("_eur_month") {
          XCTAssertEqual(format, Self.euros, rows[0][place], file: file, line: line)
        }
      }
    }
  }
}

import Foundation
import XCTest

extension WorkbookCase {
  /// Checks that LibreOffice reads w.xlsx as these sheets.
  func assertSpreadsheet(_ names: [String], _ sheets: [[[String]]]) throws {
    let soffice = try program("soffice")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: soffice)
    // Every sheet with commas in UTF-8, its cells as they are and not as they are shown.
    process.arguments = [
      "-env:UserInstallation=\(folder.appendingPathComponent("office").absoluteString)",
      "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
      "--outdir", folder.path, folder.appendingPathComponent("w.xlsx").path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    XCTAssertEqual(process.terminationStatus, 0)
    for (name, rows) in zip(names, sheets) {
      let found = Self.rows(try read("w-\(name).csv"))
      XCTAssertEqual(found.count, rows.count, name)
      for (number, (cells, fields)) in zip(found, rows).enumerated() {
        for (place, field) in fields.enumerated() {
          let cell = place < cells.count ? cells[place] : ""
          let isSame =
            cell == field || Self.number(cell) != nil && Self.number(cell) == Self.number(field)
            || Self.day(cell) != nil && Self.day(cell) == field
          XCTAssertTrue(isSame, "\(name), row \(number + 1): \(cell), expected \(field)")
        }
      }
    }
  }

  /// The number of a day that LibreOffice writes as 03/10/1942; nil: it is none.
  private static func day(_ text: String) -> String? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0)!
    guard parts.count == 3,
      let date = DateComponents(
        calendar: calendar, year: parts[2], month: parts[0], day: parts[1]
      ).date,
      let zero = DateComponents(calendar: calendar, year: 1899, month: 12, day: 30).date
    else { return nil }
    return "\(calendar.dateComponents([.day], from: zero, to: date).day!)"
  }
}

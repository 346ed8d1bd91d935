import Foundation
import XCTest

@testable import Huishoudboekje

/// The binary holds the files of the repository, byte for byte, and every month from 2023 has exactly one file of every law that a household needs.
final class FiguresCoverEveryMonthTests: XCTestCase {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Sources/Huishoudboekje/Figures/Data")

  func testEmbeddedFilesAreTheFilesOnDisk() throws {
    let onDisk = try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil)
    let names = onDisk.map(\.lastPathComponent).sorted()
    XCTAssertEqual(EmbeddedFigures.files.map { $0.name + ".csv" }.sorted(), names)
    XCTAssertEqual(
      TestFigures.embedded.entries.map { "\($0.law.rawValue)-\($0.date).csv" }.sorted(), names)
    for file in EmbeddedFigures.files {
      let bytes = UnsafeBufferPointer(
        start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
      let disk = try Data(contentsOf: Self.folder.appendingPathComponent(file.name + ".csv"))
      XCTAssertEqual(Data(bytes), disk, "\(file.name) differs from the file on disk")
      XCTAssertEqual(disk.last, UInt8(ascii: "\n"), "\(file.name) ends with a newline")
      XCTAssertFalse(disk.contains(UInt8(ascii: "\r")), "\(file.name) has line feeds only")
    }
  }

  func testEveryMonthHasOneFilePerLaw() throws {
    let yearly: Set<Law> = [
      .box3, .eigenBijdrage, .huurtoeslag, .inkomstenbelasting, .levenskosten,
      .tegemoetkomingArbeidsongeschikten, .toewijzing, .zorgtoeslag, .zvw,
    ]
    let halfYearly: Set<Law> = [.aow, .bijstand, .minimumloon, .toeslagenwet, .wajong]
    let figures = TestFigures.embedded
    for year in TestFigures.years {
      for month in 1...12 {
        let date = CalendarDate(year, month)
        for law in Law.allCases {
          let files = figures.entries.filter { $0.law == law && $0.date <= date }
          XCTAssertEqual(Set(files.map(\.date)).count, files.count, "\(law) starts twice")
          // These norms are of the peiljaren 2021 and 2022.
          if law == .bijstandPeiljaar { continue }
          // Known from a later date only: PGB tariffs.
          let later: [Law: CalendarDate] = [.pgb: CalendarDate(2026, 1)]
          if let first = later[law], date < first {
            XCTAssertThrowsError(try figures.index(law, on: date), "\(law) on \(date)")
            continue
          }
          let entry = figures.entries[try figures.index(law, on: date)]
          XCTAssertEqual(entry.law, law)
          XCTAssertEqual(entry.date, files.map(\.date).max())
          if yearly.contains(law) {
            XCTAssertEqual(entry.date, CalendarDate(year, 1), "\(law) on \(date)")
          }
          if halfYearly.contains(law) {
            XCTAssertEqual(entry.date, HalfYear(month: month).start(year), "\(law) on \(date)")
          }
        }
      }
      XCTAssertEqual(figures.missing(in: year), [])
    }
    XCTAssertEqual(Array(figures.completeYears.prefix(4)), [2023, 2024, 2025, 2026])
    let last = figures.completeYears.last ?? 0
    XCTAssertEqual(figures.completeYears, Array(2023...last))
    // A next year without one of them does not count as complete.
    let wholly = last + 10
    XCTAssertEqual(
      Set(figures.missing(in: wholly)),
      Set(
        yearly.map { "\($0.rawValue)-\(wholly)-01-01.csv" }
          + halfYearly.flatMap {
            ["\($0.rawValue)-\(wholly)-01-01.csv", "\($0.rawValue)-\(wholly)-07-01.csv"]
          }))
  }

  /// Every printed value is a plain decimal that the exact reader understands.
  func testEveryValueIsADecimal() {
    for file in TestFigures.files {
      for row in file.rows {
        XCTAssertNotNil(ExactNumber(row.value), "\(file.name): \(row.key) is \(row.value)")
      }
    }
  }
}

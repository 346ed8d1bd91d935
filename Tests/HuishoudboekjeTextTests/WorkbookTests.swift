import Foundation
import HuishoudboekjeCatalogue
import XCTest

@testable import HuishoudboekjeText

/// The parts of the writer of workbooks; whole workbooks are read in WorkbookCommandTests.
final class WorkbookTests: XCTestCase {
  private var folder = URL(fileURLWithPath: "/")

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  override func tearDown() { try? FileManager.default.removeItem(at: folder) }

  /// The check values of the algorithm, in pieces of every size around eight bytes.
  func testCRC32() {
    let vectors: [(String, UInt32)] = [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ]
    for (text, value) in vectors {
      let bytes = Array(text.utf8)
      for size in 1...17 {
        var crc = CRC32()
        for start in stride(from: 0, to: bytes.count, by: size) {
          crc.add(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        XCTAssertEqual(crc.value, value, "\(text) in pieces of \(size)")
        XCTAssertEqual(crc.count, bytes.count)
      }
    }
  }

  func testTextInXML() {
    let cases: [(String, String)] = [
      ("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d"), ("=1+1", "=1+1"),
      ("\u{7}\u{1B}[2J", "U+0007U+001B[2J"), ("a\nb\r\tc", "aU+000AbU+000DU+0009c"),
      ("\u{202E}x", "U+202Ex"), ("\u{FFFE}\u{FFFF}", "U+FFFEU+FFFF"), ("\u{85}", "U+0085"),
      ("👩‍👧 é\u{301}", "👩‍👧 é\u{301}"),
      // A spreadsheet reads this as one letter, unless its first character is written so.
      ("_x0041_", "_x005F_x0041_"), ("a_x00aF_b_x0041_", "a_x005F_x00aF_b_x005F_x0041_"),
      ("_x0041", "_x0041"), ("_x004g_", "_x004g_"), ("x_", "x_"), ("", ""),
    ]
    for (text, xml) in cases { XCTAssertEqual(xmlText(text), xml, text.debugDescription) }
    // Excel takes 32,767 units of UTF-16 in a cell.
    for piece in ["x", "é", "😀"] {
      let most = 32_767 / piece.utf16.count
      let longest = String(repeating: piece, count: most)
      XCTAssertEqual(xmlText(longest), longest)
      let cut = xmlText(longest + piece)
      XCTAssertTrue(cut.hasSuffix(piece + "...") && cut.utf16.count <= 32_767, piece)
      XCTAssertGreaterThan(cut.utf16.count, 32_764)
    }
  }

  func testNumbersAreExact() {
    let cases: [(Int, Int, String)] = [
      (124_680, 2, "1246.8"), (0, 2, "0"), (-5, 2, "-0.05"), (100, 2, "1"), (-1000, 2, "-10"),
      (1_000, 0, "1000"), (335, 1, "33.5"), (30, 1, "3"), (99_999_999_999, 2, "999999999.99"),
    ]
    for (value, places, text) in cases {
      XCTAssertEqual(exactDecimal(value, places: places), text)
    }
  }

  func testColumnLetters() {
    let cases = [
      (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
      (16_383, "XFD"),
    ]
    for (column, letters) in cases { XCTAssertEqual(columnLetters(column), letters) }
  }

  func testSheetNames() {
    let long = String(repeating: "x", count: 40)
    let emoji = String(repeating: "👩‍👧", count: 10)
    let cases: [(String, String)] = [
      ("2026", "2026"), ("2026", "2026 (2)"), ("a/b:c*d?e[f]\\", "a-b-c-d-e-f--"),
      ("", "-"), ("''", "- (2)"), ("'huis'", "huis"), ("HUIS", "HUIS (2)"),
      ("History", "History (2)"), ("Aannames", "Aannames (2)"), ("\u{7}", "U+0007"),
      (long, String(repeating: "x", count: 31)),
      (long + "y", String(repeating: "x", count: 27) + " (2)"),
      // Of characters of five units each six fit.
      (emoji, String(repeating: "👩‍👧", count: 6)), ("\u{FFFF}", "- (3)"),
      (String(repeating: "z", count: 30) + " b", String(repeating: "z", count: 30)),
    ]
    var names = SheetNames(keeping: ["Aannames"])
    for (wanted, _) in cases { names.add(wanted) }
    names.add(kept: "Aannames")
    XCTAssertEqual(names.names, cases.map(\.1) + ["Aannames"])
    XCTAssertTrue(names.names.allSatisfy { $0.utf16.count <= 31 })
    XCTAssertEqual(Set(names.names.map { $0.lowercased() }).count, names.names.count)
  }

  func testWhatDoesNotFitIsRefused() throws {
    func message(_ body: () throws(InputError) -> Void) -> String? {
      do throws(InputError) { try body() } catch { return error.problem }
      return nil
    }
    XCTAssertNil(
      message { () throws(InputError) in
        try WorkbookWriter.check(rows: 1_048_576, columns: 16_384, "x")
      })
    XCTAssertEqual(
      message { () throws(InputError) in
        try WorkbookWriter.check(rows: 1_048_577, columns: 1, "x")
      }, "1048576 rows do not fit in a sheet, which holds at most 1048575 below its header")
    XCTAssertEqual(
      message { () throws(InputError) in try WorkbookWriter.check(rows: 1, columns: 16_385, "x") },
      "16385 columns do not fit in a sheet, which holds at most 16384")
    let names = (0...1_000).map(String.init)
    XCTAssertEqual(
      message { () throws(InputError) in
        _ = try WorkbookWriter(OutputFile.nowhere(), title: "", sheets: names)
      }, "1001 sheets do not fit in a workbook, which holds at most 1000")
    // Behind the file of 100 bytes come the list of files with its 46 + 1 bytes and 22 of the end.
    let most = ZipWriter.mostBytes - 30 - 1 - 47 - 22
    XCTAssertNil(
      message { () throws(InputError) in
        try ZipWriter(OutputFile.nowhere()).begin("a", size: most, crc: 0)
      })
    XCTAssertEqual(
      message { () throws(InputError) in
        try ZipWriter(OutputFile.nowhere()).begin("a", size: most + 1, crc: 0)
      }, "the workbook would be larger than 4 GiB, which no spreadsheet opens")
  }

  /// Rows in pieces, of which a sheet with many has several.
  func testManyRowsComeInPieces() throws {
    let output = OutputFile.nowhere()
    output.startHashing()
    let writer = try WorkbookWriter(output, title: "t", sheets: ["a"])
    var most = 0
    try writer.add(Sheet("a")) { (rows) throws(InputError) in
      for row in 0..<30_000 {
        try rows.add([.text("row \(row)"), .euros(row), .empty, .whole(row)])
      }
      most = max(most, rows.count)
    }
    try writer.finish()
    XCTAssertEqual(most, 30_000)
    XCTAssertNotNil(output.hash)
  }

  func testWidths() throws {
    let rows = SheetRows()
    try rows.add([.header("kop"), .header("euro"), .header("jaar")])
    try rows.add([.text("een tekst"), .euros(-123_456_789), .whole(2026)])
    // -€ 1.234.567,89 has fifteen characters.
    XCTAssertEqual(rows.widths, [9, 15, 5])
    XCTAssertEqual(rows.numbers, [1, 2])
    XCTAssertEqual(rows.count, 2)
  }
}

import Foundation
import XCTest

/// Every cell of the workbook of a complex or a sweep is what the CSV of the same command says, for
/// LibreOffice too.
final class WorkbookTableTests: WorkbookCase {
  private static let words: Set<String> = ["complex", "variant", "home", "persona", "basis"]

  func testComplex() throws {
    for line in [
      "complex c.json -q", "complex c.json -q --year 2027",
      "complex Scenarios/s17-complex-van-40.complex.json -q",
    ] {
      let words = line.split(separator: " ").map(String.init)
      let rows = try csv(words)
      let book = try workbook(words)
      var names: [String] = []
      for row in rows.dropFirst() where names.last != row[1] { names.append(row[1]) }
      XCTAssertEqual(book.sheets.map(\.name), ["Overview"] + names + ["Assumptions"])
      for name in names {
        try assertSame(
          book.sheet(name), [rows[0]] + rows.filter { $0[1] == name }, texts: Self.words)
      }
      let overview = try book.sheet("Overview")
      XCTAssertEqual(overview.cells.count, 2 + names.count)
      for (cells, name) in zip(overview.cells.dropFirst(2), names) {
        XCTAssertEqual(cells[0], .text(name))
        XCTAssertEqual(
          cells[1].flatMap { Self.difference($0, rows.first { $0[1] == name }![2]) }, nil)
      }
    }
  }

  /// What a user can write in a name does nothing in a workbook.
  func testNamesStayTexts() throws {
    try write(
      Sample.complex.replacing("\"provider\": { \"tariffs\": \"t.csv\" },", with: "")
        .replacing("\"name\": \"A\"", with: "\"name\": \"=1+1\"")
        .replacing("\"name\": \"B\"", with: "\"name\": \"007\"")
        .replacing("\"name\": \"oud\"", with: "\"name\": \"<b>&\\\"'\\u0007_x0041_ 👩‍👧\"")
        .replacing("\"name\": \"jong\"", with: "\"name\": \"@SUM(A1)\\n,\"")
        .replacing("\"name\": \"v\"", with: "\"name\": \"a/b:c*d?[e] and much more than that\""),
      to: "n.json")
    let words = ["complex", "n.json", "-q"]
    let rows = try csv(words)
    let book = try workbook(words)
    let second = "a-b-c-d--e- and much more than "
    XCTAssertEqual(
      book.sheets.map(\.name),
      ["Overview", "basis", second.trimmingCharacters(in: .whitespaces), "Assumptions"])
    for (sheet, name) in zip(book.sheets.dropFirst(), ["basis", rows.last![1]]) {
      assertSame(sheet, [rows[0]] + rows.filter { $0[1] == name }, texts: Self.words)
    }
    XCTAssertTrue(rows.contains { $0[3] == "=1+1" } && rows.contains { $0[3] == "007" })
    try assertSpreadsheet(
      book.sheets.dropFirst().dropLast().map(\.name),
      [1, 2].map { number in
        [rows[0]] + rows.filter { $0[1] == (number == 1 ? "basis" : rows.last![1]) }
      })
  }

  func testSweep() throws {
    try writeSweep()
    let reform = "Scenarios/zonder-40-procent.reform.json"
    for line in [
      "sweep t.json", "sweep t.json --where vpt_huurtoeslag<200", "sweep t.json --shard 2/3",
      "sweep t.json --columns verschil,bank,zzp_vrij_besteedbaar,geboren",
      "sweep t.json --reform \(reform)", "sweep t.json --where jaar=2025",
    ] {
      let words = line.split(separator: " ").map(String.init) + ["-q"]
      var rows = try csv(words)
      let book = try workbook(words)
      // A part of a CSV has no header; a workbook always has one.
      if line.contains("--shard") { rows.insert(try csv(["sweep", "t.json", "-q"])[0], at: 0) }
      XCTAssertEqual(book.sheets.map(\.name), ["t", "Assumptions"])
      assertSame(book.sheets[0], rows, texts: ["basis"])
      XCTAssertEqual(rows.count > 1, line != "sweep t.json --where jaar=2025", line)
    }
    let book = try workbook(["sweep", "t.json", "-q"])
    let cells = book.sheets[0].cells[1].prefix(4)
    XCTAssertEqual(
      cells.map { if case .number(_, let format) = $0 { format } else { "no number" } },
      ["0", "day", Self.euros, Self.euros])
  }

  func testSweepWithWhatIsRefusedAndEstimated() throws {
    try write(
      Sample.sweep(
        Sample.list(
          "1949-05-17", "2012-01-01", "1950-01-01", path: "persons[0].birth_date", name: "geboren"),
        Sample.list("2026", "2027", path: "year", name: "jaar"), Sample.axis()), to: "r.json")
    for (option, count) in [("mark", 18), ("skip", 12)] {
      let words = ["sweep", "r.json", "-q", "--refused", option]
      let rows = try csv(words)
      XCTAssertEqual(rows.count, 1 + count)
      assertSame(try workbook(words).sheets[0], rows, texts: ["basis", "refused"])
    }
    try write(
      """
      { "sweep": "h", "complex": "c.json", "axes": [
        { "path": "units[0].kale_huur_eur_month", "name": "huur", "values": ["600", "700.5"] } ] }
      """, to: "h.json")
    let book = try workbook(["sweep", "h.json", "-q"])
    assertSame(book.sheets[0], try csv(["sweep", "h.json", "-q"]))
  }

  // MARK: LibreOffice

  func testLibreOfficeReadsEveryCell() throws {
    try writeSweep()
    for line in ["sweep t.json -q", "complex c.json -q", "compare s.json -q"] {
      let words = line.split(separator: " ").map(String.init)
      let book = try workbook(words)
      let sheets = book.sheets
      // As the reader of these tests has it, which is compared with the CSV above.
      try assertSpreadsheet(
        sheets.map(\.name),
        sheets.map { sheet in
          sheet.cells.map { cells in
            (0..<sheet.widths.count).map { place in
              switch place < cells.count ? cells[place] : nil {
              case nil: ""
              case .text(let text): text
              case .number(let text, _): text
              }
            }
          }
        })
    }
  }
}

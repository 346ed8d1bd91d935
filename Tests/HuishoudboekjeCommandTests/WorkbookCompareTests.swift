import Foundation
import XCTest

/// Every cell of the workbook of a comparison is what the CSV of the same command says.
final class WorkbookCompareTests: WorkbookCase {
  private static let comparisons: [(line: String, texts: [String])] = [
    ("compare s.json -q", ["2025"]),
    ("compare s.json -q --view year --forms ZZP,VPT,MPT", ["2025"]),
    ("compare s.json -q --forms VPT", ["2025"]),
    ("compare s.json -q --years 2024-2027", ["2024", "2025", "2026", "raming 2027"]),
    ("compare Scenarios/s07-echtpaar-een-opgenomen.json -q", []),
    ("compare Scenarios/s10-wajong-22.json -q", []),
  ]

  func testCompare() throws {
    for (line, names) in Self.comparisons {
      let words = line.split(separator: " ").map(String.init)
      let rows = try csv(words)
      let book = try workbook(words)
      // Its header names the columns whose difference is shown.
      let plain = try run(words.filter { $0 != "--years" && $0 != "2024-2027" }).stdout
      XCTAssertEqual(book.sheets.last?.name, "Assumptions")
      // The figures that are not verified are told there as under the table.
      var told = 0
      for case .text(let text)? in book.sheets.last?.cells.joined() ?? [].joined()
      where text.hasPrefix("levenskosten 20") && !line.contains("--years") {
        told += 1
        XCTAssertTrue(plain.contains("  \(text)\n"), "\(line): \(text)")
      }
      XCTAssertEqual(told > 0, !line.contains("--years"), line)
      if !names.isEmpty { XCTAssertEqual(book.sheets.map(\.name), names + ["Assumptions"], line) }
      for sheet in book.sheets.dropLast() {
        try assertSides(sheet, rows.filter { $0[1] == sheet.name.suffix(4) }, plain, line)
      }
    }
  }

  /// - Parameter rows: of the CSV: scenario,year,month,leveringsvorm,line,eur,assumed,verdict.
  private func assertSides(
    _ sheet: WorkbookReader.Sheet, _ rows: [[String]], _ plain: String, _ line: String
  ) throws {
    XCTAssertFalse(rows.isEmpty)
    var amounts: [String: Decimal] = [:]
    for row in rows { amounts[row[3] + " " + row[4]] = Decimal(string: row[5]) }
    let forms = rows.map { $0[3] }.enumerated().filter { place, form in
      !rows[..<place].contains { $0[3] == form }
    }.map(\.element)
    let header = texts(sheet.cells[0])
    let isAlone = forms.count == 1
    XCTAssertEqual(header.prefix(2 + forms.count), ["line", "label"] + forms)
    XCTAssertEqual(header.count, 2 + forms.count + (isAlone ? 1 : 2))
    XCTAssertTrue(isAlone || header[2 + forms.count].hasPrefix("verschil_"), "\(header)")
    XCTAssertEqual(header.last, "assumed")
    XCTAssertEqual(sheet.frozen.rows, 2)
    XCTAssertEqual(sheet.frozen.columns, 2)
    XCTAssertEqual(sheet.widths.count, header.count)
    var shown: Set<String> = []
    for cells in sheet.cells.dropFirst(2) {
      guard case .text(let key) = cells[0], case .text(let label) = cells[1] else {
        XCTFail("a row without a key")
        continue
      }
      XCTAssertFalse(label.isEmpty)
      XCTAssertTrue(shown.insert(key).inserted, key)
      func cell(_ place: Int) -> WorkbookReader.Cell? { place < cells.count ? cells[place] : nil }
      var values: [String: Decimal] = [:]
      for (place, form) in forms.enumerated() {
        if key == "verdict" {
          let verdict = rows.first { $0[3] == form && $0[4] == "above_norm" }?[7] ?? "?"
          XCTAssertEqual(cell(2 + place), .text(verdict))
          continue
        }
        guard case .number(let text, Self.euros) = cell(2 + place) else {
          XCTFail("\(key) \(form) is no amount")
          continue
        }
        values[form] = try XCTUnwrap(Self.number(text))
        XCTAssertEqual(values[form], amounts[form + " " + key], "\(line): \(form) \(key)")
      }
      if key == "verdict" {
        XCTAssertEqual(cells.count, 2 + forms.count)
        continue
      }
      if !isAlone {
        let two = try XCTUnwrap(Self.pair(header[2 + forms.count], forms))
        XCTAssertTrue(plain.contains("\(two.0) - \(two.1)"), "\(two)")
        guard case .number(let text, Self.euros) = cell(2 + forms.count) else {
          XCTFail("\(key) has no difference")
          continue
        }
        XCTAssertEqual(Self.number(text), values[two.0]! - values[two.1]!, "\(line): \(key)")
      }
      let assumed = rows.filter { $0[4] == key && $0[6] == "1" && values[$0[3]] != 0 }
        .map { $0[3] }.joined(separator: ", ")
      XCTAssertEqual(cell(header.count - 1), assumed.isEmpty ? nil : .text(assumed), key)
    }
    for row in rows where !shown.contains(row[4]) { XCTAssertEqual(row[5], "0.00", row[4]) }
  }

  /// The columns of which a name like verschil_vpt_zzp is the difference.
  private static func pair(_ name: String, _ forms: [String]) -> (String, String)? {
    func key(_ form: String) -> String { form.lowercased().replacing("-", with: "_") }
    for of in forms {
      for minus in forms where name == "verschil_\(key(of))_\(key(minus))" { return (of, minus) }
    }
    return nil
  }

  func testMonths() throws {
    let lines = [
      "compare s.json -q --view cash", "compare s.json -q --view cash --years 2025,2026",
      "compare Scenarios/opname-2026.json -q --forms VERLOOP,ZZP --view cash",
    ]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      let rows = try csv(words)
      let book = try workbook(words)
      var seen = 0
      for sheet in book.sheets.dropLast() {
        let parts = sheet.name.split(separator: " ").map(String.init)
        let own = rows.filter { row in
          row[3] == parts.last && (parts.count == 1 || row[1] == parts[0])
        }
        seen += own.count
        let header = texts(sheet.cells[0])
        var shown: Set<String> = []
        for cells in sheet.cells.dropFirst(2) {
          let key = texts([cells[0]])[0]
          shown.insert(key)
          let paid = own.filter { $0[4] == key }
          XCTAssertEqual(paid.count, 13, "\(sheet.name) \(key)")
          func sum(_ rows: [[String]]) -> Decimal {
            rows.reduce(0) { $0 + (Decimal(string: $1[5]) ?? 0) }
          }
          XCTAssertEqual(cells.count, header.count)
          for (place, name) in header.enumerated().dropFirst(2) {
            let expected =
              switch name {
              case "year": sum(paid)
              case "within_year": sum(paid.filter { $0[2] != "next_year" })
              default: sum(paid.filter { $0[2] == name })
              }
            guard case .number(let text, Self.euros) = cells[place] else {
              XCTFail("\(key) \(name) is no amount")
              continue
            }
            XCTAssertEqual(Self.number(text), expected, "\(line): \(sheet.name) \(key) \(name)")
          }
        }
        XCTAssertEqual(header.count, header.contains("next_year") ? 17 : 15)
        for row in own where !shown.contains(row[4]) { XCTAssertEqual(row[5], "0.00", row[4]) }
        if !header.contains("next_year") {
          for row in own where row[2] == "next_year" { XCTAssertEqual(row[5], "0.00", row[4]) }
        }
      }
      XCTAssertEqual(seen, rows.count - 1, line)
    }
  }
}

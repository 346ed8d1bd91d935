import XCTest

@testable import HuishoudboekjeText

/// What a spreadsheet leaves in a CSV.
final class CSVSheetTests: XCTestCase {
  func testNumbersOfCells() {
    let amounts = [
      ("700", "700"), (" 700,00 ", "700,00"), ("€ 700,00", "700,00"), ("€\u{A0}700,00", "700,00"),
      ("700,00 €", "700,00"), ("EUR 700", "700"), ("700 EUR", "700"), ("€700,-", "700"),
      ("1.246,80", "1246,80"), ("€ 1.246,80", "1246,80"), ("1.246.800,5", "1246800,5"),
      ("1,246.80", "1246.80"), ("€ -", "0"), (" €\u{A0}-   ", "0"), ("-5", "-5"),
      // What stays as it is: read in two ways, not a number, or wrongly grouped.
      ("1.246", "1.246"), ("1.246.800", "1.246.800"), ("12.46,80", "12.46,80"),
      ("1.2468,00", "1.2468,00"), (".246,80", ".246,80"), ("-", "-"), ("€", "€"), ("", ""),
      ("zevenhonderd", "zevenhonderd"), ("€ x", "€ x"), ("700 per maand", "700 per maand"),
      ("1 246,80", "1 246,80"), ("5%", "5%"), (",-", ",-"), ("1.246,", "1.246,"),
      ("1234.246,80", "1234.246,80"),
    ]
    for (field, number) in amounts {
      XCTAssertEqual(plainNumber(field, .euro), number, field)
    }
    for (field, number) in [("5%", "5"), ("5,5 %", "5,5"), ("5", "5"), ("€ 5", "€ 5"), ("%", "%")] {
      XCTAssertEqual(plainNumber(field, .percent), number, field)
    }
    for (field, number) in [(" 24 ", "24"), ("24%", "24%"), ("€ 24", "€ 24"), ("24,-", "24,-")] {
      XCTAssertEqual(plainNumber(field, .bare), number, field)
    }
  }

  func testSpaces() {
    XCTAssertEqual(trimmed(" \u{A0}a b\u{202F}\t\r\n"), "a b")
    XCTAssertEqual(trimmed(" \u{A0}"), "")
    XCTAssertTrue(isBlank(" \u{A0}"))
    XCTAssertFalse(isBlank(" a"))
  }

  func testEmptyRowsAndColumnsAreNotThere() throws {
    let text = "a;b;;\n1;2;;\n;;;\n\n \n3;4; ;\n;;;\n"
    let table = try CSVTable(Array(text.utf8), file: "x.csv", isSheet: true)
    XCTAssertEqual(table.rows.map(\.line), [2, 6])
    XCTAssertNil(table.unnamedField)
    XCTAssertEqual(table.rows[1]["b"], "4")
    XCTAssertEqual(
      table.without { $0["a"] == "1" }.rows.map(\.line), [6])
    // Only a spreadsheet's file is read so.
    XCTAssertThrowsError(try CSVTable(Array(text.utf8), file: "x.csv"))
    let filled = try CSVTable(Array("a;b;;\n1;2;;\n3;4;;x\n".utf8), file: "x.csv", isSheet: true)
    XCTAssertEqual(filled.unnamedField?.column, 4)
    XCTAssertEqual(filled.unnamedField?.line, 3)
    // A row that is too short is none of a spreadsheet.
    XCTAssertThrowsError(try CSVTable(Array("a;b\n1\n".utf8), file: "x.csv", isSheet: true))
  }
}

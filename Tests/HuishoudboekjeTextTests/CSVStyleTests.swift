import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import HuishoudboekjeText

/// A table as it is written for a program: by RFC 4180, or for Excel in the Netherlands.
final class CSVStyleTests: XCTestCase {
  func testATableForExcel() {
    let table =
      "name,eur,\"a,b\",text\n7.50,7.50,-1.25,\"x; 2.5\"\n=1+1,0.00,1.2.3,a;b\n\"7,50\",\"7.50\",2026,\n"
    XCTAssertEqual(
      CSVStyle.excelNL.table(table, words: ["name"]),
      "\u{FEFF}name;eur;\"a,b\";text\n7.50;7,50;-1,25;\"x; 2.5\"\n'=1+1;0,00;1.2.3;\"a;b\"\n"
        + "\"7,50\";\"7.50\";2026;\n")
    XCTAssertEqual(CSVStyle.rfc4180.table(table, words: ["name"]), table)
    XCTAssertEqual(CSVStyle.excelNL.table(""), "\u{FEFF}")
    XCTAssertEqual(
      CSVStyle.excelNL.table("\"a\"\"b\",c\n1.5,1.5\n", words: ["a\"b"]),
      "\u{FEFF}\"a\"\"b\";c\n1.5;1,5\n")
  }

  /// A name that would say of the file how it is separated, or begins with a byte order mark, stands in
  /// quotes, in either style.
  func testNamesOfColumns() throws {
    let names = ["a;b", "c,d", "e\tf", "sep=x", "\u{FEFF}h", "g"]
    for style in CSVStyle.allCases {
      for names in [names] + names.map({ [$0] }) {
        let header = style.header(names)
        let read = try CSVTable(bytes(header), file: "a.csv")
        XCTAssertEqual(read.header, names, header)
        if names.count > 1 { XCTAssertEqual(read.dialect.separator, style.dialect.separator) }
        XCTAssertEqual(style.table(CSVStyle.rfc4180.header(names)), header)
      }
    }
  }

  /// What is written in either style reads back the same by our own reader.
  func testEveryStyleReadsBack() throws {
    var random = SplitMix(state: 9)
    for _ in 0..<3_000 {
      let names = ["w", word(&random) + "x", "n"]
      let rows = (0..<3).map { _ in
        [word(&random), word(&random), Int.random(in: -99_999...99_999, using: &random).asEuros]
      }
      let plain = csvHeader(names) + rows.map(csvRow).joined()
      for style in CSVStyle.allCases {
        let text = style.table(plain, words: [names[0], names[1]])
        let table = try CSVTable(bytes(text), file: "a.csv").withNumbers(in: ["n"])
        XCTAssertEqual(table.dialect, style.dialect, text)
        XCTAssertEqual(table.header, names, text)
        XCTAssertEqual(
          table.rows.map { [$0.fields[0], $0.fields[1], $0.number("n") ?? ""] }, rows, text)
        // As rows are written one by one.
        let written =
          style.header(names)
          + rows.map { style.row([$0[0], $0[1], style.number($0[2])]) }.joined()
        XCTAssertEqual(
          try CSVTable(bytes(written), file: "a.csv").rows.map(\.fields), table.rows.map(\.fields))
      }
    }
  }
  private func word(_ random: inout SplitMix) -> String {
    String(
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        "a,;\"\né 7.".randomElement(using: &random)!
      })
  }

  func testEndings() {
    let good: [(OutputFormat, [String])] = [
      (
        .csv,
        [
          "-", "a.csv", "A.CSV", "a.txt", "a", "a.2026", ".csvrc", "a.b/c", "/dev/stdout", "a.",
          "a. b",
        ]
      ),
      (.json, ["a.json", "a.receipt.json", "a"]), (.text, ["a.txt"]),
      (.markdown, ["a.md", "a.txt"]),
    ]
    for (format, paths) in good {
      for path in paths { XCTAssertNil(format.refusal(ofFile: path, option: "--out"), path) }
    }
    let bad: [(OutputFormat, [String])] = [
      (
        .csv,
        [
          "a.csv.gz", "a.GZ", "a.zip", "a.xlsx", "a.xls", "a.parquet", "a.json", "a.tsv", "a.md",
          "d/a.ods",
        ]
      ),
      (.json, ["a.csv", "a.json.gz"]), (.text, ["a.csv", "a.json"]), (.markdown, ["a.html"]),
    ]
    for (format, paths) in bad {
      for path in paths { XCTAssertNotNil(format.refusal(ofFile: path, option: "--out"), path) }
    }
    let refusal = OutputFormat.csv.refusal(ofFile: "d/a.csv.gz", option: "--out")
    XCTAssertEqual(
      refusal?.text(.english),
      "--out is 'd/a.csv.gz', but what goes there is a CSV, not what .gz promises. "
        + "Name a file that ends in .csv or .txt, or one without an ending.")
    XCTAssertEqual(
      refusal?.text(.dutch),
      "--out is 'd/a.csv.gz', maar wat daar komt is een CSV, niet wat .gz belooft. "
        + "Noem een bestand dat eindigt op .csv of .txt, of een bestand zonder extensie.")
  }

  func testWhatIsTold() throws {
    let cases: [(CSVDialect, en: String?, nl: String?, shown: String)] = [
      (CSVDialect(.comma), nil, nil, "705.10"),
      (CSVDialect(.comma, .point), nil, nil, "705.10"),
      (CSVDialect(.comma, .comma), "commas, decimal commas", "komma's, decimale komma's", "705,10"),
      (CSVDialect(.semicolon), "semicolons", "puntkomma's", "705,10"),
      (
        CSVDialect(.semicolon, .point), "semicolons, decimal points",
        "puntkomma's, decimale punten",
        "705.10"
      ),
      (
        CSVDialect(.semicolon, .comma), "semicolons, decimal commas",
        "puntkomma's, decimale komma's",
        "705,10"
      ),
    ]
    for (dialect, english, dutch, shown) in cases {
      XCTAssertEqual(dialect.told?.text(.english), english)
      XCTAssertEqual(dialect.told?.text(.dutch), dutch)
      XCTAssertEqual(dialect.shown("705.10"), shown)
    }
  }
}

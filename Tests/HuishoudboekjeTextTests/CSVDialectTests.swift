import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import HuishoudboekjeText

/// Commas or semicolons between fields, points or commas before decimals: one way in a file, found and
/// said, and never guessed.
final class CSVDialectTests: XCTestCase {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(bytes(text), file: "a.csv")
  }

  // MARK: The separator

  func testSeparators() throws {
    let cases: [(text: String, separator: CSVDialect.Separator, header: [String], row: [String])] =
      [
        ("a,b\n1,2\n", .comma, ["a", "b"], ["1", "2"]),
        ("a;b\n1;2\n", .semicolon, ["a", "b"], ["1", "2"]),
        ("\u{FEFF}a;b\r\n1,5;x, y\r\n", .semicolon, ["a", "b"], ["1,5", "x, y"]),
        ("a;b\n\"1;5\";\"x\"\"\ny\"\n", .semicolon, ["a", "b"], ["1;5", "x\"\ny"]),
        ("\"a,b\";c\n1;2\n", .semicolon, ["a,b", "c"], ["1", "2"]),
        ("\"a;\"\"b\",c\n1,2;3\n", .comma, ["a;\"b", "c"], ["1", "2;3"]),
        ("\"a\nb;\",c\n1,2\n", .comma, ["a\nb;", "c"], ["1", "2"]),
        // Nothing separates one column.
        ("a\n1;2\n", .comma, ["a"], ["1;2"]),
        ("\"a;b,c\"\n\"1,2\"\n", .comma, ["a;b,c"], ["1,2"]),
        // A line of a spreadsheet decides, also where the names have both.
        ("sep=;\na;b\n1;2\n", .semicolon, ["a", "b"], ["1", "2"]),
        ("\u{FEFF}SEP=;\r\na,b;c\r\n1;2\r\n", .semicolon, ["a,b", "c"], ["1", "2"]),
        ("sep=,\na;b,c\n1,2\n", .comma, ["a;b", "c"], ["1", "2"]),
        ("sep=;\na\n1,2\n", .semicolon, ["a"], ["1,2"]),
        // Names, not a line of a spreadsheet.
        ("sep=,b\n1,2\n", .comma, ["sep=", "b"], ["1", "2"]),
        ("sep=a\n1\n", .comma, ["sep=a"], ["1"]),
        ("\"sep=;\"\n1\n", .comma, ["sep=;"], ["1"]),
        // One byte order mark is skipped; a second one is a part of the name.
        ("\u{FEFF}\u{FEFF}a,b\n1,2\n", .comma, ["\u{FEFF}a", "b"], ["1", "2"]),
      ]
    for (text, separator, header, row) in cases {
      let table = try table(text)
      XCTAssertEqual(table.dialect, CSVDialect(separator), text)
      XCTAssertEqual(table.header, header, text)
      XCTAssertEqual(table.rows.map(\.fields), [row], text)
    }
    let below = try table("sep=;\r\na;b\r\n1;2\r\n3;4\r\n")
    XCTAssertEqual(below.headerLine, 2)
    XCTAssertEqual(below.rows.map(\.line), [3, 4])
    XCTAssertEqual(
      message { try below.requireColumns(["a"]) },
      "a.csv:2: the column 'b' is not known\nExpected one of 'a'.")
  }

  func testWrongSeparators() {
    let choose =
      "Separate all fields of the file with one of the two and put a name that holds the other in "
      + "double quotes, or write sep=; or sep=, on a line above the names."
    let cases: [(String, String)] = [
      (
        "a;b,c\n1;2\n", ":1:4: commas and semicolons stand between the column names\n\(choose)"
      ),
      (
        "\u{FEFF}é,b;c\n", ":1:4: commas and semicolons stand between the column names\n\(choose)"
      ),
      (
        "a\tb\n1\t2\n",
        ":1:2: tabs stand between the column names\n"
          + "Save the file as CSV, with commas or semicolons between the fields."
      ),
      (
        "sep=|\na|b\n",
        ":1: the first line says that '|' separates the fields\n"
          + "Expected sep=; or sep=, there, or no such line."
      ),
      (
        "sep=\t\na\tb\n",
        ":1: the first line says that 'U+0009' separates the fields\n"
          + "Expected sep=; or sep=, there, or no such line."
      ),
      (
        "sep=,\na;b\n1;2\n",
        ":2:2: semicolons stand between the column names, and the first line says sep=,\n"
          + "Correct the first line, or remove it."
      ),
      (
        "sep=;\na,b\n1,2\n",
        ":2:2: commas stand between the column names, and the first line says sep=;\n"
          + "Correct the first line, or remove it."
      ),
      ("sep=;\n", ": the file is empty\nExpected a first line with the column names."),
      ("sep=;", ": the file is empty\nExpected a first line with the column names."),
      ("sep=;\na;;b\n", ":2: column 2 has no name\nGive every column a name in the first line."),
      (
        "a;b\n1;2;3\n",
        ":2: the row has 3 fields\nExpected 2: 'a', 'b'. Put a field with a semicolon in double quotes."
      ),
      (
        "a;b\n1,2\n",
        ":2: the row has 1 field\n"
          + "Expected 2: 'a', 'b'. Separate the fields with semicolons, as the column names are."
      ),
      (
        "a,b\n1;2\n",
        ":2: the row has 1 field\n"
          + "Expected 2: 'a', 'b'. Separate the fields with commas, as the column names are."
      ),
      ("a;b\n1;2\n\n", ":3: the line is empty\nRemove the empty line."),
      (
        "a;b\n1;x\"y\"\n",
        ":2:4: a quote is in the middle of a field\n"
          + "Put the whole field in double quotes and write each quote inside it twice."
      ),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(message { try table(text) }, "a.csv\(expected)", text)
    }
  }

  // MARK: Numbers

  private func numbers(_ text: String) throws -> (sign: CSVDialect.DecimalSign?, read: [String?]) {
    let table = try table(text).withNumbers(in: ["n", "m", "none"])
    return (table.dialect.decimals, table.rows.flatMap { [$0.number("n"), $0.number("m")] })
  }

  func testNumbers() throws {
    let cases: [(text: String, sign: CSVDialect.DecimalSign?, read: [String])] = [
      ("n,m\n1.5,1.234\n", .point, ["1.5", "1.234"]),
      ("n,m\n1,-20000\n", nil, ["1", "-20000"]),
      ("n;m\n1,5;-1,234\n", .comma, ["1.5", "-1.234"]),
      ("n;m\n1,5;\"7,50\"\n", .comma, ["1.5", "7.50"]),
      ("n;m\n1;2000\n", nil, ["1", "2000"]),
      // The sign of the other kind of file, where nothing speaks against it.
      ("n;m\n1.5;2\n", .point, ["1.5", "2"]),
      ("n;m\n1.234;705.10\n", .point, ["1.234", "705.10"]),
      ("n,m\n\"1,5\",2\n", .comma, ["1.5", "2"]),
      ("n,m\n\"1,234\",\"12,5\"\n", .comma, ["1.234", "12.5"]),
      ("n;m\n0.125;0012.500\n", .point, ["0.125", "0012.500"]),
      // What is no number stays what it is.
      ("n;m\nx,y;1,\n,5;1,2,3\n 1,5;€ 1,5\n", nil, ["x,y", "1,", ",5", "1,2,3", " 1,5", "€ 1,5"]),
      ("n;m\n2026.01.02;-\n", nil, ["2026.01.02", "-"]),
      ("n;m\n1,5;1,-\n", .comma, ["1.5", "1,-"]),
    ]
    for (text, sign, read) in cases {
      let found = try numbers(text)
      XCTAssertEqual(found.sign, sign, text)
      XCTAssertEqual(found.read, read, text)
    }
    // A column of words may hold what it likes.
    let words = try table("n;w\n1,5;2.5\n2,5;1.246,80\n").withNumbers(in: ["n"])
    XCTAssertEqual(words.rows.map { $0["w"] }, ["2.5", "1.246,80"])
    XCTAssertEqual(words.rows.map { $0["n"] }, ["1,5", "2,5"])
    XCTAssertEqual(words.rows.map { $0.number("n") }, ["1.5", "2.5"])
    XCTAssertNil(words.rows[0].number("none"))
  }

  func testNumbersThatAreRefused() {
    let same =
      "Write the decimals of all numbers in the file with the same sign, and nothing between thousands."
    let grouped =
      "Write the number without it, like 1246.80, or 1246,80 in a file with decimal commas."
    func twoWays(_ sign: String) -> String {
      ", which can be read in two ways: with decimals or with thousands\n"
        + "Write decimals with '\(sign)' in this file, and thousands without a sign."
    }
    let cases: [(String, String)] = [
      (
        "n;m\n1,5;x\n2;2.5\n",
        ":3: m is '2.5' with a point, and '1,5' on line 2 has a comma\n\(same)"
      ),
      (
        "n,m\n1.5,x\n2,\"1,234\"\n",
        ":3: m is '1,234' with a comma, and '1.5' on line 2 has a point\n\(same)"
      ),
      (
        "n;m\n1.234;2,5\n",
        ":2: m is '2,5' with a comma, and '1.234' on line 2 has a point\n\(same)"
      ),
      ("n;m\n1;1.246,80\n", ":2: m is '1.246,80', with a sign between the thousands\n\(grouped)"),
      (
        "n,m\n1,\"1,246.80\"\n",
        ":2: m is '1,246.80', with a sign between the thousands\n\(grouped)"
      ),
      (
        "n;m\n1;-1.246.800\n",
        ":2: m is '-1.246.800', with a sign between the thousands\n\(grouped)"
      ),
      ("n,m\n5,\"1,234\"\n", ":2: m is '1,234'\(twoWays("."))"),
      ("n;m\n5;6\n-1.234;8\n", ":3: n is '-1.234'\(twoWays(","))"),
      ("n\n\"1,234\"\n", ":2: n is '1,234'\(twoWays("."))"),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(message { try numbers(text) }, "a.csv\(expected)", text)
    }
  }

  /// A number that is read has the digits of its field, and its point where a sign stood: no `1,234`
  /// ever becomes 1234.
  func testNoNumberIsEverMisread() throws {
    var random = SplitMix(state: 6)
    var read = 0
    for round in 0..<20_000 {
      let fields = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        String(
          (0..<Int.random(in: 1...7, using: &random)).map { _ in
            "0123456789,.,.-".randomElement(using: &random)!
          })
      }
      let separator = round.isMultiple(of: 2) ? "," : ";"
      let text = "n\(separator)x\n" + fields.map { "\"\($0)\"\(separator)\n" }.joined()
      guard let table = try? table(text).withNumbers(in: ["n"]) else { continue }
      read += 1
      for (field, row) in zip(fields, table.rows) {
        let number = row.number("n")
        guard number != field else { continue }
        XCTAssertEqual(number, field.replacing(",", with: "."), text)
        XCTAssertEqual(field.filter { $0 == "," }.count, 1, text)
      }
    }
    XCTAssertGreaterThan(read, 5_000)
  }

  // MARK: Every dialect

  /// A random table that is written in a dialect reads back the same, and its dialect is found.
  func testEveryDialectReadsBack() throws {
    var random = SplitMix(state: 7)
    for round in 0..<4_000 {
      let separator = CSVDialect.Separator.allCases[round % 2]
      let sign = CSVDialect.DecimalSign.allCases[round / 2 % 2]
      let scalar = Unicode.Scalar(separator.byte)
      let lineEnd = round / 4 % 2 == 0 ? "\n" : "\r\n"
      let mark = round / 8 % 2 == 0 ? "" : "\u{FEFF}"
      let isStated = round / 16 % 2 == 0
      let names = [word(&random) + "1", word(&random) + "2", "n", "m"]
      let rows = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        [word(&random), word(&random), number(&random), number(&random)]
      }
      var text = mark + (isStated ? "sep=\(scalar)\n" : "") + csvHeader(names, separator: scalar)
      for row in rows {
        let written =
          row.prefix(2) + row.suffix(2).map { CSVNumber($0).written($0, with: sign) }
        text +=
          written.map { csvField($0, separator: scalar) }.joined(separator: "\(scalar)") + "\n"
      }
      // The words have no line ends of their own.
      let table = try table(text.replacing("\n", with: lineEnd)).withNumbers(in: ["n", "m"])
      XCTAssertEqual(table.dialect.separator, separator, text)
      XCTAssertEqual(table.header, names, text)
      XCTAssertEqual(
        table.rows.map { Array($0.fields.prefix(2)) }, rows.map { Array($0.prefix(2)) })
      XCTAssertEqual(
        table.rows.map { [$0.number("n"), $0.number("m")] }, rows.map { [$0[2], $0[3]] }, text)
      let hasDecimals = rows.contains { $0.suffix(2).contains { $0.contains(".") } }
      XCTAssertEqual(table.dialect.decimals, hasDecimals ? sign : nil, text)
    }
  }

  private func word(_ random: inout SplitMix) -> String {
    String(
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        "a,;\"é 7.".randomElement(using: &random)!
      })
  }
  /// With two decimals at most, as amounts have them.
  private func number(_ random: inout SplitMix) -> String {
    formatDecimal(
      Int.random(in: -999_999...999_999, using: &random),
      places: Int.random(in: 0...2, using: &random)
    )
  }

  func testHostileFilesNeverCrash() {
    var random = SplitMix(state: 8)
    let good = bytes("\u{FEFF}sep=;\r\nid;text;n\r\n1;\"a; \"\"b\"\"\";1,5\n2;x;2.5\n")
    for _ in 0..<20_000 {
      _ = try? CSVTable(mutated(good, using: &random), file: "a.csv").withNumbers(in: ["id", "n"])
      let noise = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        "n1,;.\"\n\rsep=\t".utf8.randomElement(using: &random)!
      }
      _ = try? CSVTable(noise, file: "a.csv").withNumbers(in: ["n"])
    }
  }
}

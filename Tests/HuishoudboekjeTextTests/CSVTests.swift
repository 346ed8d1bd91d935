import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import HuishoudboekjeText

final class CSVTests: XCTestCase {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(bytes(text), file: "a.csv")
  }

  func testGood() throws {
    let good = try table(
      "\u{FEFF}id,text,amount\r\n1,\"a, \"\"b\"\"\",5.00\n2,\"two\r\nlines\", x \r\n\"3\",,\"\"")
    XCTAssertEqual(good.header, ["id", "text", "amount"])
    XCTAssertEqual(good.rows.map(\.line), [2, 3, 5])
    XCTAssertEqual(
      good.rows.map(\.fields),
      [["1", "a, \"b\"", "5.00"], ["2", "two\r\nlines", " x "], ["3", "", ""]])
    XCTAssertEqual(good.rows[0]["amount"], "5.00")
    XCTAssertNil(good.rows[0]["nothing"])
    XCTAssertEqual(
      good.error(
        in: good.rows[1], column: "text", KeyErrorText.isThat("'x'"), remedy: Phrase(verbatim: "R.")
      ).description,
      "a.csv:3: text is 'x'\nR.")
    XCTAssertEqual(try table("a\n").rows.count, 0)
    XCTAssertEqual(try table("a").rows.count, 0)
    XCTAssertEqual(try table("a\n\n1\n").rows.map(\.fields), [[""], ["1"]])
    XCTAssertEqual(try table("a,b\n1,").rows.map(\.fields), [["1", ""]])
    XCTAssertEqual(try table("a,b\n\"\"\"\",\"\"\"x\"\"\"\n").rows[0].fields, ["\"", "\"x\""])
  }

  func testErrors() {
    let cases: [(String, String)] = [
      ("", ": the file is empty\nExpected a first line with the column names."),
      ("\u{FEFF}", ": the file is empty\nExpected a first line with the column names."),
      ("a,,c\n", ":1: column 2 has no name\nGive every column a name in the first line."),
      ("\n", ":1: column 1 has no name\nGive every column a name in the first line."),
      (
        "a,b,a\n", ":1: columns 1 and 3 are both named 'a'\nGive every column its own name."
      ),
      ("a,b\n1\n", ":2: the row has 1 field\nExpected 2: 'a', 'b'."),
      (
        "a,b\n1,2\n\"x\ny\",2,3\n",
        ":3: the row has 3 fields\nExpected 2: 'a', 'b'. Put a field with a comma in double quotes."
      ),
      ("a,b\n1,2\n\n", ":3: the line is empty\nRemove the empty line."),
      (
        "a,b\n1,x\"y\"\n",
        ":2:4: a quote is in the middle of a field\nPut the whole field in double quotes and write each quote inside it twice."
      ),
      (
        "a,b\n\"é\"x,2\n",
        ":2:4: text follows a closing quote\nWrite a quote inside a quoted field twice: \"\"."
      ),
      (
        "a,b\n1,\"x\ny\n",
        ":2:3: a quoted field is not closed\nAdd the closing '\"' at the end of the field."
      ),
      (
        "a,b\r1,2\n",
        ":1:4: a carriage return is not followed by a line feed\nEnd lines with LF or CRLF."
      ),
      (
        "a\n\"b\"\r",
        ":2:4: a carriage return is not followed by a line feed\nEnd lines with LF or CRLF."
      ),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(message { try table(text) }, "a.csv\(expected)", text)
    }
    XCTAssertEqual(
      message { try CSVTable(bytes("a\n") + [0xE9, 0x0A], file: "a.csv") },
      "a.csv:2:1: byte 0xE9 is not UTF-8\nSave the file as UTF-8.")
  }

  func testColumns() throws {
    let good = try table("id,amount,note\n")
    XCTAssertNoThrow(try good.requireColumns(["amount", "id"], optional: ["note", "other"]))
    XCTAssertEqual(
      message { try good.requireColumns(["id", "amount_eur"], optional: ["note"]) },
      "a.csv:1: the column 'amount_eur' is missing\nExpected the columns 'id', 'amount_eur'. The column 'amount' looks like it."
    )
    XCTAssertEqual(
      message { try good.requireColumns(["id", "amount"], optional: ["notes"]) },
      "a.csv:1: the column 'note' is not known\nExpected one of 'id', 'amount', 'notes'. Did you mean 'notes'?"
    )
  }

  func testWriterRoundTrip() throws {
    XCTAssertEqual(
      csvRow(["a", "b,c", "d\"e", "f\ng", " h ", ""]), "a,\"b,c\",\"d\"\"e\",\"f\ng\", h ,\n")
    var random = SplitMix(state: 4)
    for _ in 0..<2000 {
      let rows = (0..<3).map { _ in
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 0...4, using: &random)).map { _ in
              "a,\"\n\ré ".randomElement(using: &random) ?? "x"
            })
        }
      }
      let text = csvRow(["a", "b", "c"]) + rows.map(csvRow).joined()
      XCTAssertEqual(try table(text).rows.map(\.fields), rows)
    }
  }

  func testFuzzNeverCrashes() {
    var random = SplitMix(state: 5)
    let good = bytes("id,text\r\n1,\"a, \"\"b\"\"\"\n2,\"é\n\"\n3,\n")
    for _ in 0..<20_000 {
      _ = try? CSVTable(mutated(good, using: &random), file: "a.csv")
      let noise = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        "ab,\"\n\r\u{7F}".utf8.randomElement(using: &random) ?? UInt8.random(in: 0...255)
      }
      _ = try? CSVTable(noise, file: "a.csv")
    }
  }

  func testSpeed() throws {
    let row = "2026-01-01,\"Huurtoeslag, kale huur\",705.10,een wat langere tekst,12345\n"
    let count = 100_000
    let text = bytes("a,b,c,d,e\n" + String(repeating: row, count: count))
    let clock = ContinuousClock()
    let time = try clock.measure {
      XCTAssertEqual(try CSVTable(text, file: "a.csv").rows.count, count)
    }
    print("CSV: \(text.count / 1_000_000) MB in \(time)")
  }
}

import XCTest

@testable import HuishoudboekjeText

final class TextTableTests: XCTestCase {
  private func sample() -> TextTable {
    var table = TextTable(columns: [.init("what"), .init("€/month", .right), .init("note")])
    table.addRow(["huurtoeslag", "-12.50", ""])
    table.addRow(["é|ü", "1", "a\nb"])
    table.addSeparator()
    table.addRow(["total", "-11.50", "end"])
    return table
  }

  func testText() {
    XCTAssertEqual(
      sample().rendered(.text),
      """
      what         €/month  note
      -----------  -------  ----
      huurtoeslag   -12.50
      é|ü                1  a b
      -----------  -------  ----
      total         -11.50  end

      """)
  }

  func testMarkdown() {
    XCTAssertEqual(
      sample().rendered(.markdown),
      """
      | what        | €/month | note |
      | ----------- | ------: | ---- |
      | huurtoeslag |  -12.50 |      |
      | é\\|ü        |       1 | a b  |
      | total       |  -11.50 | end  |

      """)
  }

  func testATitleOverTwoLines() {
    var table = TextTable(columns: [.init("what"), .init("ZZP\n(at work)", .right)])
    table.addRow(["rent", "1"])
    XCTAssertEqual(
      table.rendered(.text),
      """
                  ZZP
      what  (at work)
      ----  ---------
      rent          1

      """)
    XCTAssertEqual(
      table.rendered(.markdown),
      """
      | what | ZZP (at work) |
      | ---- | ------------: |
      | rent |             1 |

      """)
  }

  func testNoTitles() {
    var table = TextTable(columns: [.init(""), .init("", .right)])
    table.addRow(["a", "1"])
    table.addRow(["", "22"])
    XCTAssertEqual(table.rendered(), "a   1\n   22\n")
    XCTAssertEqual(TextTable(columns: [.init("a")]).rendered(), "a\n-\n")
  }
}

import XCTest

@testable import HuishoudboekjeText

/// A text of a user is read everywhere and acts nowhere.
final class SafeTextTests: XCTestCase {
  private let hostile =
    "a\u{1B}[31mb\u{202E}c\u{9B}d\u{200B}e\nf\tg\r\u{7F}\u{2028}<script>x</script>[l](u)`c`*s*|p"

  func testTheTerminal() {
    XCTAssertEqual(visibleLines("één 1 000,00 €\n"), "één 1 000,00 €\n")
    XCTAssertEqual(
      visibleLines(hostile),
      "aU+001B[31mbU+202EcU+009BdU+200Be\nfU+0009gU+000DU+007FU+2028"
        + "<script>x</script>[l](u)`c`*s*|p")
    XCTAssertFalse(visibleLine(hostile).contains("\n"))
  }

  func testNames() {
    XCTAssertEqual(plainName("Søren 👩‍🦽 de Vries"), "Søren 👩‍🦽 de Vries")
    XCTAssertEqual(plainName("a\nb\u{202E}c\u{2029}"), "aU+000AbU+202EcU+2029")
  }

  func testMarkdown() {
    XCTAssertEqual(
      markdownText("<b>&[l](u)`c`*s*|p\\"), "&lt;b&gt;&amp;\\[l](u)\\`c\\`\\*s\\*\\|p\\\\")
    XCTAssertEqual(markdownText("vpt_huurtoeslag _x_"), "vpt_huurtoeslag \\_x\\_")
    var table = TextTable(columns: [.init("a")])
    table.addRow([hostile])
    for style in [TextTable.Style.text, .markdown] {
      let lines = table.rendered(style).split(separator: "\n")
      XCTAssertEqual(lines.count, 3)
      XCTAssertFalse(
        lines.joined().unicodeScalars.contains(where: isHidden), table.rendered(style))
    }
    XCTAssertFalse(table.rendered(.markdown).contains("<script"))
    XCTAssertEqual(TextTable.Style.markdown.title("<b>"), "### &lt;b&gt;\n\n")
    XCTAssertEqual(TextTable.Style.markdown.item("[x](y)"), "- \\[x](y)\n")
    XCTAssertEqual(TextTable.Style.text.item("[x](y)"), "  [x](y)\n")
  }

  func testFormulas() {
    for text in [
      "=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\"=1", "'=1", "=", "-", "+",
      "-1-1", "-1.2.3", "＝1", "-1,2,3", "1=1".replacing("1=", with: "="),
    ] {
      XCTAssertTrue(isFormula(text), text)
      XCTAssertTrue(csvField(text, isGuarded: true).contains("'" + text.prefix(1)), text)
      XCTAssertFalse(csvField(text).hasPrefix("'") && !text.hasPrefix("'"), text)
    }
    for text in ["", "a", "1=1", "-1", "-1.25", "+5", "-1,25", "0", "a-b", "1e5"] {
      XCTAssertFalse(isFormula(text), text)
      XCTAssertEqual(csvField(text, separator: ";", isGuarded: true), text)
    }
  }

  func testAGuardedTable() {
    let table = "name,eur\n=1+1,-1.25\n\"=HYPERLINK(\"\"x\"\",1)\",2\n\"a\nb\",\"-c\"\n,\n"
    XCTAssertEqual(
      CSVStyle.rfc4180.table(table, isGuarded: true),
      "name,eur\n'=1+1,-1.25\n\"'=HYPERLINK(\"\"x\"\",1)\",2\n\"a\nb\",\"'-c\"\n,\n")
    XCTAssertEqual(CSVStyle.rfc4180.table("a,-1\n", isGuarded: true), "a,-1\n")
  }

  func testMessages() {
    let error = InputError(
      file: "a\nhuishoudboekje: all fine", problem: "is \u{1B}[0m", remedy: "Two\nlines\u{202E}.")
    XCTAssertEqual(
      error.description,
      "aU+000Ahuishoudboekje: all fine: is U+001B[0m\nTwo\nlinesU+202E.")
  }
}

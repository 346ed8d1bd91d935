import BrowserSupport
import XCTest

final class StructureRuleTests: RuleCase {
  func testAGoodPageHasNoFindings() throws {
    try assertGood(Fixture(), viewports: [.desk, .zoomed, .phone, .narrow])
  }

  func testHead() throws {
    for language in ["", "Nederlands", "nl_NL"] {
      try assert("language", finds: ["html"], in: Fixture(language: language))
    }
    try assertGood(Fixture(language: "nl-NL"))
    try assert("title", finds: ["html"], in: Fixture(title: " "))
    try assert("zoom", finds: ["head > meta:nth-of-type(2)"], in: Fixture(viewport: "width=800"))
    for limit in ["user-scalable=no", "maximum-scale=1.0"] {
      let viewport = "width=device-width, \(limit)"
      try assert(
        "zoom", finds: ["head > meta:nth-of-type(2)"], in: Fixture(viewport: viewport))
    }
  }

  func testHeadings() throws {
    try assert(
      "headings", good: ["<h2>Een</h2><h3>Twee</h3><h2>Drie</h2>"],
      bad: [
        ("<h2>Een</h2><h4>Twee</h4>", ["h4"]),
        ("<h1>Een</h1>", ["h1:nth-of-type(2)"]),
        ("<h2></h2>", ["h2"]),
        ("<p role='heading' aria-level='3'>Een</p>", ["p"]),
      ])
    try assert(
      "headings", finds: ["body"], in: Fixture(main: "<main id='inhoud'><h2>Een</h2></main>"))
  }

  func testLandmarks() throws {
    try assert(
      "landmarks",
      good: ["<nav aria-label='Een'>een</nav><nav aria-label='Twee'>twee</nav>"],
      bad: [
        ("<nav>een</nav><nav>twee</nav>", ["nav:nth-of-type(2)"]),
        ("<div role='main'>een</div>", ["div"]),
      ])
    try assert(
      "landmarks", finds: ["body", "#inhoud > h1"],
      in: Fixture(top: "", main: "<div id='inhoud'><h1>Budget</h1></div>"))
    try assert(
      "landmarks", finds: ["body > p"],
      in: Fixture(top: "<p>los <b>van</b> alles</p>"))
  }

  func testSkipLink() throws {
    let menu = "<header><nav><a href='#a'>A</a> en <a href='#b'>B</a></nav></header>"
    func fixture(_ link: String) -> Fixture { Fixture(top: link + menu) }
    try assertGood(fixture("<a class='skip' href='#inhoud'>Inhoud</a>"))
    try assertGood(Fixture(top: "", content: "<p>met een <a href='#inhoud'>koppeling</a></p>"))
    try assert(
      "skip-link", finds: ["body > header > nav > a:nth-of-type(1)"],
      in: Fixture(top: menu.replacing("#a", with: "a.html")))
    try assert(
      "skip-link", finds: ["body > a"], in: fixture("<a class='skip' href='#niets'>Inhoud</a>"))
    try assert(
      "focus-visible", finds: ["body > a"],
      in: fixture("<a class='unseen' href='#inhoud'>Inhoud</a>"))
  }

  func testLists() throws {
    try assert(
      "list",
      good: ["<ul><li>een</li></ul><dl><dt>een<dd>twee</dl><dl><div><dt>een<dd>twee</div></dl>"],
      bad: [
        ("<ul><p>een</p></ul>", ["ul > p"]),
        ("<div><li>een</li></div>", ["div > li"]),
        ("<dl><p>een</p><dt>een</dt><dd>twee</dd></dl>", ["dl > p"]),
        ("<dl><dt>een</dt></dl>", ["dl"]),
        ("<div><dt>een</dt></div>", ["div > dt"]),
      ])
  }

  func testTables() throws {
    func table(_ caption: String, _ head: String) -> String {
      "<table>\(caption)<tr><td></td>\(head)</tr><tr><th scope='row'>Huur</th><td>1</td></tr></table>"
    }
    let caption = "<caption>Budget</caption>"
    try assert(
      "table", good: [table(caption, "<th scope='col'>ZZP</th>")],
      bad: [
        (table("", "<th scope='col'>ZZP</th>"), ["table"]),
        (table(caption, "<th>ZZP</th>"), ["table > tbody > tr:nth-of-type(1) > th"]),
        (table(caption, "<th scope='col'></th>"), ["table > tbody > tr:nth-of-type(1) > th"]),
        ("<table>\(caption)<tr><td>een</td><td>twee</td></tr></table>", ["table"]),
      ])
  }

  func testIds() throws {
    try assertGood(Fixture(content: "<p id='a'>een</p><p id='b'>twee</p>"))
    try assert(
      "duplicate-id", finds: ["#a"], in: Fixture(content: "<p id='a'>een</p><p id='a'>twee</p>"))
  }
}

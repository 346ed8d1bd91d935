import BrowserSupport
import Foundation
import ToolSupport
import XCTest

final class BrowserTests: XCTestCase {
  private func open(
    _ content: String, policy: String? = nil, style: String = ""
  ) throws -> Page {
    try Browser.shared().open(
      html: Fixture(policy: policy, style: style, content: content).html)
  }

  func testValues() throws {
    let page = try open("<p>één & “twee”</p>")
    XCTAssertEqual(try page.evaluate("document.querySelector('main p').innerText"), "één & “twee”")
    XCTAssertEqual(try page.evaluate("2 ** 53 - 1"), 9_007_199_254_740_991)
    XCTAssertEqual(try page.evaluate("({a: [1.5, null]})"), ["a": [1.5, nil]])
    XCTAssertEqual(try page.evaluate("new Promise(done => setTimeout(() => done(7), 10))"), 7)
    XCTAssertNil(try page.evaluate("undefined", as: Int?.self))
    XCTAssertNil(try page.evaluate("null", as: Int?.self))
    let many: [Int] = try page.evaluate("Array.from({length: 1e6}, (_, place) => place)")
    XCTAssertEqual(many.last, 999_999)
  }

  func testFailuresSayWhatWasAsked() throws {
    let page = try open("")
    XCTAssertThrowsError(try page.evaluate("document.body.weg.naam", as: Int.self)) {
      XCTAssertTrue("\($0)".hasPrefix("document.body.weg.naam failed: TypeError: "), "\($0)")
    }
    XCTAssertThrowsError(try page.evaluate("'een'", as: Int.self)) {
      XCTAssertTrue("\($0)".hasPrefix("'een' gave no Int: "), "\($0)")
    }
    XCTAssertThrowsError(try page.evaluate("undefined", as: Int.self)) {
      XCTAssertTrue("\($0)".hasPrefix("undefined gave no Int: "), "\($0)")
    }
    XCTAssertThrowsError(try page.wait(for: "window.nooit", limit: 0.1)) {
      XCTAssertTrue("\($0)".hasSuffix("after 0.1 s not window.nooit"), "\($0)")
    }
    XCTAssertThrowsError(try page.evaluate("new Promise(() => {})", as: Int.self, limit: 0.1)) {
      XCTAssertEqual("\($0)", "after 0.1 s there was no sign of the answer to Runtime.evaluate")
    }
    XCTAssertThrowsError(try page.click("#weg")) {
      XCTAssertTrue("\($0)".contains("no element #weg"), "\($0)")
    }
    // And the page still answers.
    XCTAssertEqual(try page.evaluate("1"), 1)
    let missing = URL(fileURLWithPath: "/weg/page.html")
    XCTAssertThrowsError(try Browser.shared().open(file: missing)) {
      XCTAssertEqual("\($0)", "file:///weg/page.html: net::ERR_FILE_NOT_FOUND")
    }
  }

  func testReadyAndQuery() throws {
    let page = try Browser.shared().open(
      html: Fixture(
        content: """
          <script>
          setTimeout(() => { document.documentElement.dataset.ready = location.search }, 50)
          </script>
          """
      ).html, query: "huur=90000&naam=J%26J", isReady: true)
    XCTAssertEqual(
      try page.evaluate("document.documentElement.dataset.ready"), "?huur=90000&naam=J%26J")
    XCTAssertEqual(try page.problems(), [])
  }

  func testProblems() throws {
    let page = try open(
      """
      <p style="color: red">een</p>
      <img src="https://example.org/een.png" alt="">
      <script>
      console.log("stil"); console.warn("let op", 1); console.error("fout")
      alert("stop")
      throw new Error("mis")
      </script>
      """, policy: "default-src 'none'; script-src 'unsafe-inline'")
    let problems = try page.problems()
    func texts(_ kind: PageProblem.Kind) -> [String] {
      problems.filter { $0.kind == kind }.map(\.text)
    }
    XCTAssertEqual(texts(.console), ["let op 1", "fout"])
    XCTAssertEqual(texts(.dialog), ["stop"])
    XCTAssertEqual(texts(.exception).map { $0.prefix(10) }, ["Error: mis"])
    XCTAssertEqual(texts(.request), ["https://example.org/een.png"])
    // The style element of the fixture, the style attribute and the picture.
    XCTAssertEqual(texts(.policy).count, 3, "\(problems)")
    XCTAssertEqual(problems.count, 8, "\(problems)")
  }

  /// The checks do nothing that a policy refuses.
  func testFindingsUnderAPolicy() throws {
    let page = try open("<button>een</button>", policy: "default-src 'none'")
    XCTAssertEqual(try page.findings(in: [.desk]), [])
    XCTAssertEqual(try page.problems().map(\.kind), [.policy], "the style of the fixture")
  }

  func testAllowedAddressesAreNoProblem() throws {
    let page = try open(
      """
      <a href="#inhoud">terug</a><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
      <script>fetch(URL.createObjectURL(new Blob(["een"])))</script>
      """)
    try page.click("main a")
    XCTAssertEqual(try page.problems(), [])
  }

  func testRequestsWithoutAPolicy() throws {
    let page = try open(
      """
      <link rel="stylesheet" href="https://example.org/een.css">
      <script>fetch("https://example.org/twee").catch(() => {})</script>
      """)
    let requests = try page.problems().filter { $0.kind == .request }.map(\.text)
    XCTAssertEqual(requests.sorted(), ["https://example.org/een.css", "https://example.org/twee"])
  }

  func testKeys() throws {
    let page = try open(
      """
      <label>Huur <input id="huur" value="oud"></label>
      <label>Rente <input id="rente" type="range" min="0" max="10" value="5"></label>
      <button id="reken">Reken</button>
      <details id="uitleg"><summary>Uitleg</summary>een</details>
      <script>
      const seen = []
      document.addEventListener("keydown", (event) => seen.push(event.key))
      document.getElementById("reken").addEventListener("click", () => seen.push("!"))
      </script>
      """)
    func value(_ id: String) throws -> String { try page.evaluate("\(id).value") }
    XCTAssertEqual(
      try page.tabStops(), ["body > a", "#huur", "#rente", "#reken", "#uitleg > summary"])
    try page.fill("#huur", with: "1.234,56")
    XCTAssertEqual(try value("huur"), "1.234,56")
    try page.press(.tab)
    try page.press(.right)
    try page.press(.up)
    try page.press(.left)
    XCTAssertEqual(try value("rente"), "6")
    try page.press(.home)
    XCTAssertEqual(try value("rente"), "0")
    try page.perform("seen.length = 0")
    try page.press(.tab)
    try page.press(.enter)
    try page.press(.space)
    XCTAssertEqual(try page.evaluate("seen"), ["Tab", "Enter", "!", " ", "!"])
    try page.press(.tab)
    try page.press(.space)
    XCTAssertEqual(try page.evaluate("uitleg.open"), true)
    try page.press(.tab, .shift)
    XCTAssertEqual(try page.evaluate("document.activeElement.id"), "reken")
    try page.click("#huur")
    try page.press(.end)
    try page.type("aB 1é")
    try page.press(.backspace)
    XCTAssertEqual(try value("huur"), "1.234,56aB 1")
    try page.fill("#huur", with: "")
    XCTAssertEqual(try value("huur"), "")
  }

  func testViewports() throws {
    let page = try open("")
    for viewport in [Viewport.desk, .zoomed, .phone, .narrow] {
      try page.resize(to: viewport)
      let found: [Int] = try page.evaluate("[innerWidth, innerHeight, devicePixelRatio]")
      XCTAssertEqual(found, [viewport.width, viewport.height, viewport.scale])
    }
    XCTAssertEqual(try page.evaluate("matchMedia('(pointer: coarse)').matches"), true)
  }

  func testMedia() throws {
    let page = try open("")
    let queries = [
      "print", "(forced-colors: active)", "(prefers-reduced-motion: reduce)",
      "(prefers-color-scheme: dark)",
    ]
    func found() throws -> [Bool] {
      let words = queries.map { "matchMedia('\($0)').matches" }.joined(separator: ", ")
      return try page.evaluate("[\(words)]")
    }
    XCTAssertEqual(try found(), [false, false, false, false])
    try page.emulate(
      Medium(isPrint: true, hasForcedColours: true, hasReducedMotion: true, isDark: true))
    XCTAssertEqual(try found(), [true, true, true, true])
    try page.emulate(Medium())
    XCTAssertEqual(try found(), [false, false, false, false])
  }

  func testPictures() throws {
    let page = try open("<div style='height: 3000px'></div>")
    func size(_ png: Data) -> [Int] {
      XCTAssertEqual(Array(png.prefix(8)), [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10])
      return [16, 20].map { start in
        png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      }
    }
    XCTAssertEqual(size(try page.screenshot()), [1280, 1024])
    XCTAssertGreaterThan(size(try page.screenshot(isWhole: true))[1], 3000)
    try page.resize(to: .phone)
    XCTAssertEqual(size(try page.screenshot()), [800, 1600])
  }

  func testPaper() throws {
    let breaks = "<h2 style='break-before: page'>Zorgtoeslag</h2><p>€ 1.234,56</p>"
    let sheets = try open(breaks).printed().sheets()
    XCTAssertEqual(sheets.map(\.width), [210, 210])
    XCTAssertEqual(sheets.map(\.height), [297, 297])
    XCTAssertTrue(sheets[0].text.contains("Budget"), sheets[0].text)
    XCTAssertTrue(sheets[1].text.contains("€ 1.234,56"), sheets[1].text)
    let wide = try open("", style: "@page { size: A4 landscape }").printed().sheets()
    XCTAssertEqual(wide.map(\.width), [297])
  }

  func testDownloads() throws {
    let page = try open(
      """
      <a id="bewaar" download="één.json" href="data:application/json,{}">Bewaar</a>
      """)
    let file = try page.download { try page.click("#bewaar") }
    XCTAssertEqual(file.name, "één.json")
    XCTAssertEqual(String(decoding: file.bytes, as: UTF8.self), "{}")
    XCTAssertEqual(try page.problems(), [])
    XCTAssertThrowsError(try page.download(limit: 0.1) {}) {
      XCTAssertEqual("\($0)", "after 0.1 s there was no file")
    }
  }

  func testPagesBesideEachOther() throws {
    let browser = try Browser.shared()
    let pages = try (0..<3).map { try browser.open(html: Fixture(title: "\($0)").html) }
    for (number, page) in pages.enumerated() {
      XCTAssertEqual(try page.evaluate("document.title"), "\(number)")
      // Also those that are not in front are drawn.
      try page.perform("await new Promise(requestAnimationFrame)")
      try page.press(.tab)
      XCTAssertEqual(try page.evaluate("document.activeElement.className"), "skip")
    }
  }

  func testABrowserThatEndsIsTold() throws {
    let browser = try Browser()
    let page = try browser.open(html: Fixture().html)
    XCTAssertThrowsError(try browser.crash()) {
      XCTAssertTrue("\($0)".hasPrefix("the browser "), "\($0)")
    }
    XCTAssertThrowsError(try page.evaluate("1", as: Int.self)) {
      XCTAssertTrue("\($0)".hasPrefix("the browser had ended before "), "\($0)")
    }
  }
}

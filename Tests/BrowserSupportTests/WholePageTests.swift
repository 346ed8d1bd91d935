import BrowserSupport
import XCTest

/// A small page of the kind that the product makes: a slider beside a text box, a table that scrolls by
/// itself, a chart, a status, and a policy under which only its own script runs.
final class WholePageTests: XCTestCase {
  private static let style = """
    .pair { display: flex; flex-wrap: wrap; gap: 12px; align-items: center }
    .scroll { overflow-x: auto } th, td { padding: 4px 12px; text-align: right }
    table { border-collapse: collapse; white-space: nowrap } svg { max-width: 100%; height: auto }
    summary { padding: 4px 0 } input[type="range"] { height: 24px; padding: 0 }
    @media print { .pair { display: none } }
    """
  private static let script = """
    const [box, range, rest] = ["huur", "schuif", "rest"].map((id) => document.getElementById(id))
    const show = (euros) => {
      box.value = range.value = euros
      range.setAttribute("aria-valuetext", `${euros} euro`)
      rest.dataset.cents = (1500 - euros) * 100
      rest.textContent = `Er blijft ${1500 - euros} euro over.`
    }
    box.addEventListener("change", () => show(Number(box.value)))
    range.addEventListener("input", () => show(Number(range.value)))
    show(Number(new URLSearchParams(location.search).get("huur") ?? 600))
    document.documentElement.dataset.ready = "1"
    """
  private static let content = """
    <section aria-labelledby="invoer"><h2 id="invoer">Wat u zelf kunt invullen</h2>
    <div class="pair"><label for="huur">Huur per maand</label>
    <input id="huur" inputmode="numeric" size="8">
    <input id="schuif" type="range" min="0" max="1500" aria-label="Huur per maand, schuif"></div>
    <p id="rest" role="status"></p></section>
    <section aria-labelledby="tabel"><h2 id="tabel">Uw budget</h2>
    <div class="scroll" role="region" aria-label="Budget" tabindex="0"><table>
    <caption>Budget per maand in euro</caption>
    <tr><td></td><th scope="col">Instelling</th><th scope="col">Volledig pakket thuis</th></tr>
    <tr><th scope="row">Inkomen</th><td>1.637,57</td><td>1.637,57</td></tr>
    </table></div>
    <svg role="img" viewBox="0 0 300 100" width="300" aria-labelledby="grafiek">
    <title id="grafiek">Wat er overblijft</title>
    <rect x="0" y="5" width="200" height="30" fill="#1f4e79"/>
    <text x="8" y="25" font-size="14" fill="#fff">Instelling 300</text>
    <rect x="0" y="45" width="120" height="30" fill="#f2c14e"/>
    <text x="8" y="65" font-size="14">Thuis 180</text>
    </svg></section>
    <details><summary>Hoe dit is berekend</summary><p>Zie <a href="#tabel">de tabel</a>.</p></details>
    <script>\(script)</script>
    """

  private func open(query: String? = nil) throws -> Page {
    let fixture = Fixture(
      policy: "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
      style: Self.style, content: Self.content)
    return try Browser.shared().open(html: fixture.html, query: query, isReady: true)
  }

  func testItHasNoFindings() throws {
    let page = try open()
    XCTAssertEqual(try page.findings(), [])
    try page.emulate(Medium(hasForcedColours: true))
    XCTAssertEqual(try page.findings(in: [.desk, .phone]), [])
    XCTAssertEqual(try page.problems(), [])
  }

  func testKeysMoveTheAmounts() throws {
    let page = try open(query: "huur=700")
    func rest() throws -> Int { try page.evaluate("Number(rest.dataset.cents)") }
    XCTAssertEqual(try rest(), 80_000)
    XCTAssertEqual(
      try page.tabStops(),
      ["body > a", "#huur", "#schuif", "#inhoud > section:nth-of-type(2) > div"]
        + ["#inhoud > details > summary"])
    try page.fill("#huur", with: "900")
    try page.press(.tab)
    XCTAssertEqual(try rest(), 60_000)
    try page.press(.right)
    XCTAssertEqual(try rest(), 59_900)
    // From the top again, whatever has the focus.
    XCTAssertEqual(try page.tabStops().first, "body > a")
    XCTAssertEqual(try page.evaluate("huur.value"), "901")
  }

  func testItIsPrintedOnOneSheet() throws {
    let sheets = try open(query: "huur=700").printed().sheets()
    XCTAssertEqual(sheets.count, 1)
    XCTAssertTrue(sheets[0].text.contains("Er blijft 800 euro over."), sheets[0].text)
    XCTAssertFalse(sheets[0].text.contains("Huur per maand"), sheets[0].text)
  }
}

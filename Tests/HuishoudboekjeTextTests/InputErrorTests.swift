import XCTest

@testable import HuishoudboekjeText

final class InputErrorTests: XCTestCase {
  func testDescriptions() {
    let error = InputError(
      file: "scenario.json", line: 3, column: 25,
      problem: "dwelling.kale_huur_eur_month is '7O5,10'",
      remedy: "Expected an amount in euros per month with a point, like '705.10'.")
    XCTAssertEqual(
      error.description,
      """
      scenario.json:3:25: dwelling.kale_huur_eur_month is '7O5,10'
      Expected an amount in euros per month with a point, like '705.10'.
      """)
    XCTAssertEqual(InputError(file: "a.csv", line: 7, problem: "x").description, "a.csv:7: x")
    XCTAssertEqual(InputError(file: "a.csv", problem: "x").description, "a.csv: x")
  }

  func testQuoted() {
    XCTAssertEqual(quoted("a\tb\u{1B}[0m\u{202E}é\u{A0}"), "'aU+0009bU+001B[0mU+202EéU+00A0'")
    XCTAssertEqual(
      quoted(String(repeating: "x", count: 61)), "'" + String(repeating: "x", count: 60) + "...'")
  }

  func testListed() {
    XCTAssertEqual(
      listed((1...15).map(String.init)).text(.dutch).suffix(13), "'12' en nog 3")
    XCTAssertEqual(listed(["a", "b"]).text, "'a', 'b'")
    XCTAssertTrue(listed((1...15).map(String.init)).text.hasSuffix("'12' and 3 more"))
  }

  func testSuggestions() {
    let cases: [(String, [String], String?)] = [
      ("VTP", ["PGB", "VPT", "MPT"], "VPT"),
      ("vpt", ["PGB", "VPT", "MPT"], "VPT"),
      ("kale_huur", ["kale_huur_eur_month", "servicekosten_eur_month"], "kale_huur_eur_month"),
      ("kale_huur_eur_month_2", ["kale_huur_eur_month"], "kale_huur_eur_month"),
      ("kale_hur_eur_mnth", ["kale_huur_eur_month"], "kale_huur_eur_month"),
      ("outptu", ["output", "input"], "output"),
      ("AOW", ["WIA", "PGB"], nil),
      ("x", ["y"], nil), ("x", ["X"], "X"), ("", ["a"], nil), ("abc", [], nil),
      ("aab", ["aac", "aad"], "aac"), ("aab", ["aad", "aac"], "aac"),
      ("out", ["out"], nil),
      (String(repeating: "a", count: 1000), ["a", "aaa"], nil),
      ("huurtoeslg", ["zorgtoeslag", "huurtoeslag"], "huurtoeslag"),
    ]
    for (word, candidates, expected) in cases {
      XCTAssertEqual(suggestion(for: word, among: candidates), expected, word)
    }
    XCTAssertEqual(didYouMean("VTP", among: ["VPT"]).text, " Did you mean 'VPT'?")
    XCTAssertEqual(didYouMean("qqq", among: ["VPT"]).text, "")
  }
}

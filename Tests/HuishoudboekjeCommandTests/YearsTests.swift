import Foundation
import XCTest

/// `compare --years` and `figures --coverage`.
final class YearsTests: CommandCase {
  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.wajong, to: "s.json")
  }

  func testWrongYears() throws {
    let expected = "expected a range like 2023-2026 or a list like 2024,2026."
    let cases: [(years: String, message: String)] = [
      ("2026-2023", "'2026-2023'; it ends before it begins."),
      ("2025,2025", "'2025,2025'; it names 2025 twice."),
      ("abc", "'abc'; \(expected)"), ("", "''; \(expected)"), ("2025-", "'2025-'; \(expected)"),
      ("2025,", "'2025,'; \(expected)"), ("+2025", "'+2025'; \(expected)"),
      ("2023-2024-2025", "'2023-2024-2025'; \(expected)"),
      ("2023-2024,2026", "'2023-2024,2026'; \(expected)"),
      ("99999999999999999999", "'99999999999999999999'; \(expected)"),
      ("2025\n", "'2025U+000A'; \(expected)"),
    ]
    // Wrong use is told before the scenario is read.
    for (years, message) in cases {
      try assertFails(
        ["compare", "gone.json", "--years", years], exit: 64,
        "--years is \(message)\nUsage: huishoudboekje compare [OPTIONS] [SCENARIO]\n"
          + "See 'huishoudboekje compare --help'.")
    }
  }

  func testYearsThatCannotBeComputed() throws {
    let known = Tool.expectedYears
    let next = Tool.nextYear
    for (years, year) in [
      ("2022-2026", "2022"), ("2025-9999", "\(next)"), ("2026,2024,2021", "2021"), ("1999", "1999"),
    ] {
      try assertFails(
        ["compare", "s.json", "--years", years],
        "error: --years \(year): there is no complete set of figures for this year\n"
          + (year == "\(next)" ? Tool.expectedOfNext : known))
    }
    // The place in the scenario, and the year in which it does not hold.
    try write(Sample.wajong.with("1995-03-10", "2006-03-10"), to: "s.json")
    try assertFails(
      ["compare", "s.json", "--years", "2023-2026"],
      "error: s.json:6:21: persons[0].birth_date is refused in 2023: the person is below 18 in all "
        + "of 2023\nBudgets start at 18 years; choose a later year or an earlier birth date.")
    try write(Sample.couple, to: "s.json")
    try assertFails(
      ["compare", "s.json", "--years", "2025,2026"],
      "error: s.json:26:30: next_dwelling.from is refused in 2026: the move on 2025-04-01 is not "
        + "within 2026\nExpected a day from 2 January; after an earlier move state the new home only."
    )
  }

  /// The tables of the years are those of a scenario with each year.
  func testEveryYearIsTheScenarioOfThatYear() throws {
    func csv(_ text: String, _ options: String...) throws -> [Substring] {
      let outcome = try run(["compare", "-", "--format", "csv"] + options, input: text)
      XCTAssertEqual(outcome.exit, 0, outcome.stderr)
      return outcome.stdout.split(separator: "\n")
    }
    for view in ["average", "year", "cash"] {
      var expected: [Substring] = []
      for year in [2026, 2023, 2024] {
        let text = Sample.wajong.with("2025", "\(year)")
        expected += try csv(text, "--view", view).dropFirst(expected.isEmpty ? 0 : 1)
      }
      XCTAssertEqual(try csv(Sample.wajong, "--years", "2026,2023,2024", "--view", view), expected)
    }
    let one = try csv(Sample.wajong, "--years", "2025")
    XCTAssertEqual(one, try csv(Sample.wajong))
  }

  func testTheJSONHoldsTheComparisonOfEveryYear() throws {
    func object(_ text: String, _ options: String...) throws -> [String: Any] {
      let outcome = try run(["compare", "-", "--format", "json"] + options, input: text)
      XCTAssertEqual(outcome.exit, 0, outcome.stderr)
      let json = try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8))
      return try XCTUnwrap(json as? [String: Any])
    }
    let all = try object(Sample.wajong, "--years", "2026,2023")
    XCTAssertEqual(all["format"] as? String, "huishoudboekje-comparisons-1")
    let comparisons = try XCTUnwrap(all["comparisons"] as? [NSDictionary])
    XCTAssertEqual(
      comparisons,
      try ["2026", "2023"].map { year in
        // A receipt is about one document.
        try object(Sample.wajong.with("2025", year)).filter { $0.key != "receipt" } as NSDictionary
      })
  }

  /// Expected amounts belong to the year of the scenario.
  func testExpectationsAreNotChecked() throws {
    let expect = "\"expect\": { \"VPT\": { \"kale_huur_eur_year\": \"1\" } },\n\"leveringsvormen\""
    let text = Sample.wajong.with("\"leveringsvormen\"", expect)
    XCTAssertEqual(try run(["compare", "-"], input: text).exit, 1)
    XCTAssertEqual(
      try run(["compare", "-", "--years", "2025"], input: text).stderr, "")
  }

  func testTables() throws {
    for (name, line) in [
      ("years-text", "compare s.json --years 2024-2026"),
      ("years-markdown", "compare s.json --years 2024,2026 --view year --format markdown"),
      ("coverage-csv", "figures --coverage --format csv"),
    ] {
      let outcome = try run(line: line)
      XCTAssertEqual(outcome.exit, 0, line)
      XCTAssertEqual(outcome.stderr, "", line)
      try assertSnapshot(outcome.stdout, name)
    }
  }

  func testCoverageStandsAlone() throws {
    for (option, value) in [("on", "2025-01-01"), ("law", "aow"), ("status", "verified")] {
      try assertFails(
        ["figures", "--coverage", "--\(option)", value], exit: 64,
        "--coverage is about all laws and days; leave out --\(option).\n"
          + "Usage: huishoudboekje figures [OPTIONS]\nSee 'huishoudboekje figures --help'.")
    }
  }
}

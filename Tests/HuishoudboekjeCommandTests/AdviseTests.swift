import XCTest

/// `advise` says what the difference between two computed households is.
final class AdviseTests: CommandCase {
  private func worth(_ words: [String], _ question: String, _ column: String) throws -> Int {
    let outcome = try run(["advise"] + words + ["--format", "csv"])
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    let row = try XCTUnwrap(
      outcome.stdout.split(separator: "\n").first { $0.contains(",\(question),\(column),") },
      "\(question) \(column)\n\(outcome.stdout)")
    return try cents(row.split(separator: ",")[4])
  }
  private func cents(_ text: Substring) throws -> Int {
    let parts = text.split(separator: ".")
    let size = try XCTUnwrap(Int(parts[0].drop { $0 == "-" } + parts[1]))
    return text.hasPrefix("-") ? -size : size
  }
  private func remainder(_ scenario: String, _ column: String) throws -> Int {
    let outcome = try run(["compare", scenario, "--format", "csv"])
    let row = try XCTUnwrap(
      outcome.stdout.split(separator: "\n").first {
        $0.contains(",\(column),vrij_besteedbaar,")
      })
    return try cents(row.split(separator: ",")[4])
  }

  /// The two scenarios of S10 differ in the request only, those of S07 in the choice.
  func testTheSameAsTwoScenarios() throws {
    let with = try remainder("Scenarios/s10-wajong-22.json", "VPT")
    let without = try remainder("Scenarios/s10-wajong-22-zonder-verzoek.json", "VPT")
    XCTAssertGreaterThan(with, without)
    for scenario in ["s10-wajong-22", "s10-wajong-22-zonder-verzoek"] {
      XCTAssertEqual(
        try worth(["Scenarios/\(scenario).json"], "verzoek_handicap", "VPT"), with - without)
    }
    let couple = "Scenarios/s07-echtpaar-een-opgenomen.json"
    XCTAssertEqual(
      try worth([couple], "aow_keuze", "ZZP"),
      try remainder(couple, "ZZP-ONGEHUWD") - remainder(couple, "ZZP"))
  }

  /// 48.00 less rent, 40 % of which was huurtoeslag: 19.20 of 431.094 goes, in whole euros 20.
  func testRentJustAboveALimit() throws {
    XCTAssertEqual(
      try worth(["Scenarios/s02-aow-klein-pensioen.json"], "huur_boven_grens", "VPT"), 2_800)
    XCTAssertEqual(
      try worth(["Scenarios/s02-aow-klein-pensioen.json"], "huur_boven_grens", "ZZP"), 0)
  }

  /// 1000 above the vermogensgrens of 37395 of 2025 takes the whole huurtoeslag of 431 a month.
  func testAssetsJustAboveALimit() throws {
    let text = try String(
      contentsOf: Tool.scenarios.appendingPathComponent("s02-aow-klein-pensioen.json"),
      encoding: .utf8)
    let assets = text.replacingOccurrences(of: "\"5000\"", with: "\"38395\"")
    XCTAssertNotEqual(text, assets)
    try write(assets, to: "s.json")
    XCTAssertEqual(try worth(["s.json"], "vermogen_boven_grens", "VPT"), 43_100)
  }

  func testFormats() throws {
    let path = "Scenarios/s02-aow-klein-pensioen.json"
    for format in ["text", "markdown", "json"] {
      let outcome = try run(["advise", path, "--format", format])
      XCTAssertEqual(outcome.exit, 0, outcome.stderr)
      XCTAssertTrue(outcome.stdout.contains("Wht artikel 20 lid 2"), format)
    }
    let refused = try run(["advise", "none.json"])
    XCTAssertEqual(refused.exit, 1)
  }
}

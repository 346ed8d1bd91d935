import XCTest

/// `advise` says what the difference between two computed households is.
final class AdviseTests: CommandCase {
  private func worth(
    _ words: [String], _ question: String, _ column: String, inYear year: Int? = nil
  ) throws -> Int {
    let outcome = try run(["advise"] + words + ["--format", "csv"])
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    let row = try XCTUnwrap(
      outcome.stdout.split(separator: "\n").first {
        $0.contains(",\(question),\(column),") && $0.contains(year.map { ",\($0)," } ?? ",")
      },
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
    // Either side with its letter to Dienst Toeslagen, which both of them can write.
    XCTAssertEqual(
      try worth([couple], "aow_keuze", "ZZP", inYear: 2028),
      try remainder(couple, "ZZP-ONGEHUWD-VERZOEK") - remainder(couple, "ZZP-VERZOEK"))
  }

  /// 48.00 less rent, 40 % of which was huurtoeslag: 19.20 of 431.094 goes, in whole euros 20.
  func testRentJustAboveALimit() throws {
    XCTAssertEqual(
      try worth(["Scenarios/s02-aow-klein-pensioen.json"], "huur_boven_grens", "VPT"), 2_800)
    XCTAssertEqual(
      try worth(["Scenarios/s02-aow-klein-pensioen.json"], "huur_boven_grens", "ZZP"), 0)
  }

  /// To 2025 the maximum of who is below 23 is the kwaliteitskortingsgrens, 477.20: above it there is nothing.
  func testRentJustAboveTheMaximumOfTheYoung() throws {
    func ask(born: Int, rent: String) throws -> [String] {
      try write(
        """
        {"scenario": "young", "year": 2025, "persons": [{"birth_date": "\(born)-03-10", \
        "incomes": [{"type": "wajong"}], "care": {"zorgprofiel": "VG3"}}], \
        "dwelling": {"kale_huur_eur_month": "\(rent)"}, \
        "switches": {"bijzondere_situatie_handicap": false}}
        """, to: "young.json")
      return try rows(["young.json"]).filter { $0["question"] == "huur_boven_grens" }
        .compactMap { $0["step"] }
    }
    let young = try ask(born: 2004, rent: "497.20")
    XCTAssertEqual(young.count, 2, "\(young)")
    XCTAssertTrue(young.allSatisfy { $0.contains("477.20") }, "\(young)")
    XCTAssertEqual(try ask(born: 2004, rent: "477.20"), [])
    // Of who is older it is the maximale huurgrens.
    XCTAssertEqual(
      try ask(born: 2000, rent: "920.07").map { $0.hasPrefix("a rekenhuur of 900.07") },
      [true, true])
    XCTAssertEqual(
      try rows(["young.json"]).filter { $0["question"] == "huur_boven_grens" }
        .map { $0["article"] }, ["Wht artikel 13 lid 1", "Wht artikel 13 lid 1"])
    XCTAssertEqual(try ask(born: 2000, rent: "497.20"), [])
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

  /// A row of the CSV by its names.
  private func rows(_ words: [String]) throws -> [[String: String]] {
    let outcome = try run(["advise"] + words + ["--format", "csv"])
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    let lines = outcome.stdout.split(separator: "\n").map(fields)
    let names = try XCTUnwrap(lines.first)
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(names, line))
    }
  }
  /// Of a row without quotes within quotes.
  private func fields(_ row: Substring) -> [String] {
    row.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) {
      let (place, part) = ($1.offset, $1.element)
      let parts =
        place % 2 == 1 ? [part] : part.split(separator: ",", omittingEmptySubsequences: false)
      $0[$0.count - 1] += parts[0]
      $0 += parts.dropFirst().map(String.init)
    }
  }

  /// One change of savings passes two limits: the huurtoeslag of 299 counts once, in the next year; the
  /// vermogensdrempel is worth 1527 x 4 % x 10 % / 12 more, two years after it.
  func testOneLadderOfAssets() throws {
    try write(
      """
      {"scenario": "eigen", "year": 2026,
       "persons": [{"birth_date": "1950-05-17",
         "incomes": [{"type": "aow"}, {"type": "pension", "gross_eur_year": "8400"}],
         "assets": {"bank_eur": "42000"}, "care": {"zorgprofiel": "VV4"}}],
       "dwelling": {"kale_huur_eur_month": "712.40"}}
      """, to: "eigen.json")
    let rows = try rows(["eigen.json", "--forms", "VPT"])
    let steps = rows.filter { $0["question"] == "vermogen_boven_grens" }
    XCTAssertEqual(steps.map { $0["line"] }, ["huurtoeslag", "eigen_bijdrage", "eigen_bijdrage"])
    XCTAssertEqual(steps.map { $0["eur_month"] }, ["299.00", "1.18", "0.51"])
    XCTAssertEqual(steps.map { $0["in_year"] }, ["2027", "2029", "2029"])
    XCTAssertEqual(Set(steps.map { $0["standing"] }), ["other_year"])
    let sums = rows.filter { $0["question"] == "samen" }
    XCTAssertEqual(sums.map { $0["eur_month"] }, ["299.00", "1.69"])
    XCTAssertEqual(sums.map { $0["in_year"] }, ["2027", "2029"])
  }

  private static let vrouw84 = """
    "year": 2026, "persons": [{"birth_date": "1942-03-10",
      "incomes": [{"type": "aow"}, {"type": "pension", "gross_eur_year": "3100"}],
      "assets": {"bank_eur": "61000"}, "care": {"zorgprofiel": "VV5" COURSE}}],
    "dwelling": {"kale_huur_eur_month": "688", "landlord": "corporatie"}
    """

  /// 22521 above the vermogensgrens of 38479 of 2026 costs the whole huurtoeslag of 403 a month.
  func testAssetsFarAboveALimit() throws {
    let facts = Self.vrouw84.replacingOccurrences(of: "COURSE", with: "")
    try write("{\"scenario\": \"v\", \(facts)}", to: "v.json")
    let steps = try rows(["v.json", "--forms", "VPT"])
      .filter { $0["question"] == "vermogen_boven_grens" }
    XCTAssertEqual(steps.first?["eur_month"], "403.00")
    XCTAssertEqual(steps.first?["line"], "huurtoeslag")
    XCTAssertEqual(steps.first?["in_year"], "2027")
    let text = try run(["advise", "v.json"]).stdout
    XCTAssertTrue(text.contains("22521.00 above it"), text)
    XCTAssertTrue(text.contains("no advice to spend"), text)
  }

  /// Of a stay of seven months the last four are low by the declaration, and the first four anyway: three months
  /// of the high contribution are left. Declared it stands in the budget, for the same amount.
  func testReturnHome() throws {
    func write(_ name: String, _ declared: Bool) throws {
      let course =
        """
        , "course": [{"from": "2026-01-01", "leveringsvorm": "ZZP"},
          {"from": "2026-08-01", "leveringsvorm": "VPT"}], "terugkeer_verklaring": \(declared)
        """
      let facts = Self.vrouw84.replacingOccurrences(of: "COURSE", with: course)
      try self.write(
        "{\"scenario\": \"t\", \(facts), \"leveringsvormen\": [\"VERLOOP\"]}", to: name)
    }
    try write("t0.json", false)
    try write("t1.json", true)
    for (name, standing) in [("t0.json", "extra"), ("t1.json", "in_budget")] {
      let row = try XCTUnwrap(
        rows([name]).first { $0["question"] == "terugkeer_verklaring" }, name)
      XCTAssertEqual(row["standing"], standing, name)
      // 3 x (1246.82 - 212.60)
      XCTAssertEqual(row["eur_year"], "3102.66", name)
    }
  }

  /// Two requests of one household touch the same huurtoeslag: at once they are worth what the budget with both is.
  func testStepsTogether() throws {
    try write(
      """
      {"scenario": "2a", "year": 2026,
       "persons": [{"birth_date": "1942-02-01", "incomes": [{"type": "aow"},
           {"type": "pension", "gross_eur_year": "14000"}], "care": {"zorgprofiel": "VV5"}},
         {"birth_date": "1945-06-01", "incomes": [{"type": "aow"},
           {"type": "pension", "gross_eur_year": "6000"}]}],
       "dwelling": {"kale_huur_eur_month": "760"}, "leveringsvormen": ["VPT"]}
      """, to: "2a.json")
    let rows = try rows(["2a.json"])
    let extra = rows.filter { $0["standing"] == "extra" }
    XCTAssertEqual(
      extra.map { $0["question"] }, ["verzoek_zorgbehoefte", "huur_boven_grens", "samen"])
    XCTAssertEqual(extra.map { $0["eur_month"] }, ["318.00", "28.98", "345.98"])
    let text = try run(["advise", "2a.json"]).stdout
    XCTAssertTrue(text.contains("apart +346.98, so together 1.00 less"), text)
    // The rent of the step, and the column with the request.
    try write(
      String(contentsOf: folder.appendingPathComponent("2a.json"), encoding: .utf8)
        .replacingOccurrences(of: "760", with: "713.02"), to: "2b.json")
    XCTAssertEqual(
      try remainder("2b.json", "VPT-VERZOEK") - remainder("2a.json", "VPT"), 345_98)
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

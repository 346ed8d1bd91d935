import XCTest

/// What an error makes meaningless is not told.
extension SeveralErrorsTests {
  /// One error and no other, behind the name of the file.
  private func assertOne(
    _ text: String, _ message: String, _ command: String = "compare", line: UInt = #line
  ) throws {
    let outcome = try run([command, "-"], input: text)
    XCTAssertEqual(outcome.exit, 1, line: line)
    let words = outcome.stderr.split(separator: "huishoudboekje: error: standard input:")
    XCTAssertEqual(words.count, 1, outcome.stderr, line: line)
    XCTAssertTrue(words.first?.hasPrefix(message) ?? false, outcome.stderr, line: line)
  }

  func testMisspelledKeys() throws {
    let rent = "\"kale_huur_eur_month\": \"682.96\""
    let aow = "{ \"type\": \"aow\", \"build_up_pct\": 100 }"
    let changes: [(old: String, new: String, message: String)] = [
      // What rests on the points, on a surcharge or on the form cannot be tested.
      (
        rent, "\(rent), \"wws_point\": \"112\", \"zorgwoning\": true",
        "17:38: dwelling.wws_point is not a known key\n"
      ),
      (
        rent, "\"wws_point\": \"112\", \"zorgwoning\": true",
        "17:5: dwelling.wws_point is not a known key\n"
      ),
      (
        rent, "\(rent), \"wws_points\": \"108\", \"zorgwonig\": true",
        "17:59: dwelling.zorgwonig is not a known key\n"
      ),
      (
        "100 }",
        "100, \"loonheffingskortin\": false }, { \"type\": \"anw\", \"gross_eur_year\": \"1\" }",
        "8:47: persons[0].incomes[0].loonheffingskortin is not a known key\n"
      ),
      (
        "\"type\": \"pension\"", "\"typ\": \"pension\"",
        "9:9: persons[0].incomes[1].type is missing\n"
      ),
      (
        "\"pension\"", "\"pensioen\", \"name\": 5",
        "9:19: persons[0].incomes[1].type is 'pensioen'\n"
      ),
      (
        aow, aow + ", { \"type\": \"aow\", \"x\": 1 }",
        "8:59: persons[0].incomes[1].type is 'aow' a s"
      ),
    ]
    for (old, new, message) in changes { try assertOne(Sample.scenario(old, new), message) }
  }

  func testPersons() throws {
    let second = "    {\n      \"birth_date\": \"1944-05-06\","
    try assertOne(
      Sample.couple.with(second, "    { \"x\": 1 },\n\(second)"), "4:14: persons holds 3 persons\n")
    try assertOne(
      Sample.scenario("\"costs\"", "\"couple\": { \"x\": 1 },\n  \"costs\""),
      "20:13: couple stands beside one person\n")
    // What is expected of columns that are not known.
    try assertOne(
      Sample.scenario(
        "[\"ZZP\", \"VPT\"]", "[\"ZZP\", \"VTP\"], \"expect\": { \"VPT\": { \"x\": \"1\" } }"),
      "21:22: leveringsvormen names 'VTP'\n")
  }

  func testComplexesAndTheirYear() throws {
    try write(Sample.tariffs, to: "t.csv")
    let two = Sample.complex("\"640\"", "\"640\", \"wws_points\": \"112\"")
    try assertOne(
      two.with("\"year\": 2026", "\"year\": 2022"),
      "4:77: units[0].wws_points cannot be used: there is no table of points on 2022", "complex")
    try assertOne(two.with("\"year\": 2026", "\"year\": \"x\""), "2:31: year is 'x'\n", "complex")
    let shares = Sample.complex("\"oud\", \"number\": 3", "\"oud\", \"share_pc\": \"75\"")
      .with("\"jong\", \"number\": 1", "\"jong\", \"share_pct\": \"25\"")
    try assertOne(shares, "8:5: personas[0].share_pct is missing\n", "complex")
    // Variants are read of a complex that is good.
    try assertOne(
      Sample.complex("\"690\"", "690").with("{ \"year\": 2025 }", "{ \"units[0].rooms\": \"x\" }"),
      "4:56: units[0].kale_huur_eur_month is the number 690\n", "complex")
  }

  func testSweepsAndTheirScenario() throws {
    let scenario = Sample.scenario("\"5000\"", "5000").replacing("\n", with: " ")
    let text = Sample.sweep(Sample.axis("0", "10", "0")).replacing("\"s.json\"", with: scenario)
    try assertOne(text, "4:88: axes[0].step is 0\n", "sweep")
    try assertOne(
      Sample.sweep(Sample.list("1").replacing("values", with: "valeus"))
        .replacing("\"s.json\"", with: Sample.scenario.replacing("\n", with: " ")),
      "4:55: axes[0].valeus is not a known key\n", "sweep")
  }

  // MARK: Schemas and changes in percent

  /// Editors find the schema of a file at its top.
  func testSchemas() throws {
    func named(_ text: String) -> String {
      "{ \"$schema\": \"https://example.org/x.schema.json\"," + text.dropFirst()
    }
    try write(named(Sample.scenario), to: "s.json")
    try write(named(Sample.sweep(Sample.axis())), to: "t.json")
    try write(Sample.tariffs, to: "t.csv")
    try write(named(Sample.complex), to: "c.json")
    try write(
      named(
        "{ \"sweep\": \"t\", \"complex\": \"c.json\", \"axes\": "
          + "[{ \"path\": \"vacancy_pct\", \"values\": [\"5\"] }] }"), to: "ct.json")
    try write(named("{ \"reform\": \"r\" }"), to: "r.json")
    for words in [
      ["compare", "s.json", "--reform", "r.json"], ["sweep", "t.json"], ["complex", "c.json"],
      ["sweep", "ct.json"], ["break-even", "--table", "t.json"],
    ] {
      let outcome = try run(words)
      XCTAssertEqual(outcome.exit, 0, "\(words): \(outcome.stderr)")
    }
    for (words, name) in [
      (["compare"], "s.json"), (["sweep"], "t.json"), (["complex"], "c.json"),
      (["sweep"], "ct.json"),
      (["compare", "Scenarios/s01-alleen-aow.json", "--reform"], "r.json"),
    ] {
      try write(
        try read(name).replacing("\"https://example.org/x.schema.json\"", with: "null"),
        to: "x.json")
      try assertFails(
        words + ["x.json"],
        "error: x.json:1:14: $schema is null\nLeave the key out instead of writing null.")
    }
  }

  /// A change in percent is written with or without its sign and the sign for percent.
  func testChangesInPercent() throws {
    func table(_ percent: String, language: String = "en") throws -> Outcome {
      try write(
        "{ \"reform\": \"r\", \"figures\": [{ \"law\": \"huurtoeslag\", "
          + "\"key\": \"maximale_huurgrens\", \"percent\": \"\(percent)\" }], \"indexation\": "
          + "[{ \"laws\": [\"zorgtoeslag\"], \"percent\": \"\(percent)\" }] }", to: "r.json")
      return try run([
        "compare", "Scenarios/s01-alleen-aow.json", "--reform", "r.json", "--format", "csv",
        "--language", language,
      ])
    }
    for same in [["5", "+5", "5%", "+5%", "5.00000"], ["-3", "-3%", "-3.0%"]] {
      let outcomes = try same.map { try table($0) }
      XCTAssertEqual(outcomes[0].exit, 0, outcomes[0].stderr)
      for (percent, outcome) in zip(same, outcomes) {
        XCTAssertEqual(outcome, outcomes[0], percent)
      }
    }
    XCTAssertNotEqual(try table("5").stdout, try table("-3").stdout)
    for bad in ["", "%", "+", "+-5", "-+5", "--5", "5 %", "5,5", "5%%", "1.234567", "+5e1", " 5"] {
      let outcome = try table(bad)
      XCTAssertEqual(outcome.exit, 1, bad)
      let message =
        "percent is '\(bad)'\nExpected a change in percent with at most 5 decimals, like"
      XCTAssertTrue(outcome.stderr.contains("figures[0].\(message)"), outcome.stderr)
      XCTAssertTrue(outcome.stderr.contains("indexation[0].\(message)"), outcome.stderr)
      let dutch = try table(bad, language: "nl").stderr
      XCTAssertTrue(dutch.contains("\nVerwacht werd een verandering in procenten met"), dutch)
    }
  }
}

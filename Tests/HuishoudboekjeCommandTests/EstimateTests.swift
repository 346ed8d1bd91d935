import XCTest

/// The year 2027 is an estimate: it works in every command, and every output says so.
final class EstimateTests: CommandCase {
  private static let statuses = ["law", "proposal", "derived", "estimate"]
  /// Commands that read a scenario, a complex or a sweep, with the formats that they write.
  private static let commands: [(line: String, formats: [String])] = [
    ("compare s.json --year 2027", ["text", "csv", "json", "markdown"]),
    ("compare s.json --year 2027 --view cash", ["text", "csv", "json", "markdown"]),
    ("compare s.json --years 2026-2027", ["text", "csv", "json", "markdown"]),
    ("compare s.json --year 2027 --explain", ["text", "json"]),
    ("compare s.json --year 2027 --why", ["text", "csv", "json", "markdown"]),
    (
      "compare s.json --reform Scenarios/box3-brief.reform.json",
      ["text", "csv", "json", "markdown"]
    ),
    (
      "compare s.json --explain zorgtoeslag --reform Scenarios/box3-brief.reform.json",
      ["text", "json"]
    ),
    ("advise s.json --year 2027", ["text", "csv", "json", "markdown"]),
    ("marginal s.json --over \(Sample.pension) --to 3000 --year 2027", ["text", "csv", "json"]),
    ("break-even s.json --over \(Sample.pension) --to 30 --year 2027", ["text", "csv", "json"]),
    ("figures --impact s.json --year 2027", ["text", "markdown"]),
    ("figures --on 2027-01-01 --estimate", ["text", "csv", "markdown"]),
    ("figures --coverage", ["text", "markdown"]),
    (
      "complex c.json --year 2027",
      ["text", "csv", "json", "markdown"]
    ),
    ("sweep t.json --year 2027", []), ("sweep t.json --year 2027 --summary", []),
    ("sweep t.json --year 2027 --plan", []), ("sweep t.json --year 2027 --csv excel-nl", []),
    ("sweep t.json --year 2027 --where verschil>0", []),
    ("sweep t.json --year 2027 --lane reference", []),
    ("sweep t.json --reform Scenarios/box3-brief.reform.json", []),
    ("sweep h.json --year 2027", []),
    ("break-even --table y.json", []), ("sweep y.json", []),
  ]

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.scenario, to: "s.json")
    try write(Sample.sweep(Sample.axis()), to: "t.json")
    try write(
      Sample.complex("\"provider\": { \"tariffs\": \"t.csv\" },", "")
        .replacing("\"set\": { \"year\": 2025 }", with: "\"set\": { \"vacancy_pct\": \"25\" }"),
      to: "c.json")
    try write(
      """
      { "sweep": "h", "complex": "c.json", "axes": [
        { "path": "units[0].kale_huur_eur_month", "values": ["600", "700"] } ] }
      """, to: "h.json")
    try write(
      Sample.sweep(
        Sample.axis("2026", "2027", "1", path: "year", name: "jaar"), Sample.axis("0", "9", "3")),
      to: "y.json")
  }

  func testEveryOutputIsLabelled() throws {
    let lines = Self.commands.flatMap { command in
      command.formats.isEmpty
        ? [command.line] : command.formats.map { "\(command.line) --format \($0)" }
    }
    let words = lines.map { ($0.split(separator: " ").map(String.init), String?.none) }
    for (line, outcome) in zip(lines, try outcomes(words)) {
      XCTAssertEqual(outcome.exit, 0, "\(line): \(outcome.stderr)")
      XCTAssertTrue(outcome.stdout.lowercased().contains("raming 2027"), line)
      for status in Self.statuses { XCTAssertTrue(outcome.stdout.contains(status), line) }
      // The rows of a table stand with their label, not only the table.
      guard line.contains("csv") || line.hasPrefix("sweep"), !line.contains("--plan") else {
        continue
      }
      let rows = outcome.stdout.split(separator: "\n")
      XCTAssertTrue(rows[0].hasSuffix("basis"), line)
      let labelled = rows.dropFirst().filter { $0.contains("raming 2027") }.count
      XCTAssertGreaterThan(labelled, 0, line)
      if line.contains("--year 2027") { XCTAssertEqual(labelled, rows.count - 1, line) }
    }
  }

  /// A year of the law has no column, member or line for it.
  func testAYearOfTheLawIsNot() throws {
    let lines = Self.commands.filter { $0.line.contains("--year 2027") }.flatMap { command in
      (command.formats.isEmpty ? [""] : command.formats.map { " --format \($0)" }).map {
        command.line.replacing("--year 2027", with: "--year 2026") + $0
      }
    }
    let words = lines.map { ($0.split(separator: " ").map(String.init), String?.none) }
    for (line, outcome) in zip(lines, try outcomes(words)) {
      XCTAssertEqual(outcome.exit, 0, "\(line): \(outcome.stderr)")
      for word in ["raming", "Raming", "basis\n", "\"estimate\""] {
        XCTAssertFalse(outcome.stdout.contains(word), "\(line): \(word)")
      }
    }
  }

  /// `--year` is the scenario with that year in it.
  func testTheYearOfTheCommandIsThatOfTheFile() throws {
    for year in ["2024", "2026", "2027"] {
      let asked = try run(line: "compare s.json --format csv --year \(year)")
      let stated = try run(
        line: "compare - --format csv", input: Sample.scenario("2025", year))
      XCTAssertEqual(asked.stdout, stated.stdout, year)
      XCTAssertEqual(asked.exit, 0)
    }
    try assertFails(
      ["compare", "s.json", "--year", "2028"],
      "error: s.json:3:11: year is 2028: there is no complete set of figures for this year\n"
        + "Expected one of 2023, 2024, 2025, 2026, or 2027, which is an estimate.")
    try assertFails(
      ["sweep", "y.json", "--year", "2027"],
      "error: y.json:4:15: axes[0].path is 'year', and --year names one too\n"
        + "Leave --year out, or take the axis away.")
    for (line, message) in [
      ("compare s.json --year 27", "--year is '27'; expected one year like 2026."),
      (
        "compare s.json --year 2026 --years 2025",
        "--year and --years both choose the year; leave one out."
      ),
      ("figures --year 2027", "--year goes with --impact; use --on for the figures of a day."),
      (
        "figures --status estimate", "--status estimate is of an estimate; add --estimate."
      ),
    ] {
      let outcome = try run(line: line)
      XCTAssertEqual(outcome.exit, 64, line)
      XCTAssertTrue(outcome.stderr.hasPrefix("huishoudboekje: \(message)\n"), outcome.stderr)
    }
  }

  /// The list of the figures of the law does not hold an estimate, and says where it is.
  func testFiguresOfTheEstimate() throws {
    for date in ["2027-01-01", "2027-12-31"] {
      try assertFails(
        ["figures", "--on", date, "--law", "aow"],
        "error: --on \(date): there are no certified figures of 2027\n"
          + "There is an estimate of 2027: add --estimate.")
    }
    try assertFails(
      ["figures", "--on", "2026-12-31", "--estimate"],
      "error: --estimate: there is no estimate of 2026\nExpected a day in 2027.")
    let all = try run(line: "figures --format csv")
    XCTAssertFalse(all.stdout.contains("2027-"))
    let estimated = try run(line: "figures --estimate --law box3 --format csv --status proposal")
    XCTAssertEqual(estimated.exit, 0)
    for row in estimated.stdout.split(separator: "\n").dropFirst() {
      XCTAssertTrue(row.hasPrefix("box3,2027-01-01,") && row.contains(",proposal,"), "\(row)")
    }
  }

  /// A figure of the estimate as an axis: a change of nothing is the year as it is, and more of the
  /// standaardpremie is more zorgtoeslag.
  func testALawAxisOverAnEstimatedFigure() throws {
    func sweep(_ axis: String) throws -> [[Substring]] {
      try write(
        Sample.sweep(axis, members: "\"columns\": [\"a\", \"vpt_zorgtoeslag\"]"), to: "l.json")
      let sweep = try run(line: "sweep l.json --year 2027")
      XCTAssertEqual(sweep.exit, 0, sweep.stderr)
      return sweep.stdout.split(separator: "\n").map { $0.split(separator: ",") }
    }
    let changed = try sweep(
      "{ \"path\": \"law.zorgtoeslag.standaardpremie\", \"name\": \"a\", "
        + "\"values\": [\"+0%\", \"+10%\"] }")
    let plain = try sweep(Sample.list("2500", name: "a"))
    XCTAssertEqual(changed[1][1], plain[1][1])
    XCTAssertGreaterThan(
      try XCTUnwrap(Double(changed[2][1])), try XCTUnwrap(Double(plain[1][1])))
    XCTAssertTrue(changed.dropFirst().allSatisfy { $0[2].hasPrefix("raming 2027: ") })
  }

  /// A complex of the law with a variant in an estimated year.
  func testAVariantInAnEstimatedYear() throws {
    try write(
      Sample.complex("\"provider\": { \"tariffs\": \"t.csv\" },", "")
        .replacing("\"year\": 2025", with: "\"year\": 2027"), to: "c.json")
    let text = try run(line: "complex c.json")
    XCTAssertEqual(text.exit, 0, text.stderr)
    XCTAssertTrue(text.stdout.hasPrefix("klein, basis, 2026: "))
    XCTAssertTrue(
      text.stdout.contains(
        "Raming 2027, not certified: it rests on figures of status law, proposal, derived, estimate."
      ))
    let rows = try run(line: "complex c.json --format csv").stdout.split(separator: "\n")
    XCTAssertTrue(rows[0].hasSuffix(",basis"))
    for row in rows.dropFirst() {
      XCTAssertEqual(row.contains(",v,2027,"), row.contains("raming 2027: law"), "\(row)")
    }
  }

  /// A receipt of an estimated year is the same again.
  func testReceipt() throws {
    XCTAssertEqual(
      try run(line: "sweep t.json --year 2027 --out t.csv --receipt r.json").exit, 0)
    let outcome = try run(line: "verify --receipt r.json")
    XCTAssertEqual(outcome.exit, 0, outcome.stdout + outcome.stderr)
  }
}

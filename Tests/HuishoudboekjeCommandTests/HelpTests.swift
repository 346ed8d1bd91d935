import XCTest

/// The help texts and results as a reader sees them.
final class HelpTests: CommandCase {
  func testHelp() throws {
    for command in [
      "", "compare", "complex", "sweep", "break-even", "marginal", "advise", "wws", "verify",
      "figures",
    ] {
      let words = command.isEmpty ? [] : [command]
      let long = try run(words + ["--help"])
      let short = try run(words + ["-h"])
      XCTAssertEqual(long, short)
      XCTAssertEqual(long.exit, 0)
      XCTAssertEqual(long.stderr, "")
      for line in long.stdout.split(separator: "\n") where line.count > 80 {
        XCTAssertTrue(line.hasPrefix("  huishoudboekje "), "longer than 80: \(line)")
      }
      try assertSnapshot(long.stdout, command.isEmpty ? "help" : "help-\(command)")
    }
  }

  /// Every example in a help text must run.
  func testExamples() throws {
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("Tests"),
      withDestinationURL: Tool.root.appendingPathComponent("Tests"))
    var examples = 0
    for command in [
      "compare", "complex", "sweep", "break-even", "marginal", "advise", "wws", "verify", "figures",
    ] {
      for line in try run([command, "--help"]).stdout.split(separator: "\n")
      where line.hasPrefix("  huishoudboekje ") {
        let outcome = try run(line: String(line.dropFirst("  huishoudboekje ".count)))
        XCTAssertEqual(outcome.exit, 0, String(line))
        XCTAssertEqual(outcome.stderr, "", String(line))
        examples += 1
      }
    }
    XCTAssertGreaterThan(examples, 5)
  }

  func testVersion() throws {
    let expected = Outcome(exit: 0, stdout: "huishoudboekje 0.1.0\n", stderr: "")
    assertEqual(try run(["--version"]), expected, "--version")
    assertEqual(try run(["sweep", "--version", "--nonsense"]), expected, "sweep --version")
  }

  func testResults() throws {
    let scenario = "compare s.json"
    let cases: [(name: String, line: String)] = [
      ("compare-text", "\(scenario)"),
      ("compare-cash", "\(scenario) --view cash --forms VPT"),
      ("compare-year-markdown", "\(scenario) --view year --format markdown --forms ZZP,VPT,MPT"),
      ("compare-json", "\(scenario) --format json"),
      ("compare-cash-csv", "\(scenario) --view cash --format csv --forms ZZP"),
      ("complex-text", "complex Scenarios/s17-complex-van-40.complex.json"),
      ("complex-markdown", "complex Scenarios/sjabloon.complex.json --format markdown"),
      ("complex-json", "complex Scenarios/sjabloon.complex.json --format json"),
      ("wws-text", "wws --points 105.25 --on 2026-01-01 --zorgwoning"),
      ("wws-csv", "wws --points 187 --on 2026-01-01 --format csv"),
      ("wws-json", "wws --points 148 --on 2024-06-30 --format json"),
      ("wws-markdown", "wws --points 150 --on 2026-01-01 --nieuwbouw --format markdown"),
      ("figures-aow", "figures --law aow --on 2025-07-01"),
      ("figures-markdown", "figures --law box3 --on 2024-01-01 --format markdown"),
      ("figures-csv", "figures --law zvw --format csv"),
      ("explain", "\(scenario) --explain eigen_bijdrage --forms VPT"),
      ("explain-json", "\(scenario) --explain zorgpremie --format json --forms VPT"),
      ("why", "\(scenario) --why"),
      ("why-markdown", "\(scenario) --why --format markdown"),
      ("advise", "advise s.json"),
      ("impact", "figures --status unverified --impact s.json"),
    ]
    try write(Sample.scenario, to: "s.json")
    for (name, line) in cases {
      let outcome = try run(line: line)
      XCTAssertEqual(outcome.exit, 0, line)
      XCTAssertEqual(outcome.stderr, "", line)
      try assertSnapshot(outcome.stdout, name)
    }
  }
}

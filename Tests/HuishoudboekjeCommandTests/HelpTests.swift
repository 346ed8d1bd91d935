import XCTest

/// The help texts and results as a reader sees them.
final class HelpTests: CommandCase {
  /// The commands that the help lists.
  private func commands() throws -> [String] {
    let help = try run(["--help"]).stdout.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try XCTUnwrap(help.firstIndex(of: "SUBCOMMANDS:"), "\(help)")
    return help[(start + 1)...].prefix { !$0.isEmpty }.compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      return line.split(separator: " ").first.map(String.init).flatMap { $0 == "See" ? nil : $0 }
    }
  }

  func testHelp() throws {
    for command in try [""] + commands() {
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
    var lines: [[String]] = []
    for command in try commands() {
      let help = try run([command, "--help"]).stdout
      let examples = help.split(separator: "\n").filter { $0.hasPrefix("  huishoudboekje ") }
      XCTAssertFalse(examples.isEmpty, "no example in the help of \(command)")
      lines += examples.map { $0.split(separator: " ").dropFirst().map(String.init) }
    }
    // What writes files runs in the folder of the test, and after it what reads them.
    func writes(_ line: [String]) -> Bool { line.contains("--out") || line.contains("--receipt") }
    let reading = lines.filter { !writes($0) }
    let writing = lines.filter(writes)
    let outcomes =
      try documented(reading)
      + writing.map { try run($0, input: $0.first == "new" ? NewTests.answers : nil) }
    for (line, outcome) in zip(reading + writing, outcomes) {
      XCTAssertEqual(outcome.exit, 0, "\(line)")
      // Its questions stand there.
      if line.first != "new" { XCTAssertEqual(outcome.stderr, "", "\(line)") }
    }
  }

  func testVersion() throws {
    let version = try run(["--version"])
    assertEqual(try run(["sweep", "--version", "--nonsense"]), version, "sweep --version")
    let lines = version.stdout.split(separator: "\n", omittingEmptySubsequences: false)
    XCTAssertEqual([version.exit, Int32(lines.count)], [0, 4], version.stderr)
    XCTAssertEqual(lines.first, "huishoudboekje 0.1.0")
    // A commit that was checked out here, or that it is not known.
    let log = Tool.root.appendingPathComponent(".git/logs/HEAD")
    let commit = lines[1].dropFirst("commit ".count)
    XCTAssertTrue(lines[1].hasPrefix("commit "), version.stdout)
    if let moves = try? String(contentsOf: log, encoding: .utf8) {
      XCTAssertTrue(moves.contains(" \(commit) "), version.stdout)
    }
    XCTAssertTrue(lines[2].hasPrefix("figures "), version.stdout)
    XCTAssertEqual(lines[2].count, "figures ".count + 64, version.stdout)
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
      ("wws-room", "wws --room --points 70 --aftrekpunten 4 --on 2026-01-01 --zorgwoning"),
      ("wws-explain", "wws --room --points 300 --on 2025-12-31 --explain"),
      ("wws-explain-json", "wws --points 150 --on 2026-01-01 --nieuwbouw --explain --format json"),
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
    let lines = cases.map { ($0.line.split(separator: " ").map(String.init), String?.none) }
    for ((name, line), outcome) in zip(cases, try outcomes(lines)) {
      XCTAssertEqual(outcome.exit, 0, line)
      XCTAssertEqual(outcome.stderr, "", line)
      try assertSnapshot(outcome.stdout, name)
    }
  }
}

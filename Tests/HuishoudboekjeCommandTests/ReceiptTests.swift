import XCTest

/// A receipt says what a table was made of, and `verify --receipt` whether it still comes out.
final class ReceiptTests: CommandCase {
  private let sweep = "Scenarios/s02-pensioen.sweep.json"

  func testASweepIsConfirmed() throws {
    let first = try run(["sweep", sweep, "--out", "t.csv", "--receipt", "r.json"])
    XCTAssertEqual(first, Outcome(exit: 0, stdout: "", stderr: ""))
    XCTAssertEqual(try read("t.csv"), try run(["sweep", sweep]).stdout)
    // Threads change no byte, so they do not stand in the receipt either.
    let threads = try run(
      ["sweep", sweep, "--out", "t.csv", "--receipt", "s.json", "--threads", "1"])
    XCTAssertEqual(threads.exit, 0)
    XCTAssertEqual(try read("r.json"), try read("s.json"))
    let check = try run(["verify", "--receipt", "r.json"])
    XCTAssertEqual(check.exit, 0, check.stderr)
    XCTAssertFalse(check.stdout.contains("DIFFERS"))
    XCTAssertEqual(check.stdout.components(separatedBy: "  same  ").count, 7)
    let reform = try run([
      "sweep", sweep, "--reform", "Scenarios/zonder-40-procent.reform.json", "--receipt",
      "w.json", "--out", "w.csv",
    ])
    XCTAssertEqual(reform.exit, 0)
    XCTAssertEqual(try run(["verify", "--receipt", "w.json"]).exit, 0)
  }

  /// The file that was delivered is read, beside the receipt, wherever both went together.
  func testTheDeliveredFileIsRead() throws {
    try FileManager.default.createDirectory(
      atPath: folder.appendingPathComponent("a/tables").path, withIntermediateDirectories: true)
    let made = try run(["sweep", sweep, "--out", "a/tables/t.csv", "--receipt", "a/r.json"])
    XCTAssertEqual(made.exit, 0, made.stderr)
    XCTAssertTrue(try read("a/r.json").contains("\"output\": \"tables/t.csv\""))
    // The sweep stands outside the folder of the receipt.
    let refused = try run(["verify", "--receipt", "a/r.json"])
    XCTAssertEqual(refused.exit, 1)
    XCTAssertTrue(
      refused.stderr.hasPrefix(
        "huishoudboekje: error: \(sweep): this file stands outside the folder of the receipt, '"),
      refused.stderr)
    XCTAssertEqual(try run(["verify", "--receipt", "a/r.json", "--allow-paths"]).exit, 0)
    try FileManager.default.moveItem(
      atPath: folder.appendingPathComponent("a").path,
      toPath: folder.appendingPathComponent("b").path)
    XCTAssertEqual(try run(["verify", "--receipt", "b/r.json", "--allow-paths"]).exit, 0)
    let table = try read("b/tables/t.csv")
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes: [(String, String)] = [
      (
        lines.enumerated().map { $0 == 41 ? String($1.dropLast()) + "x" : $1 }.joined(
          separator: "\n"), "line 42 is '"
      ),
      (table + "x", "line \(lines.count) is 'x', made again the end"),
      (String(table.dropLast(5)), "line \(lines.count - 1) is "),
      ("", "line 1 is the end, made again '"),
    ]
    for (text, message) in changes {
      try write(text, to: "b/tables/t.csv")
      let check = try run(["verify", "--receipt", "b/r.json", "--allow-paths"])
      XCTAssertEqual(check.exit, 1, message)
      XCTAssertTrue(check.stdout.contains(message), check.stdout)
      XCTAssertTrue(check.stderr.contains("output tables/t.csv differ"), check.stderr)
    }
    try FileManager.default.removeItem(at: folder.appendingPathComponent("b/tables/t.csv"))
    try assertFails(
      ["verify", "--receipt", "b/r.json", "--allow-paths"],
      "error: b/tables/t.csv: the delivered file cannot be read: No such file or directory\nPut it beside "
        + "its receipt, under the name that the receipt gives.")
  }

  /// Every command that writes a table has a receipt which confirms it.
  func testEveryCommandWithAReceipt() throws {
    try write(Sample.scenario, to: "s.json")
    let over = ["--over", "dwelling.kale_huur_eur_month", "--to", "700", "--step", "100"]
    let pension = [
      "--over", "persons[0].incomes[1].gross_eur_year", "--to", "700", "--step", "100",
    ]
    for words in [
      ["break-even", "s.json", "--out", "t.txt"] + over, ["advise", "s.json"],
      ["marginal", "s.json"] + pension,
    ] {
      let made = try run(words + ["--receipt", "r.json"])
      XCTAssertEqual(made.exit, 0, made.stderr)
      let check = try run(["verify", "--receipt", "r.json"])
      XCTAssertEqual(check.exit, 0, check.stdout + check.stderr)
    }
  }

  func testWhatDiffersIsSaid() throws {
    try write(Sample.scenario, to: "s.json")
    let made = try run(["compare", "s.json", "--format", "csv", "--receipt", "r.json"])
    XCTAssertEqual(made.exit, 0)
    XCTAssertEqual(try run(["verify", "--receipt", "r.json"]).exit, 0)
    let paper = try read("r.json")
    // Another result, other figures, another version.
    for (key, exit) in [("result_sha256", 1), ("figures_sha256", 1), ("version", 0)] {
      let lines = paper.split(separator: "\n").map { line in
        line.contains("\"\(key)\"")
          ? "  \"\(key)\": \"0\"" + (line.hasSuffix(",") ? "," : "") : String(line)
      }
      try write(lines.joined(separator: "\n"), to: "changed.json")
      let check = try run(["verify", "--receipt", "changed.json"])
      XCTAssertEqual(check.exit, Int32(exit), key)
      XCTAssertTrue(check.stdout.contains("DIFFERS"), key)
    }
    // Another input.
    try write(Sample.scenario.replacingOccurrences(of: "682.96", with: "683.96"), to: "s.json")
    let check = try run(["verify", "--receipt", "r.json"])
    XCTAssertEqual(check.exit, 1)
    XCTAssertTrue(check.stderr.contains("input s.json and result differ"), check.stderr)
  }

  func testJSONCarriesItsReceipt() throws {
    try write(Sample.scenario, to: "s.json")
    let outcome = try run(["compare", "s.json", "--format", "json"])
    for text in ["\"receipt\": {", "\"version\": \"0.1.0\"", "\"figures_sha256\"", "\"s.json\""] {
      XCTAssertTrue(outcome.stdout.contains(text), text)
    }
  }

  func testRefusals() throws {
    try write(Sample.scenario, to: "s.json")
    let cases: [([String], Int32, String)] = [
      (["compare", "s.json", "--receipt", "s.json"], 1, "this file is read by the command"),
      (
        ["sweep", sweep, "--out", "t", "--receipt", "t"], 1,
        "another result of the command goes to this file"
      ),
      (["compare", "-", "--receipt", "r.json"], 64, "files, not stdin"),
      (["compare", "s.json", "--receipt", "-"], 64, "not stdout"),
      (["verify", "--receipt", "s.json"], 1, "format is missing"),
      (["verify", "--receipt", "none.json"], 1, "does not exist"),
      (["verify", "--receipt", "s.json", "x.csv"], 64, "leave out CASES"),
      (["verify", "--receipt", "s.json", "--law", "aow"], 64, "leave out --law"),
      (["verify", "--allow-paths"], 64, "add --receipt FILE"),
    ]
    for (words, exit, message) in cases {
      let outcome = try run(words, input: Sample.scenario)
      XCTAssertEqual(outcome.exit, exit, "\(words)")
      XCTAssertTrue(outcome.stderr.contains(message), "\(words)\n\(outcome.stderr)")
    }
    XCTAssertEqual(try read("s.json"), Sample.scenario)
    // A receipt that cannot be written leaves no table behind.
    let failed = try run(["sweep", sweep, "--out", "t.csv", "--receipt", "none/r.json"])
    XCTAssertEqual(failed.exit, 1)
    XCTAssertFalse(try names().contains("t.csv"))
  }
}

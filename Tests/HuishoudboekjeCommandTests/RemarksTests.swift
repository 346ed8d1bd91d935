import XCTest

/// A sweep, a complex and a break-even tell on stderr what a comparison tells of each household, and their table
/// stays as it is.
final class RemarksTests: CommandCase {
  private func axis(_ path: String, _ values: [String]) -> String {
    let list = values.map { "\"\($0)\"" }.joined(separator: ", ")
    return "{\"path\": \"\(path)\", \"name\": \"x\", \"values\": [\(list)]}"
  }
  private func sweep(_ axes: String, of scenario: String) -> String {
    "{\"sweep\": \"t\", \"scenario\": \"Scenarios/\(scenario).json\", \"axes\": [\(axes)]}"
  }

  func testAYearThatIsNotCertified() throws {
    let text = sweep(
      axis("dwelling.kale_huur_eur_month", ["500", "600"]), of: "aow-leeftijd-2026")
    try write(text, to: "t.json")
    let told = try run(["sweep", "t.json"])
    XCTAssertEqual(told.exit, 0)
    let first = try XCTUnwrap(told.notes.first)
    XCTAssertTrue(first.hasPrefix("not certified: the resident reaches the AOW age"), first)
    XCTAssertTrue(first.hasSuffix("(all 2 rows)"), first)
    // What `compare` says is not certified is the same sentence.
    let flags = try run(["compare", "Scenarios/aow-leeftijd-2026.json", "--format", "json"]).stdout
    XCTAssertTrue(flags.contains(first.dropLast(" (all 2 rows)".count)), first)
    let quiet = try run(["sweep", "t.json", "--quiet"])
    XCTAssertEqual(quiet.notes, [])
    XCTAssertEqual(quiet.stdout, told.stdout)
    // Of other years some rows are certified.
    try write(
      sweep(
        axis("persons[0].death_date", ["2025-05-10", "2026-05-17"]), of: "s02-aow-klein-pensioen"),
      to: "t.json")
    XCTAssertTrue(
      try run(["sweep", "t.json"]).notes.contains { $0.hasSuffix("(1 of 2 rows)") })
    for words in [
      [
        "break-even", "Scenarios/aow-leeftijd-2026.json", "--over",
        "dwelling.kale_huur_eur_month", "--to", "700", "--step", "1",
      ],
      [
        "marginal", "Scenarios/aow-leeftijd-2026.json", "--over", "dwelling.kale_huur_eur_month",
        "--to", "700",
      ],
    ] {
      let outcome = try run(words)
      XCTAssertTrue(
        outcome.notes.contains { $0.hasPrefix("not certified: ") }, "\(words) \(outcome.notes)")
    }
  }

  /// The unverified figures that are named and the rest are as many as the sentence counts: over several years
  /// the names are fewer than the figures, and it says so.
  func testTheUnverifiedFiguresAddUp() throws {
    for years in [["2026"], ["2023", "2024", "2026"]] {
      try write(sweep(axis("year", years), of: "s02-aow-klein-pensioen"), to: "t.json")
      let note = try XCTUnwrap(
        try run(["sweep", "t.json"]).notes.first { $0.hasPrefix("unverified figures used: ") })
      let found = try XCTUnwrap(
        note.wholeMatch(
          of: /unverified figures used: (\d+)(?:, of (\d+) names)? \((.+) and (\d+) more\), .*/),
        note)
      let figures = try XCTUnwrap(Int(found.1))
      let names = try XCTUnwrap(found.2.map { Int($0) } ?? figures)
      let named = found.3.split(separator: ", ")
      XCTAssertEqual(Set(named).count, named.count)
      XCTAssertEqual(names, named.count + (Int(found.4) ?? 0), note)
      XCTAssertEqual(names < figures, years.count > 1, note)
    }
  }

  func testAnAxisWithoutEffect() throws {
    // Within AOW and no wealth tax a little more in the bank changes nothing; a rent does.
    try write(
      sweep(
        axis("persons[0].assets.bank_eur", ["1000", "1001", "1002"]) + ", "
          + axis("dwelling.kale_huur_eur_month", ["500", "600"]).replacing("\"x\"", with: "\"y\""),
        of: "s02-aow-klein-pensioen"), to: "t.json")
    let outcome = try run(["sweep", "t.json"])
    XCTAssertEqual(
      outcome.notes.filter { $0.contains("changes no column") }, ["axis 'x' changes no column"])
    // Far more savings do change something.
    try write(
      sweep(
        axis("persons[0].assets.bank_eur", ["1000", "900000"]), of: "s02-aow-klein-pensioen"),
      to: "t.json")
    XCTAssertFalse(
      try run(["sweep", "t.json"]).notes.contains { $0.contains("changes no column") })
    let columns = try run(["sweep", "t.json", "--columns", "x,vpt_kale_huur"])
    XCTAssertTrue(columns.notes.contains("axis 'x' changes no column"), "\(columns.notes)")
  }

  /// Rows whose household these laws refuse: the sweep stops, marks them or leaves them out.
  func testRefusedValues() throws {
    let axes =
      axis("persons[0].birth_date", ["1949-05-17", "2012-01-01", "1950-01-01"]) + ", "
      + axis("dwelling.kale_huur_eur_month", ["500", "600"]).replacing("\"x\"", with: "\"huur\"")
    try write(sweep(axes, of: "s02-aow-klein-pensioen"), to: "t.json")
    let failed = try run(["sweep", "t.json"])
    XCTAssertEqual(failed.exit, 1)
    XCTAssertTrue(failed.stderr.contains("(at axis 'x' value 2012-01-01)"), failed.stderr)
    XCTAssertEqual(try run(["sweep", "t.json", "--refused", "never"]).exit, 64)
    func lines(_ words: String...) throws -> (lines: [Substring], notes: [String]) {
      let outcome = try run(["sweep", "t.json"] + words)
      XCTAssertEqual(outcome.exit, 0, outcome.stderr)
      return (outcome.stdout.split(separator: "\n"), outcome.notes)
    }
    let marked = try lines("--refused", "mark")
    XCTAssertEqual(marked.lines.count, 7)
    XCTAssertTrue(marked.lines[0].hasSuffix(",refused"))
    XCTAssertTrue(marked.lines[1].hasSuffix(","), "a good row is not marked")
    XCTAssertTrue(marked.lines[3].hasPrefix("2012-01-01,500.00,,,,,,,,,,"), "\(marked.lines[3])")
    XCTAssertTrue(marked.lines[3].contains("birth_date"), "\(marked.lines[3])")
    XCTAssertTrue(marked.notes.contains("refused: 2 of 6 rows"), "\(marked.notes)")
    let skipped = try lines("--refused", "skip")
    // The rows that are left are those of a sweep without the value.
    try write(
      sweep(axes.replacing("\"2012-01-01\", ", with: ""), of: "s02-aow-klein-pensioen"),
      to: "t.json")
    let without = try lines()
    XCTAssertEqual(skipped.lines, without.lines)
    XCTAssertEqual(
      marked.lines.filter { !$0.hasPrefix("2012") }.dropFirst().map { $0.dropLast() },
      without.lines.dropFirst().map { $0 })
    let summary = try lines("--summary").lines
    try write(sweep(axes, of: "s02-aow-klein-pensioen"), to: "t.json")
    XCTAssertEqual(try lines("--summary", "--refused", "skip").lines, summary)
    XCTAssertEqual(
      try lines("--refused", "skip", "--threads", "1", "--shard", "1/1").lines, skipped.lines)
    // The first value may be the wrong one; when all are, nothing is left.
    try write(
      sweep(axis("year", ["2021", "2026"]), of: "s02-aow-klein-pensioen"), to: "t.json")
    XCTAssertEqual(try lines("--refused", "skip").lines.count, 2)
    try write(sweep(axis("year", ["2020", "2021"]), of: "s02-aow-klein-pensioen"), to: "t.json")
    XCTAssertEqual(try run(["sweep", "t.json", "--refused", "skip"]).exit, 1)
  }

  /// Every command that writes a table has a receipt that is confirmed.
  func testReceiptsOfEveryTable() throws {
    let lines = [
      "complex Scenarios/s17-complex-van-40.complex.json --format csv",
      "sweep Scenarios/s17-huur.sweep.json", "wws --points 112 --on 2026-01-01 --format csv",
      "figures --on 2026-01-01 --law aow --format csv", "figures --coverage --format csv",
      "figures --impact Scenarios/s02-aow-klein-pensioen.json --format csv",
    ]
    for line in lines {
      let made = try run(line: line + " --receipt r.json")
      XCTAssertEqual(made.exit, 0, made.stderr)
      XCTAssertEqual(made.stdout, try run(line: line).stdout)
      let check = try run(line: "verify --receipt r.json")
      XCTAssertEqual(check.exit, 0, line + check.stdout + check.stderr)
      try FileManager.default.removeItem(at: folder.appendingPathComponent("r.json"))
    }
    // The scenarios that a complex names are inputs too.
    _ = try run(
      line: "complex Scenarios/s17-complex-van-40.complex.json --format csv --receipt r.json")
    XCTAssertTrue(try read("r.json").contains("s17-complex-van-40.complex.json"))
  }
}

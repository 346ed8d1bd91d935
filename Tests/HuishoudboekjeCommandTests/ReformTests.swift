import XCTest

/// `--reform`: what it changes, what it says, and what it refuses.
final class ReformTests: CommandCase {
  private let scenario = "Scenarios/s02-aow-klein-pensioen.json"
  private let sweep = "Scenarios/s02-pensioen.sweep.json"

  private func lines(_ words: [String]) throws -> [String] {
    let outcome = try run(words)
    XCTAssertEqual(outcome.stderr, "", "\(words)")
    XCTAssertEqual(outcome.exit, 0, "\(words)")
    return outcome.stdout.split(separator: "\n").map(String.init)
  }

  /// An empty reform gives the table of the law, byte for byte.
  func testAnEmptyReformChangesNothing() throws {
    try write(#"{ "reform": "leeg" }"#, to: "leeg.json")
    for view in ["average", "cash", "year"] {
      let common = ["compare", scenario, "--view", view, "--format", "csv"]
      // Of a verdict the comparison tells only without a reform.
      let plain = try lines(common).filter { !$0.contains("norm") }
      let both = try lines(common + ["--reform", "leeg.json"])
      let count = plain.count - 1
      XCTAssertEqual(both.count, 1 + 2 * count)
      for (index, row) in plain.dropFirst().enumerated() {
        XCTAssertEqual(both[1 + index], "baseline,\(row),0.00")
        XCTAssertEqual(both[1 + count + index], "reform: leeg,\(row),0.00")
      }
    }
    for path in [sweep, "Scenarios/s04-pensioen-vermogen.sweep.json"] {
      let plain = try lines(["sweep", path])
      let both = try lines(["sweep", path, "--reform", "leeg.json"])
      XCTAssertEqual(both.count, plain.count)
      let axes = plain[0].split(separator: ",").filter {
        $0.hasSuffix("_eur_year") || $0.hasSuffix("_eur")
      }
      .count
      for (row, old) in zip(both, plain).dropFirst() {
        XCTAssertTrue(row.hasPrefix(old + ","), row)
        let outcomes = old.split(separator: ",").dropFirst(axes)
        let expected = outcomes.flatMap { [String($0), "0.00"] }
        XCTAssertEqual(row, ([old] + expected).joined(separator: ","))
      }
    }
  }

  /// 730.96 - 682.96 is 48.00 above the aftoppingsgrens, of which 40 % is 19.20; the month amount
  /// 431.094 becomes 411.894, paid in whole euros: 20 less.
  func testWithoutTheSlice() throws {
    let reform = "Scenarios/zonder-40-procent.reform.json"
    let rows = try lines(["compare", scenario, "--format", "csv", "--reform", reform])
    let name = "reform: zonder-40-procent,s02-aow-klein-pensioen,2025,"
    XCTAssertTrue(rows.contains(name + ",VPT,huurtoeslag,411.00,0,,-20.00"))
    XCTAssertTrue(rows.contains(name + ",VPT,vrij_besteedbaar,926.54,0,,-20.00"))
    XCTAssertTrue(rows.contains(name + ",ZZP,vrij_besteedbaar,525.22,0,,0.00"))
    // Nothing else moves.
    let moved = rows.dropFirst().filter { !$0.hasSuffix(",0.00") }
    XCTAssertEqual(moved.count, 2)
    // The sweep says the same at that pension.
    let table = try lines([
      "sweep", sweep, "--reform", reform, "--columns", "pensioen_eur_year,vpt_huurtoeslag",
    ])
    XCTAssertEqual(
      table[0],
      "pensioen_eur_year,vpt_huurtoeslag,reform_zonder_40_procent_vpt_huurtoeslag,"
        + "reform_zonder_40_procent_vpt_huurtoeslag_effect")
    XCTAssertTrue(table.contains("2500.00,431.00,411.00,-20.00"))
  }

  /// A sweep with and without the reform differs only where the law says so: with a right, and by 40 %
  /// of what the rekenhuur is above the aftoppingsgrens (to 2025 with 8, 9 and 12 of servicekosten;
  /// to 2025 no right above the maximum), give or take the whole euros of the payment.
  func testTheSweepDiffersOnlyAboveTheLimit() throws {
    let limits = [2023: 647.19, 2024: 650.43, 2025: 682.96, 2026: 713.02]
    let rows = try lines([
      "sweep", "Scenarios/h01-huur.sweep.json", "--reform",
      "Scenarios/zonder-40-procent.reform.json", "--columns",
      "jaar,kale_huur_eur_month,vpt_huurtoeslag,zzp_vrij_besteedbaar",
    ])
    XCTAssertEqual(rows.count, 17)
    var moved = 0
    for row in rows.dropFirst() {
      let cells = row.split(separator: ",").map(String.init)
      let year = try XCTUnwrap(Int(cells[0]))
      let rent = try XCTUnwrap(Double(cells[1])) + (year <= 2025 ? 29 : 0)
      let before = try XCTUnwrap(Double(cells[2]))
      let effect = try XCTUnwrap(Double(cells[5]))
      XCTAssertEqual(cells[7], "0.00", "ZZP: \(row)")
      let above = min(rent, 932.93) - (limits[year] ?? 0)
      if before == 0 || above <= 0 {
        XCTAssertEqual(effect, 0, row)
      } else {
        XCTAssertLessThan(abs(effect + 0.4 * above), 1, row)
        moved += 1
      }
    }
    XCTAssertGreaterThan(moved, 4)
  }

  /// 1115.80 x 1.25 = 1394.75, down to 0.20 is 1394.60; the share of this income lies above both
  /// limits or between them.
  func testAHigherMaximum() throws {
    let rows = try lines([
      "compare", "Scenarios/hoog-inkomen-2026.json", "--format", "csv", "--forms", "VPT",
      "--reform", "Scenarios/hogere-lage-bijdrage.reform.json",
    ])
    let old = try XCTUnwrap(rows.first { $0.contains("baseline") && $0.contains("eigen_bijdrage") })
    XCTAssertTrue(old.contains(",1115.80,"), old)
    let new = try XCTUnwrap(rows.first { $0.contains("reform:") && $0.contains("eigen_bijdrage") })
    XCTAssertFalse(new.contains(",1115.80,"), new)
  }

  func testSeveralReformsAndSwitches() throws {
    try write(
      #"{ "reform": "schakelaar", "switches": { "extra_vrijlating": false } }"#, to: "s.json")
    let outcome = try run([
      "compare", scenario, "--reform", "Scenarios/zonder-40-procent.reform.json", "--reform",
      "s.json",
    ])
    XCTAssertEqual(outcome.exit, 0)
    for text in ["WHAT IF", "not the law", "R1 = reform 'zonder-40-procent'", "R2 = reform"] {
      XCTAssertTrue(outcome.stdout.contains(text), text)
    }
    let json = try run(["compare", scenario, "--format", "json", "--reform", "s.json"])
    XCTAssertTrue(json.stdout.contains("\"is_law\": false"))
    XCTAssertTrue(json.stdout.contains("huishoudboekje-reforms-1"))
  }

  func testRefusals() throws {
    let change = #""law": "huurtoeslag", "key": "maximale_huurgrens""#
    let cases: [(String, String)] = [
      (
        #"{ "reform": "x", "figures": [ { "law": "huurtoeslag", "key": "maximale_hurgrens", "set": "1" } ] }"#,
        "r.json:1:62: figures[0].key is 'maximale_hurgrens', which is no figure of huurtoeslag "
          + "from 2025-01-01\nSee 'huishoudboekje figures' for the names. "
          + "Did you mean 'maximale_huurgrens'?"
      ),
      (
        #"{ "reform": "x", "figures": [ { "law": "huurtoeslg", "key": "k", "set": "1" } ] }"#,
        "Did you mean 'huurtoeslag'?"
      ),
      ("{ \"reform\": \"x\", \"figures\": [ { \(change) } ] }", "has no change"),
      (
        "{ \"reform\": \"x\", \"figures\": [ { \(change), \"set\": \"1\", \"add\": \"1\" } ] }",
        "has 2 changes"
      ),
      (
        "{ \"reform\": \"x\", \"figures\": [ { \(change), \"set\": \"veel\" } ] }",
        "figures[0].set is 'veel'"
      ),
      (
        "{ \"reform\": \"x\", \"figures\": [ { \(change), \"set\": \"1\", \"from\": \"2025-07-01\" } ] }",
        "but the rules read the figures of huurtoeslag per year"
      ),
      (#"{ "reform": "x", "figuren": [] }"#, "Did you mean 'figures'?"),
      (#"{ "reform": "" }"#, "reform is empty"),
      (#"{ "reform": "x", "switches": { "extra_vrijlatin": true } }"#, "extra_vrijlating"),
      (#"{ "reform": "x", "year": 2099 }"#, "there is no complete set of figures"),
      (
        #"{ "reform": "x", "provisional_year": { "from": 2026, "to": 2026 } }"#,
        "Expected a year after the last one with figures."
      ),
      (
        #"{ "reform": "x", "indexation": [ { "laws": ["awo"], "percent": "3" } ] }"#,
        "Did you mean 'aow'?"
      ),
      // Beyond its bounds a figure is refused where it is changed.
      (
        #"{ "reform": "x", "figures": [ { "law": "inkomstenbelasting", "key": "loontabel_stap", "set": "0" } ] }"#,
        "r.json:1:94: figures[0].set makes loontabel_stap of inkomstenbelasting 0\n"
          + "Expected 0.01 to 1000000.00 EUR/year with at most 2 decimals.\n"
      ),
      (
        "{ \"reform\": \"x\", \"figures\": [ { \(change), \"add\": \"-1000\" } ] }",
        "figures[0].add makes maximale_huurgrens of huurtoeslag -99.93\n"
          + "Expected 0.00 to 100000.00 EUR/month with at most 2 decimals.\n"
      ),
      (
        "{ \"reform\": \"x\", \"figures\": [ { \(change), \"percent\": \"999999\" } ] }",
        "figures[0].percent makes maximale_huurgrens of huurtoeslag 9001591.07\n"
      ),
      (
        #"{ "reform": "x", "indexation": [ { "laws": ["inkomstenbelasting"], "percent": "-100" } ] }"#,
        "r.json:1:79: indexation[0].percent makes loontabel_stap of inkomstenbelasting 0.00\n"
          + "Expected 0.01 to 1000000.00 EUR/year with at most 2 decimals, or the figure in 'except'."
      ),
      (
        #"{ "reform": "x", "figures": [ { "law": "huurtoeslag", "key": "kwaliteitskortingsgrens", "set": "1.234" } ] }"#,
        "figures[0].set makes kwaliteitskortingsgrens of huurtoeslag 1.234\n"
      ),
      // What two figures make together stands at the change of either.
      (
        #"{ "reform": "x", "figures": [ { "law": "aow_leeftijd", "key": "geboren_vanaf_1961_01_01", "from": "2021-01-01", "set": "900" }, { "law": "aow_leeftijd", "key": "geboren_vanaf_1957_03_01", "from": "2021-01-01", "set": "805" } ] }"#,
        "figures[1].set is refused: aow_leeftijd-2021-01-01.csv: the AOW age of 805 months ends on"
      ),
    ]
    for (text, message) in cases {
      try write(text, to: "r.json")
      for words in [["compare", scenario], ["sweep", sweep]] {
        let outcome = try run(words + ["--reform", "r.json"])
        XCTAssertEqual(outcome.exit, 1, text)
        XCTAssertEqual(outcome.stdout, "", text)
        XCTAssertTrue(outcome.stderr.contains(message), "\(text)\n\(outcome.stderr)")
      }
    }
  }

  /// All amounts of a law at nothing, and the one that must have a step left as it is.
  func testWholeLawsAtNothing() throws {
    try write(
      #"{ "reform": "niets", "indexation": [ { "laws": ["inkomstenbelasting", "huurtoeslag", "zorgtoeslag"], "percent": "-100", "except": ["loontabel_stap"] } ] }"#,
      to: "niets.json")
    let rows = try lines([
      "compare", scenario, "--format", "csv", "--forms", "VPT", "--reform", "niets.json",
    ])
    for line in ["huurtoeslag", "zorgtoeslag"] {
      XCTAssertTrue(
        rows.contains { $0.hasPrefix("reform:") && $0.contains(",VPT,\(line),0.00,") }, line)
    }
  }

  func testWrongUse() throws {
    try write(#"{ "reform": "leeg" }"#, to: "leeg.json")
    for (words, message) in [
      (["--explain", "--why"], "are two questions"),
      (["--why", "--reform", "leeg.json"], "are two questions"),
      (["--explain", "--years", "2024-2025"], "are two questions"),
      (["--reform", "leeg.json", "--reform", "leeg.json"], "two reforms called 'leeg'"),
      (["--explain", "--format", "csv"], "written as text or json"),
      (["--explain", "--view", "cash"], "average month or the year"),
      (["--why", "--forms", "VPT"], "needs two columns"),
      (["--explain", "huurtoeslg"], "Did you mean 'huurtoeslag'?"),
    ] {
      let outcome = try run(["compare", scenario] + words)
      XCTAssertEqual(outcome.exit, 64, "\(words)")
      XCTAssertTrue(outcome.stderr.contains(message), "\(words)\n\(outcome.stderr)")
    }
    for option in [["--summary"], ["--plan"], ["--where", "verschil>0"]] {
      let outcome = try run(["sweep", sweep, "--reform", "leeg.json"] + option)
      XCTAssertEqual(outcome.exit, 64, "\(option)")
    }
  }
}

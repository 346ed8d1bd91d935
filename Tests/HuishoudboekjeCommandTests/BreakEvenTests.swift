import Foundation
import XCTest

/// Switch-overs and cliffs, told from the rows of a sweep over the same values.
final class BreakEvenTests: CommandCase {
  private let rent = "dwelling.kale_huur_eur_month"

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.scenario, to: "s.json")
  }
  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
  private func cents(_ text: String) -> Int { Int(text.filter { $0 != "." }) ?? 0 }

  /// Intervals of one sign, from rows of a value and a difference.
  private func intervals(_ points: [(String, String)]) -> [[String]] {
    var found: [[(String, String)]] = []
    for point in points {
      let sign = cents(point.1).signum()
      if let last = found.last?.last, cents(last.1).signum() == sign {
        found[found.count - 1].append(point)
      } else {
        found.append([point])
      }
    }
    return found.map { points in
      let sorted = points.map(\.1).sorted { cents($0) < cents($1) }
      let sign = cents(points[0].1).signum()
      return [
        points[0].0, points[points.count - 1].0, sign > 0 ? "VPT" : sign < 0 ? "ZZP" : "equal",
        sorted[0], sorted[sorted.count - 1],
      ]
    }
  }

  func testEveryIntervalOfARange() throws {
    try write(
      Sample.sweep(Sample.axis("0", "1800", "0.5", path: rent, name: "huur")), to: "sweep.json")
    let sweep = rows(try run(["sweep", "sweep.json", "--columns", "huur,verschil"]).stdout)
    let expected = intervals(sweep.dropFirst().map { ($0[0], $0[1]) })
    XCTAssertGreaterThan(expected.count, 1, "the sample switches")
    let found = try run(
      ["break-even", "s.json", "--over", rent, "--to", "1800", "--step", "0.5", "--format", "csv"])
    XCTAssertEqual(found.exit, 0, found.stderr)
    XCTAssertEqual(
      rows(found.stdout),
      [["from", "to", "better", "verschil_vpt_zzp_min_eur", "verschil_vpt_zzp_max_eur"]] + expected)
    // In cents the same switch-overs lie within the steps.
    let fine = rows(
      try run(["break-even", "s.json", "--over", rent, "--to", "1800", "--format", "csv"]).stdout)
    XCTAssertEqual(
      fine.filter { $0[2] != "equal" }.map { $0[2] },
      ["better"]
        + expected.filter {
          $0[2] != "equal"
        }.map { $0[2] })
    let table = rows(try run(["break-even", "--table", "sweep.json"]).stdout)
    XCTAssertEqual(Array(table.dropFirst()), expected)
  }

  /// What jumps at a switch-over adds up to the change of the difference.
  func testWhatJumps() throws {
    let found = try run(
      ["break-even", "s.json", "--over", rent, "--to", "1800", "--format", "json"])
    let json = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(found.stdout.utf8)) as? [String: Any])
    let switches = try XCTUnwrap(json["switches"] as? [[String: Any]])
    XCTAssertFalse(switches.isEmpty)
    let incomes = [
      "inkomen_bruto", "zorgtoeslag", "huurtoeslag", "tegemoetkoming_arbeidsongeschikten",
    ]
    for found in switches {
      func amount(_ key: String) -> Int { cents(found[key] as? String ?? "") }
      let changes = try XCTUnwrap(found["changes"] as? [[String: String]])
      let sum = changes.map { change -> Int in
        let value = cents(change["eur_month"] ?? "")
        let isIncome = incomes.contains(change["line"] ?? "")
        return (isIncome ? value : -value) * (change["leveringsvorm"] == "VPT" ? 1 : -1)
      }.reduce(0, +)
      XCTAssertEqual(
        sum, amount("difference_after_eur_month") - amount("difference_before_eur_month"))
    }
  }

  /// A step of the marginal table is the difference of two comparisons of the year.
  func testMarginalIsTheDifferenceOfTwoYears() throws {
    let table = rows(
      try run([
        "marginal", "s.json", "--over", Sample.pension, "--to", "20000", "--rows", "4", "--format",
        "csv",
      ]).stdout)
    let stretches = table.dropFirst().filter { $0[0] == "stretch" }
    XCTAssertEqual(stretches.map { $0[1] }, ["0.00", "5000.00", "10000.00", "15000.00"])
    func year(_ pension: String) throws -> [String: Int] {
      try write(Sample.scenario("\"2500\"", "\"\(pension)\""), to: "one.json")
      let lines = rows(
        try run([
          "compare", "one.json", "--forms", "VPT", "--view", "year", "--format", "csv",
        ]).stdout)
      return Dictionary(uniqueKeysWithValues: lines.dropFirst().map { ($0[4], cents($0[5])) })
    }
    for stretch in stretches {
      let (before, after) = (try year(stretch[1]), try year(stretch[2]))
      func change(_ line: String) -> Int { (after[line] ?? 0) - (before[line] ?? 0) }
      let gross = change("inkomen_bruto")
      let left = change("vrij_besteedbaar")
      XCTAssertEqual(
        stretch[3...9].map(cents),
        [
          gross,
          -change("loonheffing") - change("aanslag_inkomstenbelasting") - change("zvw_bijdrage"),
          change("zorgtoeslag"), change("huurtoeslag"), -change("eigen_bijdrage"), 0, left,
        ])
      let pressure = Double(gross - left) / Double(gross) * 100
      XCTAssertEqual(Double(stretch[10]) ?? .nan, pressure, accuracy: 0.005)
    }
  }

  /// Above the limit of wealth the whole huurtoeslag goes: a cliff, and nothing else is.
  func testCliffs() throws {
    let bank = "persons[0].assets.bank_eur"
    let found = rows(
      try run([
        "marginal", "s.json", "--over", bank, "--from", "37000", "--to", "38000", "--format", "csv",
      ]).stdout)
    let cliffs = found.filter { $0[0] == "cliff" }
    XCTAssertEqual(cliffs.count, 1)
    let last = try XCTUnwrap(cliffs.first)
    // The vermogensgrens of 2025 for one person; nothing but the huurtoeslag moves.
    XCTAssertEqual(Array(last[1...2]), ["37395.00", "37396.00"])
    XCTAssertEqual(last[6], last[9])
    XCTAssertEqual(last[10], "")
    let none = rows(
      try run([
        "marginal", "s.json", "--over", bank, "--from", "37000", "--to", "38000", "--least",
        "99999", "--format", "csv",
      ]).stdout)
    XCTAssertFalse(none.contains { $0[0] == "cliff" })
  }

  func testWrongUse() throws {
    let cases: [([String], Int32, String)] = [
      (["break-even", "s.json"], 64, "A range needs --over and --to."),
      (["break-even"], 64, "There is no SCENARIO and no --table."),
      (
        ["break-even", "s.json", "--over", rent, "--to", "9", "--between", "ZZP"], 64,
        "--between names 1 form; expected two, like ZZP,VPT."
      ),
      (
        ["break-even", "s.json", "--over", rent, "--to", "9", "--between", "ZZP,VPX"], 64,
        "--between names 'VPX'."
      ),
      (
        ["break-even", "s.json", "--table", "t.json"], 64,
        "--table takes the scenario of the sweep; leave out the other one."
      ),
      (
        ["break-even", "--table", "t.json", "--to", "5"], 64,
        "--table takes all of that from the sweep; leave out --to."
      ),
      (["break-even", "s.json", "--over", rent, "--to", "x"], 64, "--to is 'x'. Expected an"),
      (
        ["break-even", "s.json", "--over", rent, "--from", "9", "--to", "8"], 64,
        "--to is below from. Expected from at most to."
      ),
      (
        ["break-even", "s.json", "--over", rent, "--to", "9", "--step", "0"], 64,
        "--step is 0. Expected a step above 0."
      ),
      (
        ["break-even", "s.json", "--over", rent, "--to", "9", "--set", "\(rent)=5"], 64,
        "--set and --over both name \(rent): leave --set out, because --over varies it."
      ),
      (
        ["break-even", "s.json", "--over", "scenario", "--to", "8"], 1,
        "error: s.json: --over is 'scenario', which holds no number to count by"
      ),
      (
        ["break-even", "s.json", "--over", rent, "--to", "10000000"], 64,
        "--step makes more than 10000000 values. Choose a larger step or a shorter range."
      ),
      (
        ["marginal", "s.json", "--over", rent, "--to", "9", "--step", "-1", "--taal", "nl"], 64,
        "--step is '-1'. Verwacht: een bedrag in euro's van 0,00 tot en met 10.000.000,00."
      ),
      (["marginal", "s.json"], 64, "A range needs --over and --to."),
      (
        ["marginal", "s.json", "--over", rent, "--to", "9", "--rows", "0"], 64,
        "--rows is '0'; expected a number from 1 to 1000000."
      ),
      (
        ["marginal", "s.json", "--over", rent, "--to", "9", "--least", "0"], 64,
        "--least is '0'; expected an amount in euros like 30."
      ),
      (
        ["break-even", "s.json", "--over", rent, "--to", "9", "--out", "s.json"], 64,
        "--out is 's.json', but what goes there is text, not what .json promises."
      ),
      (
        [
          "break-even", "s.json", "--over", rent, "--to", "9", "--out", "s.json", "--format",
          "json",
        ],
        1, "error: s.json: this file is read by the command"
      ),
    ]
    for (words, exit, message) in cases {
      let outcome = try run(words)
      XCTAssertEqual(outcome.exit, exit, "\(words)")
      XCTAssertTrue(
        outcome.stderr.hasPrefix("huishoudboekje: \(message)"), "\(words): \(outcome.stderr)")
      XCTAssertEqual(outcome.stdout, "")
    }
    XCTAssertEqual(try read("s.json"), Sample.scenario)
  }
}

import XCTest

/// A row of a sweep is what `compare` gives for the scenario with the values of that row in it.
final class SweepRowEqualsCompareTests: CommandCase {
  private static let forms = ["ZZP", "VPT", "MPT", "PGB"]
  private static let all = Sample.scenario("\"VPT\"]", "\"VPT\", \"MPT\", \"PGB\"]")

  /// The outcome columns of the comparison of a scenario, by their names in a sweep.
  private func comparison(_ scenario: String) throws -> [String: String] {
    let outcome = try run(["compare", "-", "--format", "csv"], input: scenario)
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    var amounts: [String: String] = [:]
    for row in outcome.stdout.split(separator: "\n").dropFirst() {
      let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      amounts["\(fields[3].lowercased())_\(fields[4])"] = fields[5]
    }
    return amounts
  }

  /// Sweeps and compares row by row; `replaced` puts the values of a row into the scenario.
  private func check(_ axes: [String], rows: Int, _ replaced: ([String]) -> String) throws {
    try write(Self.all, to: "s.json")
    let lines = try comparison(Self.all).keys.sorted()
    XCTAssertEqual(lines.count, 24 * Self.forms.count)
    let columns = ["a", "b", "c"].prefix(axes.count) + lines + ["verschil"]
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    try write(
      Sample.sweep(axes.joined(separator: ",\n"), members: "\"columns\": [\(list)]"), to: "t.json")
    let sweep = try run(["sweep", "t.json"])
    XCTAssertEqual(sweep.exit, 0, sweep.stderr)
    let table = sweep.stdout.split(separator: "\n").map {
      $0.split(separator: ",").map(String.init)
    }
    XCTAssertEqual(table.first, Array(columns))
    XCTAssertEqual(table.count, rows + 1)
    for row in table.dropFirst() {
      let values = Array(row.prefix(axes.count))
      let amounts = try comparison(replaced(values))
      for (column, amount) in zip(lines, row.dropFirst(axes.count)) {
        XCTAssertEqual(amount, amounts[column], "\(column) at \(values)")
      }
      let vpt = try cents(amounts["vpt_vrij_besteedbaar"])
      XCTAssertEqual(
        try cents(row.last), vpt - (try cents(amounts["zzp_vrij_besteedbaar"])), "\(values)")
    }
  }

  private func cents(_ amount: String?) throws -> Int {
    try XCTUnwrap(Int(XCTUnwrap(amount).filter { $0 != "." }))
  }

  func testYearBuildUpAndPension() throws {
    try check(
      [
        Sample.axis("2023", "2026", "1", path: "year", name: "a"),
        Sample.list("100", "2", path: "persons[0].incomes[0].build_up_pct", name: "b"),
        Sample.list("0", "2500.01", "61234.56", name: "c"),
      ], rows: 24
    ) { values in
      Self.all.replacing("2025", with: values[0]).replacing(": 100", with: ": \(values[1])")
        .replacing("2500", with: values[2])
    }
  }

  func testRentAndAssets() throws {
    try check(
      [
        Sample.list(
          "0", "477.20", "682.96", "900.07", "10000000", path: "dwelling.kale_huur_eur_month",
          name: "a"),
        Sample.list("37395.01", "10000000", path: "persons[0].assets.bank_eur", name: "b"),
      ], rows: 10
    ) { values in
      Self.all.replacing("682.96", with: values[0]).replacing("5000", with: values[1])
    }
  }

  /// Keys that the scenario leaves out.
  func testKeysThatAreNotThere() throws {
    try check(
      [
        Sample.list("0", "99.99", path: "costs.energie_eur_month", name: "a"),
        Sample.list("0", "12345.67", path: "persons[0].assets.debts_eur", name: "b"),
      ], rows: 4
    ) { values in
      Self.all.replacing(
        "\"d0\"", with: "\"d0\", \"energie_eur_month\": \"\(values[0])\""
      )
      .replacing("\"5000\"", with: "\"5000\", \"debts_eur\": \"\(values[1])\"")
    }
  }
}

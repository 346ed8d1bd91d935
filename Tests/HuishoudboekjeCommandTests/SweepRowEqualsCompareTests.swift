import XCTest

/// A row of a sweep is what `compare` gives for the scenario with the values of that row in it.
final class SweepRowEqualsCompareTests: CommandCase {
  private static let all = Sample.scenario("\"VPT\"]", "\"VPT\", \"MPT\", \"PGB\"]")

  /// The outcome columns of the comparison of a scenario, by their names in a sweep.
  private func comparison(_ scenario: String) throws -> [String: String] {
    let outcome = try run(["compare", "-", "--format", "csv"], input: scenario)
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    var amounts: [String: String] = [:]
    for row in outcome.stdout.split(separator: "\n").dropFirst() {
      let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let form = fields[3].lowercased().replacing("-", with: "_")
      // A comparison adds the norm of its verdict, and the columns of requests that bring something.
      if ["norm", "norm_in_budget", "above_norm"].contains(fields[4]) { continue }
      if form.hasSuffix("_verzoek") { continue }
      amounts["\(form)_\(fields[4])"] = fields[5]
    }
    return amounts
  }

  /// Sweeps and compares row by row; `replaced` puts the values of a row into the scenario.
  ///
  /// - Parameter difference: the columns whose difference is `verschil`.
  private func check(
    of scenario: String = all, forms: Int = 4,
    difference: (of: String, minus: String) = ("vpt", "zzp"), _ axes: [String], rows: Int,
    _ replaced: ([String]) -> String
  ) throws {
    try write(scenario, to: "s.json")
    let lines = try comparison(scenario).keys.sorted()
    XCTAssertTrue(lines.count.isMultiple(of: forms) && lines.count > 20 * forms, "\(lines.count)")
    let columns = ["a", "b", "c"].prefix(axes.count) + lines + ["verschil"]
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    try write(
      Sample.sweep(axes.joined(separator: ",\n"), members: "\"columns\": [\(list)]"), to: "t.json")
    let sweep = try run(["sweep", "t.json"])
    XCTAssertEqual(sweep.exit, 0, sweep.stderr)
    var table = sweep.stdout.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    // With a year that is an estimate every row says on what it rests.
    if table.first?.last == "basis" {
      table = table.map { row in
        let basis = row.last ?? ""
        XCTAssertTrue(
          basis == "basis"
            || basis.isEmpty != (row[0] == "2027")
              && (basis.isEmpty || basis.hasPrefix("raming 2027: ")),
          "\(row[0]): \(basis)")
        return Array(row.dropLast())
      }
    }
    let name = "verschil_\(difference.of)_\(difference.minus)"
    XCTAssertEqual(table.first, Array(columns.dropLast()) + [name])
    XCTAssertEqual(table.count, rows + 1)
    for row in table.dropFirst() {
      let values = Array(row.prefix(axes.count))
      let amounts = try comparison(replaced(values))
      for (column, amount) in zip(lines, row.dropFirst(axes.count)) {
        XCTAssertEqual(amount, amounts[column], "\(column) at \(values)")
      }
      let more = try cents(amounts["\(difference.of)_vrij_besteedbaar"])
      let less = try cents(amounts["\(difference.minus)_vrij_besteedbaar"])
      XCTAssertEqual(try cents(row.last), more - less, "\(values)")
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

  /// The year that is an estimate beside one of the law.
  func testAnEstimatedYear() throws {
    try check(
      [
        Sample.axis("2026", "2027", "1", path: "year", name: "a"),
        Sample.list("0", "682.96", "956.25", path: "dwelling.kale_huur_eur_month", name: "b"),
        Sample.list("0", "2500.01", "61234.56", name: "c"),
      ], rows: 18
    ) { values in
      Self.all.replacing("2025", with: values[0]).replacing("682.96", with: values[1])
        .replacing("\"2500\"", with: "\"\(values[2])\"")
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

  // MARK: Couples, courses, homes and bijstand

  /// The partner's income and the second home: lanes; a child's income: a variant per value.
  func testPartnerNextHomeAndCohabitant() throws {
    let aow = "[{ \"type\": \"aow\" }],"
    let pension = "[{ \"type\": \"aow\" }, { \"type\": \"pension\", \"gross_eur_year\": \"0\" }],"
    let couple = Sample.couple.with(aow, pension)
    try check(
      of: couple, forms: 3, difference: ("verloop", "vpt"),
      [
        Sample.list(
          "0", "4321.09", "10000000", path: "persons[1].incomes[1].gross_eur_year", name: "a"),
        Sample.list("0", "640", "10000000", path: "next_dwelling.kale_huur_eur_month", name: "b"),
        Sample.list("0", "30000", path: "cohabitants[0].toetsingsinkomen_eur_year", name: "c"),
      ], rows: 18
    ) { values in
      couple.with("\"gross_eur_year\": \"0\"", "\"gross_eur_year\": \"\(values[0])\"")
        .with("\"640\"", "\"\(values[1])\"")
        .with(
          "\"1990-01-01\"",
          "\"1990-01-01\", \"toetsingsinkomen_eur_year\": \"\(values[2])\"")
    }
  }

  func testWealthAndPeiljaarOfThePartner() throws {
    try check(
      of: Sample.couple, forms: 3, difference: ("verloop", "vpt"),
      [
        Sample.list("0", "90000", path: "cohabitants[0].rendementsgrondslag_eur", name: "a"),
        Sample.list("100", "2", path: "persons[0].incomes[0].build_up_pct", name: "b"),
        Sample.list("0", "72000.01", path: "persons[0].assets.bank_eur", name: "c"),
      ], rows: 8
    ) { values in
      Sample.couple
        .with(
          "\"1990-01-01\"", "\"1990-01-01\", \"rendementsgrondslag_eur\": \"\(values[0])\""
        )
        .with(
          "{ \"type\": \"aow\" }, {", "{ \"type\": \"aow\", \"build_up_pct\": \(values[1]) }, {"
        )
        .with("\"5000\"", "\"\(values[2])\"")
    }
  }

  func testBijstand() throws {
    try check(
      of: Sample.bijstand, forms: 3,
      [
        Sample.list(
          "0", "100", "1400.50", "10000000",
          path: "persons[0].incomes[0].other_net_income_eur_month", name: "a"),
        Sample.list("0", "3", path: "persons[0].incomes[0].kostendelers", name: "b"),
        Sample.list("0", "10000000", path: "persons[0].assets.bank_eur", name: "c"),
      ], rows: 16
    ) { values in
      Sample.bijstand.with("\"100\"", "\"\(values[0])\"")
        .with("\"kostendelers\": 1", "\"kostendelers\": \(values[1])")
        .with(
          "\"bank_eur\": \"1000\"", "\"bank_eur\": \"\(values[2])\"")
    }
  }

  /// A number that the scenario leaves out, and a supplement that is a variant.
  func testWajong() throws {
    try check(
      of: Sample.wajong, forms: 2,
      [
        Sample.axis("2023", "2026", "1", path: "year", name: "a"),
        Sample.list(
          "0", "250", "833333.33", path: "persons[0].incomes[0].tw_toeslag_bruto_eur_month",
          name: "b"),
      ], rows: 12
    ) { values in
      Sample.wajong.with("2025", values[0])
        .with("\"wajong\" }", "\"wajong\", \"tw_toeslag_bruto_eur_month\": \"\(values[1])\" }")
    }
    let bijstand = Sample.bijstand.with("\"kostendelers\": 1, ", "")
    try check(
      of: bijstand, forms: 3,
      [Sample.list("0", "2", path: "persons[0].incomes[0].kostendelers", name: "a")], rows: 2
    ) { values in
      bijstand.with(
        "\"bijstand\", \"other", "\"bijstand\", \"kostendelers\": \(values[0]), \"other")
    }
  }
}

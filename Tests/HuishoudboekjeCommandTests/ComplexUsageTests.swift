import XCTest

/// Sweeps over complexes with one thing wrong, and command lines that cannot be understood.
final class ComplexUsageTests: CommandCase {
  func testSweeps() throws {
    try write(Sample.tariffs, to: "t.csv")
    try write(Sample.complex, to: "c.json")
    func sweep(_ axis: String) -> String {
      "{ \"sweep\": \"s\", \"complex\": \"c.json\",\n\"axes\": [{ \(axis) }] }\n"
    }
    let cases: [(axis: String, message: String)] = [
      (
        "\"path\": \"units[0].name\", \"values\": [\"1\"]",
        "2:20: axes[0].path is 'units[0].name', which is no number\n"
          + "Expected a number of the complex, like units[0].kale_huur_eur_month."
      ),
      (
        "\"path\": \"units[0].kale_huur_eur_month\", \"values\": [\"600\", \"800\"]",
        "2:20: the axes: row 2 (units[0].kale_huur_eur_month 800.00) makes a complex in which units[0].kale_huur_eur_month is '800.00', "
          + "above the highest rent of 720.05 for 112 points in 2026\nBesluit huurprijzen "
          + "woonruimte artikel 12: lower the rent, or check wws_points, zorgwoning and nieuwbouw."
      ),
      (
        "\"path\": \"vacancy_pct\", \"from\": \"0\", \"to\": \"10\", \"step\": \"3\"",
        "2:68: axes[0].step does not lead from 'from' to 'to'\n"
          + "Choose a step that ends on 'to', with at most 100000 values."
      ),
      (
        "\"path\": \"personas[0].number\", \"values\": [\"2\"]",
        "2:20: the axes: row 1 (personas[0].number 2.00) makes a complex in which personas holds 3 residents for 4 homes\n"
          + "The numbers of the personas must add up to those of the units; for empty homes state "
          + "vacancy_pct."
      ),
      (
        "\"path\": \"personas[0].number\", \"against\": \"x\", \"values\": [\"2\"]",
        "2:53: axes[0].against is 'x', which is no number\n"
          + "Expected the number or share_pct of another persona, beside one in path."
      ),
      (
        "\"path\": \"vacancy_pct\", \"values\": [\"x\"]",
        "2:45: axes[0].values holds 'x'\n"
          + "Expected numbers with at most two decimals, like '705.10'."
      ),
    ]
    for (axis, message) in cases {
      try write(sweep(axis), to: "s.json")
      try assertFails(["sweep", "s.json"], "error: s.json:\(message)")
    }
    try write(sweep("\"path\": \"vacancy_pct\", \"values\": [\"0\", \"5\"]"), to: "s.json")
    let outcome = try run(line: "sweep s.json")
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    XCTAssertEqual(outcome.stdout.split(separator: "\n").count, 3)
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("c"),
      withDestinationURL: folder.appendingPathComponent("c.json"))
    try assertFails(
      ["sweep", "s.json", "--out", "c"],
      "error: c: this file is read by the command\nName another file for this result.")
  }

  func testUsage() throws {
    try write(Sample.tariffs, to: "t.csv")
    try write(Sample.complex, to: "c.json")
    func usage(_ line: String, _ start: String) throws {
      let outcome = try run(line: line)
      XCTAssertEqual(outcome.exit, 64, line)
      XCTAssertEqual(outcome.stdout, "", line)
      XCTAssertTrue(outcome.stderr.hasPrefix("huishoudboekje: \(start)"), outcome.stderr)
    }
    try usage(
      "complex c.json --benchmark nibut",
      "--benchmark is 'nibut'. Expected zak_en_kleedgeld, nibud, or euros per month like '350.00'. "
        + "Did you mean 'nibud'?\n")
    try usage(
      "complex c.json --variant w", "--variant is 'w'; expected one of 'basis', 'v'.")
    try usage("wws --on 2026-01-01", "--points is missing; ")
    try usage("wws --points 112", "--on is missing; ")
    try usage("wws --points 112.1 --on 2026-01-01", "--points is '112.1'; ")
    try usage("wws --points 112 --on 2026-13-01", "--on is '2026-13-01'; ")
    try usage("wws --points 112 --on 2026-01-01 --rent x", "--rent is 'x'; ")
    try usage(
      "wws --points 112 --on 2026-01-01 --aftrekpunten 4",
      "--aftrekpunten is for rooms; add --room.")
    try usage(
      "wws --room --points 112 --on 2026-01-01 --aftrekpunten 4.1", "--aftrekpunten is '4.1'; ")
    try usage("wws --room --points 112 --on 2026-01-01 --nieuwbouw", "--nieuwbouw is for homes ")
    try usage(
      "wws --points 112 --on 2026-01-01 --explain --format csv",
      "--explain is written as text or json.")
    try assertFails(
      "wws --points 112 --on 2023-06-30".split(separator: " ").map(String.init),
      "error: --on 2023-06-30: there is no table of points on 2023-06-30\n"
        + "The first table holds from 2023-07-01.")
    try assertFails(
      "wws --points 112 --on 2026-01-01 --rent 720.06".split(separator: " ").map(String.init),
      "error: --rent 720.06: the rent is above the maximum of 720.05 for 112 points\n"
        + "Besluit huurprijzen woonruimte artikel 12: lower the rent, or check the points.")
    XCTAssertEqual(try run(line: "wws --points 112 --on 2026-01-01 --rent 720.05").exit, 0)
    XCTAssertEqual(try run(line: "wws --points 187 --on 2026-01-01 --rent 9000").exit, 0)
  }

  /// A room in a complex has the highest rent of its own table.
  func testARoomHasPoints() throws {
    let complex = Sample.complex("\"provider\": { \"tariffs\": \"t.csv\" },", "")
    let old = "\"kale_huur_eur_month\": \"690\", \"wws_points\": \"112\""
    let room = "\"self_contained\": false, \"designated\": true, \"aftrekpunten\": \"4\""
    let unit = "\"wws_points\": \"75\", \(room), \"zorgwoning\": true"
    try write(complex.replacing(old, with: unit), to: "c.json")
    let outcome = try run(line: "complex c.json")
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    XCTAssertTrue(outcome.stdout.contains("97 kamer, to 806.50"), outcome.stdout)
  }

  private func complex(_ unit: String, _ more: String = "", variants: String = "") -> String {
    """
    { "complex": "c", "year": 2026, "landlord": "corporatie", "huurconstructie": "rechtstreeks"\(more),
      "units": [{ "name": "u", "number": 1, \(unit) }],
      "personas": [{ "name": "p", "number": 1, "leveringsvorm": "VPT", "persons": [
        { "birth_date": "1942-03-10", "incomes": [{ "type": "aow" }],
          "care": { "zorgprofiel": "VV5" } }], "costs": { "set": "d0" } }],
      "variants": [\(variants)] }
    """
  }

  /// The woonvorm gives what is not stated, and says so; a stated nothing stays nothing.
  func testTheWoonvormGivesWhatIsNotStated() throws {
    let rent = "\"kale_huur_eur_month\": \"700\", \"woonvorm\": \"beschermd\""
    try write(complex(rent), to: "c.json")
    let assumed = try run(line: "complex c.json").stdout
    XCTAssertTrue(
      assumed.contains(
        "  u: servicekosten: not stated, so the lower end of the range of beschermd, 100.00 to 250.00 a "
          + "month (unverified figures of law 'levenskosten')\n"), assumed)
    XCTAssertTrue(assumed.contains("  u: arrangement_eur_month: not stated, "), assumed)
    XCTAssertTrue(assumed.contains("u          1     700.00   100.00       250.00"), assumed)
    try write(
      complex(rent + ", \"servicekosten\": {}, \"arrangement_eur_month\": \"0\""), to: "c.json")
    let stated = try run(line: "complex c.json").stdout
    XCTAssertFalse(stated.contains("not stated"), stated)
    XCTAssertTrue(stated.contains("u          1     700.00     0.00         0.00"), stated)
    try write(complex(rent, ", \"staff_24h\": false"), to: "c.json")
    XCTAssertTrue(
      try run(line: "complex c.json").stdout.contains(
        "  koppelbeding of rent and care: not possible without 24-hours presence "))
    let text = complex(rent, ", \"staff_24h\": true")
      .replacing(", \"huurconstructie\": \"rechtstreeks\"", with: "")
    try write(text, to: "c.json")
    try assertFails(
      ["complex", "c.json"],
      "error: c.json:1:72: staff_24h stands there without huurconstructie\nIt decides whether a "
        + "koppelbeding is possible: state huurconstructie too, or leave it out.")
  }

  /// A variant of a year in which the rent is above the highest, or there is no table, is computed and
  /// told; in the year of the file it is refused.
  func testAVariantOfAnotherYearIsNotRefused() throws {
    let home = "\"kale_huur_eur_month\": \"720\", \"wws_points\": \"112\""
    let earlier = "{ \"name\": \"v\", \"set\": { \"year\": 2024 } }"
    try write(complex(home, variants: earlier), to: "c.json")
    let outcome = try run(line: "complex c.json --variant v")
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    XCTAssertTrue(
      outcome.stdout.contains(
        "  u: kale huur 720.00 is above the highest rent of 658.51 for 112 points in 2024 "),
      outcome.stdout)
    let room =
      "\"kale_huur_eur_month\": \"500\", \"wws_points\": \"112\", \"self_contained\": false, "
      + "\"designated\": true"
    try write(complex(room, variants: earlier), to: "c.json")
    let untested = try run(line: "complex c.json --variant v")
    XCTAssertEqual(untested.exit, 0, untested.stderr)
    XCTAssertTrue(
      untested.stdout.contains("  u: the rent is not tested against the points in 2024: "),
      untested.stdout)
    try write(complex(home.replacing("720", with: "721"), variants: earlier), to: "c.json")
    XCTAssertEqual(try run(line: "complex c.json").exit, 1)
  }

  /// The same complex with another budget set: nobody can live there any less than its costs say.
  func testTheBudgetSetDoesNotCountTwice() throws {
    for set in ["d0", "nibud"] {
      let text = complex("\"kale_huur_eur_month\": \"650\", \"arrangement_eur_month\": \"95\"")
        .replacing("\"set\": \"d0\"", with: "\"set\": \"\(set)\"")
      try write(text, to: "\(set).json")
      let stdout = try run(line: "complex \(set).json").stdout
      XCTAssertTrue(
        stdout.contains(
          "1 of 1 homes are affordable for every resident, 0 for some, 0 for nobody.\n"),
        stdout)
      let taken = set == "d0" ? "0.00" : "300.50"
      XCTAssertTrue(stdout.contains("410.42, of which \(taken) is in the budget already"), stdout)
    }
  }
}

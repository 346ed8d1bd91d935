import XCTest

/// Sweeps that are refused: exit 1, a message, and no table.
final class SweepErrorTests: CommandCase {
  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.scenario, to: "s.json")
  }

  private func assertRefused(
    _ sweep: String, _ message: String, line: UInt = #line
  ) throws {
    try write(sweep, to: "t.json")
    try assertFails(["sweep", "t.json", "--out", "t.csv"], "error: \(message)", line: line)
    XCTAssertEqual(try names(), ["Cases", "Scenarios", "s.json", "t.json"], line: line)
  }

  func testOnePlaceHasOneAxis() throws {
    let pension = "axes[1].path is '\(Sample.pension)', as in an earlier axis"
    try assertRefused(
      Sample.sweep(Sample.axis(), Sample.axis(name: "b")),
      "t.json:5:15: \(pension)\nGive each path one axis.")
    try assertRefused(
      Sample.sweep(
        Sample.axis(),
        Sample.axis(path: "['persons'][0].incomes[1]['gross_eur_year']", name: "b")),
      "t.json:5:15: \(pension)\nGive each path one axis.")
    try assertRefused(
      Sample.sweep(
        Sample.list("2024", "2025", path: "year"), Sample.list("2026", path: "['year']", name: "b")),
      "t.json:5:15: axes[1].path is 'year', as in an earlier axis\nGive each path one axis.")
  }

  func testNames() throws {
    let rent = "dwelling.kale_huur_eur_month"
    let cases: [(sweep: String, message: String)] = [
      (
        Sample.sweep(Sample.axis(name: "x"), Sample.axis(path: rent, name: "x")),
        "5:55: axes[1].name is 'x', as in an earlier axis\nGive each axis a name of its own."
      ),
      (
        Sample.sweep(Sample.axis(name: "")),
        "4:63: axes[0].name is empty\nExpected the name of a column, or leave it out."
      ),
      (
        Sample.sweep(Sample.axis(name: "verschil")),
        "4:63: axes[0].name is 'verschil', the name of a column of the table\n"
          + "Give the axis another name, like 'verschil_axis'."
      ),
      (
        Sample.sweep(Sample.axis(path: rent), Sample.axis(name: "vpt_kale_huur")),
        "5:63: axes[1].name is 'vpt_kale_huur', the name of a column of the table\n"
          + "Give the axis another name, like 'vpt_kale_huur_axis'."
      ),
    ]
    for (sweep, message) in cases { try assertRefused(sweep, "t.json:\(message)") }
  }

  /// The scenario is good, so the message must not send its reader there.
  func testAnAxisThatSpoilsTheScenario() throws {
    let income = "persons[0].incomes[1]"
    let cases: [(axis: String, path: String, message: String)] = [
      (
        Sample.axis(path: "\(income).gross_eur_yaer"), "\(income).gross_eur_yaer",
        "is not a known key\nExpected one of 'type', 'loonheffingskorting', 'gross_eur_month', "
          + "'gross_eur_year'. Did you mean 'gross_eur_year'?"
      ),
      (
        Sample.axis(path: "\(income).gross_eur_month"), "\(income).gross_eur_month",
        "stands beside gross_eur_year\nKeep gross_eur_year or gross_eur_month."
      ),
      (
        Sample.axis(path: "dwelling.designated"), "dwelling.designated",
        "is the number 0\nExpected true or false, without quotes."
      ),
      (
        Sample.list("50", "101", path: "persons[0].incomes[0].build_up_pct"),
        "persons[0].incomes[0].build_up_pct",
        "is the number 101 (at axis 'persons[0].incomes[0].build_up_pct' value 101)\n"
          + "Expected a whole number from 0 to 100, without quotes."
      ),
      (
        Sample.list("1", path: "year"), "year",
        "is the number 1\nExpected a whole number from 2000 to 2100, without quotes."
      ),
    ]
    for (axis, path, message) in cases {
      let place = message.contains(" value ") ? 70 : 15  // In the list, or at the path.
      try assertRefused(
        Sample.sweep(axis),
        "t.json:4:\(place): axes[0].path makes a scenario in which \(path) \(message)")
    }
  }

  func testValuesPerMonthThatAreTooLarge() throws {
    let old = "\"gross_eur_year\": \"2500\""
    let new = "\"gross_eur_month\": \"200\""
    try write(Sample.scenario(old, new), to: "s.json")
    let path = "persons[0].incomes[1].gross_eur_month"
    try assertRefused(
      Sample.sweep(Sample.list("0", "833333.34", path: path)),
      "t.json:4:66: axes[0].values goes above 833333.33\nExpected at most that amount.")
    try assertRefused(
      Sample.sweep(Sample.axis("0", "1000000", "500000", path: path)),
      "t.json:4:75: axes[0].to goes above 833333.33\nExpected at most that amount.")
  }

  /// What the laws refuse is reported where it is said: in the sweep or in the scenario.
  func testHouseholdsThatTheLawsRefuse() throws {
    try assertRefused(
      Sample.sweep(Sample.axis("2021", "2030", "1", path: "year")),
      "t.json:4:31: axes[0].path makes a scenario in which year is 2021: there is no complete set "
        + "of figures for this year (at axis 'year' value 2021)\n\(Tool.expectedYears)")
    try write(Sample.scenario("VV5", "LVG3"), to: "s.json")
    try assertRefused(
      Sample.sweep(Sample.axis()),
      "s.json:12:32: persons[0].care.zorgprofiel is refused: VPT is not possible with LVG3 "
        + "(Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5)\n"
        + "Leave out VPT, or correct the zorgprofiel.")
    let scenario = Sample.scenario("2025", "2022").replacing("\n", with: " ")
    try assertRefused(
      Sample.sweep(Sample.axis()).replacing("\"s.json\"", with: scenario),
      "t.json:2:65: year is 2022: there is no complete set of figures for this year\n"
        + Tool.expectedYears)
  }

  func testTheTableDoesNotReplaceWhatIsRead() throws {
    try write(Sample.sweep(Sample.axis()), to: "t.json")
    let files = FileManager.default
    // Under names that may hold a table.
    for (link, name) in [("t", "t.json"), ("link.csv", "s.json")] {
      try files.createSymbolicLink(
        atPath: folder.path + "/" + link, withDestinationPath: name)
    }
    for out in ["t", "./t", "link.csv"] {
      try assertFails(
        ["sweep", "t.json", "--out", out],
        "error: \(out): this file is read by the command\nName another file for this result.")
    }
    XCTAssertEqual(try read("t.json"), Sample.sweep(Sample.axis()))
    XCTAssertEqual(try read("s.json"), Sample.scenario)
  }

  func testAxes() throws {
    let rent = "dwelling.kale_huur_eur_month"
    let noNumber =
      ", which does not hold one value in s.json\n"
      + "An axis varies an amount, a number, a word, a date or a yes/no fact."
    let notThere =
      ", which is not in s.json\nExpected a path like persons[0].incomes[1].gross_eur_year."
    let cases: [(axis: String, message: String)] = [
      (Sample.axis("0", "10", "0"), "4:88: axes[0].step is 0\nExpected a step above 0."),
      (Sample.axis("5", "1", "1"), "4:74: axes[0].to is below from\nExpected from at most to."),
      (
        Sample.axis("-1", "1", "1"),
        "4:63: axes[0].from is '-1'\nExpected an amount in euros from 0.00 to 10000000.00."
      ),
      (
        Sample.axis("0", "10000000", "0.01"),
        "4:94: axes[0].step makes more than 10000000 values\n"
          + "Choose a larger step or a shorter range."
      ),
      (
        Sample.axis("2023", "2026", "0.5", path: "year"),
        "4:61: axes[0].step is '0.5'\nExpected a whole number with no decimals, like '12'."
      ),
      (Sample.list(), "4:65: axes[0].values is empty\nExpected at least one value."),
      (
        Sample.list("1", "x"),
        "4:65: axes[0].values holds 'x'\n"
          + "Expected amounts in euros as text, like '705.10', from 0 to 10000000."
      ),
      (
        Sample.list("2025.0", path: "year"),
        "4:33: axes[0].values holds '2025.0'\nExpected whole numbers as text, like '2026'."
      ),
      (
        Sample.list("1").replacing(" }", with: ", \"from\": \"1\" }"),
        "4:65: axes[0].values stands beside from, to or step\nKeep the list or the range."
      ),
      (
        Sample.axis().replacing("step", with: "stap"),
        "4:5: axes[0].step is missing\nExpected an amount in euros with a point, like '705.10'. "
          + "Line 4 has 'stap', which looks like it."
      ),
      (
        "{ \"path\": \"\(rent)\", \"values\": [5] }",
        "4:58: axes[0].values[0] is the number 5\nExpected a text in double quotes."
      ),
      ("{}", "4:5: axes[0].path is missing\nExpected a text in double quotes."),
      (
        Sample.axis(path: "persons[0].birth_date"),
        "4:15: axes[0].path is 'persons[0].birth_date', which holds no number to count by\n"
          + "Give the axis a list of values, like [\"VPT\", \"MPT\"]."
      ),
      (
        Sample.axis(path: "dwelling.self_contained"),
        "4:15: axes[0].path is 'dwelling.self_contained', which holds no number to count by\n"
          + "Give the axis a list of values: [true, false]."
      ),
      (Sample.axis(path: "dwelling"), "4:15: axes[0].path is 'dwelling'\(noNumber)"),
      (Sample.axis(path: ""), "4:15: axes[0].path is ''\(noNumber)"),
      (Sample.axis(path: "foo.bar"), "4:15: axes[0].path is 'foo.bar'\(notThere)"),
      (Sample.axis(path: "persons[1].x"), "4:15: axes[0].path is 'persons[1].x'\(notThere)"),
      (Sample.axis(path: "persons[0"), "4:15: axes[0].path is 'persons[0'\(notThere)"),
    ]
    for (axis, message) in cases { try assertRefused(Sample.sweep(axis), "t.json:\(message)") }
  }

  func testGrids() throws {
    let years = (0..<20_000).map { "\"\(2023 + $0 % 4)\"" }.joined(separator: ", ")
    try assertRefused(
      Sample.sweep("{ \"path\": \"year\", \"values\": [\(years)] }"),
      "t.json:3:11: axes make more than 10000 variants of the household\n"
        + "Every value of year makes one; choose fewer values there.")
    let paths = [Sample.pension, "dwelling.kale_huur_eur_month", "persons[0].assets.bank_eur"]
    let axes = paths.map { Sample.axis("0", "99999", "0.1", path: $0) }
    let all = "dwelling.arrangement_eur_month"
    try assertRefused(
      Sample.sweep(axes[0], axes[1], axes[2], Sample.axis("0", "99", "1", path: all)),
      "t.json:3:11: axes make more rows than can be counted\nChoose larger steps.")
    try assertRefused(
      Sample.sweep().replacing("[\n\n  ]", with: "[]"),
      "t.json:3:11: axes is empty\nExpected at least one axis with a path and values.")
  }

  func testColumns() throws {
    let expected =
      "Expected the name of an axis, <form>_<line> like vpt_huurtoeslag, or verschil."
    let cases: [(columns: String, message: String)] = [
      (
        "[\"vpt_huurtoeslg\"]",
        "names 'vpt_huurtoeslg', which is no axis and no outcome\n\(expected) "
          + "Did you mean 'vpt_huurtoeslag'?"
      ),
      (
        "[\"pgb_eigen_bijdrage\"]",
        "names 'pgb_eigen_bijdrage', which is no axis and no outcome\n\(expected) "
          + "Did you mean 'vpt_eigen_bijdrage'?"
      ),
      ("[\"verschil\", \"verschil\"]", "names 'verschil' twice\nName each column once."),
      ("[\"p\", \"p\"]", "names 'p' twice\nName each column once."),
      ("[]", "is empty\nLeave it out for the default columns."),
      ("\"verschil\"", "is 'verschil'\nExpected a list, like [...]."),
    ]
    for (columns, message) in cases {
      try assertRefused(
        Sample.sweep(Sample.axis(name: "p"), members: "\"columns\": \(columns)"),
        "t.json:6:14: columns \(message)")
    }
    try assertRefused(
      Sample.sweep(Sample.axis(), members: "\"colums\": []"),
      "t.json:6:3: colums is not a known key\n"
        + "Expected one of 'sweep', 'scenario', 'axes', 'columns'. Did you mean 'columns'?")
  }

  func testScenarios() throws {
    let cases: [(scenario: String, message: String)] = [
      ("\"t.jsom\"", "t.jsom: the file does not exist\nDid you mean 't.json'?"),
      ("\"Scenarios\"", "Scenarios: this is a directory\nName a file in it."),
      ("\"\"", "'': the file name is empty\nName a file, or '-' to read stdin."),
      ("5", "t.json:2:29: scenario is the number 5\nExpected a text in double quotes."),
      ("null", "t.json:2:29: scenario is null\nLeave the key out instead of writing null."),
      (
        "{}",
        "t.json:4:15: axes[0].path is '\(Sample.pension)', which is not in t.json\n"
          + "Expected a path like persons[0].incomes[1].gross_eur_year."
      ),
    ]
    for (scenario, message) in cases {
      try assertRefused(
        Sample.sweep(Sample.axis()).replacing("\"s.json\"", with: scenario), message)
    }
    try write(Sample.scenario("682.96", "abc"), to: "s.json")
    try assertRefused(
      Sample.sweep(Sample.axis()),
      "s.json:17:28: dwelling.kale_huur_eur_month is 'abc'\n"
        + "Expected an amount in euros per month with a point, like '705.10'.")
  }

  func testOutputs() throws {
    try write(Sample.sweep(Sample.axis()), to: "t.json")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("d"), withIntermediateDirectories: false)
    let long = String(repeating: "x", count: 300)
    let cases: [(out: String, message: String)] = [
      ("d", "d: this is a directory\nName a file in it."),
      ("d/", "d/: this is a directory\nName a file in it."),
      (
        "no/x.csv",
        "no/x.csv: the directory 'no' does not exist\nMake it first with: mkdir -p 'no'"
      ),
      ("t.json/x", "t.json/x: 't.json' is not a directory\nCheck the path."),
      (
        long,
        "\(long): cannot be written: File name too long\n"
          + "Check the place where it should go, and run the command again."
      ),
      ("", "'': the file name is empty\nName a file, or '-' to write to stdout."),
    ]
    for (out, message) in cases {
      try assertFails(["sweep", "t.json", "--out", out], "error: \(message)")
    }
    XCTAssertEqual(try names(), ["Cases", "Scenarios", "d", "s.json", "t.json"])
  }
}

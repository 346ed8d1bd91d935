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
        "4:63: axes[0].name is 'verschil', the name of an outcome\n"
          + "Give the axis another name, like 'verschil_axis'."
      ),
      (
        Sample.sweep(Sample.axis(path: rent), Sample.axis(name: "vpt_kale_huur")),
        "5:63: axes[1].name is 'vpt_kale_huur', the name of an outcome\n"
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
        "states its amount per month and per year\nKeep gross_eur_year or gross_eur_month."
      ),
      (
        Sample.axis(path: "dwelling.designated"), "dwelling.designated",
        "is '0.00'\nExpected true or false, without quotes."
      ),
      (
        Sample.list("50", "101", path: "persons[0].incomes[0].build_up_pct"),
        "persons[0].incomes[0].build_up_pct",
        "is the number 101\nExpected a whole number from 0 to 100, without quotes."
      ),
      (
        Sample.list("1", path: "year"), "year",
        "is the number 1\nExpected a whole number from 2000 to 2100, without quotes."
      ),
    ]
    for (axis, path, message) in cases {
      try assertRefused(
        Sample.sweep(axis),
        "t.json:4:15: axes[0].path makes a scenario in which \(path) \(message)")
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
      "t.json:4:15: axes[0].path makes a scenario in which year is 2021: there is no complete set "
        + "of figures for this year\nExpected one of 2023, 2024, 2025, 2026.")
    try write(Sample.scenario("VV5", "LVG3"), to: "s.json")
    try assertRefused(
      Sample.sweep(Sample.axis()),
      "s.json:12:32: persons[0].care.zorgprofiel is refused: VPT is not possible with LVG3 "
        + "(Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5)\n"
        + "Leave VPT out of leveringsvormen, or correct the zorgprofiel.")
    let scenario = Sample.scenario("2025", "2022").replacing("\n", with: " ")
    try assertRefused(
      Sample.sweep(Sample.axis()).replacing("\"s.json\"", with: scenario),
      "t.json:2:65: year is 2022: there is no complete set of figures for this year\n"
        + "Expected one of 2023, 2024, 2025, 2026.")
  }

  func testTheTableDoesNotReplaceWhatIsRead() throws {
    try write(Sample.sweep(Sample.axis()), to: "t.json")
    let files = FileManager.default
    try files.createSymbolicLink(
      at: folder.appendingPathComponent("link.json"),
      withDestinationURL: folder.appendingPathComponent("s.json"))
    for out in ["t.json", "./t.json", "s.json", "link.json"] {
      try assertFails(
        ["sweep", "t.json", "--out", out],
        "error: \(out): this file is read by the sweep\nName another file for the table.")
    }
    XCTAssertEqual(try read("t.json"), Sample.sweep(Sample.axis()))
    XCTAssertEqual(try read("s.json"), Sample.scenario)
  }
}

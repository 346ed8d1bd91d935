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
}

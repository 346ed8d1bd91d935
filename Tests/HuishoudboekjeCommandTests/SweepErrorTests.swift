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
}

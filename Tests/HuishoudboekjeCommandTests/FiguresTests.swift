import XCTest

/// The list of figures on a date; what it prints is in the snapshots of HelpTests.
final class FiguresTests: CommandCase {
  func testDatesWithoutFigures() throws {
    try assertFails(
      ["figures", "--on", "2020-12-31"],
      "error: figures: there are no figures on 2020-12-31\nThe first figures start on 2021-01-01.")
    try assertFails(
      ["figures", "--on", "2020-12-31", "--law", "aow"],
      "error: aow: there are no figures on 2020-12-31\n"
        + "The first figures of this law start on 2021-01-01.")
    try assertFails(
      ["figures", "--on", "2022-12-31", "--law", "huurtoeslag"],
      "error: huurtoeslag: there are no figures on 2022-12-31\n"
        + "The first figures of this law start on 2023-01-01.")
  }

  /// The figures change on the day itself, not before.
  func testDatesAroundAChange() throws {
    func first(_ date: String) throws -> Substring? {
      let outcome = try run(line: "figures --law aow --format csv --on \(date)")
      XCTAssertEqual(outcome.exit, 0)
      return outcome.stdout.split(separator: "\n").dropFirst().first?.prefix(15)
    }
    XCTAssertEqual(try first("2021-01-01"), "aow,2021-01-01,")
    XCTAssertEqual(try first("2025-06-30"), "aow,2025-01-01,")
    XCTAssertEqual(try first("2025-07-01"), "aow,2025-07-01,")
    XCTAssertEqual(try run(line: "figures --on 2021-01-01 --law aow").exit, 0)
    XCTAssertEqual(try run(line: "figures --on 2021-01-01").exit, 0)
  }
}

import XCTest

extension HouseholdErrorTests {
  /// The points of what is let, in a scenario as in a complex.
  func testPoints() throws {
    let rent = "\"kale_huur_eur_month\": \"682.96\""
    func room(_ more: String) -> String { rent + ", \"wws_points\": \"70\"" + more }
    try assertRefused(
      Sample.scenario,
      [
        (
          rent, rent + ", \"wws_points\": \"108\"",
          "17:28: dwelling.kale_huur_eur_month is '682.96', above the highest rent of 668.17 for 108 "
            + "points in 2025\nBesluit huurprijzen woonruimte artikel 12: lower the rent, or check "
            + "wws_points, zorgwoning and nieuwbouw."
        ),
        (
          rent, "\"wws_points\": \"190\"",
          "15:15: dwelling.kale_huur_eur_month is missing\n"
            + "State the rent: 190 points lie in the free sector, without a highest rent."
        ),
        (
          rent, rent + ", \"zorgwoning\": true",
          "17:52: dwelling.zorgwoning stands there without wws_points\n"
            + "State wws_points too, or leave zorgwoning out."
        ),
        (
          rent, rent + ", \"aftrekpunten\": \"4\"",
          "17:54: dwelling.aftrekpunten stands there without wws_points\n"
            + "State wws_points too, or leave aftrekpunten out."
        ),
        (
          "true,\n    \(rent)", "false,\n    \(room(""))",
          "17:28: dwelling.kale_huur_eur_month is '682.96', above the highest rent of 640.63 for 70 "
            + "points in 2025\nBesluit huurprijzen woonruimte artikel 12: lower the rent, or check "
            + "wws_points, zorgwoning and nieuwbouw."
        ),
      ])
    let early = Sample.scenario.with("true,\n    \(rent)", "false,\n    \(room(""))")
      .with("\"year\": 2025", "\"year\": 2024")
    try write(early, to: "s.json")
    try assertFails(
      ["compare", "s.json"],
      "error: s.json:17:52: dwelling.wws_points cannot be used: there is no table of points of rooms "
        + "on 2024-01-01\nThe first table holds from 2025-01-01. That of 2024-07-01 is not known.")
  }

  /// The highest rent where none is stated; in another year the same rent is flagged.
  func testTheRentIsThatOfThePoints() throws {
    let outcome = try run([
      "compare", "Scenarios/kamer-2026.json", "--years", "2025-2026", "--forms", "VPT",
    ])
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    XCTAssertTrue(outcome.stdout.contains("774.81"))
    XCTAssertTrue(
      outcome.stdout.contains(
        "2025 kale huur 774.81 is above the highest rent of 747.52 for 91 points on 2025-01-01 "
          + "(Besluit huurprijzen woonruimte artikel 12)"), outcome.stdout)
  }
}

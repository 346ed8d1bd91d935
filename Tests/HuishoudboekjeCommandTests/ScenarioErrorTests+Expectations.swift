import XCTest

/// Expectations that cannot be, and amounts at their limits.
extension ScenarioErrorTests {
  func testExpectations() throws {
    let expect = "\"costs\": { \"set\": \"d0\" },\n  \"expect\": "
    let old = "\"costs\": { \"set\": \"d0\" },"
    let line = "expect.VPT.huurtoeslag_eur_month"
    try write(
      Sample.scenario(old, expect + "{ \"VPT\": { \"kale_huur_eur_year\": \"8195.52\" } },"),
      to: "s.json")
    XCTAssertEqual(try run(["compare", "s.json"]).exit, 0)
    XCTAssertEqual(try run(["compare", "s.json"]).stderr, "")

    // The table is shown all the same: a check that missed is no error in the scenario.
    try write(
      Sample.scenario(old, expect + "{ \"VPT\": { \"kale_huur_eur_year\": \"8195.53\" } },"),
      to: "s.json")
    let missed = try run(["compare", "s.json"])
    XCTAssertEqual(missed.exit, 1)
    XCTAssertTrue(missed.stdout.hasPrefix("sample, 2025: ZZP, VPT (average month, euros)\n"))
    XCTAssertEqual(
      missed.stderr,
      "huishoudboekje: error: s.json:21:46: expect.VPT.kale_huur_eur_year is 8195.53\n"
        + "The laws give 8195.52.\n")
    XCTAssertEqual(try run(["compare", "s.json", "--forms", "ZZP"]).exit, 0)

    try assertRefused([
      (
        old, expect + "{ \"PGB\": {} },",
        "21:15: expect.PGB is not a known key\nExpected one of 'ZZP', 'VPT'."
      ),
      (
        old, expect + "{ \"VPT\": { \"huurtoeslag_eur_month\": \"x\" } },",
        "21:49: \(line) is 'x'\n"
          + "Expected an amount in euros per month with a point, like '705.10'."
      ),
    ])
  }

  /// The most that every amount may be, in every year: no overflow.
  func testTheLargestAmounts() throws {
    let most = "\"10000000\""
    let text = Sample.scenario("\"5000\"", "\(most), \"other_eur\": \(most)")
      .replacing("\"682.96\"", with: most).replacing("\"12\"", with: most)
      .replacing("\"20\"", with: most).replacing("\"2500\"", with: most)
    let debts = "\"debts_eur\": \(most), \"actual_return_eur_year\": \(most) },\n"
    let peiljaar =
      "\"peiljaar\": { \"income_eur_year\": \(most), \"tax_eur_year\": \(most), "
      + "\"bank_eur\": \(most), \"other_eur\": \(most), \"debts_eur\": \(most) }"
    for year in ["2023", "2024", "2025", "2026"] {
      for text in [
        text, text.replacing(" },\n      \"care", with: ", \(debts)\(peiljaar),\n\"care"),
      ] {
        let outcome = try run(
          ["compare", "-", "--forms", "ZZP,VPT,MPT,PGB"],
          input: text.replacing("2025", with: year))
        XCTAssertEqual(outcome.exit, 0, "\(year): \(outcome.stderr)")
      }
    }
  }
}

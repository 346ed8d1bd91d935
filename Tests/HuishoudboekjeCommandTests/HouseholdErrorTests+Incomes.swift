import TestSupport
import XCTest

/// Incomes, care profiles and dates that the laws refuse.
extension HouseholdErrorTests {
  func testIncomes() throws {
    let wajong = "{ \"type\": \"wajong\" }"
    let aow = "[{ \"type\": \"aow\" }],"
    let wages = "{ \"type\": \"wages\", \"gross_eur_month\": \"5\""
    let twice = "One payer at a time: set loonheffingskorting to false for the others."
    try assertRefused(
      Sample.couple,
      [
        (
          aow, "[{ \"type\": \"aow\" }, \(wajong)],",
          "19:18: persons[1].incomes is refused: Wajong ends at the AOW age\n"
            + "Leave out the Wajong or the AOW."
        ),
        (
          aow, "[{ \"type\": \"aow\" }, \(wages.with("wages", "wia")) }],",
          "19:18: persons[1].incomes is refused: WIA ends at the AOW age\n"
            + "Leave out the WIA or the AOW."
        ),
        (
          aow, "[{ \"type\": \"aow\" }, \(wages), \"loonheffingskorting\": true }],",
          "19:18: persons[1].incomes applies the loonheffingskorting twice: aow, wages\n\(twice)"
        ),
      ])
    try assertRefused(
      Sample.wajong,
      [
        (
          wajong,
          "\(wajong), { \"type\": \"bijstand\", \"loonheffingskorting\": true }",
          "7:18: persons[0].incomes applies the loonheffingskorting twice: wajong, bijstand\n"
            + "\(twice)"
        ),
        (
          wajong,
          "{ \"type\": \"wajong\", \"tw_toeslag_bruto_eur_month\": \"5\" }, "
            + "{ \"type\": \"wia\", \"gross_eur_month\": \"5\", "
            + "\"tw_toeslag_bruto_eur_month\": \"6\" }",
          "8:137: persons[0].incomes[1].tw_toeslag_bruto_eur_month is stated beside the Wajong and "
            + "beside the WIA\nState the toeslag once: there is one of both together."
        ),
        (
          wajong, "\(wajong), \(wages.with("wages", "wia")) }",
          "7:18: persons[0].incomes applies the loonheffingskorting twice: wajong, wia\n\(twice)"
        ),
        (
          wajong, "{ \"type\": \"wajong\", \"regime\": \"dga70\" }",
          "8:39: persons[0].incomes[0].regime is 'dga70'\n"
            + "Expected one of 'dga75', 'av70'. Did you mean 'dga75'?"
        ),
        (
          wajong, "{ \"type\": \"bijstand\", \"kostendelers\": 21 }",
          "8:47: persons[0].incomes[0].kostendelers is the number 21\n"
            + "Expected a whole number from 0 to 20, without quotes."
        ),
        (
          wajong, "{ \"type\": \"loon\" }",
          "8:19: persons[0].incomes[0].type is 'loon'\n"
            + "Expected one of 'aow', 'pension', 'wajong', 'bijstand', 'wia', 'wages', 'anw', "
            + "'overig_onbelast'."
        ),
      ])
  }

  func testZorgprofielen() throws {
    let place = "10:32: persons[0].care.zorgprofiel"
    let expected =
      "Expected VV1-10 (9a, 9b), VG1-8, LG1-7, LVG1-5, SGLVG, ZGaud1-4, ZGvis1-5, GGZ-B1-7 or "
      + "GGZ-wonen 1-5, written like VV5 or 5VV."
    for text in ["XYZ", "", "9b", "VV11", "VV0", "LVG6", "VV9c", "5", "VV", "VV5VV", "SGLVG2"] {
      try assertRefused(
        Sample.wajong, [("VG5", text, "\(place) is '\(text)'\n\(expected)")])
    }
    try assertRefused(
      Sample.wajong,
      [
        ("VG5", "\\u0007VV5", "\(place) is 'U+0007VV5'\n\(expected)"),
        (
          "VG5", "3 LVG",
          "\(place) is refused: VPT is not possible with 3 LVG "
            + "(Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5)\n"
            + "Leave out VPT, or correct the zorgprofiel."
        ),
      ])
    for text in ["VV9b", "9b VV", "VV9"] {
      try assertRefused(
        Sample.wajong,
        [
          (
            "VG5", text,
            "\(place) is refused: PGB is not possible with \(text) "
              + "(Rlz artikel 5.5: 9b VV, LVG, SGLVG and GGZ-wonen 5)\n"
              + "Leave out PGB, or correct the zorgprofiel."
          )
        ], options: ["--forms", "ZZP,PGB"])
    }
    for text in ["5VV", "vv 9 a", "9a-VV", "SGLVG", "GGZ-B 7", "GGZ-wonen 4", "ZGvis5", "10VV"] {
      let scenario = Sample.wajong.with("VG5", text)
      let outcome = try run(["compare", "-", "--forms", "ZZP"], input: scenario)
      XCTAssertEqual(outcome.exit, 0, "\(text): \(outcome.stderr)")
    }
    try assertRefused(
      Sample.couple,
      [
        (
          "VV4", "LVG3",
          "20:32: persons[1].care.zorgprofiel is refused: VPT is not possible with LVG3 "
            + "(Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5)\n"
            + "Leave out VPT, or correct the zorgprofiel."
        )
      ])
  }

  /// The first and the last day that can be written are refused or computed, but never crash.
  func testExtremeDates() throws {
    let declared = Sample.couple.with("\"VV5\",", "\"VV5\", \"terugkeer_verklaring\": true,")
    let places = [
      "2025-01-01", "2025-07-01", "2025-04-01", "1990-01-01", "1942-03-10", "1944-05-06",
    ]
    // The text computes every doubt as well: in release.
    let format = rounds(debug: 0, release: 1) == 1 ? "text" : "csv"
    var lines: [(words: [String], input: String?)] = []
    for text in [
      Sample.couple, declared, declared.with("THUIS", "ZZP").with("\"ZZP\" }\n", "\"VPT\" }\n"),
    ] {
      for place in places {
        for date in ["0001-01-01", "9999-12-31"] {
          lines.append(
            (
              ["compare", "-", "--format", format],
              text.replacing("\"\(place)\"", with: "\"\(date)\"")
            ))
        }
      }
    }
    for (line, outcome) in zip(lines, try outcomes(lines)) {
      let what = "\(line.input ?? ""): \(outcome)"
      XCTAssertTrue([0, 1].contains(outcome.exit), what)
      XCTAssertEqual(outcome.stdout.isEmpty, outcome.exit == 1, what)
    }
  }
}

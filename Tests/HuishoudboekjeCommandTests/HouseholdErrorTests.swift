import XCTest

/// Couples, dated care, moves, cohabitants, incomes and zorgprofielen with one thing wrong.
final class HouseholdErrorTests: CommandCase {
  /// An old text in the sample, the new one, and the message after "s.json:".
  typealias Change = (old: String, new: String, message: String)

  func assertRefused(
    _ text: String, _ changes: [Change], options: [String] = [], line: UInt = #line
  ) throws {
    for (old, new, message) in changes {
      try write(text.with(old, new), to: "s.json")
      try assertFails(["compare", "s.json"] + options, "error: s.json:\(message)", line: line)
      XCTAssertEqual(try names(), ["Cases", "Scenarios", "s.json"], line: line)
    }
  }

  func testSamples() throws {
    for (name, text) in [
      ("couple", Sample.couple), ("wajong", Sample.wajong), ("bijstand", Sample.bijstand),
    ] {
      let outcome = try run(["compare", "-"], input: text)
      XCTAssertEqual(outcome.exit, 0, name)
      XCTAssertEqual(outcome.stderr, "", name)
    }
  }

  static let second = "    {\n      \"birth_date\": \"1944-05-06\","
  static let partner = """
    ,
        {
          "birth_date": "1944-05-06",
          "incomes": [{ "type": "aow" }],
          "care": { "zorgprofiel": "VV4", "leveringsvorm": "VPT" }
        }
    """

  func testPersons() throws {
    try assertRefused(
      Sample.couple,
      [
        (
          Self.second, "    {},\n\(Self.second)",
          "4:14: persons holds 3 persons\n"
            + "Expected one or two: the person with the indication, and perhaps a partner."
        ),
        (
          Self.partner, "",
          "18:13: couple stands beside one person\nAdd the partner to persons, or leave couple out."
        ),
        (
          "\"birth_date\": \"1944-05-06\",", "",
          "17:5: persons[1].birth_date is missing\n"
            + "Expected a date as year-month-day, like '2026-01-31'."
        ),
        (
          "1944-05-06", "1960-05-06",
          "18:21: persons[1].birth_date is refused: the AOW age is reached on 2027-05-06, after "
            + "2025\n"
            + "Leave out the AOW, or choose a later year or an earlier birth date."
        ),
        (
          "\"1944-05-06\"", "\"1944-05-06\", \"death_date\": \"2024-12-31\"",
          "18:49: persons[1].death_date is refused: the death on 2024-12-31 was before 2025\n"
            + "Leave out the partner: the other is alone in all of 2025. Where they were together in 2023, "
            + "state the income and tax of that peiljaar."
        ),
        (
          "\"married\"", "\"maried\"",
          "23:15: couple.maried is not a known key\nExpected one of 'married', "
            + "'partner_registered_at_home', 'partner_insured', 'from', 'until', 'toeslagpartner', "
            + "'toeslagpartner_from', 'came_for_care'. Did you mean 'married'?"
        ),
      ])
    try assertRefused(
      Sample.wajong,
      [
        (
          "1995-03-10", "2008-01-01",
          "6:21: persons[0].birth_date is refused: the person is below 18 in all of 2025\n"
            + "Budgets start at 18 years; choose a later year or an earlier birth date."
        )
      ])
  }

  /// What would be ignored is refused.
  func testKeysWithoutMeaningInACouple() throws {
    let aow = "[{ \"type\": \"aow\" }],"
    let care = "\"VV4\", \"leveringsvorm\": \"VPT\""
    let kind = "Leave it out: the AOW of a couple follows from how they live."
    let forfait = "Leave it out: the assets of a couple are computed by the forfait."
    let stay =
      "persons[1].care.verblijf_from has no meaning without leveringsvorm ZZP\nLeave it out: a "
      + "partner with the same form stays as long as persons[0], and a course has dates of its own."
    try assertRefused(
      Sample.couple,
      [
        (
          aow, "[{ \"type\": \"aow\", \"kind\": \"couple\" }],",
          "19:44: persons[1].incomes[0].kind has no meaning in a couple\n\(kind)"
        ),
        (
          "{ \"type\": \"aow\" }, {", "{ \"type\": \"aow\", \"kind\": \"single\" }, {",
          "7:44: persons[0].incomes[0].kind has no meaning in a couple\n\(kind)"
        ),
        (
          "\"5000\"", "\"5000\", \"actual_return_eur_year\": \"1\"",
          "8:65: persons[0].assets.actual_return_eur_year has no meaning in a couple\n\(forfait)"
        ),
        (
          aow, "\(aow) \"assets\": { \"actual_return_eur_year\": \"1\" },",
          "19:77: persons[1].assets.actual_return_eur_year has no meaning in a couple\n\(forfait)"
        ),
        (care, "\(care), \"verblijf_from\": \"2020-01-01\"", "20:80: \(stay)"),
        (care, "\"VV4\", \"verblijf_from\": \"2020-01-01\"", "20:56: \(stay)"),
        (
          care, "\"VV4\", \"course\": [], \"leveringsvorm\": \"same\"",
          "20:49: persons[1].care.course is empty\n"
            + "Expected stages with a date and a leveringsvorm, or leave it out."
        ),
        (
          care,
          "\(care), \"course\": [{ \"from\": \"2025-02-01\", \"leveringsvorm\": \"VPT\" }]",
          "20:73: persons[1].care.course stands beside leveringsvorm\n"
            + "Keep the course, or the leveringsvorm of the whole year."
        ),
        (
          care, "\"VV4\", \"leveringsvorm\": \"VERLOOP\"",
          "20:56: persons[1].care.leveringsvorm is 'VERLOOP'\n"
            + "Expected one of 'same', 'ZZP', 'VPT', 'MPT', 'PGB'."
        ),
        (
          "\"VV5\",", "\"VV5\", \"leveringsvorm\": \"VPT\",",
          "10:31: persons[0].care.leveringsvorm is not a known key\nExpected one of 'zorgprofiel', "
            + "'verblijf_from', 'mpt_at_most_20_hours', 'peiljaar_unknown', "
            + "'terugkeer_verklaring', 'kind_ten_laste', 'deeltijdverblijf', 'course'."
        ),
      ])
  }

  func testCourses() throws {
    let stages = """
      ,
              "course": [
                { "from": "2025-01-01", "leveringsvorm": "THUIS" },
                { "from": "2025-07-01", "leveringsvorm": "ZZP" }
              ]
      """
    let second = "\"from\": \"2025-07-01\""
    let form = "persons[0].care.course[1].leveringsvorm"
    let forms = "Expected one of 'THUIS', 'ZZP', 'VPT', 'MPT', 'PGB'."
    let order = "Put the stages in the order of their dates."
    let asked =
      "9:15: persons[0].care.course is refused: VERLOOP asks for the dates of the care\n"
      + "Expected a list like [{\"from\": \"2025-07-01\", \"leveringsvorm\": \"VPT\"}]."
    try assertRefused(
      Sample.couple,
      [
        (
          second, "\"from\": \"2024-07-01\"",
          "13:21: persons[0].care.course[1].from is refused: 2024-07-01 does not come after "
            + "2025-01-01\n\(order)"
        ),
        (
          second, "\"from\": \"2025-01-01\"",
          "13:21: persons[0].care.course[1].from is refused: 2025-01-01 does not come after "
            + "2025-01-01\n\(order)"
        ),
        (
          "{ \(second), ", "{ ",
          "13:11: persons[0].care.course[1].from is missing\n"
            + "Expected a date as year-month-day, like '2026-01-31'."
        ),
        ("\"ZZP\" }", "\"ZPZ\" }", "13:52: \(form) is 'ZPZ'\n\(forms) Did you mean 'ZZP'?"),
        (
          "\"ZZP\" }", "\"MPT-20-UUR\" }",
          "13:52: \(form) is 'MPT-20-UUR'\n\(forms) Did you mean 'MPT'?"
        ),
        (
          "\"ZZP\" }", "\"ZZP\", \"tot\": \"2025-08-01\" }",
          "13:59: persons[0].care.course[1].tot is not a known key\n"
            + "Expected one of 'leveringsvorm', 'from'."
        ),
        (
          stages, ", \"course\": []",
          "10:41: persons[0].care.course is empty\n"
            + "Expected stages with a date and a leveringsvorm, or leave it out."
        ),
        (stages, "", asked),
      ])
    try assertRefused(
      Sample.couple.with(stages, ""), [("\"VERLOOP\"", "\"ZZP\"", asked)],
      options: ["--forms", "VERLOOP"])
  }

  func testMoves() throws {
    let from = "\"from\": \"2025-04-01\""
    for date in ["2024-04-01", "2025-01-01", "2026-01-01"] {
      try assertRefused(
        Sample.couple,
        [
          (
            from, "\"from\": \"\(date)\"",
            "26:30: next_dwelling.from is refused: the move on \(date) is not within 2025\n"
              + "Expected a day from 2 January; after an earlier move state the new home only."
          )
        ])
    }
    try assertRefused(
      Sample.couple,
      [
        (
          "\(from), ", "",
          "26:20: next_dwelling.from is missing\n"
            + "Expected a date as year-month-day, like '2026-01-31'."
        ),
        (
          ", \"kale_huur_eur_month\": \"640\"", "",
          "26:20: next_dwelling.kale_huur_eur_month is missing\n"
            + "Expected an amount in euros per month with a point, like '705.10'."
        ),
      ])
  }

  func testCohabitants() throws {
    let relation = "24:33: cohabitants[0].relation"
    let birth = "24:56: cohabitants[0].birth_date is refused: the birth on"
    try assertRefused(
      Sample.couple,
      [
        (
          "\"child\"", "\"partner\"",
          "\(relation) is 'partner'\nExpected one of 'child', 'medebewoner'."
        ),
        (
          "\"child\"", "\"children\"",
          "\(relation) is 'children'\n"
            + "Expected one of 'child', 'medebewoner'. Did you mean 'child'?"
        ),
        (
          "\"1990-01-01\"", "\"2026-01-01\"",
          "\(birth) 2026-01-01 is after 2025\n"
            + "A child counts from its birth: leave this one out, or choose a later year."
        ),
        (
          "\"1990-01-01\"",
          "\"1990-01-01\", \"from\": \"2025-05-01\", \"until\": \"2025-04-30\"",
          "24:101: cohabitants[0].until is 2025-04-30, before from\nExpected a day after 2025-05-01."
        ),
        (
          "\"1990-01-01\"", "\"1990-01-01\", \"toetsingsinkomen_eur_year\": \"-1\"",
          "24:99: cohabitants[0].toetsingsinkomen_eur_year is '-1'\n"
            + "Expected an amount in euros per year from 0.00 to 10000000.00."
        ),
      ])
  }
}

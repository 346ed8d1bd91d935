import XCTest

/// Scenarios with one thing wrong: exit 1, a message that names the place, and no result.
final class ScenarioErrorTests: CommandCase {
  /// An old text in the sample scenario, the new one, and the message after "s.json:".
  typealias Change = (old: String, new: String, message: String)

  func assertRefused(_ changes: [Change], line: UInt = #line) throws {
    for (old, new, message) in changes {
      try write(Sample.scenario(old, new), to: "s.json")
      try assertFails(["compare", "s.json"], "error: s.json:\(message)", line: line)
    }
  }

  func testFiles() throws {
    let cases: [(text: String, message: String)] = [
      ("", " the file is empty\nExpected a JSON object, like {...}."),
      (" \n", " the file is empty\nExpected a JSON object, like {...}."),
      ("{\"a\":", "1:6: the file ends too early\nExpected a value."),
      (
        "{\"scenario\": \"x\",}",
        "1:18: found '}' after a comma\nRemove the comma after the last item."
      ),
      (
        "{\"year\": 1,\n\"year\": 2}",
        "2:1: the key 'year' is already on line 1\nKeep one of the two."
      ),
      (
        String(repeating: "[", count: 100_000),
        "1:65: objects and lists are nested more than 64 deep\nUse fewer levels."
      ),
      (
        "{\"scenario\": \"x\", \"persons\": [], \"dwelling\": 1}",
        "1:1: year is missing\n"
          + "Expected a whole number from 2000 to 2100, without quotes.\n"
          + "huishoudboekje: error: s.json:1:30: persons holds 0 persons\n"
          + "Expected one or two: the person with the indication, and perhaps a partner.\n"
          + "huishoudboekje: error: s.json:1:46: dwelling is the number 1\n"
          + "Expected an object, like {...}."
      ),
      ("[]", "1:1: the document is a list\nExpected an object, like {...}."),
    ]
    for (text, message) in cases {
      try write(text, to: "s.json")
      try assertFails(["compare", "s.json"], "error: s.json:\(message)")
    }
    try assertFails(
      ["compare", "gone.json"],
      "error: gone.json: the file does not exist\nCheck the name and the path.")
    try assertFails(
      ["compare", "Scenarios"], "error: Scenarios: this is a directory\nName a file in it.")
    try assertFails(
      ["compare", ""],
      "error: '': the file name is empty\nName a file, or '-' to read stdin.")
  }

  func testLineEndsAndMarks() throws {
    try write(Sample.scenario, to: "s.json")
    let expected = try run(["compare", "s.json"])
    XCTAssertEqual(expected.exit, 0)
    for text in [
      "\u{FEFF}" + Sample.scenario, Sample.scenario.replacing("\n", with: "\r\n"),
      Sample.scenario.replacing("\n", with: " "),
    ] {
      try write(text, to: "s.json")
      XCTAssertEqual(try run(["compare", "s.json"]), expected)
      XCTAssertEqual(try run(["compare", "-"], input: text), expected)
    }
  }

  func testStandardInputIsNamed() throws {
    try assertFails(
      ["compare", "-"], input: Sample.scenario("682.96", "abc"),
      "error: standard input:17:28: dwelling.kale_huur_eur_month is 'abc'\n"
        + "Expected an amount in euros per month with a point, like '705.10'.")
    try assertFails(
      ["compare", "-"], input: Sample.scenario("2025", "2022"),
      "error: standard input:3:11: year is 2022: there is no complete set of figures for this year\n"
        + Tool.expectedYears)
    try assertFails(
      ["sweep", "-"], input: "[]",
      "error: standard input:1:1: the document is a list\nExpected an object, like {...}.")
    try assertFails(
      ["verify", "-"], input: "",
      "error: standard input: the file is empty\n"
        + "Expected a first line with the column names.")
  }

  func testAmounts() throws {
    let rent = "17:28: dwelling.kale_huur_eur_month"
    let month = "an amount in euros per month"
    let pension = "9:48: persons[0].incomes[1].gross_eur_year"
    let range = "Expected an amount in euros per year from 0.00 to 10000000.00."
    try assertRefused([
      ("682.96", "abc", "\(rent) is 'abc'\nExpected \(month) with a point, like '705.10'."),
      ("682.96", "", "\(rent) is ''\nExpected \(month) with a point, like '705.10'."),
      ("682.96", "5,12", "\(rent) is '5,12'\nExpected \(month) with a point, like '705.10'."),
      ("682.96", " 5", "\(rent) is ' 5'\nExpected \(month) with a point, like '705.10'."),
      ("682.96", "1e3", "\(rent) is '1e3'\nExpected \(month) with a point, like '705.10'."),
      (
        "682.96", "5.123",
        "\(rent) is '5.123'\nExpected \(month) with at most 2 decimals, like '705.10'."
      ),
      ("682.96", "-5", "\(rent) is '-5'\nExpected \(month) from 0.00 to 10000000.00."),
      (
        "\"682.96\"", "705.1",
        "\(rent) is the number 705.1\nExpected \(month) in double quotes, like \"705.1\"."
      ),
      ("\"682.96\"", "null", "\(rent) is null\nLeave the key out instead of writing null."),
      ("2500", "1000000000000000", "\(pension) is '1000000000000000'\n\(range)"),
      ("2500", "10000000.01", "\(pension) is '10000000.01'\n\(range)"),
      (
        "2500", "1000000000000000000000000000000",
        "\(pension) is '1000000000000000000000000000000'\n\(range)"
      ),
    ])
  }

  func testKeys() throws {
    try assertRefused([
      (
        "kale_huur_eur_month", "kale_huur",
        "15:15: dwelling.kale_huur_eur_month is missing\n"
          + "Expected an amount in euros per month with a point, like '705.10'. "
          + "Line 17 has 'kale_huur', which looks like it."
      ),
      (
        "\"costs\"", "\"cost\"",
        "20:3: cost is not a known key\nExpected one of 'scenario', 'description', 'year', "
          + "'persons', 'couple', 'dwelling', 'next_dwelling', 'cohabitants', 'costs', "
          + "'leveringsvormen', 'switches', 'requests' and 1 more. Did you mean 'costs'?"
      ),
      (
        "\"year\"", "\"yaer\"",
        "1:1: year is missing\nExpected a whole number from 2000 to 2100, without quotes. "
          + "Line 3 has 'yaer', which looks like it."
      ),
      (
        "  \"year\": 2025,\n", "",
        "1:1: year is missing\nExpected a whole number from 2000 to 2100, without quotes."
      ),
      (
        "\"sample\"", "5",
        "2:15: scenario is the number 5\nExpected a text in double quotes."
      ),
      (
        "\"self_contained\": true", "\"self_contained\": \"true\"",
        "16:23: dwelling.self_contained is 'true'\nExpected true or false, without quotes."
      ),
    ])
  }

  func testYearsAndDates() throws {
    let next = Tool.nextYear
    let years = "there is no complete set of figures for this year\n"
    let whole = "Expected a whole number from 2000 to 2100, without quotes."
    let birth = "6:21: persons[0].birth_date"
    let young = "Budgets start at 18 years; choose a later year or an earlier birth date."
    let date = "Expected a date as year-month-day, like '2026-01-31'."
    try assertRefused([
      ("2025", "2022", "3:11: year is 2022: \(years)\(Tool.expectedYears)"),
      ("2025", "\(next)", "3:11: year is \(next): \(years)\(Tool.expectedOfNext)"),
      ("2025", "\"2025\"", "3:11: year is '2025'\n\(whole)"),
      ("2025", "2025.5", "3:11: year is the number 2025.5\n\(whole)"),
      ("2025", "1999", "3:11: year is the number 1999\n\(whole)"),
      (
        "1942-03-10", "2060-01-01",
        "\(birth) is refused: the person is below 18 in all of 2025\n\(young)"
      ),
      (
        "1942-03-10", "9999-12-31",
        "\(birth) is refused: the person is below 18 in all of 2025\n\(young)"
      ),
      (
        "1942-03-10", "1990-01-01",
        "\(birth) is refused: the AOW age is reached on 2057-04-01, after 2025\n"
          + "Leave out the AOW, or choose a later year or an earlier birth date."
      ),
      (
        "1942-03-10", "1957-05-05",
        "5:5: persons[0].peiljaar is refused: the AOW age is reached on 2024-05-05, within or after"
          + " peiljaar 2023, and no income of before it is stated\n"
          + "State persons[0].peiljaar.income_eur_year and tax_eur_year, or the Wajong, WIA, "
          + "bijstand or wages of before."
      ),
      ("1942-03-10", "10-03-1942", "\(birth) is '10-03-1942'\n\(date)"),
      ("1942-03-10", "0000-01-01", "\(birth) is '0000-01-01'\n\(date)"),
      (
        "1942-03-10", "1941-02-29",
        "\(birth) is '1941-02-29'\nExpected a day from 01 to 28 in that month."
      ),
      (
        "\"VV5\"", "\"VV5\", \"verblijf_from\": \"2025-06-01\"",
        "12:56: persons[0].care.verblijf_from is refused: the stay begins on 2025-06-01, after "
          + "1 January 2025\n"
          + "The ZZP column is a whole year of verblijf; for an admission within the year date "
          + "the care in persons[0].care.course and ask for the column VERLOOP."
      ),
    ])
  }

  func testIncomes() throws {
    let pension = "{ \"type\": \"pension\", \"gross_eur_year\": \"2500\" }"
    let aow = "{ \"type\": \"aow\", \"build_up_pct\": 100 }"
    let each = "State each type once; add amounts of one kind together."
    try assertRefused([
      (
        pension, aow,
        "9:19: persons[0].incomes[1].type is 'aow' a second time\n\(each)"
      ),
      (
        aow, pension,
        "9:19: persons[0].incomes[1].type is 'pension' a second time\n\(each)"
      ),
      (
        "\(aow),\n        ", "",
        "6:21: persons[0].birth_date is refused: the AOW age is reached before 2025, but there is "
          + "no AOW among the incomes\n"
          + "Add 'aow' to the incomes, or choose an earlier year."
      ),
      (
        "\(aow),\n        \(pension)", "",
        "7:18: persons[0].incomes is empty\n"
          + "Expected one or more of aow, pension, wajong, bijstand, wia, wages, anw, "
          + "overig_onbelast."
      ),
      (
        "\"2500\"", "\"2500\", \"loonheffingskorting\": true",
        "7:18: persons[0].incomes applies the loonheffingskorting twice: aow, pension\n"
          + "One payer at a time: set loonheffingskorting to false for the others."
      ),
      (
        "\"2500\"", "\"2500\", \"gross_eur_month\": \"1\"",
        "9:75: persons[0].incomes[1].gross_eur_month stands beside gross_eur_year\n"
          + "Keep gross_eur_year or gross_eur_month."
      ),
      (
        ": 100", ": 101",
        "8:42: persons[0].incomes[0].build_up_pct is the number 101\n"
          + "Expected a whole number from 0 to 100, without quotes."
      ),
    ])
  }

  func testForms() throws {
    let list = "[\"ZZP\", \"VPT\"]"
    let place = "21:22: leveringsvormen"
    let all = "ZZP, ZZP-4-MAANDEN, VPT, MPT, MPT-20-UUR, PGB"
    let expected = "Expected \(all) or VERLOOP."
    let profile = "12:32: persons[0].care.zorgprofiel is refused:"
    try assertRefused([
      (list, "[]", "\(place) is empty\nExpected one or more of \(all), VERLOOP."),
      (list, "\"ZZP\"", "\(place) is 'ZZP'\nExpected a list, like [...]."),
      (list, "[\"ZZP\", \"VTP\"]", "\(place) names 'VTP'\n\(expected) Did you mean 'VPT'?"),
      (list, "[\"zzp\"]", "\(place) names 'zzp'\n\(expected) Did you mean 'ZZP'?"),
      (list, "[\"ZZP\", \"ZZP\"]", "\(place) names ZZP twice\nName each column once."),
      (
        list, "[\"ZZP\", 1]",
        "21:30: leveringsvormen[1] is the number 1\nExpected a text in double quotes."
      ),
      (
        "VV5", "LVG3",
        "\(profile) VPT is not possible with LVG3 "
          + "(Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5)\n"
          + "Leave out VPT, or correct the zorgprofiel."
      ),
    ])
    try write(Sample.scenario("VV5", "9bVV"), to: "s.json")
    try assertFails(
      ["compare", "s.json", "--forms", "ZZP,PGB"],
      "error: s.json:\(profile) PGB is not possible with 9bVV "
        + "(Rlz artikel 5.5: 9b VV, LVG, SGLVG and GGZ-wonen 5)\n"
        + "Leave out PGB, or correct the zorgprofiel.")
  }
}

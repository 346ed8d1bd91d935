import XCTest

@testable import HuishoudboekjeText

/// Case tables, good and bad: 0 when all is hit, 1 when something misses or cannot be read.
final class VerifyTests: CommandCase {
  private static let header = "id,year,toetsingsinkomen_eur_year,expected_paid_eur_month"

  /// Verifies `rows` below the header of a small zorgtoeslag table.
  private func verify(_ rows: String..., header: String = header) throws -> Outcome {
    try write(([header] + rows).map { $0 + "\n" }.joined(), to: "c.csv")
    return try run(["verify", "c.csv"])
  }

  func testHit() throws {
    XCTAssertEqual(
      try verify("a,2025,20000,131", "b,2025,20000,131.000000"),
      Outcome(
        exit: 0,
        stdout: """
          c.csv: zorgtoeslag, 2 of 2 rows hit
          column                   hits  misses
          -----------------------  ----  ------
          expected_paid_eur_month     2       0

          """, stderr: ""))
  }

  /// A whole month is the amount of a month, any other part goes by days: 212.60 x 12 x 30 / 365.
  func testDaysOfAContribution() throws {
    let outcome = try verify(
      "a,2026,eb_days,,,2026-03-01,2026-03-31,212.60,31,212.60",
      "b,2026,eb_days,,,2026-03-02,2026-03-31,212.60,30,209.69",
      "c,2026,eb_days,,,2026-03-01,2026-03-30,212.60,30,209.69",
      header: "id,year,item,registered_at_institution,left_out_persons,from_date,to_date,"
        + "amount_in_eur_month,expected_days_count,expected_eur_month")
    XCTAssertEqual(outcome.exit, 0, outcome.stdout + outcome.stderr)
  }

  /// The spouse without right of 21 or older shares the costs as well: of three who share, one is a kostendeler.
  func testOneSpouseWithoutRightWhoSharesCosts() throws {
    let outcome = try verify(
      "a,2023-01-01,one_without_right,together_21,,0,854.04",
      "b,2023-01-01,one_without_right,together_21,3,0,740.17",
      "c,2023-01-01,one_without_right,together_21,2,0,854.04",
      header: "id,date,item,category,adults_sharing_costs_count,other_net_income_eur_month,"
        + "expected_norm_eur_month")
    XCTAssertEqual(outcome.exit, 0, outcome.stdout + outcome.stderr)
  }

  /// A couple of which nothing is said is married: partners too when one is registered elsewhere.
  func testACoupleOfWhichNothingIsSaid() throws {
    let outcome = try verify(
      "a,2025,toeslagpartner,,1,,1,20000,20000,0,0,1",
      "b,2025,toeslagpartner,0,1,,1,20000,20000,0,0,0",
      "c,2025,toeslagpartner,0,0,,1,20000,20000,0,0,1",
      header: "id,year,item,married,registered_at_institution,left_out_persons,admitted_1,"
        + "income_1_eur_year,income_2_eur_year,wealth_1_eur,wealth_2_eur,expected_partners")
    XCTAssertEqual(outcome.exit, 0, outcome.stdout + outcome.stderr)
  }

  func testMiss() throws {
    XCTAssertEqual(
      try verify("a,2025,20000,131", "b,2025,20000,131.000001"),
      Outcome(
        exit: 1,
        stdout: """
          c.csv: zorgtoeslag, 1 of 2 rows hit
          column                   hits  misses
          -----------------------  ----  ------
          expected_paid_eur_month     1       1

          line  id  column                     expected  computed
          ----  --  -----------------------  ----------  --------
             3  b   expected_paid_eur_month  131.000001       131

          """, stderr: "huishoudboekje: error: 1 expected values missed\n"))
  }

  func testHostileNumbersMissWithoutACrash() throws {
    for expected in [
      "-9223372036854.775808", "-9223372036854.775807", "9223372036854.775807", "-131", "0",
    ] {
      let outcome = try verify("a,2025,20000,\(expected)")
      XCTAssertEqual(outcome.exit, 1, expected)
      XCTAssertTrue(outcome.stdout.contains(" \(expected)       131\n"), outcome.stdout)
    }
    // Does not fit 64 bits in millionths; a miss, or refused when the inputs are bounded.
    let outcome = try verify(
      "a,2026,20000,90000000000000,1,1,9",
      header: "id,year,rekeninkomen_eur_year,kale_huur_eur_month,persons_count,aow_occupant,"
        + "expected_rekenhuur_eur_month")
    XCTAssertEqual(outcome.exit, 1, outcome.stderr)
  }

  func testErrors() throws {
    let known =
      "loonheffing, minimumloon, wajong, toeslagenwet, bijstand, aow, zorgtoeslag, huurtoeslag, "
      + "eigen_bijdrage, box3_zvw, toewijzing, wws, huishouden, wws_kamers"
    let good = "a,2025,20000,131"
    let cases: [(header: String, rows: String, message: String)] = [
      ("", "", ": the file is empty\nExpected a first line with the column names."),
      (
        "a,b", "1,2\n",
        ":1: the columns are not those of a known case table\n"
          + "Name the table with --law: one of \(known)."
      ),
      (
        Self.header + ",partnr", good + ",1\n",
        ":1: the column 'partnr' is unknown in a zorgtoeslag table\nA column that no rule reads "
          + "would be ignored silently; remove or rename it. Did you mean 'partner'?"
      ),
      (
        Self.header + ",override_ijkpunt_eur_year", good + ",1\n",
        ":1: the column 'override_ijkpunt_eur_year' is unknown in a zorgtoeslag table\n"
          + "A column that no rule reads would be ignored silently; remove or rename it."
      ),
      (
        String(Self.header.dropFirst(3)), "2025,20000,131\n",
        ":1: the column 'id' is missing\nEvery row needs an id, unique in its file."
      ),
      (
        Self.header.replacing("expected_", with: "expect_"), good + "\n",
        ":1: the columns are not those of a known case table\n"
          + "Name the table with --law: one of \(known)."
      ),
      (Self.header, "", ": the table has no rows\nExpected at least one case."),
      (
        Self.header, "a,2025,-10000000.01,131\n",
        ":2: toetsingsinkomen_eur_year is '-10000000.01'\n"
          + "Expected a number with at most 2 decimals, like '705.10', and at most 10000000 in size."
      ),
      (
        Self.header, "a,99999999999999999999,20000,131\n",
        ":2: year is '99999999999999999999'\n"
          + "Expected a number with at most 0 decimals, like '12', and at most 9999 in size."
      ),
      (
        Self.header, "a,2025,\"2\u{1B}[31m\n\",131\n",
        ":2: toetsingsinkomen_eur_year is '2U+001B[31mU+000A'\n"
          + "Expected a number with at most 2 decimals, like '705.10', and at most 10000000 in size."
      ),
      (
        Self.header, "\(good)\nb,2025,20000,131\n\(good)\n",
        ":4: id is 'a', as on line 2\nGive every row an id of its own."
      ),
      (Self.header, ",2025,1,1\n", ":2: id is empty\nGive every row an id of its own."),
      (
        Self.header, "a,2025,2O000,131\n",
        ":2: toetsingsinkomen_eur_year is '2O000'\n"
          + "Expected a number with at most 2 decimals, like '705.10', and at most 10000000 in size."
      ),
      (
        Self.header, "a,2025,20000,\"131,000\"\n",
        ":2: expected_paid_eur_month is '131,000', which can be read in two ways: with decimals or "
          + "with thousands\nWrite decimals with '.' in this file, and thousands without a sign."
      ),
      (
        Self.header, "a,2025,20000.5,\"131,0\"\n",
        ":2: expected_paid_eur_month is '131,0' with a comma, and '20000.5' on line 2 has a point\n"
          + "Write the decimals of all numbers in the file with the same sign, and nothing between "
          + "thousands."
      ),
      (
        Self.header, "a,2025,20000,\"131,0000000\"\n",
        ":2: expected_paid_eur_month is '131,0000000'\nExpected a number with at most 6 decimals."
      ),
      (
        Self.header, "a,2025,20000,0.1234567\n",
        ":2: expected_paid_eur_month is '0.1234567'\nExpected a number with at most 6 decimals."
      ),
      (
        Self.header + ",tolerance_eur", good + ",-1\n",
        ":2: tolerance_eur is '-1'\nExpected an amount like 0.01."
      ),
      (
        Self.header, "a,2025,20000\n",
        ":2: the row has 3 fields\n"
          + "Expected 4: 'id', 'year', 'toetsingsinkomen_eur_year', 'expected_paid_eur_month'."
      ),
      (Self.header, "\(good)\n\n", ":3: the line is empty\nRemove the empty line."),
      (
        Self.header, "\"a,2025,20000,131\n",
        ":2:1: a quoted field is not closed\nAdd the closing '\"' at the end of the field."
      ),
    ]
    for (header, rows, message) in cases {
      try write(header.isEmpty ? "" : "\(header)\n\(rows)", to: "c.csv")
      try assertFails(["verify", "c.csv"], "error: c.csv\(message)")
    }
  }

  /// Without an expected value, or of items that are not built: nothing would ever miss.
  func testATableThatChecksNothing() throws {
    XCTAssertEqual(
      try verify("a,2025,20000,"),
      Outcome(
        exit: 1,
        stdout: "c.csv: zorgtoeslag, 0 of 1 row hit\n"
          + "no expected value: 1 row, which checks nothing\n",
        stderr: "huishoudboekje: error: c.csv: the table checks nothing\n"))
    let skipped = try verify(
      "a,2025-01-01,leeftjid,single,100,5",
      header: "id,date,item,living_situation,build_up_pct,expected_aow_age_months")
    XCTAssertEqual(skipped.exit, 1)
    XCTAssertEqual(
      skipped.stdout,
      "c.csv: aow, 0 of 1 row hit\nskipped: 1 row of item 'leeftjid', which is not built\n")
    try write("\(Self.header)\na,2025,20000,\n", to: "d.csv")
    _ = try verify("a,2025,20000,130")
    XCTAssertEqual(
      try run(["verify", "c.csv", "d.csv"]).stderr,
      "huishoudboekje: error: d.csv: the table checks nothing\n"
        + "huishoudboekje: error: 1 expected values missed\n")
  }

  func testADateWithoutFiguresNamesTheYears() throws {
    let outcome = try verify("a,2022,20000,131")
    XCTAssertEqual(outcome.exit, 1)
    XCTAssertEqual(outcome.stdout, "")
    XCTAssertTrue(outcome.stderr.hasPrefix("huishoudboekje: error: c.csv:2: year "))
    XCTAssertTrue(outcome.stderr.contains("one of 2023, 2024, 2025, "), outcome.stderr)
  }

  func testLineEndsQuotesAndMarks() throws {
    let expected = try verify("a,2025,20000,131", "b,2025,20000,131")
    XCTAssertEqual(expected.exit, 0)
    for text in [
      "\(Self.header)\r\na,2025,20000,131\r\nb,2025,20000,131\r\n",
      "\u{FEFF}\(Self.header)\na,2025,20000,131\nb,2025,20000,131",
      "\"id\",year,toetsingsinkomen_eur_year,expected_paid_eur_month\n\"a\",\"2025\",20000,131\n"
        + "\"b, \"\"b\"\"\nand more\",2025,20000,131\n",
    ] {
      try write(text, to: "c.csv")
      XCTAssertEqual(try run(["verify", "c.csv"]), expected, text)
    }
  }

  func testNothingIsShownWhenOneFileCannotBeRead() throws {
    XCTAssertEqual(try verify("a,2025,20000,131").exit, 0)
    try assertFails(
      ["verify", "c.csv", "gone.csv"],
      "error: gone.csv: the file does not exist\nCheck the name and the path.")
    try assertFails(
      ["verify", "--law", "aow", "c.csv"],
      "error: c.csv:1: the column 'year' is unknown in a aow table\n"
        + "A column that no rule reads would be ignored silently; remove or rename it. Did you mean 'year_reached'?"
    )
  }

  /// The tables of the laws, as a user checks them.
  func testCasesOfThePackage() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Tool.cases.path).sorted()
      .filter { $0.hasSuffix(".csv") }
    let found = try outcomes(names.map { (["verify", "Cases/\($0)"], nil) })
    for (name, outcome) in zip(names, found) {
      XCTAssertEqual(outcome.exit, 0, outcome.stdout + outcome.stderr)
      XCTAssertTrue(outcome.stdout.hasPrefix("Cases/\(name): "))
    }
  }
}

import Foundation
import TestSupport
import XCTest

/// `huurtoeslag`, `zorgtoeslag` and `eigen-bijdrage`: an answer from a few options.
final class QuickCallTests: CommandCase {
  private func json(_ line: String) throws -> [String: Any] {
    let outcome = try run(line: line + " --format json")
    XCTAssertEqual(outcome.exit, 0, "\(line): \(outcome.stderr)")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8))
    return try XCTUnwrap(value as? [String: Any])
  }

  // MARK: What is answered

  func testAnswers() throws {
    let cases: [(line: String, key: String, value: String)] = [
      (
        "huurtoeslag --rent 1200 --income 22000 --partner-income 12.000,00 --children 1 --year 2026",
        "huurtoeslag_eur_month", "492.00"
      ),
      (
        "huurtoeslag --huur 600 --inkomen 22000 --geboren 2005-07-01 --jaar 2026",
        "huurtoeslag_eur_month", "295.00"
      ),
      ("huurtoeslag --huur 710,00 --inkomen 29000", "huurtoeslag_eur_month", "307.00"),
      ("huurtoeslag --rent 900.08 --income 20000 --year 2025", "huurtoeslag_eur_year", "0.00"),
      (
        "zorgtoeslag --income 20000 --partner-income 13200 --partner-not-insured --year 2026",
        "zorgtoeslag_eur_month", "103.00"
      ),
      ("zorgtoeslag --inkomen 40858 --jaar 2026", "zorgtoeslag_eur_year", "0.00"),
      (
        "eigen-bijdrage --vorm ZZP --hoog --inkomen 30000 --vermogen 100000 --belasting 0 "
          + "--geboren 1940-01-01 --jaar 2023", "eigen_bijdrage_eur_month", "1779.97"
      ),
      (
        "eigen-bijdrage --form VPT --income 30000 --assets 100000 --born 1940-01-01 --year 2023",
        "eigen_bijdrage_eur_month", "272.89"
      ),
      (
        "eigen-bijdrage --form MPT --income 90000 --hours 20 --year 2026",
        "eigen_bijdrage_eur_month", "30.40"
      ),
    ]
    for (line, key, value) in cases {
      XCTAssertEqual(try json(line)[key] as? String, value, line)
    }
  }

  /// The same household in `compare` has the same toeslagen.
  func testCompareGivesTheSame() throws {
    let scenario = "Scenarios/s10-wajong-22.json --explain"
    let rent = try json(
      "huurtoeslag --rent 700 --income 21496 --year 2025 --service-energy 12 --service-cleaning 12 "
        + "--service-caretaker 12 --service-rooms 12")
    let health = try json("zorgtoeslag --income 21496 --year 2025")
    for (line, value) in [
      ("huurtoeslag", rent["huurtoeslag_eur_month"]),
      ("zorgtoeslag", health["zorgtoeslag_eur_month"]),
    ] {
      let explained = try run(line: "compare \(scenario) \(line)").stdout
      let value = try XCTUnwrap(value as? String)
      XCTAssertTrue(explained.contains("VPT: \(line.capitalized) \(value)\n"), explained)
    }
  }

  private static let lines = [
    "huurtoeslag --rent 650 --income 24500 --year 2026",
    "huurtoeslag --rent 950 --income 24500 --assets 50000 --year 2025",
    "huurtoeslag --rent 700 --income 15000 --born 2006-05-20 --year 2027",
    "zorgtoeslag --income 31250.50 --partner-income 0 --year 2024",
    "eigen-bijdrage --form ZZP --income 29572.50 --tax 1532 --born 1950-03-31 --assets 50000 "
      + "--year 2026",
    "eigen-bijdrage --form VPT --income 20000 --partner-income 9000 --year 2026 --on 2026-07-01",
    "eigen-bijdrage --form VPT --income 20000 --born 2010-01-01 --year 2026",
  ]

  /// No format and no language lacks a part; the same amounts stand in all.
  func testFormatsAndLanguages() throws {
    for line in Self.lines {
      for language in ["en", "nl"] {
        let line = "\(line) --language \(language)"
        let text = try run(line: line)
        XCTAssertEqual(text.exit, 0, text.stderr)
        XCTAssertEqual(text.stderr, "", line)
        let isDutch = language == "nl"
        XCTAssertTrue(text.stdout.contains(isDutch ? "Hoe dit is berekend" : "How it is made"))
        if isDutch {
          for word in [" the ", " of a ", "because", " income", "stated", "Note\n"] {
            XCTAssertFalse(text.stdout.contains(word), "\(word) in \(text.stdout)")
          }
        }
        let explained = try run(line: line + " --explain").stdout
        XCTAssertTrue(explained.contains(" artikel "), explained)
        XCTAssertGreaterThanOrEqual(
          explained.split(separator: "\n").count, text.stdout.split(separator: "\n").count - 12)
        let markdown = try run(line: line + " --format markdown").stdout
        XCTAssertTrue(markdown.hasPrefix("### "), markdown)
        let csv = try run(line: line + " --format csv").stdout
        XCTAssertTrue(csv.hasPrefix("part,key,label,value,unit,yours,text,article\n"), csv)
        let dutchCSV = try run(line: line + " --format csv --csv excel-nl").stdout
        XCTAssertTrue(dutchCSV.contains("part;key;label;value"), dutchCSV)
        let answer = try json(line)
        XCTAssertFalse(try XCTUnwrap(answer["steps"] as? [Any]).isEmpty)
      }
    }
  }

  /// An estimate says so in every format.
  func testEstimate() throws {
    let line = "zorgtoeslag --income 20000 --year 2027"
    for format in ["text", "markdown", "csv", "json"] {
      let text = try run(line: "\(line) --format \(format)").stdout.lowercased()
      XCTAssertTrue(text.contains("raming 2027"), text)
    }
  }

  func testReceipt() throws {
    for line in Self.lines.prefix(3) {
      try? FileManager.default.removeItem(at: folder.appendingPathComponent("r.json"))
      let result = try run(line: line + " --format json --receipt r.json")
      XCTAssertEqual(result.exit, 0, result.stderr)
      let verified = try run(line: "verify --receipt r.json")
      XCTAssertEqual(verified.exit, 0, verified.stderr)
    }
  }

  // MARK: What is refused

  private func assertRefused(
    _ words: [String], _ english: String, dutch: String? = nil, line: UInt = #line
  ) throws {
    let name = words[0]
    try assertFails(
      words, exit: 64,
      "\(english)\nUsage: huishoudboekje \(name) [OPTIONS]\nSee 'huishoudboekje \(name) --help'.",
      line: line)
    guard let dutch else { return }
    try assertFails(
      words + ["--taal", "nl"], exit: 64,
      "\(dutch)\nGebruik: huishoudboekje \(name) [OPTIONS]\nZie 'huishoudboekje \(name) --help'.",
      line: line)
  }

  func testAmountsAreRefused() throws {
    try assertRefused(
      ["huurtoeslag", "--rent", "650", "--income", "25.000"],
      "--income is '25.000', which can be read in two ways. Write 25000, or 25.00.",
      dutch:
        "--inkomen is '25.000' en dat kan op twee manieren worden gelezen. Schrijf 25000, of 25,00."
    )
    for text in ["-1", "x", "1 000", "", "1.23456", "99999999999999999999", "10000000.01"] {
      try assertRefused(
        ["zorgtoeslag", "--inkomen=\(text)"],
        "--income is '\(text)'; expected an amount in euros from 0 to 10000000.00, like 25000 or "
          + "25000.50.",
        dutch:
          "--inkomen is '\(text)'; verwacht: een bedrag in euro's van 0 tot en met 10.000.000,00, "
          + "zoals 25000 of 25000,50.")
    }
    try assertRefused(
      ["huurtoeslag", "--income", "20000"],
      "--rent is missing; expected an amount in euros, like 25000 or 25000.50.",
      dutch: "--huur ontbreekt; verwacht: een bedrag in euro's, zoals 25000 of 25000,50.")
  }

  func testOtherValuesAreRefused() throws {
    let rent = ["huurtoeslag", "--rent", "650", "--income", "20000"]
    for text in ["2022", "2028", "26", "", "x", "20260"] {
      try assertRefused(
        rent + ["--year=\(text)"],
        "--year is '\(text)'; expected one of the years of which there are figures: 2023, 2024, "
          + "2025, 2026 or 2027.")
    }
    for text in ["0", "103", "-1", "1.5", "", "99999999999999999999"] {
      try assertRefused(
        rent + ["--persons=\(text)"],
        "--persons is '\(text)'; expected a whole number from 1 to 102.",
        dutch: "--personen is '\(text)'; verwacht: een heel getal van 1 tot en met 102.")
    }
    try assertRefused(
      rent + ["--persons", "2", "--children", "2"],
      "--persons is 2; expected at least 3: the tenant, the partner and the children count too.")
    try assertRefused(
      rent + ["--born", "31-03-1950"],
      "--born is '31-03-1950'; expected a day as year-month-day, like 2005-03-31.",
      dutch: "--geboren is '31-03-1950'; verwacht: een dag als jaar-maand-dag, zoals 2005-03-31.")
    try assertRefused(
      rent + ["--born", "2030-01-01", "--year", "2026"],
      "--born is '2030-01-01'; expected a day from 1900-01-01 to 2026-12-31.")
    try assertRefused(
      rent + ["--partner-born", "1950-01-01"],
      "--partner-born says something of a partner; give --partner-income too, 0 if there is no "
        + "income.",
      dutch: "--partner-geboren gaat over een partner; geef ook --partner-inkomen, 0 als er geen "
        + "inkomen is.")
    try assertRefused(
      rent + ["--csv", "excel-nl"], "--csv is about CSV; add --format csv.")
  }

  func testCareIsRefused() throws {
    let care = ["eigen-bijdrage", "--income", "20000", "--year", "2026"]
    try assertRefused(
      care, "--form is missing; expected one of ZZP, VPT, MPT, PGB.",
      dutch: "--vorm ontbreekt; verwacht: een van ZZP, VPT, MPT, PGB.")
    try assertRefused(
      care + ["--form", "VPT", "--hours", "10"], "--hours only has a meaning with MPT.")
    try assertRefused(
      care + ["--form", "VPT", "--since", "2025-01-01"], "--since only has a meaning with ZZP.",
      dutch: "--sinds heeft alleen betekenis bij ZZP.")
    try assertRefused(
      care + ["--form", "ZZP", "--low", "--high"],
      "--low and --high contradict each other; give one of them.")
    try assertRefused(
      care + ["--form", "VPT", "--on", "2025-01-01"],
      "--year and --on contradict each other; give one of them.")
    try assertRefused(
      care + ["--form", "PGB", "--high"],
      "--high only has a meaning for a stay (ZZP), of a couple when both stay.")
    try assertRefused(
      ["eigen-bijdrage", "--form", "VPT", "--income", "20000", "--on", "2031-01-01"],
      "--on is '2031-01-01'; expected one of the years of which there are figures: 2023, 2024, "
        + "2025, 2026 or 2027.")
    for (words, start) in [
      ([], "--tax is missing: the high contribution"),
      (["--tax", "100"], "--born is missing: from the AOW age on"),
    ] {
      let outcome = try run(care + ["--form", "ZZP"] + words)
      XCTAssertEqual(outcome.exit, 64)
      XCTAssertTrue(outcome.stderr.hasPrefix("huishoudboekje: \(start)"), outcome.stderr)
    }
  }
}

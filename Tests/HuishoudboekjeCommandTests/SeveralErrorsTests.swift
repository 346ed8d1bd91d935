import HuishoudboekjeFiles
import HuishoudboekjeText
import TestSupport
import XCTest

/// Several things wrong in one file: each is told as when it stands alone, in order of place.
final class SeveralErrorsTests: CommandCase {
  private func node(_ text: String) throws -> JSONNode {
    try JSONNode.parse(Array(text.utf8), file: "s.json")
  }

  /// Faults in the text of a couple.
  private static let written: [FaultyText.Edit] = [
    ("\"scenario\": \"couple\"", "\"scenario\": 5"), ("\"year\": 2025", "\"year\": \"2025\""),
    ("1942-03-10", "1942-13-10"), ("\"gross_eur_year\": \"2500\"", "\"gross_eur_year\": 2500"),
    ("\"5000\"", "\"5,000\""), ("\"VV5\"", "\"VV55\""), ("\"2025-01-01\"", "\"2025-01\""),
    ("\"THUIS\"", "\"HUIS\""), ("\"2025-07-01\"", "null"),
    ("\"ZZP\" }\n", "\"ZZP\", \"wijk\": 1 }\n"), ("\"1944-05-06\"", "\"\""),
    ("\"incomes\": [{ \"type\": \"aow\" }],\n", "\"incomes\": [5],\n"), ("\"VV4\"", "4"),
    ("\"leveringsvorm\": \"VPT\" }", "\"leveringsvorm\": \"vpt\" }"),
    ("\"couple\": {", "\n  \"xyz\": 1,\n  \"couple\": {"),
    ("\"married\": true", "\"maried\": true"), ("\"relation\": \"child\"", "\"relation\": 1"),
    ("1990-01-01", "1990-02-30"), ("\"620\"", "620"), ("\"2025-04-01\"", "\"x\""),
    ("\"640\"", "\"-640\""), ("[\"VPT\", \"VERLOOP\"]", "[\"VPT\", \"VPT\"]"),
    ("\"cohabitants\": [", "\"$schema\": 5, \"cohabitants\": ["),
  ]

  func testTheTextOfAScenario() throws {
    let faults = try FaultyText(Sample.couple, Self.written) {
      _ = try ScenarioFile(self.node($0), file: "s.json")
    }
    XCTAssertGreaterThan(try faults.checkPairs(), 240)
    try faults.checkRandom(3, times: 400, seed: 1)
    try faults.checkRandom(12, times: 100, seed: 2)
  }

  /// What the laws refuse of a household that was read well.
  func testWhatTheLawsRefuse() throws {
    let refused: [FaultyText.Edit] = [
      ("1944-05-06", "1960-05-06"), ("2025-04-01", "2026-04-01"), ("1990-01-01", "2030-01-01"),
      ("2025-07-01", "2024-07-01"), ("\"married\": true", "\"until\": \"2020-01-01\""),
    ]
    let faults = try FaultyText(Sample.couple, refused) {
      _ = try ScenarioFile(self.node($0), file: "s.json").compare()
    }
    XCTAssertEqual(try faults.checkPairs(), 10)
    try faults.checkRandom(5, times: 1, seed: 1)
    // Of what was not read well nothing is computed.
    let text = Sample.couple.with("1944-05-06", "1960-05-06").with("\"640\"", "640")
    try assertFails(
      ["compare", "-"], input: text,
      "error: standard input:26:67: next_dwelling.kale_huur_eur_month is the number 640\n"
        + "Expected an amount in euros per month in double quotes, like \"640\".")
  }

  func testComplexes() throws {
    let text = Sample.complex("\"provider\": { \"tariffs\": \"t.csv\" },\n", "")
    let edits: [FaultyText.Edit] = [
      ("\"klein\"", "5"), ("\"year\": 2026", "\"year\": 1"), ("\"corporatie\"", "\"corporate\""),
      ("\"A\"", "7"), ("\"number\": 3, \"kale", "\"number\": 0, \"kale"), ("\"112\"", "\"112.1\""),
      ("\"640\"", "640"), ("\"B\",", "\"B\", \"nummer\": 1,"), ("\"oud\"", "\"\""),
      ("3, \"leveringsvorm\": \"VPT\"", "3, \"leveringsvorm\": \"VTP\""),
      ("1942-03-10", "1942-03"), ("\"aow\"", "\"aoww\""), ("\"VV5\"", "\"V\""),
      ("\"jong\"", "\"jong\", \"behandeling\": 1"), ("1995-02-14", ""), ("\"wajong\"", "1"),
      ("\"VG6\"", "6"), ("\"name\": \"v\"", "\"name\": \"basis\""),
      ("\"set\": { \"year\": 2025 }", "\"set\": { \"personas[0].name\": 5 }"),
    ]
    let faults = try FaultyText(text, edits) {
      _ = try ComplexFile(self.node($0), file: "s.json")
    }
    XCTAssertGreaterThan(try faults.checkPairs(), 165)
    try faults.checkRandom(3, times: 200, seed: 3)
    try faults.checkRandom(10, times: 50, seed: 4)
  }

  func testSweeps() throws {
    let scenario = Sample.scenario.replacing("\n", with: " ")
    let text = Sample.sweep(
      Sample.axis(name: "pensioen"),
      Sample.list("600", path: "dwelling.kale_huur_eur_month", name: "huur"),
      "{ \"path\": \"law.huurtoeslag.kwaliteitskortingsgrens\", \"values\": [\"+5%\"] }",
      members: "\"columns\": [\"huur\"]"
    ).replacing("\"s.json\"", with: scenario)
    let edits: [FaultyText.Edit] = [
      ("\"sweep\": \"t\"", "\"sweep\": 1"), ("\"from\": \"0\"", "\"from\": 0"),
      ("\"to\": \"1000\"", "\"to\": \"x\""), ("\"step\": \"500\"", "\"step\": \"0\""),
      ("\"pensioen\"", "\"\""), ("\"600\"", "\"6OO\""), ("\"huur\",", "\"huur\", \"naam\": 1,"),
      ("kwaliteitskortingsgrens", "kwaliteitskorting"), ("[\"huur\"]", "5"),
      ("\"columns\":", "\"$schema\": \"\", \"kolommen\": 1, \"columns\":"),
    ]
    let faults = try FaultyText(text, edits) {
      _ = try SweepFile(self.node($0), file: "s.json")
    }
    XCTAssertGreaterThan(try faults.checkPairs(), 40)
    try faults.checkRandom(4, times: 100, seed: 5)
    // Where the axes are good, the scenario is read too.
    try write(Sample.scenario("682.96", "abc").with("\"5000\"", "5000"), to: "s.json")
    try write(Sample.sweep(Sample.axis(), members: "\"columns\": 5"), to: "t.json")
    try assertFails(
      ["sweep", "t.json"],
      """
      error: t.json:6:14: columns is the number 5
      Expected a list, like [...].
      huishoudboekje: error: s.json:11:31: persons[0].assets.bank_eur is the number 5000
      Expected an amount in euros per 1 January in double quotes, like "5000".
      huishoudboekje: error: s.json:17:28: dwelling.kale_huur_eur_month is 'abc'
      Expected an amount in euros per month with a point, like '705.10'.
      """)
  }

  func testReforms() throws {
    let text = """
      { "reform": "r", "year": 2026, "description": "d",
        "indexation": [ { "laws": ["aow"], "percent": "+5", "from": "2026-01-01" } ],
        "figures": [ { "law": "huurtoeslag", "key": "k", "set": "1" },
          { "law": "aow", "key": "m", "percent": "-3%", "round": "up" } ],
        "switches": { "extra_vrijlating": true } }
      """
    let edits: [FaultyText.Edit] = [
      ("\"r\"", "\"\""), ("\"year\": 2026", "\"year\": 1"), ("\"d\"", "1"),
      ("[\"aow\"]", "[\"awo\"]"),
      ("\"+5\"", "\"five\""), ("\"2026-01-01\"", "\"2026\""), ("\"huurtoeslag\"", "\"huur\""),
      ("\"k\"", "5"), ("\"set\": \"1\"", "\"set\": \"een\""), ("\"m\"", "null"),
      ("\"-3%\"", "\"-3%%\""),
      ("\"up\"", "\"upp\""), ("\"extra_vrijlating\"", "\"extra_vrijlatin\""),
    ]
    let faults = try FaultyText(text, edits) { _ = try ReformFile(self.node($0), file: "s.json") }
    XCTAssertEqual(try faults.checkPairs(), 78)
    try faults.checkRandom(4, times: 100, seed: 6)
  }

  // MARK: Many

  /// Twenty are shown, and how many more there are is told.
  func testManyErrors() throws {
    let keys = (10..<35).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    let text = Sample.scenario("\"costs\":", "\(keys), \"costs\":")
    let languages = [
      ("en", "error:", "standard input", "and 5 more"),
      ("nl", "fout:", "standaardinvoer", "en nog 5"),
    ]
    for (language, label, place, last) in languages {
      let outcome = try run(["compare", "-", "--language", language], input: text)
      XCTAssertEqual(outcome.exit, 1)
      let lines = outcome.stderr.split(separator: "\n")
      let messages = lines.filter { $0.hasPrefix("huishoudboekje: \(label) ") }
      XCTAssertEqual(messages.count, 21)
      XCTAssertTrue(messages[0].contains("\(place):20:3: k10 is "), outcome.stderr)
      XCTAssertTrue(messages[19].contains(" k29 is "), outcome.stderr)
      XCTAssertEqual(messages[20], "huishoudboekje: \(label) \(last)")
      XCTAssertEqual(lines.last, messages[20])
    }
    let twenty = (10..<30).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    let outcome = try run(
      ["compare", "-"], input: Sample.scenario("\"costs\":", "\(twenty), \"costs\":"))
    XCTAssertFalse(outcome.stderr.contains("more\nhuis"), outcome.stderr)
    XCTAssertFalse(outcome.stderr.hasSuffix("more\n"), outcome.stderr)
  }

  /// The personas of a complex that are wrong, and the scenarios that they name, all together.
  func testFilesOfAComplex() throws {
    try write(Sample.scenario("682.96", "abc").with("\"5000\"", "5000"), to: "s.json")
    let persons =
      "\"persons\": [{ \"birth_date\": \"1995-02-14\", \"incomes\": [{ \"type\": \"wajong\" }],\n"
      + "        \"care\": { \"zorgprofiel\": \"VG6\" } }]"
    let text = Sample.complex("\"oud\"", "5").with(persons, "\"scenario\": \"s.json\"")
      .with("\"provider\": { \"tariffs\": \"t.csv\" }", "\"provider\": { \"tariffs\": \"no.csv\" }")
    try write(text, to: "c.json")
    try assertFails(
      ["complex", "c.json"],
      """
      error: c.json:8:15: personas[0].name is the number 5
      Expected a text in double quotes.
      huishoudboekje: error: no.csv: the file does not exist
      Check the name and the path.
      huishoudboekje: error: s.json:11:31: persons[0].assets.bank_eur is the number 5000
      Expected an amount in euros per 1 January in double quotes, like "5000".
      huishoudboekje: error: s.json:17:28: dwelling.kale_huur_eur_month is 'abc'
      Expected an amount in euros per month with a point, like '705.10'.
      """)
  }
}

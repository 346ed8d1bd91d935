import Foundation
import XCTest

@testable import HuishoudboekjeCommand
@testable import HuishoudboekjeText

/// The document beside a table (`--metadata`), and units in the names of columns (`--units`).
final class MetadataTests: CommandCase {
  private let s02 = "Scenarios/s02-aow-klein-pensioen.json"
  private let sweep = "Scenarios/s02-pensioen.sweep.json"
  private let reform = "Scenarios/zonder-40-procent.reform.json"

  /// Every kind of table that a command writes as CSV.
  private var tables: [[String]] {
    let pension = "persons[0].incomes[1].gross_eur_year"
    return [
      ["compare", s02, "--format", "csv"], ["compare", s02, "--format", "csv", "--view", "year"],
      ["compare", "Scenarios/opname-2026.json", "--view", "cash", "--format", "csv"],
      ["compare", "Scenarios/s11-wajong-30.json", "--years", "2026-2027", "--format", "csv"],
      ["compare", s02, "--why", "--format", "csv"],
      ["compare", s02, "--set", "dwelling.kale_huur_eur_month=705.10", "--format", "csv"],
      [
        "compare", "--born", "1942-03-10", "--aow", "--pension", "3100", "--rent", "688",
        "--profile", "VV5", "--year", "2026", "--format", "csv", "--units-in-names",
      ],
      ["huurtoeslag", "--rent", "650", "--income", "24500", "--year", "2026", "--format", "csv"],
      ["huurtoeslag", "--rent", "650", "--income", "24500", "--year", "2027", "--format", "csv"],
      ["zorgtoeslag", "--income", "31250.50", "--explain", "--format", "csv", "--units"],
      [
        "eigen-bijdrage", "--form", "ZZP", "--income", "29572.50", "--tax", "1532", "--born",
        "1950-03-31", "--since", "2026-02-10", "--on", "2026-07-01", "--format", "csv",
      ],
      ["eigen-bijdrage", "--form", "MPT", "--income", "90000", "--hours", "20", "--format", "csv"],
      ["compare", s02, "--reform", reform, "--format", "csv", "--units"],
      [
        "compare", s02, "--reform", "Scenarios/indexatie-2027.reform.json", "--view", "cash",
        "--format", "csv",
      ],
      ["complex", "klein.complex.json", "--format", "csv"],
      [
        "complex", "--units", "Scenarios/woningen-24.csv", "--personas",
        "Scenarios/bewoners-24.csv", "--provider", "Scenarios/aanbieder-24.csv", "--format", "csv",
        "--units-in-names",
      ],
      ["sweep", sweep], ["sweep", sweep, "--units"], ["sweep", sweep, "--shard", "2/4"],
      ["sweep", sweep, "--columns", "vpt_huurtoeslag,verschil"],
      ["sweep", sweep, "--summary", "--units"],
      ["sweep", "Scenarios/s01-jaren.sweep.json", "--summary", "--by", "jaar"],
      ["sweep", sweep, "--reform", reform, "--units"],
      ["sweep", "Scenarios/raming-2027.sweep.json"],
      ["sweep", "Scenarios/wet-huurtoeslag.sweep.json", "--units"],
      ["sweep", "complex.sweep.json", "--units"],
      ["sweep", "facts.sweep.json", "--refused", "mark", "--units"],
      [
        "break-even", "Scenarios/s12-bijstand-45.json", "--over", "dwelling.kale_huur_eur_month",
        "--to", "1500", "--step", "1", "--format", "csv", "--units",
      ],
      ["break-even", "--table", "Scenarios/h02-pensioen.sweep.json"],
      ["marginal", s02, "--over", pension, "--to", "5000", "--format", "csv", "--units"],
      ["advise", "Scenarios/s19-vermogen-vrije-sector.json", "--format", "csv"],
      ["advise", "Scenarios/s10-wajong-22-zonder-verzoek.json", "--format", "csv"],
      ["wws", "--points", "112", "--on", "2026-01-01", "--format", "csv"],
      ["wws", "--points", "240.25", "--on", "2024-01-01", "--format", "csv"],
      [
        "wws", "--room", "--points", "70", "--aftrekpunten", "4", "--on", "2026-01-01", "--format",
        "csv",
      ],
      ["figures", "--format", "csv"],
      ["figures", "--on", "2026-01-01", "--bounds", "--format", "csv"],
      ["figures", "--estimate", "--format", "csv"],
      ["figures", "--impact", s02, "--format", "csv"],
      ["figures", "--coverage", "--format", "csv"],
    ]
  }

  override func setUpWithError() throws {
    try super.setUpWithError()
    // Axes of every kind, and a value that makes no scenario.
    try write(
      """
      {"sweep": "facts", "scenario": "Scenarios/s12-bijstand-45.json", "axes": [
        {"path": "leveringsvorm", "values": ["VPT", "MPT"]},
        {"path": "dwelling.self_contained", "name": "zelfstandig", "values": [true, false]},
        {"path": "persons[0].birth_date", "name": "geboren",
          "values": ["1981-01-01", "2012-01-01"]},
        {"path": "persons[0].assets.bank_eur", "name": "spaargeld", "values": ["0", "5000"]}]}
      """, to: "facts.sweep.json")
    try write(
      """
      {"complex": "klein", "year": 2026, "woonvorm": "beschut", "landlord": "corporatie",
        "huurconstructie": "rechtstreeks", "benchmark": "nibud", "vacancy_pct": "0",
        "units": [
          {"name": "660", "number": 2, "kale_huur_eur_month": "660", "wws_points": "114"}],
        "personas": [{"name": "Wajong", "number": 2, "leveringsvorm": "VPT",
          "persons": [{"birth_date": "2004-03-01", "incomes": [{"type": "wajong"}],
            "care": {"zorgprofiel": "VG3"}}], "costs": {"set": "d0"}}]}
      """, to: "klein.complex.json")
    try write(
      """
      {"sweep": "x", "complex": "klein.complex.json",
        "axes": [{"path": "vacancy_pct", "name": "leegstand", "values": ["0", "2.5"]}]}
      """, to: "complex.sweep.json")
  }

  /// Every command, in both languages and both ways of writing CSV.
  func testEveryTable() throws {
    let commands = Main.spec.subcommands.filter { $0.options.contains { $0.name == "metadata" } }
    XCTAssertEqual(Set(commands.map(\.name)), Set(tables.map { $0[0] }))
    let csv = Main.spec.subcommands.filter { $0.options.contains { $0.name == "csv" } }
    XCTAssertEqual(csv.map(\.name), commands.map(\.name))
    let ways = [("en", "rfc4180"), ("nl", "excel-nl")]
    let lines = tables.enumerated().flatMap { number, words in
      ways.map { language, style in
        (
          words: words + [
            "--language", language, "--csv", style, "--metadata", "\(number)-\(language).json",
          ], input: String?.none
        )
      }
    }
    let outcomes = try outcomes(lines)
    for (number, words) in tables.enumerated() {
      let told = words.joined(separator: " ")
      var resources: [DataResource] = []
      for (place, way) in ways.enumerated() {
        let outcome = outcomes[number * ways.count + place]
        XCTAssertEqual(outcome.exit, 0, "\(told): \(outcome.stderr)")
        guard outcome.exit == 0 else { continue }
        let resource = try DataResource(read("\(number)-\(way.0).json"))
        XCTAssertEqual(try resource.problems(with: outcome.stdout), [], told)
        XCTAssertEqual(resource.members["path"] as? String, "\(number)-\(way.0).csv", told)
        resources.append(resource)
      }
      guard resources.count == 2 else { continue }
      for (english, dutch) in zip(resources[0].fields, resources[1].fields) {
        for key in ["name", "type", "unit", "period"] {
          XCTAssertEqual(english.text(key), dutch.text(key), "\(told): \(english.name)")
        }
        for key in ["description", "unitTitle"] {
          XCTAssertNotEqual(english.text(key), dutch.text(key), "\(told): \(english.name)")
        }
      }
      XCTAssertEqual(resources[0].primaryKey, resources[1].primaryKey, told)
    }
  }

  /// A checker that finds nothing proves nothing.
  func testWhatIsWrongIsFound() throws {
    let outcome = try run(["compare", s02, "--format", "csv", "--metadata", "m.json"])
    let (csv, json) = (outcome.stdout, try read("m.json"))
    XCTAssertEqual(try DataResource(json).problems(with: csv), [])
    let wrong: [(String, String, String)] = [
      (json.replacing("\"name\": \"eur\"", with: "\"name\": \"euro\""), csv, "fields "),
      (json, csv.replacing("1891.04", with: "1891,04"), "eur is '1891,04'"),
      (json, csv.replacing(",2025,", with: ",25,"), "year is '25'"),
      (json, csv + csv.split(separator: "\n")[1] + "\n", "names two rows"),
      (json.replacing("\"type\": \"number\"", with: "\"type\": \"amount\""), csv, "type amount"),
      (json.replacing("\"unit\": \"eur\"", with: "\"unit\": \"none\""), csv, "without a unit"),
      (json, csv.replacing(",ruim\n", with: ",goed\n"), "verdict is 'goed'"),
      (json.replacing("\"decimalChar\": \".\",\n    \"line", with: "\"line"), csv, "decimalChar"),
      (json.replacing("sha256:", with: "sha256:0"), csv, "hash"),
    ]
    for (json, csv, problem) in wrong {
      let problems = try DataResource(json).problems(
        with: csv.replacing("1891,04", with: "\"1891,04\""))
      XCTAssertTrue(problems.contains { $0.contains(problem) }, "\(problem) in \(problems)")
    }
  }

  /// What a table is made of stands in the document, and the same table gives the same bytes.
  func testWhatTheDocumentSays() throws {
    let words = ["sweep", sweep, "--reform", reform, "--out", "t.csv", "--metadata", "t.json"]
    let first = try run(words + ["--threads", "1"])
    XCTAssertEqual(first, Outcome(exit: 0, stdout: "", stderr: ""))
    let json = try read("t.json")
    XCTAssertEqual(try run(words + ["--threads", "3", "--quiet"]).exit, 0)
    XCTAssertEqual(try read("t.json"), json)
    let resource = try DataResource(json)
    XCTAssertEqual(try resource.problems(with: read("t.csv")), [])
    XCTAssertEqual(resource.members["path"] as? String, "t.csv")
    XCTAssertEqual(resource.members["name"] as? String, "t")
    XCTAssertEqual(resource.primaryKey, ["pensioen_eur_year"])
    let own = resource.own
    XCTAssertEqual(own["years"] as? [Int], [2025])
    XCTAssertEqual(own["notes"] as? [String], first.notes)
    XCTAssertEqual(
      (own["reforms"] as? [[String: Any]])?.map { $0["reform"] as? String }, ["zonder-40-procent"])
    XCTAssertEqual(
      own["command"] as? [String], ["sweep", "--reform=\(reform)", "--", sweep])
    let figures = try XCTUnwrap(own["unverified_figures"] as? [[String: Any]])
    XCTAssertTrue(figures.contains { $0["key"] as? String == "d0_tv_internet" })
    // The hash of the figures is that of a receipt, and no receipt speaks of the document.
    XCTAssertEqual(try run(words + ["--receipt", "r.json"]).exit, 0)
    let receipt = try read("r.json")
    let hash = try XCTUnwrap(own["figures_sha256"] as? String)
    XCTAssertTrue(receipt.contains("\"figures_sha256\": \"\(hash)\""), receipt)
    XCTAssertFalse(receipt.contains("metadata"))
    XCTAssertEqual(try read("t.json"), json)
    XCTAssertEqual(try run(["verify", "--receipt", "r.json"]).exit, 0)
    // The table itself is that without a document.
    XCTAssertEqual(
      try read("t.csv"), try run(["sweep", sweep, "--reform", reform]).stdout)
  }

  /// One comparison has no notes on stderr: its flags and assumptions stand in the document.
  func testNotesOfOneComparison() throws {
    let outcome = try run(
      ["compare", s02, "--format", "csv", "--metadata", "m.json", "--language", "nl"])
    XCTAssertEqual(outcome.notes, [])
    let own = try DataResource(read("m.json")).own
    let notes = try XCTUnwrap(own["notes"] as? [String])
    XCTAssertTrue(notes.contains { $0.hasPrefix("de rekenhuur van 730,96 is hoger") }, "\(notes)")
    XCTAssertTrue(notes.contains("opbouw van de AOW: 100 %"), "\(notes)")
    XCTAssertEqual(own["language"] as? String, "nl")
  }

  func testAnEstimateSaysSo() throws {
    let words = ["sweep", "Scenarios/raming-2027.sweep.json", "--out", "t.csv"]
    XCTAssertEqual(try run(words + ["--metadata", "t.json"]).exit, 0)
    let resource = try DataResource(read("t.json"))
    XCTAssertEqual(resource.own["years"] as? [Int], [2026, 2027])
    XCTAssertEqual(resource.own["estimate_years"] as? [Int], [2027])
    XCTAssertEqual(resource.names.last, "basis")
  }

  // MARK: The file

  func testItAppearsWholeOrNotAtAll() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).count
    // A folder in its place, and a scenario that is none.
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("m.json"), withIntermediateDirectories: false)
    let words = ["compare", s02, "--format", "csv", "--out", "t.csv", "--metadata"]
    try assertFails(
      words + ["m.json"], "error: m.json: this is a directory\nName a file in it.")
    try write("{}", to: "bad.json")
    try write("old", to: "d.json")
    let bad = try run(
      ["compare", "bad.json", "--format", "csv", "--out", "t.csv", "--metadata", "d.json"])
    XCTAssertEqual(bad.exit, 1)
    XCTAssertEqual(try read("d.json"), "old")
    XCTAssertFalse(try names().contains("t.csv"))
    XCTAssertEqual(try names().count, files + 3)
    // The same file twice.
    let twice = try run(words + ["d.json", "--receipt", "d.json"])
    XCTAssertEqual(twice.exit, 1)
    XCTAssertEqual(try read("d.json"), "old")
    XCTAssertEqual(try run(words + ["d.json"]).exit, 0)
    XCTAssertEqual(try DataResource(read("d.json")).problems(with: read("t.csv")), [])
  }

  func testPathsFromTheDocument() throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("tables"), withIntermediateDirectories: false)
    let words = ["wws", "--points", "112", "--on", "2026-01-01", "--format", "csv"]
    XCTAssertEqual(try run(words + ["--metadata", "tables/w.json"]).exit, 0)
    XCTAssertEqual(try DataResource(read("tables/w.json")).members["name"] as? String, "w")
    let compare = ["compare", s02, "--format", "csv", "--out", "tables/Zo Veel.csv", "--metadata"]
    XCTAssertEqual(try run(compare + ["./m.json"]).exit, 0)
    let resource = try DataResource(read("m.json"))
    XCTAssertEqual(resource.members["path"] as? String, "tables/Zo Veel.csv")
    XCTAssertEqual(resource.members["name"] as? String, "zo-veel")
    XCTAssertEqual(try run(compare + ["tables/m.json"]).exit, 0)
    XCTAssertEqual(
      try DataResource(read("tables/m.json")).members["path"] as? String, "Zo Veel.csv")
    // Both outside the folder of the run, and both from the root.
    for start in ["../\(folder.lastPathComponent)", folder.path] {
      let outcome = try run([
        "compare", s02, "--format", "csv", "--out", "\(start)/tables/u.csv", "--metadata",
        "\(start)/u.json",
      ])
      XCTAssertEqual(outcome.exit, 0, outcome.stderr)
      XCTAssertEqual(try DataResource(read("u.json")).members["path"] as? String, "tables/u.csv")
    }
  }
}

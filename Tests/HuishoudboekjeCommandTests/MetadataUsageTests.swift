import Foundation
import XCTest

/// Wrong use of `--metadata` and `--units`, and the names that `--units` gives.
final class MetadataUsageTests: CommandCase {
  private let s02 = "Scenarios/s02-aow-klein-pensioen.json"
  private let sweep = "Scenarios/s02-pensioen.sweep.json"

  func testWrongUse() throws {
    func refused(_ words: [String], _ message: String, line: UInt = #line) throws {
      let outcome = try run(words)
      XCTAssertEqual(outcome.exit, 64, line: line)
      XCTAssertEqual(outcome.stdout, "", line: line)
      XCTAssertTrue(
        outcome.stderr.hasPrefix("huishoudboekje: \(message)\n"), outcome.stderr, line: line)
    }
    let csv = ["compare", s02, "--format", "csv"]
    try refused(
      ["compare", s02, "--metadata", "m.json"], "--metadata is about CSV; add --format csv.")
    try refused(["compare", s02, "--units"], "--units is about CSV; add --format csv.")
    try refused(
      ["compare", s02, "--units", "--taal", "nl"],
      "--units gaat over CSV; voeg --format csv toe.")
    try refused(
      csv + ["--metadata", "-"],
      "--metadata is a document of its own: name a file, like table.json.")
    try refused(
      csv + ["--metadata", "-", "--taal", "nl"],
      "--metadata is een eigen document: noem een bestand, zoals tabel.json.")
    try refused(
      csv + ["--metadata", "m.csv"],
      "--metadata is 'm.csv', but what goes there is JSON, not what .csv promises. Name a file that "
        + "ends in .json, or one without an ending.")
    let elsewhere = [
      ("t.csv", "Scenarios/m.json"), ("t.csv", "/tmp/m.json"), ("/tmp/t.csv", "m.json"),
      ("../t.csv", "m.json"), ("t.csv", "../m.json"), ("a/../../t.csv", "a/m.json"),
    ]
    for (out, document) in elsewhere {
      try refused(
        csv + ["--out", out, "--metadata", document],
        "--metadata is '\(document)', and the table goes to '\(out)': tools only read a table in the "
          + "folder of its document or below it. Write both in one folder, and name it in the same "
          + "way.")
    }
    try refused(
      ["sweep", sweep, "--plan", "--metadata", "m.json"],
      "--metadata is about CSV, and --plan writes text; leave one out.")
    try refused(
      ["sweep", sweep, "--format", "xlsx", "--out", "t.xlsx", "--units"],
      "--units does not go with --format xlsx; leave one of them out.")
    try refused(
      ["sweep", "Scenarios/s17-huur.sweep.json", "--units"],
      "With --units two columns would be called 'kale_huur_eur_month'. Give the axis of that name "
        + "another one, or leave --units out.")
    try refused(
      ["wws", "--units", "--points", "112", "--on", "2026-01-01"],
      "--units is about CSV; add --format csv.")
    // On a complex --units is the table of homes.
    let complex = "Scenarios/s18-appartementen-van-7.complex.json"
    try refused(
      ["complex", complex, "--units-in-names"],
      "--units-in-names is about CSV; add --format csv.")
    try refused(
      ["complex", complex, "--format", "csv", "--units", "h.csv"],
      "--units and COMPLEX do not go together; leave one out.")
    try refused(
      ["complex", complex, "--format", "xlsx", "--out", "c.xlsx", "--metadata", "m.json"],
      "--metadata is about CSV; add --format csv.")
    try refused(
      ["complex", "--template", "units", "--metadata", "m.json"],
      "--metadata and --template do not go together; leave one out.")
    let homes = [
      "complex", "--units", "Scenarios/woningen-24.csv", "--personas", "Scenarios/bewoners-24.csv",
      "--provider", "Scenarios/aanbieder-24.csv",
    ]
    try refused(
      homes + ["--print-complex", "--metadata", "m.json"],
      "--metadata and --print-complex do not go together; leave one out.")
    // Options that state a household make a scenario, which is no table.
    let facts = [
      "compare", "--born", "1942-03-10", "--aow", "--pension", "3100", "--rent", "688", "--profile",
      "VV5", "--print-scenario",
    ]
    try refused(
      facts + ["--metadata", "m.json"],
      "--metadata and --print-scenario do not go together; leave one out.")
    try refused(
      facts + ["--units"], "--units and --print-scenario do not go together; leave one out.")
    XCTAssertFalse(try names().contains { $0.hasSuffix(".csv") || $0 == "m.json" })
  }

  // MARK: Units

  func testUnitsInNames() throws {
    func header(_ words: [String]) throws -> String {
      let outcome = try run(words)
      XCTAssertEqual(outcome.exit, 0, outcome.stderr)
      return String(outcome.stdout.prefix { $0 != "\n" })
    }
    let csv = ["--format", "csv"]
    XCTAssertEqual(
      try header(["compare", s02, "--units"] + csv),
      "scenario,year,month,leveringsvorm,line,eur_month,assumed,verdict")
    XCTAssertEqual(
      try header(["compare", s02, "--units", "--view", "year"] + csv),
      "scenario,year,month,leveringsvorm,line,eur_year,assumed,verdict")
    XCTAssertEqual(
      try header(["compare", s02, "--units", "--csv", "excel-nl"] + csv),
      "\u{FEFF}scenario;year;month;leveringsvorm;line;eur_month;assumed;verdict")
    XCTAssertEqual(
      try header(["sweep", sweep, "--units", "--columns", "vpt_huurtoeslag,verschil"]),
      "vpt_huurtoeslag_eur_month,verschil_vpt_zzp_eur_month")
    XCTAssertEqual(
      try header(["sweep", sweep, "--units", "--summary"]),
      "column,rows,min_eur_month,mean_eur_month,max_eur_month,below_zero_pct,above_zero_pct")
    XCTAssertEqual(
      try header(
        [
          "marginal", s02, "--over", "persons[0].assets.bank_eur", "--to", "100", "--units",
        ] + csv
      ).prefix(20), "kind,from_eur,to_eur")
    // The names that options take stay, and so does everything else.
    let filtered = ["sweep", sweep, "--where", "vpt_huurtoeslag=0"]
    let plain = try run(filtered).stdout.split(separator: "\n").dropFirst()
    XCTAssertEqual(try run(filtered + ["--units"]).stdout.split(separator: "\n").dropFirst(), plain)
    try write(
      """
      {"sweep": "facts", "scenario": "Scenarios/s12-bijstand-45.json", "axes": [
        {"path": "leveringsvorm", "values": ["VPT", "MPT"]},
        {"path": "persons[0].assets.bank_eur", "name": "spaargeld", "values": ["0", "5000"]}]}
      """, to: "facts.sweep.json")
    XCTAssertEqual(
      try header(["sweep", "facts.sweep.json", "--units"]),
      "leveringsvorm,spaargeld_eur,huurtoeslag_eur_month,"
        + "zorgtoeslag_eur_month,eigen_bijdrage_eur_month,vrij_besteedbaar_eur_month")
  }
}

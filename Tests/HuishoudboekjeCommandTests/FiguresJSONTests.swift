import Foundation
import XCTest

/// Figures, what hangs on them and what is left out, for programs.
final class FiguresJSONTests: CommandCase {
  private func object(_ words: [String]) throws -> [String: Any] {
    let outcome = try run(["figures", "--format", "json"] + words)
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8))
    return try XCTUnwrap(value as? [String: Any])
  }
  private func figures(_ words: [String]) throws -> [[String: Any]] {
    try XCTUnwrap(object(words)["figures"] as? [[String: Any]])
  }

  /// The same figures as the CSV, field by field, with every filter.
  func testItIsTheCSV() throws {
    let filters = [
      ["--on", "2026-01-01"], ["--law", "bijstand"], ["--status", "unverified"],
      ["--on", "2026-01-01", "--law", "aow", "--bounds"], ["--estimate", "--law", "zorgtoeslag"],
    ]
    for filter in filters {
      let csv = try run(["figures", "--format", "csv"] + filter).stdout
      let lines = csv.split(separator: "\n").map { $0.components(separatedBy: ",") }
      let figures = try figures(filter)
      XCTAssertFalse(figures.isEmpty)
      XCTAssertEqual(figures.count, lines.count - 1)
      for (figure, fields) in zip(figures, lines.dropFirst()) {
        for (name, field) in zip(lines[0], fields) where name != "basis" {
          XCTAssertEqual("\(figure[name] ?? "")", field, name)
        }
        XCTAssertNotNil(figure["link"], "there is always one, or null")
        XCTAssertNotNil(figure["bwb_id"])
      }
    }
    XCTAssertEqual(try object([])["format"] as? String, "huishoudboekje-figures-1")
  }

  func testLinks() throws {
    func link(_ words: [String], _ key: String) throws -> String? {
      try figures(words).first { $0["key"] as? String == key }?["link"] as? String
    }
    let start = "https://wetten.overheid.nl/jci1.3:c:"
    XCTAssertEqual(
      try link(["--on", "2026-08-01", "--law", "bijstand"], "alleenstaande_21"),
      start + "BWBR0015703&artikel=21&g=2026-07-01")
    XCTAssertEqual(
      try link(["--on", "2026-01-01", "--law", "eigen_bijdrage"], "heb_maximum"),
      start + "BWBR0035948&artikel=3.3.2.1&lid=2&g=2026-01-01")
    // The text of a year to come is not there yet.
    XCTAssertEqual(
      try link(["--estimate", "--law", "eigen_bijdrage"], "heb_maximum"),
      start + "BWBR0035948&artikel=3.3.2.1&lid=2")
    XCTAssertEqual(
      try link(["--on", "2026-01-01", "--law", "aow"], "alleenstaande_bruto"),
      start + "BWBR0002221&artikel=9&g=2026-01-01")
    let bwb = try figures(["--on", "2026-01-01", "--law", "aow"]).map { $0["bwb_id"] as? String }
    XCTAssertTrue(bwb.contains("BWBR0002221"), "\(bwb)")
    XCTAssertNil(try link(["--on", "2026-01-01", "--law", "levenskosten"], "d0_was_zelf"))
  }

  func testAnEstimateSaysSo() throws {
    let estimate = try XCTUnwrap(object(["--estimate"])["estimate"] as? [String: Any])
    XCTAssertEqual(estimate["certified"] as? Bool, false)
    XCTAssertNil(try object(["--on", "2026-01-01"])["estimate"])
  }

  func testImpactAndCoverage() throws {
    let scenario = "Scenarios/s02-aow-klein-pensioen.json"
    let impact = try object(["--impact", scenario])
    XCTAssertEqual(impact["format"] as? String, "huishoudboekje-impact-1")
    let first = try XCTUnwrap((impact["figures"] as? [[String: Any]])?.first)
    let moved = try XCTUnwrap((first["moved"] as? [[String: Any]])?.first)
    XCTAssertEqual(first["key"] as? String, "d0_tv_internet")
    XCTAssertEqual(
      moved["remainder_eur_month"] as? [String: String], ["ZZP": "0.00", "VPT": "-35.00"])
    let coverage = try object(["--coverage"])
    XCTAssertEqual(coverage["format"] as? String, "huishoudboekje-coverage-1")
    let parts = try XCTUnwrap(coverage["parts"] as? [[String: Any]])
    let rows = try run(["figures", "--coverage", "--format", "csv"]).stdout
    XCTAssertEqual(
      rows.split(separator: "\n").count - 1,
      parts.reduce(0) { $0 + max(1, ($1["left_out"] as? [Any])?.count ?? 0) })
    XCTAssertTrue((coverage["missing_files"] as? [String])?.contains("aow-2027-01-01.csv") ?? false)
  }

  func testRefused() throws {
    try assertFails(
      ["figures", "--on", "2020-12-31", "--format", "json"],
      "error: figures: there are no figures on 2020-12-31\nThe first figures start on 2021-01-01.")
    let outcome = try run(["figures", "--format", "json", "--metadata", "m.json"])
    XCTAssertEqual(outcome.exit, 64)
    XCTAssertTrue(outcome.stderr.contains("--metadata is about CSV; add --format csv."))
  }
}

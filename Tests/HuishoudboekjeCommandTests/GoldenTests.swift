import Foundation
import TestSupport
import XCTest

/// Every scenario, sweep, reform and complex gives its table in Scenarios/expected; it only tells
/// what changed.
final class GoldenTests: CommandCase {
  private let expected = Tool.scenarios.appendingPathComponent("expected")

  /// The scenario, sweep, reform and complex files without `.json`, as their golden tables are called.
  private func stems() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Tool.scenarios.path).sorted()
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }

  func testEveryScenarioGivesItsTable() throws {
    // The one that takes half a minute of a debug build is left to the release build.
    let stems = try stems().filter {
      rounds(debug: 0, release: 1) == 1 || $0 != "s18-appartementen-van-7.complex"
    }
    let lines = try stems.map { stem -> [String] in
      let name = "Scenarios/\(stem).json"
      let words: [String]
      switch stem.split(separator: ".").last {
      case "sweep": words = ["sweep", name]
      case "break-even": words = ["break-even", "--table", name]
      case "complex": words = ["complex", name, "--format", "csv"]
      case "reform":
        let reform = String(
          decoding: try Data(contentsOf: Tool.root.appendingPathComponent(name)), as: UTF8.self)
        let line = try XCTUnwrap(
          reform.split(separator: "\n").first { $0.contains("\"example\"") }, name)
        let example = line.split(separator: "\"")[3]
        words = ["compare", "Scenarios/\(example)", "--reform", name, "--format", "csv"]
      default: words = ["compare", name, "--format", "csv"]
      }
      return words
    }
    for (stem, outcome) in zip(stems, try documented(lines)) {
      XCTAssertEqual(outcome.stderr, "", stem)
      XCTAssertEqual(outcome.exit, 0, stem)
      guard outcome.exit == 0 else { continue }
      try assertStored(outcome.stdout, in: expected.appendingPathComponent("\(stem).csv"))
    }
  }

  func testEveryTableHasOneScenario() throws {
    let stems = try stems()
    let tables = try FileManager.default.contentsOfDirectory(atPath: expected.path)
    for table in tables where !table.hasPrefix(".") {
      XCTAssertTrue(
        table.hasSuffix(".csv") && stems.contains(String(table.dropLast(4))),
        "\(table) has no scenario")
    }
  }
}

import Foundation
import XCTest

/// Every scenario and sweep gives its table in Scenarios/expected; it only tells what changed.
final class GoldenTests: CommandCase {
  private let expected = Tool.scenarios.appendingPathComponent("expected")

  /// The scenario files by the stem of their golden table.
  private func files() throws -> [(name: String, stem: String, isSweep: Bool)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: Tool.scenarios.path).sorted()
    return names.compactMap { name in
      if name.hasSuffix(".sweep.json") { return (name, String(name.dropLast(11)), true) }
      return name.hasSuffix(".json") ? (name, String(name.dropLast(5)), false) : nil
    }
  }

  func testEveryScenarioGivesItsTable() throws {
    for (name, stem, isSweep) in try files() {
      let words =
        isSweep
        ? ["sweep", "Scenarios/\(name)"] : ["compare", "Scenarios/\(name)", "--format", "csv"]
      let outcome = try run(words)
      XCTAssertEqual(outcome.stderr, "", name)
      XCTAssertEqual(outcome.exit, 0, name)
      guard outcome.exit == 0 else { continue }
      try assertStored(outcome.stdout, in: expected.appendingPathComponent("\(stem).csv"))
    }
  }

  func testEveryTableHasOneScenario() throws {
    let stems = try files().map(\.stem)
    XCTAssertEqual(
      stems.sorted(), Array(Set(stems)).sorted(), "a scenario and a sweep share a stem")
    let tables = try FileManager.default.contentsOfDirectory(atPath: expected.path)
    for table in tables where !table.hasPrefix(".") {
      XCTAssertTrue(
        table.hasSuffix(".csv") && stems.contains(String(table.dropLast(4))),
        "\(table) has no scenario")
    }
  }
}

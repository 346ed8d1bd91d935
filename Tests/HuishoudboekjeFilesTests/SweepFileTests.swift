import Foundation
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

final class SweepFileTests: XCTestCase {
  private func axis(_ path: String, _ values: [String]) -> String {
    let texts = values.map { "\"\($0)\"" }.joined(separator: ", ")
    return "{ \"path\": \"\(path)\", \"values\": [\(texts)] }"
  }

  /// The table of a sweep as it is written.
  private func table(
    _ file: SweepFile, lane: SweepLane = .fast, threads: Int = 1
  ) throws -> String {
    let path = NSTemporaryDirectory() + "sweep-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    defer { unlink(path) }
    let output = try OutputFile(path: path)
    try SweepTable(file, path: "t.json", lane: lane).write(to: output, threads: threads)
    try output.commit()
    return String(decoding: try readFile(path), as: UTF8.self)
  }

  func testGood() throws {
    let file = try Sample.sweepFile(
      bytes(
        Sample.sweep(
          """
          { "path": "year", "name": "jaar", "from": "2024", "to": "2026", "step": "2" },
          { "path": "persons[0].incomes[1].gross_eur_year", "from": "0", "to": "100", "step": "30" }
          """, members: ", \"columns\": [\"jaar\", \"verschil\", \"pgb_eigen_bijdrage\"]")))
    XCTAssertEqual(file.axes.map(\.name), ["jaar", "persons[0].incomes[1].gross_eur_year"])
    XCTAssertEqual(file.axes.map(\.values), [[2024, 2026], [0, 3000, 6000, 9000]])
    XCTAssertEqual(file.axes.map(\.isAmount), [false, true])
    XCTAssertEqual(file.grid.rowCount, 8)
    XCTAssertEqual(file.grid.variants.map(\.year), [2024, 2026])
    XCTAssertEqual(
      file.columns.map(file.header), ["jaar", "verschil_vpt_zzp", "pgb_eigen_bijdrage"])
    XCTAssertEqual(file.grid.household(at: 5).amounts[.pension], 3000)
    XCTAssertEqual(file.scenarioFile, "t.json")
  }

  /// An amount per month is printed per month and computed per year.
  func testAnAxisPerMonth() throws {
    let scenario = Sample.scenario.replacing(
      "\"gross_eur_year\": \"2500\"", with: "\"gross_eur_month\": \"200\"")
    let path = "persons[0].incomes[1].gross_eur_month"
    let file = try Sample.sweepFile(
      bytes(Sample.sweep(axis(path, ["0", "1.05"]), scenario: scenario)))
    XCTAssertEqual(file.axes[0].values, [0, 105])
    XCTAssertEqual(file.grid.household(at: 1).amounts[.pension], 1260)
    XCTAssertEqual(
      try table(file).split(separator: "\n").map { $0.prefix { $0 != "," } },
      [path[...], "0.00", "1.05"])
  }

  /// The fast lane gives the bytes of the reference lane, with extreme amounts too.
  func testFastEqualsReference() throws {
    try assertFastEqualsReference(
      Sample.scenario.replacing("2024-11-01", with: "2020-01-01"), columns: ["verschil"])
  }

  /// Also for couples with two homes and a course, in one year because of the move.
  func testFastEqualsReferenceForCouples() throws {
    try assertFastEqualsReference(Sample.couple, hasYears: false)
  }

  func testFastEqualsReferenceForBijstand() throws {
    try assertFastEqualsReference(
      Sample.bijstand,
      variants: ["other_net_income", "voeding_in_mindering", "woonsituatie_verlaging"].map {
        "persons[0].incomes[0].\($0)_eur_month"
      })
  }

  private func assertFastEqualsReference(
    _ scenario: String, variants: [String] = [], hasYears: Bool = true, columns: [String] = []
  ) throws {
    let seed: UInt64 = 42
    var random = SplitMix(state: seed)
    let amounts = ["0", "0.01", "682.96", "2500", "24000.01", "57000.01", "123456.78", "833333.33"]
    let read = try Sample.scenarioFile(bytes(scenario))
    let paths = read.slots.keys.sorted() + variants
    let outcomes = read.household.columns.flatMap { column in
      BudgetLine.allCases.map { line in
        "\(column.label.lowercased().replacing("-", with: "_"))_\(line.key)"
      }
    }
    let list = (outcomes + columns).map { "\"\($0)\"" }.joined(separator: ", ")
    for _ in 0..<rounds(debug: 5, release: 40) {
      let most = Bool.random(using: &random) ? ["10000000"] : []
      var axes = paths.shuffled(using: &random).prefix(2).map { path in
        let isMonth = path.hasSuffix("gross_eur_month")
        return axis(
          path, (amounts + (isMonth ? [] : most)).shuffled(using: &random).prefix(5).map { $0 })
      }
      if hasYears {
        axes.append(
          axis(
            "year", ["2023", "2024", "2025", "2026"].shuffled(using: &random).prefix(2).map { $0 }))
      }
      let text = Sample.sweep(
        axes.shuffled(using: &random).joined(separator: ",\n"),
        members: ", \"columns\": [\(list)]", scenario: scenario)
      let file = try Sample.sweepFile(bytes(text))
      XCTAssertEqual(
        try table(file), try table(file, lane: .reference, threads: 2), "seed \(seed): \(axes)")
    }
  }

  func testFuzzNeverCrashes() {
    var random = SplitMix(state: 3)
    let good = bytes(
      Sample.sweep(
        """
        { "path": "year", "name": "jaar", "from": "2023", "to": "2026", "step": "1" },
        { "path": "persons[0].incomes[1].gross_eur_year", "values": ["0", "25000"] }
        """, members: ", \"columns\": [\"jaar\", \"verschil\"]",
        scenario: Sample.scenario.replacing("2024-11-01", with: "2020-01-01")))
    var computed = 0
    for _ in 0..<rounds(debug: 250, release: 2_000) {
      guard let file = try? Sample.sweepFile(mutated(good, using: &random)),
        file.grid.rowCount < 100, (try? table(file)) != nil
      else { continue }
      computed += 1
    }
    XCTAssertGreaterThan(computed, 20)
  }

  func testCentsText() {
    let text = CentsText()
    defer { text.deallocate() }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: CentsText.most, alignment: 8)
    defer { memory.deallocate() }
    var values = [0, 1, 9, 10, 99, 100, 101, 99_99, 100_00, 99_999_999_99, 100_000_000_00]
    values += [9_999_99, 10_000_00, 10_000_01, 1 << 51, Int.max, Int.min]
    for power in [1_000, 10_000, 100_000, 1_000_000, 100_000_000, 1_000_000_000_000] {
      values += [power - 1, power, power + 1]
    }
    for value in values.flatMap({ [$0, 0 &- $0] }) {
      let end = text.write(value, memory)
      let bytes = UnsafeRawBufferPointer(start: memory, count: end - memory)
      XCTAssertEqual(String(decoding: bytes, as: UTF8.self), value.asEuros + ",")
    }
  }
}

import Foundation
import XCTest

/// What the options of a sweep make of its rows, told from the plain table.
final class SweepOptionsTests: CommandCase {
  private let file = "many.json"

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.scenario, to: "s.json")
    try write(
      Sample.sweep(
        Sample.list("2024", "2026", path: "year", name: "jaar"),
        Sample.axis("0", "60000", "12000", path: "persons[0].assets.bank_eur", name: "bank"),
        Sample.axis("0", "30000", "250", name: "pensioen")), to: file)
  }

  private func table(_ options: String...) throws -> String {
    let outcome = try run(["sweep", file] + options)
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    XCTAssertEqual(outcome.stderr, "")
    return outcome.stdout
  }
  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  func testShardsAreTheWholeInParts() throws {
    let whole = try table()
    for count in [1, 2, 3, 7, 2000] {
      var parts = ""
      for number in Set([1, 2, count / 2, count - 1, count]).sorted()
      where (1...count).contains(number) {
        let part = try table("--shard", "\(number)/\(count)", "--threads", "\(1 + number % 3)")
        XCTAssertTrue(whole.contains(part), "\(number)/\(count)")
        if count <= 3 { parts += part }
      }
      if count <= 3 { XCTAssertEqual(parts, whole) }
    }
    for wrong in ["0/4", "5/4", "1", "a/b", "1/0", "-1/4", "1/4/2"] {
      let outcome = try run(["sweep", file, "--shard", wrong])
      XCTAssertEqual(outcome.exit, 64)
      XCTAssertEqual(
        outcome.stderr.split(separator: "\n").first.map(String.init),
        "huishoudboekje: --shard is '\(wrong)'; expected K/N, like 1/4, with K from 1 to N.")
    }
  }

  func testThreadsAndLanes() throws {
    let whole = try table()
    for option in [["--threads", "1"], ["--threads", "5"], ["--lane", "reference"]] {
      XCTAssertEqual(try run(["sweep", file] + option).stdout, whole, "\(option)")
    }
  }

  func testFilters() throws {
    let all = rows(try table())
    let names = try XCTUnwrap(all.first)
    func column(_ name: String) throws -> Int { try XCTUnwrap(names.firstIndex(of: name)) }
    let (huur, year, difference, zorg) = (
      try column("vpt_huurtoeslag"), try column("jaar"), try column("verschil_vpt_zzp"),
      try column("vpt_zorgtoeslag")
    )
    func value(_ row: [String], _ column: Int) -> Double { Double(row[column]) ?? .nan }
    let cases: [([String], ([String]) -> Bool)] = [
      (["vpt_huurtoeslag>0"], { value($0, huur) > 0 }),
      (["vpt_huurtoeslag = 0"], { value($0, huur) == 0 }),
      (
        ["jaar=2026", "verschil<=100.50"], { $0[year] == "2026" && value($0, difference) <= 100.5 }
      ),
      (["jaar!=2026"], { $0[year] != "2026" }),
      (["vpt_huurtoeslag<vpt_zorgtoeslag"], { value($0, huur) < value($0, zorg) }),
      (["verschil>=300.01"], { value($0, difference) >= 300.01 }),
    ]
    for (filters, holds) in cases {
      let options = filters.flatMap { ["--where", $0] }
      let found = rows(try run(["sweep", file] + options).stdout)
      let expected = [names] + all.dropFirst().filter(holds)
      XCTAssertEqual(found, expected, "\(filters)")
      XCTAssertNotEqual(expected.count, all.count, "\(filters) keeps all")
    }
    for (wrong, message) in [
      ("verschil", "holds no comparison"), ("x>1", "names 'x', which is no axis and no outcome"),
      ("verschil>a", "compares with 'a'"), ("verschil>1.001", "compares with '1.001'"),
      ("jaar>2025.5", "compares with '2025.5'"),
      ("verschil>jaar", "compares an amount with something else"),
    ] {
      let outcome = try run(["sweep", file, "--where", wrong])
      XCTAssertEqual(outcome.exit, 64)
      XCTAssertTrue(
        outcome.stderr.hasPrefix("huishoudboekje: --where \(message)"), outcome.stderr)
    }
  }

  func testSummary() throws {
    let all = rows(try table()).dropFirst()
    let names = try XCTUnwrap(rows(try table()).first)
    for by in [[], ["jaar"], ["pensioen"], ["jaar", "bank"]] {
      let options = by.isEmpty ? [] : ["--by", by.joined(separator: ",")]
      let summary = rows(try run(["sweep", file, "--summary", "--threads", "3"] + options).stdout)
      XCTAssertEqual(
        summary[0],
        by + [
          "column", "rows", "min_eur", "mean_eur", "max_eur", "below_zero_pct", "above_zero_pct",
        ])
      let groups = Dictionary(grouping: all) { row in
        by.map { row[names.firstIndex(of: $0) ?? 0] }
      }
      XCTAssertEqual(summary.count - 1, groups.count * 9)
      for row in summary.dropFirst() {
        let group = try XCTUnwrap(groups[Array(row.prefix(by.count))])
        let place = try XCTUnwrap(names.firstIndex(of: row[by.count]))
        let values = group.map { cents($0[place]) }
        let sum = values.reduce(0, +)
        // Half up of hundredths: (2 * n + d) / 2d, down.
        func rounded(_ part: Int, _ whole: Int) -> Int {
          Int((Double(2 * part + whole) / Double(2 * whole)).rounded(.down))
        }
        func text(_ hundredths: Int) -> String {
          let digits = String(hundredths.magnitude)
          let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
          return (hundredths < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
        }
        XCTAssertEqual(
          Array(row.dropFirst(by.count + 1)),
          [
            "\(values.count)", text(values.min() ?? 0), text(rounded(sum, values.count)),
            text(values.max() ?? 0),
            text(rounded(values.filter { $0 < 0 }.count * 10_000, values.count)),
            text(rounded(values.filter { $0 > 0 }.count * 10_000, values.count)),
          ], "\(row)")
      }
    }
    let none = try run(["sweep", file, "--summary", "--where", "verschil>9999"])
    XCTAssertTrue(none.stdout.contains("verschil_vpt_zzp,0,,,,,\n"), none.stdout)
    for wrong in [
      ["--by", "jaar"], ["--summary", "--by", "jar"], ["--summary", "--columns", "jaar"],
    ] {
      XCTAssertEqual(try run(["sweep", file] + wrong).exit, 64, "\(wrong)")
    }
  }
  private func cents(_ text: String) -> Int { Int(text.filter { $0 != "." }) ?? 0 }

  func testDialectsAndColumns() throws {
    let plain = try table()
    let dutch = try table("--csv", "excel-nl")
    XCTAssertTrue(dutch.hasPrefix("\u{FEFF}jaar;bank;pensioen;"))
    let back = dutch.dropFirst().map { $0 == ";" ? "," : $0 == "," ? "." : $0 }
    XCTAssertEqual(String(back), plain)
    let chosen = rows(try table("--columns", "verschil,jaar"))
    let all = rows(plain)
    XCTAssertEqual(chosen, all.map { [$0[$0.count - 1], $0[0]] })
    let wrong = try run(["sweep", file, "--columns", "verschill"])
    XCTAssertEqual(wrong.exit, 64)
    XCTAssertTrue(wrong.stderr.contains("Did you mean 'verschil'?"), wrong.stderr)
  }

  /// The values of an axis over a percentage of the law are numbers too; names of scenarios are not.
  func testDecimalsOfAxesForExcel() throws {
    try write(Sample.scenario, to: "1.5")
    try write(
      Sample.sweep(
        Sample.list("4.85", "5.26", path: "law.zvw.bijdrage_laag", name: "zvw"),
        members: "\"columns\": [\"zvw\", \"verschil\"]"), to: file)
    let plain = try table()
    XCTAssertTrue(plain.contains("\n4.85,"), plain)
    for options in [[], ["--summary", "--by", "zvw"]] {
      let plain = try run(["sweep", file] + options).stdout
      let dutch = try run(["sweep", file, "--csv", "excel-nl"] + options).stdout
      XCTAssertEqual(
        dutch, "\u{FEFF}" + String(plain.map { $0 == "," ? ";" : $0 == "." ? "," : $0 }))
    }
    try write(
      #"{"sweep": "x", "axes": [{"path": "scenario", "name": "s", "values": ["1.5"]}],"#
        + #" "scenario": "s.json", "columns": ["s"]}"#, to: file)
    XCTAssertEqual(try table("--csv", "excel-nl"), "\u{FEFF}s\n1.5\n")
  }

  func testPlanAndProgress() throws {
    let plan = try table("--plan")
    XCTAssertTrue(plan.hasPrefix("rows: 1452 = jaar (2) x bank (6) x pensioen (121)\n"), plan)
    XCTAssertTrue(plan.contains("variants of the household: 2, by jaar\n"), plan)
    XCTAssertTrue(plan.contains("\npoint  "), plan)
    // A table over less than it takes to show a line shows none.
    let quick = try run(["sweep", file, "--progress"])
    XCTAssertEqual(quick.stdout, try table())
  }

  /// Axes over words, forms, ages and yes/no facts: each row is the scenario with those facts.
  func testAxesOverFacts() throws {
    try write(
      Sample.sweep(
        Sample.list("ZZP", "VPT", path: "leveringsvorm"),
        "{ \"path\": \"dwelling.self_contained\", \"values\": [true, false] }",
        Sample.list("75", "83", path: "persons[0].age"),
        Sample.list("VV4", "VV7", path: "persons[0].care.zorgprofiel", name: "profiel")),
      to: file)
    let all = rows(try table())
    XCTAssertEqual(
      all[0],
      [
        "leveringsvorm", "dwelling.self_contained", "persons[0].age", "profiel", "huurtoeslag",
        "zorgtoeslag", "eigen_bijdrage", "vrij_besteedbaar",
      ])
    XCTAssertEqual(all.count, 17)
    for row in all.dropFirst() {
      let birth = "\(2025 - (Int(row[2]) ?? 0))-03-10"
      let scenario = Sample.scenario
        .replacingOccurrences(of: "1942-03-10", with: birth)
        .replacingOccurrences(of: "\"VV5\"", with: "\"\(row[3])\"")
        .replacingOccurrences(of: "\"self_contained\": true", with: "\"self_contained\": \(row[1])")
      try write(scenario, to: "one.json")
      let one = try run(["compare", "one.json", "--forms", row[0], "--format", "csv"])
      XCTAssertEqual(one.exit, 0, one.stderr)
      for (name, value) in zip(all[0], row).dropFirst(4) {
        let line = rows(one.stdout).first { $0.count > 5 && $0[4] == name }
        XCTAssertEqual(line?[5] ?? "0.00", value, "\(row), \(name)")
      }
    }
    let filtered = rows(try table("--where", "leveringsvorm=VPT", "--where", "profiel!=VV7"))
    XCTAssertEqual(filtered.count, 5)
    for wrong in ["leveringsvorm=MPT", "leveringsvorm>VPT"] {
      XCTAssertEqual(try run(["sweep", file, "--where", wrong]).exit, 64)
    }
  }

  func testReformsWithNamesThatLookAlike() throws {
    let file = try read("Scenarios/zonder-40-procent.reform.json")
    let name = try XCTUnwrap(file.firstRange(of: #/"reform": *"[^"]*"/#))
    for (path, text) in [("a.json", "leb-10+5"), ("b.json", "leb-10-5")] {
      try write(file.replacingCharacters(in: name, with: "\"reform\": \"\(text)\""), to: path)
    }
    let words = ["sweep", "Scenarios/s02-pensioen.sweep.json", "--shard", "1/100"]
    let both = try run(words + ["--reform", "a.json", "--reform", "b.json"])
    XCTAssertEqual(both.exit, 0, both.stderr)
    let header = both.stdout.prefix { $0 != "\n" }.split(separator: ",")
    XCTAssertEqual(Set(header).count, header.count)
    XCTAssertTrue(header.contains { $0.hasPrefix("reform_r2_") })
    XCTAssertTrue(both.notes.contains("reform_r2_ is the reform 'leb-10-5'"), "\(both.notes)")
    // One alone keeps its name.
    let one = try run(words + ["--reform", "a.json"])
    XCTAssertTrue(one.stdout.contains("reform_leb_10_5_"))
    XCTAssertEqual(one.stderr, "")
  }

  func testARefusedValueIsNamed() throws {
    let axis = """
      {"path": "persons[0].birth_date", "name": "geboren",
       "values": ["1950-05-17", "1959-07-17", "1960-01-01"]}
      """
    try write(
      "{\"sweep\": \"t\", \"scenario\": \"Scenarios/s02-aow-klein-pensioen.json\", \"axes\": [\(axis)]}",
      to: "t.json")
    let outcome = try run(["sweep", "t.json"])
    XCTAssertEqual(outcome.exit, 1)
    XCTAssertTrue(outcome.stderr.contains("axis 'geboren' value 1959-07-17"), outcome.stderr)
    XCTAssertFalse(outcome.stderr.contains("1950-05-17"), outcome.stderr)
  }
}

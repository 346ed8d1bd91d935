import Foundation
import XCTest

@testable import HuishoudboekjeText

/// CSV as spreadsheets in the Netherlands write it, in and out.
final class DialectTests: CommandCase {
  private let s02 = "Scenarios/s02-aow-klein-pensioen.json"

  /// A file of the fixtures, in the folder of this test.
  @discardableResult
  private func fixture(_ name: String, as copy: String? = nil) throws -> String {
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    let text = String(
      decoding: try Data(contentsOf: fixtures.appendingPathComponent(name)), as: UTF8.self)
    try write(text, to: copy ?? name)
    return text
  }

  // MARK: In

  func testACaseTableOfASpreadsheet() throws {
    let text = try fixture("zorgtoeslag-nl.csv")
    let hits = """
      column                        hits  misses
      ----------------------------  ----  ------
      expected_normpremie_eur_year     4       0
      expected_right_eur_year          4       0
      expected_awarded_eur_year        1       0
      expected_paid_eur_month          4       0

      """
    let first = "zorgtoeslag-nl.csv: zorgtoeslag, 5 of 5 rows hit"
    XCTAssertEqual(
      try run(["verify", "zorgtoeslag-nl.csv"]),
      Outcome(
        exit: 0, stdout: "\(first); read with semicolons, decimal commas\n\(hits)", stderr: ""))
    let dutch = try run(["verify", "zorgtoeslag-nl.csv", "--language", "nl"])
    XCTAssertTrue(
      dutch.stdout.contains("; gelezen met puntkomma's, decimale komma's\n"), dutch.stdout)
    // A line of a spreadsheet above the names changes nothing but the lines.
    try write("\u{FEFF}sep=;\r\n" + text.dropFirst(), to: "zorgtoeslag-nl.csv")
    XCTAssertEqual(
      try run(["verify", "zorgtoeslag-nl.csv"]).stdout.split(separator: "\n").count, 7)
    // A miss shows both numbers as the file writes them.
    try write(text.replacing("980,15", with: "980,16"), to: "zorgtoeslag-nl.csv")
    let miss = try run(["verify", "zorgtoeslag-nl.csv"])
    XCTAssertEqual(miss.exit, 1)
    XCTAssertTrue(miss.stdout.contains("  980,16    980,15\n"), miss.stdout)
  }

  func testNumbersOfACaseTableThatAreRefused() throws {
    let text = try fixture("zorgtoeslag-nl.csv")
    let cases: [(String, String, String)] = [
      (
        "2013,70", "2.013,70",
        "2: expected_normpremie_eur_year is '2.013,70', with a sign between the thousands\n"
          + "Write the number without it, like 1246.80, or 1246,80 in a file with decimal commas."
      ),
      (
        "538,58", "538.58",
        "3: expected_normpremie_eur_year is '538.58' with a point, and '2013,70' on line 2 has a comma\n"
          + "Write the decimals of all numbers in the file with the same sign, and nothing between "
          + "thousands."
      ),
      (
        ";20000;", ";20.000;",
        "3: toetsingsinkomen_eur_year is '20.000' with a point, and '2013,70' on line 2 has a comma\n"
          + "Write the decimals of all numbers in the file with the same sign, and nothing between "
          + "thousands."
      ),
      (
        "33200", "33200,123",
        "2: toetsingsinkomen_eur_year is '33200,123'\n"
          + "Expected a number with at most 2 decimals, like '705,10', and at most 10000000 in size."
      ),
    ]
    for (old, new, message) in cases {
      try write(text.replacing(old, with: new), to: "c.csv")
      try assertFails(["verify", "c.csv"], "error: c.csv:\(message)")
    }
  }

  /// Tariffs with semicolons and decimal commas give the table that plain ones give.
  func testTariffsOfASpreadsheet() throws {
    let complex = "Scenarios/tarieven-nl.complex.json"
    try fixture("tarieven-nl.complex.json", as: complex)
    let text = try fixture("tarieven-nl.csv", as: "Scenarios/tarieven-nl.csv")
    let note = "Scenarios/tarieven-nl.csv was read with semicolons, decimal commas"
    let dutch = try run(["complex", complex, "--format", "csv"])
    XCTAssertEqual(dutch.exit, 0, dutch.stderr)
    XCTAssertEqual(dutch.notes.filter { $0.contains("read with") }, [note])
    XCTAssertEqual(try run(["complex", complex, "--quiet"]).notes, [])
    let text2 = try run(["complex", complex, "--language", "nl"])
    XCTAssertTrue(
      text2.notes.contains(
        "Scenarios/tarieven-nl.csv is gelezen met puntkomma's, decimale komma's"), "\(text2.notes)")
    let shown = try run(["complex", complex]).stdout
    // A sweep over the complex says it too.
    try write(
      #"{"sweep": "x", "complex": "\#(complex)", "axes": [{"path": "vacancy_pct", "values": ["5"]}]}"#,
      to: "x.json")
    XCTAssertTrue(try run(["sweep", "x.json"]).notes.contains(note))

    let plain = String(text.dropFirst().map { $0 == ";" ? "," : $0 == "," ? "." : $0 })
    try write(plain, to: "Scenarios/tarieven-nl.csv")
    let english = try run(["complex", complex, "--format", "csv"])
    XCTAssertEqual(english, dutch)
    XCTAssertEqual(english.notes, dutch.notes.filter { $0 != note })
    XCTAssertEqual(try run(["complex", complex]).stdout, shown)

    let cases: [(String, String, String)] = [
      (
        "150,25;30,10", "150,25;30.10",
        "nhc_eur_day is '30.10' with a point, and '150,25' on line 2 has a comma\n"
          + "Write the decimals of all numbers in the file with the same sign, and nothing between "
          + "thousands."
      ),
      (
        "150,25", "1.150,25",
        "loon_materieel_eur_day is '1.150,25', with a sign between the thousands\n"
          + "Write the number without it, like 1246.80, or 1246,80 in a file with decimal commas."
      ),
      (
        "150,25", "€ 150,25",
        "loon_materieel_eur_day is '€ 150,25'\nExpected an amount in euros per day, like 184,00."
      ),
      ("97,5\r\n", "97,555\r\n", "zorgkantoor_pct is '97,555'\nExpected a percentage like 98,50."),
      ("150,25", "0", "loon_materieel_eur_day is '0'\nExpected an amount above 0,00."),
      (
        "97,5\r\n", "97,5;\r\n",
        "the row has 10 fields\nExpected 9: 'jaar', 'prestatie', 'profiel', 'behandeling', "
          + "'dagbesteding', 'loon_materieel_eur_day', 'nhc_eur_day', 'nic_eur_day', "
          + "'zorgkantoor_pct'. Put a field with a semicolon in double quotes."
      ),
    ]
    for (old, new, message) in cases {
      try write(text.replacing(old, with: new), to: "Scenarios/tarieven-nl.csv")
      try assertFails(
        ["complex", complex], "error: Scenarios/tarieven-nl.csv:2: \(message)")
    }
  }

  // MARK: Out

  /// Every command that writes CSV writes it for Excel too; our own reader finds the same in both.
  func testEveryCommandWritesBoth() throws {
    let csv = ["--format", "csv"]
    let income = [
      "--over", "persons[0].incomes[1].gross_eur_year", "--to", "1000", "--step", "100",
    ]
    let complex = "Scenarios/s17-complex-van-40.complex.json"
    let reform = ["--reform", "Scenarios/zonder-40-procent.reform.json"]
    let cases: [(words: [String], numbers: [String])] = [
      (["compare", s02] + csv, ["eur"]), (["compare", s02, "--years", "2024,2025"] + csv, ["eur"]),
      (["compare", s02, "--view", "cash"] + csv, ["eur"]),
      (["compare", s02, "--why"] + csv, ["eur"]),
      (["compare", s02] + reform + csv, ["eur", "difference_eur"]),
      (["complex", complex] + csv, ["kale_huur_eur_month", "vrij_besteedbaar_eur_month"]),
      (["advise", s02] + csv, ["eur_month", "eur_year"]),
      (["break-even", s02] + income + csv, ["from", "to", "verschil_vpt_zzp_min_eur"]),
      (
        ["break-even", "--table", "Scenarios/h02-pensioen.sweep.json"], ["verschil_vpt_zzp_max_eur"]
      ),
      (["marginal", s02] + income + csv, ["from", "to", "pressure_pct"]),
      (
        ["wws", "--points", "105.25", "--on", "2026-01-01", "--zorgwoning"] + csv,
        ["points", "maximum_eur_month"]
      ),
      (["figures", "--law", "zvw"] + csv, ["value"]),
      (["figures", "--on", "2026-01-01", "--law", "zvw", "--bounds"] + csv, ["value", "least"]),
      (["figures", "--impact", s02] + csv, ["value", "eur_month"]),
      (["figures", "--coverage"] + csv, []),
      (["sweep", "Scenarios/s02-pensioen.sweep.json"], ["pensioen_eur_year", "verschil_vpt_zzp"]),
      (
        ["sweep", "Scenarios/s02-pensioen.sweep.json", "--summary"], ["mean_eur", "above_zero_pct"]
      ),
      (["sweep", "Scenarios/s17-huur.sweep.json"], ["affordable_pct", "huurtoeslag"]),
    ]
    let both = try outcomes(
      cases.flatMap { [($0.words, nil), ($0.words + ["--csv", "excel-nl"], nil)] })
    for (place, (words, numbers)) in cases.enumerated() {
      let (plain, dutch) = (both[2 * place], both[2 * place + 1])
      XCTAssertEqual([plain.exit, dutch.exit], [0, 0], "\(words): \(dutch.stderr)")
      XCTAssertEqual(dutch.notes, plain.notes)
      XCTAssertTrue(dutch.stdout.hasPrefix("\u{FEFF}"), "\(words)")
      let read = try [plain, dutch].map {
        try CSVTable(Array($0.stdout.utf8), file: "\(words)").withNumbers(in: numbers)
      }
      XCTAssertEqual(read[0].header, read[1].header, "\(words)")
      XCTAssertTrue(numbers.allSatisfy(read[0].header.contains), "\(words): \(read[0].header)")
      XCTAssertGreaterThan(read[0].rows.count, 0, "\(words)")
      XCTAssertEqual(read[1].dialect.separator, .semicolon, "\(words)")
      XCTAssertEqual(
        read.map(\.dialect.decimals), numbers.isEmpty ? [nil, nil] : [.point, .comma], "\(words)")
      for name in numbers {
        XCTAssertEqual(read[0].rows.map { $0.number(name) }, read[1].rows.map { $0.number(name) })
      }
      // Other fields differ in nothing but the sign of their decimals.
      for (one, other) in zip(read[0].rows, read[1].rows) where one.fields != other.fields {
        for (left, right) in zip(one.fields, other.fields) where left != right {
          XCTAssertEqual(left, right.replacing(",", with: "."), "\(words)")
          XCTAssertNotNil(parseable(left), "\(words): \(left)")
        }
      }
    }
    let stated = try run(cases[0].words + ["--csv", "rfc4180"])
    XCTAssertEqual(stated.stdout, both[0].stdout)
  }
  private func parseable(_ text: String) -> Double? { Double(text) }

  /// A home that is called 932.93 keeps its name.
  func testNamesAreNoNumbers() throws {
    let words = ["complex", "Scenarios/s17-complex-van-40.complex.json", "--format", "csv"]
    let outcome = try run(words + ["--csv", "excel-nl"])
    XCTAssertTrue(outcome.stdout.contains(";basis;2026;932.93;12;"), outcome.stdout)
    XCTAssertTrue(outcome.stdout.contains(";932,93;"), outcome.stdout)
  }

  func testReceiptsAndRefusals() throws {
    let made = try run([
      "compare", s02, "--format", "csv", "--csv", "excel-nl", "--receipt", "r.json",
    ])
    XCTAssertEqual(made.exit, 0, made.stderr)
    XCTAssertTrue(try read("r.json").contains("--csv=excel-nl"))
    let check = try run(["verify", "--receipt", "r.json", "--allow-paths"])
    XCTAssertEqual(check.exit, 0, check.stdout)

    let scenario = "Scenarios/s12-bijstand-45.json"
    let lines: [[String]] = [
      ["compare", s02], ["complex", "c.json"], ["advise", s02], ["break-even", scenario],
      ["marginal", s02], ["wws"], ["figures"], ["compare", s02, "--format", "json"],
    ]
    for words in lines {
      for option in [["--csv", "excel-nl"], ["--csv=rfc4180"], ["--csv-guard"]] {
        let outcome = try run(words + option)
        let name = option[0].split(separator: "=")[0]
        XCTAssertEqual(outcome.exit, 64, "\(words)")
        XCTAssertTrue(
          outcome.stderr.hasPrefix("huishoudboekje: \(name) is about CSV; add --format csv.\n"),
          outcome.stderr)
      }
    }
    let plan = try run([
      "sweep", "Scenarios/s02-pensioen.sweep.json", "--plan", "--csv", "excel-nl",
    ])
    XCTAssertEqual(plan.exit, 64)
    XCTAssertTrue(plan.stderr.contains("--csv is about CSV, and --plan writes text"), plan.stderr)
  }

  // MARK: Files

  /// A file is not called what it is not; nothing is written, and nothing that stood there changes.
  func testEndingsOfFiles() throws {
    let sweep = "Scenarios/s02-pensioen.sweep.json"
    let rent = ["--over", "dwelling.kale_huur_eur_month", "--to", "100", "--step", "1"]
    let even = ["break-even", "Scenarios/s12-bijstand-45.json"] + rent
    try write("old\n", to: "x.xlsx")
    let before = try names()
    // Behind the bar: the format that writes what the ending promises.
    let hints = [
      "xlsx": " For a workbook, give --format xlsx.", "csv": " For a CSV, give --format csv.",
      "json": " For JSON, give --format json.",
    ]
    let cases: [(words: [String], option: String, file: String, what: String, good: String)] = [
      (["sweep", sweep], "-o", "x.csv.gz", "a CSV", ".csv or .txt"),
      (["sweep", sweep], "--out", "x.xlsx", "a CSV", ".csv or .txt|xlsx"),
      (["sweep", sweep, "--summary"], "--out", "x.parquet", "a CSV", ".csv or .txt"),
      (["sweep", sweep, "--csv", "excel-nl"], "--out", "x.json", "a CSV", ".csv or .txt"),
      (["sweep", sweep, "--plan"], "--out", "x.csv", "text", ".txt"),
      (["sweep", "Scenarios/s17-huur.sweep.json"], "--out", "x.zip", "a CSV", ".csv or .txt"),
      (even, "-o", "x.csv", "text", ".txt|csv"),
      (even + ["--format", "csv"], "-o", "x.json", "a CSV", ".csv or .txt|json"),
      (even + ["--format", "json"], "-o", "x.csv", "JSON", ".json|csv"),
      (["break-even", "--table", sweep], "-o", "x.tsv", "a CSV", ".csv or .txt"),
      (["compare", s02], "--receipt", "x.csv", "JSON", ".json"),
    ]
    for (words, option, file, what, endings) in cases {
      let outcome = try run(words + [option, file])
      let name = option == "-o" ? "--out" : option
      let good = endings.prefix { $0 != "|" }
      let hint = hints[String(endings.dropFirst(good.count + 1))] ?? ""
      let ending = file.split(separator: ".").last!
      XCTAssertEqual(outcome.exit, 64, "\(words)")
      XCTAssertEqual(outcome.stdout, "")
      XCTAssertTrue(
        outcome.stderr.hasPrefix(
          "huishoudboekje: \(name) is '\(file)', but what goes there is \(what), not what .\(ending) "
            + "promises. Name a file that ends in \(good), or one without an ending.\(hint)\n"),
        outcome.stderr)
    }
    XCTAssertEqual(try names(), before)
    XCTAssertEqual(try read("x.xlsx"), "old\n")
    let plain = try run(["sweep", sweep]).stdout
    for file in ["x", "x.csv", "X.CSV", "x.txt", "x.2"] {
      XCTAssertEqual(try run(["sweep", sweep, "--out", file]).exit, 0, file)
      XCTAssertEqual(try read(file), plain, file)
    }
    XCTAssertEqual(try run(["sweep", sweep, "--out", "/dev/stdout"]).stdout, plain)
    XCTAssertEqual(try run(even + ["-o", "x.json", "--format", "json"]).exit, 0)
  }
}

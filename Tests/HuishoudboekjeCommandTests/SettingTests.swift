import XCTest

/// `--set path=value` on every command that reads a household or a complex.
final class SettingTests: CommandCase {
  private let scenario = "Scenarios/s02-aow-klein-pensioen.json"
  private let complex = "Scenarios/s17-complex-van-40.complex.json"

  /// The same as a file with that value.
  func testItIsAsInTheFile() throws {
    let text = try read(scenario).replacingOccurrences(of: "\"682.96\"", with: "\"500\"")
    try write(text, to: "other.json")
    XCTAssertTrue(text.contains("\"500\""))
    for command in [
      "compare", "advise", "marginal --over pension --to 500",
      "break-even --over pension --to 500 --step 1", "figures --status unverified --impact",
    ] {
      let set = try run(
        line: "\(command) \(scenario) --set dwelling.kale_huur_eur_month=500")
      XCTAssertEqual(set.exit, 0, set.stderr)
      assertEqual(set, try run(line: "\(command) other.json"), command)
    }
  }

  func testSweepsAndComplexes() throws {
    let sweep = "Scenarios/s02-pensioen.sweep.json"
    let plain = try run(line: "sweep \(sweep)")
    let set = try run(line: "sweep \(sweep) --set dwelling.kale_huur_eur_month=500")
    XCTAssertEqual(set.exit, 0, set.stderr)
    XCTAssertNotEqual(set.stdout, plain.stdout)
    XCTAssertEqual(try run(line: "break-even --table \(sweep) --set year=2026").exit, 0)
    for line in [
      "complex \(complex) --set vacancy_pct=5",
      "complex \(complex) --set units[*].arrangement_eur_month=10",
      "sweep Scenarios/s17-huur.sweep.json --set vacancy_pct=10",
    ] {
      let outcome = try run(line: line)
      XCTAssertEqual(outcome.exit, 0, "\(line)\n\(outcome.stderr)")
      let plain = try run(line: line.components(separatedBy: " --set")[0])
      XCTAssertNotEqual(outcome.stdout, plain.stdout, line)
    }
  }

  func testErrorsNameTheOption() throws {
    let cases: [(String, Int32, String)] = [
      (
        "compare \(scenario) --set dwelling.kale_hur_eur_month=5", 1,
        "error: --set dwelling.kale_hur_eur_month=5: dwelling.kale_hur_eur_month is not a known key\n"
      ),
      (
        "compare \(scenario) --set dwelling.kale_hur_eur_month=5", 1,
        "Did you mean 'kale_huur_eur_month'?"
      ),
      (
        "compare \(scenario) --set persons[0].peiljar.income_eur_year=5", 1,
        "Did you mean 'peiljaar'?"
      ),
      (
        "compare \(scenario) --set dwelling.wws_points=x", 1, "error: --set dwelling.wws_points=x: "
      ),
      (
        "compare \(scenario) --set persons[0].age=40", 1,
        "error: --set persons[0].age=40: persons[0].birth_date is refused"
      ),
      (
        "compare \(scenario) --set persons[9].age=40 --taal nl", 1,
        "fout: --set persons[9].age=40: persons[9].age staat niet in \(scenario)\npersons heeft 1 onderdeel"
      ),
      (
        "sweep Scenarios/s02-pensioen.sweep.json --set persons[0].incomes[1].gross_eur_year=5", 1,
        "is already an axis"
      ),
      (
        "sweep Scenarios/s17-huur.sweep.json --set units[*].foo=5", 1,
        "error: --set units[*].foo=5: "
      ),
      (
        "complex \(complex) --set personas[0].number=99", 1,
        "error: --set personas[0].number=99: personas holds 125 residents"
      ),
      ("compare \(scenario) --set x", 64, "--set is 'x'; expected PATH=VALUE"),
      ("compare \(scenario) --set year=2025 --set year=2026", 64, "--set names year twice"),
      ("compare \(scenario) --set year=2025 --year 2026", 64, "--set year and --year both choose"),
      ("figures --set year=2025", 64, "--set goes with --impact"),
    ]
    for (line, exit, message) in cases {
      let outcome = try run(line: line)
      XCTAssertEqual(outcome.exit, exit, line)
      XCTAssertEqual(outcome.stdout, "", line)
      XCTAssertTrue(outcome.stderr.contains(message), "\(line)\n\(outcome.stderr)")
    }
    // A whole number that the format has as a text, at a key that is not there.
    let points = try run(line: "compare \(scenario) --set dwelling.wws_points=190")
    XCTAssertEqual(points.exit, 0, points.stderr)
  }
}

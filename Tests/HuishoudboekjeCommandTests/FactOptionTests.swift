import XCTest

/// A budget without a scenario file: options state the household.
final class FactOptionTests: CommandCase {
  private let base = "--born 1942-03-10 --aow --rent 688 --profile VV5"

  private func compare(_ line: String) throws -> Outcome { try run(line: "compare \(line)") }

  func testOptionsGiveWhatTheirFileGives() throws {
    let line = "\(base) --pension 3.100,50 --savings 61000 --name Anna --year 2025 --room"
    for command in [
      "compare", "compare --view cash --format csv", "advise", "marginal --over pension --to 5000",
      "break-even --over rent --to 900 --step 1",
    ] {
      let printed = try run(line: "\(command) \(line) --print-scenario")
      XCTAssertEqual([printed.exit, printed.stderr.isEmpty ? 0 : 1], [0, 0], printed.stderr)
      try write(printed.stdout, to: "made.json")
      let words = command.replacingOccurrences(
        of: "--over pension", with: "--over persons[0].incomes[1].gross_eur_year")
      assertEqual(try run(line: "\(command) \(line)"), try run(line: "\(words) made.json"), command)
    }
  }

  func testDutchNames() throws {
    let dutch = try compare(
      "--geboren 10-03-1942 --aow --pensioen 3100 --spaargeld 5 --schulden 6 --huur 688 "
        + "--servicekosten 40 --zorgprofiel VV5 --partner-geboren 1945-01-01 --partner-loon 12 "
        + "--partner-aow --gehuwd nee --print-scenario --year 2026")
    let english = try compare(
      "--born 1942-03-10 --aow --pension 3100 --savings 5 --debts 6 --rent 688 "
        + "--service-costs 40 --profile VV5 --partner-born 1945-01-01 --partner-wages 12 "
        + "--partner-aow --married no --print-scenario --year 2026")
    assertEqual(dutch, english, "dutch names")
    XCTAssertTrue(english.stdout.contains("\"married\": false"), english.stdout)
    // Without a value it says yes; a partner without an income is one too.
    let married = try compare("\(base) --partner-born 1945-01-01 --married --print-scenario")
    XCTAssertTrue(married.stdout.contains("\"married\": true"), married.stderr)
    XCTAssertTrue(married.stdout.contains("\"incomes\": []"), married.stdout)
  }

  /// A norm and a margin are written as the other amounts of the line are.
  func testDecimalCommas() throws {
    let point = try compare("\(base) --benchmark 350.00 --margin 25.50")
    XCTAssertEqual(point.exit, 0, point.stderr)
    XCTAssertTrue(point.stdout.contains("norm 350.00"), point.stdout)
    XCTAssertEqual(try compare("\(base) --benchmark 350,00 --margin 25,50").stdout, point.stdout)
  }

  func testWhatIsAssumedIsTold() throws {
    let outcome = try compare(base)
    XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    for text in ["household, ", "AOW: of a single person", "the home is zelfstandig"] {
      XCTAssertTrue(outcome.stdout.contains(text), text)
    }
  }

  func testWrongUse() throws {
    let cases = [
      (
        "--aow --rent 600",
        "Without a scenario file this is needed too: --born DATE (Date of birth of the resident); --profile PROFILE"
      ),
      (
        "--born 1990-01-01 --rent 6 --profile VG3",
        "an income of the resident (--aow, --pension, --wajong, --wia, --anw, --wages or --bijstand)."
      ),
      ("\(base) --partner-pension 5", "--partner-born DATE (Date of birth of the partner)"),
      ("\(base) --pension 3x", "--pension is '3x'. Expected an amount in euros a year like 3100."),
      (
        "\(base) --pensioen 3.100",
        "--pensioen is '3.100'. That can be read in two ways: write 3100, or 3.10 with two decimals."
      ),
      (
        "--geboren 31-02-1942 --aow --rent 6 --profile VV5",
        "--geboren is '31-02-1942'. That day does not exist."
      ),
      (
        "\(base) --taal nl --savings x",
        "--savings is 'x'. Verwacht: een bedrag in euro's op 1 januari, zoals 61000."
      ),
      ("Scenarios/s01-alleen-aow.json --kamer", "SCENARIO and --kamer both say who it is about"),
      (
        "Scenarios/s01-alleen-aow.json --print-scenario",
        "--print-scenario shows what the options made"
      ),
      ("--print-scenario", "There is no SCENARIO."), ("", "There is no SCENARIO."),
      ("--taal nl", "Er is geen SCENARIO."),
      (
        "\(base) --year 2050",
        "--year is '2050'. Expected 2023, 2024, 2025, 2026 or 2027."
      ),
      (
        "\(base) --partner-born 1950-01-01 --partner-aow --partner-form ZZP",
        "needed too: --partner-profile PROFILE (Zorgprofiel of the partner)."
      ),
      ("\(base) --forms ZZP,VERLOOP", "--forms VERLOOP needs a scenario file with a 'course'"),
      (
        "\(base) --partner-born 1950-01-01 --married perhaps",
        "leave one out. 'perhaps' is no value of --married: expected yes, no, ja or nee."
      ),
      ("\(base) --rnt 5", "Unknown option '--rnt'. Did you mean '--rent'?"),
    ]
    for (line, message) in cases {
      let outcome = try compare(line)
      XCTAssertEqual(outcome.exit, 64, line)
      XCTAssertEqual(outcome.stdout, "", line)
      XCTAssertTrue(outcome.stderr.contains(message), "\(line)\n\(outcome.stderr)")
    }
    let over = try run(line: "marginal \(base) --over pension --to 100")
    XCTAssertEqual(over.exit, 64)
    XCTAssertTrue(
      over.stderr.contains("--over names --pension, and that is not stated"), over.stderr)
  }

  /// What the laws refuse is told of the option, never of a path that nobody wrote.
  func testRefusals() throws {
    let cases = [
      (
        "--born 1942-03-10 --pension 5 --rent 6 --profile VV5",
        "the command line: --born is refused: the AOW age is reached before 2026",
        "Add --aow to the incomes"
      ),
      (
        "--geboren 1942-03-10 --loon 5 --huur 6 --zorgprofiel VV5 --taal nl",
        "de opdrachtregel: --geboren ", "--aow"
      ),
      (
        "--born 1942-03-10 --aow --rent 6 --profile LVG2", "the command line: --profile is refused",
        "Leave out VPT"
      ),
      (
        "--born 1980-01-01 --wajong --wia 12000 --rent 6 --profile VG5",
        "--wajong and --wia applies", "--print-scenario writes it"
      ),
      (
        "\(base) --stay-since 2026-05-01 --year 2026", "--stay-since is refused",
        "'course' of a scenario file"
      ),
      (
        "--born 1958-03-10 --aow --rent 6 --profile VV5 --year 2026",
        "--peiljaar-income and --peiljaar-tax is refused",
        "State --peiljaar-income and --peiljaar-tax"
      ),
    ]
    for (line, problem, remedy) in cases {
      let outcome = try compare(line)
      XCTAssertEqual(outcome.exit, 1, line)
      XCTAssertEqual(outcome.stdout, "", line)
      XCTAssertTrue(outcome.stderr.contains(problem), "\(line)\n\(outcome.stderr)")
      XCTAssertTrue(outcome.stderr.contains(remedy), "\(line)\n\(outcome.stderr)")
      XCTAssertFalse(outcome.stderr.contains("persons["), outcome.stderr)
    }
  }

  func testReceipts() throws {
    let made = try compare(
      "\(base) --pensioen 3100 --set dwelling.kale_huur_eur_month=500 --out o.txt --receipt r.json")
    XCTAssertEqual(made.exit, 0, made.stderr)
    let receipt = try read("r.json")
    for word in ["--pension=3100", "--aow", "--set=dwelling.kale_huur_eur_month=500"] {
      XCTAssertTrue(receipt.contains("\"\(word)\""), receipt)
    }
    XCTAssertEqual(try run(line: "verify --receipt r.json").exit, 0)
  }
}

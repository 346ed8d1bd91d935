import XCTest

/// `new` asks the facts and writes a scenario that runs; here the answers come from a pipe.
final class NewTests: CommandCase {
  /// Of one resident with AOW and a pension, one on each line.
  static let answers =
    [
      "Anna Jansen", "", "10-03-1942", "", "yes", "", "3.100,50", "none", "n", "61000", "", "", "",
      "VV5", "", "nee", "688", "", "", "", "", "",
    ].map { $0 + "\n" }.joined()

  func testItWritesAScenarioThatRuns() throws {
    let made = try run(["new"], input: Self.answers)
    XCTAssertEqual([made.exit, Int32(made.stdout.count)], [0, 0], made.stderr)
    XCTAssertTrue(
      made.stderr.hasSuffix(
        """
        What was answered:
          Name of the resident: Anna Jansen
          Date of birth of the resident: 1942-03-10
          AOW of the resident: yes
          Pension of the resident: 3100.50
          Savings of the resident on 1 January: 61000.00
          Zorgprofiel of the resident: VV5
          Rent a month: 688.00
        All else keeps its default; the result lists what it assumes.

        Written: anna-jansen.json
        Now run: huishoudboekje compare anna-jansen.json

        """), made.stderr)
    XCTAssertEqual(try run(["compare", "anna-jansen.json"]).exit, 0)
    // The same facts as options make the same file.
    let options = try run([
      "compare", "--name", "Anna Jansen", "--born", "1942-03-10", "--aow", "--pension", "3100.5",
      "--savings", "61000", "--profile", "VV5", "--rent", "688", "--print-scenario",
    ])
    XCTAssertEqual(try read("anna-jansen.json"), options.stdout)
    let out = try run(["new", "--out", "-"], input: Self.answers)
    XCTAssertEqual(out.stdout, options.stdout)
    XCTAssertFalse(out.stderr.contains("Now run"), out.stderr)
  }

  func testACoupleInDutch() throws {
    let answers =
      [
        "Anna", "2026", "1942-03-10", "vrouw", "ja", "", "", "", "", "", "", "", "12000", "2000",
        "VV5", "", "j", "Piet", "1944-05-01", "man", "ja", "50", "6000", "", "", "", "", "", "VV4",
        "ZZP", "2020-01-01", "nee", "640", "40", "60", "nee", "150", "ZZP,VPT",
      ]
    let made = try run(
      ["new", "--taal", "nl", "--out", "paar.json"],
      input: answers.map { $0 + "\r\n" }.joined())
    XCTAssertEqual(made.exit, 0, made.stderr)
    for text in [
      "Hoe krijgt Piet die zorg? [keuzes: same, ZZP, VPT, MPT, PGB; Enter: same]",
      "Wanneer is Piet geboren?", "Opbouw van de AOW van de partner: 50",
      "Getrouwd, of geregistreerd partner: nee",
      "Voer nu uit: huishoudboekje compare paar.json --language nl",
    ] { XCTAssertTrue(made.stderr.contains(text), "\(text)\n\(made.stderr)") }
    XCTAssertEqual(try run(["compare", "paar.json"]).exit, 0)
  }

  func testAWrongAnswerFromAPipe() throws {
    func answers(_ count: Int, _ rest: String) -> String {
      Self.answers.split(separator: "\n", omittingEmptySubsequences: false).prefix(count)
        .map { $0 + "\n" }.joined() + rest
    }
    let cases = [
      (
        answers(2, "31-02-1942\n"),
        "standard input:3: the answer to 'When was Anna Jansen born?' is '31-02-1942'\nThat day does not exist."
      ),
      (
        answers(2, "\n"),
        "standard input:3: the answer to 'When was Anna Jansen born?' is ''\nThis answer is needed."
      ),
      (answers(4, "perhaps\n"), "is 'perhaps'\nExpected yes or no."),
      (answers(6, "3.100\n"), "is '3.100'\nThat can be read in two ways"),
      (
        answers(6, ""),
        "standard input: the answers end at 'How much pension does Anna Jansen receive a year, gross?'\nNothing was written."
      ),
      ("", "the answers end at 'What is the name of the resident?'"),
      (String(repeating: "x", count: 5000) + "\n", "Expected a short answer in UTF-8."),
      (
        answers(4, String(repeating: "\n", count: 40)),
        "At least one income of Anna Jansen is needed"
      ),
      (
        Self.answers.replacingOccurrences(of: "1942", with: "1970"),
        "the answers: 'When was Anna Jansen born?' is refused: the AOW age"
      ),
    ]
    for (input, message) in cases {
      let outcome = try run(["new"], input: input)
      XCTAssertEqual(outcome.exit, 1, message)
      XCTAssertTrue(outcome.stderr.contains(message), "\(message)\n\(outcome.stderr)")
      XCTAssertEqual(try names().filter { $0.hasSuffix(".json") }, [], message)
    }
    let dutch = try run(["new", "--taal", "nl"], input: "x\n1\n")
    XCTAssertTrue(
      dutch.stderr.contains(
        "het antwoord op 'Welk jaar wilt u berekenen?' is '1'\nVerwacht: 2023, 2024"),
      dutch.stderr)
  }

  func testAFileIsNeverReplacedUnasked() throws {
    try write("mine", to: "anna-jansen.json")
    for words in [["new"], ["new", "--out", "anna-jansen.json"]] {
      let outcome = try run(words, input: Self.answers)
      XCTAssertEqual(outcome.exit, 1)
      XCTAssertTrue(
        outcome.stderr.contains(
          "anna-jansen.json: the file exists already\nAdd --overwrite to replace it"),
        outcome.stderr)
      XCTAssertEqual(try read("anna-jansen.json"), "mine")
    }
    XCTAssertEqual(try run(["new", "--overwrite"], input: Self.answers).exit, 0)
    XCTAssertTrue(try read("anna-jansen.json").contains("Anna Jansen"))
    let ending = try run(["new", "--out", "x.csv"], input: Self.answers)
    XCTAssertEqual(ending.exit, 64, ending.stderr)
  }
}

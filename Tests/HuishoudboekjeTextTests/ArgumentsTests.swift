import HuishoudboekjeText
import TestSupport
import XCTest

@testable import HuishoudboekjeCatalogue

final class ArgumentsTests: XCTestCase {
  private let sweep = CommandSpec(
    "sweep",
    overview: Phrase(verbatim: "Computes a scenario for many incomes.\nOne row per income."),
    arguments: [
      .init(
        "SCENARIO", help: Phrase(verbatim: "The scenario to start from, like Scenarios/anna.json.")),
      .init("MORE", help: Phrase(verbatim: "More scenarios."), required: false, variadic: true),
    ],
    options: [
      .init(
        "out", short: "o", value: "FILE",
        help: Phrase(
          verbatim: "Where the table goes, for instance to a file that a spreadsheet can open."),
        defaultText: Phrase(verbatim: "standard output")),
      .init(
        "format", short: "f", value: "NAME", choices: ["csv", "text"],
        help: Phrase(verbatim: "The format.")),
      .init(
        "set", value: "PATH=VALUE", repeatable: true, help: Phrase(verbatim: "Changes a value.")),
      .init("quiet", short: "q", help: Phrase(verbatim: "Shows no progress.")),
    ],
    examples: [.init("huishoudboekje sweep anna.json --out anna.csv", "Writes anna.csv.")])

  private var root: CommandSpec {
    CommandSpec(
      "huishoudboekje", overview: Phrase(verbatim: "What a household has to spend."),
      options: [
        .init("verbose", short: "v", repeatable: true, help: Phrase(verbatim: "Says more."))
      ],
      subcommands: [sweep, CommandSpec("budget", overview: Phrase(verbatim: "Shows one budget."))])
  }

  private func run(_ words: String...) throws -> ParsedArguments {
    guard case .run(let parsed) = try root.parse(words) else {
      throw InputError(file: "", problem: "not a command to run")
    }
    return parsed
  }

  func testGood() throws {
    let a = try run("-v", "sweep", "a", "--out", "x", "-v", "b", "-", "--", "--out", "-q")
    XCTAssertEqual(a.command, ["sweep"])
    XCTAssertEqual(a.argument("SCENARIO"), "a")
    XCTAssertEqual(a.arguments("MORE"), ["b", "-", "--out", "-q"])
    XCTAssertEqual(a.value("out"), "x")
    XCTAssertEqual(a.count("verbose"), 2)
    XCTAssertFalse(a.flag("quiet"))
    XCTAssertNil(a.value("format"))
    XCTAssertEqual(a.values("set"), [])
    let forms: [[String]] = [
      ["--out", "x"], ["--out=x"], ["-o", "x"], ["-ox"], ["-qox"], ["-qo", "x"],
    ]
    for form in forms {
      guard case .run(let b) = try root.parse(["sweep", "a"] + form) else { return XCTFail() }
      XCTAssertEqual(b.value("out"), "x", "\(form)")
      XCTAssertEqual(b.flag("quiet"), form[0].hasPrefix("-q"), "\(form)")
    }
    let c = try run("sweep", "--set", "a=1", "--set=b=2", "a", "--out=", "-fcsv", "-qvv")
    XCTAssertEqual(c.values("set"), ["a=1", "b=2"])
    XCTAssertEqual(c.value("out"), "")
    XCTAssertEqual(c.value("format"), "csv")
    XCTAssertEqual(c.count("verbose"), 2)
    XCTAssertEqual(try run("sweep", "a", "-o", "-").value("out"), "-")
    XCTAssertEqual(try run("sweep", "a", "-o", "-5").value("out"), "-5")
    XCTAssertEqual(try run("sweep", "a", "--out=--x").value("out"), "--x")
  }

  func testErrors() {
    let sweepUsage =
      "\nUsage: huishoudboekje sweep [OPTIONS] SCENARIO [MORE...]\nSee 'huishoudboekje sweep --help'."
    let rootUsage = "\nUsage: huishoudboekje [OPTIONS] SUBCOMMAND\nSee 'huishoudboekje --help'."
    let budgetUsage =
      "\nUsage: huishoudboekje budget [OPTIONS]\nSee 'huishoudboekje budget --help'."
    let cases: [([String], String)] = [
      (["sweep", "--otu", "x"], "Unknown option '--otu'. Did you mean '--out'?" + sweepUsage),
      (["sweep", "--form=csv"], "Unknown option '--form'. Did you mean '--format'?" + sweepUsage),
      (["sweep", "--zzz"], "Unknown option '--zzz'." + sweepUsage),
      (["sweep", "-z"], "Unknown option '-z'." + sweepUsage),
      (["sweep", "-qz"], "Unknown option '-z' in '-qz'." + sweepUsage),
      (
        ["sweep", "-set", "a=1"],
        "Unknown option '-s' in '-set'. Did you mean '--set'?" + sweepUsage
      ),
      (
        ["sweep", "-5"],
        "Unknown option '-5'. Write '--' before arguments that start with '-'." + sweepUsage
      ),
      (
        ["--out", "x", "sweep"],
        "Unknown option '--out'. Write it after the subcommand 'sweep'." + rootUsage
      ),
      (["sweep", "a", "--out"], "The option '--out' needs a value FILE." + sweepUsage),
      (["sweep", "a", "-o"], "The option '-o' needs a value FILE." + sweepUsage),
      (
        ["sweep", "a", "--out", "--quiet"],
        "The option '--out' needs a value FILE, but '--quiet' follows."
          + " Write '--out=--quiet' if that is the value." + sweepUsage
      ),
      (
        ["sweep", "a", "-o", "-q"],
        "The option '-o' needs a value FILE, but '-q' follows."
          + " Write '--out=-q' if that is the value." + sweepUsage
      ),
      (
        ["sweep", "a", "--quiet=yes"],
        "The option '--quiet' takes no value, but got 'yes'." + sweepUsage
      ),
      (
        ["sweep", "a", "-q=yes"], "The option '-q' takes no value, but got 'yes'." + sweepUsage
      ),
      (["--help=x"], "The option '--help' takes no value, but got 'x'." + rootUsage),
      (
        ["sweep", "a", "--format", "cvs"],
        "The option '--format' got 'cvs'. Expected one of 'csv', 'text'. Did you mean 'csv'?"
          + sweepUsage
      ),
      (
        ["sweep", "a", "-q", "--quiet"],
        "The option '--quiet' is given more than once." + sweepUsage
      ),
      (
        ["sweep", "a", "--out", "x", "-oy"], "The option '-o' is given more than once." + sweepUsage
      ),
      (["sweep"], "Missing argument SCENARIO." + sweepUsage),
      (["budget", "x"], "Unexpected argument 'x': 'budget' takes no arguments." + budgetUsage),
      (
        ["swep"],
        "Unknown subcommand 'swep'. Expected one of 'sweep', 'budget'. Did you mean 'sweep'?"
          + rootUsage
      ),
      ([], "Missing subcommand. Expected one of 'sweep', 'budget'." + rootUsage),
    ]
    for (words, expected) in cases {
      XCTAssertEqual(message { try root.parse(words) }, expected, "\(words)")
    }
  }

  func testFuzzNeverCrashes() {
    var random = SplitMix(state: 6)
    let words = [
      "sweep", "budget", "a", "-", "--", "-o", "-of", "--out", "--out=", "-qv", "-h", "--help",
      "--version", "--set", "--set=a=b", "--=", "---", "-é", "", "-fcsv", "--format", "text", "-=",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...6, using: &random)
      let line = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
      _ = try? root.parse(line)
    }
  }

  func testHelpAndVersion() throws {
    let sweepHelp = """
      OVERVIEW: Computes a scenario for many incomes.
      One row per income.

      USAGE: huishoudboekje sweep [OPTIONS] SCENARIO [MORE...]

      ARGUMENTS:
        SCENARIO                The scenario to start from, like Scenarios/anna.json.
        MORE                    More scenarios.

      OPTIONS:
        -o, --out FILE          Where the table goes, for instance to a file that a
                                spreadsheet can open. Default: standard output.
        -f, --format NAME       The format. One of: csv, text.
            --set PATH=VALUE    Changes a value. May be repeated.
        -q, --quiet             Shows no progress.
        -v, --verbose           Says more. May be repeated.
        -h, --help              Show this help.
            --version           Show the version.

      EXAMPLES:
        huishoudboekje sweep anna.json --out anna.csv
            Writes anna.csv.

      """
    let rootHelp = """
      OVERVIEW: What a household has to spend.

      USAGE: huishoudboekje [OPTIONS] SUBCOMMAND

      OPTIONS:
        -v, --verbose           Says more. May be repeated.
        -h, --help              Show this help.
            --version           Show the version.

      SUBCOMMANDS:
        sweep                   Computes a scenario for many incomes.
        budget                  Shows one budget.
        See 'huishoudboekje SUBCOMMAND --help' for a subcommand.

      """
    let sweeps: [[String]] = [
      ["sweep", "--help"], ["--help", "sweep"], ["sweep", "--zzz", "a", "-h", "--out"],
      ["sweep", "a", "-qh"], ["sweep", "--out", "--help"],
    ]
    for words in sweeps { XCTAssertEqual(try root.parse(words), .help(sweepHelp), "\(words)") }
    XCTAssertEqual(try root.parse(["-h"]), .help(rootHelp))
    XCTAssertEqual(root.helpText, rootHelp)
    XCTAssertEqual(try root.parse(["sweep", "--version"]), .version)
    XCTAssertEqual(try run("sweep", "--", "--help").argument("SCENARIO"), "--help")
    let long = CommandSpec(
      "x", overview: Phrase(verbatim: String(repeating: "word ", count: 40)),
      options: [
        .init("a-very-long-option-name", value: "SOMETHING", help: Phrase(verbatim: "Does it."))
      ])
    XCTAssertTrue(long.helpText.split(separator: "\n").allSatisfy { $0.count <= 80 })
    XCTAssertTrue(
      long.helpText.contains(
        "      --a-very-long-option-name SOMETHING\n                          Does it.\n"))
  }

  /// The next word is the value only when it is a choice; a word that looks like one is refused.
  func testAValueThatMayBeLeftOut() throws {
    let spec = CommandSpec(
      "show", overview: Phrase(verbatim: "Show."),
      arguments: [ArgumentSpec("FILE", help: Phrase(verbatim: "A file."))],
      options: [
        OptionSpec(
          "line", value: "LINE", choices: ["rent", "food"], isValueOptional: true,
          help: Phrase(verbatim: "A line."))
      ])
    for (words, value) in [
      (["f.json", "--line", "rent"], "rent"), (["--line=food", "f.json"], "food"),
      (["f.json", "--line"], nil), (["--line", "f.json"], nil),
    ] as [([String], String?)] {
      guard case .run(let parsed) = try spec.parse(words) else { return XCTFail("\(words)") }
      XCTAssertEqual(parsed.value("line"), value, "\(words)")
      XCTAssertEqual(parsed.count("line"), 1)
      XCTAssertEqual(parsed.argument("FILE"), "f.json")
    }
    XCTAssertTrue(
      message { try spec.parse(["f.json", "--line", "rnt"]) }.contains("Did you mean 'rent'?"))
    XCTAssertTrue(spec.helpText.contains("--line [LINE]"))
  }
}

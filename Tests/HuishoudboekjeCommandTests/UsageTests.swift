import XCTest

/// Wrong use of the command line: exit 64, the usage, and no result.
final class UsageTests: CommandCase {
  private static let usages = [
    "compare": "compare [OPTIONS] [SCENARIO]", "sweep": "sweep [OPTIONS] SWEEP",
    "advise": "advise [OPTIONS] [SCENARIO]", "verify": "verify [OPTIONS] [CASES...]",
    "figures": "figures [OPTIONS]",
  ]

  /// Words with spaces in between, the command whose usage is shown, and the message.
  private func assertRefused(
    _ cases: [(words: String, message: String)], _ command: String = "", line: UInt = #line
  ) throws {
    let usage = Self.usages[command] ?? "[OPTIONS] SUBCOMMAND"
    let name = command.isEmpty ? "huishoudboekje" : "huishoudboekje \(command)"
    for (words, message) in cases {
      try assertFails(
        (command.isEmpty ? [] : [command])
          + words.split(separator: " ").map { $0 == "''" ? "" : String($0) },
        exit: 64, "\(message)\nUsage: huishoudboekje \(usage)\nSee '\(name) --help'.", line: line)
    }
  }

  func testSubcommands() throws {
    let all =
      "Expected one of 'compare', 'complex', 'sweep', 'break-even', 'marginal', 'advise', "
      + "'wws', 'verify', 'figures', 'eigen-bijdrage', 'huurtoeslag', 'zorgtoeslag' and 5 more."
    try assertRefused([
      ("", "Missing subcommand. \(all)"),
      ("foo", "Unknown subcommand 'foo'. \(all)"),
      ("swep x.json", "Unknown subcommand 'swep'. \(all) Did you mean 'sweep'?"),
      ("--shard x sweep", "Unknown option '--shard'. Write it after the subcommand 'sweep'."),
      ("--hlp", "Unknown option '--hlp'. Did you mean '--help'?"),
      ("--help=x", "The option '--help' takes no value, but got 'x'."),
    ])
  }

  func testCompare() throws {
    let forms = "Expected ZZP, ZZP-4-MAANDEN, VPT, MPT, MPT-20-UUR, PGB or VERLOOP."
    try assertRefused(
      [
        (
          "",
          "There is no SCENARIO. Name a scenario file, or state the household: --born 1942-03-10 "
            + "--aow --rent 688 --profile VV5. The command 'new' asks the facts and makes a file."
        ),
        ("a b", "Unexpected argument 'b': 'compare' takes 1 argument."),
        ("a --view", "The option '--view' needs a value VIEW."),
        (
          "a --view yaer",
          "The option '--view' got 'yaer'. Expected one of 'average', 'cash', 'year'. "
            + "Did you mean 'year'?"
        ),
        (
          "a --format xml",
          "The option '--format' got 'xml'. Expected one of 'text', 'csv', 'json', 'markdown', "
            + "'xlsx'."
        ),
        ("a --format=csv --format csv", "The option '--format' is given more than once."),
        ("a --form csv", "Unknown option '--form'. Did you mean '--forms'?"),
        ("a -f", "Unknown option '-f'."),
        ("a -1", "Unknown option '-1'. Write '--' before arguments that start with '-'."),
        ("-- a --format csv", "Unexpected argument '--format': 'compare' takes 1 argument."),
        ("a --forms ''", "--forms names ''. \(forms)"),
        ("a --forms ZZP,", "--forms names ''. \(forms)"),
        ("a --forms vtp", "--forms names 'vtp'. \(forms) Did you mean 'VPT'?"),
        ("a --forms MPT-20", "--forms names 'MPT-20'. \(forms) Did you mean 'MPT'?"),
        ("a --forms ZZP,ZZP", "--forms names ZZP twice. Name each column once."),
        ("a --years", "The option '--years' needs a value YEARS."),
      ], "compare")
  }

  /// A table that offers a format writes it: what is offered stands in the refusal of another.
  func testEveryCommandWritesEveryFormatThatItOffers() throws {
    let scenario = "Scenarios/s02-aow-klein-pensioen.json"
    let over = "--over persons[0].incomes[1].gross_eur_year --to 2000"
    let lines = [
      "compare \(scenario)", "compare \(scenario) --why",
      "compare \(scenario) --years 2025,2026",
      "compare \(scenario) --reform Scenarios/zonder-40-procent.reform.json",
      "complex Scenarios/sjabloon.complex.json", "break-even \(scenario) \(over)",
      "marginal \(scenario) \(over)", "advise \(scenario)", "wws --points 112 --on 2026-01-01",
      "figures --law zvw", "figures --coverage", "huurtoeslag --rent 650 --income 24500",
      "zorgtoeslag --income 24500", "eigen-bijdrage --form VPT --income 24500",
      "figures --impact \(scenario) --status unverified",
    ]
    var texts: [[String]: [String]] = [:]
    for line in lines.map({ $0.split(separator: " ").map(String.init) }) {
      let refused = try run(line + ["--format", "none"]).stderr
      // Of a comparison the budgets are a workbook, and what asks why is not.
      let isWorkbook = !line.contains("--why") && !line.contains("--reform")
      let offered = refused.split(separator: "'").filter {
        $0.allSatisfy(\.isLowercase) && $0 != "none" && ($0 != "xlsx" || isWorkbook)
      }
      XCTAssertGreaterThan(offered.count, 1, refused)
      let outcomes = try documented(offered.map { line + ["--format", String($0)] })
      for (format, outcome) in zip(offered, outcomes) {
        XCTAssertEqual(outcome.exit, 0, "\(line) \(format): \(outcome.stderr)")
        texts[line, default: []].append(outcome.stdout)
      }
    }
    for (line, texts) in texts { XCTAssertEqual(Set(texts).count, texts.count, "\(line)") }
  }

  func testAdvise() throws {
    let forms = "Expected ZZP, ZZP-4-MAANDEN, VPT, MPT, MPT-20-UUR, PGB or VERLOOP."
    try assertRefused(
      [("a --forms vtp", "--forms names 'vtp'. \(forms) Did you mean 'VPT'?")], "advise")
  }

  func testSweep() throws {
    let threads = "expected a number from 1 to 256."
    try assertRefused(
      [
        ("", "Missing argument SWEEP."),
        ("a b", "Unexpected argument 'b': 'sweep' takes 1 argument."),
        ("a --threads 0", "--threads is '0'; \(threads)"),
        ("a --threads -1", "--threads is '-1'; \(threads)"),
        ("a --threads 257", "--threads is '257'; \(threads)"),
        ("a --threads=2x", "--threads is '2x'; \(threads)"),
        ("a --threads ''", "--threads is ''; \(threads)"),
        ("a --threads 99999999999999999999", "--threads is '99999999999999999999'; \(threads)"),
        ("a --threads 1 --threads 1", "The option '--threads' is given more than once."),
        ("a --thread 1", "Unknown option '--thread'. Did you mean '--threads'?"),
        ("a --out", "The option '--out' needs a value FILE."),
        (
          "a -o --threads 2",
          "The option '-o' needs a value FILE, but '--threads' follows. "
            + "Write '--out=--threads' if that is the value."
        ),
      ], "sweep")
  }

  func testVerifyAndFigures() throws {
    let law =
      "Expected one of 'loonheffing', 'minimumloon', 'wajong', 'toeslagenwet', 'bijstand', 'aow', "
    try assertRefused(
      [
        ("", "Missing argument CASES."),
        (
          "a --law aoww",
          "The option '--law' got 'aoww'. \(law)'zorgtoeslag', 'huurtoeslag', 'eigen_bijdrage', "
            + "'box3_zvw', 'toewijzing', 'wws' and 2 more. Did you mean 'aow'?"
        ),
      ], "verify")
    let day = "expected a day like 2025-07-01."
    try assertRefused(
      [
        ("a", "Unexpected argument 'a': 'figures' takes no arguments."),
        ("--on 2025-02-29", "--on is '2025-02-29'; \(day)"),
        ("--on 2025-2-3", "--on is '2025-2-3'; \(day)"),
        ("--on 0000-01-01", "--on is '0000-01-01'; \(day)"),
        ("--on ''", "--on is ''; \(day)"),
        (
          "--status unverifed",
          "The option '--status' got 'unverifed'. "
            + "Expected one of 'verified', 'derived', 'unverified', 'law', 'proposal', 'estimate'. Did "
            + "you mean 'unverified'?"
        ),
        (
          "--format xml",
          "The option '--format' got 'xml'. Expected one of 'text', 'csv', 'json', 'markdown'."
        ),
      ], "figures")
  }

  func testWordsAfterTheDashes() throws {
    for name in ["-x", "--threads", "--help"] {
      try assertFails(
        ["sweep", "--", name],
        "error: \(name): the file does not exist\nCheck the name and the path.")
    }
    try write(Sample.scenario, to: "-s.json")
    XCTAssertEqual(try run(["compare", "--format", "csv", "--", "-s.json"]).exit, 0)
  }
}

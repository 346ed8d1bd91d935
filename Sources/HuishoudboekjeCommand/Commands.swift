import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The commands with their options, as `--help` shows them.
enum Commands {
  static let forms = OptionSpec(
    "forms", value: "LIST",
    help: "The columns to compute, with commas between: ZZP, ZZP-4-MAANDEN (a stay in its first "
      + "four months), VPT, MPT, MPT-20-UUR (at most 20 hours a month), PGB, VERLOOP (the "
      + "care as the scenario dates it).",
    defaultText: "those of the scenario")

  static let compare = CommandSpec(
    "compare",
    overview: "Compute the budget of a scenario per leveringsvorm, side by side.",
    arguments: [ArgumentSpec("SCENARIO", help: "A scenario file in JSON; - reads stdin.")],
    options: [
      forms,
      OptionSpec(
        "years", value: "YEARS",
        help: "The same household in other years, side by side, like 2023-2026 or 2024,2026. "
          + "The expect amounts of the scenario are not checked.",
        defaultText: "the year of the scenario"),
      OptionSpec(
        "view", value: "VIEW", choices: ComparisonTable.View.allCases.map(\.rawValue),
        help: "The average month, the twelve months as they are paid, or the year.",
        defaultText: "average"),
      OptionSpec(
        "format", value: "FORMAT", choices: ComparisonTable.Format.allCases.map(\.rawValue),
        help: "How the result is written.", defaultText: "text"),
    ] + whyOptions + [receiptOption],
    examples: [
      .init(
        "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json",
        "ZZP or VPT for one resident, per average month."),
      .init(
        "huishoudboekje compare Scenarios/s01-alleen-aow.json --forms ZZP,VPT,MPT --view year",
        "Three forms over the whole year."),
      .init(
        "huishoudboekje compare Scenarios/s11-wajong-30.json --forms ZZP,VPT --years 2023-2026",
        "The same household in four years, side by side."),
      .init(
        "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json --format csv",
        "The long table: scenario,year,month,leveringsvorm,line,eur,assumed."),
    ] + whyExamples)

  static let verify = CommandSpec(
    "verify",
    overview: "Run case tables against the laws and report every hit and miss.",
    arguments: [
      ArgumentSpec(
        "CASES", help: "Case files in CSV with expected_ columns; none with --receipt.",
        required: false, variadic: true)
    ],
    options: [
      OptionSpec(
        "law", value: "NAME", choices: CaseTable.allCases.map(\.rawValue),
        help: "The table of every file.", defaultText: "recognised by the columns"),
      verifyReceiptOption,
    ],
    examples: [
      .init(
        "huishoudboekje verify Tests/HuishoudboekjeTests/Cases/zorgtoeslag.csv",
        "Check one table; the exit code is 1 when a value misses."),
      .init(
        "huishoudboekje verify --receipt s02.receipt.json",
        "Make a table again from its receipt, and say whether it is the same."),
    ])

  static let figures = CommandSpec(
    "figures",
    overview: "List the figures of the law with unit, article, source and status.",
    options: [
      OptionSpec(
        "on", value: "DATE", help: "Only the figures that hold on this day, like 2025-07-01.",
        defaultText: "all dates"),
      OptionSpec(
        "law", value: "NAME", choices: Law.allCases.map(\.rawValue), help: "Only this law.",
        defaultText: "all laws"),
      OptionSpec(
        "coverage",
        help: "Instead of figures: per law what is built and verified, what is left out and why, "
          + "and which files a next year needs."),
      OptionSpec(
        "status", value: "STATUS", choices: FigureStatus.allCases.map(\.rawValue),
        help: "Only figures of this status.", defaultText: "all"),
      impactOption,
      OptionSpec(
        "format", value: "FORMAT", choices: FigureList.Format.allCases.map(\.rawValue),
        help: "How the list is written.", defaultText: "text"),
    ],
    examples: [
      .init(
        "huishoudboekje figures --on 2025-07-01 --law aow", "The AOW of the second half of 2025."),
      .init(
        "huishoudboekje figures --on 2026-01-01 --status unverified",
        "What is not sure in the figures of 2026."),
      .init(
        "huishoudboekje figures --status unverified --impact "
          + "Scenarios/s02-aow-klein-pensioen.json",
        "Which of them move the outcome of a scenario most."),
    ])

  static let root = CommandSpec(
    "huishoudboekje",
    overview:
      "Monthly budgets of people with a Wlz indication: can this person live here, and is ZZP, VPT, "
      + "MPT or PGB better?",
    subcommands: [
      compare, complex, sweep, breakEven, marginal, advise, wws, verify, figures,
    ])
}

extension Main {
  /// A range like 2023-2026 or a list like 2024,2026.
  static func years(_ text: String) throws(UsageError) -> [Int] {
    func refused(_ problem: String) -> UsageError {
      Commands.root.misuse(of: "compare", "--years is \(quoted(text)); \(problem)")
    }
    func years(_ separator: Character) -> [Int]? {
      let words = text.split(separator: separator, omittingEmptySubsequences: false)
      let years = words.compactMap { word in
        word.utf8.count == 4 && word.allSatisfy { ("0"..."9").contains($0) } ? Int(word) : nil
      }
      return years.count == words.count ? years : nil
    }
    if let ends = years("-"), ends.count == 2 {
      guard ends[0] <= ends[1] else { throw refused("it ends before it begins.") }
      return Array(ends[0]...ends[1])
    }
    guard let list = years(",") else {
      throw refused("expected a range like 2023-2026 or a list like 2024,2026.")
    }
    if let twice = list.indices.first(where: { list[..<$0].contains(list[$0]) }) {
      throw refused("it names \(list[twice]) twice.")
    }
    return list
  }

  static func choices(
    _ list: String, of command: String = "compare", option: String = "forms"
  ) throws(UsageError) -> [ColumnChoice] {
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    do {
      return try ColumnChoice.list(names)
    } catch {
      throw Commands.root.misuse(
        of: command, "--\(option) \(error.problem). \(error.remedy)")
    }
  }

  static func verify(_ arguments: ParsedArguments) throws -> Int32 {
    if arguments.value("receipt") != nil { return try verifyReceipt(arguments) }
    guard !arguments.arguments("CASES").isEmpty else {
      throw Commands.root.misuse(of: "verify", "Missing argument CASES.")
    }
    let law = arguments.value("law").flatMap(CaseTable.init)
    let evaluator = CaseEvaluator(figures: try Figures.embedded())
    var missed = 0
    var texts: [String] = []
    var silent: [String] = []
    for path in arguments.arguments("CASES") {
      let report = try CaseReport(
        CSVTable(try readFile(path), file: inputName(path)), law: law, evaluator: evaluator)
      texts.append(report.rendered())
      missed += report.misses.count
      if report.columns.isEmpty { silent.append(report.file) }
    }
    try say(texts.joined(separator: "\n"))
    for file in silent { complain("error: \(file): the table checks nothing") }
    if missed > 0 { complain("error: \(missed) expected values missed") }
    return silent.isEmpty && missed == 0 ? 0 : 1
  }

  static func figures(_ arguments: ParsedArguments) throws -> Int32 {
    let format = FigureList.Format(rawValue: arguments.value("format") ?? "text")!
    if arguments.value("impact") != nil { return try impact(arguments, format) }
    if arguments.flag("coverage") {
      for option in ["on", "law", "status"] where arguments.value(option) != nil {
        throw Commands.root.misuse(
          of: "figures", "--coverage is about all laws and days; leave out --\(option).")
      }
      try say(CoverageTable.rendered(Figures.embedded(), format))
      return 0
    }
    var filter = FigureList.Filter()
    if let text = arguments.value("on") {
      guard let date = CalendarDate(text) else {
        throw Commands.root.misuse(
          of: "figures", "--on is \(quoted(text)); expected a day like 2025-07-01.")
      }
      filter.date = date
    }
    filter.law = arguments.value("law").flatMap(Law.init)
    filter.status = arguments.value("status").flatMap(FigureStatus.init)
    let figures = try Figures.embedded()
    if filter.law == nil, let date = filter.date,
      let first = figures.entries.map(\.date).min(), date < first
    {
      throw InputError(
        file: "figures", problem: "there are no figures on \(date)",
        remedy: "The first figures start on \(first).")
    }
    try say(FigureList.rendered(figures, filter, format))
    return 0
  }
}

import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The figures of the law.
enum FiguresCommand: ReceiptedCommand {
  static let spec = CommandSpec(
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
        "bounds",
        help: "Also the least and the most value that a reform or an axis law.<law>.<key> may give "
          + "each figure, and its most decimals."),
      OptionSpec(
        "coverage",
        help: "Instead of figures: per law what is built and verified, what is left out and why, "
          + "and which files a next year needs."),
      OptionSpec(
        "estimate",
        help: "The figures of a year that is an estimate, like 2027, each with its status: law, "
          + "proposal, derived or estimate; never certified."),
      OptionSpec(
        "status", value: "STATUS", choices: FigureStatus.allCases.map(\.rawValue),
        help: "Only figures of this status.", defaultText: "all"),
      OptionSpec(
        "impact", value: "SCENARIO",
        help: "Instead of the list: how many euros a month hang on each unverified figure of this "
          + "scenario, the largest first; each is moved within its documented doubt or switched off."
      ),
      .year(" With --impact."),
      .format(FigureList.formats, help: "How the list is written."),
    ] + OptionSpec.csv + [.receipt],
    examples: [
      .init(
        "huishoudboekje figures --on 2025-07-01 --law aow", "The AOW of the second half of 2025."),
      .init(
        "huishoudboekje figures --on 2026-01-01 --status unverified",
        "What is not sure in the figures of 2026."),
      .init(
        "huishoudboekje figures --on 2027-01-01 --estimate --law aow",
        "What is taken for the AOW of 2027."),
      .init(
        "huishoudboekje figures --on 2026-01-01 --law eigen_bijdrage --bounds",
        "How far a reform may change the figures of the eigen bijdrage."),
      .init(
        "huishoudboekje figures --status unverified --impact "
          + "Scenarios/s02-aow-klein-pensioen.json",
        "Which of them move the outcome of a scenario most."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    let listed = try list(arguments)
    return try withReceipt(arguments, to: target, listed.made) {
      try write(
        listed.text, as: arguments.format, arguments, words: ["article", "source", "reason"],
        to: $0)
    }
  }

  /// A list with what it was made of.
  private typealias Listed = (text: String, made: Made)

  private static func list(_ arguments: ParsedArguments) throws -> Listed {
    let format = arguments.format
    if arguments.value("impact") != nil { return try impact(arguments, format) }
    if arguments.value("year") != nil {
      throw misuse("--year goes with --impact; use --on for the figures of a day.")
    }
    if arguments.flag("coverage") {
      for option in ["on", "law", "status", "estimate", "bounds"] where arguments.count(option) > 0
      {
        throw misuse("--coverage is about all laws and days; leave out --\(option).")
      }
      let figures = try Figures.embedded()
      return (try CoverageTable.rendered(figures, format), made(figures.completeYears))
    }
    var filter = FigureList.Filter()
    if let text = arguments.value("on") {
      guard let date = CalendarDate(text) else {
        throw misuse("--on is \(quoted(text)); expected a day like 2025-07-01.")
      }
      filter.date = date
    }
    filter.law = arguments.choice("law")
    filter.status = arguments.choice("status")
    filter.showsBounds = arguments.flag("bounds")
    if arguments.flag("estimate") || filter.isOfEstimates {
      return try estimate(arguments, filter, format)
    }
    let figures = try Figures.embedded()
    if let year = filter.date?.year, try Figures.estimateYearsInTheBinary().contains(year) {
      throw InputError(
        file: "--on \(filter.date!)", problem: "there are no certified figures of \(year)",
        remedy: "There is an estimate of \(year): add --estimate.")
    }
    if filter.law == nil, let date = filter.date,
      let first = figures.entries.map(\.date).min(), date < first
    {
      throw InputError(
        file: "figures", problem: "there are no figures on \(date)",
        remedy: "The first figures start on \(first).")
    }
    return (try FigureList.rendered(figures, filter, format), made(figures.completeYears))
  }

  private static func made(_ years: [Int]) -> Made { Made(code: 0, years: years) }

  /// The rows of an estimate.
  private static func estimate(
    _ arguments: ParsedArguments, _ filter: FigureList.Filter, _ format: OutputFormat
  ) throws -> Listed {
    let years = try Figures.estimateYearsInTheBinary()
    let list = years.map { "\($0)" }.joined(separator: ", ")
    guard arguments.flag("estimate") else {
      throw misuse("--status \(filter.status!.rawValue) is of an estimate; add --estimate.")
    }
    guard let year = filter.date?.year ?? years.first, years.contains(year) else {
      throw InputError(
        file: "--estimate", problem: "there is no estimate of \(filter.date?.year ?? 0)",
        remedy: "Expected a day in \(list.isEmpty ? "no year: every year has its law" : list).")
    }
    return (try FigureList.rendered(estimateOf: year, filter, format), made([year]))
  }

  /// The unverified figures of a scenario, ranked by what hangs on them.
  private static func impact(
    _ arguments: ParsedArguments, _ format: OutputFormat
  ) throws -> Listed {
    for option in ["on", "law", "estimate", "bounds"] where arguments.count(option) > 0 {
      throw misuse("--impact is about the figures of a scenario; leave out --\(option).")
    }
    if arguments.flag("coverage") {
      throw misuse("--impact and --coverage are two lists; ask one at a time.")
    }
    if let status = arguments.value("status"), status != "unverified" {
      throw misuse("--impact ranks the unverified figures; use --status unverified.")
    }
    let path = arguments.value("impact")!
    let scenario = try ScenarioFile.read(path, year: try year(arguments))
    let comparison = try Calculation.compare(scenario.household, source: scenario.source)
    return (
      try ImpactTable.rendered(comparison, Calculation.impacts(comparison), format),
      made([comparison.household.year])
    )
  }
}

import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The figures of the law.
enum FiguresCommand: Command {
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
    ],
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
        "huishoudboekje figures --status unverified --impact "
          + "Scenarios/s02-aow-klein-pensioen.json",
        "Which of them move the outcome of a scenario most."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    let format = arguments.format
    if arguments.value("impact") != nil { return try impact(arguments, format) }
    if arguments.value("year") != nil {
      throw misuse("--year goes with --impact; use --on for the figures of a day.")
    }
    if arguments.flag("coverage") {
      for option in ["on", "law", "status", "estimate"] where arguments.count(option) > 0 {
        throw misuse("--coverage is about all laws and days; leave out --\(option).")
      }
      try say(CoverageTable.rendered(Figures.embedded(), format))
      return 0
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
    try say(FigureList.rendered(figures, filter, format))
    return 0
  }

  /// The rows of an estimate.
  private static func estimate(
    _ arguments: ParsedArguments, _ filter: FigureList.Filter, _ format: OutputFormat
  ) throws -> Int32 {
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
    try say(FigureList.rendered(estimateOf: year, filter, format))
    return 0
  }

  /// The unverified figures of a scenario, ranked by what hangs on them.
  static func impact(_ arguments: ParsedArguments, _ format: OutputFormat) throws -> Int32 {
    for option in ["on", "law", "estimate"] where arguments.count(option) > 0 {
      throw misuse("--impact is about the figures of a scenario; leave out --\(option).")
    }
    if arguments.flag("coverage") {
      throw misuse("--impact and --coverage are two lists; ask one at a time.")
    }
    if let status = arguments.value("status"), status != "unverified" {
      throw misuse("--impact ranks the unverified figures; use --status unverified.")
    }
    let scenario = try ScenarioFile.read(
      arguments.value("impact")!, year: try year(arguments))
    let comparison = try Calculation.compare(scenario.household, source: scenario.source)
    try say(ImpactTable.rendered(comparison, Calculation.impacts(comparison), format))
    return 0
  }
}

import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The figures of the law.
enum FiguresCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "figures",
    overview: FiguresHelp.overview,
    options: [
      OptionSpec(
        "on", value: "DATE", help: FiguresHelp.on,
        defaultText: FiguresHelp.allDates),
      OptionSpec(
        "law", value: "NAME", choices: Law.allCases.map(\.rawValue), help: FiguresHelp.law,
        defaultText: FiguresHelp.allLaws),
      OptionSpec(
        "bounds",
        help: FiguresHelp.bounds),
      OptionSpec(
        "coverage",
        help: FiguresHelp.coverage),
      OptionSpec(
        "estimate",
        help: FiguresHelp.estimate),
      OptionSpec(
        "status", value: "STATUS", choices: FigureStatus.allCases.map(\.rawValue),
        help: FiguresHelp.status, defaultText: FiguresHelp.allStatuses),
      OptionSpec(
        "impact", value: "SCENARIO", isFile: true,
        help: FiguresHelp.impact
      ),
      .year(FiguresHelp.withImpact), .set,
      .format(FigureList.formats, help: SharedHelp.listFormat),
    ] + OptionSpec.csv + [.receipt],
    examples: [
      .init(
        "huishoudboekje figures --on 2025-07-01 --law aow", FiguresHelp.aow2025),
      .init(
        "huishoudboekje figures --on 2026-01-01 --status unverified",
        FiguresHelp.unsure2026),
      .init(
        "huishoudboekje figures --on 2027-01-01 --estimate --law aow",
        FiguresHelp.aow2027),
      .init(
        "huishoudboekje figures --on 2026-01-01 --law bijstand --format json",
        MetadataText.figuresExample),
      .init(
        "huishoudboekje figures --on 2026-01-01 --law eigen_bijdrage --bounds",
        FiguresHelp.howFar),
      .init(
        "huishoudboekje figures --status unverified --impact "
          + "Scenarios/s02-aow-klein-pensioen.json",
        FiguresHelp.mostMoving),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    let listed = try list(arguments)
    var made = Made(code: 0, years: listed.years)
    made.table = { listed.facts }
    return try withReceipt(arguments, to: target, made) {
      try write(
        listed.text, as: arguments.format, arguments, listed.facts.schema, to: $0)
    }
  }

  /// A list with what it was made of.
  private typealias Listed = (text: String, years: [Int], facts: TableFacts)

  private static func list(_ arguments: ParsedArguments) throws -> Listed {
    let format = arguments.format
    if arguments.value("impact") != nil { return try impact(arguments, format) }
    if arguments.value("year") != nil {
      throw misuse(QuestionText.yearNeedsImpact)
    }
    guard arguments.values(OptionSpec.set.name).isEmpty else {
      throw misuse(SettingText.needsImpact)
    }
    if arguments.flag("coverage") {
      for option in ["on", "law", "status", "estimate", "bounds"] where arguments.count(option) > 0
      {
        throw misuse(QuestionText.coverageIsOfAll(option))
      }
      let figures = try Figures.embedded()
      return (
        try CoverageTable.rendered(figures, format), figures.completeYears,
        TableFacts(CoverageTable.schema)
      )
    }
    var filter = FigureList.Filter()
    if let text = arguments.value("on") {
      guard let date = CalendarDate(text) else {
        throw misuse(UsageText.day("--on", quoted(text), "2025-07-01"))
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
        file: "--on \(filter.date!)", FigureErrorText.onlyEstimated(year),
        advice: FigureErrorText.addEstimate(year))
    }
    if filter.law == nil, let date = filter.date,
      let first = figures.entries.map(\.date).min(), date < first
    {
      throw InputError(
        file: "figures", FigureErrorText.noFigures(on: "\(date)"),
        advice: FigureErrorText.firstFigures("\(first)"))
    }
    let listed = try FigureList.figures(figures, filter)
    let facts = TableFacts(
      FigureList.schema(filter, isLabelled: false),
      unverified: listed.filter { $0.row.status == .unverified })
    return (try FigureList.rendered(figures, filter, format), figures.completeYears, facts)
  }

  /// The rows of an estimate.
  private static func estimate(
    _ arguments: ParsedArguments, _ filter: FigureList.Filter, _ format: OutputFormat
  ) throws -> Listed {
    let years = try Figures.estimateYearsInTheBinary()
    let known = years.map { "\($0)" }
    guard arguments.flag("estimate") else {
      throw misuse(QuestionText.statusOfEstimate(filter.status!.rawValue))
    }
    guard let year = filter.date?.year ?? years.first, years.contains(year) else {
      throw InputError(
        file: "--estimate", FigureErrorText.noEstimate(filter.date?.year ?? 0),
        advice: known.isEmpty
          ? FigureErrorText.noEstimates : FigureErrorText.dayOfEstimate(known))
    }
    return (
      try FigureList.rendered(estimateOf: year, filter, format), [year],
      TableFacts(FigureList.schema(filter, isLabelled: true))
    )
  }

  /// The unverified figures of a scenario, ranked by what hangs on them.
  private static func impact(
    _ arguments: ParsedArguments, _ format: OutputFormat
  ) throws -> Listed {
    for option in ["on", "law", "estimate", "bounds"] where arguments.count(option) > 0 {
      throw misuse(QuestionText.impactIsOfScenario(option))
    }
    if arguments.flag("coverage") {
      throw misuse(QuestionText.impactAndCoverage)
    }
    if let status = arguments.value("status"), status != "unverified" {
      throw misuse(QuestionText.impactIsOfUnverified)
    }
    let path = arguments.value("impact")!
    let scenario = try ScenarioFile.read(
      path, year: try year(arguments), settings: try settings(arguments))
    let comparison = try Calculation.compare(scenario.household, source: scenario.source)
    return (
      try ImpactTable.rendered(comparison, Calculation.impacts(comparison), format),
      [comparison.household.year], TableFacts(ImpactTable.schema(comparison), comparison)
    )
  }
}

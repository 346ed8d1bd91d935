import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// The budget per leveringsvorm, side by side.
enum CompareCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "compare",
    overview: CompareHelp.overview,
    arguments: [.scenario],
    options: [
      .forms,
      .year(CompareHelp.expectsNotChecked),
      OptionSpec(
        "years", value: "YEARS",
        help: CompareHelp.years,
        defaultText: CompareHelp.yearOfScenario),
      OptionSpec(
        "view", value: "VIEW", choices: ComparisonTable.View.allCases.map(\.rawValue),
        help: CompareHelp.view,
        defaultText: Phrase(verbatim: "average")),
      .benchmark(Phrase(verbatim: "zak_en_kleedgeld")), .margin,
      .format(ComparisonTable.formats + [.xlsx]), .out,
    ] + OptionSpec.csv + whyOptions + [.set, .quiet, .receipt] + OptionSpec.household,
    examples: [
      .init(
        "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json",
        CompareHelp.oneResident),
      .init(
        "huishoudboekje compare Scenarios/s01-alleen-aow.json --forms ZZP,VPT,MPT --view year",
        CompareHelp.threeForms),
      .init(
        "huishoudboekje compare Scenarios/opname-2026.json --forms VERLOOP --view cash",
        CompareHelp.admission),
      .init(
        "huishoudboekje compare Scenarios/s11-wajong-30.json --forms ZZP,VPT --years 2023-2026",
        CompareHelp.fourYears),
      .init(
        "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json --format csv",
        CompareHelp.longTable),
      .init(
        "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json --format csv "
          + "--out budget.csv --metadata budget.json",
        MetadataText.compareExample),
      .init(
        "huishoudboekje compare Scenarios/s11-wajong-30.json --years 2024-2026 --format xlsx "
          + "--out s11.xlsx",
        CompareHelp.workbook),
    ] + whyExamples + factExamples)

  /// The options of `compare` that say why, or what if.
  static let whyOptions = [
    OptionSpec(
      "explain", value: "LINE", choices: BudgetLine.allCases.map(\.key),
      isValueOptional: true,
      help: CompareHelp.explain),
    OptionSpec(
      "why",
      help:
        CompareHelp.why),
    OptionSpec(
      "reform", value: "FILE", isFile: true, repeatable: true,
      help: CompareHelp.reform),
  ]

  static let whyExamples = [
    CommandSpec.Example(
      "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json --explain huurtoeslag",
      CompareHelp.howHuurtoeslag),
    CommandSpec.Example(
      "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json --why",
      CompareHelp.whyVPT),
    CommandSpec.Example(
      "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json "
        + "--reform Scenarios/zonder-40-procent.reform.json",
      CompareHelp.whatIf),
  ]

  static let factExamples = [
    CommandSpec.Example(
      "huishoudboekje compare --born 1942-03-10 --aow --pension 3100 --savings 61000 --rent 688 "
        + "--profile VV5 --year 2026",
      CompareHelp.withoutFile),
    CommandSpec.Example(
      "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json "
        + "--set dwelling.kale_huur_eur_month=705.10",
      SettingText.example),
  ]

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.out)).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    if let scenario = try writtenScenario(arguments, to: target) { return scenario }
    let columns = try arguments.value("forms").map { try choices($0) }
    let years = try arguments.value("years").map(years)
    let scenario = try scenario(arguments)
    var household = scenario.household
    if let columns { household.choices = columns }
    try refuseTogether(arguments)
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    // A workbook is not written of these, and each has formats of its own.
    try refuseEnding(
      of: arguments.value("out"), arguments.format,
      offersFormat: ["explain", "why", "reform"].allSatisfy { arguments.count($0) == 0 })
    try refuseTerminal(arguments.format, target)
    let reforms = try reforms(arguments, without: [])
    let computed = years ?? [household.year] + reforms.compactMap(\.year)
    var missed: [InputError] = []
    var made = Made(code: 0, years: computed)
    var beside: [(comparison: Comparison, name: Phrase)] = []
    let result = try compared(arguments, scenario, household, years, reforms, &missed, &beside)
    for miss in missed { complain(error: miss.description) }
    if !missed.isEmpty { made.code = 1 }
    let told = beside
    let remarks = Once { BulkRemarks(of: told, unit: years == nil ? .laws : .years) }
    if case .text(_, let table?) = result {
      made.table = {
        guard !told.isEmpty else { return TableFacts(table.schema, table.comparisons[0]) }
        var facts = TableFacts(table.schema, table.comparisons, try remarks.value())
        facts.reforms = reforms
        return facts
      }
    }
    let written = try withReceipt(arguments, to: target, made) { output in
      switch result {
      case .text(let text, let table):
        try write(
          text, as: arguments.format, arguments, table?.schema ?? TableSchema([]), to: output)
      case .workbook(let workbook): try workbook.write(to: output, version: Main.version)
      case .json(let json):
        // In the document itself: what it was made of.
        let receipt = try Receipt(
          version: Main.version, command: words(arguments), inputs: inputs, years: computed)
        try output.write(json.adding("receipt", receipt.json()).rendered())
      }
    }
    if !beside.isEmpty {
      try tell(arguments, beside: written) { try remarks.value() }
    }
    return written
  }

  private enum Outcome {
    /// With the columns of a CSV.
    case text(String, Table?)
    case json(JSONOutput)
    case workbook(ComparisonWorkbook)
  }

  /// The columns of a CSV, and the comparisons of which it is.
  private struct Table {
    let schema: TableSchema
    let comparisons: [Comparison]
  }

  private static func compared(
    _ arguments: ParsedArguments, _ scenario: ScenarioFile, _ household: Household,
    _ years: [Int]?, _ reforms: [ReformFile], _ missed: inout [InputError],
    _ beside: inout [(comparison: Comparison, name: Phrase)]
  ) throws -> Outcome {
    let view = arguments.choice("view", default: ComparisonTable.View.average)
    let format = arguments.format
    let benchmark = try benchmark(arguments) ?? .zakEnKleedgeld
    let margin = try margin(arguments)
    if let years {
      let comparisons = try Calculation.compare(household, years: years, source: scenario.source)
      beside = comparisons.map { ($0, Phrase(verbatim: $0.yearLabel)) }
      if format == .xlsx {
        return .workbook(try workbook(comparisons, view, benchmark, margin: margin))
      }
      try refuse(format, unlessIn: YearsTable.formats, Phrase(verbatim: "--years"))
      var table = YearsTable(comparisons, view: view)
      try table.addAnswers(benchmark, margin: margin, isTested: format == .json)
      return format == .json
        ? .json(table.json())
        : .text(table.rendered(format), Table(schema: table.schema, comparisons: comparisons))
    }
    if arguments.count("explain") > 0 {
      return try explained(arguments, scenario, household, reforms.first)
    }
    let comparison = try Calculation.compare(household, source: scenario.source)
    if arguments.flag("why") {
      try refuse(format, unlessIn: WhyTable.formats, Phrase(verbatim: "--why"))
      guard let table = WhyTable(comparison) else {
        throw misuse(QuestionText.whyNeedsTwoColumns)
      }
      return format == .json
        ? .json(table.json())
        : .text(table.rendered(format), Table(schema: table.schema, comparisons: [comparison]))
    }
    if !reforms.isEmpty {
      var changed: [(file: ReformFile, comparison: Comparison)] = []
      for reform in reforms {
        changed.append(
          (reform, try reform.compare(household, source: scenario.source)))
      }
      beside =
        [(comparison, NoteText.baseline)]
        + changed.map { ($0.comparison, Phrase(verbatim: $0.file.name)) }
      let table = ReformTable(comparison, changed, view: view)
      return format == .json
        ? .json(table.json())
        : .text(
          table.rendered(format),
          Table(schema: table.schema, comparisons: beside.map(\.comparison)))
    }
    if arguments.value("year") == nil { missed = scenario.missed(comparison) }
    if format == .xlsx {
      return .workbook(try workbook([comparison], view, benchmark, margin: margin))
    }
    var table = ComparisonTable(comparison, view: view)
    try table.addAnswer(benchmark, margin: margin, isTested: format != .csv)
    return format == .json
      ? .json(table.json())
      : .text(table.rendered(format), Table(schema: table.schema, comparisons: [comparison]))
  }

  /// One question at a time; an explanation may be that of one reform.
  private static func refuseTogether(_ arguments: ParsedArguments) throws(UsageError) {
    if arguments.value("year") != nil, arguments.value("years") != nil {
      throw misuse(QuestionText.twoYears)
    }
    let asked = ["explain", "why", "reform", "years"].filter { arguments.count($0) > 0 }
    for option in ["benchmark", "margin"] where arguments.count(option) > 0 {
      if let other = asked.first, other != "years" {
        throw misuse(QuestionText.noVerdict(option, other))
      }
    }
    if asked == ["explain", "reform"], arguments.count("reform") == 1 { return }
    if asked.count > 1 {
      throw misuse(QuestionText.twoQuestions(asked[0], asked[1]))
    }
    if arguments.flag("why"), let view = arguments.value("view"), view != "average" {
      throw misuse(QuestionText.whyIsOfAverageMonth)
    }
    if arguments.count("reform") > 0 {
      let view = arguments.choice("view", default: ComparisonTable.View.average)
      try refuse(
        arguments.format, unlessIn: ReformTable.formats(view),
        view == .cash ? UsageText.byMonth : Phrase(verbatim: "--reform"),
        hint: UsageText.useFormat)
    }
  }

  private static func explained(
    _ arguments: ParsedArguments, _ scenario: ScenarioFile, _ household: Household,
    _ reform: ReformFile?
  ) throws -> Outcome {
    guard let view = Explanation.View(rawValue: arguments.value("view") ?? "average") else {
      throw misuse(QuestionText.explainIsOfAverageOrYear)
    }
    let format = arguments.format
    try refuse(format, unlessIn: ExplanationTable.formats, Phrase(verbatim: "--explain"))
    let explanation =
      try reform?.explain(household, source: scenario.source, view: view)
      ?? Calculation.explain(household, source: scenario.source, view: view)
    let line = arguments.choice("explain") { BudgetLine(key: $0) }
    let table = ExplanationTable(explanation, only: line, reform: reform?.name)
    return format == .json ? .json(table.json()) : .text(table.rendered(format), nil)
  }
}

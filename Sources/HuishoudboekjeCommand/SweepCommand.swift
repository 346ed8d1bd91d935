import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// A scenario or a complex over every combination of its axes.
enum SweepCommand: ReceiptedCommand {
  private static let formats: [OutputFormat] = [.csv, .xlsx]

  static let spec = CommandSpec(
    "sweep",
    overview:
      SweepHelp.overview,
    arguments: [ArgumentSpec("SWEEP", isFile: true, help: SweepHelp.file)],
    options: [
      OptionSpec(
        "out", short: "o", value: "FILE", isFile: true,
        help: SweepHelp.out,
        defaultText: Phrase(verbatim: "-")),
      OptionSpec(
        "format", value: "FORMAT", choices: formats.map(\.rawValue),
        help: SweepHelp.format, defaultText: Phrase(verbatim: OutputFormat.csv.rawValue)),
      OptionSpec(
        "columns", value: "NAMES",
        help: SweepHelp.columns,
        defaultText: SweepHelp.columnsOfFile),
      OptionSpec(
        "where", value: "COMPARISON", repeatable: true,
        help: SweepHelp.only),
      OptionSpec(
        "summary",
        help: SweepHelp.summary),
      OptionSpec(
        "by", value: "AXES", help: SweepHelp.by,
        defaultText: SweepHelp.allRows),
    ] + OptionSpec.csv + [
      OptionSpec(
        "shard", value: "K/N",
        help: SweepHelp.shard),
      OptionSpec(
        "plan", help: SweepHelp.plan),
      OptionSpec(
        "lane", value: "LANE", choices: SweepLane.allCases.map(\.rawValue),
        help: SweepHelp.lane, defaultText: Phrase(verbatim: "fast")),
      OptionSpec(
        "threads", value: "N", help: SweepHelp.threads,
        defaultText: SweepHelp.perProcessor),
      OptionSpec(
        "progress",
        help: SweepHelp.progress),
      OptionSpec(
        "reform", value: "FILE", isFile: true, repeatable: true,
        help: SweepHelp.reform),
      OptionSpec(
        "refused", value: "WHAT", choices: SweepFormat.Refused.allCases.map(\.rawValue),
        help: SweepHelp.refused, defaultText: Phrase(verbatim: "fail")),
      .set, .year(), .quiet, .receipt,
    ],
    examples: [
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --out s02.csv",
        SweepHelp.pensions),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --summary",
        SweepHelp.howOften),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --shard 1/4 --format xlsx "
          + "--out s02.xlsx",
        SweepHelp.workbook),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --where vpt_huurtoeslag=0 "
          + "--shard 4/4",
        SweepHelp.lastQuarter),
      .init(
        "huishoudboekje sweep Scenarios/s17-huur.sweep.json",
        SweepHelp.complex),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json "
          + "--reform Scenarios/zonder-40-procent.reform.json",
        SweepHelp.whatIf),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --out s02.csv "
          + "--receipt s02.receipt.json",
        SweepHelp.withReceipt),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --units --out pensioen.csv "
          + "--metadata pensioen.json",
        MetadataText.sweepExample),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.out)).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    let path = arguments.argument("SWEEP")!
    let isWorkbook = arguments.choice("format", default: OutputFormat.csv) == .xlsx
    let kind: OutputFormat = isWorkbook ? .xlsx : arguments.flag("plan") ? .text : .csv
    try refuseEnding(
      of: arguments.value("out"), kind,
      offersFormat: !arguments.flag("plan") && !arguments.flag("summary"))
    if kind == .text,
      let option = OptionSpec.csv.map(\.name).first(where: { arguments.count($0) > 0 })
    {
      throw misuse(ResultFileText.planIsText(arguments.shown(option)))
    }
    let threads = try threads(arguments)
    var format = SweepFormat()
    format.style = arguments.csvStyle
    format.isGuarded = arguments.flag("csv-guard")
    format.namesUnits = arguments.flag(OptionSpec.units.name)
    if let text = arguments.value("shard") { format.shard = try shard(text) }
    if arguments.value("by") != nil, !arguments.flag("summary") {
      throw misuse(QuestionText.byNeedsSummary)
    }
    if isWorkbook {
      try refuseTerminal(.xlsx, target)
      try refuse(
        OptionSpec.csv.map(\.name) + ["plan", "summary"], withWorkbook: arguments)
    }
    let node = try JSONNode.parse(try readFile(path), file: inputName(path))
    let year = try year(arguments)
    let settings = try settings(arguments)
    if let complex = try ComplexSweep(
      node, file: inputName(path), year: year, settings: settings)
    {
      try refuseForComplex(arguments)
      return try sweep(complex, arguments, to: target)
    }
    format.refused = arguments.choice("refused", default: .fail)
    var file = try SweepFile(
      node, file: inputName(path), year: year, keepsRefused: format.refused != .fail,
      settings: settings)
    if let names = arguments.value("columns") {
      try named("columns", names) { (list) throws(ColumnListError) in try file.select(list) }
    }
    for text in arguments.values("where") {
      try named("where", text) { (_) throws(ColumnListError) in
        format.filters.append(try SweepFilter(text, in: file))
      }
    }
    let lane = arguments.choice("lane", default: SweepLane.fast)
    let table = try SweepTable(file, path: inputName(path), lane: lane, format: format)
    let reforms = try reforms(arguments, without: ["plan", "summary", "where"])
    if !reforms.isEmpty, format.refused != .fail {
      throw misuse(QuestionText.refusedWithReform(format.refused.rawValue))
    }
    func reformSweep() throws -> ReformSweep {
      try ReformSweep(file, path: inputName(path), reforms: reforms, lane: lane, format: format)
    }
    // In a workbook the remarks stand as well.
    var remarks: BulkRemarks?
    var workbook: SweepWorkbook?
    if isWorkbook {
      let made =
        try reforms.isEmpty
        ? SweepWorkbook(table) : SweepWorkbook(reformSweep())
      try made.check(inputName(path))
      workbook = made
      remarks = table.remarks()
    }
    let isToFile = arguments.out != "-"
    let isShown = arguments.flag("progress") || (SweepProgress.isWanted && isToFile)
    let progress = isShown ? SweepProgress() : nil
    let years = file.grid.variants.map(\.year) + reforms.compactMap(\.year)
    var made = Made(code: 0, years: years)
    let summary = Once { try Self.summary(table, arguments) }
    let beside = Once(reformSweep)
    let all = Once { table.remarks() }
    func schema() throws -> TableSchema {
      if arguments.flag("summary") { return try summary.value().schema }
      return try reforms.isEmpty ? table.schema : beside.value().schema()
    }
    if format.namesUnits { _ = try named(schema(), arguments) }
    made.table = {
      var facts = TableFacts(try schema(), try all.value())
      facts.reforms = reforms
      if !reforms.isEmpty { facts.notes = try beside.value().legend.map(\.text) + facts.notes }
      return facts
    }
    let written = try withReceipt(arguments, to: target, made) { output in
      if let workbook, let remarks {
        try workbook.write(
          to: output, threads: threads, progress: progress, version: Main.version, notes: remarks)
      } else if arguments.flag("plan") {
        try output.write(visibleLines(SweepPlanTable.rendered(table)))
      } else if arguments.flag("summary") {
        try output.write(summary.value().rendered(threads: threads, progress: progress))
      } else if !reforms.isEmpty {
        let sweep = try beside.value()
        try sweep.write(to: output, threads: threads, progress: progress)
        for line in sweep.legend { complain(note: line.text) }
      } else {
        try table.write(to: output, threads: threads, progress: progress)
      }
    }
    try tell(arguments, beside: written) { try remarks ?? all.value() }
    return written
  }

  private static func summary(
    _ table: SweepTable, _ arguments: ParsedArguments
  ) throws -> SweepSummary {
    var summary: SweepSummary?
    try named("by", arguments.value("by") ?? "") { (names) throws(ColumnListError) in
      summary = try SweepSummary(table, by: names == [""] ? [] : names)
    }
    return summary!
  }

  /// A complex has few rows: only where they go can be chosen.
  private static func refuseForComplex(_ arguments: ParsedArguments) throws(UsageError) {
    for option in [
      "columns", "where", "summary", "by", "shard", "plan", "lane", "progress", "reform",
      "refused",
    ]
    where arguments.count(option) > 0 {
      throw misuse(QuestionText.notOfComplex(option))
    }
  }

  /// Runs a check of the names that an option lists with commas.
  private static func named(
    _ option: String, _ text: String, _ body: ([String]) throws(ColumnListError) -> Void
  ) throws(UsageError) {
    do {
      try body(text.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    } catch {
      throw misuse(UsageText.refused("--\(option)", error.problem, error.remedy))
    }
  }

  static func threads(_ arguments: ParsedArguments) throws(UsageError) -> Int {
    guard let text = arguments.value("threads") else { return SweepTable.processors }
    guard let number = Int(text), (1...256).contains(number) else {
      throw misuse(UsageText.wholeNumber("--threads", quoted(text), to: 256))
    }
    return number
  }

  private static func shard(_ text: String) throws(UsageError) -> (number: Int, of: Int) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      parseDecimal(Array($0.utf8), places: 0)
    }
    guard parts.count == 2, let number = parts[0], let of = parts[1], (1...1_000_000).contains(of),
      (1...of).contains(number)
    else {
      throw misuse(UsageText.shard(quoted(text)))
    }
    return (number, of)
  }

  /// A sweep file that names a complex: a row per combination of its axes.
  static func sweep(
    _ sweep: ComplexSweep, _ arguments: ParsedArguments, to target: Target
  ) throws -> Written {
    var made = Made(code: 0, years: sweep.years)
    let isWorkbook = arguments.choice("format", default: OutputFormat.csv) == .xlsx
    let all = Once { sweep.remarks() }
    let remarks = isWorkbook ? try all.value() : nil
    made.table = { tableFacts(sweep.schema, try all.value(), sweep.tables) }
    let written = try withReceipt(arguments, to: target, made) {
      if let remarks {
        try sweep.write(workbook: $0, version: Main.version, notes: remarks)
      } else {
        try write(sweep.rendered(), as: .csv, arguments, sweep.schema, to: $0)
      }
    }
    tell(arguments, beside: written, tables: sweep.tables)
    try tell(arguments, beside: written) { try all.value() }
    return written
  }
}

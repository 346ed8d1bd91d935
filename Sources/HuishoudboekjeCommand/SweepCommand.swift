import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// A scenario or a complex over every combination of its axes.
enum SweepCommand: ReceiptedCommand {
  private static let formats: [OutputFormat] = [.csv, .xlsx]

  static let spec = CommandSpec(
    "sweep",
    overview:
      "Compute a scenario, or a complex, over every combination of its axes and write a CSV or a "
      + "workbook.",
    arguments: [ArgumentSpec("SWEEP", help: "A sweep file in JSON; - reads stdin.")],
    options: [
      OptionSpec(
        "out", short: "o", value: "FILE",
        help: "Where the table goes; it appears whole or not at all. - is stdout.",
        defaultText: "-"),
      OptionSpec(
        "format", value: "FORMAT", choices: formats.map(\.rawValue),
        help: "How the table is written; a workbook (xlsx) holds at most 1048575 rows.",
        defaultText: OutputFormat.csv.rawValue),
      OptionSpec(
        "columns", value: "NAMES",
        help: "The columns of the table by name, with commas: axes, <form>_<line> and verschil.",
        defaultText: "those of the sweep file"),
      OptionSpec(
        "where", value: "COMPARISON", repeatable: true,
        help: "Only rows that satisfy it, like 'verschil>0' or 'year=2026'; more than one may be "
          + "given."),
      OptionSpec(
        "summary",
        help: "Write counts, means and shares of the outcomes instead of the rows."),
      OptionSpec(
        "by", value: "AXES", help: "Summarise per combination of these axes, with commas.",
        defaultText: "all rows together"),
      OptionSpec(
        "csv", value: "DIALECT", choices: SweepFormat.Dialect.allCases.map(\.rawValue),
        help: "rfc4180 has commas and decimal points; excel-nl semicolons, decimal commas and a "
          + "byte order mark.", defaultText: "rfc4180"),
      .csvGuard("off; on with excel-nl"),
      OptionSpec(
        "shard", value: "K/N",
        help: "Only the K-th of N contiguous parts; put after each other they are the whole."),
      OptionSpec(
        "plan", help: "Show how the rows would be computed, and how often each rule."),
      OptionSpec(
        "lane", value: "LANE", choices: SweepLane.allCases.map(\.rawValue),
        help: "reference computes every row on whole numbers, to compare.", defaultText: "fast"),
      OptionSpec(
        "threads", value: "N", help: "How many threads compute; the bytes are the same.",
        defaultText: "one per processor"),
      OptionSpec(
        "progress",
        help: "Show rows, speed and time left on stderr, also where that is no terminal."),
      OptionSpec(
        "reform", value: "FILE", repeatable: true,
        help: "Beside every outcome also that with the reform of this file, and the difference."),
      OptionSpec(
        "refused", value: "WHAT", choices: SweepFormat.Refused.allCases.map(\.rawValue),
        help: "What becomes of values that make no household of these laws: fail stops the sweep, "
          + "mark shows their rows without outcomes and says why in a last column, skip leaves "
          + "them out; mark and skip count them on stderr.", defaultText: "fail"),
      .year(), .quiet, .receipt,
    ],
    examples: [
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --out s02.csv",
        "The remainder of ZZP and VPT for every pension from 0 to 30000."),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --summary",
        "How often VPT is better, and how often there is too little."),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --shard 1/4 --format xlsx "
          + "--out s02.xlsx",
        "The first quarter of the rows as a workbook."),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --where vpt_huurtoeslag=0 "
          + "--shard 4/4",
        "Who has no huurtoeslag, in the last quarter of the rows."),
      .init(
        "huishoudboekje sweep Scenarios/s17-huur.sweep.json",
        "A complex over rents and arrangements: for how many it is affordable."),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json "
          + "--reform Scenarios/zonder-40-procent.reform.json",
        "What abolishing the 40 % slice does at every pension."),
      .init(
        "huishoudboekje sweep Scenarios/s02-pensioen.sweep.json --out s02.csv "
          + "--receipt s02.receipt.json",
        "The table with its receipt, for 'verify --receipt s02.receipt.json'."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.out)).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    let path = arguments.argument("SWEEP")!
    let threads = try threads(arguments)
    var format = SweepFormat()
    format.dialect = arguments.choice("csv", default: .rfc4180)
    format.isGuarded = arguments.flag("csv-guard")
    if let text = arguments.value("shard") { format.shard = try shard(text) }
    if arguments.value("by") != nil, !arguments.flag("summary") {
      throw misuse("--by groups a summary; add --summary.")
    }
    let isWorkbook = arguments.choice("format", default: OutputFormat.csv) == .xlsx
    if isWorkbook {
      try refuseTerminal(.xlsx, target)
      try refuse(["csv", "csv-guard", "plan", "summary"], withWorkbook: arguments)
    }
    let node = try JSONNode.parse(try readFile(path), file: inputName(path))
    let year = try year(arguments)
    if let complex = try ComplexSweep(node, file: inputName(path), year: year) {
      try refuseForComplex(arguments)
      return try sweep(complex, arguments, to: target)
    }
    format.refused = arguments.choice("refused", default: .fail)
    var file = try SweepFile(
      node, file: inputName(path), year: year, keepsRefused: format.refused != .fail)
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
      throw misuse("--refused \(format.refused.rawValue) and --reform are not for one table.")
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
    let made = Made(code: 0, years: years)
    let written = try withReceipt(arguments, to: target, made) { output in
      if let workbook, let remarks {
        try workbook.write(
          to: output, threads: threads, progress: progress, version: Main.version, notes: remarks)
      } else if arguments.flag("plan") {
        try output.write(visibleLines(SweepPlanTable.rendered(table)))
      } else if arguments.flag("summary") {
        var summary: SweepSummary?
        try named("by", arguments.value("by") ?? "") { (names) throws(ColumnListError) in
          summary = try SweepSummary(table, by: names == [""] ? [] : names)
        }
        try output.write(summary!.rendered(threads: threads, progress: progress))
      } else if !reforms.isEmpty {
        let sweep = try reformSweep()
        try sweep.write(to: output, threads: threads, progress: progress)
        for line in sweep.legend { complain("note: \(line)") }
      } else {
        try table.write(to: output, threads: threads, progress: progress)
      }
    }
    tell(arguments, beside: written) { remarks ?? table.remarks() }
    return written
  }

  /// A complex has few rows: only where they go can be chosen.
  private static func refuseForComplex(_ arguments: ParsedArguments) throws(UsageError) {
    for option in [
      "columns", "where", "summary", "by", "csv", "shard", "plan", "lane", "progress", "reform",
      "refused",
    ]
    where arguments.count(option) > 0 {
      throw misuse("--\(option) is for a sweep over a scenario, and this one names a complex.")
    }
  }

  /// Runs a check of the names that an option lists with commas.
  private static func named(
    _ option: String, _ text: String, _ body: ([String]) throws(ColumnListError) -> Void
  ) throws(UsageError) {
    do {
      try body(text.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    } catch {
      throw misuse("--\(option) \(error.problem). \(error.remedy)")
    }
  }

  static func threads(_ arguments: ParsedArguments) throws(UsageError) -> Int {
    guard let text = arguments.value("threads") else { return SweepTable.processors }
    guard let number = Int(text), (1...256).contains(number) else {
      throw misuse("--threads is \(quoted(text)); expected a number from 1 to 256.")
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
      throw misuse("--shard is \(quoted(text)); expected K/N, like 1/4, with K from 1 to N.")
    }
    return (number, of)
  }

  /// A sweep file that names a complex: a row per combination of its axes.
  static func sweep(
    _ sweep: ComplexSweep, _ arguments: ParsedArguments, to target: Target
  ) throws -> Written {
    let made = Made(code: 0, years: sweep.years)
    let isWorkbook = arguments.choice("format", default: OutputFormat.csv) == .xlsx
    let remarks = isWorkbook ? sweep.remarks() : nil
    let written = try withReceipt(arguments, to: target, made) {
      if let remarks {
        try sweep.write(workbook: $0, version: Main.version, notes: remarks)
      } else {
        try write(sweep.rendered(), as: .csv, arguments, to: $0)
      }
    }
    tell(arguments, beside: written) { remarks ?? sweep.remarks() }
    return written
  }
}

import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// Where one form becomes better than another.
enum BreakEvenCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "break-even",
    overview: "Find every value at which one form becomes better than another, to the cent.",
    arguments: [
      ArgumentSpec("SCENARIO", help: "A scenario file in JSON; - reads stdin.", required: false)
    ],
    options: [
      OptionSpec(
        "over", value: "PATH",
        help: "The number that varies, like persons[0].incomes[1].gross_eur_year."),
      OptionSpec("from", value: "VALUE", help: "Where the range begins.", defaultText: "0"),
      OptionSpec("to", value: "VALUE", help: "Where the range ends."),
      OptionSpec(
        "step", value: "VALUE", help: "The distance of the values; every one is computed.",
        defaultText: "0.01 for euros, 1 for another number"),
      OptionSpec(
        "between", value: "FORMS", help: "The two forms, with a comma between.",
        defaultText: "ZZP,VPT"),
      OptionSpec(
        "table", value: "SWEEP",
        help: "Instead of a scenario: the intervals along the last axis of a sweep, for every "
          + "combination of its other axes, as CSV."),
      .year(), .format(BreakEven.formats),
    ] + OptionSpec.csv + [
      OptionSpec(
        "out", short: "o", value: "FILE",
        help: "Where it goes; the file appears whole or not at all. - is stdout.",
        defaultText: "-"),
      .quiet, .receipt,
    ],
    examples: [
      .init(
        "huishoudboekje break-even Scenarios/s12-bijstand-45.json "
          + "--over dwelling.kale_huur_eur_month --to 1500 --step 1",
        "At which rents ZZP is better than VPT."),
      .init(
        "huishoudboekje break-even --table Scenarios/h02-pensioen.sweep.json",
        "The switch-over pension for every rent and year of the sweep."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.value("out") ?? "-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    let text: String
    let format = arguments.value("table") == nil ? arguments.format : .csv
    try refuseCSVOptions(arguments, unlessIn: format)
    try refuseEnding(of: arguments.value("out"), format)
    var words: Set<String> = []
    let made: Made
    let remarks: () throws -> BulkRemarks
    if let path = arguments.value("table") {
      for option in ["over", "from", "to", "step", "between", "year", "format"]
      where arguments.value(option) != nil {
        throw misuse("--table takes all of that from the sweep; leave out --\(option).")
      }
      guard arguments.argument("SCENARIO") == nil else {
        throw misuse("--table takes the scenario of the sweep; leave out the other one.")
      }
      let file = try SweepFile.read(path)
      made = Made(code: 0, years: file.grid.variants.map(\.year))
      let table = try BreakEvenTable(file, path: inputName(path))
      text = table.rendered()
      words = table.words
      remarks = { table.remarks() }
    } else {
      guard let path = arguments.argument("SCENARIO") else {
        throw misuse("There is no SCENARIO and no --table.")
      }
      guard let over = arguments.value("over"), let to = arguments.value("to") else {
        throw misuse("A range needs --over and --to.")
      }
      let forms = try between(arguments.value("between") ?? "ZZP,VPT")
      let scenario = try ScenarioFile.read(path, year: year(arguments))
      let sweep = try RangeSweep(
        scenario, forms: forms, over: over, from: arguments.value("from") ?? "0", to: to,
        step: arguments.value("step") ?? (over.contains("_eur") ? "0.01" : "1"))
      made = Made(code: 0, years: [scenario.household.year])
      let names = forms.map(\.rawValue)
      let pair = Comparison.difference(of: names)!
      text = try BreakEven(sweep, of: pair.of, minus: pair.minus).rendered(arguments.format)
      remarks = { try sweep.remarks() }
    }
    let written = try withReceipt(arguments, to: target, made) {
      try write(text, as: format, arguments, words: words, to: $0)
    }
    try tell(arguments, beside: written, remarks)
    return written
  }

  private static func between(_ text: String) throws(UsageError) -> [ColumnChoice] {
    let forms = try choices(text, option: "between")
    guard forms.count == 2 else {
      throw misuse("--between names \(forms.count) forms; expected two, like ZZP,VPT.")
    }
    return forms
  }
}

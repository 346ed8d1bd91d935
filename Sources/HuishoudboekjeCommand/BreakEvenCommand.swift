import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// Where one form becomes better than another.
enum BreakEvenCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "break-even",
    overview: BreakEvenHelp.overview,
    arguments: [.scenario],
    options: [
      OptionSpec(
        "over", value: "PATH",
        help: BreakEvenHelp.over),
      OptionSpec(
        "from", value: "VALUE", help: SharedHelp.rangeBegins, defaultText: Phrase(verbatim: "0")),
      OptionSpec("to", value: "VALUE", help: SharedHelp.rangeEnds),
      OptionSpec(
        "step", value: "VALUE", help: BreakEvenHelp.step,
        defaultText: BreakEvenHelp.ownStep),
      OptionSpec(
        "between", value: "FORMS", help: BreakEvenHelp.between,
        defaultText: Phrase(verbatim: "ZZP,VPT")),
      OptionSpec(
        "table", value: "SWEEP", isFile: true,
        help: BreakEvenHelp.table),
      .year(), .format(BreakEven.formats),
    ] + OptionSpec.csv + [
      OptionSpec(
        "out", short: "o", value: "FILE", isFile: true,
        help: SharedHelp.out,
        defaultText: Phrase(verbatim: "-")),
      .set, .quiet, .receipt,
    ] + OptionSpec.household,
    examples: [
      .init(
        "huishoudboekje break-even Scenarios/s12-bijstand-45.json "
          + "--over dwelling.kale_huur_eur_month --to 1500 --step 1",
        BreakEvenHelp.rents),
      .init(
        "huishoudboekje break-even --table Scenarios/h02-pensioen.sweep.json",
        BreakEvenHelp.pensions),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file(arguments.value("out") ?? "-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    if let scenario = try writtenScenario(arguments, to: target) { return scenario }
    let text: String
    let format = arguments.value("table") == nil ? arguments.format : .csv
    try refuseCSVOptions(arguments, unlessIn: format)
    try refuseEnding(
      of: arguments.value("out"), format, offersFormat: arguments.value("table") == nil)
    let schema: TableSchema
    var made: Made
    let remarks: Once<BulkRemarks>
    if let path = arguments.value("table") {
      for option in ["over", "from", "to", "step", "between", "year", "format"]
      where arguments.value(option) != nil {
        throw misuse(QuestionText.tableTakesAll(option))
      }
      guard arguments.argument("SCENARIO") == nil, StatedHousehold.given(arguments).isEmpty else {
        throw misuse(QuestionText.tableTakesScenario)
      }
      let file = try SweepFile.read(path, settings: try settings(arguments))
      made = Made(code: 0, years: file.grid.variants.map(\.year))
      let table = try BreakEvenTable(file, path: inputName(path))
      text = table.rendered()
      schema = table.schema
      remarks = Once { table.remarks() }
    } else {
      guard arguments.argument("SCENARIO") != nil || !StatedHousehold.given(arguments).isEmpty
      else {
        throw misuse(QuestionText.noScenarioOrTable)
      }
      guard arguments.value("over") != nil, arguments.value("to") != nil else {
        throw misuse(QuestionText.rangeNeedsOverAndTo)
      }
      let forms = try between(arguments.value("between") ?? "ZZP,VPT")
      let scenario = try scenario(arguments)
      let sweep = try range(arguments, scenario, forms) { $0.contains("_eur") ? "0.01" : "1" }
      made = Made(code: 0, years: [scenario.household.year])
      let names = forms.map(\.rawValue)
      let pair = Comparison.difference(of: names)!
      let table = try BreakEven(sweep, of: pair.of, minus: pair.minus)
      text = table.rendered(arguments.format)
      schema = table.schema
      remarks = Once { try sweep.remarks() }
    }
    made.table = { TableFacts(schema, try remarks.value()) }
    let written = try withReceipt(arguments, to: target, made) {
      try write(text, as: format, arguments, schema, to: $0)
    }
    try tell(arguments, beside: written) { try remarks.value() }
    return written
  }

  private static func between(_ text: String) throws(UsageError) -> [ColumnChoice] {
    let forms = try choices(text, option: "between")
    guard forms.count == 2 else {
      throw misuse(UsageText.twoForms(forms.count))
    }
    return forms
  }
}

import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// What is left of each extra euro.
enum MarginalCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "marginal",
    overview: MarginalHelp.overview,
    arguments: [.scenario],
    options: [
      OptionSpec(
        "over", value: "PATH", help: MarginalHelp.over),
      OptionSpec(
        "from", value: "VALUE", help: SharedHelp.rangeBegins, defaultText: Phrase(verbatim: "0")),
      OptionSpec("to", value: "VALUE", help: SharedHelp.rangeEnds),
      OptionSpec(
        "step", value: "VALUE", help: MarginalHelp.step,
        defaultText: Phrase(verbatim: "1")),
      OptionSpec(
        "rows", value: "N", help: MarginalHelp.rows, defaultText: Phrase(verbatim: "20")),
      OptionSpec(
        "least", value: "EUR", help: MarginalHelp.least,
        defaultText: Phrase(verbatim: "30")),
      OptionSpec(
        "form", value: "FORM", choices: ColumnChoice.allCases.map(\.rawValue),
        help: MarginalHelp.form, defaultText: Phrase(verbatim: "VPT")),
      .year(), .format(MarginalPressure.formats),
    ] + OptionSpec.csv + [.set, .quiet, .receipt] + OptionSpec.household,
    examples: [
      .init(
        "huishoudboekje marginal Scenarios/s02-aow-klein-pensioen.json "
          + "--over persons[0].incomes[1].gross_eur_year --to 20000",
        MarginalHelp.pension),
      .init(
        "huishoudboekje marginal --born 1942-03-10 --aow --pension 3100 --rent 688 --profile VV5 "
          + "--over pension --to 20000",
        CompareHelp.withoutFile),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    if let scenario = try writtenScenario(arguments, to: target) { return scenario }
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    guard arguments.value("over") != nil, arguments.value("to") != nil else {
      throw misuse(QuestionText.rangeNeedsOverAndTo)
    }
    let rows = arguments.value("rows") ?? "20"
    guard let most = Int(rows), (1...1_000_000).contains(most) else {
      throw misuse(UsageText.wholeNumber("--rows", quoted(rows), to: 1_000_000))
    }
    let fall = arguments.value("least") ?? "30"
    guard let least = parseDecimal(Array(fall.utf8), places: 2), least > 0 else {
      throw misuse(UsageText.amount("--least", quoted(fall), "30"))
    }
    let form = arguments.choice("form", default: ColumnChoice.vpt)
    let scenario = try scenario(arguments)
    let sweep = try range(arguments, scenario, [form]) { _ in "1" }
    let pressure = try MarginalPressure(
      sweep, form: sweep.labels[0], stretch: max(1, (sweep.count - 1 + most - 1) / most),
      least: least)
    var made = Made(code: 0, years: [scenario.household.year])
    let remarks = Once { try sweep.remarks() }
    made.table = { TableFacts(pressure.schema, try remarks.value()) }
    let written = try withReceipt(arguments, to: target, made) { output in
      try write(
        pressure.rendered(arguments.format), as: arguments.format, arguments, pressure.schema,
        to: output)
    }
    try tell(arguments, beside: written) { try remarks.value() }
    return written
  }
}

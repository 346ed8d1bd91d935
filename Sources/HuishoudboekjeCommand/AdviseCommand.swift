import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// What each choice and step of a household is worth.
enum AdviseCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "advise",
    overview: AdviseHelp.overview,
    arguments: [ArgumentSpec("SCENARIO", help: SharedHelp.scenarioFile)],
    options: [
      .forms, .year(),
      .format(AdviceTable.formats, help: SharedHelp.listFormat),
    ] + OptionSpec.csv + [.receipt],
    examples: [
      .init(
        "huishoudboekje advise Scenarios/s10-wajong-22-zonder-verzoek.json",
        AdviseHelp.handicap),
      .init(
        "huishoudboekje advise Scenarios/s07-echtpaar-een-opgenomen.json",
        AdviseHelp.couple),
      .init(
        "huishoudboekje advise Scenarios/s19-vermogen-vrije-sector.json --format csv",
        AdviseHelp.assets),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    let columns = try arguments.value("forms").map { try choices($0) }
    let scenario = try ScenarioFile.read(
      arguments.argument("SCENARIO")!, year: try year(arguments))
    var household = scenario.household
    if let columns { household.choices = columns }
    try refuseCSVOptions(arguments, unlessIn: arguments.format)
    let advised = household
    let table = Once { try AdviceTable(advised, source: scenario.source) }
    var made = Made(code: 0, years: [household.year])
    made.table = {
      TableFacts(
        try table.value().schema, try Calculation.compare(advised, source: scenario.source))
    }
    return try withReceipt(arguments, to: target, made) { output in
      let table = try table.value()
      try write(
        table.rendered(arguments.format), as: arguments.format, arguments, table.schema, to: output)
    }
  }
}

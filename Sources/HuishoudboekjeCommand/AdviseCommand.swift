import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

/// What each choice and step of a household is worth.
enum AdviseCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "advise",
    overview: AdviseHelp.overview,
    arguments: [.scenario],
    options: [
      .forms, .year(),
      .format(AdviceTable.formats, help: SharedHelp.listFormat),
    ] + OptionSpec.csv + [.set, .receipt] + OptionSpec.household,
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
      .init(
        "huishoudboekje advise --born 1942-03-10 --aow --pension 3100 --savings 61000 --rent 688 "
          + "--profile VV5",
        CompareHelp.withoutFile),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    try write(arguments, to: .file("-")).code
  }

  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written {
    if let scenario = try writtenScenario(arguments, to: target) { return scenario }
    let columns = try arguments.value("forms").map { try choices($0) }
    let scenario = try scenario(arguments)
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

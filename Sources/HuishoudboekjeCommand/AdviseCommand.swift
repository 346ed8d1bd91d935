import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// What each choice and step of a household is worth.
enum AdviseCommand: ReceiptedCommand {
  static let spec = CommandSpec(
    "advise",
    overview: "Tell what each choice and step of a household is worth a month, with the article "
      + "and what to do: what would come on top of the budget, what is in it already, what works in another "
      + "year, and what all extra steps come to at once.",
    arguments: [ArgumentSpec("SCENARIO", help: "A scenario file in JSON; - reads stdin.")],
    options: [
      .forms, .year(),
      .format(AdviceTable.formats, help: "How the list is written."),
    ] + OptionSpec.csv + [.receipt],
    examples: [
      .init(
        "huishoudboekje advise Scenarios/s10-wajong-22-zonder-verzoek.json",
        "What the handicap request for huurtoeslag is worth, and the other choices."),
      .init(
        "huishoudboekje advise Scenarios/s07-echtpaar-een-opgenomen.json",
        "AOW as a couple or as two single persons, when one stays in an institution."),
      .init(
        "huishoudboekje advise Scenarios/s19-vermogen-vrije-sector.json --format csv",
        "What assets above a limit cost, and in which year, for a spreadsheet."),
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
    let made = Made(code: 0, years: [household.year])
    return try withReceipt(arguments, to: target, made) { output in
      try write(
        AdviceTable(household, source: scenario.source).rendered(arguments.format),
        as: arguments.format, arguments, words: ["scenario", "article", "step"], to: output)
    }
  }
}

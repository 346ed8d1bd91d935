import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

/// What each choice and step of a household is worth.
enum AdviseCommand: Command {
  static let spec = CommandSpec(
    "advise",
    overview: "Tell what each choice and step of a household is worth a month, with the article "
      + "and what to do.",
    arguments: [ArgumentSpec("SCENARIO", help: "A scenario file in JSON; - reads stdin.")],
    options: [
      .forms, .year(),
      .format(AdviceTable.formats, help: "How the list is written."),
    ],
    examples: [
      .init(
        "huishoudboekje advise Scenarios/s10-wajong-22-zonder-verzoek.json",
        "What the handicap request for huurtoeslag is worth, and the other choices."),
      .init(
        "huishoudboekje advise Scenarios/s07-echtpaar-een-opgenomen.json",
        "AOW as a couple or as two single persons, when one stays in an institution."),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    let columns = try arguments.value("forms").map { try choices($0) }
    let scenario = try ScenarioFile.read(
      arguments.argument("SCENARIO")!, year: try year(arguments))
    var household = scenario.household
    if let columns { household.choices = columns }
    try say(AdviceTable(household, source: scenario.source).rendered(arguments.format))
    return 0
  }
}

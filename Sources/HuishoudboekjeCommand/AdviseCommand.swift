import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Commands {
  static let advise = CommandSpec(
    "advise",
    overview: "Tell what each choice and step of a household is worth a month, with the article "
      + "and what to do.",
    arguments: [ArgumentSpec("SCENARIO", help: "A scenario file in JSON; - reads stdin.")],
    options: [
      forms,
      OptionSpec(
        "format", value: "FORMAT", choices: AdviceTable.Format.allCases.map(\.rawValue),
        help: "How the list is written.", defaultText: "text"),
    ],
    examples: [
      .init(
        "huishoudboekje advise Scenarios/s10-wajong-22-zonder-verzoek.json",
        "What the handicap request for huurtoeslag is worth, and the other choices."),
      .init(
        "huishoudboekje advise Scenarios/s07-echtpaar-een-opgenomen.json",
        "AOW as a couple or as two single persons, when one stays in an institution."),
    ])

  static let impactOption = OptionSpec(
    "impact", value: "SCENARIO",
    help: "Instead of the list: how many euros a month hang on each unverified figure of this "
      + "scenario, the largest first; each is moved within its documented doubt or switched off.")
}

extension Main {
  static func advise(_ arguments: ParsedArguments) throws -> Int32 {
    let columns = try arguments.value("forms").map { try choices($0) }
    let format = AdviceTable.Format(rawValue: arguments.value("format") ?? "text")!
    let scenario = try ScenarioFile.read(arguments.argument("SCENARIO")!)
    var household = scenario.household
    if let columns { household.choices = columns }
    try say(AdviceTable(household, source: scenario.source).rendered(format))
    return 0
  }

  /// The unverified figures of a scenario, ranked by what hangs on them.
  static func impact(_ arguments: ParsedArguments, _ format: FigureList.Format) throws -> Int32 {
    for option in ["on", "law"] where arguments.value(option) != nil {
      throw Commands.root.misuse(
        of: "figures", "--impact is about the figures of a scenario; leave out --\(option).")
    }
    if arguments.flag("coverage") {
      throw Commands.root.misuse(
        of: "figures", "--impact and --coverage are two lists; ask one at a time.")
    }
    if let status = arguments.value("status"), status != "unverified" {
      throw Commands.root.misuse(
        of: "figures", "--impact ranks the unverified figures; use --status unverified.")
    }
    let scenario = try ScenarioFile.read(arguments.value("impact")!)
    let comparison = try Calculation.compare(scenario.household, source: scenario.source)
    try say(ImpactTable.rendered(comparison, Calculation.impacts(comparison), format))
    return 0
  }
}

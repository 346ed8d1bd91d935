import Huishoudboekje
import HuishoudboekjeFiles

extension Commands {
  /// The options of `compare` that say why.
  static let whyOptions = [
    OptionSpec(
      "explain", value: "LINE", choices: BudgetLine.allCases.map(\.rawValue),
      isValueOptional: true,
      help: "Instead of the budget: how each amount is made, step by step, with figures, roundings "
        + "and articles; of one line when it is named. With --view average or year, --format text "
        + "or json.")
  ]
  static let whyExamples = [
    CommandSpec.Example(
      "huishoudboekje compare Scenarios/s02-aow-klein-pensioen.json --explain huurtoeslag",
      "How the huurtoeslag is made, with every figure and article.")
  ]
}

extension Main {
  /// The exit code of a `compare` that says why; nil for an ordinary one.
  static func why(
    _ arguments: ParsedArguments, _ scenario: ScenarioFile, _ household: Household
  ) throws -> Int32? {
    guard arguments.count("explain") > 0 else { return nil }
    if arguments.value("years") != nil {
      throw Commands.root.misuse(of: "compare", "--explain is about one year; leave out --years.")
    }
    guard let view = Explanation.View(rawValue: arguments.value("view") ?? "average") else {
      throw Commands.root.misuse(
        of: "compare", "--explain explains the average month or the year; use --view year.")
    }
    guard let format = ExplanationTable.Format(rawValue: arguments.value("format") ?? "text")
    else {
      throw Commands.root.misuse(of: "compare", "--explain is written as text or json.")
    }
    let explanation = try Calculation.explain(household, source: scenario.source, view: view)
    let line = arguments.value("explain").flatMap(BudgetLine.init)
    let table = ExplanationTable(explanation, only: line)
    try say(format == .json ? table.json().rendered() : table.text())
    return 0
  }
}

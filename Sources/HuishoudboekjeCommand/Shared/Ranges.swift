import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Command {
  /// The range of `--over`, `--from`, `--to` and `--step` over a scenario.
  ///
  /// - Parameter step: where `--step` is not there, by the path.
  static func range(
    _ arguments: ParsedArguments, _ scenario: ScenarioFile, _ forms: [ColumnChoice],
    step: (_ path: String) -> String
  ) throws -> RangeSweep {
    guard let over = try over(arguments, in: scenario), let to = arguments.value("to") else {
      throw misuse(QuestionText.rangeNeedsOverAndTo)
    }
    guard !(try settings(arguments)).contains(where: { $0.names(over) }) else {
      throw misuse(SettingText.variedByOver(over))
    }
    do throws(InputError) {
      return try RangeSweep(
        scenario, forms: forms, over: over, from: arguments.value("from") ?? "0", to: to,
        step: arguments.value("step") ?? step(over))
    } catch {
      let isOfRange = ["--from ", "--to ", "--step "].contains { error.problem.hasPrefix($0) }
      guard isOfRange else { throw error }
      throw misuse(error.advice.map { Phrase(same: "\(error.what). \($0)") } ?? error.what)
    }
  }

  /// The path that `--over` names: a path of the scenario, or a fact by the name of its option.
  private static func over(
    _ arguments: ParsedArguments, in scenario: ScenarioFile
  ) throws(UsageError) -> String? {
    guard let over = arguments.value("over") else { return nil }
    let name = String(over.drop { $0 == "-" })
    guard scenario.source.node.value(at: over) == nil, let fact = Fact.named(name) else {
      return over
    }
    guard let path = fact.path(in: scenario.source.node) else {
      throw misuse(FactValueText.nothingToVary(fact.option))
    }
    return path
  }
}

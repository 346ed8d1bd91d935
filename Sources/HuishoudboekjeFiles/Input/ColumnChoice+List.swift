import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What is wrong with a list of columns.
package struct ColumnListError: Error, Sendable {
  package let problem: Phrase
  package let remedy: Phrase
}

extension ColumnChoice {
  /// The columns by name, each once.
  package static func list(_ names: [String]) throws(ColumnListError) -> [ColumnChoice] {
    let all = allCases.map(\.rawValue)
    var choices: [ColumnChoice] = []
    for name in names {
      guard let choice = ColumnChoice(rawValue: name) else {
        throw ColumnListError(
          problem: ScenarioErrorText.names(quoted(name)),
          remedy: ScenarioErrorText.anyOf(all, didYouMean(name, among: all)))
      }
      guard !choices.contains(choice) else {
        throw ColumnListError(
          problem: ScenarioErrorText.namesTwice(name), remedy: ScenarioErrorText.columnsOnce)
      }
      choices.append(choice)
    }
    guard !choices.isEmpty else {
      throw ColumnListError(
        problem: KeyErrorText.isEmpty, remedy: ScenarioErrorText.oneOrMore(all))
    }
    return choices
  }
}

import Huishoudboekje
import HuishoudboekjeText

/// What is wrong with a list of columns.
package struct ColumnListError: Error, Sendable {
  package let problem: String
  package let remedy: String
}

extension ColumnChoice {
  /// The columns by name, each once.
  package static func list(_ names: [String]) throws(ColumnListError) -> [ColumnChoice] {
    let all = allCases.map(\.rawValue)
    var choices: [ColumnChoice] = []
    for name in names {
      guard let choice = ColumnChoice(rawValue: name) else {
        throw ColumnListError(
          problem: "names \(quoted(name))",
          remedy: "Expected \(all.dropLast().joined(separator: ", ")) or \(all.last ?? "")."
            + didYouMean(name, among: all).text)
      }
      guard !choices.contains(choice) else {
        throw ColumnListError(problem: "names \(name) twice", remedy: "Name each column once.")
      }
      choices.append(choice)
    }
    guard !choices.isEmpty else {
      throw ColumnListError(
        problem: "is empty", remedy: "Expected one or more of \(all.joined(separator: ", ")).")
    }
    return choices
  }
}

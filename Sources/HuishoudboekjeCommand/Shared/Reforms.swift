import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

extension Command {
  /// The reform files that are named, each with a name of its own.
  static func reforms(
    _ arguments: ParsedArguments, without refused: [String]
  ) throws -> [ReformFile] {
    let reforms = try arguments.values("reform").map { try ReformFile.read($0) }
    guard !reforms.isEmpty else { return [] }
    for option in refused where arguments.count(option) > 0 {
      throw misuse(
        QuestionText.notWithReform(option))
    }
    for (index, reform) in reforms.enumerated()
    where reforms[..<index].contains(where: { $0.name == reform.name }) {
      throw misuse(
        QuestionText.reformTwice(reform.name))
    }
    return reforms
  }
}

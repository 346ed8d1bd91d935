import Huishoudboekje
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
        "--\(option) does not go with --reform; ask one at a time.")
    }
    for (index, reform) in reforms.enumerated()
    where reforms[..<index].contains(where: { $0.name == reform.name }) {
      throw misuse(
        "--reform names two reforms called '\(reform.name)'; rename one.")
    }
    return reforms
  }
}

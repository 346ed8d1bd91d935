import Huishoudboekje
import HuishoudboekjeFiles

extension Commands {
  static let complex = CommandSpec("complex", overview: "x", arguments: [ArgumentSpec("COMPLEX", help: "x.")])
}
extension Main {
  static func complex(_ arguments: ParsedArguments) throws -> Int32 { 0 }
}

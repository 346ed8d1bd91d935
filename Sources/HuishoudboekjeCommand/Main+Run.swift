import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeFiles
import HuishoudboekjeText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command `huishoudboekje`: arguments in, results on stdout, messages on stderr.
package enum Main {
  static let version = "0.1.0"

  /// Its subcommands with their arguments and options.
  package static var spec: CommandSpec { Commands.root }

  /// Runs the words behind the name of the program and ends the process with the exit code.
  package static func main() -> Never {
    StandardStreams.prepare()
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// The version, the commit that it was built from, and the hash of all figures of the law.
  private static func versions() throws -> String {
    let figures = try Figures.embedded()
    return "huishoudboekje \(version)\ncommit \(commit ?? "not known")\n"
      + "figures \(try figures.hash(for: figures.completeYears))\n"
  }

  /// 0 fine, 1 a failure or a check that missed, 64 wrong use; what cannot be told on stderr is a
  /// failure too.
  package static func run(_ words: [String]) -> Int32 {
    let code = FileRegister.$current.withValue(FileRegister()) { answer(words) }
    return code == 0 && Surroundings.current.messages.areLost ? 1 : code
  }

  private static func answer(_ words: [String]) -> Int32 {
    let asked = Language.asked(by: words)
    return Language.$current.withValue(asked ?? .english) { answer(words, asked) }
  }

  /// - Parameter language: nil where one is asked for that there is not.
  private static func answer(_ words: [String], _ language: Language?) -> Int32 {
    do {
      guard language != nil else { throw Language.notKnown(words) }
      switch try Commands.root.parse(words, layout: .ofRun) {
      case .help(let text): try say(help: text)
      case .version: try say(try versions())
      case .run(let arguments):
        return try namingOptions(arguments) { try Commands.named(by: arguments).run(arguments) }
      }
      return 0
    } catch let error as UsageError {
      complain(error.description)
      return 64
    } catch let error as InputError {
      for message in error.messages { complain(error: message) }
      return 1
    } catch {
      complain(error: "\(error)")
      return 1
    }
  }
}

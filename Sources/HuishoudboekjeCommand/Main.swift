import Huishoudboekje
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
@main struct Main {
  static let version = "0.1.0"

  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// 0 fine, 1 a failure or a check that missed, 64 wrong use.
  static func run(_ words: [String]) -> Int32 {
    do {
      switch try Commands.root.parse(words) {
      case .help(let text): try say(text)
      case .version: try say("huishoudboekje \(version)\n")
      case .run(let arguments): return try run(arguments)
      }
      return 0
    } catch let error as UsageError {
      complain(error.description)
      return 64
    } catch {
      complain("error: \(error)")
      return 1
    }
  }

  private static func run(_ arguments: ParsedArguments) throws -> Int32 {
    switch arguments.command.last {
    case "compare": return try compare(arguments)
    case "sweep": return try sweep(arguments)
    case "break-even": return try breakEven(arguments)
    case "marginal": return try marginal(arguments)
    case "advise": return try advise(arguments)
    case "verify": return try verify(arguments)
    case "figures": return try figures(arguments)
    case "wws": return try wws(arguments)
    case "complex": return try complex(arguments)
    case let name: preconditionFailure("The subcommand \(name ?? "") does not run.")
    }
  }

  /// Writes a result to stdout.
  static func say(_ text: String) throws(InputError) {
    let out = try OutputFile(path: "-")
    try out.write(text)
    try out.commit()
  }

  /// Writes a message to stderr.
  static func complain(_ text: String) {
    var message = "huishoudboekje: \(text)\n"
    message.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
  }
}

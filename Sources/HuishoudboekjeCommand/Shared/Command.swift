import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A subcommand: what it takes, and what it does.
protocol Command {
  /// Its name, options, help and examples.
  static var spec: CommandSpec { get }
  /// Runs it and gives the exit code.
  static func run(_ arguments: ParsedArguments) throws -> Int32
}

/// A command whose result can have a receipt, and be made again from it.
protocol ReceiptedCommand: Command {
  /// Writes the result that the arguments ask for; the receipt too, where it is asked for.
  static func write(_ arguments: ParsedArguments, to target: Target) throws -> Written
}

/// The commands: both the help and what runs come from this one list.
enum Commands {
  /// In the order of the help.
  static var all: [any Command.Type] {
    [
      CompareCommand.self, ComplexCommand.self, SweepCommand.self, BreakEvenCommand.self,
      MarginalCommand.self, AdviseCommand.self, WWSCommand.self, VerifyCommand.self,
      FiguresCommand.self, EigenBijdrageCommand.self, HuurtoeslagCommand.self,
      ZorgtoeslagCommand.self, NewCommand.self, SchemaCommand.self, HelpCommand.self,
      CompletionsCommand.self,
      ManCommand.self,
    ]
  }

  static let root = CommandSpec(
    "huishoudboekje",
    overview:
      RootHelp.overview,
    options: [.language], subcommands: all.map { $0.spec })

  /// The command that the arguments name; the parser has refused any other name.
  static func named(by arguments: ParsedArguments) -> any Command.Type {
    let name = arguments.command.last ?? ""
    guard let command = all.first(where: { $0.spec.name == name }) else {
      preconditionFailure("There is no subcommand '\(name)'.")
    }
    return command
  }
}

extension Command {
  /// Wrong use that only shows when the command runs.
  static func misuse(_ problem: Phrase) -> UsageError {
    Commands.root.misuse(of: spec.name, problem)
  }
}

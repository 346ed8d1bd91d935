import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The help of the command or of a subcommand, as `--help` gives it.
enum HelpCommand: Command {
  static let spec = CommandSpec(
    "help",
    overview: HelpHelp.overview,
    arguments: [
      ArgumentSpec("SUBCOMMAND", choices: names, help: HelpHelp.subcommand, required: false)
    ],
    examples: [.init("huishoudboekje help break-even", HelpHelp.breakEven)])

  /// All names; its own stands here, for its declaration is not yet known.
  private static var names: [String] {
    Commands.all.map { $0 == HelpCommand.self ? "help" : $0.spec.name }
  }

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    var path = [Commands.root]
    if let name = arguments.argument("SUBCOMMAND") {
      path += Commands.root.subcommands.filter { $0.name == name }
    }
    try say(help: CommandSpec.helpText(path, .ofRun))
    return 0
  }
}

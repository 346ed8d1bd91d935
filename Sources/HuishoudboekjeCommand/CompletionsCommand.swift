import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The script by which a shell completes command lines.
enum CompletionsCommand: Command {
  static let spec = CommandSpec(
    "completions",
    overview: CompletionsHelp.overview,
    arguments: [
      ArgumentSpec(
        "SHELL", choices: Shell.allCases.map(\.rawValue), help: CompletionsHelp.shell)
    ],
    examples: [
      .init(
        "huishoudboekje completions bash",
        CompletionsHelp.bash("source <(huishoudboekje completions bash)", "~/.bashrc")),
      .init(
        "huishoudboekje completions zsh",
        CompletionsHelp.zsh("source <(huishoudboekje completions zsh)", "~/.zshrc", "compinit")),
      .init(
        "huishoudboekje completions fish",
        CompletionsHelp.fish("~/.config/fish/completions/huishoudboekje.fish")),
    ])

  static func run(_ arguments: ParsedArguments) throws -> Int32 {
    guard let shell = arguments.argument("SHELL").flatMap(Shell.init) else {
      preconditionFailure("The parser has refused any other shell.")
    }
    try say(Commands.root.completions(for: shell))
    return 0
  }
}

import HuishoudboekjeCatalogue

/// A shell for which there are completions.
package enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish
}

extension CommandSpec {
  /// The script by which a shell completes the command lines of this command with subcommands, from its
  /// declarations alone: the shell starts nothing.
  ///
  /// Help stands in it in the language of the run.
  package func completions(for shell: Shell) -> String {
    precondition(!subcommands.isEmpty, "'\(name)' has no subcommands to complete.")
    return switch shell {
    case .bash: bashCompletions
    case .zsh: zshCompletions
    case .fish: fishCompletions
    }
  }

  /// The name of the functions in a script.
  var function: String { "_" + name.replacing("-", with: "_") }

  /// The options of a subcommand with those of the command, and those that are always there.
  func completedOptions(of subcommand: CommandSpec?) -> [OptionSpec] {
    (subcommand?.options ?? []) + options + [
      OptionSpec("help", short: "h", help: ArgumentText.help),
      OptionSpec("version", help: ArgumentText.version),
    ]
  }
}

extension OptionSpec {
  /// All forms with their dashes.
  var forms: [String] { (short.map { ["-\($0)"] } ?? []) + names.map { "--\($0)" } }

  /// The beginning of the help, for a list with one line for each option.
  var shortHelp: String { firstSentence(help.text) }
}

/// The first sentence of a text without its point.
func firstSentence(_ text: String) -> String {
  let line = text.prefix { $0 != "\n" }
  if let end = line.firstRange(of: ". ") { return String(line[..<end.lowerBound]) }
  return String(line.hasSuffix(".") ? line.dropLast() : line)
}

/// A word as bash and zsh read it back.
func shellQuoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }

import HuishoudboekjeCatalogue

/// An option of a command, like `--out FILE`.
package struct OptionSpec: Sendable {
  /// The name without dashes, like "out".
  package var name: String
  /// Other names without dashes, like the same word in Dutch.
  package var aliases: [String]
  /// The letter of the short form, if there is one.
  package var short: Character?
  /// What the value is called in the help, like "FILE"; nil for a flag.
  package var value: String?
  /// The only values that are allowed, when they can be listed.
  package var choices: [String]?
  /// Whether the value is the name of a file.
  package var isFile: Bool
  /// Whether the value may be left out; the next word is the value only when it is a choice.
  package var isValueOptional: Bool
  /// Whether the option may be given more than once.
  package var repeatable: Bool
  /// What the option does, as a sentence.
  package var help: Phrase
  /// The value that holds when the option is not given, for the help only.
  package var defaultText: Phrase?

  /// Describes an option; without `value` it is a flag.
  package init(
    _ name: String, aliases: [String] = [], short: Character? = nil, value: String? = nil,
    choices: [String]? = nil, isFile: Bool = false, isValueOptional: Bool = false,
    repeatable: Bool = false, help: Phrase, defaultText: Phrase? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.isFile = isFile
    self.short = short
    self.value = value
    self.choices = choices
    self.isValueOptional = isValueOptional
    self.repeatable = repeatable
    self.help = help
    self.defaultText = defaultText
  }
}

/// An argument of a command that is not an option, like a file name.
package struct ArgumentSpec: Sendable {
  /// The name in capitals, like "SCENARIO".
  package var name: String
  /// What the argument is, as a sentence.
  package var help: Phrase
  /// The only words that are allowed, when they can be listed.
  package var choices: [String]?
  /// Whether it is the name of a file.
  package var isFile: Bool
  /// Whether at least one must be given.
  package var required: Bool
  /// Whether it takes all arguments that are left; only for the last one.
  package var variadic: Bool

  /// Describes an argument.
  package init(
    _ name: String, choices: [String]? = nil, isFile: Bool = false, help: Phrase,
    required: Bool = true, variadic: Bool = false
  ) {
    self.name = name
    self.choices = choices
    self.isFile = isFile
    self.help = help
    self.required = required
    self.variadic = variadic
  }
}

/// A command with its options and arguments, or with its subcommands.
///
/// The options of a command are also options of its subcommands, and may be given before or after
/// the name of the subcommand. `--help`, `-h` and `--version` are always there.
package struct CommandSpec: Sendable {
  /// A command line to copy, with what it does.
  package struct Example: Sendable {
    /// The command line.
    package var command: String
    /// What it does, as a sentence.
    package var what: Phrase

    /// Describes an example.
    package init(_ command: String, _ what: Phrase) {
      self.command = command
      self.what = what
    }
  }

  /// The name, like "huishoudboekje" or "sweep".
  package var name: String
  /// What the command does; the first line is also shown in the list of subcommands.
  package var overview: Phrase
  /// The arguments in their order.
  package var arguments: [ArgumentSpec]
  /// The options in the order of the help.
  package var options: [OptionSpec]
  /// The examples in the order of the help.
  package var examples: [Example]
  /// The subcommands in the order of the help; a command with subcommands has no arguments.
  package var subcommands: [CommandSpec]

  /// Describes a command.
  package init(
    _ name: String, overview: Phrase, arguments: [ArgumentSpec] = [], options: [OptionSpec] = [],
    examples: [Example] = [], subcommands: [CommandSpec] = []
  ) {
    self.name = name
    self.overview = overview
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.subcommands = subcommands
  }
}

/// A command line that cannot be understood; the exit code is 64.
package struct UsageError: Error, CustomStringConvertible, Equatable, Sendable {
  /// What is wrong, in full sentences.
  package let message: Phrase
  /// How the command is used, on one line without "Usage:".
  package let usage: String
  /// The names of the command and subcommand, like "huishoudboekje sweep".
  package let command: String

  /// Describes wrong use of a command.
  package init(message: Phrase, usage: String, command: String) {
    self.message = message
    self.usage = usage
    self.command = command
  }

  /// The message, the usage line and where to find the help, on three lines; what was read cannot
  /// steer a terminal.
  package var description: String {
    visibleLines(message.text) + "\n\(ArgumentText.usageOfError)\(usage)\n"
      + ArgumentText.helpOf(command).text
  }
}

/// What a command line asks for.
package enum ParseOutcome: Equatable, Sendable {
  /// To run a command.
  case run(ParsedArguments)
  /// To show this help text.
  case help(String)
  /// To show the version.
  case version
}

/// The options and arguments that were given to a command.
///
/// Asking for a name that the command does not have is a mistake in the program and stops it.
package struct ParsedArguments: Equatable, Sendable {
  /// The names of the subcommands, from the outside in; empty without subcommands.
  package let command: [String]
  let flags: Set<String>
  let optionValues: [String: [String]]
  let counts: [String: Int]
  let argumentValues: [String: [String]]

  /// Whether the flag was given.
  package func flag(_ name: String) -> Bool {
    count(name) > 0
  }

  /// How many times the flag or option was given.
  package func count(_ name: String) -> Int {
    precondition(
      flags.contains(name) || optionValues[name] != nil, "There is no option '--\(name)'.")
    return counts[name] ?? 0
  }

  /// The value of the option, the last one when it is repeatable, or nil when it was not given.
  package func value(_ name: String) -> String? {
    values(name).last
  }

  /// All values of the option, in the order in which they were given.
  package func values(_ name: String) -> [String] {
    guard let values = optionValues[name] else {
      preconditionFailure("There is no option '--\(name)' with a value.")
    }
    return values
  }

  /// The argument, or nil when it was not given; use `arguments` for a variadic one.
  package func argument(_ name: String) -> String? {
    arguments(name).first
  }

  /// All values of the argument, in the order in which they were given.
  package func arguments(_ name: String) -> [String] {
    guard let values = argumentValues[name] else {
      preconditionFailure("There is no argument '\(name)'.")
    }
    return values
  }
}

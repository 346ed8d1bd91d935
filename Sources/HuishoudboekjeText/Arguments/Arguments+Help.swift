import HuishoudboekjeCatalogue

extension CommandSpec {
  /// The help text of this command on its own, wrapped at 80 columns, with a final newline.
  package var helpText: String { Self.helpText([self], HelpLayout()) }

  /// The help text of the last command in a path of commands and subcommands.
  package static func helpText(_ path: [CommandSpec], _ layout: HelpLayout) -> String {
    let command = path[path.count - 1]
    let usage = usage(path)
    var sections = [
      layout.headed(ArgumentText.overview, command.overview.text),
      layout.headed(ArgumentText.usage, usage, hanging: ArgumentText.usage.text.count),
    ]
    if !command.arguments.isEmpty {
      let entries = command.arguments.map { layout.entry("  " + $0.name, $0.help) }
      sections.append(layout.heading(ArgumentText.arguments) + entries.joined())
    }
    let options = path.reversed().flatMap(\.options)
    func entries(of group: Phrase?) -> [String] {
      options.filter { $0.group == group }.map { layout.entry($0.label, $0.fullHelp) }
    }
    var general = entries(of: nil)
    general.append(layout.entry("  -h, --help", ArgumentText.help))
    general.append(layout.entry("      --version", ArgumentText.version))
    sections.append(layout.heading(ArgumentText.options) + general.joined())
    var groups: [Phrase] = []
    for group in options.compactMap(\.group) where !groups.contains(group) { groups.append(group) }
    for group in groups { sections.append(layout.heading(group) + entries(of: group).joined()) }
    if !command.subcommands.isEmpty {
      let entries = command.subcommands.map { subcommand in
        layout.entry(
          "  " + subcommand.name,
          Phrase(verbatim: String(subcommand.overview.text.prefix { $0 != "\n" })))
      }
      let names = path.map(\.name).joined(separator: " ")
      sections.append(
        layout.heading(ArgumentText.subcommands) + entries.joined()
          + layout.wrapped(ArgumentText.helpOfSubcommands(names).text, indent: 2))
    }
    if !command.examples.isEmpty {
      let entries = command.examples.map {
        "  \($0.command)\n" + layout.wrapped($0.what.text, indent: 6)
      }
      sections.append(layout.heading(ArgumentText.examples) + entries.joined())
    }
    return sections.joined(separator: "\n")
  }

  /// How the last command in a path is used, on one line.
  package static func usage(_ path: [CommandSpec]) -> String {
    let command = path[path.count - 1]
    var words = path.map(\.name) + ["[OPTIONS]"]
    if !command.subcommands.isEmpty { words.append("SUBCOMMAND") }
    for argument in command.arguments {
      let name = argument.name + (argument.variadic ? "..." : "")
      words.append(argument.required ? name : "[\(name)]")
    }
    return words.joined(separator: " ")
  }

  /// Wrong use of a subcommand that only shows when it runs, like a number out of range.
  package func misuse(of name: String, _ message: Phrase) -> UsageError {
    guard let subcommand = subcommands.first(where: { $0.name == name }) else {
      preconditionFailure("'\(self.name)' has no subcommand '\(name)'.")
    }
    return UsageError(
      message: message, usage: Self.usage([self, subcommand]), command: "\(self.name) \(name)")
  }
}

extension OptionSpec {
  /// The forms of the option, like "  -o, --out FILE".
  var label: String {
    let letter = short.map { "  -\($0), " } ?? "      "
    let names = names.map { "--\($0)" }.joined(separator: ", ")
    return letter + names + (value.map { isValueOptional ? " [\($0)]" : " \($0)" } ?? "")
  }

  /// The help with the choices, the default and whether it may be repeated.
  var fullHelp: Phrase {
    var text = help
    if let choices { text += ArgumentText.choices(choices) }
    if let defaultText { text += ArgumentText.otherwise(defaultText) }
    if repeatable { text += ArgumentText.repeatable }
    return text
  }
}

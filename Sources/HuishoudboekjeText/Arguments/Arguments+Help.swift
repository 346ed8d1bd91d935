import HuishoudboekjeCatalogue

extension CommandSpec {
  private static let lineWidth = 80
  private static let helpColumn = 26

  /// The help text of this command on its own, wrapped at 80 columns, with a final newline.
  package var helpText: String { Self.helpText([self]) }

  /// The help text of the last command in a path of commands and subcommands.
  static func helpText(_ path: [CommandSpec]) -> String {
    let command = path[path.count - 1]
    var sections = [
      wrapped("\(ArgumentText.overview)\(command.overview)", indent: 0),
      wrapped(
        "\(ArgumentText.usage)\(usage(path))", indent: 0, hanging: ArgumentText.usage.text.count),
    ]
    if !command.arguments.isEmpty {
      let entries = command.arguments.map { entry("  " + $0.name, $0.help) }
      sections.append("\(ArgumentText.arguments)\n" + entries.joined())
    }
    let options = path.reversed().flatMap(\.options)
    func entries(of group: Phrase?) -> [String] {
      options.filter { $0.group == group }.map { entry($0.label, $0.fullHelp) }
    }
    var general = entries(of: nil)
    general.append(entry("  -h, --help", ArgumentText.help))
    general.append(entry("      --version", ArgumentText.version))
    sections.append("\(ArgumentText.options)\n" + general.joined())
    var groups: [Phrase] = []
    for group in options.compactMap(\.group) where !groups.contains(group) { groups.append(group) }
    for group in groups { sections.append("\(group)\n" + entries(of: group).joined()) }
    if !command.subcommands.isEmpty {
      let entries = command.subcommands.map { subcommand in
        entry("  " + subcommand.name, subcommand.overview)
      }
      let names = path.map(\.name).joined(separator: " ")
      sections.append(
        "\(ArgumentText.subcommands)\n" + entries.joined()
          + wrapped(ArgumentText.helpOfSubcommands(names).text, indent: 2))
    }
    if !command.examples.isEmpty {
      let entries = command.examples.map { "  \($0.command)\n" + wrapped($0.what.text, indent: 6) }
      sections.append("\(ArgumentText.examples)\n" + entries.joined())
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

  /// A label with its help beside it, or below it when the label is long.
  private static func entry(_ label: String, _ help: Phrase) -> String {
    let text = wrapped(help.text, indent: helpColumn)
    guard label.count + 2 <= helpColumn else { return "\(label)\n\(text)" }
    return label + text.dropFirst(label.count)
  }

  /// The text in lines of at most 80 characters; only a longer word makes a longer line.
  ///
  /// Every line is indented; `hanging` is added to the indent of all lines but the first.
  private static func wrapped(_ text: String, indent: Int, hanging: Int = 0) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let margin = indent + (lines.isEmpty ? 0 : hanging)
        if !line.isEmpty, margin + line.count + 1 + word.count > lineWidth {
          lines.append(String(repeating: " ", count: margin) + line)
          line = String(word)
        } else {
          line += line.isEmpty ? String(word) : " \(word)"
        }
      }
      let margin = indent + (lines.isEmpty ? 0 : hanging)
      lines.append(line.isEmpty ? "" : String(repeating: " ", count: margin) + line)
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension OptionSpec {
  /// The forms of the option, like "  -o, --out FILE".
  fileprivate var label: String {
    let letter = short.map { "  -\($0), " } ?? "      "
    let names = names.map { "--\($0)" }.joined(separator: ", ")
    return letter + names + (value.map { isValueOptional ? " [\($0)]" : " \($0)" } ?? "")
  }

  /// The help with the choices, the default and whether it may be repeated.
  fileprivate var fullHelp: Phrase {
    var text = help
    if let choices { text += ArgumentText.choices(choices) }
    if let defaultText { text += ArgumentText.otherwise(defaultText) }
    if repeatable { text += ArgumentText.repeatable }
    return text
  }
}

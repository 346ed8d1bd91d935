import HuishoudboekjeCatalogue

/// The page of a command for `man`, from the same declarations as its help.
package struct ManPage: Sendable {
  /// A name, like that of a variable or an exit code, with what it means.
  package typealias Entry = (name: String, help: Phrase)

  private let root: CommandSpec
  private let version: String
  private let summary: Phrase
  private let about: Phrase
  private let environment: [Entry]
  private let exits: [Entry]

  /// Describes the page of a command with subcommands.
  ///
  /// - Parameters:
  ///   - summary: what the command is, without a capital and a point.
  ///   - about: what is said of it behind its overview.
  package init(
    _ root: CommandSpec, version: String, summary: Phrase, about: Phrase, environment: [Entry],
    exits: [Entry]
  ) {
    self.root = root
    self.version = version
    self.summary = summary
    self.about = about
    self.environment = environment
    self.exits = exits
  }

  /// The page in roff with the macros of man(7), in the language of the run; every character beyond
  /// ASCII is named, so no reader has to know how the file is encoded.
  package func rendered() -> String {
    let name = roff(root.name)
    // No words are broken, for roff knows one language only; lines end where they end.
    var lines = [
      ".TH \(roff(root.name.uppercased())) 1 \"\" \"\(roff("\(root.name) \(version)"))\"", ".nh",
      ".ad l",
      ".SH \(roff(ManText.name.text))", "\(name) \\- \(roff(summary.text))",
      ".SH \(roff(ManText.synopsis.text))", ".B \(name)",
    ]
    lines += [synopsis([root]), ".SH \(roff(ManText.description.text))"]
    lines += paragraph(root.overview.text) + [".PP"] + paragraph(about.text)
    lines.append(".SH \(roff(ManText.options.text))")
    lines += entries(of: root.options + always)
    lines.append(".SH \(roff(ManText.commands.text))")
    for command in root.subcommands {
      lines += [".SS \(roff(command.name))"] + paragraph(command.overview.text)
      lines += [".PP", ".B \(name) \(roff(command.name))", synopsis([root, command])]
      for argument in command.arguments {
        var help = argument.help
        if let choices = argument.choices { help += ArgumentText.choices(choices) }
        lines += [".TP", ".I \(roff(argument.name))"] + paragraph(help.text)
      }
      lines += entries(of: command.options)
    }
    lines.append(".SH \(roff(ManText.environment.text))")
    lines += environment.flatMap { [".TP", ".B \(roff($0.name))"] + paragraph($0.help.text) }
    lines.append(".SH \(roff(ManText.exits.text))")
    lines += exits.flatMap { [".TP", ".B \(roff($0.name))"] + paragraph($0.help.text) }
    lines.append(".SH \(roff(ManText.examples.text))")
    for example in root.subcommands.flatMap(\.examples) {
      lines += paragraph(example.what.text) + [".PP", ".nf", ".RS 4"]
      lines += [protected(roff(example.command)), ".RE", ".fi", ".PP"]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var always: [OptionSpec] {
    [
      OptionSpec("help", short: "h", help: ArgumentText.help),
      OptionSpec("version", help: ArgumentText.version),
    ]
  }

  /// What stands behind the names of a path in its usage.
  private func synopsis(_ path: [CommandSpec]) -> String {
    let words = CommandSpec.usage(path).split(separator: " ").dropFirst(path.count)
    return protected(roff(words.joined(separator: " ")))
  }

  private func entries(of options: [OptionSpec]) -> [String] {
    options.flatMap { option in
      let forms = option.forms.map { "\\fB\(roff($0))\\fR" }.joined(separator: ", ")
      let value = option.value.map {
        option.isValueOptional ? " [\\fI\(roff($0))\\fR]" : " \\fI\(roff($0))\\fR"
      }
      return [".TP", forms + (value ?? "")] + paragraph(option.fullHelp.text)
    }
  }

  private func paragraph(_ text: String) -> [String] {
    text.split(separator: "\n").map { protected(roff(String($0))) }
  }

  /// A line of text that no reader takes for a request.
  private func protected(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix(" ") ? "\\&" + line : line
  }
}

/// A text as roff shows it again, character for character.
func roff(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": escaped += "\\(rs"
    // A sign that can be copied into a command line, not a hyphen.
    case "-": escaped += "\\-"
    case "'": escaped += "\\(aq"
    case "`": escaped += "\\(ga"
    case "\"": escaped += "\\(dq"
    case "^": escaped += "\\(ha"
    case "~": escaped += "\\(ti"
    default:
      if scalar.isASCII {
        escaped.unicodeScalars.append(scalar)
      } else {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)]"
      }
    }
  }
  return escaped
}

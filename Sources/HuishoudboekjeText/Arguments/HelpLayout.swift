import HuishoudboekjeCatalogue

/// How a help text is laid out: how wide, and whether its headings are bold.
package struct HelpLayout: Sendable {
  /// The most characters on a line; only a longer word makes a longer line.
  package var width: Int
  /// Whether headings are bold, by codes that a terminal understands.
  package var isBold: Bool

  /// That of a file or a pipe, unless told otherwise.
  package init(width: Int = 80, isBold: Bool = false) {
    self.width = width
    self.isBold = isBold
  }

  /// That of the terminal to which the run writes its results; in a file and a pipe always the same.
  package static var ofRun: HelpLayout {
    let surroundings = Surroundings.current
    guard let columns = surroundings.columns(surroundings.output) else { return HelpLayout() }
    let told = columns > 0 ? columns : surroundings.variable("COLUMNS").flatMap { Int($0) } ?? 0
    return HelpLayout(
      width: told > 0 ? min(max(told, 40), 120) : 80,
      isBold: surroundings.isColoured(surroundings.output))
  }

  /// Where the help of an option begins; on a narrow terminal it stands below the option.
  private var helpColumn: Int { width < 60 ? 8 : 26 }

  /// A heading on a line of its own.
  func heading(_ heading: Phrase) -> String { bold(heading.text) + "\n" }

  /// A text behind its heading.
  func headed(_ heading: Phrase, _ text: String, hanging: Int = 0) -> String {
    let whole = wrapped(heading.text + text, indent: 0, hanging: hanging)
    return bold(heading.text) + whole.dropFirst(heading.text.count)
  }

  /// A label with its help beside it, or below it when the label is long.
  func entry(_ label: String, _ help: Phrase) -> String {
    let text = wrapped(help.text, indent: helpColumn)
    guard label.count + 2 <= helpColumn else {
      let indent = label.prefix { $0 == " " }.count
      let lines = wrapped(String(label.dropFirst(indent)), indent: indent, hanging: 4)
      return lines + text
    }
    return label + text.dropFirst(label.count)
  }

  /// The text in lines of at most the width.
  ///
  /// Every line is indented; `hanging` is added to the indent of all lines but the first.
  func wrapped(_ text: String, indent: Int, hanging: Int = 0) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let margin = indent + (lines.isEmpty ? 0 : hanging)
        if !line.isEmpty, margin + line.count + 1 + word.count > width {
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

  private func bold(_ text: String) -> String {
    isBold ? TerminalStyle.bold.applied(to: text) : text
  }
}

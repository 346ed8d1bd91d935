/// A table that is written as plain text or as Markdown.
///
/// The width of a column is counted in characters as a reader sees them.
package struct TextTable: Sendable {
  /// On which side of its column a text stands.
  package enum Alignment: Sendable {
    /// At the left, for words.
    case left
    /// At the right, for numbers.
    case right
  }

  /// How a table is written.
  package enum Style: Sendable {
    /// Columns with two spaces in between, without spaces at the end of a line.
    case text
    /// A Markdown table; separators are left out, because Markdown has none.
    case markdown

    /// Words of a user or of the command: in Markdown they stay words.
    package func words(_ text: String) -> String {
      self == .markdown ? markdownText(text) : text
    }
    /// The title of a result, with an empty line below it.
    package func title(_ text: String) -> String {
      self == .markdown ? "### \(words(text))\n\n" : text + "\n\n"
    }
    /// The title of a part of a result.
    package func subtitle(_ text: String) -> String {
      self == .markdown ? "#### \(words(text))\n\n" : text + "\n\n"
    }
    /// What stands above a table or a list.
    package func caption(_ text: String) -> String {
      self == .markdown ? "**\(words(text))**\n\n" : text + "\n"
    }
    /// A line of a list.
    package func item(_ text: String, indent: String = "  ") -> String {
      (self == .markdown ? "- " + words(text) : indent + text) + "\n"
    }
  }

  /// A column with its title.
  package struct Column: Sendable {
    /// The title above the column; in plain text a new line begins its next line.
    package var title: String
    /// On which side the title and the cells stand.
    package var alignment: Alignment

    /// A column that is aligned at the left unless told otherwise.
    package init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// The columns from left to right.
  package let columns: [Column]
  /// The rows so far; nil is a separator.
  private var rows: [[String]?] = []

  /// An empty table; when every title is empty it is written without a header.
  package init(columns: [Column]) {
    precondition(!columns.isEmpty, "A table has at least one column.")
    self.columns = columns
  }

  /// Adds a row with a cell for every column.
  package mutating func addRow(_ cells: [String]) {
    precondition(cells.count == columns.count, "A row has a cell for every column.")
    rows.append(cells)
  }

  /// Adds a line between the rows before and after it.
  package mutating func addSeparator() {
    rows.append(nil)
  }

  /// The table in the given style, with a newline after every line.
  package func rendered(_ style: Style = .text) -> String {
    let isMarkdown = style == .markdown
    let titles = titles(isMarkdown: isMarkdown)
    let cells = rows.map { $0?.map { Self.cell($0, isMarkdown: isMarkdown) } }
    var widths = [Int](repeating: 0, count: columns.count)
    for row in titles + cells.compactMap({ $0 }) {
      for (index, text) in row.enumerated() {
        widths[index] = max(widths[index], text.count)
      }
    }
    return isMarkdown
      ? markdown(titles[0], cells, widths: widths.map { max($0, 3) })
      : text(titles, cells, widths: widths)
  }

  /// The rows of titles: one in Markdown, and as many as the longest title has in plain text, where a
  /// shorter title stands right above its column.
  private func titles(isMarkdown: Bool) -> [[String]] {
    guard !isMarkdown else { return [columns.map { Self.cell($0.title, isMarkdown: true) }] }
    let titles = columns.map { column in
      column.title.split(separator: "\n", omittingEmptySubsequences: false).map {
        Self.cell(String($0), isMarkdown: false)
      }
    }
    let height = titles.map(\.count).max() ?? 1
    return (0..<height).map { row in
      titles.map { lines in
        let line = row - (height - lines.count)
        return line < 0 ? "" : lines[line]
      }
    }
  }

  private func text(_ titles: [[String]], _ rows: [[String]?], widths: [Int]) -> String {
    let separator = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    var lines: [String] = []
    if !titles.joined().allSatisfy(\.isEmpty) {
      lines = titles.map { padded($0, widths, "  ") } + [separator]
    }
    lines += rows.map { $0.map { padded($0, widths, "  ") } ?? separator }
    return lines.map { Self.trimmed($0) + "\n" }.joined()
  }

  private func markdown(_ titles: [String], _ rows: [[String]?], widths: [Int]) -> String {
    let rule = zip(columns, widths).map { column, width in
      column.alignment == .left
        ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    let lines =
      [padded(titles, widths, " | "), rule.joined(separator: " | ")]
      + rows.compactMap { $0.map { padded($0, widths, " | ") } }
    return lines.map { "| \($0) |\n" }.joined()
  }

  private func padded(_ cells: [String], _ widths: [Int], _ separator: String) -> String {
    var texts: [String] = []
    for (index, cell) in cells.enumerated() {
      let space = String(repeating: " ", count: widths[index] - cell.count)
      texts.append(columns[index].alignment == .left ? cell + space : space + cell)
    }
    return texts.joined(separator: separator)
  }

  /// A cell on one line, in which every character is seen and none acts.
  private static func cell(_ text: String, isMarkdown: Bool) -> String {
    let line = visibleLine(String(text.map { $0.isNewline ? " " : $0 }))
    return isMarkdown ? markdownText(line) : line
  }

  private static func trimmed(_ line: String) -> Substring {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return line
  }
}

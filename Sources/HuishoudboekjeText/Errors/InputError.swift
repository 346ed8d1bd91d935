import HuishoudboekjeCatalogue

/// What is wrong in something the user gave us, where it is, and what to do about it.
///
/// The description is `file:line:column: problem`, with the remedy on a second line:
///
///     scenario.json:3:25: dwelling.kale_huur_eur_month is '7O5,10'
///     Expected an amount in euros per month with a point, like '705.10'.
///
/// Where one reading found several, the first in order of place holds the others in `more`.
public struct InputError: Error, CustomStringConvertible, Equatable, Sendable {
  /// The file as the user named it, or "standard input".
  package var file: String
  /// The line, counted from 1, when it is known.
  package var line: Int?
  /// The column in Unicode scalars, counted from 1, when it is known.
  package var column: Int?
  /// What was read, without a closing point.
  package var what: Phrase
  /// What was expected and what to do, in full sentences.
  package var advice: Phrase?
  /// The others of the same reading, in order of place; none of them has others.
  package var more: [InputError] = []
  /// How many there are beside this one and those in `more`.
  package var untold = 0

  /// What was read, in the language of the run.
  package var problem: String { what.text }
  /// What was expected and what to do, in the language of the run.
  package var remedy: String? { advice?.text }

  /// Describes a problem in `file`, as precisely as the place is known.
  package init(
    file: String, line: Int? = nil, column: Int? = nil, _ what: Phrase, advice: Phrase? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.what = what
    self.advice = advice
  }

  /// Describes a problem at a position in `file`.
  package init(
    file: String, at position: SourcePosition, _ what: Phrase, advice: Phrase? = nil
  ) {
    self.init(file: file, line: position.line, column: position.column, what, advice: advice)
  }

  /// Describes a problem in `file` in words that are the same in every language.
  package init(
    file: String, line: Int? = nil, column: Int? = nil, problem: String, remedy: String? = nil
  ) {
    self.init(
      file: file, line: line, column: column, Phrase(verbatim: problem),
      advice: remedy.map { Phrase(verbatim: $0) })
  }

  /// Describes a problem at a position in `file` in words that are the same in every language.
  package init(file: String, at position: SourcePosition, problem: String, remedy: String? = nil) {
    self.init(
      file: file, line: position.line, column: position.column, problem: problem, remedy: remedy)
  }

  /// The messages one after another, without a final newline; what was read cannot break a line or
  /// steer a terminal.
  public var description: String { messages.joined(separator: "\n") }

  /// The message of each error in one or two lines, in order of place; the last may say how many
  /// more there are.
  package var messages: [String] {
    let all = each.map(\.message)
    return untold == 0 ? all : all + [ReadingText.andMore(untold).text]
  }

  /// This error alone.
  private var message: String {
    var text = visibleLine(file)
    if let line {
      text += ":\(line)"
      if let column { text += ":\(column)" }
    }
    text += ": " + visibleLine(problem)
    if let remedy { text += "\n\(visibleLines(remedy))" }
    return text
  }

  /// Every error that is told by itself, in order of place.
  public var each: [InputError] { [alone] + more }

  /// This error without the others.
  package var alone: InputError {
    guard !more.isEmpty || untold > 0 else { return self }
    var error = self
    (error.more, error.untold) = ([], 0)
    return error
  }

  /// Every error told in another way.
  package func each(_ told: (InputError) -> InputError) -> InputError {
    var error = told(alone)
    error.more = more.map(told)
    error.untold = untold
    return error
  }
}

/// A place in a text file.
package struct SourcePosition: Equatable, Comparable, Sendable {
  /// The line, counted from 1; only a line feed ends a line.
  package var line: Int
  /// The column, counted from 1 in Unicode scalars (not bytes); a byte order mark is not counted.
  package var column: Int

  /// A place by line and column, both counted from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether the left place comes before the right one in the file.
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The text in single quotes as it is shown in a message: on one line and at most 60 long.
///
/// Control characters and invisible characters are written as `U+0007`.
package func quoted(_ text: String) -> String {
  var shown = "'"
  for (index, scalar) in text.unicodeScalars.enumerated() {
    if index == 60 {
      shown += "..."
      break
    }
    shown += visible(scalar)
  }
  return shown + "'"
}

/// The choices in quotes and separated by commas; after the twelfth only their number.
package func listed(_ choices: [String]) -> Phrase {
  let shown = choices.prefix(12).map(quoted).joined(.comma)
  return choices.count > 12 ? ArgumentText.andMore(shown, choices.count - 12) : shown
}

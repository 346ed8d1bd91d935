/// The words of a phrase in one language, with typed places for what the run found.
///
/// An amount or a number stays a number until it is shown: each language writes it in its own way.
package struct Words: Hashable, Sendable, ExpressibleByStringInterpolation {
  fileprivate enum Part: Hashable, Sendable {
    case text(String)
    case number(Int)
    case euros(Int)
    case decimal(Int, places: Int)
    case figure(String)
    case column(String)
    case count(Int, one: String, many: String)
    case phrase(Phrase)
    case list([Phrase], Phrase.Joint)
  }
  private var parts: [Part]

  package init(stringLiteral text: String) { parts = text.isEmpty ? [] : [.text(text)] }
  package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  func text(_ language: Language) -> String {
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    return parts.map { Self.text($0, language) }.joined()
  }

  private static func text(_ part: Part, _ language: Language) -> String {
    switch part {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .euros(let cents): language.euros(cents)
    case .decimal(let value, let places): language.decimal(value, places: places)
    case .figure(let text): language.figure(text)
    case .column(let label): ColumnText.name(label).text(language)
    case .count(let count, let one, let many): "\(count) \(count == 1 ? one : many)"
    case .phrase(let phrase): phrase.text(language)
    case .list(let phrases, let joint): list(phrases.map { $0.text(language) }, joint, language)
    }
  }

  private static func list(
    _ texts: [String], _ joint: Phrase.Joint, _ language: Language
  ) -> String {
    func last(_ word: String) -> String {
      guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
      return texts.dropLast().joined(separator: ", ") + " \(word) " + last
    }
    switch joint {
    case .and: return last(language == .dutch ? "en" : "and")
    case .or: return last(language == .dutch ? "of" : "or")
    case .comma: return texts.joined(separator: ", ")
    case .semicolon: return texts.joined(separator: "; ")
    case .space: return texts.joined(separator: " ")
    }
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }
    /// A name, a code or an article, which is the same in every language.
    package mutating func appendInterpolation(_ name: String) { appendLiteral(name) }
    /// A year or a number of things.
    package mutating func appendInterpolation(_ number: Int) { parts.append(.number(number)) }
    /// An amount in cents, written in euros.
    package mutating func appendInterpolation(euros cents: Int) { parts.append(.euros(cents)) }
    /// A number in tenths, hundredths and so on.
    package mutating func appendInterpolation(_ value: Int, places: Int) {
      parts.append(.decimal(value, places: places))
    }
    /// The value of a figure of the law or of an axis, as it is written in files.
    package mutating func appendInterpolation(figure value: String) {
      parts.append(.figure(value))
    }
    /// A column of a comparison, by its code.
    package mutating func appendInterpolation(column label: String) {
      parts.append(.column(label))
    }
    /// So many of something: the number and its word.
    package mutating func appendInterpolation(_ count: Int, _ one: String, _ many: String) {
      parts.append(.count(count, one: one, many: many))
    }
    package mutating func appendInterpolation(_ phrase: Phrase) {
      if !phrase.isEmpty { parts.append(.phrase(phrase)) }
    }
    package mutating func appendInterpolation(_ list: [Phrase], _ joint: Phrase.Joint = .and) {
      parts.append(.list(list, joint))
    }
    package mutating func appendInterpolation(_ list: [String], _ joint: Phrase.Joint = .and) {
      parts.append(.list(list.map { Phrase(verbatim: $0) }, joint))
    }
  }
}

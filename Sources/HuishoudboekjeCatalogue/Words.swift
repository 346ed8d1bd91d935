/// The words of a phrase in one language, with typed places for what the run found.
///
/// An amount or a number stays a number until it is shown: each language writes it in its own way.
package struct Words: Hashable, Sendable, ExpressibleByStringInterpolation {
  fileprivate enum Part: Hashable, Sendable {
    case text(String)
    case number(Int)
    case euros(PhraseAmount)
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
    return pieces(language).map(\.text).joined()
  }

  /// The words in a row, with the outputs of a program left open.
  func pieces(_ language: Language) -> [PhrasePiece] {
    parts.flatMap { Self.pieces($0, language) }
  }

  private static func pieces(_ part: Part, _ language: Language) -> [PhrasePiece] {
    switch part {
    case .text(let text): [.text(text)]
    case .number(let number): [.text("\(number)")]
    case .euros(.cents(let cents)): [.text(language.euros(cents))]
    case .euros(.output(let output)): [.output(output)]
    case .decimal(let value, let places): [.text(language.decimal(value, places: places))]
    case .figure(let text): [.text(language.figure(text))]
    case .column(let label): ColumnText.name(label).pieces(language)
    case .count(let count, let one, let many): [.text("\(count) \(count == 1 ? one : many)")]
    case .phrase(let phrase): phrase.pieces(language)
    case .list(let phrases, let joint): list(phrases.map { $0.pieces(language) }, joint, language)
    }
  }

  private static func list(
    _ items: [[PhrasePiece]], _ joint: Phrase.Joint, _ language: Language
  ) -> [PhrasePiece] {
    let (between, last) = joint.words(language)
    return items.enumerated().flatMap { place, item in
      let before = place == 0 ? "" : place == items.count - 1 ? last : between
      return before.isEmpty ? item : [.text(before)] + item
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
    package mutating func appendInterpolation(euros cents: Int) {
      parts.append(.euros(.cents(cents)))
    }
    /// The same, known or one that a program gives.
    package mutating func appendInterpolation(euros amount: PhraseAmount) {
      parts.append(.euros(amount))
    }
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

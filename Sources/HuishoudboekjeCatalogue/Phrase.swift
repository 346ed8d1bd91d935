/// What a reader is told, in every language: fixed words, and what the run found in between.
///
/// It stays data until it is shown, so one result can be shown in either language. Phrases are equal
/// when they say the same in every language.
public struct Phrase: Hashable, Sendable, CustomStringConvertible {
  private let english: Words
  private let dutch: Words

  /// The same told in both languages.
  package init(en english: Words, nl dutch: Words) {
    self.english = english
    self.dutch = dutch
  }

  /// A name, a code or a term of the law, which is the same in every language.
  package init(same words: Words) { self.init(en: words, nl: words) }

  /// A name or a code as it is.
  package init(verbatim text: String) { self.init(same: "\(text)") }

  /// Nothing at all.
  package static let empty = Phrase(same: "")
  package var isEmpty: Bool { self == .empty }

  /// The words in one language.
  public func text(_ language: Language) -> String { words(language).text(language) }
  /// The words in the language of the run.
  public var text: String { text(.current) }
  public var description: String { text }
  /// The words in one language, with the outputs of a program left open.
  package func pieces(_ language: Language) -> [PhrasePiece] { words(language).pieces(language) }

  private func words(_ language: Language) -> Words {
    switch language {
    case .english: english
    case .dutch: dutch
    }
  }
}

extension Phrase {
  /// One after the other, with nothing in between.
  package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(same: "\(left)\(right)") }
  package static func += (left: inout Phrase, right: Phrase) { left = left + right }

  /// How a list is told.
  package enum Joint: Hashable, Sendable {
    /// a, b and c
    case and
    /// a, b or c
    case or
    /// a, b, c
    case comma
    /// a; b; c
    case semicolon
    /// a b c
    case space

    /// What stands between two of the list, and before the last.
    func words(_ language: Language) -> (between: String, last: String) {
      switch self {
      case .and: (", ", language == .dutch ? " en " : " and ")
      case .or: (", ", language == .dutch ? " of " : " or ")
      case .comma: (", ", ", ")
      case .semicolon: ("; ", "; ")
      case .space: (" ", " ")
      }
    }
  }
}

extension [Phrase] {
  /// The phrases in a row.
  package func joined(_ joint: Phrase.Joint = .and) -> Phrase {
    count == 1 ? self[0] : Phrase(same: "\(self, joint)")
  }
}

extension [String] {
  /// Names in a row.
  package func joined(_ joint: Phrase.Joint) -> Phrase {
    map { Phrase(verbatim: $0) }.joined(joint)
  }
}

/// What a reader expects at a key, as far as it shows without the other values of the document.
package indirect enum JSONShape: Hashable, Sendable {
  /// A text; with a pattern by ECMA-262 where it must have a form.
  case text(pattern: String? = nil, mayBeEmpty: Bool = true)
  /// A decimal number as a text, with so many decimals at most, in a range of whole ones of the last.
  case decimal(places: Int, ClosedRange<Int>)
  /// One of these words.
  case word([String])
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// True or false.
  case truth
  /// A list of so many of the same.
  case list(of: JSONShape, ClosedRange<Int>, isUnique: Bool = false)
  /// An object with keys of its own, by its path among the objects of the document.
  case object(path: String)
  /// A list of objects, each with the path `path[]`.
  case objects(path: String, ClosedRange<Int>)
  /// Objects each by its own place: `path[0]` and on.
  case places(path: String, ClosedRange<Int>)
  /// An object under any name, each with the same path.
  case named(path: String)
  /// Any value under names of a pattern.
  case values(names: String)
  /// Another document, or the path of its file.
  case document(String)
  /// Any one of these.
  case anyOf([JSONShape])

  /// A text that must not be empty.
  package static let filled = JSONShape.text(mayBeEmpty: false)

  /// Objects stand there.
  var holdsObjects: Bool {
    switch self {
    case .object, .objects, .places, .named: true
    default: false
    }
  }
}

/// What an object may hold.
package struct JSONObjectShape: Sendable {
  /// A rule about which keys stand together.
  package enum Rule: Hashable, Sendable {
    /// At least one of these keys.
    case anyOf([String])
    /// All keys of one of these groups, and none of the others.
    case oneOf([[String]])
  }

  /// In the order in which they are asked for.
  package let keys: [String]
  /// What may stand at a key: any one of these.
  package let shapes: [String: [JSONShape]]
  package let rules: [Rule]
  /// The key whose word decides which others there may be, if there is one.
  package let decider: String?
  /// By the words of the decider.
  package let cases: [(word: String, keys: [String], rules: [Rule])]

  func holdsObjects(_ key: String) -> Bool {
    shapes[key]?.contains { $0.holdsObjects } ?? false
  }
}

import TestSupport

@testable import HuishoudboekjeText

/// Changes of a file that an editor should see, and others.
enum SchemaMutation: CaseIterable {
  case unknownKey, wrongType, wrongWord, missingKey, wrongAmount, negativeAmount, wrongDate
  case emptyList, moreItems, otherValue

  /// What a schema can say: where the reader refuses it the schema does too.
  var isOfForm: Bool {
    switch self {
    case .emptyList, .moreItems, .otherValue: false
    default: true
    }
  }
}

/// A place in a document: the steps to it, with the value there.
struct JSONPlace {
  let path: String
  let key: String
  let value: JSONValue

  /// All places, the document first.
  static func all(_ node: JSONNode, _ path: String = "", _ key: String = "") -> [JSONPlace] {
    let own = [JSONPlace(path: path, key: key, value: node.value)]
    switch node.value {
    case .object(let members):
      return own
        + members.flatMap { all($0.node, JSONNode.path(path, key: $0.key), $0.key) }
    case .array(let items):
      return own + items.enumerated().flatMap { all($1, "\(path)[\($0)]", key) }
    default: return own
    }
  }
}

struct SchemaMutator {
  var random: SplitMix
  /// By key, values that stand there in some file.
  var pool: [(key: String, value: JSONValue)] = []

  /// Words that the readers list.
  private static let words: Set = [
    "type", "kind", "regime", "hulpbehoevendheid", "landlord", "woonvorm", "leveringsvorm",
    "relation", "sex", "requests", "drempel", "settlement", "law", "round", "huurconstructie",
    "dagbesteding", "zorgprofiel", "leveringsvormen", "laws", "kwijtschelding",
  ]
  private static let dates: Set = [
    "birth_date", "death_date", "since", "verblijf_from", "until", "toeslagpartner_from",
  ]

  /// The document with one change of a kind; nil where it has no place for it.
  mutating func mutant(_ node: JSONNode, _ mutation: SchemaMutation) -> (JSONNode, path: String)? {
    let places = JSONPlace.all(node).filter { suits($0, mutation) }
    guard let place = places.randomElement(using: &random) else { return nil }
    guard let value = changed(place, mutation) else { return nil }
    if place.path.isEmpty { return (JSONNode(value: value, position: node.position), "") }
    return node.replacing(at: place.path, with: value).map { ($0, place.path) }
  }

  private func suits(_ place: JSONPlace, _ mutation: SchemaMutation) -> Bool {
    switch (mutation, place.value) {
    case (.unknownKey, .object), (.otherValue, .object): true
    case (.missingKey, .object(let members)): !members.isEmpty
    case (.emptyList, .array), (.moreItems, .array): true
    case (.wrongWord, .string): Self.words.contains(place.key)
    case (.wrongAmount, .string), (.negativeAmount, .string):
      place.key.contains("_eur") || place.key.hasSuffix("_pct")
    case (.wrongDate, .string): Self.dates.contains(place.key)
    case (.wrongType, _): !place.path.isEmpty
    default: false
    }
  }

  private mutating func changed(_ place: JSONPlace, _ mutation: SchemaMutation) -> JSONValue? {
    let position = SourcePosition(line: 1, column: 1)
    func member(_ key: String, _ value: JSONValue) -> JSONMember {
      JSONMember(
        key: key, keyPosition: position, node: JSONNode(value: value, position: position))
    }
    switch (mutation, place.value) {
    case (.unknownKey, .object(let members)):
      let name = ["onbekend", "kale_huur", "Type", "$commentaar"].randomElement(using: &random)
      return .object(members + [member(name ?? "", .string("1"))])
    case (.missingKey, .object(var members)):
      members.remove(at: Int.random(in: members.indices, using: &random))
      return .object(members)
    case (.otherValue, .object(let members)):
      guard let (key, value) = pool.randomElement(using: &random) else { return nil }
      return .object(members.filter { $0.key != key } + [member(key, value)])
    case (.emptyList, _): return .array([])
    case (.moreItems, .array(let items)): return .array(items + items.suffix(1))
    case (.wrongWord, _):
      return .string(["nonsens", "", "VPT ", "AOW"].randomElement(using: &random)!)
    case (.wrongAmount, _):
      return .string(
        ["12,50", "1.234.567", "abc", "1.", "", "007", "12.345", "+5", "1e3", " 5", "5\n", ".5"]
          .randomElement(using: &random)!)
    case (.negativeAmount, _): return .string("-5.00")
    case (.wrongDate, _):
      return .string(
        ["2025-13-01", "2025-02-30", "01-02-2025", "2025-1-1", "2025-04-31", "0000-01-01", "nu"]
          .randomElement(using: &random)!)
    case (.wrongType, let value): return otherType(value)
    default: return nil
    }
  }

  private mutating func otherType(_ value: JSONValue) -> JSONValue? {
    let all: [JSONValue] = [
      .string("x"), .number("7"), .bool(true), .array([]), .object([]), .null,
    ]
    func kind(_ value: JSONValue) -> Int {
      switch value {
      case .string: 0
      case .number: 1
      case .bool: 2
      case .array: 3
      case .object: 4
      case .null: 5
      }
    }
    return all.filter { kind($0) != kind(value) }.randomElement(using: &random)
  }
}

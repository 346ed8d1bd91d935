import HuishoudboekjeCatalogue

/// A JSON value as it stands in the file.
package enum JSONValue: Equatable, Sendable {
  /// An object, with its members in file order.
  case object([JSONMember])
  /// A list.
  case array([JSONNode])
  /// A text, with its escapes resolved.
  case string(String)
  /// A number exactly as it was written, so that nothing is rounded.
  case number(String)
  /// True or false.
  case bool(Bool)
  /// The word null.
  case null

  /// What this value is, as it is shown in a message.
  package var shown: Phrase {
    switch self {
    case .object: JSONErrorText.anObject
    case .array: JSONErrorText.aList
    case .string(let text): Phrase(verbatim: quoted(text))
    case .number(let digits) where digits.utf8.count > 60:
      JSONErrorText.longNumber(digits.utf8.count, String(digits.prefix(20)))
    case .number(let digits): JSONErrorText.number(digits)
    case .bool(let value): Phrase(verbatim: value ? "true" : "false")
    case .null: Phrase(verbatim: "null")
    }
  }
}

/// A key with its value in a JSON object.
package struct JSONMember: Equatable, Sendable {
  /// The key, with its escapes resolved.
  package var key: String
  /// Where the key starts.
  package var keyPosition: SourcePosition
  /// The value with its place.
  package var node: JSONNode

  /// A member from its parts.
  package init(key: String, keyPosition: SourcePosition, node: JSONNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.node = node
  }
}

/// A JSON value with its place in the file.
package struct JSONNode: Equatable, Sendable {
  /// The value.
  package var value: JSONValue
  /// Where the value starts.
  package var position: SourcePosition

  /// A node from its parts.
  package init(value: JSONValue, position: SourcePosition) {
    self.value = value
    self.position = position
  }

  /// Reads a JSON document by the letter of RFC 8259.
  ///
  /// On top of the grammar it refuses keys that are there twice, invalid UTF-8, half surrogate
  /// pairs, nesting deeper than 64, more than a million values and more than ten thousand keys in
  /// one object. A byte order mark is skipped. Numbers stay as written.
  package static func parse(_ bytes: [UInt8], file: String) throws(InputError) -> JSONNode {
    var parser = try JSONParser(bytes: bytes, file: file)
    return try parser.document()
  }
}

/// One step in a JSON path.
private enum JSONStep {
  case key(String)
  case index(Int)
}

extension JSONNode {
  /// The node at a path like `persons[0].incomes[1].gross_eur_year`, or nil when there is none.
  ///
  /// The empty path is the node itself. A key with a point, a bracket, a quote, a space or a
  /// control character in it is written as `['the key']`, the way messages show it.
  package func value(at path: String) -> JSONNode? {
    guard let steps = Self.steps(path) else { return nil }
    var node = self
    for step in steps {
      guard let next = node.child(step) else { return nil }
      node = next
    }
    return node
  }

  /// Where the value at `path` starts, or the innermost object or list around it that exists.
  package func position(at path: String) -> SourcePosition {
    var node = self
    for step in Self.steps(path) ?? [] {
      guard let next = node.child(step) else { break }
      node = next
    }
    return node.position
  }

  /// A copy with the value at `path` replaced, or nil when the path leads nowhere.
  ///
  /// When only the last key is missing in an existing object it is added at the end, with the
  /// place of that object. The path is written as in `value(at:)`.
  package func replacing(at path: String, with value: JSONValue) -> JSONNode? {
    var copy = self
    return copy.replace(at: path, with: value) ? copy : nil
  }

  /// Replaces the value at `path` in place, or returns false when the path leads nowhere.
  package mutating func replace(at path: String, with value: JSONValue) -> Bool {
    guard let steps = Self.steps(path) else { return false }
    return replace(steps[...], with: value)
  }

  /// The one way to write a path, so that two paths to one place are equal; nil when it is no path.
  package static func canonical(_ path: String) -> String? { prefixes(path).map { $0.last ?? "" } }

  /// What stands around a path, from the outside in, and the path itself at the end, each in the one way
  /// to write it; nil when it is no path.
  package static func prefixes(_ path: String) -> [String]? {
    steps(path)?.reduce(into: []) { prefixes, step in
      let outer = prefixes.last ?? ""
      switch step {
      case .key(let key):
        prefixes.append(
          isPlainKey(key) ? (outer.isEmpty ? key : "\(outer).\(key)") : "\(outer)['\(key)']")
      case .index(let index): prefixes.append("\(outer)[\(index)]")
      }
    }
  }

  private func child(_ step: JSONStep) -> JSONNode? {
    switch (step, value) {
    case (.key(let key), .object(let members)):
      members.first { $0.key == key }?.node
    case (.index(let index), .array(let nodes)):
      nodes.indices.contains(index) ? nodes[index] : nil
    default:
      nil
    }
  }

  private mutating func replace(_ steps: ArraySlice<JSONStep>, with new: JSONValue) -> Bool {
    guard let step = steps.first else {
      value = new
      return true
    }
    // Nobody else holds what is inside while it changes, so that it is not copied.
    switch step {
    case .key(let key):
      guard case .object(var members) = value else { return false }
      value = .null
      defer { value = .object(members) }
      if let index = members.firstIndex(where: { $0.key == key }) {
        return members[index].node.replace(steps.dropFirst(), with: new)
      }
      guard steps.count == 1 else { return false }
      let node = JSONNode(value: new, position: position)
      members.append(JSONMember(key: key, keyPosition: position, node: node))
      return true
    case .index(let index):
      guard case .array(var nodes) = value, nodes.indices.contains(index) else { return false }
      value = .null
      defer { value = .array(nodes) }
      return nodes[index].replace(steps.dropFirst(), with: new)
    }
  }

  /// The steps of a path, or nil when it is not written as a path.
  private static func steps(_ path: String) -> [JSONStep]? {
    var steps: [JSONStep] = []
    var rest = path[...]
    while let first = rest.first {
      if rest.hasPrefix("['") {
        rest = rest.dropFirst(2)
        var key = ""
        while !rest.hasPrefix("']") {
          guard let character = rest.popFirst() else { return nil }
          key.append(character)
        }
        rest = rest.dropFirst(2)
        steps.append(.key(key))
      } else if first == "[" {
        guard let end = rest.firstIndex(of: "]"),
          let index = Int(rest[..<end].dropFirst()), "[\(index)" == rest[..<end]
        else { return nil }
        rest = rest[end...].dropFirst()
        steps.append(.index(index))
      } else {
        if !steps.isEmpty {
          guard first == "." else { return nil }
          rest = rest.dropFirst()
        }
        let key = rest.prefix { $0 != "." && $0 != "[" }
        guard isPlainKey(key) else { return nil }
        rest = rest[key.endIndex...]
        steps.append(.key(String(key)))
      }
    }
    return steps
  }

  /// Whether a key can stand in a path without brackets.
  private static func isPlainKey(_ key: some StringProtocol) -> Bool {
    !key.isEmpty
      && key.unicodeScalars.allSatisfy {
        $0 > " " && $0 != "\u{7F}" && !".[]'\"".unicodeScalars.contains($0)
      }
  }

  /// The path of a key inside the object at `path`, as messages show it: of a long key the start.
  static func path(_ path: String, key: String) -> String {
    guard key.utf8.count <= 60, isPlainKey(key) else { return "\(path)[\(quoted(key))]" }
    return path.isEmpty ? key : "\(path).\(key)"
  }
}

import HuishoudboekjeText

/// A JSON document that may be wrong: keys may be there twice, and what is written raw may be no JSON.
package indirect enum Tree: Equatable, Sendable {
  /// An object, with its members in file order.
  case object([Member])
  /// A list.
  case array([Tree])
  /// A text in quotes.
  case text(String)
  /// Written as it stands: a number, true, null, or `1e999`.
  case raw(String)

  /// A key with its value.
  package struct Member: Equatable, Sendable {
    /// The key, without quotes.
    package var key: String
    /// Its value.
    package var value: Tree

    /// A member from its parts.
    package init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }

  /// A step down from an object or a list: the place among its members or items.
  package typealias Path = [Int]
}

extension Tree {
  /// What was read.
  package init(_ node: JSONNode) {
    self =
      switch node.value {
      case .object(let members): .object(members.map { Member($0.key, Tree($0.node)) })
      case .array(let items): .array(items.map { Tree($0) })
      case .string(let text): .text(text)
      case .number(let digits): .raw(digits)
      case .bool(let value): .raw(value ? "true" : "false")
      case .null: .raw("null")
      }
  }

  /// The document in some bytes; nil where they are no JSON.
  package init?(_ bytes: [UInt8]) {
    guard let node = try? JSONNode.parse(bytes, file: "") else { return nil }
    self.init(node)
  }

  /// An object of members that are there.
  package static func object(_ members: [(String, Tree?)]) -> Tree {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// A whole number.
  package static func number(_ value: Int) -> Tree { .raw("\(value)") }

  /// True or false.
  package static func flag(_ value: Bool) -> Tree { .raw(value ? "true" : "false") }

  /// What is below it.
  package var children: [Tree] {
    switch self {
    case .object(let members): members.map(\.value)
    case .array(let items): items
    case .text, .raw: []
    }
  }

  /// The value of the first member of that key.
  package subscript(key: String) -> Tree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The part at a path.
  package func part(at path: Path) -> Tree? {
    var part = self
    for step in path {
      let children = part.children
      guard children.indices.contains(step) else { return nil }
      part = children[step]
    }
    return part
  }

  /// A copy with another part at a path; nil takes the part away. A path that leads nowhere changes
  /// nothing.
  package func replacing(at path: Path, with part: Tree?) -> Tree {
    guard let step = path.first else { return part ?? .raw("null") }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(var members):
      guard members.indices.contains(step) else { return self }
      if rest.isEmpty, part == nil {
        members.remove(at: step)
      } else {
        members[step].value = members[step].value.replacing(at: rest, with: part)
      }
      return .object(members)
    case .array(var items):
      guard items.indices.contains(step) else { return self }
      if rest.isEmpty, part == nil {
        items.remove(at: step)
      } else {
        items[step] = items[step].replacing(at: rest, with: part)
      }
      return .array(items)
    case .text, .raw: return self
    }
  }

  /// The paths of all parts, those of a level before those below it.
  package var paths: [Path] {
    var paths: [Path] = [[]]
    var level: [(path: Path, tree: Tree)] = [([], self)]
    while !level.isEmpty {
      level = level.flatMap { path, tree in
        tree.children.enumerated().map { (path + [$0.offset], $0.element) }
      }
      paths += level.map(\.path)
    }
    return paths
  }

  /// The bytes of the document on one line, with a final line feed.
  package var bytes: [UInt8] {
    var text = ""
    write(to: &text)
    return Array((text + "\n").utf8)
  }

  private func write(to text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        Self.write(member.key, to: &text)
        text += ": "
        member.value.write(to: &text)
      }
      text += "}"
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        item.write(to: &text)
      }
      text += "]"
    case .text(let value): Self.write(value, to: &text)
    case .raw(let value): text += value
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\0"..<" ":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

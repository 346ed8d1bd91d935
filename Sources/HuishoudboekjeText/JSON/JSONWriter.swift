/// A JSON value to be written, with its members in the order given.
package indirect enum JSONOutput: Sendable {
  /// An object; no key may be there twice.
  case object([(String, JSONOutput)])
  /// A list.
  case array([JSONOutput])
  /// A text.
  case string(String)
  /// A number, written as it stands; it must be a JSON number.
  case number(String)
  /// True or false.
  case bool(Bool)
  /// The word null.
  case null

  /// The same value as was read, for writing a document back.
  package init(_ node: JSONNode) {
    self =
      switch node.value {
      case .object(let members): .object(members.map { ($0.key, JSONOutput($0.node)) })
      case .array(let nodes): .array(nodes.map { JSONOutput($0) })
      case .string(let text): .string(text)
      case .number(let digits): .number(digits)
      case .bool(let value): .bool(value)
      case .null: .null
      }
  }

  /// An object with one more member at its end.
  package func adding(_ key: String, _ value: JSONOutput) -> JSONOutput {
    guard case .object(let members) = self else { return self }
    return .object(members + [(key, value)])
  }

  /// The document, indented by two spaces, with a final newline.
  ///
  /// The same value always gives the same bytes. Other characters than quotes, backslashes, control
  /// characters and what turns the order of reading around are written as they are.
  package func rendered() -> String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .object(let members):
      precondition(
        Set(members.map(\.0)).count == members.count, "A JSON object has each key only once.")
      guard !members.isEmpty else {
        text += "{}"
        return
      }
      text += "{"
      for (index, member) in members.enumerated() {
        text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
        Self.write(member.0, to: &text)
        text += ": "
        member.1.write(to: &text, indent: inner)
      }
      text += "\n\(indent)}"
    case .array(let items):
      guard !items.isEmpty else {
        text += "[]"
        return
      }
      text += "["
      for (index, item) in items.enumerated() {
        text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
        item.write(to: &text, indent: inner)
      }
      text += "\n\(indent)]"
    case .string(let value): Self.write(value, to: &text)
    case .number(let digits):
      precondition(Self.isNumber(digits), "'\(digits)' is not a JSON number.")
      text += digits
    case .bool(let value): text += value ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{08}": text += "\\b"
      case "\u{0C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where isActing(scalar):
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func isNumber(_ digits: String) -> Bool {
    guard let node = try? JSONNode.parse(Array(digits.utf8), file: "") else { return false }
    return node.value == .number(digits)
  }
}

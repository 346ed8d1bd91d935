import Foundation

@testable import HuishoudboekjeText

/// Says whether a document follows a JSON Schema of 2020-12: the keywords that our schemas use, by the
/// letter of the standard; another keyword is an error.
final class SchemaValidator {
  struct Unknown: Error { let keyword: String }

  private let root: JSONNode
  private var patterns: [String: NSRegularExpression] = [:]
  /// The keywords that were applied.
  private(set) var used: Set<String> = []

  init(_ root: JSONNode) { self.root = root }

  /// What is wrong with the document, at first; nil when nothing is.
  func fault(_ document: JSONNode) throws -> String? { try fault(document, root, "") }

  private func fault(_ value: JSONNode, _ schema: JSONNode, _ path: String) throws -> String? {
    if case .bool(let isFine) = schema.value { return isFine ? nil : "\(path) must not be there" }
    guard case .object(let keywords) = schema.value else { throw Unknown(keyword: "no schema") }
    for keyword in keywords {
      used.insert(keyword.key)
      if let fault = try fault(value, keyword, in: keywords, path) { return fault }
    }
    return nil
  }

  private func fault(
    _ value: JSONNode, _ keyword: JSONMember, in all: [JSONMember], _ path: String
  ) throws -> String? {
    let node = keyword.node
    switch keyword.key {
    case "$schema", "$id", "$defs", "title", "description", "then", "else": return nil
    case "$ref":
      guard case .string(let text) = node.value, text.hasPrefix("#/$defs/"),
        let target = root.value(at: "$defs.\(text.dropFirst("#/$defs/".count))")
      else { throw Unknown(keyword: "$ref") }
      return try fault(value, target, path)
    case "type":
      let names = Self.texts(node)
      return names.contains { Self.isType(value, $0) } ? nil : "\(path) is no \(names)"
    case "enum":
      return Self.items(node).contains { $0.value == value.value } ? nil : "\(path) is no word"
    case "const": return node.value == value.value ? nil : "\(path) is another word"
    case "allOf":
      for one in Self.items(node) {
        if let fault = try fault(value, one, path) { return fault }
      }
      return nil
    case "anyOf":
      let faults = try Self.items(node).map { try fault(value, $0, path) }
      return faults.contains(nil) ? nil : "\(path) is none of: \(faults.compactMap(\.self))"
    case "if":
      let branch = try fault(value, node, path) == nil ? "then" : "else"
      guard let next = all.first(where: { $0.key == branch }) else { return nil }
      return try fault(value, next.node, path)
    case "properties", "additionalProperties", "required", "propertyNames":
      guard case .object(let members) = value.value else { return nil }
      return try fault(members, value, keyword, in: all, path)
    case "items", "prefixItems", "minItems", "maxItems", "uniqueItems":
      guard case .array(let list) = value.value else { return nil }
      return try fault(list, keyword, in: all, path)
    case "pattern", "minLength":
      guard case .string(let text) = value.value else { return nil }
      if keyword.key == "minLength" {
        return text.unicodeScalars.count < Self.number(node) ? "\(path) is too short" : nil
      }
      guard case .string(let pattern) = node.value else { throw Unknown(keyword: "pattern") }
      return try matches(text, pattern) ? nil : "\(path) has not the form \(pattern)"
    case "minimum", "maximum":
      guard case .number(let digits) = value.value, let number = Double(digits) else { return nil }
      let bound = Double(Self.number(node))
      return (keyword.key == "minimum" ? number < bound : number > bound)
        ? "\(path) is out of bounds" : nil
    default: throw Unknown(keyword: keyword.key)
    }
  }

  // MARK: Objects and lists

  private func fault(
    _ members: [JSONMember], _ value: JSONNode, _ keyword: JSONMember, in all: [JSONMember],
    _ path: String
  ) throws -> String? {
    let node = keyword.node
    func has(_ key: String) -> Bool { members.contains { $0.key == key } }
    switch keyword.key {
    case "properties":
      for member in members {
        guard let schema = Self.member(member.key, node) else { continue }
        if let fault = try fault(member.node, schema, "\(path).\(member.key)") { return fault }
      }
    case "additionalProperties":
      let known = all.first { $0.key == "properties" }?.node
      for member in members where known.flatMap({ Self.member(member.key, $0) }) == nil {
        if let fault = try fault(member.node, node, "\(path).\(member.key)") { return fault }
      }
    case "required":
      return Self.texts(node).first { !has($0) }.map { "\(path).\($0) is missing" }
    default:
      for member in members {
        let name = JSONNode(value: .string(member.key), position: member.keyPosition)
        if let fault = try fault(name, node, "the name \(path).\(member.key)") { return fault }
      }
    }
    return nil
  }

  private func fault(
    _ list: [JSONNode], _ keyword: JSONMember, in all: [JSONMember], _ path: String
  ) throws -> String? {
    let prefix = all.first { $0.key == "prefixItems" }.map { Self.items($0.node) } ?? []
    switch keyword.key {
    case "minItems": return list.count < Self.number(keyword.node) ? "\(path) is too short" : nil
    case "maxItems": return list.count > Self.number(keyword.node) ? "\(path) is too long" : nil
    case "uniqueItems":
      guard case .bool(true) = keyword.node.value else { return nil }
      let isTwice = list.indices.contains { index in
        list[..<index].contains { $0.value == list[index].value }
      }
      return isTwice ? "\(path) has an item twice" : nil
    default:
      for (index, item) in list.enumerated() {
        let schema: JSONNode
        if keyword.key == "prefixItems" {
          guard index < prefix.count else { continue }
          schema = prefix[index]
        } else {
          guard index >= prefix.count else { continue }
          schema = keyword.node
        }
        if let fault = try fault(item, schema, "\(path)[\(index)]") { return fault }
      }
      return nil
    }
  }

  // MARK: Values

  /// A dollar sign is the very end in ECMA-262.
  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    if patterns[pattern] == nil {
      var own = ""
      for character in pattern {
        own += character == "$" && own.last != "\\" ? "\\z" : String(character)
      }
      patterns[pattern] = try NSRegularExpression(pattern: own)
    }
    let range = NSRange(text.startIndex..., in: text)
    return patterns[pattern]?.firstMatch(in: text, range: range) != nil
  }

  private static func isType(_ value: JSONNode, _ name: String) -> Bool {
    switch (name, value.value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
      ("number", .number), ("null", .null):
      return true
    case ("integer", .number(let digits)):
      return Double(digits).map { $0.rounded() == $0 } ?? false
    default: return false
    }
  }

  private static func items(_ node: JSONNode) -> [JSONNode] {
    if case .array(let items) = node.value { items } else { [] }
  }
  private static func texts(_ node: JSONNode) -> [String] {
    if case .string(let text) = node.value { return [text] }
    return items(node).compactMap { if case .string(let text) = $0.value { text } else { nil } }
  }
  private static func member(_ key: String, _ node: JSONNode) -> JSONNode? {
    guard case .object(let members) = node.value else { return nil }
    return members.first { $0.key == key }?.node
  }
  private static func number(_ node: JSONNode) -> Int {
    if case .number(let digits) = node.value { Int(digits) ?? 0 } else { 0 }
  }
}

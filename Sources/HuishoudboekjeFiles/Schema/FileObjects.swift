import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Writes the objects of a document as schemas.
struct FileObjects {
  let shapes: JSONShapes
  /// It stands in a sweep, whose axes may put values into it: of a scenario only the names of its keys
  /// and the kinds of its values hold for certain, of a complex all but its variants.
  let isInSweep: Bool
  let kind: FileKind

  init(_ shapes: JSONShapes, isInSweep: Bool = false, of kind: FileKind) {
    (self.shapes, self.isInSweep, self.kind) = (shapes, isInSweep, kind)
  }

  private var isOpen: Bool { isInSweep && kind == .scenario }

  var document: JSONOutput { object("") }

  // MARK: Objects

  private func object(_ path: String) -> JSONOutput {
    guard let shape = shapes.objects[path] else {
      preconditionFailure("A reader asks for an object at '\(path)' and reads nothing of it.")
    }
    var properties: [(String, JSONOutput)] = []
    var other = JSONOutput.bool(false)
    for key in shape.keys {
      let value = value(key, in: path, shape.shapes[key] ?? [])
      if key == "*" { other = value } else { properties.append((key, value)) }
    }
    properties.append((JSONObjectReader.commentKey, FileSchema.reference("comment")))
    var members: [(String, JSONOutput)] = [
      ("type", .string("object")), ("properties", .object(properties)),
      ("additionalProperties", other),
    ]
    guard !isOpen else { return .object(members) }
    members += Self.members(shape.rules, shape.cases.map { Self.schema($0, shape.decider ?? "") })
    return .object(members)
  }

  private static func schema(
    _ one: (word: String, keys: [String], rules: [JSONObjectShape.Rule]), _ decider: String
  ) -> JSONOutput {
    let word = JSONOutput.object([("const", .string(one.word))])
    let names = FileSchema.strings(one.keys + [JSONObjectReader.commentKey])
    return .object([
      (
        "if",
        .object([
          ("properties", .object([(decider, word)])), ("required", .array([.string(decider)])),
        ])
      ),
      (
        "then",
        .object([("propertyNames", .object([("enum", names)]))] + members(one.rules, []))
      ),
    ])
  }

  private static func members(
    _ rules: [JSONObjectShape.Rule], _ cases: [JSONOutput]
  ) -> [(String, JSONOutput)] {
    var required: [String] = []
    var all: [JSONOutput] = []
    for rule in rules {
      switch rule {
      case .anyOf(let keys) where keys.count == 1: required += keys
      case .anyOf(let keys):
        all.append(.object([("anyOf", .array(keys.map { FileSchema.required([$0]) }))]))
      case .oneOf(let groups):
        let one = groups.map { group in
          let others = groups.joined().filter { !group.contains($0) }
          return FileSchema.required(group).adding(
            "properties", .object(others.map { ($0, .bool(false)) }))
        }
        all.append(.object([("anyOf", .array(one))]))
      }
    }
    all += cases
    var members: [(String, JSONOutput)] = []
    if !required.isEmpty { members.append(("required", FileSchema.strings(required))) }
    if !all.isEmpty { members.append(("allOf", .array(all))) }
    return members
  }

  // MARK: Values

  private func value(_ key: String, in path: String, _ all: [JSONShape]) -> JSONOutput {
    precondition(!all.isEmpty, "A reader asks for '\(key)' in '\(path)' and never reads it.")
    let told = SchemaWords.description(of: key, in: path, of: kind)
    let description = told.map { [("description", JSONOutput.string($0.text))] } ?? []
    // An axis over the forms, or the rows of the sweep, take its place.
    if isInSweep, path.isEmpty, key == "leveringsvormen" || key == "variants" {
      return .object(description)
    }
    guard case .object(let members) = any(all.map(schema)) else { return any(all.map(schema)) }
    return .object(description + members)
  }

  private func any(_ schemas: [JSONOutput]) -> JSONOutput {
    schemas.count == 1 ? schemas[0] : .object([("anyOf", .array(schemas))])
  }

  private func schema(_ shape: JSONShape) -> JSONOutput {
    func typed(_ name: String, _ more: [(String, JSONOutput)] = []) -> JSONOutput {
      .object([("type", .string(name))] + more)
    }
    switch shape {
    case .text(let pattern, let mayBeEmpty):
      if isOpen { return typed("string") }
      return typed(
        "string",
        (pattern.map { [("pattern", .string($0))] } ?? [])
          + (mayBeEmpty ? [] : [("minLength", .number("1"))]))
    case .decimal(let places, let range):
      return schema(.text(pattern: JSONShape.decimalPattern(places: places, in: range)))
    case .word(let words):
      let words = JSONOutput.object([("enum", FileSchema.strings(words))])
      return isOpen ? .object([("anyOf", .array([words, typed("string")]))]) : words
    case .whole(let range):
      return isOpen ? typed("number") : typed("integer", Self.bounds(range, "minimum", "maximum"))
    case .truth: return typed("boolean")
    case .list(let item, let range, let isUnique):
      return typed(
        "array",
        [("items", schema(item))] + Self.bounds(range, "minItems", "maxItems")
          + (isUnique ? [("uniqueItems", .bool(true))] : []))
    case .object(let path): return object(path)
    case .objects(let path, let range):
      return typed(
        "array", [("items", object("\(path)[]"))] + Self.bounds(range, "minItems", "maxItems"))
    case .places(let path, let range):
      let items = (0..<range.upperBound).map { object("\(path)[\($0)]") }
      return typed(
        "array",
        [("prefixItems", .array(items)), ("items", .bool(false))]
          + Self.bounds(range, "minItems", "maxItems"))
    case .named(let path): return object(path)
    case .values(let names):
      let comment = "^\\\(JSONObjectReader.commentKey)$"
      return typed(
        "object",
        [("propertyNames", .object([("pattern", .string("\(comment)|\(names)"))]))])
    case .document(let kind):
      return .object([("anyOf", .array([typed("string"), FileSchema.reference(kind)]))])
    case .anyOf(let shapes): return any(shapes.map(schema))
    }
  }

  private static func bounds(
    _ range: ClosedRange<Int>, _ low: String, _ high: String
  ) -> [(String, JSONOutput)] {
    let isCount = low == "minItems"
    var members: [(String, JSONOutput)] = []
    if range.lowerBound > (isCount ? 0 : Int.min) {
      members.append((low, .number("\(range.lowerBound)")))
    }
    if range.upperBound < Int.max { members.append((high, .number("\(range.upperBound)"))) }
    return members
  }
}

import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The JSON Schema (2020-12) of a kind of file, with descriptions in the language of the run.
///
/// It is made of what the readers ask for, so that what they accept it accepts. It does not say what
/// depends on the law, on other files or on more than one place: such a file passes the schema and is
/// refused by the reader.
package struct FileSchema {
  let kind: FileKind

  package init(_ kind: FileKind) { self.kind = kind }

  private static let dialect = "https://json-schema.org/draft/2020-12/schema"
  /// The key of a comment in any object.
  private static let comment = JSONObjectReader.commentKey

  package func json() -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("$schema", .string(Self.dialect)),
      ("$id", .string("urn:huishoudboekje:schema:\(kind.rawValue)")),
      ("title", .string(kind.title.text)),
      ("description", .string(SchemaText.reach.text)),
    ]
    var definitions: [(String, JSONOutput)] = [("comment", Self.commentSchema)]
    let shapes = kind.shapes
    if kind == .sweep {
      // By the key that a sweep over a complex has.
      members += [
        ("type", .string("object")),
        ("if", Self.required(["complex"])),
        ("then", Self.reference("over_complex")), ("else", Self.reference("over_scenario")),
      ]
      let inner = [FileKind.scenario, .complex].map { kind in
        (kind.rawValue, FileObjects(kind.usualShapes, isInSweep: true, of: kind).document)
      }
      definitions +=
        [
          ("over_scenario", FileObjects(shapes[0], of: kind).document),
          ("over_complex", FileObjects(shapes[1], of: kind).document),
        ] + inner
    } else {
      guard case .object(let own) = FileObjects(shapes[0], of: kind).document else {
        preconditionFailure("A document is an object.")
      }
      members += own
    }
    return .object(members + [("$defs", .object(definitions))])
  }

  private static var commentSchema: JSONOutput {
    .object([
      ("description", .string(SchemaText.comment.text)),
      ("type", .array([.string("string"), .string("array")])),
      ("items", .object([("type", .string("string"))])),
    ])
  }

  static func reference(_ name: String) -> JSONOutput {
    .object([("$ref", .string("#/$defs/\(name)"))])
  }
  static func required(_ keys: [String]) -> JSONOutput {
    .object([("required", strings(keys))])
  }
  static func strings(_ texts: [String]) -> JSONOutput { .array(texts.map { .string($0) }) }
}

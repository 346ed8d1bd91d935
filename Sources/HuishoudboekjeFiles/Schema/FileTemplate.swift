import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A file of a kind to start from: it runs as it is from any folder, and each object says in its
/// comment what its keys mean and which others there may be.
package struct FileTemplate {
  package let kind: FileKind

  package init(_ kind: FileKind) { self.kind = kind }

  package func json() -> JSONOutput { commented(values, "", kind, kind.usualShapes) }

  /// Without the comments.
  private var values: JSONOutput {
    switch kind {
    case .scenario: Self.scenario
    case .complex: Self.complex
    case .sweep: Self.sweep
    case .reform: Self.reform
    }
  }

  // MARK: Comments

  /// An object with its comment in front, and so are those in it.
  private func commented(
    _ value: JSONOutput, _ path: String, _ kind: FileKind, _ shapes: JSONShapes
  ) -> JSONOutput {
    guard case .object(let members) = value, let shape = shapes.objects[path] else { return value }
    var lines = path.isEmpty ? [TemplateText.first(kind.title, command(kind)).text] : []
    if path.isEmpty, kind == self.kind { lines += [TemplateText.second.text] }
    for (key, _) in members { lines += line(key, path, kind, shape).map { [$0] } ?? [] }
    if let others = others(members, shape) { lines.append(others) }
    let comment = (JSONObjectReader.commentKey, FileSchema.strings(lines))
    return .object(
      [comment] + members.map { ($0, inner($1, shape.shapes[$0] ?? [], kind, shapes)) })
  }

  /// What a key means, with the words that it may have.
  private func line(
    _ key: String, _ path: String, _ kind: FileKind, _ shape: JSONObjectShape
  ) -> String? {
    guard let told = SchemaWords.description(of: key, in: path, of: kind) else { return nil }
    let words = (shape.shapes[key] ?? []).flatMap { shape -> [String] in
      switch shape {
      case .word(let words), .list(of: .word(let words), _, _): words
      default: []
      }
    }
    return TemplateText.key(
      key, told, words.isEmpty ? .empty : TemplateText.words(words.joined(.comma))
    ).text
  }

  /// The keys that may be there and are not; nil when there are none.
  private func others(_ members: [(String, JSONOutput)], _ shape: JSONObjectShape) -> String? {
    var keys = shape.keys
    if let decider = shape.decider,
      case .string(let word)? = members.first(where: { $0.0 == decider })?.1,
      let own = shape.cases.first(where: { $0.word == word })
    {
      keys = own.keys
    }
    let open = keys.filter { key in key != "*" && !members.contains { $0.0 == key } }
    return open.isEmpty ? nil : TemplateText.others(open.joined(.comma)).text
  }

  private func inner(
    _ value: JSONOutput, _ all: [JSONShape], _ kind: FileKind, _ shapes: JSONShapes
  ) -> JSONOutput {
    for shape in all {
      switch (shape, value) {
      case (.object(let path), .object): return commented(value, path, kind, shapes)
      case (.objects(let path, _), .array(let items)):
        return .array(items.map { commented($0, "\(path)[]", kind, shapes) })
      case (.places(let path, _), .array(let items)):
        return .array(
          items.enumerated().map { commented($1, "\(path)[\($0)]", kind, shapes) })
      case (.document(let name), .object):
        guard let inner = FileKind(rawValue: name) else { continue }
        return commented(value, "", inner, inner.usualShapes)
      default: continue
      }
    }
    return value
  }

  /// How such a file is computed.
  private func command(_ kind: FileKind) -> String { kind.command("FILE") }
}

extension FileKind {
  /// The command line that computes a file of this kind.
  package func command(_ file: String) -> String {
    switch self {
    case .scenario: "huishoudboekje compare \(file)"
    case .complex: "huishoudboekje complex \(file)"
    case .sweep: "huishoudboekje sweep \(file)"
    case .reform: "huishoudboekje compare SCENARIO --reform \(file)"
    }
  }
}

import Foundation
import XCTest

@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// A file with its kind, and what the reader and the schema of that kind say of it.
struct SchemaFile {
  let kind: FileKind
  let path: String
  let node: JSONNode

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init(_ kind: FileKind, _ path: String, _ node: JSONNode) {
    (self.kind, self.path, self.node) = (kind, path, node)
  }

  /// All files of a folder that are of a kind by their names.
  static func all(in folder: String) throws -> [SchemaFile] {
    let url = root.appendingPathComponent(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    return names.compactMap { name -> SchemaFile? in
      guard name.hasSuffix(".json"), name != "reference.json" else { return nil }
      let path = url.appendingPathComponent(name).path
      guard
        let node = try? JSONNode.parse(
          Array(Data(contentsOf: URL(fileURLWithPath: path))), file: path)
      else { return nil }
      return SchemaFile(Self.kind(of: name), path, node)
    }
  }

  private static func kind(of name: String) -> FileKind {
    if name.hasSuffix(".break-even.json") { return .sweep }
    return FileKind.allCases.first { name.hasSuffix(".\($0.rawValue).json") } ?? .scenario
  }

  /// What the reader says of it; nil when it accepts it.
  func refusal() -> InputError? {
    do throws(InputError) {
      switch kind {
      case .scenario: _ = try ScenarioFile(node, file: path)
      case .complex: _ = try ComplexFile(node, file: path)
      case .reform: _ = try ReformFile(node, file: path)
      case .sweep:
        guard try ComplexSweep(node, file: path) == nil else { return nil }
        _ = try SweepFile(node, file: path)
      }
      return nil
    } catch {
      return error
    }
  }
}

/// The schemas, made once.
enum Schemas {
  nonisolated(unsafe) private static var known: [FileKind: SchemaValidator] = [:]

  static func validator(_ kind: FileKind) throws -> SchemaValidator {
    if let known = known[kind] { return known }
    let text = FileSchema(kind).json().rendered()
    let made = SchemaValidator(try JSONNode.parse(Array(text.utf8), file: "schema"))
    known[kind] = made
    return made
  }

  static func fault(_ file: SchemaFile) throws -> String? {
    try validator(file.kind).fault(file.node)
  }
}

import TestSupport
import XCTest

@testable import HuishoudboekjeCatalogue
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// The templates follow their schemas, name no other file, and say of every key what it means.
final class FileTemplateTests: XCTestCase {
  func testTemplatesFollowTheirSchemas() throws {
    for language in Language.allCases {
      try Language.$current.withValue(language) {
        for kind in FileKind.allCases {
          let text = FileTemplate(kind).json().rendered()
          let node = try JSONNode.parse(bytes(text), file: kind.rawValue)
          let file = SchemaFile(kind, "/nowhere/\(kind).json", node)
          XCTAssertNil(try Schemas.fault(file), "\(kind) \(language)")
          XCTAssertNil(file.refusal(), "\(kind) \(language)")
          XCTAssertFalse(text.contains(".json"), "\(kind)")
          // Each object has a comment that tells all its keys.
          for place in JSONPlace.all(node) {
            guard case .object(let members) = place.value, place.key != "set" else { continue }
            let keys = members.map(\.key)
            XCTAssertEqual(keys.first, JSONObjectReader.commentKey, "\(kind) \(place.path)")
            guard case .array(let lines)? = members.first?.node.value else { continue }
            let told = lines.compactMap {
              if case .string(let line) = $0.value { line } else { nil }
            }
            for key in keys.dropFirst() {
              XCTAssertTrue(
                told.contains { $0.hasPrefix("\(key): ") }, "\(kind) \(place.path) \(key)")
            }
          }
        }
      }
    }
  }
}

import Foundation
import XCTest

final class RulesAreTestedTests: XCTestCase {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let support = tests.deletingLastPathComponent()
    .appendingPathComponent("BrowserSupport")

  /// The texts of the files of a folder.
  private func texts(_ folder: URL, _ ending: String) throws -> String {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  /// Each rule stands in the README and has a page on which it finds something, and there are no others.
  func testEveryRuleIsTestedAndTold() throws {
    let scripts = try texts(Self.support.appendingPathComponent("Checks"), "js")
    let rules = scripts.matches(of: #/rules\["([a-z-]+)"\]/#).map { String($0.output.1) }
    let tested = try texts(Self.tests, "swift")
      .matches(of: #/assert\(\s*"([a-z-]+)",/#).map { String($0.output.1) }
    let told = try texts(Self.support, "md").split(separator: "## Rules")[1]
      .matches(of: #/`([a-z-]+)`[,( |]/#).map { String($0.output.1) }
    XCTAssertEqual(Set(tested), Set(rules))
    XCTAssertEqual(told.sorted(), rules.sorted())
  }
}

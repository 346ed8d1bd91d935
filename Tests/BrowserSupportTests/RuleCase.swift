import BrowserSupport
import XCTest

/// Checks rules with pages on which one of them, and no other, finds something.
class RuleCase: XCTestCase {
  /// Checks that a rule finds these elements, in this order, and that no other rule finds anything.
  func assert(
    _ rule: String, finds elements: [String], in fixture: Fixture, viewports: [Viewport] = [.desk],
    at file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let found = try findings(fixture, viewports)
    XCTAssertEqual(
      found.map { "\($0.rule): \($0.element)" }, elements.map { "\(rule): \($0)" },
      found.map(\.description).joined(separator: "\n"), file: file, line: line)
  }

  /// Checks that no rule finds anything.
  func assertGood(
    _ fixture: Fixture, viewports: [Viewport] = [.desk], at file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    XCTAssertEqual(try findings(fixture, viewports), [], file: file, line: line)
  }

  /// The same with a part of the main content for each; the elements are paths of CSS from there.
  func assert(
    _ rule: String, good: [String], bad: [(content: String, elements: [String])],
    style: String = "", at file: StaticString = #filePath, line: UInt = #line
  ) throws {
    try assertGood(
      Fixture(style: style, content: good.joined(separator: "\n")), at: file, line: line)
    for (content, elements) in bad {
      try assert(
        rule, finds: elements.map { "#inhoud > \($0)" },
        in: Fixture(style: style, content: content), at: file, line: line)
    }
  }

  private func findings(_ fixture: Fixture, _ viewports: [Viewport]) throws -> [Finding] {
    try Browser.shared().open(html: fixture.html).findings(in: viewports)
  }
}

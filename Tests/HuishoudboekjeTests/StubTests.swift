import XCTest

@testable import Huishoudboekje

final class StubTests: XCTestCase {
  func testX() throws { XCTAssertGreaterThan(try Figures.embedded().entries.count, 80) }
}

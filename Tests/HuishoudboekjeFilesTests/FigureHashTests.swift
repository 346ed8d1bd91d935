import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles

final class FigureHashTests: XCTestCase {
  private func changed(_ change: Reform.FigureChange?) throws -> Figures {
    var reform = Reform(name: "test")
    if let change { reform.changes = [change] }
    return try Figures.embedded().changed(by: reform, year: 2025)
  }

  func testTheHashKnowsWhatCounts() throws {
    let plain = try Figures.embedded().hash(for: [2025])
    XCTAssertEqual(try changed(nil).hash(for: [2025]), plain)
    let own = try changed(
      Reform.FigureChange(law: .zvw, key: "bijdrage_laag", from: nil, change: .set("5.27")))
    XCTAssertNotEqual(try own.hash(for: [2025]), plain)
    let later = try changed(
      Reform.FigureChange(
        law: .zvw, key: "bijdrage_laag", from: CalendarDate("2026-01-01"), change: .set("9")))
    XCTAssertEqual(try later.hash(for: [2025]), plain)
  }
}

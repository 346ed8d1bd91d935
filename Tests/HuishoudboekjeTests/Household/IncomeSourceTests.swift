import XCTest

@testable import Huishoudboekje

/// An income that random households do not draw is tried by no property.
final class IncomeSourceTests: XCTestCase {
  func testEveryKindOfIncomeIsDrawn() {
    var households = RandomHousehold(seed: 201, everyKind: true)
    var drawn: Set<IncomeSource> = []
    for _ in 0..<400 {
      for person in households.next().persons { drawn.formUnion(person.sources) }
    }
    XCTAssertEqual(drawn, Set(IncomeSource.allCases))
  }
}

import XCTest

@testable import Huishoudboekje

/// Which of the three limits of a rent binds.
final class HighestRentTests: XCTestCase {
  func testTheLowestBinds() {
    func rent(_ points: Int?, _ passend: Int?, _ budget: Int?) -> (Int?, HighestRent.Bound) {
      let rent = HighestRent(byPoints: points, passend: passend, bearable: budget)
      return (rent.lowest, rent.bound)
    }
    XCTAssertTrue(rent(720_05, 713_02, 800_00) == (713_02, .passend))
    XCTAssertTrue(rent(700_00, 713_02, 800_00) == (700_00, .points))
    XCTAssertTrue(rent(700_00, 713_02, 650_00) == (650_00, .budget))
    XCTAssertTrue(rent(nil, nil, 650_00) == (650_00, .budget))
    XCTAssertTrue(rent(nil, 713_02, nil) == (nil, .budget))
    // The law before the budget.
    XCTAssertTrue(rent(713_02, 713_02, 713_02) == (713_02, .points))
  }
}

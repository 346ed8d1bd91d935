import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import Huishoudboekje

final class ExactNumberTests: XCTestCase {
  func testGood() {
    let cases: [(String, Int, Int)] = [
      ("705.10", 2, 70510), ("705.1", 2, 70510), ("705", 2, 70500), ("0", 2, 0), ("0.05", 2, 5),
      ("-0.05", 2, -5), ("-12", 0, -12), ("12.345", 3, 12345), ("0.0", 2, 0), ("10", 0, 10),
      ("9223372036854775807", 0, Int.max), ("-9223372036854775808", 0, Int.min),
      ("92233720368547758.07", 2, Int.max), ("-0", 2, 0),
    ]
    for (text, places, value) in cases {
      XCTAssertEqual(parseDecimal(text.utf8, places: places, allowsMinus: true), value, text)
    }
  }

  func testBad() {
    let shapes = [
      "", "abc", "1e3", "1,50", " 5", "5 ", "+5", ".5", "5.", ".", "-", "--5", "5-", "1.2.3",
      "007", "00", "-01", "1_000", "1 000", "١", "0x10", "NaN", "-.5", "1.5\n", "\u{0}5",
    ]
    for text in shapes {
      XCTAssertThrowsError(try readDecimal(text.utf8, places: 2, allowsMinus: true), text) {
        XCTAssertEqual($0 as? DecimalFault, .shape, text)
      }
    }
    let others: [(String, DecimalFault)] = [
      ("1.234", .tooManyDecimals), ("1.000", .tooManyDecimals),
      ("9223372036854775808", .tooLarge), ("92233720368547758.08", .tooLarge),
      ("-92233720368547758.09", .tooLarge), (String(repeating: "9", count: 400), .tooLarge),
    ]
    for (text, fault) in others {
      XCTAssertThrowsError(try readDecimal(text.utf8, places: 2, allowsMinus: true), text) {
        XCTAssertEqual($0 as? DecimalFault, fault, text)
      }
    }
    XCTAssertNil(parseDecimal("-5".utf8, places: 2))
    XCTAssertNil(parseDecimal("5.0".utf8, places: 0))
  }

  func testFormat() {
    let cases: [(Int, Int, String)] = [
      (123450, 2, "1234.50"), (-5, 2, "-0.05"), (0, 2, "0.00"), (7, 0, "7"), (-7, 0, "-7"),
      (100, 2, "1.00"), (12345, 3, "12.345"), (1, 5, "0.00001"), (-100, 2, "-1.00"),
      (Int.min, 2, "-92233720368547758.08"), (Int.max, 0, "9223372036854775807"),
    ]
    for (value, places, text) in cases {
      XCTAssertEqual(formatDecimal(value, places: places), text)
    }
  }

  func testRoundTrip() {
    var random = SplitMix(state: 1)
    for _ in 0..<2000 {
      let value = Int.random(in: Int.min...Int.max, using: &random) >> Int.random(in: 0...63)
      let places = Int.random(in: 0...18, using: &random)
      let text = formatDecimal(value, places: places)
      XCTAssertEqual(parseDecimal(text.utf8, places: places, allowsMinus: true), value, text)
    }
  }
}

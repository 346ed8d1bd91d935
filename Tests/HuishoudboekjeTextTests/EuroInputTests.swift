import XCTest

@testable import HuishoudboekjeText

/// Amounts as people write them: read where there is one reading, refused where there are two.
final class EuroInputTests: XCTestCase {
  func testOneReading() {
    let amounts: [(text: String, cents: Int)] = [
      ("25000", 2_500_000), ("0", 0), ("007", 700), ("25000.50", 2_500_050),
      ("25000,50", 2_500_050), ("25.000,50", 2_500_050), ("25,000.50", 2_500_050),
      ("25000,5", 2_500_050), ("1.5", 150), ("1.250.000", 125_000_000),
      ("1,250,000", 125_000_000), ("1.250.000,5", 125_000_050), ("0,05", 5),
      ("€25.000,50", 2_500_050), ("€ 7,10", 710), ("999.999,99", 99_999_999),
    ]
    for (text, cents) in amounts { XCTAssertEqual(EuroInput(text), .cents(cents), text) }
  }

  func testTwoReadings() {
    for (text, thousands, decimals) in [
      ("25.000", "25000", 25_00), ("25,000", "25000", 25_00), ("1.250", "1250", 1_25),
      ("25.125", "25125", 25_12), ("€ 999,999", "999999", 999_99),
    ] {
      XCTAssertEqual(
        EuroInput(text), .twoReadings(thousands: thousands, decimals: decimals), text)
    }
  }

  func testNoAmount() {
    for text in [
      "", "€", "-1", "+1", "1e3", "x", "1 000", "1.", ",5", "1..5", "1.2.3", "1.23,45",
      "12.3456,7", "1.000,00,00", "1.000,000.00", "1,000,00.00", "٣", "1\u{0}", "25.000,5€",
      "1000.000.000",
    ] {
      XCTAssertEqual(EuroInput(text), .notAnAmount, text)
    }
    for text in ["1.2345", "0.500", "012.500", "1234.567", "1.000,000", "1,000.000"] {
      XCTAssertEqual(EuroInput(text), .tooManyDecimals, text)
    }
  }

  func testTooLarge() {
    for text in ["99999999999999999999", "99999999999999999999,50", "99.999.999.999.999.999.999"] {
      XCTAssertEqual(EuroInput(text), .tooLarge, text)
    }
  }

  /// Every amount that can be written in a way reads back.
  func testReadsBack() {
    for cents in [0, 1, 10, 99, 100, 12_345, 99_999, 100_000, 123_456, 100_000_000, 123_456_789] {
      let decimals = String("0\(cents % 100)".suffix(2))
      let euros = "\(cents / 100)"
      var grouped = ""
      for (place, digit) in euros.enumerated() {
        if place > 0, (euros.count - place).isMultiple(of: 3) { grouped += "." }
        grouped.append(digit)
      }
      for text in ["\(euros).\(decimals)", "\(euros),\(decimals)", "\(grouped),\(decimals)"] {
        XCTAssertEqual(EuroInput(text), .cents(cents), text)
      }
    }
  }
}

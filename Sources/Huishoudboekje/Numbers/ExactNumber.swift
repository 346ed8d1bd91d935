/// Why a text is not an exact decimal number.
package enum DecimalFault: Error {
  /// Something else than digits, one point and digits.
  case shape
  /// A good number with more decimals than are allowed.
  case tooManyDecimals
  /// A good number that does not fit.
  case tooLarge
}

/// A decimal number as it is printed, exact: `value` units of 10^-`decimals`.
package struct ExactNumber: Sendable, Equatable {
  package let value: Int
  package let decimals: Int
  package init(value: Int, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  /// The one reader of decimal numbers: digits with at most `most` digits after an optional point.
  ///
  /// There must be a digit on both sides of the point; a plus sign, spaces, a comma, an exponent
  /// and needless leading zeros ("007") are refused. A minus sign is allowed on request.
  init(
    reading text: some Collection<UInt8>, decimals most: Int, allowsMinus: Bool
  ) throws(DecimalFault) {
    var value = 0  // Counted downwards, because the smallest Int has no positive counterpart.
    var isNegative = false
    var digitsBefore = 0
    var decimals: Int?
    var startsWithZero = false
    var overflows = false
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0 && allowsMinus:
        isNegative = true
      case UInt8(ascii: ".") where decimals == nil && digitsBefore > 0:
        decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let count = decimals {
          decimals = count + 1
        } else {
          if startsWithZero { throw .shape }
          startsWithZero = digitsBefore == 0 && byte == UInt8(ascii: "0")
          digitsBefore += 1
        }
        let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
        let (added, overflowToo) = shifted.subtractingReportingOverflow(
          Int(byte - UInt8(ascii: "0")))
        if overflow || overflowToo { overflows = true }
        value = added
      default:
        throw .shape
      }
    }
    guard digitsBefore > 0, decimals != 0 else { throw .shape }
    guard decimals ?? 0 <= most else { throw .tooManyDecimals }
    guard !overflows, isNegative || value != Int.min else { throw .tooLarge }
    self.value = isNegative ? value : -value
    self.decimals = decimals ?? 0
  }

  /// Nil for what is no decimal number of at most 18 digits, after a minus sign or not.
  package init?(_ text: String) {
    guard let number = try? Self(reading: text.utf8, decimals: 18, allowsMinus: true),
      number.value.magnitude < 1_000_000_000_000_000_000
    else { return nil }
    self = number
  }

  /// The number as a whole number of its last decimal of `decimals`.
  func scaled(to decimals: Int) -> Int128 {
    var number = Int128(value)
    for _ in self.decimals..<max(self.decimals, decimals) { number *= 10 }
    return number
  }

  var isZero: Bool { value == 0 }

  /// The same number, however many decimals are printed.
  func equals(_ other: ExactNumber?) -> Bool {
    guard let other else { return false }
    let places = max(decimals, other.decimals)
    return scaled(to: places) == other.scaled(to: places)
  }
}

/// Reads a decimal number exactly, as a whole number of 10^-`places`, and says what is wrong when
/// it is not one: with two places "705.10" and "705.1" are 70510 and "705" is 70500. Nothing is
/// ever rounded. `ExactNumber` says what a decimal number looks like.
package func readDecimal(
  _ text: some Collection<UInt8>, places: Int, allowsMinus: Bool
) throws(DecimalFault) -> Int {
  precondition((0...18).contains(places), "An exact decimal has 0 to 18 places.")
  let number = try ExactNumber(reading: text, decimals: places, allowsMinus: allowsMinus)
  guard let value = Int(exactly: number.scaled(to: places)) else { throw .tooLarge }
  return value
}

/// Reads a decimal number like `readDecimal`; nil when it is not one.
package func parseDecimal(
  _ text: some Collection<UInt8>, places: Int, allowsMinus: Bool = false
) -> Int? {
  try? readDecimal(text, places: places, allowsMinus: allowsMinus)
}

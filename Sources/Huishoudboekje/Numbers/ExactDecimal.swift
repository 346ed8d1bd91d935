/// Why a text is not an exact decimal number.
package enum DecimalFault: Error {
  /// Something else than digits, one point and digits.
  case shape
  /// A good number with more decimals than are allowed.
  case tooManyDecimals
  /// A good number that does not fit.
  case tooLarge
}

/// Reads a decimal number exactly, as an integer number of 10^-`places`; nil when it is not one.
///
/// The whole text must be digits with at most `places` digits after an optional point: with two
/// places "705.10" and "705.1" are 70510 and "705" is 70500. There must be a digit on both sides
/// of the point; a plus sign, spaces, a comma, an exponent and needless leading zeros ("007") are
/// refused. A minus sign is allowed on request. Nothing is ever rounded.
package func parseDecimal(
  _ text: some Collection<UInt8>, places: Int, allowsMinus: Bool = false
) -> Int? {
  try? readDecimal(text, places: places, allowsMinus: allowsMinus)
}

/// Reads a decimal number like `parseDecimal`, and says what is wrong when it is not one.
package func readDecimal(
  _ text: some Collection<UInt8>, places: Int, allowsMinus: Bool
) throws(DecimalFault) -> Int {
  precondition((0...18).contains(places), "An exact decimal has 0 to 18 places.")
  var value = 0  // Counted downwards, because the smallest Int has no positive counterpart.
  var isNegative = false
  var digitsBefore = 0
  var digitsAfter = 0
  var hasPoint = false
  var startsWithZero = false
  var overflows = false
  func append(_ digit: Int) {
    let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
    let (added, overflowToo) = shifted.subtractingReportingOverflow(digit)
    if overflow || overflowToo { overflows = true }
    value = added
  }
  for (index, byte) in text.enumerated() {
    switch byte {
    case UInt8(ascii: "-") where index == 0 && allowsMinus:
      isNegative = true
    case UInt8(ascii: ".") where !hasPoint && digitsBefore > 0:
      hasPoint = true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if hasPoint {
        digitsAfter += 1
      } else {
        if startsWithZero { throw .shape }
        startsWithZero = digitsBefore == 0 && byte == UInt8(ascii: "0")
        digitsBefore += 1
      }
      if digitsAfter <= places, !overflows { append(Int(byte - UInt8(ascii: "0"))) }
    default:
      throw .shape
    }
  }
  guard digitsBefore > 0, !hasPoint || digitsAfter > 0 else { throw .shape }
  guard digitsAfter <= places else { throw .tooManyDecimals }
  for _ in digitsAfter..<places where !overflows { append(0) }
  if overflows || (!isNegative && value == Int.min) { throw .tooLarge }
  return isNegative ? value : -value
}

/// Writes an integer number of 10^-`places` with a point and exactly `places` decimals.
///
/// It is the same everywhere: `formatDecimal(-5, places: 2)` is "-0.05". No thousands separators.
package func formatDecimal(_ value: Int, places: Int) -> String {
  precondition(places >= 0, "The number of decimals is not negative.")
  var digits = String(value.magnitude)
  if digits.utf8.count <= places {
    digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
  }
  let sign = value < 0 ? "-" : ""
  return places == 0 ? sign + digits : "\(sign)\(digits.dropLast(places)).\(digits.suffix(places))"
}

/// A printed decimal, exact.
package struct ExactNumber: Sendable, Equatable {
  package let value: Int
  package let decimals: Int
  package init(value: Int, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }
  /// Nil for what is no decimal of at most 18 digits.
  package init?(_ text: String) {
    guard let digits = ExactDigits(text) else { return nil }
    value = digits.value
    decimals = digits.decimals
  }

  /// The number as a whole number of its last decimal of `decimals`.
  func scaled(to decimals: Int) -> Int128 {
    var number = Int128(value)
    for _ in self.decimals..<max(self.decimals, decimals) { number *= 10 }
    return number
  }
}

/// The digits of a printed decimal: an optional minus, digits, at most one point.
struct ExactDigits {
  let value: Int
  let decimals: Int
  init?(_ text: String) {
    var value = 0
    var decimals: Int?
    var count = 0
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where decimals == nil && count > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        guard count <= 18 else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        decimals = decimals.map { $0 + 1 }
      default: return nil
      }
    }
    guard count > 0, decimals != 0 else { return nil }
    self.value = negative ? -value : value
    self.decimals = decimals ?? 0
  }
}

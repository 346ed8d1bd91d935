/// A positive or negative fraction in lowest terms: the worth of one unit of a number.
///
/// Cents are 1/100, an unrounded product of cents and a percentage of two decimals 1/1000000.
struct Quantum: Sendable, Hashable {
  let numerator: Int
  let denominator: Int

  init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator > 0, "the denominator of a fraction is positive")
    let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int(divisor)
    self.denominator = denominator / Int(divisor)
  }
  static let one = Quantum(1)
  static let cent = Quantum(1, 100)

  static func commonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
  static func * (a: Self, b: Self) -> Self {
    let left = Self(a.numerator, b.denominator)
    let right = Self(b.numerator, a.denominator)
    return Self(left.numerator * right.numerator, left.denominator * right.denominator)
  }
  static func / (a: Self, b: Self) -> Self {
    a
      * (b.numerator < 0
        ? Self(-b.denominator, -b.numerator) : Self(b.denominator, b.numerator))
  }
}

/// An exact number as text: a decimal where it ends, otherwise a decimal over a small divisor.
///
/// Amounts have at least two decimals, so that euros look like euros.
func exactText(_ value: Int, _ quantum: Quantum, decimals least: Int = 2) -> String {
  for divisor in [1, 12, 144] {
    let scaled = Int128(value) * Int128(quantum.numerator) * Int128(divisor)
    if let text = decimalText(scaled, Int128(quantum.denominator), least: least) {
      return divisor == 1 ? text : "\(text) / \(divisor)"
    }
  }
  let numerator = Int128(value) * Int128(quantum.numerator)
  return "\(numerator) / \(quantum.denominator)"
}

/// The decimal of a fraction; nil where it does not end.
private func decimalText(_ numerator: Int128, _ denominator: Int128, least: Int) -> String? {
  var (a, b) = (numerator < 0 ? -numerator : numerator, denominator)
  while b != 0 { (a, b) = (b, a % b) }
  let divisor = a == 0 ? 1 : a
  let top = numerator / divisor
  var rest = denominator / divisor
  var (twos, fives) = (0, 0)
  while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
  while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
  guard rest == 1 else { return nil }
  let places = max(least, max(twos, fives))
  var digits = top
  for _ in 0..<(places - twos) { digits *= 2 }
  for _ in 0..<(places - fives) { digits *= 5 }
  let size = digits < 0 ? -digits : digits
  guard places > 0 else { return "\(digits)" }
  var text = "\(size)"
  while text.utf8.count <= places { text = "0" + text }
  let point = text.index(text.endIndex, offsetBy: -places)
  return (digits < 0 ? "-" : "") + text[..<point] + "." + text[point...]
}

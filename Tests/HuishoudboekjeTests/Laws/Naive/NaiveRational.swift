/// An exact fraction: Int128 numerator over a positive Int128 denominator, always reduced. Money is in euros everywhere.
struct NaiveRational: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral,
  CustomStringConvertible
{
  let num: Int128
  let den: Int128

  /// num / den, reduced, with a positive denominator.
  init(_ num: Int128, _ den: Int128) {
    precondition(den != 0, "division by zero")
    let sign: Int128 = den < 0 ? -1 : 1
    let divisor = NaiveRational.gcd(num < 0 ? -num : num, den < 0 ? -den : den)
    self.num = sign * num / divisor
    self.den = sign * den / divisor
  }

  /// A whole number.
  init(_ whole: Int) {
    self.init(Int128(whole), 1)
  }

  /// A whole number literal.
  init(integerLiteral value: Int) {
    self.init(value)
  }

  /// A printed decimal such as "12", "-0.002850602044" or "1450.80".
  init(_ text: String) {
    var digits: Int128 = 0
    var scale: Int128 = 1
    var negative = false
    var afterPoint = false
    precondition(!text.isEmpty, "empty number")
    for (index, character) in text.enumerated() {
      if character == "-" && index == 0 {
        negative = true
      } else if character == "." && !afterPoint {
        afterPoint = true
      } else if character.isASCII, let digit = character.wholeNumberValue {
        digits = digits * 10 + Int128(digit)
        if afterPoint { scale *= 10 }
      } else {
        preconditionFailure("not a decimal: \(text)")
      }
    }
    self.init(negative ? -digits : digits, scale)
  }

  /// The greatest common divisor of two numbers that are not negative; at least 1.
  private static func gcd(_ a: Int128, _ b: Int128) -> Int128 {
    var x = a
    var y = b
    while y != 0 { (x, y) = (y, x % y) }
    return x == 0 ? 1 : x
  }

  /// The exact sum.
  static func + (a: NaiveRational, b: NaiveRational) -> NaiveRational {
    NaiveRational(a.num * b.den + b.num * a.den, a.den * b.den)
  }

  /// The exact difference.
  static func - (a: NaiveRational, b: NaiveRational) -> NaiveRational {
    NaiveRational(a.num * b.den - b.num * a.den, a.den * b.den)
  }

  /// The exact product.
  static func * (a: NaiveRational, b: NaiveRational) -> NaiveRational {
    NaiveRational(a.num * b.num, a.den * b.den)
  }

  /// The exact quotient.
  static func / (a: NaiveRational, b: NaiveRational) -> NaiveRational {
    NaiveRational(a.num * b.den, a.den * b.num)
  }

  /// Smaller than.
  static func < (a: NaiveRational, b: NaiveRational) -> Bool {
    a.num * b.den < b.num * a.den
  }

  /// The largest whole number that is not above the value.
  func floor() -> NaiveRational {
    let quotient = num / den
    return NaiveRational(num % den != 0 && num < 0 ? quotient - 1 : quotient, 1)
  }

  /// The smallest whole number that is not below the value.
  func ceil() -> NaiveRational {
    0 - (0 - self).floor()
  }

  /// The nearest whole number; a half goes up.
  func halfUp() -> NaiveRational {
    (self + NaiveRational(1, 2)).floor()
  }

  /// Down to cents.
  func floorCents() -> NaiveRational {
    (self * 100).floor() / 100
  }

  /// Up to cents.
  func ceilCents() -> NaiveRational {
    (self * 100).ceil() / 100
  }

  /// To cents; half a cent goes up.
  func halfUpCents() -> NaiveRational {
    halfUp(decimals: 2)
  }

  /// To a number of decimals; a half goes up.
  func halfUp(decimals: Int) -> NaiveRational {
    var scale: NaiveRational = 1
    for _ in 0..<decimals { scale = scale * 10 }
    return (self * scale).halfUp() / scale
  }

  /// The value as Int; it must be whole.
  var whole: Int {
    precondition(den == 1, "not whole: \(self)")
    return Int(num)
  }

  /// The value in whole cents as Int; it must end at cents.
  var cents: Int {
    (self * 100).whole
  }

  /// "12", "12.5" if the decimals end, else the fraction.
  var description: String {
    var scale: Int128 = 1
    var decimals = 0
    while scale % den != 0 && decimals < 15 {
      scale *= 10
      decimals += 1
    }
    if scale % den != 0 { return "\(num)/\(den)" }
    if decimals == 0 { return "\(num)" }
    let scaled = num * (scale / den)
    let digits = String(scaled < 0 ? -scaled : scaled)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}

/// Evaluates a printed formula exactly, from its text alone.
///
/// It knows nothing of the engine: numbers, `%`, `+ - * /`, parentheses, `min`, `max`, and the
/// roundings `down`, `up` and `half_up` to a multiple of their second number.
struct PrintedArithmetic {
  struct Fraction: Equatable {
    var top: Int128
    var bottom: Int128
    init(_ top: Int128, _ bottom: Int128 = 1) {
      var (a, b) = (top < 0 ? -top : top, bottom)
      while b != 0 { (a, b) = (b, a % b) }
      let divisor = a == 0 ? 1 : a
      self.top = top / divisor
      self.bottom = bottom / divisor
    }
    static func + (a: Self, b: Self) -> Self {
      Fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
    }
    static func - (a: Self, b: Self) -> Self { a + Fraction(-b.top, b.bottom) }
    static func * (a: Self, b: Self) -> Self {
      let (left, right) = (Fraction(a.top, b.bottom), Fraction(b.top, a.bottom))
      return Fraction(left.top * right.top, left.bottom * right.bottom)
    }
    static func / (a: Self, b: Self) -> Self {
      a * (b.top < 0 ? Fraction(-b.bottom, -b.top) : Fraction(b.bottom, b.top))
    }
    static func < (a: Self, b: Self) -> Bool { (a - b).top < 0 }
    var floor: Int128 {
      let (quotient, rest) = top.quotientAndRemainder(dividingBy: bottom)
      return rest < 0 ? quotient - 1 : quotient
    }
  }
  enum Failure: Error { case at(Int, String) }

  private let text: [UInt8]
  private var place = 0

  private init(_ text: String) { self.text = Array(text.utf8) }

  static func value(_ text: String) throws -> Fraction {
    var parser = PrintedArithmetic(text)
    let value = try parser.sum()
    guard parser.place == parser.text.count else { throw Failure.at(parser.place, text) }
    return value
  }

  /// Whether a printed condition holds: comparisons with `and`, and `or` within parentheses.
  static func holds(_ text: String) throws -> Bool {
    var parser = PrintedArithmetic(text)
    let value = try parser.disjunction()
    guard parser.place == parser.text.count else { throw Failure.at(parser.place, text) }
    return value
  }

  private mutating func take(_ word: String) -> Bool {
    let end = place + word.utf8.count
    guard end <= text.count, text[place..<end].elementsEqual(word.utf8) else { return false }
    place = end
    return true
  }
  private mutating func need(_ word: String) throws {
    guard take(word) else { throw Failure.at(place, String(decoding: text, as: UTF8.self)) }
  }

  /// `and` binds tighter than `or`.
  private mutating func disjunction() throws -> Bool {
    var value = try conjunction()
    while take(" or ") {
      let next = try conjunction()
      value = value || next
    }
    return value
  }
  private mutating func conjunction() throws -> Bool {
    var value = try comparison()
    while take(" and ") {
      let next = try comparison()
      value = value && next
    }
    return value
  }
  private mutating func comparison() throws -> Bool {
    let start = place
    if let left = try? sum() {
      if take(" <= ") { return !(try sum() < left) }
      if take(" < ") { return left < (try sum()) }
    }
    place = start
    try need("(")
    let value = try disjunction()
    try need(")")
    return value
  }

  private mutating func sum() throws -> Fraction {
    var value = try product()
    while true {
      if take(" + ") {
        value = value + (try product())
      } else if take(" - ") {
        value = value - (try product())
      } else {
        return value
      }
    }
  }
  private mutating func product() throws -> Fraction {
    var value = try atom()
    while true {
      if take(" * ") {
        value = value * (try atom())
      } else if take(" / ") {
        value = value / (try atom())
      } else {
        return value
      }
    }
  }
  private mutating func atom() throws -> Fraction {
    if take("-") { return Fraction(0) - (try atom()) }
    for name in ["min", "max", "down", "up", "half_up"] where take(name + "(") {
      let a = try sum()
      try need(", ")
      let b = try sum()
      try need(")")
      switch name {
      case "min": return a < b ? a : b
      case "max": return a < b ? b : a
      case "down": return Fraction((a / b).floor) * b
      case "up": return Fraction(-(Fraction(0) - a / b).floor) * b
      default: return Fraction((a / b + Fraction(1, 2)).floor) * b
      }
    }
    if take("(") {
      let value = try sum()
      try need(")")
      return value
    }
    return try number()
  }
  private mutating func number() throws -> Fraction {
    var (top, bottom): (Int128, Int128) = (0, 1)
    var (digits, afterPoint) = (0, false)
    while place < text.count {
      if (48...57).contains(text[place]) {
        top = top * 10 + Int128(text[place] - 48)
        if afterPoint { bottom *= 10 }
        digits += 1
      } else if text[place] == 46, !afterPoint {
        afterPoint = true
      } else {
        break
      }
      place += 1
    }
    guard digits > 0 else { throw Failure.at(place, String(decoding: text, as: UTF8.self)) }
    return take(" %") ? Fraction(top, bottom * 100) : Fraction(top, bottom)
  }
}

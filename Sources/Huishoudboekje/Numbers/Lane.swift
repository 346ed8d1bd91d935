// Every rule of law is written once, generic over a lane: a number, or a vector of numbers, that
// only ever holds integers. Amounts are whole cents. See Amount.swift for what a rule works with.

/// The outcome of a comparison on a lane: one truth value, or one per element.
package protocol LaneMask: Sendable {
  init(all value: Bool)
  static func .& (a: Self, b: Self) -> Self
  static func .| (a: Self, b: Self) -> Self
  static prefix func .! (a: Self) -> Self
}

/// A direction in which a law rounds.
package enum Rounding: Sendable {
  /// To the whole unit at or below.
  case down
  /// To the nearest whole unit, halves up (towards plus infinity).
  case halfUp
  /// To the whole unit at or above.
  case up

  /// What a double adds to a whole dividend, so that the whole number nearest to the quotient is the
  /// rounded one. The sum divided by `divisor` then lies at least 1 / 2d from every half.
  @inline(__always) func offset(_ divisor: Int) -> Double {
    switch self {
    case .down: return 0.5 - Double(divisor) / 2
    case .halfUp: return divisor & 1 == 0 ? 0.5 : 0  // An odd divisor has no quotient of a half.
    case .up: return Double(divisor) / 2 - 0.5
    }
  }
}

/// The article of law that a step or a rounding rests on.
package struct Article: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let text: StaticString
  @inline(__always) package init(stringLiteral text: StaticString) { self.text = text }
  package var description: String { "\(text)" }
}

/// A number, or a vector of numbers, that only ever holds integers.
///
/// Goals: one text of the law serves the single household, the sweep, the audit and the
/// explanation. Division exists only as a rounding by a positive constant.
///
/// Limits: `SIMD8<Double>` is exact while every value and every dividend plus its divisor stays
/// below 2^51; `RangeLane` proves that for a range of inputs.
package protocol Lane: Sendable {
  associatedtype Mask: LaneMask
  /// The lane in which what is the same for a whole block is computed.
  associatedtype Uniform: Lane where Uniform.Uniform == Uniform

  init(_ integer: Int)
  init(_ figure: Figure)
  init(lifting value: Uniform)
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func .< (a: Self, b: Self) -> Mask
  static func .<= (a: Self, b: Self) -> Mask
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self
  static func least(_ a: Self, _ b: Self) -> Self
  static func greatest(_ a: Self, _ b: Self) -> Self
  /// `self / divisor`, rounded as the article says. The divisor is positive.
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self
  /// `a * b / c` down, exact even where the product is far beyond 2^51; `c` is positive, and `c`
  /// and the result stay below 2^51.
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self
  /// Gives the value its name in the law; a step of the explanation.
  func named(_ name: StaticString, _ article: Article) -> Self
  /// The same quantity in units `factor` times as small; the explanation shows no product.
  func rescaled(by factor: Int) -> Self
  /// The same number read as a twelfth of it: the denominator stands in a `Scale`.
  var readAsTwelfth: Self { get }
  /// `self / divisor` rounded to a whole number and times `unit`: a multiple of `unit` cents.
  func divided(
    by divisor: Int, _ rounding: Rounding, toMultipleOf unit: Int, _ article: Article
  ) -> Self
}

extension Lane {
  @inline(__always) package init(_ figure: Figure) { self.init(figure.value) }
  @inline(__always) package func named(_ name: StaticString, _ article: Article) -> Self { self }
  @inline(__always) package func rescaled(by factor: Int) -> Self {
    factor == 1 ? self : self * Self(factor)
  }
  @inline(__always) package var readAsTwelfth: Self { self }
  @inline(__always)
  package func divided(
    by divisor: Int, _ rounding: Rounding, toMultipleOf unit: Int, _ article: Article
  ) -> Self {
    let quotient = divided(by: divisor, rounding, article)
    return unit == 1 ? quotient : quotient * Self(unit)
  }
  @inline(__always) static func .> (a: Self, b: Self) -> Mask { b .< a }
  @inline(__always) static func .>= (a: Self, b: Self) -> Mask { b .<= a }
  @inline(__always) var atLeastZero: Self { Self.greatest(self, Self(0)) }
}

extension Bool: LaneMask {
  @inline(__always) package init(all value: Bool) { self = value }
  @inline(__always) package static func .& (a: Bool, b: Bool) -> Bool { a && b }
  @inline(__always) package static func .| (a: Bool, b: Bool) -> Bool { a || b }
  @inline(__always) package static prefix func .! (a: Bool) -> Bool { !a }
}

/// The reference lane: one household, whole numbers, every overflow traps.
extension Int: Lane {
  package typealias Mask = Bool
  package typealias Uniform = Int
  @inline(__always) package init(lifting value: Int) { self = value }
  @inline(__always) package static func .< (a: Int, b: Int) -> Bool { a < b }
  @inline(__always) package static func .<= (a: Int, b: Int) -> Bool { a <= b }
  @inline(__always) package static func select(_ mask: Bool, _ a: Int, _ b: Int) -> Int {
    mask ? a : b
  }
  @inline(__always) package static func least(_ a: Int, _ b: Int) -> Int { a < b ? a : b }
  @inline(__always) package static func greatest(_ a: Int, _ b: Int) -> Int { a < b ? b : a }
  @inline(__always)
  package func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Int {
    switch rounding {
    case .down: return Self.floorDivide(self, divisor)
    case .halfUp: return Self.floorDivide(self + divisor / 2, divisor)
    case .up: return Self.floorDivide(self + (divisor - 1), divisor)
    }
  }
  @inline(__always) static func floorDivide(_ a: Int, _ b: Int) -> Int {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    return remainder < 0 ? quotient - 1 : quotient
  }
  @inline(__always)
  package static func floorDivide(_ a: Int, times b: Int, by c: Int, _ article: Article) -> Int {
    let product = a.multipliedFullWidth(by: b)
    let (quotient, remainder) = c.dividingFullWidth(product)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension SIMDMask: LaneMask where Storage == SIMD8<Int64> {
  @inline(__always) package init(all value: Bool) { self.init(repeating: value) }
}

/// The fast lane: eight households at once, integers held in doubles.
///
/// Exact while |n| + d <= 2^51: with the offset of its rounding a quotient lies at least 1 / 2d from
/// every half integer, further than the two roundings of a multiplication by 1/d can carry it;
/// adding and subtracting 1.5 * 2^52 then rounds to the nearest integer. The same bits on every
/// processor.
extension SIMD8: Lane where Scalar == Double {
  package typealias Mask = SIMDMask<SIMD8<Int64>>
  package typealias Uniform = Int
  @inline(__always) static var roundingShift: Self { Self(repeating: 0x1.8p52) }
  @inline(__always) package init(_ integer: Int) { self.init(repeating: Double(integer)) }
  @inline(__always) package init(lifting value: Int) { self.init(repeating: Double(value)) }
  // Through the mask type: SIMDMask.replacing is one vector operation on a concrete type, while
  // SIMD.replacing is a loop over elements.
  @inline(__always) package static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    unsafeBitCast(
      unsafeBitCast(b, to: Mask.self).replacing(
        with: unsafeBitCast(a, to: Mask.self), where: mask), to: Self.self)
  }
  @inline(__always) package static func least(_ a: Self, _ b: Self) -> Self {
    select(a .< b, a, b)
  }
  @inline(__always) package static func greatest(_ a: Self, _ b: Self) -> Self {
    select(a .< b, b, a)
  }
  @inline(__always)
  package func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    let scaled =
      (self + Self(repeating: rounding.offset(divisor))) * Self(repeating: 1 / Double(divisor))
    return (scaled + Self.roundingShift) - Self.roundingShift
  }
  /// The product and its error are two doubles (Dekker, Veltkamp), so the remainder of a first
  /// quotient is exact and says whether that quotient is one too high or too low.
  @inline(__always)
  package static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self
  {
    let (high, low) = exactProduct(a, b)
    let guess = (high / c + roundingShift) - roundingShift
    let (backHigh, backLow) = exactProduct(guess, c)
    let remainder = (high - backHigh) + (low - backLow)
    let zero = Self(repeating: 0)
    let lowered = select(remainder .< zero, guess - Self(repeating: 1), guess)
    return select(c .<= remainder, guess + Self(repeating: 1), lowered)
  }
  /// `a * b` as an unevaluated sum of two doubles.
  @inline(__always) static func exactProduct(_ a: Self, _ b: Self) -> (Self, Self) {
    let product = a * b
    let (aHigh, aLow) = halves(a)
    let (bHigh, bLow) = halves(b)
    let error = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow
    return (product, error)
  }
  @inline(__always) static func halves(_ a: Self) -> (Self, Self) {
    let scaled = a * Self(repeating: 134_217_729)  // 2^27 + 1
    let high = scaled - (scaled - a)
    return (high, a - high)
  }
}

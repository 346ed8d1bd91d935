@testable import Huishoudboekje

/// A second, wider opinion: whole numbers of 128 bits, with a division of its own.
struct Int128Lane: Lane, Equatable {
  typealias Mask = Bool
  typealias Uniform = Int128Lane
  var value: Int128

  init(value: Int128) { self.value = value }
  init(_ integer: Int) { value = Int128(integer) }
  init(lifting value: Int128Lane) { self = value }

  static func + (a: Self, b: Self) -> Self { Self(value: a.value + b.value) }
  static func - (a: Self, b: Self) -> Self { Self(value: a.value - b.value) }
  static func * (a: Self, b: Self) -> Self { Self(value: a.value * b.value) }
  static func .< (a: Self, b: Self) -> Bool { a.value < b.value }
  static func .<= (a: Self, b: Self) -> Bool { a.value <= b.value }
  static func select(_ mask: Bool, _ a: Self, _ b: Self) -> Self { mask ? a : b }
  static func least(_ a: Self, _ b: Self) -> Self { a.value < b.value ? a : b }
  static func greatest(_ a: Self, _ b: Self) -> Self { a.value < b.value ? b : a }
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    let d = Int128(divisor)
    switch rounding {
    case .down: return Self(value: Self.floor(value, d))
    case .halfUp: return Self(value: Self.floor(2 * value + d, 2 * d))
    case .up: return Self(value: -Self.floor(-value, d))
    }
  }
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self {
    Self(value: floor(a.value * b.value, c.value))
  }
  /// The largest whole number that is at most `n / d`: the one multiple that leaves 0 up to d - 1.
  static func floor(_ n: Int128, _ d: Int128) -> Int128 {
    let rest = ((n % d) + d) % d
    return (n - rest) / d
  }
}

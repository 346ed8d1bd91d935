@testable import Huishoudboekje

/// A whole number that remembers the largest magnitude on the way to it, a dividend counted with
/// its divisor, and every divisor by which it was rounded.
struct AuditLane: Lane {
  typealias Uniform = AuditLane
  var value: Int
  var peak: Int
  var divisors: Set<Int>

  struct Mask: LaneMask {
    var value: Bool
    var peak: Int
    var divisors: Set<Int>
    init(value: Bool, peak: Int, divisors: Set<Int>) {
      self.value = value
      self.peak = peak
      self.divisors = divisors
    }
    init(_ value: Bool, _ a: AuditLane, _ b: AuditLane) {
      self.init(
        value: value, peak: max(a.peak, b.peak), divisors: AuditLane.joined(a.divisors, b.divisors))
    }
    init(all value: Bool) { self.init(value: value, peak: 0, divisors: []) }
    private static func both(_ value: Bool, _ a: Self, _ b: Self) -> Self {
      Self(
        value: value, peak: max(a.peak, b.peak), divisors: AuditLane.joined(a.divisors, b.divisors))
    }
    static func .& (a: Self, b: Self) -> Self { both(a.value && b.value, a, b) }
    static func .| (a: Self, b: Self) -> Self { both(a.value || b.value, a, b) }
    static prefix func .! (a: Self) -> Self {
      Self(value: !a.value, peak: a.peak, divisors: a.divisors)
    }
  }

  init(value: Int, peak: Int, divisors: Set<Int>) {
    self.value = value
    self.peak = max(peak, abs(value))
    self.divisors = divisors
  }
  init(_ integer: Int) { self.init(value: integer, peak: 0, divisors: []) }
  init(lifting value: AuditLane) { self = value }

  fileprivate static func joined(_ a: Set<Int>, _ b: Set<Int>) -> Set<Int> {
    if a.isSuperset(of: b) { return a }
    if b.isSuperset(of: a) { return b }
    return a.union(b)
  }
  private static func combine(_ a: Self, _ b: Self, _ value: Int) -> Self {
    Self(value: value, peak: max(a.peak, b.peak), divisors: joined(a.divisors, b.divisors))
  }
  static func + (a: Self, b: Self) -> Self { combine(a, b, a.value + b.value) }
  static func - (a: Self, b: Self) -> Self { combine(a, b, a.value - b.value) }
  static func * (a: Self, b: Self) -> Self { combine(a, b, a.value * b.value) }
  static func .< (a: Self, b: Self) -> Mask { Mask(a.value < b.value, a, b) }
  static func .<= (a: Self, b: Self) -> Mask { Mask(a.value <= b.value, a, b) }
  /// The fast lane computes both sides, so both count.
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    let both = combine(a, b, mask.value ? a.value : b.value)
    return Self(
      value: both.value, peak: max(mask.peak, both.peak),
      divisors: joined(mask.divisors, both.divisors))
  }
  static func least(_ a: Self, _ b: Self) -> Self { combine(a, b, min(a.value, b.value)) }
  static func greatest(_ a: Self, _ b: Self) -> Self { combine(a, b, max(a.value, b.value)) }
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    Self(
      value: value.divided(by: divisor, rounding, article),
      peak: max(peak, abs(value) + divisor), divisors: Self.joined(divisors, [divisor]))
  }
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self {
    let value = Int.floorDivide(a.value, times: b.value, by: c.value, article)
    return combine(combine(a, b, value), c, value)
  }
}

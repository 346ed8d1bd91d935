/// All values that a number can take for a range of inputs, and the largest magnitude on the way.
///
/// Run over the ranges of a sweep's axes it proves that no intermediate of the fast lane reaches
/// 2^51; where it cannot, the sweep runs on `Int`. Bounds may be wider than the truth, never
/// narrower.
struct RangeLane: Lane {
  typealias Uniform = RangeLane
  var low: Int
  var high: Int
  /// The largest magnitude of this value, of its dividends and of all it was computed from.
  var peak: Int

  /// Below this the fast lane is exact.
  static let exactBelow = 1 << 51

  struct Mask: LaneMask {
    /// Nil: some inputs give true, others false.
    var known: Bool?
    var peak: Int
    init(known: Bool?, peak: Int) {
      self.known = known
      self.peak = peak
    }
    init(all value: Bool) { self.init(known: value, peak: 0) }
    static func .& (a: Self, b: Self) -> Self {
      let known: Bool? =
        a.known == false || b.known == false ? false : a.known == true ? b.known : nil
      return Self(known: known, peak: max(a.peak, b.peak))
    }
    static func .| (a: Self, b: Self) -> Self { .!(.!a .& .!b) }
    static prefix func .! (a: Self) -> Self {
      Self(known: a.known.map { !$0 }, peak: a.peak)
    }
  }

  init(low: Int, high: Int, peak: Int = 0) {
    self.low = low
    self.high = high
    self.peak = max(peak, max(Self.size(low), Self.size(high)))
  }
  init(_ integer: Int) { self.init(low: integer, high: integer) }
  init(lifting value: RangeLane) { self = value }

  private static func size(_ value: Int) -> Int { value == .min ? .max : abs(value) }
  private static func add(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? (b > 0 ? .max : .min) : sum
  }
  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? ((a < 0) == (b < 0) ? .max : .min) : product
  }
  private static func spanning(_ values: [Int], _ peak: Int) -> Self {
    Self(low: values.min()!, high: values.max()!, peak: peak)
  }
  static func + (a: Self, b: Self) -> Self {
    Self(low: add(a.low, b.low), high: add(a.high, b.high), peak: max(a.peak, b.peak))
  }
  static func - (a: Self, b: Self) -> Self {
    let negated = Self(
      low: b.high == .min ? .max : -b.high, high: b.low == .min ? .max : -b.low, peak: b.peak)
    return a + negated
  }
  static func * (a: Self, b: Self) -> Self {
    spanning(
      [
        product(a.low, b.low), product(a.low, b.high), product(a.high, b.low),
        product(a.high, b.high),
      ], max(a.peak, b.peak))
  }
  static func .< (a: Self, b: Self) -> Mask {
    let known: Bool? = a.high < b.low ? true : a.low >= b.high ? false : nil
    return Mask(known: known, peak: max(a.peak, b.peak))
  }
  static func .<= (a: Self, b: Self) -> Mask { .!(b .< a) }
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    // The fast lane computes both sides, so both count for the peak.
    let peak = max(mask.peak, max(a.peak, b.peak))
    if let known = mask.known {
      let chosen = known ? a : b
      return Self(low: chosen.low, high: chosen.high, peak: peak)
    }
    return Self(low: min(a.low, b.low), high: max(a.high, b.high), peak: peak)
  }
  static func least(_ a: Self, _ b: Self) -> Self {
    Self(low: min(a.low, b.low), high: min(a.high, b.high), peak: max(a.peak, b.peak))
  }
  static func greatest(_ a: Self, _ b: Self) -> Self {
    Self(low: max(a.low, b.low), high: max(a.high, b.high), peak: max(a.peak, b.peak))
  }
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    let dividend = Self.add(max(Self.size(low), Self.size(high)), divisor)
    guard dividend < Self.exactBelow else { return Self(low: .min, high: .max) }
    return Self(
      low: low.divided(by: divisor, rounding, article),
      high: high.divided(by: divisor, rounding, article), peak: max(peak, dividend))
  }
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self {
    let peak = max(a.peak, max(b.peak, c.peak))
    guard peak < exactBelow, c.low > 0 else { return Self(low: .min, high: .max) }
    var values: [Int] = []
    for (x, y) in [(a.low, b.low), (a.low, b.high), (a.high, b.low), (a.high, b.high)] {
      for z in [c.low, c.high] {
        // |x * y / z| may not fit in 64 bits; then the fast lane cannot hold it either.
        let product = x.multipliedFullWidth(by: y)
        guard abs(product.high) < z / 4 else { return Self(low: .min, high: .max) }
        values.append(Int.floorDivide(x, times: y, by: z, article))
      }
    }
    return spanning(values, peak)
  }
}

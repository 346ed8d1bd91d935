/// A percentage as the law prints it; a product with an amount is not rounded.
package struct Percentage: Sendable {
  /// The digits of the percentage: 532 for 5.32 %.
  let figure: Figure
  /// Ten to the power of its decimals plus two: 10^4 for 5.32 %.
  let scale: Scale
  @inline(__always) static func * <L, P>(p: Percentage, amount: Amount<L, P>) -> Unrounded<L, P> {
    Unrounded(numerator: L(p.figure) * amount.cents, scale: p.scale)
  }
  @inline(__always)
  static func * <L, P>(p: Percentage, amount: Unrounded<L, P>) -> Unrounded<L, P> {
    Unrounded(numerator: L(p.figure) * amount.numerator, scale: p.scale.times(amount.scale))
  }
}

/// A plain number of the law with decimals, such as 21.75 or a factor of the normhuur.
package struct Factor: Sendable {
  let figure: Figure
  let scale: Scale
  @inline(__always) static func * <L, P>(f: Factor, amount: Amount<L, P>) -> Unrounded<L, P> {
    f * amount.exact
  }
  @inline(__always)
  static func * <L, P>(f: Factor, amount: Unrounded<L, P>) -> Unrounded<L, P> {
    Unrounded(numerator: L(f.figure) * amount.numerator, scale: f.scale.times(amount.scale))
  }
}

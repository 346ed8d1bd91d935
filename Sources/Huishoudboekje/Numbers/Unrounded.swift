/// An exact product or quotient that the law has not rounded yet: `numerator / denominator` cents.
///
/// It is not an amount until a legal rounding is named. The denominator is the same for a whole
/// block: a power of ten, or twelve times one.
package struct Unrounded<L: Lane, Period>: Sendable {
  package var numerator: L
  package var scale: Scale
  package var denominator: Int { scale.denominator }
  @inline(__always) package init(numerator: L, scale: Scale) {
    self.numerator = numerator
    self.scale = scale
  }
  @inline(__always) static var zero: Self { Self(numerator: L(0), scale: .one) }

  /// The numerator over a finer scale.
  @inline(__always) func over(_ common: Scale) -> L {
    let factor = common.finer(than: scale)
    return factor == 1 ? numerator : numerator.rescaled(by: factor)
  }
  @inline(__always) static func + (a: Self, b: Self) -> Self {
    let common = a.scale.common(with: b.scale)
    return Self(numerator: a.over(common) + b.over(common), scale: common)
  }
  @inline(__always) static func - (a: Self, b: Self) -> Self {
    let common = a.scale.common(with: b.scale)
    return Self(numerator: a.over(common) - b.over(common), scale: common)
  }
  @inline(__always) static func + (a: Self, b: Amount<L, Period>) -> Self { a + b.exact }
  @inline(__always) static func - (a: Self, b: Amount<L, Period>) -> Self { a - b.exact }
  @inline(__always) static func .< (a: Self, b: Self) -> L.Mask {
    let common = a.scale.common(with: b.scale)
    return a.over(common) .< b.over(common)
  }
  @inline(__always) static func .<= (a: Self, b: Self) -> L.Mask { .!(b .< a) }
  @inline(__always) var atLeastZero: Self { Self(numerator: numerator.atLeastZero, scale: scale) }
  @inline(__always) func when(_ mask: L.Mask) -> Self {
    Self(numerator: L.select(mask, numerator, L(0)), scale: scale)
  }
  @inline(__always) func times(_ count: Int) -> Self {
    Self(numerator: numerator * L(count), scale: scale)
  }
  /// Half of it, for each of two.
  @inline(__always) var half: Self {
    Self(numerator: numerator * L(5), scale: scale.times(Scale(tens: 1)))
  }
  @inline(__always) func named(_ name: StaticString, _ article: Article) -> Self {
    Self(numerator: numerator.named(name, article), scale: scale)
  }
  /// Rounded to a whole number of `unit` cents.
  @inline(__always)
  func rounded(_ rounding: Rounding, toCents unit: Int, _ article: Article) -> Amount<L, Period> {
    let divisor = scale.denominator &* unit
    if divisor == 1 { return Amount(cents: numerator) }
    return Amount(cents: numerator.divided(by: divisor, rounding, toMultipleOf: unit, article))
  }
  @inline(__always) func toCents(_ article: Article) -> Amount<L, Period> {
    rounded(.halfUp, toCents: 1, article)
  }
  @inline(__always) func downToCents(_ article: Article) -> Amount<L, Period> {
    rounded(.down, toCents: 1, article)
  }
  @inline(__always) func upToCents(_ article: Article) -> Amount<L, Period> {
    rounded(.up, toCents: 1, article)
  }
  @inline(__always) func toEuro(_ article: Article) -> Amount<L, Period> {
    rounded(.halfUp, toCents: 100, article)
  }
  @inline(__always) func downToEuro(_ article: Article) -> Amount<L, Period> {
    rounded(.down, toCents: 100, article)
  }
  @inline(__always) func upToEuro(_ article: Article) -> Amount<L, Period> {
    rounded(.up, toCents: 100, article)
  }
}

extension Unrounded where Period == AtOneMoment {
  /// Wealth, or a part of it, that a law counts as income of a year.
  @inline(__always) var asIncome: Unrounded<L, PerYear> {
    Unrounded<L, PerYear>(numerator: numerator, scale: scale)
  }
}

extension Unrounded where Period == PerYear {
  /// One twelfth, not rounded.
  @inline(__always) var perMonth: Unrounded<L, PerMonth> {
    Unrounded<L, PerMonth>(numerator: numerator.readAsTwelfth, scale: scale.twelfths)
  }
}

extension Unrounded where Period == PerMonth {
  /// The sum over this many equal months, not rounded.
  @inline(__always) func inYear(months: Int) -> Unrounded<L, PerYear> {
    Unrounded<L, PerYear>(numerator: numerator * L(months), scale: scale)
  }
}

@inline(__always)
func least<L, P>(_ a: Unrounded<L, P>, _ b: Unrounded<L, P>) -> Unrounded<L, P> {
  let common = a.scale.common(with: b.scale)
  return Unrounded(numerator: L.least(a.over(common), b.over(common)), scale: common)
}

@inline(__always)
func greatest<L, P>(_ a: Unrounded<L, P>, _ b: Unrounded<L, P>) -> Unrounded<L, P> {
  let common = a.scale.common(with: b.scale)
  return Unrounded(numerator: L.greatest(a.over(common), b.over(common)), scale: common)
}

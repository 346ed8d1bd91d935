/// An amount that returns every month.
public enum PerMonth: Sendable {}
/// An amount over a calendar year.
public enum PerYear: Sendable {}
/// An amount at one moment: wealth, a debt.
public enum AtOneMoment: Sendable {}

/// A whole number of cents.
///
/// Amounts of different periods are different types.
public struct Amount<L: Lane, Period>: Sendable {
  public var cents: L
  @inline(__always) public init(cents: L) { self.cents = cents }
  @inline(__always) init(_ figure: AmountFigure<Period>) { cents = L(figure.figure) }
  @inline(__always) init(lifting amount: Amount<L.Uniform, Period>) {
    cents = L(lifting: amount.cents)
  }
  @inline(__always) static var zero: Self { Self(cents: L(0)) }
  @inline(__always) static func + (a: Self, b: Self) -> Self { Self(cents: a.cents + b.cents) }
  @inline(__always) static func - (a: Self, b: Self) -> Self { Self(cents: a.cents - b.cents) }
  @inline(__always) static func .< (a: Self, b: Self) -> L.Mask { a.cents .< b.cents }
  @inline(__always) static func .<= (a: Self, b: Self) -> L.Mask { a.cents .<= b.cents }
  @inline(__always) static func .> (a: Self, b: Self) -> L.Mask { b.cents .< a.cents }
  @inline(__always) static func .>= (a: Self, b: Self) -> L.Mask { b.cents .<= a.cents }
  @inline(__always) var atLeastZero: Self { Self(cents: cents.atLeastZero) }
  @inline(__always) func when(_ mask: L.Mask, otherwise other: Self = .zero) -> Self {
    Self(cents: L.select(mask, cents, other.cents))
  }
  /// The amount without a rounding: the same value as a product.
  @inline(__always) var exact: Unrounded<L, Period> { Unrounded(numerator: cents, scale: .one) }
  /// Down to whole euros; still counted in cents.
  @inline(__always) func downToEuro(_ article: Article) -> Self {
    Self(cents: cents.divided(by: 100, .down, toMultipleOf: 100, article))
  }
  @inline(__always) func times(_ count: Int) -> Self { Self(cents: cents * L(count)) }
  @inline(__always) func named(_ name: StaticString, _ article: Article) -> Self {
    Self(cents: cents.named(name, article))
  }
}

public typealias MonthAmount<L: Lane> = Amount<L, PerMonth>
public typealias YearAmount<L: Lane> = Amount<L, PerYear>
public typealias Wealth<L: Lane> = Amount<L, AtOneMoment>

@inline(__always)
func least<L, P>(_ a: Amount<L, P>, _ b: Amount<L, P>) -> Amount<L, P> {
  Amount(cents: L.least(a.cents, b.cents))
}
@inline(__always)
func greatest<L, P>(_ a: Amount<L, P>, _ b: Amount<L, P>) -> Amount<L, P> {
  Amount(cents: L.greatest(a.cents, b.cents))
}

extension Amount where Period == PerMonth {
  /// This many payments of the month amount, as a part of a year.
  @inline(__always) func inYear(months: Int) -> YearAmount<L> {
    YearAmount(cents: cents * L(months))
  }
}

extension Amount where Period == PerYear {
  /// One twelfth of the year amount, not rounded.
  @inline(__always) var perMonth: Unrounded<L, PerMonth> {
    Unrounded(numerator: cents.readAsTwelfth, scale: .twelfth)
  }
}

/// An exact product or quotient that the law has not rounded yet: `numerator / denominator` cents.
///
/// It is not an amount until a legal rounding is named. The denominator is the same for a whole
/// block: a power of ten, or twelve times one.
public struct Unrounded<L: Lane, Period>: Sendable {
  public var numerator: L
  public var scale: Scale
  public var denominator: Int { scale.denominator }
  @inline(__always) public init(numerator: L, scale: Scale) {
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

/// An amount that returns every month.
package enum PerMonth: Sendable {}
/// An amount over a calendar year.
package enum PerYear: Sendable {}
/// An amount at one moment: wealth, a debt.
package enum AtOneMoment: Sendable {}

/// A whole number of cents.
///
/// Amounts of different periods are different types.
package struct Amount<L: Lane, Period>: Sendable {
  package var cents: L
  @inline(__always) package init(cents: L) { self.cents = cents }
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
  /// `count` parts out of `whole`, half-up to cents: days of a month, months of a year, a half.
  @inline(__always) func part(_ count: Int, of whole: Int, _ article: Article) -> Self {
    Self(cents: (cents * L(count)).divided(by: whole, .halfUp, article))
  }
  @inline(__always) func named(_ name: StaticString, _ article: Article) -> Self {
    Self(cents: cents.named(name, article))
  }
}

package typealias MonthAmount<L: Lane> = Amount<L, PerMonth>
package typealias YearAmount<L: Lane> = Amount<L, PerYear>
package typealias Wealth<L: Lane> = Amount<L, AtOneMoment>

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

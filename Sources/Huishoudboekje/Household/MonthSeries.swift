/// Twelve month amounts that are the same for a whole block, and their sum.
struct MonthSeries<U: Lane>: Sendable {
  let months: [MonthAmount<U>]
  let year: YearAmount<U>

  init(_ months: [MonthAmount<U>]) {
    precondition(months.count == 12, "a year has twelve months")
    self.months = months
    year = months.reduce(YearAmount.zero) { $0 + $1.inYear(months: 1) }
  }
  init(_ amount: (Int) -> MonthAmount<U>) { self.init((1...12).map(amount)) }
  static var zero: Self { Self { _ in .zero } }

  /// One amount every month, and another in one month.
  static func halves(
    _ first: MonthAmount<U>, _ second: MonthAmount<U>, and once: MonthAmount<U> = .zero,
    in month: Int = 5
  ) -> Self {
    Self { ($0 <= 6 ? first : second) + ($0 == month ? once : .zero) }
  }
  static func + (a: Self, b: Self) -> Self {
    Self { a.months[$0 - 1] + b.months[$0 - 1] }
  }
}

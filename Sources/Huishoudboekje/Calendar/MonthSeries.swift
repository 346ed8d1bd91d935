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

  /// An amount in one month only.
  static func once(_ amount: MonthAmount<U>, in month: Int) -> Self {
    Self { $0 == month ? amount : .zero }
  }
  /// What falls in the months and parts of months.
  func over(_ presence: Presence) -> Self {
    Self { months[$0 - 1].within($0, of: presence) }
  }
  static func + (a: Self, b: Self) -> Self {
    Self { a.months[$0 - 1] + b.months[$0 - 1] }
  }
}

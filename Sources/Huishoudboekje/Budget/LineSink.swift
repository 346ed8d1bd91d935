/// Receives the lines of a budget; a sweep keeps a few averages, a table keeps all months.
protocol LineSink<L> {
  associatedtype L: Lane
  mutating func begin(_ column: Int)
  /// Benefits and default costs: the same for a whole block, but for a condition on amounts.
  mutating func add(_ line: BudgetLine, series: MonthSeries<L.Uniform>, when mask: L.Mask?)
  /// An amount that returns in these months and parts of months.
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence)
  /// A year amount in twelve payments that differ by at most a cent.
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>)
  /// The same in proportion to twelve weights; nil: equal ones. Who keeps years needs no months.
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>, over weights: [Int]?)
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int)
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>)
  /// What is of the year and moves in the year after.
  mutating func add(_ line: BudgetLine, nextYear: YearAmount<L>)
  /// All lines of the column are in.
  mutating func end()
}

extension LineSink {
  @inline(__always)
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>, over weights: [Int]?) {
    add(line, spread: spread)
  }
  @inline(__always)
  mutating func add(_ line: BudgetLine, nextYear: YearAmount<L>) {
    add(line, once: nextYear, month: 12)
  }
}

/// Keeps the average month of every line in every column, on any lane.
///
/// The year of every line is added up; `end` averages and rounds each line and adds the rounded
/// averages to the subtotals: the same order as `YearBudget.average`.
struct AverageSink<L: Lane>: LineSink {
  /// By column and line: the average month, and the year.
  private(set) var averages: [[L]] = []
  private(set) var years: [[L]] = []
  private var totals = [L](repeating: L(0), count: BudgetLine.count)

  mutating func begin(_ column: Int) {
    for line in totals.indices { totals[line] = L(0) }
  }
  private mutating func add(_ line: BudgetLine, year: YearAmount<L>) {
    totals[line.ordinal] = totals[line.ordinal] + year.cents
  }
  mutating func add(_ line: BudgetLine, series: MonthSeries<L.Uniform>, when mask: L.Mask?) {
    let year = YearAmount<L>(lifting: series.year)
    add(line, year: mask.map { year.when($0) } ?? year)
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
    add(line, year: amount.over(presence))
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>) { add(line, year: spread) }
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int) {
    add(line, year: once)
  }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>) {
    add(line, year: contribution.year)
  }

  mutating func end() {
    var averages = totals
    var years = totals
    for line in BudgetLine.allCases where line.role != .subtotal {
      averages[line.ordinal] = averageMonth(totals[line.ordinal])
    }
    for line in Subtotals.lines {
      averages[line.ordinal] = Subtotals.sum(line) { averages[$0.ordinal] }
      years[line.ordinal] = Subtotals.sum(line) { years[$0.ordinal] }
    }
    self.averages.append(averages)
    self.years.append(years)
  }
  mutating func reset() {
    averages.removeAll(keepingCapacity: true)
    years.removeAll(keepingCapacity: true)
  }
}

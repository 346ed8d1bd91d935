/// Keeps the average month of every line in every column, on any lane.
///
/// The year of every line is added up; `end` averages and rounds each line and adds the rounded
/// averages to the subtotals: the same order as `YearBudget.average`.
struct AverageSink<L: Lane>: LineSink {
  /// By column and line.
  private(set) var averages: [[L]] = []
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
    var net = L(0)
    var sum = L(0)
    for line in BudgetLine.table {
      switch line.role {
      case .subtotal:
        averages[line.ordinal] = line == .vrijBesteedbaar ? sum : net
      case .income, .cost:
        let average = totals[line.ordinal].divided(by: 12, .halfUp, "average month")
        let isIncome = line.role == .income
        averages[line.ordinal] = average
        if line.ordinal < BudgetLine.inkomenNetto.ordinal {
          net = isIncome ? net + average : net - average
        }
        sum = isIncome ? sum + average : sum - average
      }
    }
    self.averages.append(averages)
  }
  mutating func reset() { averages.removeAll(keepingCapacity: true) }
}

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
    var (net, sum) = (L(0), L(0))
    var (netYear, sumYear) = (L(0), L(0))
    for line in BudgetLine.table {
      let place = line.ordinal
      switch line.role {
      case .subtotal:
        averages[place] = line == .vrijBesteedbaar ? sum : net
        years[place] = line == .vrijBesteedbaar ? sumYear : netYear
      case .income, .cost:
        let isIncome = line.role == .income
        func plus(_ sum: L, _ amount: L) -> L { isIncome ? sum + amount : sum - amount }
        averages[place] = totals[place].divided(by: 12, .halfUp, "average month")
        sum = plus(sum, averages[place])
        sumYear = plus(sumYear, totals[place])
        guard place < BudgetLine.inkomenNetto.ordinal else { continue }
        net = plus(net, averages[place])
        netYear = plus(netYear, totals[place])
      }
    }
    self.averages.append(averages)
    self.years.append(years)
  }
  mutating func reset() {
    averages.removeAll(keepingCapacity: true)
    years.removeAll(keepingCapacity: true)
  }
}

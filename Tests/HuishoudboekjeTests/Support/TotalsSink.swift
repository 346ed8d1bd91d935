@testable import Huishoudboekje

/// Keeps the year total of every line on any lane.
struct TotalsSink<L: Lane>: LineSink {
  private var columns: [[BudgetLine: L]] = []
  /// Column by column, in the order of the table.
  var totals: [L] {
    columns.flatMap { column in BudgetLine.allCases.compactMap { column[$0] } }
  }
  mutating func begin(_ column: Int) { columns.append([:]) }
  private mutating func note(_ line: BudgetLine, _ year: YearAmount<L>) {
    let last = columns.count - 1
    columns[last][line] = (columns[last][line] ?? L(0)) + year.cents
  }
  mutating func add(_ line: BudgetLine, series: MonthSeries<L.Uniform>, when mask: L.Mask?) {
    let year = YearAmount<L>(lifting: series.year)
    note(line, mask.map { year.when($0) } ?? year)
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
    note(line, amount.over(presence))
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<L>) { note(line, spread) }
  mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int) { note(line, once) }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>) {
    note(line, contribution.year)
  }
  mutating func end() {}
}

/// The year totals of all lines of all columns of a household, on a lane.
func yearTotals<L: Lane>(
  _ household: Household, _ load: (AmountSlot) -> L
) throws(HouseholdError) -> [L] {
  let plan = try HouseholdPlan<L.Uniform>(household, TestFigures.statutes(household.year))
  var sink = TotalsSink<L>()
  plan.run(load, &sink)
  return sink.totals
}

/// The budgets of a household on the reference lane, without the flags and traces of `Comparison`.
func budgets(of household: Household) throws(HouseholdError) -> [YearBudget] {
  try YearBudget.all(household, TestFigures.statutes(household.year))
}

/// Collects the figures that the remainders rest on.
struct TracingSink: LineSink {
  typealias L = TracingLane
  private(set) var figures: Set<FigureID> = []
  mutating func begin(_ column: Int) {}
  mutating func add(_ line: BudgetLine, series: MonthSeries<TracingLane>, when mask: L.Mask?) {
    if let mask { figures.formUnion(mask.figures) }
    if mask?.value ?? true { figures.formUnion(series.year.cents.figures) }
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<TracingLane>, on presence: Presence) {
    figures.formUnion(amount.cents.figures)
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<TracingLane>) {
    figures.formUnion(spread.cents.figures)
  }
  mutating func add(_ line: BudgetLine, once: YearAmount<TracingLane>, month: Int) {
    figures.formUnion(once.cents.figures)
  }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<TracingLane>) {
    figures.formUnion(contribution.year.cents.figures)
  }
  mutating func end() {}
}

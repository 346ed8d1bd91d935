/// A figure of the law on which a result rests.
package struct FigureUse: Sendable, Equatable {
  package let law: Law
  package let date: CalendarDate
  package let row: FigureRow
  /// Its place among the figures.
  package let id: FigureID
}

extension Comparison {
  /// The unverified figures that the budgets of a household rest on.
  static func unverified(
    _ household: Household, _ statutes: Statutes
  ) throws(HouseholdError) -> [FigureUse] {
    let plan = try HouseholdPlan<TracingLane>(household, statutes)
    var sink = TracingSink()
    func load(_ slot: AmountSlot) -> TracingLane { TracingLane(household.amounts[slot] ?? 0) }
    plan.run(load, &sink)
    let read = sink.figures.sorted { ($0.file, $0.row) < ($1.file, $1.row) }
    return read.compactMap { id in
      guard let (file, row) = statutes.figures.lookUp(id), row.status == .unverified else {
        return nil
      }
      return FigureUse(law: file.law, date: file.date, row: row, id: id)
    }
  }
}

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

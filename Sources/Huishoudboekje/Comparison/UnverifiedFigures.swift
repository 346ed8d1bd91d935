/// The figures of an estimate on which a result rests.
package struct EstimateUse: Sendable {
  package let label: EstimateLabel
  /// In the order of law and key; each once.
  package let figures: [FigureUse]

  /// How many figures have a status, and the laws in which they stand.
  package var summary: [(status: FigureStatus, count: Int, laws: [Law])] {
    label.statuses.map { status in
      let uses = figures.filter { $0.row.status == status }
      return (status, uses.count, Law.allCases.filter { law in uses.contains { $0.law == law } })
    }
  }
}

/// A figure of the law on which a result rests.
package struct FigureUse: Sendable, Equatable {
  package let law: Law
  package let date: CalendarDate
  package let row: FigureRow
  /// Its place among the figures.
  package let id: FigureID
}

extension Comparison {
  /// The figures that the budgets of a household rest on: the unverified ones, and in a year that is
  /// an estimate those of the estimate.
  static func used(
    _ household: Household, _ statutes: Statutes
  ) throws(HouseholdError) -> (unverified: [FigureUse], estimate: EstimateUse?) {
    let plan = try HouseholdPlan<TracingLane>(household, statutes)
    var sink = TracingSink()
    func load(_ slot: AmountSlot) -> TracingLane { TracingLane(household.amounts[slot] ?? 0) }
    plan.run(load, &sink)
    let read = sink.figures.sorted { ($0.file, $0.row) < ($1.file, $1.row) }
    var unverified: [FigureUse] = []
    var estimated: [FigureUse] = []
    for id in read {
      guard let (file, row) = statutes.figures.lookUp(id) else { continue }
      let use = FigureUse(law: file.law, date: file.date, row: row, id: id)
      if row.status == .unverified { unverified.append(use) }
      // The half-years of an estimate hold the same rows.
      if file.isEstimate,
        !estimated.contains(where: { $0.law == use.law && $0.row == row })
      {
        estimated.append(use)
      }
    }
    guard let label = statutes.estimate else { return (unverified, nil) }
    let used = EstimateLabel(year: label.year, statuses: estimated.map(\.row.status))
    return (unverified, EstimateUse(label: used, figures: estimated))
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

extension Statutes {
  /// Of figures that were read those that are not verified, in the order of the files.
  func unverified(_ read: Set<FigureID>) -> [FigureUse] {
    read.sorted { ($0.file, $0.row) < ($1.file, $1.row) }.compactMap { id in
      guard let (file, row) = figures.lookUp(id), row.status == .unverified else { return nil }
      return FigureUse(law: file.law, date: file.date, row: row, id: id)
    }
  }
}

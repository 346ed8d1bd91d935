/// A grid with the laws of its variants: ready to compute, shared by all threads.
public struct SweepPlan: Sendable {
  public let grid: SweepGrid
  public let columns: [SweepColumn]
  let plans: [HouseholdPlan<Int>]
  /// Whether the fast lane is exact for every point of a variant.
  let exact: [Bool]
  public let lane: SweepLane

  /// - Throws: `HouseholdError` for a variant that the laws do not cover.
  public init(
    _ grid: SweepGrid, columns: [SweepColumn], lane: SweepLane = .fast,
    statutes: (Int) -> Statutes
  ) throws(HouseholdError) {
    var plans: [HouseholdPlan<Int>] = []
    var exact: [Bool] = []
    for household in grid.variants {
      let statutes = statutes(household.year)
      plans.append(try HouseholdPlan<Int>(household, statutes))
      exact.append(lane == .fast ? try Self.isExact(household, grid, statutes) : false)
    }
    self.grid = grid
    self.columns = columns
    self.plans = plans
    self.exact = exact
    self.lane = lane
  }

  /// Runs the rules over the ranges of the axes; exact when nothing can reach 2^51.
  private static func isExact(
    _ household: Household, _ grid: SweepGrid, _ statutes: Statutes
  ) throws(HouseholdError) -> Bool {
    let plan = try HouseholdPlan<RangeLane>(household, statutes)
    var ranges: [AmountSlot: RangeLane] = [:]
    for case .amount(let slot, let values) in grid.axes {
      ranges[slot] = RangeLane(low: values.min() ?? 0, high: values.max() ?? 0)
    }
    func load(_ slot: AmountSlot) -> RangeLane {
      ranges[slot] ?? RangeLane(household.amounts[slot] ?? 0)
    }
    var sink = RangeSink()
    plan.run(load, &sink)
    return sink.peak < RangeLane.exactBelow / 2
  }
}

/// On which numbers a sweep runs.
public enum SweepLane: String, Sendable, CaseIterable {
  /// Eight households at once, where that is proved to be exact; otherwise the reference lane.
  case fast
  /// One household at a time, whole numbers.
  case reference
}

private struct RangeSink: LineSink {
  typealias L = RangeLane
  var peak = 0
  private var total = RangeLane(0)
  mutating func begin(_ column: Int) { total = RangeLane(0) }
  mutating func add(_ line: BudgetLine, series: MonthSeries<RangeLane>, when mask: L.Mask?) {
    note(mask.map { series.year.when($0) } ?? series.year)
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<RangeLane>, on presence: Presence) {
    note(amount.over(presence))
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<RangeLane>) { note(spread) }
  mutating func add(_ line: BudgetLine, once: YearAmount<RangeLane>, month: Int) { note(once) }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<RangeLane>) {
    note(contribution.year)
  }
  mutating func end() {}
  private mutating func note(_ amount: YearAmount<RangeLane>) {
    total = total + amount.cents
    peak = max(peak, max(total.peak, amount.cents.peak))
  }
}

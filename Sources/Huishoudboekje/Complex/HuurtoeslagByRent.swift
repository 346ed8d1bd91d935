/// Receives only the huurtoeslag of a year.
struct HuurtoeslagSink<L: Lane>: LineSink {
  var year = YearAmount<L>.zero
  @inline(__always) mutating func begin(_ column: Int) {}
  @inline(__always)
  mutating func add(_ line: BudgetLine, series: MonthSeries<L.Uniform>, when mask: L.Mask?) {}
  @inline(__always)
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<L>, on presence: Presence) {
    if line == .huurtoeslag { year = year + amount.over(presence) }
  }
  @inline(__always) mutating func add(_ line: BudgetLine, spread: YearAmount<L>) {}
  @inline(__always) mutating func add(_ line: BudgetLine, once: YearAmount<L>, month: Int) {}
  @inline(__always) mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<L>) {}
  @inline(__always) mutating func end() {}
}

extension HouseholdPlan {
  /// The huurtoeslag of the year at a rekenhuur, by the rule of the budget.
  @inline(__always)
  func huurtoeslag<L: Lane>(
    _ rent: RentPlan, _ common: CommonYear<L>, rekenhuur: L
  ) -> (paid: YearAmount<L>, year: HuurtoeslagYear<L>) where L.Uniform == U {
    var sink = HuurtoeslagSink<L>()
    let year = huurtoeslag(rent, [], common, { $0 == .kaleHuur ? rekenhuur : L(0) }, &sink)
    return (sink.year, year)
  }
}

/// The huurtoeslag of one household at every rekenhuur: every cent is computed, so that the highest
/// rent that a household can bear is exact whatever the shape of the law.
///
/// - Unit: cents of the average month.
struct HuurtoeslagByRent: Sendable {
  /// By rekenhuur in cents, to one cent above the maximale huurgrens; beyond it nothing changes.
  private let amounts: [Int32]
  /// Of the year.
  private let years: [Int32]
  /// The least of rekenhuur minus huurtoeslag, from here to the last index.
  private let leastNet: [Int32]
  /// The most at any rent.
  let most: Int
  /// There is none at any rent.
  var isNothing: Bool { most == 0 }

  /// Every month of the year has the same, at every rent.
  let isSteady: Bool

  /// - Parameter years: the huurtoeslag of the year at each rekenhuur.
  private init(_ years: [Int32]) {
    let amounts = years.map { Int32(averageMonth(Int($0))) }
    var least = [Int32](repeating: 0, count: amounts.count)
    var lowest = Int32.max
    for rent in amounts.indices.reversed() {
      lowest = min(lowest, Int32(rent) - amounts[rent])
      least[rent] = lowest
    }
    self.years = years
    self.amounts = amounts
    isSteady = zip(years, amounts).allSatisfy { $0 == 12 * $1 }
    leastNet = least
    most = Int(amounts.max() ?? 0)
  }

  /// Recorded once and run over all rents where that is proved to be exact, otherwise one by one.
  init(
    _ plan: HouseholdPlan<Int>, _ column: Int, _ household: Household, _ statutes: Statutes
  ) {
    let count = statutes.huurtoeslag.figures.maximaleHuurgrens.cents + 2
    let stated = household.amounts
    let rent = plan.columns[column].rent
    let benefits = plan.columns[column].benefits
    let program = Program()
    let recorded = plan.huurtoeslag(
      rent, plan.common(benefits) { ProgramLane(stated[$0] ?? 0) },
      rekenhuur: program.input(.kaleHuur, 0, count - 1)
    ).paid
    let stages = StagePlan(
      program, outputs: [recorded.cents.operand], axes: [[.kaleHuur]], counts: [count], budget: 0)
    if stages.isExact {
      self.init(Self.computed(stages, count))
      return
    }
    let common = plan.common(benefits) { stated[$0] ?? 0 }
    self.init(
      (0..<count).map {
        Int32(plan.huurtoeslag(rent, common, rekenhuur: $0).paid.cents)
      })
  }

  /// What a program of the rekenhuur gives, from zero on.
  private static func computed(_ stages: StagePlan, _ count: Int) -> [Int32] {
    let run = StagedRun(StageTables(stages, axes: StageAxes([[Array(0..<count)]])))
    let bytes = (count + 8) * MemoryLayout<Double>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    defer { memory.deallocate() }
    run.compute(from: 0, count: count, into: memory, at: 0, stride: bytes)
    let values = memory.assumingMemoryBound(to: Double.self)
    return (0..<count).map { Int32(values[$0]) }
  }

  @inline(__always) func amount(_ rekenhuur: Int) -> Int {
    Int(amounts[min(rekenhuur, amounts.count - 1)])
  }
  /// The huurtoeslag of the year.
  @inline(__always) func year(_ rekenhuur: Int) -> Int {
    Int(years[min(rekenhuur, years.count - 1)])
  }

  /// The highest rekenhuur of which no more than `most` is left after the huurtoeslag; nil where
  /// there is none from `least` up.
  func highest(netAtMost most: Int, from least: Int) -> Int? {
    let last = amounts.count - 1
    // From the last index the rent rises alone.
    let beyond = most + Int(amounts[last])
    if beyond >= last { return beyond >= least ? beyond : nil }
    var low = -1
    var high = last + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(leastNet[middle]) <= most { low = middle } else { high = middle }
    }
    return low >= max(0, least) ? low : nil
  }

  /// The same, but at most `ceiling`; looks at every cent below it.
  func highest(netAtMost most: Int, from least: Int, to ceiling: Int) -> Int? {
    guard let highest = highest(netAtMost: most, from: least) else { return nil }
    if highest <= ceiling { return highest }
    var rent = ceiling
    while rent >= least {
      if rent - amount(rent) <= most { return rent }
      rent -= 1
    }
    return nil
  }
}

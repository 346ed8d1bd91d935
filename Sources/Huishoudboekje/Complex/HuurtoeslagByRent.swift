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

  /// Eight rents at once where that is proved to be exact, otherwise one by one.
  init(
    _ plan: HouseholdPlan<Int>, _ column: Int, _ household: Household, _ statutes: Statutes
  ) throws(HouseholdError) {
    let maximum = statutes.huurtoeslag.figures.maximaleHuurgrens.cents
    let stated = household.amounts
    let rent = plan.columns[column].rent
    let benefits = plan.columns[column].benefits
    var years = [Int32](repeating: 0, count: maximum + 2)
    if try Self.isExact(column, maximum + 9, household, statutes) {
      typealias Eight = SIMD8<Double>
      let common = plan.common(benefits) { Eight(repeating: Double(stated[$0] ?? 0)) }
      let steps = Eight(0, 1, 2, 3, 4, 5, 6, 7)
      for start in stride(from: 0, to: years.count, by: 8) {
        let rents = Eight(repeating: Double(start)) + steps
        let year = plan.huurtoeslag(rent, common, rekenhuur: rents).paid
        for lane in 0..<min(8, years.count - start) {
          years[start + lane] = Int32(year.cents[lane])
        }
      }
    } else {
      let common = plan.common(benefits) { stated[$0] ?? 0 }
      for rekenhuur in years.indices {
        let year = plan.huurtoeslag(rent, common, rekenhuur: rekenhuur).paid
        years[rekenhuur] = Int32(year.cents)
      }
    }
    self.init(years)
  }

  /// Runs the rule over the range of rents; exact when nothing can reach 2^51.
  private static func isExact(
    _ column: Int, _ highest: Int, _ household: Household, _ statutes: Statutes
  ) throws(HouseholdError) -> Bool {
    let plan = try HouseholdPlan<RangeLane>(household, statutes)
    let column = plan.columns[column]
    let common = plan.common(column.benefits) { RangeLane(household.amounts[$0] ?? 0) }
    let year = plan.huurtoeslag(
      column.rent, common, rekenhuur: RangeLane(low: 0, high: highest)
    ).paid
    return year.cents.peak < RangeLane.exactBelow / 24
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

/// Receives only the huurtoeslag of a year.
struct HuurtoeslagSink: LineSink {
  typealias L = Int
  var year = 0
  mutating func begin(_ column: Int) {}
  mutating func add(_ line: BudgetLine, series: MonthSeries<Int>, when mask: Bool?) {}
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<Int>, on presence: Presence) {
    if line == .huurtoeslag { year += amount.over(presence).cents }
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<Int>) {}
  mutating func add(_ line: BudgetLine, once: YearAmount<Int>, month: Int) {}
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<Int>) {}
  mutating func end() {}
}

/// The huurtoeslag of one household at every rekenhuur: every cent is computed, so that the highest
/// rent that a household can bear is exact whatever the shape of the law.
///
/// - Unit: cents of the average month.
struct HuurtoeslagByRent: Sendable {
  /// By rekenhuur in cents, to one cent above the maximale huurgrens; beyond it nothing changes.
  private let amounts: [Int32]
  /// The least of rekenhuur minus huurtoeslag, from here to the last index.
  private let leastNet: [Int32]

  /// - Parameter at: the huurtoeslag at a rekenhuur.
  init(maximum: Int, at huurtoeslag: (Int) -> Int) {
    var amounts = [Int32](repeating: 0, count: maximum + 2)
    for rent in amounts.indices { amounts[rent] = Int32(huurtoeslag(rent)) }
    var least = [Int32](repeating: 0, count: amounts.count)
    var lowest = Int32.max
    for rent in amounts.indices.reversed() {
      lowest = min(lowest, Int32(rent) - amounts[rent])
      least[rent] = lowest
    }
    self.amounts = amounts
    leastNet = least
  }

  @inline(__always) func amount(_ rekenhuur: Int) -> Int {
    Int(amounts[min(rekenhuur, amounts.count - 1)])
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

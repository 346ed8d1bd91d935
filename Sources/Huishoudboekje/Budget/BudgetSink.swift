/// Keeps all lines of all forms on the reference lane.
struct BudgetSink: LineSink {
  typealias L = Int
  private(set) var budgets: [YearBudget]
  private var current = 0

  init(_ columns: [BudgetColumn]) { budgets = columns.map { YearBudget($0) } }
  mutating func begin(_ column: Int) { current = column }
  private mutating func add(_ line: BudgetLine, _ amount: (Int) -> Int) {
    budgets[current].add(line, (1...12).map(amount))
  }
  mutating func add(_ line: BudgetLine, series: MonthSeries<Int>, when mask: Bool?) {
    if mask ?? true { add(line) { series.months[$0 - 1].cents } }
  }
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<Int>, on presence: Presence) {
    add(line) { amount.within($0, of: presence).cents }
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<Int>) {
    add(line) { Self.payment($0, of: spread.cents) }
  }
  mutating func add(_ line: BudgetLine, spread: YearAmount<Int>, over weights: [Int]?) {
    guard let weights else { return add(line, spread: spread) }
    let all = weights.reduce(0, +)
    var before = 0
    let through = weights.map { weight in
      before += weight
      return Int.floorDivide(spread.cents * before, all)
    }
    add(line) { through[$0 - 1] - ($0 == 1 ? 0 : through[$0 - 2]) }
  }
  mutating func add(_ line: BudgetLine, once: YearAmount<Int>, month: Int) {
    add(line) { $0 == month ? once.cents : 0 }
  }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<Int>) {
    add(line) { contribution.amount(in: $0).cents }
  }
  mutating func add(_ line: BudgetLine, nextYear: YearAmount<Int>) {
    budgets[current].add(line, inNextYear: nextYear.cents)
  }
  mutating func end() {
    for line in Subtotals.lines { budgets[current].setSubtotal(line) }
  }

  /// One of twelve payments of a year amount that differ by at most a cent.
  static func payment(_ month: Int, of year: Int) -> Int {
    Int.floorDivide(year * month, 12) - Int.floorDivide(year * (month - 1), 12)
  }
}

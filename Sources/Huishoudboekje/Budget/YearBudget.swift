/// The budget of a household in one column over a calendar year, in cents.
public struct YearBudget: Sendable {
  public let column: BudgetColumn
  /// Nil for the course.
  public var form: Leveringsvorm? { column.choice.form }
  public var label: String { column.label }
  /// Twelve months per line; a line that the form does not know is missing.
  public private(set) var months: [BudgetLine: [Int]] = [:]

  init(_ column: BudgetColumn) { self.column = column }

  /// The twelve months of a line; zero when the form does not know it.
  public func months(_ line: BudgetLine) -> [Int] {
    months[line] ?? [Int](repeating: 0, count: 12)
  }
  /// The year total of a line.
  public func year(_ line: BudgetLine) -> Int { months(line).reduce(0, +) }

  /// The average month of a line: a twelfth of the year, half-up to cents; a subtotal is the sum
  /// of the averages of its lines, so that the table adds up.
  public func average(_ line: BudgetLine) -> Int {
    guard line.role == .subtotal else { return averageMonth(year(line)) }
    return summed(line, average)
  }
  private func summed(_ line: BudgetLine, _ value: (BudgetLine) -> Int) -> Int {
    if line == .inkomenNetto {
      return BudgetLine.withheld.reduce(value(.inkomenBruto)) { $0 - value($1) }
    }
    return BudgetLine.allCases.reduce(0) {
      switch $1.role {
      case .income: return $0 + value($1)
      case .cost: return $0 - value($1)
      case .subtotal: return $0
      }
    }
  }

  mutating func add(_ line: BudgetLine, _ amounts: [Int]) {
    let known = months(line)
    months[line] = zip(known, amounts).map { $0 + $1 }
  }
  mutating func setSubtotal(_ line: BudgetLine) {
    months[line] = (0..<12).map { month in summed(line) { self.months($0)[month] } }
  }
}

/// A twelfth of a year amount, half-up to cents.
func averageMonth(_ cents: Int) -> Int {
  cents.divided(by: 12, .halfUp, "average month")
}

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
  mutating func add(_ line: BudgetLine, once: YearAmount<Int>, month: Int) {
    add(line) { $0 == month ? once.cents : 0 }
  }
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<Int>) {
    add(line) { contribution.amount(in: $0).cents }
  }
  mutating func end() {
    budgets[current].setSubtotal(.inkomenNetto)
    budgets[current].setSubtotal(.vrijBesteedbaar)
  }

  /// One of twelve payments of a year amount that differ by at most a cent.
  static func payment(_ month: Int, of year: Int) -> Int {
    Int.floorDivide(year * month, 12) - Int.floorDivide(year * (month - 1), 12)
  }
}

/// The budget of a household in one column over a calendar year, in cents.
public struct YearBudget: Sendable {
  package let column: BudgetColumn
  /// Nil for the course.
  package var form: Leveringsvorm? { column.choice.form }
  /// The name of the column, like ZZP or VPT.
  public var label: String { column.label }
  /// Twelve months per line; a line that the form does not know is missing.
  package private(set) var months: [BudgetLine: [Int]] = [:]
  /// What of a line moves in the year after.
  private var nextYear: [BudgetLine: Int] = [:]

  init(_ column: BudgetColumn) { self.column = column }

  /// The twelve months of a line as they are paid, cents; zero when the form does not know it.
  public func months(_ line: BudgetLine) -> [Int] {
    months[line] ?? [Int](repeating: 0, count: 12)
  }
  /// What of a line is of the year and is paid in the year after, cents.
  public func inNextYear(_ line: BudgetLine) -> Int { nextYear[line] ?? 0 }
  /// What of a line is paid within the year, cents.
  public func withinYear(_ line: BudgetLine) -> Int { months(line).reduce(0, +) }
  /// The twelve months of a line and what follows in the year after, cents.
  package func payments(_ line: BudgetLine) -> [Int] { months(line) + [inNextYear(line)] }
  /// The year total of a line, whenever it is paid, cents.
  public func year(_ line: BudgetLine) -> Int { withinYear(line) + inNextYear(line) }

  /// The average month of a line: a twelfth of the year, half-up to cents; a subtotal is the sum
  /// of the averages of its lines, so that the table adds up. Cents per month.
  public func average(_ line: BudgetLine) -> Int {
    guard line.role == .subtotal else { return averageMonth(year(line)) }
    return Subtotals.sum(line, average)
  }

  mutating func add(_ line: BudgetLine, _ amounts: [Int]) {
    let known = months(line)
    months[line] = zip(known, amounts).map { $0 + $1 }
  }
  mutating func add(_ line: BudgetLine, inNextYear cents: Int) {
    add(line, [Int](repeating: 0, count: 12))
    nextYear[line, default: 0] += cents
  }
  mutating func setSubtotal(_ line: BudgetLine) {
    months[line] = (0..<12).map { month in Subtotals.sum(line) { self.months($0)[month] } }
    nextYear[line] = Subtotals.sum(line, inNextYear)
  }
}

extension YearBudget {
  /// The budgets of all columns of a household, on the reference lane.
  package static func all(
    _ household: Household, _ statutes: Statutes
  ) throws(HouseholdError) -> [YearBudget] {
    all(try HouseholdPlan<Int>(household, statutes)) { household.amounts[$0] ?? 0 }
  }

  /// The budgets of a plan at the amounts that `load` gives.
  static func all(_ plan: HouseholdPlan<Int>, _ load: (AmountSlot) -> Int) -> [YearBudget] {
    var sink = BudgetSink(plan.household.columns)
    plan.run(load, &sink)
    return sink.budgets
  }
}

extension Household {
  /// With the columns of requests where one of them is worth something.
  func showingRequests(_ statutes: Statutes) throws(HouseholdError) -> Household {
    guard requests == .auto else { return self }
    var shown = self
    shown.requests = .show
    let columns = shown.columns
    guard columns.contains(where: \.onRequest) else { return self }
    let budgets = try YearBudget.all(shown, statutes)
    let worth = columns.indices.contains { index in
      columns[index].onRequest
        && budgets[index].year(.vrijBesteedbaar) != budgets[index - 1].year(.vrijBesteedbaar)
    }
    return worth ? shown : self
  }
}

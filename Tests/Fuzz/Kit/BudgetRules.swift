import Huishoudboekje

/// The checks that hold for every budget.
package enum BudgetRules {
  private static let incomes: [BudgetLine] = [
    .inkomenBruto, .zorgtoeslag, .huurtoeslag, .tegemoetkoming, .overigOnbelast,
  ]
  private static let withheld: [BudgetLine] = [.loonheffing, .aanslag, .zvwBijdrage]
  private static let costs = BudgetLine.allCases.filter {
    !(incomes + withheld + [.inkomenNetto, .vrijBesteedbaar]).contains($0)
  }

  /// The columns of a comparison add up, in every month, over the year and in the average month.
  package static func check(_ comparison: Comparison) throws(Fault) {
    try check(comparison.budgets)
  }

  /// The budgets of the columns of a comparison.
  package static func check(_ budgets: [YearBudget]) throws(Fault) {
    for budget in budgets { try check(budget) }
    let labels = budgets.map(\.label)
    guard Set(labels).count == labels.count else {
      throw Fault("two columns of one name", "\(labels)")
    }
  }

  private static func check(_ budget: YearBudget) throws(Fault) {
    for month in 0..<12 {
      try addsUp(budget, "month \(month + 1)") { budget.months($0)[month] }
    }
    try addsUp(budget, "year after", budget.inNextYear)
    try addsUp(budget, "year", budget.year)
    try addsUp(budget, "average", budget.average)
    for line in BudgetLine.allCases {
      let months = budget.months(line)
      guard months.count == 12 else { throw Fault("a year of other months", "\(line)") }
      guard budget.year(line) == months.reduce(budget.inNextYear(line), +) else {
        throw Fault("months do not make the year", "\(budget.label) \(line.key) \(months)")
      }
      guard line.role != .subtotal else { continue }
      let rest = 12 * budget.average(line) - budget.year(line)
      guard rest > -6, rest <= 6 else {
        throw Fault("average is no twelfth", "\(budget.label) \(line.key) \(rest)")
      }
    }
  }

  private static func addsUp(
    _ budget: YearBudget, _ what: String, _ value: (BudgetLine) -> Int
  ) throws(Fault) {
    func sum(_ lines: [BudgetLine]) -> Int { lines.reduce(0) { $0 + value($1) } }
    let net = value(.inkomenBruto) - sum(withheld)
    guard value(.inkomenNetto) == net else {
      throw Fault("net does not add up", "\(budget.label) \(what): \(value(.inkomenNetto)), \(net)")
    }
    let free = sum(incomes) - sum(withheld) - sum(costs)
    guard value(.vrijBesteedbaar) == free else {
      throw Fault(
        "free does not add up", "\(budget.label) \(what): \(value(.vrijBesteedbaar)), \(free)")
    }
  }
}

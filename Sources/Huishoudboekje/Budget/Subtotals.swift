/// Which lines make a subtotal; told once for the budget, the sweep and the explanation.
enum Subtotals {
  /// The subtotals, in the order of the table.
  static let lines = BudgetLine.allCases.filter { $0.role == .subtotal }

  typealias Part = (line: BudgetLine, isIncome: Bool)
  private static let net = parts { $0.facts.makesNet }
  private static let free = parts { $0.role != .subtotal }
  private static func parts(_ belongs: (BudgetLine) -> Bool) -> [Part] {
    BudgetLine.allCases.filter(belongs).map { ($0, $0.role == .income) }
  }

  /// The lines of a subtotal, in the order of the table; gross income is the first of both.
  static func parts(of subtotal: BudgetLine) -> [Part] {
    switch subtotal {
    case .inkomenNetto: return net
    case .vrijBesteedbaar: return free
    default: preconditionFailure("The line \(subtotal.key) is not a subtotal.")
    }
  }

  /// What a subtotal comes to: its incomes minus its costs.
  static func sum<L: Lane>(_ subtotal: BudgetLine, _ value: (BudgetLine) -> L) -> L {
    let parts = parts(of: subtotal)
    // It starts from the first line, so that the explanation shows no zero.
    return parts.dropFirst().reduce(value(parts[0].line)) {
      $1.isIncome ? $0 + value($1.line) : $0 - value($1.line)
    }
  }
}

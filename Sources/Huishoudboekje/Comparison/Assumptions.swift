/// An input that the scenario leaves open and the engine fills in.
package struct AssumedInput: Sendable, Equatable {
  /// Nil: for every column.
  package let column: String?
  package let line: BudgetLine?
  package let text: String
  /// The same without what hangs on the amounts of this one household; nil: the text has none of it.
  var outline: String?
  /// The keys of the scenario that are left open, like persons[1].peiljaar.bank_eur.
  package var paths: [String] = []
}

extension Comparison {
  /// What the scenario leaves open, and what was taken for it.
  static func assumed(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    var inputs = peiljaar(plan)
    if case .assumed = plan.zorgtoeslagInPeiljaar {
      inputs.append(
        AssumedInput(
          column: nil, line: .eigenBijdrage,
          text: "zorgtoeslag on 1 January \(household.year - 2): entitled"))
    }
    inputs += assumedToeslag(plan)
    inputs += assumedAtDeparture(plan)
    inputs += openFacts(plan)
    for column in plan.columns {
      for (index, cost) in column.costs.enumerated() {
        guard let series = cost.assumed else { continue }
        let line = BudgetLine.livingCosts[index]
        inputs.append(
          AssumedInput(
            column: column.column.label, line: line,
            text: "\(averageMonth(series.year.cents).asEuros) a month, "
              + "default of budget set '\(household.budgetSet.rawValue)'"
              + remission(line, column, household)))
      }
    }
    return inputs
  }
}

extension Comparison {
  /// What comes off an assumed line.
  private static func remission(
    _ line: BudgetLine, _ column: ColumnPlan<Int>, _ household: Household
  ) -> String {
    guard line == .lokaleLasten else { return "" }
    if household.switches.kwijtschelding == .volledig { return ", all of it remitted" }
    return column.kwijtschelding == nil ? "" : ", less the kwijtschelding that the law gives"
  }
}

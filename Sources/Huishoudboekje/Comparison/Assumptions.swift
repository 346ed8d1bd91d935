/// An input that the scenario leaves open and the engine fills in.
package struct AssumedInput: Sendable, Equatable {
  /// Nil: for every column.
  package let column: String?
  package let line: BudgetLine?
  package let text: String
}

extension Comparison {
  /// What the scenario leaves open, and what was taken for it.
  static func assumed(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    var inputs: [AssumedInput] = []
    if !household.amounts.has(.peiljaarIncome) {
      inputs.append(
        AssumedInput(
          column: nil, line: .eigenBijdrage,
          text: "income of peiljaar \(household.year - 2): the same benefits and pension by the "
            + "laws of that year"))
    }
    if !household.amounts.has(.peiljaarBank) && !household.amounts.has(.peiljaarOtherAssets)
      && !household.amounts.has(.peiljaarDebts)
    {
      inputs.append(
        AssumedInput(
          column: nil, line: .eigenBijdrage,
          text: "assets on 1 January \(household.year - 2): as on 1 January \(household.year)"))
    }
    if case .assumed = plan.zorgtoeslagInPeiljaar {
      inputs.append(
        AssumedInput(
          column: nil, line: .eigenBijdrage,
          text: "zorgtoeslag on 1 January \(household.year - 2): entitled"))
    }
    inputs += assumedToeslag(plan)
    for column in plan.columns {
      for (index, cost) in column.costs.enumerated() {
        guard let series = cost.assumed else { continue }
        let line = BudgetLine.livingCosts[index]
        inputs.append(
          AssumedInput(
            column: column.column.label, line: line,
            text: "\(averageMonth(series.year.cents).asEuros) a month, "
              + "default of budget set '\(household.budgetSet.rawValue)'"))
      }
    }
    return inputs
  }
}

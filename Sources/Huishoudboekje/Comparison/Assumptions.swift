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
    for (index, person) in household.persons.enumerated() {
      let first = plan.firstIncome[index]
      let year = first.counted(in: household.year)
      let whose = household.persons.count == 1 ? "" : " of persons[\(index)]"
      if first != .none {
        let stated =
          household.amounts.has(AmountSlot.peiljaarIncome.of(person: index))
          ? "; the stated income of \(household.year - 2) does not count" : ""
        let why =
          person.firstIncomeYear == nil ? "by the year of the 18th birthday" : "as stated"
        inputs.append(
          AssumedInput(
            column: nil, line: .eigenBijdrage,
            text: "first income\(whose), \(why): net of tax over \(year) "
              + "(Blz artikel 3.3.2.5)\(stated)"))
      } else if !household.amounts.has(AmountSlot.peiljaarIncome.of(person: index)) {
        inputs.append(
          AssumedInput(
            column: nil, line: .eigenBijdrage,
            text: "income of peiljaar \(year)\(whose): the same benefits and pension by the "
              + "laws of that year"))
      } else if !household.amounts.has(AmountSlot.peiljaarTax.of(person: index)) {
        inputs.append(
          AssumedInput(
            column: nil, line: .eigenBijdrage,
            text: "tax of peiljaar \(year)\(whose): computed from the stated income"))
      }
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

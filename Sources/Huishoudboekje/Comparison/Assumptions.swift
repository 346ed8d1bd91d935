import HuishoudboekjeCatalogue

/// An input that the scenario leaves open and the engine fills in.
package struct AssumedInput: Sendable, Equatable {
  /// Nil: for every column.
  package let column: String?
  package let line: BudgetLine?
  package let words: Phrase
  /// The same without what hangs on the amounts of this one household; nil: the words have none of it.
  var outline: Phrase?
  /// The keys of the scenario that are left open, like persons[1].peiljaar.bank_eur.
  package var paths: [String] = []
  /// The words in the language of the run.
  package var text: String { words.text }
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
          words: AssumptionText.zorgtoeslag(year: household.year - 2)))
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
            words: AssumptionText.livingCost(
              averageMonth(series.year.cents),
              set: AssumptionText.budgetSet(household.budgetSet.rawValue),
              remission: remission(line, column, household))))
      }
    }
    return inputs
  }
}

extension Comparison {
  /// What comes off an assumed line.
  private static func remission(
    _ line: BudgetLine, _ column: ColumnPlan<Int>, _ household: Household
  ) -> Phrase {
    guard line == .lokaleLasten else { return .empty }
    if household.switches.kwijtschelding == .volledig { return AssumptionText.allRemitted }
    return column.kwijtschelding == nil ? .empty : AssumptionText.lessKwijtschelding
  }
}

/// One column: the homes, the contributions and the costs that are the same for a block.
final class ColumnPlan<U: Lane>: Sendable where U.Uniform == U {
  let column: BudgetColumn
  /// The index of its benefits.
  let benefits: Int
  let rent: RentPlan
  /// The same with somebody left out of the huurtoeslag: what may be asked for, the smallest set first.
  let rentOnRequest: [(leftOut: LeftOut, rent: RentPlan)]
  let contributions: [ContributionPlan<U>]
  /// In the order of `BudgetLine.livingCosts`.
  let costs: [CostPlan<U>]
  /// Of the local taxes that are assumed; nil: none is computed.
  let kwijtschelding: KwijtscheldingPlan<U>?

  init(
    _ column: BudgetColumn, _ household: Household, _ statutes: Statutes, benefits: Int
  ) {
    self.column = column
    self.benefits = benefits
    rent = RentPlan(column, household, statutes)
    rentOnRequest =
      column.onRequest && household.weighed.contains(.leftOut)
      ? household.setsToLeaveOut(in: column).map {
        ($0, RentPlan(column, household, statutes, leavingOut: $0))
      } : []
    contributions = ContributionPlan.all(column, household, statutes)
    let states = household.livingStates(column)
    costs = BudgetLine.livingCosts.map { CostPlan($0, states, household, statutes) }
    kwijtschelding = KwijtscheldingPlan(
      column, costs[BudgetLine.lokaleLasten.livingCostPlace], household, statutes)
  }
}

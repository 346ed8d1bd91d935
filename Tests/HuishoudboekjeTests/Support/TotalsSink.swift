@testable import Huishoudboekje

/// Keeps the year total of every line on any lane, in the order in which the budget puts them.
struct TotalsSink<L: Lane>: LineSink {
  private(set) var totals: [L] = []
  mutating func begin(_ form: Int) {}
  mutating func put(_ line: BudgetLine, _ flow: Flow<L>) { totals.append(flow.year.cents) }
  mutating func put(_ line: BudgetLine, _ contribution: ContributionYear<L>) {
    totals.append(contribution.year.cents)
  }
  mutating func subtotal(_ line: BudgetLine) {}
}

/// The year totals of all lines of all forms of a household, on a lane.
func yearTotals<L: Lane>(
  _ household: Household, _ load: (AmountSlot) -> L
) throws(HouseholdError) -> [L] {
  let plan = try HouseholdPlan<L.Uniform>(household, TestFigures.statutes(household.year))
  var sink = TotalsSink<L>()
  let common = plan.common(load)
  for (index, form) in plan.forms.enumerated() {
    sink.begin(index)
    _ = plan.form(form, common, load, &sink)
  }
  return sink.totals
}

/// The budgets of a household on the reference lane, without the flags and traces of `Comparison`.
func budgets(of household: Household) throws(HouseholdError) -> [YearBudget] {
  let plan = try HouseholdPlan<Int>(household, TestFigures.statutes(household.year))
  return budgets(plan) { household.amounts[$0] ?? 0 }
}

/// The budgets of a plan at the amounts that `load` gives.
func budgets(_ plan: HouseholdPlan<Int>, _ load: (AmountSlot) -> Int) -> [YearBudget] {
  var sink = BudgetSink(plan.household.forms)
  let common = plan.common(load)
  for (index, form) in plan.forms.enumerated() {
    sink.begin(index)
    _ = plan.form(form, common, load, &sink)
  }
  return sink.budgets
}

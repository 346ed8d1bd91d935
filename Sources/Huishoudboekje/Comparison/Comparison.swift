import HuishoudboekjeCatalogue

/// The budgets of a household in its forms, side by side, with what must be said about them.
public struct Comparison: Sendable {
  package let household: Household
  /// One budget per column, in the order of the table.
  public let budgets: [YearBudget]
  /// What a reader of the budgets must not miss.
  public let flags: [BudgetFlag]
  package let assumed: [AssumedInput]
  package let unverified: [FigureUse]
  /// What was run, column by column: the source of every sentence.
  let plan: HouseholdPlan<Int>
  let columns: [ComparedColumn<Int>]
  /// Servicekosten count for the huurtoeslag of the year.
  package let servicekostenCount: Bool
  /// What of an estimate it rests on; nil for a year of the law.
  package let estimate: EstimateUse?
  /// The year as a title names it: 2026, or raming 2027.
  package var yearLabel: String { estimate?.label.title ?? "\(household.year)" }

  /// Computes the year on the reference lane.
  ///
  /// - Throws: `HouseholdError` for a household that the laws here do not cover.
  package init(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    let household = try household.showingRequests(statutes)
    let plan = try HouseholdPlan<Int>(household, statutes)
    var sink = BudgetSink(household.columns)
    let run = ComparedHousehold(
      plan, load: { household.amounts[$0] ?? 0 }, &sink,
      left: { $0.budgets[$1].average(.vrijBesteedbaar) })
    self.household = household
    self.plan = plan
    columns = run.columns
    budgets = sink.budgets
    servicekostenCount = statutes.servicekostenCount
    assumed = Self.assumed(plan)
    (unverified, estimate) = try Self.used(household, statutes)
    let ofTheYear = estimate.map {
      BudgetFlag(
        kind: .estimate, column: nil,
        words: FlagText.estimate($0.label.title, statuses: $0.label.statuses.map(\.words)))
    }
    flags = [ofTheYear].compactMap { $0 } + run.flags.flatMap(\.flags)
  }

  /// The budget of a column, by its label, like ZZP or VPT; nil when the scenario has no such
  /// column.
  public func budget(_ label: String) -> YearBudget? {
    budgets.first { $0.label == label }
  }
  package func budget(_ form: Leveringsvorm) -> YearBudget? { budget(form.rawValue) }

  /// The two columns whose difference is shown, by label: VPT minus ZZP where both are there,
  /// otherwise the last minus the first of those that were named; of one form, the choice beside
  /// it or else its request.
  package static func difference(of all: [String]) -> (of: String, minus: String)? {
    let named = all.filter { !BudgetColumn.isAdded($0) }
    let chosen = all.filter { !BudgetColumn.isOnRequest($0) }
    let labels = [named, chosen].first { $0.count > 1 } ?? all
    if labels.contains("VPT"), labels.contains("ZZP") { return ("VPT", "ZZP") }
    guard let first = labels.first, let last = labels.last, first != last else { return nil }
    return (last, first)
  }
  /// The name of the difference of two columns in a table: verschil_vpt_zzp is VPT minus ZZP.
  package static func differenceName(of: String, minus: String) -> String {
    "verschil_" + [of, minus].map(columnName).joined(separator: "_")
  }
  /// A column as it begins the names of outcomes, like zzp_4_maanden.
  package static func columnName(_ label: String) -> String {
    label.lowercased().split(separator: "-").joined(separator: "_")
  }
}

extension Comparison {
  /// The name of a line in a table of this year.
  package func words(_ line: BudgetLine) -> Phrase {
    line.words(servicekostenCount: servicekostenCount, household.budgetSet)
  }
  package func label(_ line: BudgetLine) -> String { words(line).text }
}

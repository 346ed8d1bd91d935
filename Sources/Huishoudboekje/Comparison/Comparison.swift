/// An input that the scenario leaves open and the engine fills in.
package struct AssumedInput: Sendable, Equatable {
  /// Nil: for every column.
  package let column: String?
  package let line: BudgetLine?
  package let text: String
}

/// A figure of the law on which a result rests.
package struct FigureUse: Sendable, Equatable {
  package let law: Law
  package let date: CalendarDate
  package let row: FigureRow
  /// Its place among the figures.
  package let id: FigureID
}

/// The budgets of a household in its forms, side by side, with what must be said about them.
package struct Comparison: Sendable {
  package let household: Household
  package let budgets: [YearBudget]
  package let flags: [BudgetFlag]
  package let assumed: [AssumedInput]
  package let unverified: [FigureUse]

  /// Computes the year on the reference lane.
  ///
  /// - Throws: `HouseholdError` for a household that the laws here do not cover.
  package init(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    let plan = try HouseholdPlan<Int>(household, statutes)
    var sink = BudgetSink(household.columns)
    func load(_ slot: AmountSlot) -> Int { household.amounts[slot] ?? 0 }
    var years: [(common: CommonYear<Int>, huurtoeslag: HuurtoeslagYear<Int>?)] = []
    for (index, column) in plan.columns.enumerated() {
      sink.begin(index)
      let common = plan.common(column.benefits, load)
      years.append((common, plan.year(column, common, load, &sink)))
      sink.end()
    }
    self.household = household
    budgets = sink.budgets
    flags = Self.flags(plan, years, sink.budgets)
    assumed = Self.assumed(plan)
    unverified = try Self.unverified(household, statutes)
  }

  /// The budget of a column, by its label.
  package func budget(_ label: String) -> YearBudget? {
    budgets.first { $0.label == label }
  }
  package func budget(_ form: Leveringsvorm) -> YearBudget? { budget(form.rawValue) }

  /// The two columns whose difference is shown, by label: VPT minus ZZP where both are there,
  /// otherwise the last minus the first.
  package static func difference(of labels: [String]) -> (of: String, minus: String)? {
    if labels.contains("VPT"), labels.contains("ZZP") { return ("VPT", "ZZP") }
    guard let first = labels.first, let last = labels.last, first != last else { return nil }
    return (last, first)
  }
}

extension Comparison {
  private static func unverified(
    _ household: Household, _ statutes: Statutes
  ) throws(HouseholdError) -> [FigureUse] {
    let plan = try HouseholdPlan<TracingLane>(household, statutes)
    var sink = TracingSink()
    func load(_ slot: AmountSlot) -> TracingLane { TracingLane(household.amounts[slot] ?? 0) }
    plan.run(load, &sink)
    var files: [Int32: FigureFile] = [:]
    var uses: [FigureUse] = []
    for id in sink.figures.sorted(by: { ($0.file, $0.row) < ($1.file, $1.row) }) {
      let file = files[id.file] ?? (try? statutes.figures.file(at: Int(id.file)))
      guard let file else { continue }
      files[id.file] = file
      let row = file.rows[Int(id.row)]
      if row.status == .unverified {
        uses.append(FigureUse(law: file.law, date: file.date, row: row, id: id))
      }
    }
    return uses
  }

  private static func assumed(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
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

  private static func flags(
    _ plan: HouseholdPlan<Int>,
    _ years: [(common: CommonYear<Int>, huurtoeslag: HuurtoeslagYear<Int>?)],
    _ budgets: [YearBudget]
  ) -> [BudgetFlag] {
    var flags = notCertified(plan)
    let rented = plan.tenancy
    let common = years[rented?.column ?? 0].common
    if let (column, tenancy) = rented, let huurtoeslag = years[column].huurtoeslag {
      flags += rentFlags(plan, tenancy, huurtoeslag)
    }
    if common.zorgtoeslag.wealthTooHigh {
      flags.append(
        BudgetFlag(
          kind: .noZorgtoeslag, column: nil,
          text: "no zorgtoeslag: the assets on 1 January exceed the vermogensgrens (Wzt artikel 3)"
        ))
    } else if common.zorgtoeslag.awarded.cents == 0 {
      flags.append(
        BudgetFlag(
          kind: .noZorgtoeslag, column: nil,
          text: "no zorgtoeslag: at this income it is below 24 euros a year "
            + "(Wzt artikel 2; Awir artikel 14 lid 5)"))
    }
    for budget in budgets where budget.average(.vrijBesteedbaar) < 0 {
      flags.append(
        BudgetFlag(
          kind: .negativeRemainder, column: budget.label,
          text: "the remainder is \(budget.average(.vrijBesteedbaar).asEuros) euros a month"))
    }
    return flags
  }

  private static func rentFlags(
    _ plan: HouseholdPlan<Int>, _ tenancy: Tenancy, _ year: HuurtoeslagYear<Int>
  ) -> [BudgetFlag] {
    let household = plan.household
    let limits = tenancy.limits(plan.statutes, rekeninkomen: year.rekeninkomen) {
      household.amounts[$0] ?? 0
    }
    let letting = limits.letting
    let rekenhuur = limits.rekenhuur.asEuros
    let kaleHuur = limits.kaleHuur.asEuros
    var flags: [BudgetFlag] = []
    func flag(_ kind: BudgetFlag.Kind, _ text: String) {
      flags.append(BudgetFlag(kind: kind, column: nil, text: text))
    }
    if limits.isAboveMaximum {
      let meaning =
        household.year <= 2025
        ? "so there is no huurtoeslag (Wht artikel 13 lid 1)"
        : "and counts no further (Wht artikel 21 lid 1 onder d)"
      flag(
        .rentAboveMaximum,
        "rekenhuur \(rekenhuur) is above the maximale huurgrens of "
          + "\(limits.maximaleHuurgrens.asEuros), " + meaning)
    }
    if limits.isAboveAftoppingsgrens {
      flag(
        .rentAboveAftoppingsgrens,
        "rekenhuur \(rekenhuur) is above the aftoppingsgrens of "
          + "\(limits.aftoppingsgrens.asEuros) (Wht artikel 20 lid 2)")
    }
    if household.dwelling(tenancy.home).landlord.bindsPassendToewijzen && !letting.passend {
      flag(
        .notPassend,
        "not passend: income \(year.rekeninkomen.cents.asEuros) is at most "
          + "\(letting.passendLimit.cents.asEuros) and kale huur \(kaleHuur) is above "
          + "\(letting.aftoppingsgrens.cents.asEuros); it uses the free 5 % of a woningcorporatie "
          + "(Woningwet artikel 46 lid 2)")
    }
    if limits.isAboveSocialeHuurgrens {
      flag(
        .aboveDAEBRentLimit,
        "kale huur \(kaleHuur) is above the sociale huurgrens of "
          + "\(letting.daebRentLimit.cents.asEuros): not a social rent (Woningwet artikel 48)")
    }
    let awarded = year.awarded.cents
    if awarded == 0 {
      let refusal = year.working.refusal(awarded: awarded)
      flag(.noHuurtoeslag, "no huurtoeslag: \(refusal.reason) (\(refusal.article))")
    }
    return flags
  }
}

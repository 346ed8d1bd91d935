/// A column of which is asked why it differs from another: its run, told apart by person.
struct WhyColumn {
  let plan: HouseholdPlan<Int>
  let compared: ComparedColumn<Int>
  let budget: YearBudget
  /// In the order of the plan.
  let contributions: [ContributionYear<Int>]
  /// The lines of income of each person.
  let incomes: [YearBudget]

  var column: BudgetColumn { compared.plan.column }
  var label: String { column.label }
  var household: Household { plan.household }
  func load(_ slot: AmountSlot) -> Int { household.amounts[slot] ?? 0 }

  init(_ comparison: Comparison, at index: Int) {
    let (plan, compared) = (comparison.plan, comparison.columns[index])
    self.plan = plan
    self.compared = compared
    budget = comparison.budgets[index]
    func load(_ slot: AmountSlot) -> Int { plan.household.amounts[slot] ?? 0 }
    var recorder = ContributionRecorder()
    plan.year(compared.plan, compared.common, load, &recorder)
    contributions = recorder.contributions
    let plans = compared.benefits.year.persons
    incomes = plan.household.personIndices.map { person in
      var sink = BudgetSink([compared.plan.column])
      sink.begin(0)
      plan.put(person, compared.common.incomes[person], plans[person], load, &sink)
      return sink.budgets[0]
    }
  }

  /// The parts of a line over the year, cents, by whose they are: first of each person, then of all together.
  ///
  /// They add up to the line.
  func years(_ line: BudgetLine) -> [(whose: Whose, cents: Int)] {
    var parts: [(whose: Whose, cents: Int)] = []
    func add(_ whose: Whose, _ cents: Int) {
      if let place = parts.firstIndex(where: { $0.whose == whose }) {
        parts[place].cents += cents
      } else {
        parts.append((whose, cents))
      }
    }
    if line.facts.cause == .income {
      for person in incomes.indices { add(.person(person), incomes[person].year(line)) }
    } else if line == .zorgtoeslag {
      for payment in compared.common.zorgtoeslag.payments {
        add(
          payment.person.map { .person($0) } ?? .together, payment.month.over(payment.months).cents)
      }
    } else if line == .eigenBijdrage {
      for (plan, due) in zip(compared.plan.contributions, contributions) {
        add(plan.kind.whose, due.year.cents)
      }
    } else if line.facts.livingCost == .perPerson {
      for (whose, cents) in costs(line) { add(whose, cents) }
    }
    guard !parts.isEmpty else { return [(.together, budget.year(line))] }
    parts.sort { $0.whose.order < $1.whose.order }
    return Self.made(parts, of: budget.year(line))
  }

  /// The same of the average month.
  func averages(_ line: BudgetLine) -> [(whose: Whose, cents: Int)] {
    Self.made(
      years(line).map { ($0.whose, averageMonth($0.cents)) }, of: budget.average(line))
  }

  /// Parts that add up to their line: what is rounded away falls to the last that is not nothing.
  private static func made(
    _ parts: [(whose: Whose, cents: Int)], of line: Int
  ) -> [(whose: Whose, cents: Int)] {
    var parts = parts
    let last = parts.lastIndex { $0.cents != 0 } ?? parts.count - 1
    parts[last].cents += line - parts.reduce(0) { $0 + $1.cents }
    return parts
  }

  /// What each person pays of a living cost over the year, perhaps nothing, and both together.
  private func costs(_ line: BudgetLine) -> [(whose: Whose, cents: Int)] {
    var paid: [(whose: Whose, cents: Int)] = []
    for state in household.livingStates(column) {
      var open = state.forms
      for (person, form) in state.forms.enumerated() {
        guard let form else { continue }
        let whose = Whose.person(person)
        paid.append((whose, 0))
        func pay(_ slot: AmountSlot) {
          paid.append((whose, MonthAmount<Int>(cents: load(slot)).over(state.presence).cents))
        }
        switch household.bearer(of: line, in: form) {
        case .stated(let slot):
          open[person] = nil
          pay(slot)
        case .client where household.amounts.has(.cost(line)):
          open[person] = nil
          pay(.cost(line))
        case .client: break
        case .other: open[person] = nil
        }
      }
      let shares: [LivingCosts.CostPart<Int>] = LivingCosts.shares(
        line, household.budgetSet, open, of: state.forms, household, plan.statutes.levenskosten)
      for share in shares {
        paid.append(
          (
            share.ofBoth ? .together : .person(share.person),
            share.series.over(state.presence).year.cents
          ))
      }
    }
    return paid
  }
}

extension Whose {
  fileprivate var order: Int {
    switch self {
    case .person(let index): return index
    case .together: return .max
    }
  }
}

extension ContributionKind {
  var whose: Whose {
    switch payers {
    case .own(let index): return .person(index)
    case .joint: return .together
    }
  }
}

/// Keeps the contributions of a column.
private struct ContributionRecorder: LineSink {
  typealias L = Int
  private(set) var contributions: [ContributionYear<Int>] = []
  mutating func begin(_ column: Int) {}
  mutating func add(_ line: BudgetLine, series: MonthSeries<Int>, when mask: Bool?) {}
  mutating func add(_ line: BudgetLine, _ amount: MonthAmount<Int>, on presence: Presence) {}
  mutating func add(_ line: BudgetLine, spread: YearAmount<Int>) {}
  mutating func add(_ line: BudgetLine, once: YearAmount<Int>, month: Int) {}
  mutating func add(_ line: BudgetLine, _ contribution: ContributionYear<Int>) {
    contributions.append(contribution)
  }
  mutating func end() {}
}

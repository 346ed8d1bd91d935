/// The questions of a household, each computed by the laws with and without the step.
///
/// Every step is weighed against the budget as it stands: what it would add, and where the scenario has it already
/// what would be lost without it. Steps that touch each other are then taken together, so that nothing counts twice.
package struct Adviser: Sendable {
  let household: Household
  let statutes: Statutes
  let plan: HouseholdPlan<Int>
  /// What was computed of each column, and its budget.
  let computed: [Computed]
  let base: [YearBudget]
  let labels: [String]
  /// What the persons are called.
  let names: Names

  package init(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    var household = household
    // Requests are steps here, not columns.
    household.requests = .hide
    self.household = household
    self.statutes = statutes
    plan = try HouseholdPlan(household, statutes)
    (computed, base) = Self.years(plan)
    labels = base.map(\.label)
    names = Names(household)
  }

  /// All that this household can ask for or choose: in the budget already, extra, in another year and between the
  /// columns; those that bring most first.
  package func all() throws(HouseholdError) -> AdviceList {
    var items: [Advice] = []
    var extra: [Extra] = []
    var idle: [(subject: Advice.Subject, reason: NoEffect.Reason)] = []
    let steps = try steps()
    let credit = steps.first { $0.question == .ouderenkorting && $0.isTaken(in: household) == true }
    for subject in steps {
      let isTaken = subject.isTaken(in: household)
      let with = isTaken == true ? base : try budgets { subject.set(true, in: &$0) }
      let without = isTaken == false ? base : try budgets { subject.set(false, in: &$0) }
      let lost = try lost(subject, without, creditIsWeighed: credit != nil)
      let gained = worth(with, base)
      if lost.contains(where: { !$0.isNothing }) {
        items.append(
          Advice(
            names: names, subject: subject, standing: .inBudget, worth: lost,
            whose: whose(subject, settled: true)))
      }
      if gained.contains(where: { !$0.isNothing }) {
        let standing = subject.standing
        items.append(
          Advice(
            names: names, subject: subject, standing: standing, worth: gained,
            whose: whose(subject, settled: false)))
      }
      if subject.standing == .extra && isTaken != true {
        extra.append(Extra(subject: subject, alone: gained, budgets: with))
      }
      // The return of the peiljaar is no step of its own where it changes nothing.
      if (lost + gained).allSatisfy(\.isNothing), subject.isOfTheYear {
        idle.append((subject, try reason(subject, with: with)))
      }
    }
    let together = try self.together(extra)
    // What brings something beside another step only is no step without effect.
    for (subject, _) in idle where together.contains(where: { $0.steps.contains(subject) }) {
      items.append(
        Advice(
          names: names, subject: subject, standing: .extra,
          worth: extra.first { $0.subject == subject }?.alone ?? []))
    }
    idle.removeAll { subject, _ in items.contains { $0.subject == subject } }
    items += try unknownReturn() + unknownHome()
    let (ladder, sums) = try assets()
    items += try choices(together)
    let sorted = items.enumerated().sorted {
      (-$0.element.best, $0.offset) < (-$1.element.best, $1.offset)
    }.map(\.element)
    // The steps of assets stay in the order in which they are climbed.
    return AdviceList(
      items: sorted + ladder, together: together, assets: sums,
      idle: idle.map { NoEffect(subject: $0.subject, reason: $0.reason) })
  }

  /// What would be lost without a step that is in the budget. The return is weighed without the credit that is
  /// claimed in it: that has an amount of its own, and the two add up.
  private func lost(
    _ subject: Advice.Subject, _ without: [YearBudget], creditIsWeighed: Bool
  ) throws(HouseholdError) -> [Advice.Worth] {
    guard case .taxReturn(_, isPeiljaar: false) = subject, creditIsWeighed,
      subject.isTaken(in: household) != false
    else { return worth(base, without) }
    let credit = Advice.Subject.ouderenkorting(
      persons: [], year: household.year, earlier: false, contribution: false)
    let kept = try budgets { credit.set(false, in: &$0) }
    let neither = try budgets {
      credit.set(false, in: &$0)
      subject.set(false, in: &$0)
    }
    return worth(kept, neither)
  }

  /// Whose return it is, of the year: who has an aanslag in the budget, or who has none.
  private func whose(_ subject: Advice.Subject, settled: Bool) -> [Int] {
    guard household.partner != nil, case .taxReturn(_, isPeiljaar: false) = subject else {
      return []
    }
    return household.personIndices.filter { person in
      computed.contains { $0.common.incomes[person].value.settled == settled }
    }
  }

  /// The budgets of the usual columns of a household that was changed; where it asks Dienst Toeslagen for
  /// something, those with the request.
  ///
  /// - Parameter other: the laws, where they are not those of the budget.
  func budgets(
    under other: Statutes? = nil, _ change: (inout Household) -> Void
  ) throws(HouseholdError) -> [YearBudget] {
    var household = household
    change(&household)
    var budgets: [YearBudget] = []
    for budget in try YearBudget.all(household, other ?? statutes) {
      if budget.column.onRequest { budgets.removeLast() }
      budgets.append(budget)
    }
    return budgets
  }

  func worth(
    _ with: [YearBudget], _ without: [YearBudget], _ line: BudgetLine = .vrijBesteedbaar
  ) -> [Advice.Worth] {
    labels.indices.map { index in
      let sign = line.role == .cost ? -1 : 1
      let payments = zip(with[index].payments(line), without[index].payments(line)).map {
        sign * ($0 - $1)
      }
      return Advice.Worth(
        labels[index], payments,
        average: sign * (with[index].average(line) - without[index].average(line)))
    }
  }
}

extension Advice.Subject {
  fileprivate var isOfTheYear: Bool {
    if case .taxReturn(_, isPeiljaar: true) = self { return false }
    return true
  }
  fileprivate var isOfHuurtoeslag: Bool {
    switch self {
    case .handicap, .leftOut, .rent: return true
    default: return false
    }
  }
  /// Of what it would add.
  fileprivate var standing: Advice.Standing {
    if case .assetDivision(let year) = self { return .otherYear(year + 2) }
    return .extra
  }
}

/// A step that would come on top, and what it is worth alone.
struct Extra {
  let subject: Advice.Subject
  let alone: [Advice.Worth]
  let budgets: [YearBudget]
}

extension Adviser {
  /// In each column the steps that are taken: one after the other the step that adds most at that moment, until
  /// none adds anything.
  func together(_ extra: [Extra]) throws(HouseholdError) -> [StepsTogether] {
    var found: [StepsTogether] = []
    /// By the steps taken, in the order of the list.
    var known: [[Int]: [YearBudget]] = [[]: base]
    for (step, one) in extra.enumerated() { known[[step]] = one.budgets }
    func taking(_ steps: [Int]) throws(HouseholdError) -> [YearBudget] {
      let key = steps.sorted()
      if let budgets = known[key] { return budgets }
      let budgets = try budgets { household in
        for step in key { extra[step].subject.set(true, in: &household) }
      }
      known[key] = budgets
      return budgets
    }
    func free(_ steps: [Int], _ column: Int) throws(HouseholdError) -> Int {
      try taking(steps)[column].average(.vrijBesteedbaar)
    }
    for column in labels.indices {
      var taken: [Int] = []
      var now = try free([], column)
      let before = now
      while true {
        var best: (steps: [Int], free: Int)?
        let left = extra.indices.filter { !taken.contains($0) }
        // Of the conditions of the huurtoeslag each may stand in the way of the other.
        let rent = left.filter { extra[$0].subject.isOfHuurtoeslag }
        let pairs = rent.flatMap { one in rent.filter { one < $0 }.map { [one, $0] } }
        for steps in left.map({ [$0] }) + pairs {
          let then = try free(taken + steps, column)
          if then > best?.free ?? now { best = (steps, then) }
          // Two only where neither of them adds anything alone.
          if steps.count == 1, steps == [left.last], best != nil { break }
        }
        guard let best else { break }
        taken += best.steps
        now = best.free
      }
      guard !taken.isEmpty else { continue }
      found.append(
        StepsTogether(
          column: labels[column], before: before, after: now,
          worth: try worth(taking(taken), base)[column], steps: taken.map { extra[$0].subject },
          apart: taken.reduce(0) { $0 + extra[$1].alone[column].cents },
          idle: extra.indices.filter { !taken.contains($0) && extra[$0].alone[column].cents > 0 }
            .map { extra[$0].subject }))
    }
    return found
  }
}

import HuishoudboekjeCatalogue

/// What would turn an answer: a single figure, or a single amount that was assumed.
extension Answer {
  /// Looks for what turns the verdicts and the better form, each amount alone.
  ///
  /// Figures move within their documented doubt, as `FigureImpact` moves them. Of an assumed amount every
  /// value from nothing to twice what was assumed is looked at: a cost by arithmetic, the peiljaar by
  /// its two ends, and where an end turns it by halving towards it, to the cent.
  package mutating func addTurns(
    _ comparison: Comparison, _ statutes: Statutes, _ impacts: [FigureImpact]
  ) throws(HouseholdError) {
    isTested = true
    for impact in impacts {
      for outcome in impact.outcomes where outcome.refusal == nil && outcome.move.isDoubt {
        addFigure(comparison, impact.use, outcome)
      }
    }
    guard let better, better.cents > 0 else { return }
    if comparison.household.personIndices.contains(where: {
      comparison.plan.firstIncome[$0] != .none
    }) {
      notMoved.insert(.firstIncome)
    }
    if comparison.assumed.contains(where: { $0.line == nil }) { notMoved.insert(.facts) }
    var turns = costs(comparison, better)
    turns += try peiljaar(comparison, statutes, better)
    self.better?.turns += turns
  }

  private mutating func addFigure(
    _ comparison: Comparison, _ use: FigureUse, _ outcome: FigureImpact.Outcome
  ) {
    func turn(_ then: String) -> Turn {
      Turn(what: .figure(use, outcome.move), cents: nil, then: then)
    }
    for (place, above) in outcome.above.enumerated() {
      let then = Verdict(above: above, margin: margin)
      if then != forms[place].verdict { forms[place].turns.append(turn(then.rawValue)) }
    }
    let left = zip(forms, outcome.remainder).map { $0.left + $1.cents }
    if let then = turned(comparison, left) { better?.turns.append(turn(then)) }
  }

  /// The column that leaves most then, where it is one of another form.
  private func turned(_ comparison: Comparison, _ left: [Int]) -> String? {
    guard let better, let then = Self.better(comparison.budgets.map(\.column), left) else {
      return nil
    }
    let columns = comparison.budgets.map(\.column)
    let now = columns.first { $0.label == better.of }
    return then.cents == 0 || columns[then.of].choice == now?.choice
      ? nil : columns[then.of].label
  }

  /// A cost that only one of the two forms has, or in which they differ: every cent of it counts, in every
  /// column of that form.
  private func costs(_ comparison: Comparison, _ better: Better) -> [Turn] {
    guard let best = comparison.budget(better.of), let other = comparison.budget(better.than)
    else { return [] }
    func assumed(_ line: BudgetLine, _ budget: YearBudget) -> Int? {
      let isAssumed = comparison.assumed.contains {
        $0.line == line && ($0.column == nil || $0.column == budget.label)
      }
      return isAssumed ? budget.average(line) : nil
    }
    return BudgetLine.livingCosts.flatMap { line -> [Turn] in
      let (mine, theirs) = (assumed(line, best), assumed(line, other))
      var turns: [Turn] = []
      if let mine, let theirs, let month = sameMonth(line, best, other) {
        // The same assumption in both, paid in more months of the one: they move together.
        return together(line, month, mine: mine, theirs: theirs, better)
      }
      let enough = better.cents + 1
      if let mine, mine >= enough {
        let what = Turn.What.cost(
          line, column: best.column.choice.rawValue, assumed: mine, atLeast: true)
        turns.append(Turn(what: what, cents: mine + enough, then: better.than))
      }
      if let theirs, theirs >= enough {
        let what = Turn.What.cost(
          line, column: other.column.choice.rawValue, assumed: theirs, atLeast: false)
        turns.append(Turn(what: what, cents: theirs - enough, then: better.than))
      }
      return turns
    }
  }

  /// The month amount that both columns assume of a line; nil where they differ.
  private func sameMonth(_ line: BudgetLine, _ one: YearBudget, _ other: YearBudget) -> Int? {
    let (mine, theirs) = (one.months(line).max() ?? 0, other.months(line).max() ?? 0)
    return mine == theirs && mine > 0 ? mine : nil
  }

  /// A month amount of both columns that turns the answer, from nothing to twice what was assumed.
  private func together(
    _ line: BudgetLine, _ month: Int, mine: Int, theirs: Int, _ better: Better
  ) -> [Turn] {
    let (apart, enough) = (mine - theirs, better.cents + 1)
    guard abs(apart) > enough else { return [] }
    // A cent more for what is rounded in either column.
    let change = (month * (enough + 1) + abs(apart) - 1) / abs(apart)
    guard change <= month else { return [] }
    let atLeast = apart > 0
    let what = Turn.What.cost(line, column: Turn.both, assumed: month, atLeast: atLeast)
    return [Turn(what: what, cents: atLeast ? month + change : month - change, then: better.than)]
  }

  private mutating func peiljaar(
    _ comparison: Comparison, _ statutes: Statutes, _ better: Better
  ) throws(HouseholdError) -> [Turn] {
    let household = comparison.household
    let plan = try HouseholdPlan<Int>(household, statutes)
    func incomes(_ person: Int) -> [Int] {
      plan.benefits.indices.map { benefits in
        plan.common(benefits) { household.amounts[$0] ?? 0 }.peiljaar.persons[person].income.cents
      }
    }
    let names = Names(household)
    var turns: [Turn] = []
    for index in household.personIndices
    where plan.firstIncome[index] == .none && household.care(of: index)?.peiljaarUnknown != true {
      let bank = household.amounts[AmountSlot.bank.of(person: index)] ?? 0
      let assumed: [(Turn.Peiljaar, AmountSlot, [Int])] = [
        (.income, .peiljaarIncome, incomes(index)), (.bank, .peiljaarBank, [bank]),
      ]
      for (key, slot, values) in assumed {
        let slot = slot.of(person: index)
        guard !household.amounts.has(slot), let value = values.first, value > 0 else { continue }
        // Where the columns assume different amounts, no single one is moved.
        guard Set(values).count == 1 else {
          notMoved.insert(.differentIncomes)
          continue
        }
        var stated = household
        stated.amounts[slot] = value
        let plan = try HouseholdPlan<Int>(stated, statutes)
        func then(_ cents: Int) -> String? {
          let budgets = YearBudget.all(plan) { $0 == slot ? cents : household.amounts[$0] ?? 0 }
          return turned(comparison, budgets.map { $0.average(.vrijBesteedbaar) })
        }
        guard then(value) == nil else { continue }
        for end in [0, 2 * value] where then(end) != nil {
          var (same, other) = (value, end)
          while abs(same - other) > 1 {
            let middle = (same + other) / 2
            if then(middle) == nil { same = middle } else { other = middle }
          }
          let what = Turn.What.peiljaar(
            key, person: household.partner == nil ? nil : index, year: household.year - 2,
            assumed: value)
          var turn = Turn(what: what, cents: other, then: then(other) ?? better.than)
          if names.areNeeded {
            turn.whose = WhyText.whose(Phrase(same: "\(names[.person(index)])"))
          }
          turns.append(turn)
        }
      }
    }
    return turns
  }
}

extension Answer.Turn {
  package var text: String { words.text }

  package var words: Phrase {
    let then = Verdict(rawValue: then) == nil ? AnswerText.then(then) : Phrase(verbatim: then)
    switch what {
    case .figure(let use, let move):
      return AnswerText.figure(
        use.law.rawValue, "\(use.date)", use.row.key, at: move.value, insteadOf: use.row.value,
        move.words, then)
    case .cost(let line, let column, let assumed, let atLeast):
      let amount = cents ?? 0
      return AnswerText.cost(
        line.words(servicekostenCount: true),
        of: column == Self.both ? AnswerText.bothColumns : AnswerText.column(column),
        assumed: assumed,
        atLeast ? AnswerText.atLeast(amount, then) : AnswerText.atMost(amount, then))
    case .peiljaar(let key, _, let year, let assumed):
      return AnswerText.peiljaar(
        key == .income ? AnswerText.income(year) : AnswerText.bank(year), whose,
        assumed: assumed, at: cents ?? 0, then)
    }
  }

  /// Instead of a column: a cost that both assume alike.
  static let both = "both"
}

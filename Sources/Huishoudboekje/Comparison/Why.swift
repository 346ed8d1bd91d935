import HuishoudboekjeCatalogue

/// Why two columns differ: what is free to spend, by cause, the largest first.
package struct Why: Sendable {
  /// A line that differs, with its part of the difference; cents.
  package struct Change: Sendable {
    package let line: BudgetLine
    package let cents: Int
    /// The same by whose it is; they add up to it.
    package let parts: [(whose: Whose, cents: Int)]
  }

  package struct Cause: Sendable {
    package let kind: BudgetLine.Cause
    /// By how much it makes the first column better, in cents.
    package let cents: Int
    package let lines: [Change]
    /// What the run did in each column.
    let reasons: [Reason]
    /// The same in words, one for each.
    package let words: [Phrase]
    package var sentences: [String] { words.map(\.text) }
    package var text: String { words.joined(.semicolon).text }
  }
  /// The column that is looked at, and the one beside which it stands.
  package let of: String
  package let minus: String
  package let cents: Int
  package let causes: [Cause]
  package let names: Names

  /// The difference of what is free to spend in the average month; nil with one column only.
  ///
  /// The causes add up to the difference, because a remainder is the sum of its lines.
  package init?(_ comparison: Comparison) {
    let labels = comparison.budgets.map(\.label)
    guard let pair = Comparison.difference(of: labels),
      let first = labels.firstIndex(of: pair.of), let second = labels.firstIndex(of: pair.minus)
    else { return nil }
    let more = WhyColumn(comparison, at: first)
    let less = WhyColumn(comparison, at: second)
    let names = Names(comparison.household)
    self.names = names
    of = pair.of
    minus = pair.minus
    cents = more.budget.average(.vrijBesteedbaar) - less.budget.average(.vrijBesteedbaar)
    let causes = BudgetLine.Cause.allCases.compactMap { kind -> Cause? in
      let lines = BudgetLine.allCases.filter { $0.facts.cause == kind }.compactMap {
        Change($0, more, less)
      }
      guard !lines.isEmpty else { return nil }
      let reasons = kind.reasons(lines.map(\.line), more, less)
      return Cause(
        kind: kind, cents: lines.reduce(0) { $0 + $1.cents }, lines: lines, reasons: reasons,
        words: reasons.map { $0.words(names) })
    }
    // Stable: equal causes stay in the order of the table.
    self.causes = causes.enumerated().sorted {
      (-abs($0.element.cents), $0.offset) < (-abs($1.element.cents), $1.offset)
    }.map(\.element)
  }
}

extension Why.Change {
  /// Nil where the line does not differ in the average month.
  fileprivate init?(_ line: BudgetLine, _ more: WhyColumn, _ less: WhyColumn) {
    let sign = line.role == .income ? 1 : -1
    let change = more.budget.average(line) - less.budget.average(line)
    guard change != 0 else { return nil }
    let (mine, its) = (more.averages(line), less.averages(line))
    let all = [Whose.person(0), .person(1), .together]
    self.init(
      line: line, cents: sign * change,
      parts: all.compactMap { whose in
        let own = mine.first { $0.whose == whose }?.cents
        let other = its.first { $0.whose == whose }?.cents
        guard own != nil || other != nil else { return nil }
        return (whose, sign * ((own ?? 0) - (other ?? 0)))
      })
  }
}

extension BudgetLine.Cause {
  /// A short name.
  package var label: String {
    switch self {
    case .contribution: return "Eigen bijdrage Wlz"
    case .housing: return "Wonen"
    case .huurtoeslag: return "Huurtoeslag"
    case .arrangement: return "Arrangement"
    case .food: return "Eten en drinken"
    case .laundry: return "Was"
    case .alarm: return "Alarm"
    case .income: return "Inkomen en belasting"
    case .zorgtoeslag: return "Zorgtoeslag"
    case .household: return "Verzekeringen en media"
    case .health: return "Zorgkosten"
    case .personal: return "Persoonlijk en overig"
    }
  }

  /// What the run did in both columns, for the lines of it that differ.
  fileprivate func reasons(
    _ lines: [BudgetLine], _ more: WhyColumn, _ less: WhyColumn
  ) -> [Reason] {
    func both(_ reasons: (WhyColumn) -> [Reason]) -> [Reason] { reasons(more) + reasons(less) }
    let costs = lines.filter { $0.facts.livingCost != nil }.flatMap { line in
      both { [$0.costReason(line)] }
    }
    switch self {
    case .contribution: return both(\.contributionReasons)
    case .housing:
      let isRemitted = [more, less].contains {
        $0.compared.working.kwijtschelding.map { $0.working.remitted.cents > 0 } ?? false
      }
      let remitted =
        lines.contains(.lokaleLasten) && isRemitted
        ? both { [$0.remissionReason].compactMap { $0 } } : []
      return both(\.homeReasons) + costs + remitted
    case .arrangement: return both(\.homeReasons)
    case .huurtoeslag: return both(\.huurtoeslagReasons)
    case .zorgtoeslag: return both(\.zorgtoeslagReasons)
    case .income: return more.incomeReasons(beside: less)
    case .food, .laundry, .alarm, .household, .health, .personal: return costs
    }
  }
}

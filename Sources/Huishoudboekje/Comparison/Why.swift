/// Why two columns differ: what is free to spend, by cause, the largest first.
package struct Why: Sendable {
  package struct Cause: Sendable {
    package let kind: BudgetLine.Cause
    /// By how much it makes the first column better, in cents.
    package let cents: Int
    /// The lines that differ, with their part of it.
    package let lines: [(line: BudgetLine, cents: Int)]
    /// In plain words.
    package let text: String
  }
  /// The column that is looked at, and the one beside which it stands.
  package let of: String
  package let minus: String
  package let cents: Int
  package let causes: [Cause]

  /// The difference of what is free to spend in the average month; nil with one column only.
  ///
  /// The causes add up to the difference, because a remainder is the sum of its lines.
  package init?(_ comparison: Comparison) {
    let labels = comparison.budgets.map(\.label)
    guard let pair = Comparison.difference(of: labels),
      let more = comparison.budget(pair.of), let less = comparison.budget(pair.minus)
    else { return nil }
    of = pair.of
    minus = pair.minus
    cents = more.average(.vrijBesteedbaar) - less.average(.vrijBesteedbaar)
    var causes: [Cause] = []
    for kind in BudgetLine.Cause.allCases {
      var lines: [(line: BudgetLine, cents: Int)] = []
      for line in BudgetLine.allCases where line.facts.cause == kind {
        let change = more.average(line) - less.average(line)
        if change != 0 { lines.append((line, line.role == .income ? change : -change)) }
      }
      guard !lines.isEmpty else { continue }
      let sum = lines.reduce(0) { $0 + $1.cents }
      causes.append(
        Cause(
          kind: kind, cents: sum, lines: lines,
          text: kind.text(more.column, less.column)))
    }
    // Stable: equal causes stay in the order of the table.
    self.causes = causes.enumerated().sorted {
      (-abs($0.element.cents), $0.offset) < (-abs($1.element.cents), $1.offset)
    }.map(\.element)
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

  fileprivate func text(_ more: BudgetColumn, _ less: BudgetColumn) -> String {
    let (a, b) = (more.label, less.label)
    func payers(_ line: BudgetLine, _ what: String) -> String {
      "\(what): \(a) \(Self.payer(line, more)), \(b) \(Self.payer(line, less))"
    }
    switch self {
    case .contribution:
      return "\(a) pays \(Self.contribution(more)), \(b) \(Self.contribution(less))"
    case .housing: return payers(.kaleHuur, "rent, servicekosten, energy and local taxes")
    case .huurtoeslag: return "only who rents a home can have huurtoeslag (Wht artikel 1 onder c)"
    case .arrangement: return payers(.arrangement, "the arrangement of the home")
    case .food: return payers(.etenEnDrinken, "food and drink")
    case .laundry: return "personal laundry costs another amount at home than in an institution"
    case .alarm: return payers(.alarm, "the personal alarm")
    case .income:
      return "a benefit or its tax depends on the form or on the choice of the couple"
    case .zorgtoeslag: return "the zorgtoeslag follows the income, which differs"
    case .household: return "insurances, telephone, internet and tv cost another amount in each"
    case .health: return "health premium and eigen risico are stated per form"
    case .personal: return "at home there is more to keep than in an institution"
    }
  }

  private static func payer(_ line: BudgetLine, _ column: BudgetColumn) -> String {
    guard let form = column.choice.form else { return "by its dates" }
    switch line.payer(in: form) {
    case .client: return "pays it"
    case .wlz: return "has it from the Wlz"
    case .zvw: return "has it from the Zvw"
    case .wmo: return "may have it from the Wmo"
    case .none: return "does not have it"
    }
  }

  private static func contribution(_ column: BudgetColumn) -> String {
    switch column.choice {
    case .zzp: return "that of a stay, high after the first months (Blz artikel 3.3.2.1)"
    case .zzpFirstMonths: return "the low one of the first months (Blz artikel 3.3.2.2 lid 1)"
    case .vpt: return "the low one (Blz artikel 3.3.2.2 lid 3)"
    case .mpt, .pgb: return "the low one with its reduction (Blz artikel 3.3.2.2 lid 4)"
    case .mptFewHours: return "the least one, for at most 20 hours (Blz artikel 3.3.2.2 lid 4)"
    case .course: return "by the dates of the care (Blz artikel 3.3.2.2)"
    }
  }
}

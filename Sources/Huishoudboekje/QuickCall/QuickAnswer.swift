import HuishoudboekjeCatalogue

/// What one law comes to for a few facts: the amount, how it is made, and the limits nearby.
///
/// Goals: the rules are those of the budgets (`Laws`); only the facts come from elsewhere than a scenario.
///
/// Limits: the facts hold all year; what changes in the year needs a scenario.
package struct QuickAnswer: Sendable {
  /// What an amount is counted in; the words of files.
  package enum Unit: String, Sendable, CaseIterable {
    case perMonth = "eur_month"
    case perYear = "eur_year"
    case once = "eur"
    case hours = "hours_month"
    case date
  }

  /// An amount in cents, a number of hours or a day.
  package struct Value: Sendable, Equatable {
    /// As files write it.
    package let text: String
    package let unit: Unit
    /// Nil for what is no amount.
    package let cents: Int?

    static func euros(_ cents: Int, _ unit: Unit) -> Self {
      Self(text: cents.asEuros, unit: unit, cents: cents)
    }
    static func hours(_ hours: Int) -> Self { Self(text: "\(hours)", unit: .hours, cents: nil) }
    static func date(_ date: CalendarDate) -> Self {
      Self(text: "\(date)", unit: .date, cents: nil)
    }

    /// For a reader.
    package var words: Phrase {
      switch unit {
      case .perMonth: QuickText.perMonth(cents ?? 0)
      case .perYear: QuickText.perYear(cents ?? 0)
      case .once: Phrase(same: "\(euros: cents ?? 0)")
      case .hours: QuickText.hours(text)
      case .date: Phrase(verbatim: text)
      }
    }
  }

  /// What comes out.
  package struct Outcome: Sendable {
    package let key: String
    package let label: Phrase
    package let value: Value
  }

  /// A step of the law, as the engine took it.
  package struct Step: Sendable {
    /// With the formulas that anybody can compute again.
    package let machine: Explanation.Step
    /// What it is worth, its formula and why it came out so, for a reader.
    package let amount: Phrase
    package let formula: Phrase?
    package let reasons: [Phrase]
  }

  /// Where the outcome changes.
  package struct Limit: Sendable {
    package let key: String
    package let label: Phrase
    package let value: Value
    /// What was stated of the same thing; nil where nothing was.
    package let yours: Value?
    /// What happens there.
    package let effect: Phrase
  }

  package let title: Phrase
  package let year: Int
  /// Nil where the year is computed by the law alone.
  package let estimate: EstimateLabel?
  /// Why there is nothing; empty where there is.
  package let reasons: [Phrase]
  package let outcomes: [Outcome]
  /// The outcome first; each step before those that it rests on.
  package let steps: [Step]
  package let limits: [Limit]
  /// What was taken for granted, and what else matters.
  package let notes: [Phrase]

  /// The main steps in the order in which they are told.
  package let main: [Step]

  /// The figures in the formulas that are not verified, each once.
  package let unverified: [FigureUse]

  /// - Parameters:
  ///   - root: the outcome with its name and its formula.
  ///   - main: the names of the main steps, in the order in which they are told.
  init(
    _ title: Phrase, _ statutes: Statutes, root: Term, main: [String], outcomes: [Outcome],
    reasons: [Phrase], limits: [Limit], notes: [Phrase]
  ) {
    guard case .named(let law, let article, let formula) = root.kind else {
      preconditionFailure("An outcome without the name that the law gives it.")
    }
    let name = "\(law)"
    var writer = StepWriter(statutes.figures, prefix: Self.slug(name))
    writer.write(name, article, formula, id: "")
    let steps = writer.steps.map { step in
      var telling = TermTelling { statutes.figures.lookUp($0)?.row }
      let formula = telling.tell(step.term)
      return Step(
        machine: step, amount: telling.number(step.term), formula: formula,
        reasons: telling.reasons)
    }
    self.title = title
    year = statutes.year
    estimate = statutes.estimate
    self.reasons = reasons
    self.outcomes = outcomes
    self.steps = steps
    self.main =
      main.flatMap { name in steps.filter { $0.machine.name == name } } + steps.prefix(1)
    unverified = statutes.unverified(writer.used)
    self.limits = limits
    self.notes = notes
  }

  private static func slug(_ name: String) -> String {
    name.split(separator: " ").joined(separator: "_")
  }
}

/// A lane on which a quick call computes.
protocol QuickLane: Lane {
  /// An amount that was stated, in cents.
  static func stated(_ slot: AmountSlot, _ cents: Int) -> Self
}
extension Int: QuickLane {
  static func stated(_ slot: AmountSlot, _ cents: Int) -> Int { cents }
}
extension ExplainLane: QuickLane {
  static func stated(_ slot: AmountSlot, _ cents: Int) -> Self {
    cents == 0 ? Self(0) : Self(input: slot, cents: cents)
  }
}

/// The highest amount up to which something holds that holds from nothing up to some amount; nil where it does not
/// hold at nothing.
///
/// - Parameters:
///   - step: only multiples of it are looked at.
///   - most: no higher one is looked at.
func highest(step: Int, most: Int, where holds: (Int) -> Bool) -> Int? {
  guard holds(0) else { return nil }
  var (low, high) = (0, most / step)
  while low < high {
    let middle = (low + high + 1) / 2
    if holds(middle * step) { low = middle } else { high = middle - 1 }
  }
  return low * step
}

extension Statutes {
  /// A percentage of the law as its file writes it.
  func words(_ percentage: Percentage) -> Phrase {
    FormulaText.percent(figures.lookUp(percentage.figure.id)?.row.value ?? "")
  }
}

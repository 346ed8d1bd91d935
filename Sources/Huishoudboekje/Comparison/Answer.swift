import HuishoudboekjeCatalogue

/// Can this person live here: a verdict per column against a norm, and which form leaves most.
package struct Answer: Sendable {
  /// The answer of one column; cents of the average month.
  package struct Form: Sendable {
    package let label: String
    package let norm: Norm
    /// Free to spend.
    package let left: Int
    package let verdict: Verdict
    /// The unverified figures that turn it, each moved alone.
    package internal(set) var turns: [Turn] = []
    package var above: Int { norm.above(left: left) }
  }

  /// The form that leaves most, beside the best column of the other forms.
  package struct Better: Sendable {
    package let of: String
    package let than: String
    /// By how much, cents of the average month; zero where they leave the same.
    package let cents: Int
    /// What turns it, each alone.
    package internal(set) var turns: [Turn] = []
  }

  /// A single uncertain amount with which the answer is another.
  package struct Turn: Sendable, Equatable {
    package enum What: Sendable, Equatable {
      /// An unverified figure that has another value, within its documented doubt or switched off.
      case figure(FigureUse, FigureMove)
      /// A cost that is assumed in one form.
      case cost(BudgetLine, column: String, assumed: Int, atLeast: Bool)
      /// What the eigen bijdrage knows of a person in the peiljaar, assumed; nil: there is one person.
      case peiljaar(Peiljaar, person: Int?, year: Int, assumed: Int)
    }
    package enum Peiljaar: String, Sendable, CaseIterable {
      case income = "income_eur_year"
      case bank = "bank_eur"
    }
    package let what: What
    /// The amount with which it is another, in cents; nil for a figure.
    package let cents: Int?
    /// The answer then: a verdict, or the column that leaves most.
    package let then: String
    /// Of two, whose the amount of the peiljaar is, with a space in front.
    var whose = Phrase.empty
  }

  package let benchmark: Benchmark
  /// Less than this above the norm is krap.
  package let margin: Int
  package internal(set) var forms: [Form]
  /// Nil with one form only.
  package internal(set) var better: Better?
  /// The columns of a stay in its first months, which is no form to choose beside that stay itself.
  package let notChosen: [String]
  /// The unverified figures on which the norm itself rests.
  package let normFigures: [FigureUse]
  /// What turns an answer was looked for.
  package internal(set) var isTested = false
  /// What is assumed and was not moved.
  package enum NotMoved: Sendable, CaseIterable {
    case firstIncome, differentIncomes, facts

    package var words: Phrase {
      switch self {
      case .firstIncome: return AnswerText.firstIncome
      case .differentIncomes: return AnswerText.differentIncomes
      case .facts: return AnswerText.facts
      }
    }
  }
  package internal(set) var notMoved: Set<NotMoved> = []

  package init(
    _ comparison: Comparison, _ statutes: Statutes, _ benchmark: Benchmark, margin: Int
  ) {
    let household = comparison.household
    self.benchmark = benchmark
    self.margin = margin
    forms = comparison.budgets.map { budget in
      let norm = Norm(benchmark, budget, household, statutes)
      let left = budget.average(.vrijBesteedbaar)
      return Form(
        label: budget.label, norm: norm, left: left,
        verdict: Verdict(above: norm.above(left: left), margin: margin))
    }
    let columns = comparison.budgets.map(\.column)
    notChosen = columns.filter { Self.isBeside($0, columns) }.map(\.label)
    better = Self.better(columns, forms.map(\.left)).map {
      Better(of: columns[$0].label, than: columns[$1].label, cents: $2)
    }
    let read = columns.reduce(into: Set<FigureID>()) { figures, column in
      let norm: TracingLane = household.norm(benchmark, column, statutes)
      figures.formUnion(norm.figures)
    }
    normFigures = statutes.unverified(read)
  }

  /// The place of the column that leaves most, that of the best column of another form, and the
  /// difference; nil where there is one form only.
  ///
  /// A stay in its first months is no form to choose beside that stay itself.
  static func better(
    _ columns: [BudgetColumn], _ left: [Int]
  ) -> (of: Int, than: Int, cents: Int)? {
    let places = columns.indices.filter { !isBeside(columns[$0], columns) }
    // The first of equals, in the order of the table.
    func best(_ places: [Int]) -> Int? {
      places.max { (left[$0], -$0) < (left[$1], -$1) }
    }
    guard let of = best(places),
      let than = best(places.filter { columns[$0].choice != columns[of].choice })
    else { return nil }
    return (of, than, left[of] - left[than])
  }

  /// The first months of a stay that has a column itself.
  private static func isBeside(_ column: BudgetColumn, _ columns: [BudgetColumn]) -> Bool {
    column.choice == .zzpFirstMonths && columns.contains { $0.choice == .zzp }
  }
}

import HuishoudboekjeCatalogue

/// How many euros a month hang on an unverified figure.
package struct FigureImpact: Sendable {
  /// What becomes of the average month when the figure has another value.
  package struct Outcome: Sendable {
    package let move: FigureMove
    /// The change of what is free to spend, by column, in cents a month.
    package let remainder: [(column: String, cents: Int)]
    /// What is there above the norm then, by column; empty where it was not asked for.
    let above: [Int]
    /// The change of the difference between the two columns that are compared; nil with one.
    package let difference: Int?
    /// Why the household cannot be computed with this value.
    package let refusal: Phrase?
    var largest: Int {
      (remainder.map { abs($0.cents) } + [abs(difference ?? 0)]).max() ?? 0
    }
  }
  package let use: FigureUse
  package let outcomes: [Outcome]
  /// The largest change of a remainder or of the difference.
  package var largest: Int { outcomes.map(\.largest).max() ?? 0 }

  /// The unverified figures on which a comparison rests, those that move most first.
  ///
  /// Each figure is moved alone within its documented doubt, or switched off, and the household is
  /// computed again.
  ///
  /// - Parameter norm: tells what is there above this norm too, with its own unverified figures.
  package static func ranked(
    _ comparison: Comparison, _ figures: Figures,
    norm: (benchmark: Benchmark, uses: [FigureUse])? = nil
  ) throws(FigureError) -> [FigureImpact] {
    let household = comparison.household
    let labels = comparison.budgets.map(\.label)
    func free(_ budgets: [YearBudget]) -> [Int] { budgets.map { $0.average(.vrijBesteedbaar) } }
    func difference(_ remainders: [Int]) -> Int? {
      guard let pair = Comparison.difference(of: labels),
        let of = labels.firstIndex(of: pair.of), let minus = labels.firstIndex(of: pair.minus)
      else { return nil }
      return remainders[of] - remainders[minus]
    }
    let now = free(comparison.budgets)
    var impacts: [FigureImpact] = []
    let own = norm?.uses.filter { !comparison.unverified.contains($0) } ?? []
    for use in comparison.unverified + own {
      var outcomes: [Outcome] = []
      for move in Doubt.moves(use.law, use.date, use.row) {
        let changed = try figures.changing([use.id: move.value])
        let statutes = try Statutes(year: household.year, figures: changed)
        do {
          let budgets = try YearBudget.all(household, statutes)
          let then = free(budgets)
          let above = norm.map { norm in
            zip(budgets, then).map {
              Norm(norm.benchmark, $0, household, statutes).above(left: $1)
            }
          }
          outcomes.append(
            Outcome(
              move: move,
              remainder: labels.indices.map { (labels[$0], then[$0] - now[$0]) },
              above: above ?? [], difference: difference(then).map { $0 - (difference(now) ?? 0) },
              refusal: nil))
        } catch {
          outcomes.append(
            Outcome(
              move: move, remainder: [], above: [], difference: nil, refusal: error.problem))
        }
      }
      impacts.append(FigureImpact(use: use, outcomes: outcomes))
    }
    return impacts.enumerated().sorted {
      (-$0.element.largest, $0.offset) < (-$1.element.largest, $1.offset)
    }.map(\.element)
  }
}

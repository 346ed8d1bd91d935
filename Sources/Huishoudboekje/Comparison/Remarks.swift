import Dispatch
import HuishoudboekjeCatalogue

/// What must be said of the results of many households together: of how many of them what a comparison says of
/// one.
///
/// - Leaves out: what hangs on the amounts of a single row; the unverified figures are those of rows that were
///   looked at (`SampledFigures`). A toeslag of the Toeslagenwet beside another income is told by
///   the amounts of the plan.
package struct Remarks: Sendable, Equatable {
  /// Something that holds for so many results.
  package struct Counted: Sendable, Equatable {
    package let words: Phrase
    package var count: Int
    /// The words in the language of the run.
    package var text: String { words.text }
  }
  /// How many results there are, and of how many something is not certified.
  package private(set) var count = 0
  package private(set) var uncertain = 0
  /// Why they are not certified, in the order in which it was found.
  package private(set) var notCertified: [Counted] = []
  /// The inputs that are left open. The living costs of the budget set stand apart: `costs`.
  package private(set) var assumed: [Counted] = []
  /// Which living costs are defaults, by budget set.
  package private(set) var costs: [Costs] = []

  package struct Costs: Sendable, Equatable {
    package let set: BudgetSet
    package let line: BudgetLine
    package var count: Int
  }

  package init() {}

  /// Of each of some comparisons.
  package init(_ comparisons: [Comparison]) {
    for comparison in comparisons { add(comparison.plan, count: 1) }
  }

  /// Adds a household whose plan stands for so many results.
  mutating func add(_ plan: HouseholdPlan<Int>, count: Int) {
    var one = Remarks()
    one.count = count
    func counted(_ all: [Phrase]) -> [Counted] {
      var found: [Counted] = []
      for words in all where !found.contains(where: { $0.words == words }) {
        found.append(Counted(words: words, count: count))
      }
      return found
    }
    one.notCertified = counted(Comparison.notCertified(plan).map(\.words))
    one.uncertain = one.notCertified.isEmpty ? 0 : count
    let assumed = Comparison.assumed(plan)
    one.assumed = counted(assumed.filter { !$0.isLivingCost }.map { $0.outline ?? $0.words })
    let lines = assumed.filter(\.isLivingCost).compactMap(\.line)
    one.costs = BudgetLine.livingCosts.filter(lines.contains).map {
      Costs(set: plan.household.budgetSet, line: $0, count: count)
    }
    add(one)
  }

  /// Adds what was found beside.
  package mutating func add(_ other: Remarks) {
    func merge(_ own: inout [Counted], _ more: [Counted]) {
      for found in more {
        if let place = own.firstIndex(where: { $0.words == found.words }) {
          own[place].count += found.count
        } else {
          own.append(found)
        }
      }
    }
    count += other.count
    uncertain += other.uncertain
    merge(&notCertified, other.notCertified)
    merge(&assumed, other.assumed)
    for found in other.costs {
      if let place = costs.firstIndex(where: { $0.set == found.set && $0.line == found.line }) {
        costs[place].count += found.count
      } else {
        costs.append(found)
      }
    }
  }

  /// Of many households, made on all processors; in the same order for any number of them.
  ///
  /// - Parameter household: the household of a place, its laws and for how many results it stands; nil where it
  ///   is refused.
  package static func of(
    _ places: Int, _ household: @Sendable (Int) -> (Household, Statutes, count: Int)?
  ) -> Remarks {
    let part = 64
    let parts = (places + part - 1) / part
    let made = Guarded([Remarks](repeating: Remarks(), count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { number in
      var own = Remarks()
      for place in number * part..<min(places, (number + 1) * part) {
        guard let (household, statutes, count) = household(place),
          let plan = try? HouseholdPlan<Int>(household, statutes)
        else { continue }
        own.add(plan, count: count)
      }
      made.withLock { $0[number] = own }
    }
    return made.withLock { $0.reduce(into: Remarks()) { $0.add($1) } }
  }
}

extension AssumedInput {
  /// A living cost of the budget set.
  var isLivingCost: Bool { line.map(BudgetLine.livingCosts.contains) ?? false }
}

/// The unverified figures on which some of many households rest, and the one that moves most.
package struct SampledFigures: Sendable {
  /// Each once, in the order of law and key.
  package private(set) var figures: [FigureUse] = []
  /// The figure that moves most, to which value, cents a month, and in which of the households.
  package private(set) var largest: (use: FigureUse, value: String, cents: Int, place: Int)?
  /// How many households were looked at.
  package let count: Int

  package init(_ comparisons: [Comparison]) {
    self.init(comparisons.map { ($0.household, $0.plan.statutes) })
  }

  /// - Parameter households: those that are looked at, with their laws.
  package init(_ households: [(Household, Statutes)]) {
    count = households.count
    let all = households
    let made = Guarded([[FigureImpact]](repeating: [], count: all.count))
    DispatchQueue.concurrentPerform(iterations: all.count) { place in
      let (household, statutes) = all[place]
      guard let comparison = try? Comparison(household, statutes),
        let impacts = try? FigureImpact.ranked(comparison, statutes.figures)
      else { return }
      made.withLock { $0[place] = impacts }
    }
    for (place, impacts) in made.withLock({ $0 }).enumerated() {
      for impact in impacts {
        if !figures.contains(impact.use) { figures.append(impact.use) }
        for outcome in impact.outcomes where outcome.largest > largest?.cents ?? 0 {
          largest = (impact.use, outcome.move.value, outcome.largest, place)
        }
      }
    }
    figures.sort { ($0.id.file, $0.id.row) < ($1.id.file, $1.id.row) }
  }
}

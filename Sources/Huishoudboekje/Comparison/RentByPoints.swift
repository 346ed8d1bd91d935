import HuishoudboekjeCatalogue

extension Comparison {
  /// The flags of a rent above the highest by the points of the home, in the year that is computed.
  ///
  /// - Law: Besluit huurprijzen woonruimte artikel 12.
  static func rentByPoints(_ plan: HouseholdPlan<Int>) -> [BudgetFlag] {
    let household = plan.household
    var flags: [BudgetFlag] = []
    let homes = [household.dwelling.points, household.nextDwelling?.points]
    for (home, points) in homes.enumerated() {
      guard let points, let rent = household.amounts[.kaleHuur.of(home: home)] else { continue }
      var date = points.date(in: household.year)
      if home == 1, let moved = household.moveDate, moved.year == household.year { date = moved }
      func flag(_ words: Phrase) {
        flags.append(BudgetFlag(kind: .rentAboveWWS, column: nil, words: words))
      }
      do {
        let working = try points.working(on: date, plan.statutes.figures)
        guard let maximum = working.maximum, rent > maximum else { continue }
        flag(
          FlagText.abovePoints(
            rent, highest: maximum, points: working.whole, on: date.description))
      } catch {
        flag(FlagText.notTestedAgainstPoints(rent, problem: error.problem))
      }
    }
    return flags
  }
}

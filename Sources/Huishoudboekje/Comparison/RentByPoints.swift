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
      func flag(_ text: String) {
        flags.append(BudgetFlag(kind: .rentAboveWWS, column: nil, text: text))
      }
      do {
        let working = try points.working(on: date, plan.statutes.figures)
        guard let maximum = working.maximum, rent > maximum else { continue }
        flag(
          "kale huur \(rent.asEuros) is above the highest rent of \(maximum.asEuros) for "
            + "\(working.whole) points on \(date) (Besluit huurprijzen woonruimte artikel 12)")
      } catch {
        flag("kale huur \(rent.asEuros) is not tested against the points: \(error.problem)")
      }
    }
    return flags
  }
}

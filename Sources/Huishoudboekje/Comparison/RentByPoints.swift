import HuishoudboekjeCatalogue

extension ComparedHousehold {
  /// The flags of a rent above the highest by the points of the home, in the year that is computed.
  ///
  /// - Law: Besluit huurprijzen woonruimte artikel 12.
  var rentByPoints: [FlagGroup<L>] {
    let household = plan.household
    let homes = [household.dwelling.points, household.nextDwelling?.points]
    return homes.enumerated().compactMap { home, points -> FlagGroup<L>? in
      let slot = AmountSlot.kaleHuur.of(home: home)
      guard let points, household.amounts.has(slot) else { return nil }
      let rent = load(slot)
      var date = points.date(in: household.year)
      if home == 1, let moved = household.moveDate, moved.year == household.year { date = moved }
      let words: Decision<L, Phrase?>
      do throws(FigureError) {
        let working = try points.working(on: date, plan.statutes.figures)
        guard let maximum = working.maximum else { return nil }
        words = .when(
          L(maximum) .< rent,
          FlagText.abovePoints(
            rent.told, highest: maximum, points: working.whole, on: date.description),
          otherwise: nil)
      } catch {
        words = .outcome(FlagText.notTestedAgainstPoints(rent.told, problem: error.problem))
      }
      return FlagGroup(.rentAboveWWS, nil, words)
    }
  }
}

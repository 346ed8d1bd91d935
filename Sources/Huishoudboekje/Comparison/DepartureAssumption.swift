import HuishoudboekjeCatalogue

/// What is taken where a scenario does not state what leaving a rented home for an institution costs.
enum DepartureAssumption: Sendable, Equatable {
  /// The rent goes on for the notice of the home: from the admission to and with a last day.
  case notice(months: Int, from: CalendarDate, through: CalendarDate)
  /// No costs of moving or furnishing, by the keys that state none.
  case noCosts(keys: [String], from: CalendarDate)

  var words: Phrase {
    switch self {
    case .notice(let months, let from, let through):
      AssumptionText.notice(
        months: months, from: from.description, through: through.description)
    case .noCosts(let keys, let from):
      AssumptionText.noCosts(keys, on: from.description)
    }
  }
}

extension Comparison {
  /// The notice and the costs of a home that is left within the year, where the scenario is silent.
  static func assumedAtDeparture(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    var inputs: [AssumedInput] = []
    for column in plan.columns {
      func assume(_ line: BudgetLine, _ what: DepartureAssumption) {
        inputs.append(AssumedInput(column: column.column.label, line: line, words: what.words))
      }
      for departure in column.rent.departures
      where household.dwelling(departure.home).opzegtermijn == nil
        && departure.end > CalendarDate(household.year, 1)
      {
        let notice = DepartureAssumption.notice(
          months: departure.months, from: departure.from, through: departure.end.adding(days: -1))
        func isStated(_ slots: [AmountSlot]) -> Bool {
          slots.contains { household.amounts[$0.of(home: departure.home)] ?? 0 > 0 }
        }
        for (line, slots) in Self.noticeLines where isStated(slots) { assume(line, notice) }
      }
      guard let day = column.rent.departure?.from else { continue }
      let open = AmountSlot.ofDeparture.filter { !household.amounts.has($0.slot) }
      if !open.isEmpty {
        assume(
          .verhuizingEnInrichting, .noCosts(keys: open.map { "costs.\($0.key)" }, from: day))
      }
    }
    return inputs
  }

  /// The lines that go on during the notice, and the amounts that they are made of.
  private static let noticeLines: [(line: BudgetLine, slots: [AmountSlot])] = [
    (.kaleHuur, [.kaleHuur]),
    (
      .servicekostenSubsidiabel,
      [.serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten]
    ),
    (.servicekostenOverig, [.serviceOverig]),
  ]
}

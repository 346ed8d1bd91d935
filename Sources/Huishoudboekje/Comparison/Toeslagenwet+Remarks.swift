import HuishoudboekjeCatalogue

extension ComparedHousehold {
  /// Where a benefit asks for a toeslag of the Toeslagenwet and the law refuses it.
  var toeslagenwet: [FlagGroup<L>] {
    let names = Names(plan.household)
    return plan.household.persons.enumerated().map { index, person in
      FlagGroup(.noToeslagenwet, columns) { column in
        guard let toeslag = column.benefits.year.persons[index].value.toeslag,
          toeslag.stated == nil, let refusal = toeslag.refusal
        else { return .outcome(nil) }
        let benefit = person.wajong != nil ? "Wajong" : "WIA"
        let reason = RefusalText.reason(
          refusal.reason, Phrase(verbatim: refusal.article.description))
        return .outcome(RefusalText.noToeslagenwet(on: benefit, of: names.list([index]), reason))
      }
    }
  }
}

extension Comparison {
  /// The toeslag that a scenario does not state and the law makes.
  static func assumedToeslag(_ plan: HouseholdPlan<Int>) -> [AssumedInput] {
    let household = plan.household
    let names = Names(household)
    func stated(_ index: Int) -> StatedIncome<Int> {
      func year(_ slot: AmountSlot) -> YearAmount<Int> {
        YearAmount(cents: household.amounts[slot.of(person: index)] ?? 0)
      }
      return StatedIncome(
        pension: year(.pension), wia: year(.wia), wages: year(.wages), anw: year(.anw))
    }
    let amounts = OneOrTwo(stated(0), household.partner == nil ? nil : stated(1))
    return household.personIndices.flatMap { index -> [AssumedInput] in
      let years = plan.columns.map { column -> (label: String, cents: Int) in
        let toeslag = plan.benefits[column.benefits].year.persons[index].value.toeslag
        let byLaw = toeslag.flatMap { $0.stated == nil ? $0.year(amounts).year.cents : nil }
        return (column.column.label, byLaw ?? 0)
      }
      let same = years.allSatisfy { $0.cents == years[0].cents }
      let counted = household.persons.contains { $0.hasWages && $0.wagesSince == nil }
      return (same ? [("", years[0].cents)] : years).filter { $0.1 > 0 }.map { label, cents in
        AssumedInput(
          column: label.isEmpty ? nil : label, line: .inkomenBruto,
          words: AssumptionText.toeslagenwet(
            of: names.list([index]), cents,
            wages: counted ? AssumptionText.nothingOfWagesLeftOut : .empty),
          outline: AssumptionText.toeslagenwet(of: names.list([index])))
      }
    }
  }
}

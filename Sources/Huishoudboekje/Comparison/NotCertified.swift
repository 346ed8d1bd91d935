import HuishoudboekjeCatalogue

extension Comparison {
  /// The flags of a year, or a peiljaar that is computed, in which somebody reaches the AOW age.
  ///
  /// - Law: Wet IB 2001 artikel 2.10a and 8.10; Wfsv artikel 10. The sources give the loonheffing
  ///   from the month of the AOW age, the weighing of the aanslag and the part of the month of the
  ///   AOW without a published example.
  static func notCertified(_ plan: HouseholdPlan<Int>) -> [BudgetFlag] {
    let household = plan.household
    let names = Names(household)
    let ages = plan.statutes.aowLeeftijd
    var flags: [BudgetFlag] = []
    func flag(_ what: Phrase) {
      flags.append(
        BudgetFlag(kind: .notCertified, column: nil, words: CertaintyText.notCertified(what)))
    }
    for (index, person) in household.persons.enumerated() where person.aow != nil {
      let name = names.list([index])
      if let day = person.reachesAOWAge(in: household.year, ages) {
        flag(CertaintyText.reachesAOWAge(name, on: day.description))
      }
      let stated =
        household.amounts.has(AmountSlot.peiljaarIncome.of(person: index))
        && household.amounts.has(AmountSlot.peiljaarTax.of(person: index))
      if !stated, let day = person.reachesAOWAge(in: household.year - 2, ages) {
        flag(
          CertaintyText.reachesAOWAge(
            name, on: day.description, inPeiljaar: "persons[\(index)].peiljaar"))
      }
    }
    return flags + uncertainDays(plan) + bijstandNotCertified(plan)
  }

  /// A stay that ends, a death and a household that changes: days of which no text says how they count.
  private static func uncertainDays(_ plan: HouseholdPlan<Int>) -> [BudgetFlag] {
    let household = plan.household
    var flags: [BudgetFlag] = []
    func flag(_ column: String?, _ what: Phrase) {
      flags.append(
        BudgetFlag(kind: .notCertified, column: column, words: CertaintyText.notCertified(what)))
    }
    let names = Names(household)
    let counted = CertaintyText.counted(household.switches.ebLaatsteDagTelt)
    for column in plan.columns.map(\.column) {
      for course in column.courses {
        for stay in Stay.all(course) {
          guard let end = stay.end, end > CalendarDate(household.year, 1),
            end.year == household.year
          else { continue }
          flag(
            column.label,
            CertaintyText.lastDay(end.adding(days: -1).description, counted))
        }
      }
    }
    for (index, person) in household.persons.enumerated() {
      guard let day = person.deathDate, day.year == household.year else { continue }
      flag(nil, CertaintyText.dies(names.list([index]), on: day.description, counted))
    }
    if let partner = household.partner {
      for day in [partner.from, partner.until].compactMap({ $0 }) where day.year == household.year {
        flag(nil, CertaintyText.coupleChanges(on: day.description, year: household.year))
      }
      if let day = partner.toeslagpartnerFrom, day.year == household.year {
        flag(nil, CertaintyText.letter(of: day.description))
      }
    }
    return flags
  }
}

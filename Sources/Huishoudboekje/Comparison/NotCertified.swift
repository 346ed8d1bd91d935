extension Comparison {
  /// The flags of a year, or a peiljaar that is computed, in which somebody reaches the AOW age.
  ///
  /// - Law: Wet IB 2001 artikel 2.10a and 8.10; Wfsv artikel 10. The sources give the loonheffing
  ///   from the month of the AOW age, the weighing of the aanslag and the part of the month of the
  ///   AOW without a published example.
  static func notCertified(_ plan: HouseholdPlan<Int>) -> [BudgetFlag] {
    let household = plan.household
    let ages = plan.statutes.aowLeeftijd
    var flags: [BudgetFlag] = []
    for (index, person) in household.persons.enumerated() where person.aow != nil {
      func flag(_ day: CalendarDate, _ what: String) {
        flags.append(
          BudgetFlag(
            kind: .notCertified, column: nil,
            text: "not certified: persons[\(index)] reaches the AOW age on \(day), \(what)"))
      }
      if let day = person.reachesAOWAge(in: household.year, ages) {
        flag(
          day,
          "so the loonheffing from that month and the weighing of the aanslag are not verified "
            + "(Wet IB 2001 artikel 2.10a)")
      }
      let stated =
        household.amounts.has(AmountSlot.peiljaarIncome.of(person: index))
        && household.amounts.has(AmountSlot.peiljaarTax.of(person: index))
      if !stated, let day = person.reachesAOWAge(in: household.year - 2, ages) {
        flag(
          day,
          "within the peiljaar, so the income and tax of the eigen bijdrage are not verified; state "
            + "persons[\(index)].peiljaar.income_eur_year and tax_eur_year")
      }
    }
    return flags
  }
}

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
    return flags + uncertainDays(plan) + bijstandNotCertified(plan)
  }

  /// A stay that ends, a death and a household that changes: days of which no text says how they count.
  private static func uncertainDays(_ plan: HouseholdPlan<Int>) -> [BudgetFlag] {
    let household = plan.household
    var flags: [BudgetFlag] = []
    func flag(_ column: String?, _ text: String) {
      flags.append(BudgetFlag(kind: .notCertified, column: column, text: "not certified: " + text))
    }
    let counted = household.switches.ebLaatsteDagTelt ? "is" : "is not"
    for column in plan.columns.map(\.column) {
      for course in column.courses {
        for stay in Stay.all(course) {
          guard let end = stay.end, end > CalendarDate(household.year, 1),
            end.year == household.year
          else { continue }
          flag(
            column.label,
            "that \(end.adding(days: -1)), the last day of the stay, \(counted) a day of the eigen "
              + "bijdrage stands in no text (Blz artikel 3.3.2.9 lid 2; eb_laatste_dag_telt)")
        }
      }
    }
    for (index, person) in household.persons.enumerated() {
      guard let day = person.deathDate, day.year == household.year else { continue }
      flag(
        nil,
        "persons[\(index)] dies on \(day): that this day \(counted) a day of the eigen bijdrage, that the "
          + "credits are not cut by time and that the other incomes end on the day is not verified "
          + "(Blz artikel 3.3.2.9 lid 2; Wet IB 2001 artikel 2.7)")
    }
    if let partner = household.partner {
      for day in [partner.from, partner.until].compactMap({ $0 }) where day.year == household.year {
        flag(
          nil,
          "the couple changes on \(day): fiscal partners in all of \(household.year), which they may choose "
            + "(Wet IB 2001 artikel 1.2)")
      }
      if let day = partner.toeslagpartnerFrom, day.year == household.year {
        flag(
          nil,
          "the first month in which the letter of \(day) to Dienst Toeslagen counts is not verified (Awir "
            + "artikel 5)")
      }
    }
    return flags
  }
}

extension Comparison {
  /// Where no eigen bijdrage is due although there is care, and why.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 9.
  static func contributionFlags(
    _ plan: HouseholdPlan<Int>, _ columns: [ComparedColumn]
  ) -> [BudgetFlag] {
    var flags: [BudgetFlag] = []
    for compared in columns {
      let column = compared.plan
      for contribution in column.contributions {
        let input = plan.input(contribution.kind, compared.common)
        guard let nihil = plan.nihil(contribution, input, compared.common),
          let limits = contribution.nihil, nihil.first || nihil.second
        else { continue }
        let when =
          nihil.first && nihil.second
          ? "" : nihil.first ? " in the first half-year" : " in the second half-year"
        let limit = nihil.first ? limits.first : limits.second
        flags.append(
          BudgetFlag(
            kind: .noEigenBijdrage, column: column.column.label,
            text:
              "no eigen bijdrage\(when): the income a month is at most \(limit.cents.asEuros), zak- "
              + "en kleedgeld and the least contribution (Blz artikel 3.3.2.2 lid 9 onder a)"))
      }
      if plan.household.isExemptAt18To20(in: column.column, plan.statutes) {
        flags.append(
          BudgetFlag(
            kind: .noEigenBijdrage, column: column.column.label,
            text:
              "no eigen bijdrage at 18-20 in an inrichting without bijstand (Blz artikel 3.3.2.2 lid 9 "
              + "onder b; Pw artikel 13 lid 2)"))
      }
    }
    return flags
  }
}

extension Household {
  /// Somebody of 18 to 20 with bijstand outside stays in an inrichting, in some month of the year.
  fileprivate func isExemptAt18To20(in column: BudgetColumn, _ statutes: Statutes) -> Bool {
    let least = statutes.eigenBijdrage.figures.minimumleeftijd
    return persons.indices.contains { index in
      person(index).bijstand != nil
        && everyMonth.contains { month in
          let start = CalendarDate(year, month)
          let age = person(index).birthDate.age(on: start)
          return column.care(index, on: start) == .zzp && least <= age
            && age < MinimumloonAge.age21.rawValue
        }
    }
  }
}

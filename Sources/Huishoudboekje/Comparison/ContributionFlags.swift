import HuishoudboekjeCatalogue

extension Comparison {
  /// Where no eigen bijdrage is due although there is care, and why.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 9.
  static func contributionFlags(
    _ plan: HouseholdPlan<Int>, _ columns: [ComparedColumn]
  ) -> [BudgetFlag] {
    var flags: [BudgetFlag] = []
    let names = Names(plan.household)
    for compared in columns {
      let column = compared.plan
      for contribution in column.contributions {
        let input = plan.input(contribution.kind, compared.common)
        guard let nihil = plan.nihil(contribution, input, compared.common),
          let limits = contribution.nihil, nihil.first || nihil.second
        else { continue }
        // Where none would be due anyway there is nothing to tell.
        let halves = HalfYear.allCases.filter {
          nihil[$0] && contribution.schedule.isDue(in: $0)
        }
        guard let half = halves.first else { continue }
        let isOnly = column.contributions.count { $0.kind.payers == contribution.kind.payers } == 1
        let when: Phrase
        if !isOnly {
          // Beside another of the same persons, at other times or in another form.
          when = contribution.schedule.presence(of: halves, plan.household.year).inWords
        } else {
          let other: HalfYear = half == .first ? .second : .first
          let whole = halves.count == 2 || !contribution.schedule.isDue(in: other)
          when = whole ? .empty : half.inWords
        }
        let limit = limits[half]
        let whose = plan.household.whose(contribution.kind)
        flags.append(
          BudgetFlag(
            kind: .noEigenBijdrage, column: column.column.label,
            words: FlagText.noEigenBijdrage(of: whose, when: when, limit: limit.cents)))
      }
      for person in plan.household.exemptAt18To20(in: column.column, plan.statutes) {
        flags.append(
          BudgetFlag(
            kind: .noEigenBijdrage, column: column.column.label,
            words: FlagText.noEigenBijdrageAt18To20(of: names.of(person))))
      }
    }
    return flags
  }
}

extension ContributionSchedule {
  /// Somewhere in a half-year something is due.
  fileprivate func isDue(in half: HalfYear) -> Bool {
    (lowMonths + highMonths + parts.map(\.month)).contains { HalfYear(month: $0) == half }
  }
  /// When something is due in the half-years.
  fileprivate func presence(of halves: [HalfYear], _ year: Int) -> Presence {
    presence(high: false, year).joining(presence(high: true, year), year)
      .within(everyMonth.filter { halves.contains(HalfYear(month: $0)) })
  }
}

extension HalfYear {
  /// When, after what happens then.
  fileprivate var inWords: Phrase {
    self == .first ? FlagText.inFirstHalf : FlagText.inSecondHalf
  }
}

extension Household {
  /// Of whom a contribution is, where there is more than one person.
  func whose(_ kind: ContributionKind) -> Phrase {
    if partner == nil { return .empty }
    switch kind.payers {
    case .own(let index): return Names(self).of(index)
    case .joint: return FlagText.ofBothTogether
    }
  }

  /// Who is 18 to 20, has bijstand outside and stays in an inrichting, in some month of the year.
  fileprivate func exemptAt18To20(in column: BudgetColumn, _ statutes: Statutes) -> [Int] {
    let least = statutes.eigenBijdrage.figures.minimumleeftijd
    return persons.indices.filter { index in
      person(index).bijstand != nil
        && everyMonth.contains { month in
          let start = CalendarDate(year, month)
          let age = person(index).birthDate.age(on: start)
          return belongs(index, on: start) && column.care(index, on: start) == .zzp
            && least <= age && age < MinimumloonAge.age21.rawValue
        }
    }
  }
}

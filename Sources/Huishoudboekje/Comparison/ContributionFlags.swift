import HuishoudboekjeCatalogue

extension ComparedHousehold {
  /// Where no eigen bijdrage is due although there is care, and why.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 9.
  var contributionFlags: [FlagGroup<L>] {
    let names = Names(plan.household)
    return columns.flatMap { column -> [FlagGroup<L>] in
      let contributions = column.plan.contributions
      let nihil = contributions.map { contribution in
        let isOnly = contributions.count { $0.kind.payers == contribution.kind.payers } == 1
        return noEigenBijdrage(contribution, isOnly: isOnly, column.common)
      }
      let exempt = plan.household.exemptAt18To20(in: column.plan.column, plan.statutes).map {
        Decision<L, Phrase?>.outcome(FlagText.noEigenBijdrageAt18To20(of: names.of($0)))
      }
      return (nihil + exempt).map { FlagGroup(.noEigenBijdrage, column.plan.column.label, $0) }
    }
  }

  /// Of one contribution.
  ///
  /// - Parameter isOnly: the same persons have no other beside it.
  private func noEigenBijdrage(
    _ contribution: ContributionPlan<Int>, isOnly: Bool, _ common: CommonYear<L>
  ) -> Decision<L, Phrase?> {
    let input = plan.input(contribution.kind, common)
    guard let nihil = plan.nihil(contribution, input, common), let limits = contribution.nihil
    else { return .outcome(nil) }
    // Where none would be due anyway there is nothing to tell.
    let due = HalfYear.allCases.filter { contribution.schedule.isDue(in: $0) }
    return Decision.all(due.map { .whether(nihil[$0]) }).map { answers in
      let halves = zip(due, answers).filter(\.1).map(\.0)
      guard let half = halves.first else { return nil }
      let when: Phrase
      if !isOnly {
        // Beside another of the same persons, at other times or in another form.
        when = contribution.schedule.presence(of: halves, plan.household.year).inWords
      } else {
        when = halves.count == due.count ? .empty : half.inWords
      }
      return FlagText.noEigenBijdrage(
        of: plan.household.whose(contribution.kind), when: when, limit: limits[half].cents)
    }
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

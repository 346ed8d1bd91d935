/// The benefits of everybody, of this year and of the peiljaar, by the same laws and in the same
/// column.
final class Benefits<U: Lane>: Sendable {
  /// How each person lives month by month, of the year before and of the year.
  let living: [[Living]]
  /// Who is toeslagpartner when; and with a request that is only weighed.
  let partners: Toeslagpartners
  let onRequest: Toeslagpartners?
  let year: OneOrTwo<IncomePlan<U>>
  let peiljaar: OneOrTwo<IncomePlan<U>>
  /// Of the year before, where a first income counts over it.
  let yearBefore: OneOrTwo<IncomePlan<U>>?

  init(
    _ household: Household, _ column: BudgetColumn, _ statutes: Statutes
  ) throws(HouseholdError) {
    living = Self.living(household, column)
    (partners, onRequest) = household.toeslagpartners(of: column)
    let changes = household.changes(in: column)
    let persons = household.persons
    func plans(_ law: TaxYear) throws(HouseholdError) -> OneOrTwo<IncomePlan<U>> {
      var plans = persons.indices.map { index in
        let slot = AmountSlot.wages.of(person: index)
        let wages = persons[index].hasWages ? household.amounts[slot] ?? 0 : 0
        return IncomePlan<U>(
          persons[index], law, wages: YearAmount(cents: U(wages)), household.switches
        ) {
          household.living(index, in: column, monthFrom: $0, changes)
        }
      }
      do {
        let bijstand = try BijstandPlan.plans(persons, plans, law) {
          household.living($0, in: column, monthFrom: $1, changes)
        }
        for (index, plan) in bijstand.enumerated() { plans[index].bijstand = plan }
      } catch {
        // What was stated takes the place of what cannot be computed.
        let stated = persons.indices.allSatisfy {
          household.amounts.has(AmountSlot.peiljaarIncome.of(person: $0))
        }
        guard law.year < household.year, stated else { throw error }
      }
      return OneOrTwo(plans[0], plans.count > 1 ? plans[1] : nil)
    }
    year = try plans(statutes.current)
    peiljaar = try plans(statutes.peiljaar)
    let usesYearBefore = household.firstIncomes(statutes.eigenBijdrage).contains(.yearBefore)
    if usesYearBefore, let law = statutes.yearBefore {
      yearBefore = try plans(law)
    } else {
      yearBefore = nil
    }
  }

  /// How each person lives, month by month, of the year and what reaches back from it.
  static func living(_ household: Household, _ column: BudgetColumn) -> [[Living]] {
    let changes = household.changes(in: column)
    return household.persons.indices.map { index in
      (household.year - 3...household.year).flatMap { year in
        everyMonth.map {
          household.living(index, in: column, monthFrom: CalendarDate(year, $0), changes)
        }
      }
    }
  }
}

extension Household {
  /// How the first income of each person stands to the year of the contribution.
  func firstIncomes(_ law: EigenBijdrageWlz) -> [FirstIncome] {
    persons.map { $0.firstIncome(in: year, from: law.figures.minimumleeftijd) }
  }
}

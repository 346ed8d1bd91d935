/// The benefits of everybody, of this year and of the peiljaar, by the same laws and in the same
/// column.
final class Benefits<U: Lane>: Sendable where U.Uniform == U {
  /// How each person lives month by month, of the year before and of the year.
  let living: [[Living]]
  /// Who is toeslagpartner when; and with a request that is only weighed.
  let partners: Toeslagpartners
  let onRequest: Toeslagpartners?
  /// Of a household that changes: whose care is where on which day, which a month does not tell.
  let days: Days?
  let year: Year
  let peiljaar: Year
  /// Of the year before, where a first income counts over it.
  let yearBefore: Year?

  /// The benefits of one calendar year.
  final class Year: Sendable {
    let persons: IncomePlans<U>
    /// Of the household together; nil: nobody has it, or what was stated takes its place.
    let bijstand: BijstandPlan?
    /// The same in a year in which it changes with the household.
    let bijstandInTime: BijstandInTime<U>?

    init(persons: IncomePlans<U>, bijstand: BijstandPlan?, bijstandInTime: BijstandInTime<U>?) {
      self.persons = persons
      self.bijstand = bijstand
      self.bijstandInTime = bijstandInTime
    }

    /// Of all rights to bijstand that there are.
    var bijstandPlans: [BijstandPlan] { bijstandInTime?.plans ?? [bijstand].compactMap { $0 } }
  }

  /// What decides a death or a parting to the day.
  struct Days: Sendable, Equatable {
    let courses: [[CareStage]]
    let chosenUnmarried: Bool

    /// Nil in a household that stays as it is.
    init?(_ household: Household, _ column: BudgetColumn) {
      guard household.isChanging else { return nil }
      courses = column.courses
      chosenUnmarried = column.chosenUnmarried
    }
  }

  init(
    _ household: Household, _ column: BudgetColumn, _ statutes: Statutes
  ) throws(HouseholdError) {
    self.living = Self.living(household, column)
    days = Days(household, column)
    (partners, onRequest) = household.toeslagpartners(of: column)
    let persons = household.persons
    let wages = persons.indices.map { index -> YearAmount<U> in
      let slot = AmountSlot.wages.of(person: index)
      return YearAmount(cents: U(persons[index].hasWages ? household.amounts[slot] ?? 0 : 0))
    }
    func incomes(_ household: Household, _ law: TaxYear) -> IncomePlans<U> {
      let changes = household.changes(in: column)
      func living(_ index: Int, _ date: CalendarDate) -> Living {
        household.living(index, in: column, monthFrom: date, changes)
      }
      let plans = household.persons.enumerated().map { index, person in
        let toeslag = ToeslagPlan<U>(index, of: household, law, wages: wages, living: living)
        return Shared(
          IncomePlan<U>(person, law, wages: wages[index], toeslag: toeslag, household.switches) {
            living(index, $0)
          })
      }
      return OneOrTwo(plans[0], plans.count > 1 ? plans[1] : nil)
    }
    func plans(_ law: TaxYear) throws(HouseholdError) -> Year {
      var bijstand: BijstandPlan?
      var inTime: BijstandInTime<U>?
      do {
        if household.changesBijstand(in: law.year) {
          inTime = try BijstandInTime(household, column, law) { incomes($0, law) }
        } else {
          let changes = household.changes(in: column)
          bijstand = try BijstandPlan(persons, law) {
            household.living($0, in: column, monthFrom: $1, changes)
          }
        }
      } catch {
        // What was stated takes the place of what cannot be computed.
        let stated = persons.indices.allSatisfy {
          household.amounts.has(AmountSlot.peiljaarIncome.of(person: $0))
        }
        guard law.year < household.year, stated else { throw error }
      }
      return Year(
        persons: incomes(household, law), bijstand: bijstand, bijstandInTime: inTime)
    }
    year = try plans(statutes.current).with(household, column, statutes.current)
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
    return household.personIndices.map { index in
      (household.year - 3...household.year).flatMap { year in
        everyMonth.map {
          household.living(index, in: column, monthFrom: CalendarDate(year, $0), changes)
        }
      }
    }
  }
}

extension Benefits.Year {
  /// With what a survivor receives once at the death of the other.
  fileprivate func with(
    _ household: Household, _ column: BudgetColumn, _ law: TaxYear
  ) -> Benefits.Year {
    guard var second = persons.second?.value else { return self }
    var first = persons.first.value
    for (index, person) in household.persons.enumerated() {
      guard let day = person.deathDate, day.year == law.year else { continue }
      let amount: MonthAmount<U> = household.overlijdensuitkering(
        of: index, in: column, law.aow[month: day.month])
      let once = MonthSeries<U>.once(amount, in: day.month)
      if index == 0 { second.gross = second.gross + once } else { first.gross = first.gross + once }
    }
    return Benefits.Year(
      persons: OneOrTwo(Shared(first), Shared(second)), bijstand: bijstand,
      bijstandInTime: bijstandInTime)
  }
}

extension Household {
  /// Somebody dies, or the couple is not one all the time.
  fileprivate var isChanging: Bool {
    persons.contains { $0.deathDate != nil } || partner?.from != nil || partner?.until != nil
  }

  /// How the first income of each person stands to the year of the contribution.
  func firstIncomes(_ law: EigenBijdrageWlz) -> [FirstIncome] {
    persons.map { $0.firstIncome(in: year, from: law.figures.minimumleeftijd) }
  }
}

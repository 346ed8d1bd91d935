/// The homes of a column over the year: when each is rented, and who counts for the huurtoeslag.
struct RentPlan: Sendable {
  /// When somebody lives in each home; empty when nobody does.
  let homes: [Presence]
  /// Who rents in the months in which there can be huurtoeslag, in the order of the year.
  let tenancies: [Tenancy]

  /// From 18 years; below the youth age the low maximum rent, unless an exception is granted.
  ///
  /// - Law: Wht artikel 1a, 2, 8, 9 and 13 lid 1 onder a; Awir artikel 5: the situation on the first of
  ///   the month counts, a change on a later day from the next month.
  init(_ column: BudgetColumn, _ household: Household, _ statutes: Statutes) {
    let year = household.year
    func home(_ date: CalendarDate) -> Int { household.home(on: date) }
    func livesAtHome(_ index: Int, _ date: CalendarDate) -> Bool {
      column.care(index, on: date) != .zzp
    }
    let people = household.persons.indices
    homes = (0...(household.moveDate == nil ? 0 : 1)).map { number in
      Presence(year: year) { date in
        home(date) == number && people.contains { livesAtHome($0, date) }
      }
    }
    var tenancies: [Tenancy] = []
    for month in everyMonth {
      let start = CalendarDate(year, month)
      let atHome = people.filter { livesAtHome($0, start) }
      guard let first = atHome.first else { continue }
      // A partner in an institution who is still registered at the home counts.
      let registered = household.partner?.registeredAtHome ?? false
      let both = people.count == 2 && (registered || atHome.count == 2)
      let tenants: Tenancy.Tenants = both ? .both : .one(first)
      let others = household.cohabitants.filter { $0.counts(inMonthFrom: start) }
      let indices = both ? Array(people) : [first]
      guard let occupants = Self.occupants(indices, others, start, household, statutes)
      else { continue }
      let income = Self.income(of: others, household.year, statutes)
      let childrenIncome = others.filter(\.isChild).reduce(0) { $0 + $1.toetsingsinkomen }
      let place = tenancies.firstIndex {
        $0.tenants == tenants && $0.home == home(start) && $0.household == occupants
          && $0.othersIncome == income && $0.childrenIncome == childrenIncome
      }
      if let place {
        tenancies[place].months.append(month)
      } else {
        tenancies.append(
          Tenancy(
            months: [month], tenants: tenants, home: home(start), othersIncome: income,
            medebewonersIncome: others.reduce(0) { $0 + $1.toetsingsinkomen } - childrenIncome,
            childrenIncome: childrenIncome, household: occupants))
      }
    }
    self.tenancies = tenancies
  }

  /// What children and medebewoners add to the rekeninkomen, cents per year.
  ///
  /// - Law: Awir artikel 7 lid 2 and 6: of a young child only what exceeds the exemption counts.
  private static func income(
    of others: [Cohabitant], _ year: Int, _ statutes: Statutes
  ) -> Int {
    let exempt = statutes.huurtoeslag.figures.kindvrijstelling.cents
    return others.reduce(0) { sum, person in
      let age = person.birthDate.age(on: CalendarDate(year, 1))
      let young = person.isChild && age < Huurtoeslag.kindvrijstellingLeeftijd
      return sum + (young ? max(0, person.toetsingsinkomen - exempt) : person.toetsingsinkomen)
    }
  }

  /// Who lives there in a month; nil while nobody is of age.
  private static func occupants(
    _ indices: [Int], _ others: [Cohabitant], _ start: CalendarDate, _ household: Household,
    _ statutes: Statutes
  ) -> HuurtoeslagHousehold? {
    let figures = statutes.huurtoeslag.figures
    let people = indices.map { household.persons[$0] }
    let oldest = people.map { $0.birthDate.age(on: start) }.max() ?? 0
    guard oldest >= figures.minimumleeftijd else { return nil }
    let births = people.map(\.birthDate) + others.map(\.birthDate)
    let dwelling = household.dwelling(household.home(on: start))
    var rent = HuurtoeslagHousehold()
    rent.persons = people.count + others.count
    rent.partners = people.count == 2
    rent.young =
      births.allSatisfy { $0.age(on: start) < figures.jongerengrensLeeftijd }
      && !others.contains(where: \.isChild) && !household.switches.bijzondereSituatieHandicap
    func anyHasAOWAge(_ date: CalendarDate) -> Bool {
      births.contains { statutes.aowLeeftijd.reached(born: $0) <= date }
    }
    rent.aowOn1January = anyHasAOWAge(CalendarDate(household.year, 1))
    rent.aowReached = anyHasAOWAge(start)
    rent.wealthyCohabitant = others.contains { $0.wealth > figures.vermogensgrensPersoon.cents }
    rent.adaptedHome = dwelling.adaptedHome
    rent.acquiredRight = dwelling.acquiredRight
    rent.eligibleDwelling = dwelling.isEligible
    return rent
  }
}

/// The homes of a column over the year: when each is rented and lived in, and who counts for the huurtoeslag.
struct RentPlan: Sendable {
  /// When somebody lives in each home; empty when nobody does.
  let homes: [Presence]
  /// When the rent and the servicekosten of each home are paid: the notice of one that was left too.
  let paid: [Presence]
  /// The homes that were left for an institution, in the order of the year.
  let departures: [Departure]
  /// The first of them within the year.
  let departure: Departure?
  /// Who rents in the months in which there can be huurtoeslag, in the order in which they end: the last is that
  /// of the end of the year.
  let tenancies: [Tenancy]
  /// In some month all who live there are so young that the low maximum rent holds, unless an exception is
  /// granted.
  private(set) var isOfYoung = false

  /// From 18 years; below the youth age the low maximum rent, unless an exception is granted.
  ///
  /// - Law: Wht artikel 1a, 2, 8, 9 and 13 lid 1 onder a; Awir artikel 5: the situation on the first of
  ///   the month counts, a change on a later day from the next month.
  /// - Parameter leftOut: who does not count on request, in the months in which it may be asked.
  init(
    _ column: BudgetColumn, _ household: Household, _ statutes: Statutes,
    leavingOut leftOut: LeftOut = LeftOut()
  ) {
    let year = household.year
    func home(_ date: CalendarDate) -> Int { household.home(on: date) }
    let people = household.personIndices
    func isLivedIn(_ number: Int, _ date: CalendarDate) -> Bool {
      home(date) == number && people.contains { household.livesAtHome($0, in: column, on: date) }
    }
    let homes = (0...(household.moveDate == nil ? 0 : 1)).map { number in
      Presence(year: year) { isLivedIn(number, $0) }
    }
    let departures = household.departures(in: column)
    self.homes = homes
    self.departures = departures
    departure = departures.first { $0.from.year == year }
    paid = homes.indices.map { number in
      let left = departures.filter { $0.home == number }
      guard !left.isEmpty else { return homes[number] }
      return Presence(year: year) { date in
        isLivedIn(number, date)
          || left.contains { $0.holds(on: date) }
            && people.contains { household.belongs($0, on: date) }
      }
    }
    var tenancies: [Tenancy] = []
    for month in everyMonth {
      let start = CalendarDate(year, month)
      guard people.contains(where: { household.livesAtHome($0, in: column, on: start) })
      else { continue }
      // An admitted person who is still registered at the home counts.
      let registered = people.filter { household.isRegistered($0, in: column, onFirst: start) }
      let byCare = household.hasIndicationAtHome(in: column, onFirst: start)
      let tenants = registered.filter { index in
        let away = household.isAway(index, in: column, onFirst: start)
        return !(leftOut.persons.contains(index) && (away || byCare))
      }
      // Somebody who lives there must be left.
      guard let first = tenants.first,
        tenants.contains(where: { household.livesAtHome($0, in: column, on: start) })
      else { continue }
      let present = household.cohabitants.indices.filter {
        household.cohabitants[$0].counts(inMonthFrom: start)
      }
      let staying = present.filter { !(byCare && leftOut.cohabitants.contains($0)) }
      let others = staying.map { household.cohabitants[$0] }
      guard let occupants = Self.occupants(tenants, others, start, household, statutes)
      else { continue }
      if Self.areYoung(tenants, others, start, household, statutes) { isOfYoung = true }
      let childrenIncome = others.filter(\.isChild).reduce(0) { $0 + $1.toetsingsinkomen }
      let tenancy = Tenancy(
        months: [month], tenants: tenants.count == 2 ? .both : .one(first), home: home(start),
        othersIncome: Self.income(of: others, household.year, statutes),
        medebewonersIncome: others.reduce(0) { $0 + $1.toetsingsinkomen } - childrenIncome,
        childrenIncome: childrenIncome, household: occupants,
        leftOut: Tenancy.LeftOutTest(
          registered: registered,
          byCare: registered.filter {
            !tenants.contains($0) && !household.isAway($0, in: column, onFirst: start)
          },
          others: present.reduce(0) { $0 + household.cohabitants[$1].toetsingsinkomen },
          box3: present.filter { !staying.contains($0) }.map {
            Self.box3Benefit(household.cohabitants[$0], statutes)
          }))
      if let place = tenancies.firstIndex(where: { $0.isLike(tenancy) }) {
        tenancies[place].months.append(month)
      } else {
        tenancies.append(tenancy)
      }
    }
    // Who comes, goes and is alone again has the first months and the last.
    self.tenancies = tenancies.sorted { $0.months.max()! < $1.months.max()! }
  }

  /// The benefit of box 3 of a cohabitant, cents: stated, or of his wealth in the bank.
  private static func box3Benefit(_ other: Cohabitant, _ statutes: Statutes) -> Int {
    if let stated = other.box3Benefit { return stated }
    let bank = Wealth<Int>(cents: other.wealth)
    return statutes.current.box3.working(
      Assets(bank: bank, other: .zero, debts: .zero), partners: 1
    ).benefit.cents
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

  /// All are below the youth age, and no child of them lives there.
  private static func areYoung(
    _ indices: [Int], _ others: [Cohabitant], _ start: CalendarDate, _ household: Household,
    _ statutes: Statutes
  ) -> Bool {
    let births = indices.map { household.persons[$0].birthDate } + others.map(\.birthDate)
    let limit = statutes.huurtoeslag.figures.jongerengrensLeeftijd
    return births.allSatisfy { $0.age(on: start) < limit } && !others.contains(where: \.isChild)
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
    rent.partners = people.count == 2 && household.isCoupleAllYear
    rent.eachOfTwo = people.count == 2 && !rent.partners
    rent.young =
      areYoung(indices, others, start, household, statutes)
      && !household.switches.bijzondereSituatieHandicap
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

/// The months in which there can be huurtoeslag, with who lives there: at most two stretches.
struct RentPlan: Sendable {
  /// Whose income and wealth count.
  enum Tenants: Sendable, Equatable {
    case one(Int)
    case both
  }
  let tenants: Tenants
  var earlier: RentSegment?
  var last: RentSegment

  /// From 18 years; below the youth age the low maximum rent, unless an exception is granted.
  ///
  /// Nil when nobody lives in the home.
  ///
  /// - Law: Wht artikel 1a, 2, 8, 9 and 13 lid 1 onder a; the situation on the first of the month
  ///   counts.
  init?(_ column: BudgetColumn, _ household: Household, _ statutes: Statutes) {
    let firstAtHome = column.form.livesAtHome
    let secondAtHome = household.partner != nil && column.partnerForm != .zzp
    guard firstAtHome || secondAtHome else { return nil }
    // A partner in an institution who is still registered at the home counts.
    let registered = household.partner?.registeredAtHome ?? false
    let both = household.partner != nil && (registered || (firstAtHome && secondAtHome))
    tenants = both ? .both : .one(firstAtHome ? 0 : 1)
    let people = both ? household.persons : [household.persons[firstAtHome ? 0 : 1]]
    let figures = statutes.huurtoeslag.figures
    func youngest(_ month: Int) -> Int {
      people.map { $0.birthDate.age(on: CalendarDate(household.year, month)) }.min() ?? 0
    }
    func oldest(_ month: Int) -> Int {
      people.map { $0.birthDate.age(on: CalendarDate(household.year, month)) }.max() ?? 0
    }
    let start = CalendarDate(household.year, 1)
    let hasAOW = people.contains {
      statutes.aowLeeftijd.reached(born: $0.birthDate) <= start
    }
    let exception = household.switches.bijzondereSituatieHandicap
    let months = everyMonth.filter { oldest($0) >= figures.minimumleeftijd }
    let young = exception ? [] : months.filter { oldest($0) < figures.jongerengrensLeeftijd }
    func segment(_ months: [Int], young: Bool) -> RentSegment {
      var rent = HuurtoeslagHousehold()
      rent.persons = people.count
      rent.partners = both
      rent.young = young
      rent.aowOccupant = hasAOW && (people.count == 1 || household.switches.aowHoofdaandeel)
      rent.anyAOWOccupant = hasAOW
      rent.adaptedHome = household.dwelling.adaptedHome
      rent.acquiredRight = household.dwelling.acquiredRight
      rent.eligibleDwelling = household.dwelling.isEligible
      return RentSegment(months: months, household: rent)
    }
    let rest = months.filter { !young.contains($0) }
    if young.isEmpty || rest.isEmpty {
      last = segment(months, young: rest.isEmpty && !young.isEmpty)
    } else {
      earlier = segment(young, young: true)
      last = segment(rest, young: false)
    }
  }
}

/// Months of one household in one home.
struct RentSegment: Sendable {
  let months: [Int]
  let household: HuurtoeslagHousehold
}

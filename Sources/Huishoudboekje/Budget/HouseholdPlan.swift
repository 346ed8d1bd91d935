/// What is the same for a whole block of a sweep, computed once: the facts, the laws at their
/// dates, the benefits and the default costs.
struct HouseholdPlan<U: Lane>: Sendable where U.Uniform == U {
  let household: Household
  let statutes: Statutes
  /// By 31 January of the year: Blz artikel 3.3.1.4.
  let aowAge: OneOrTwo<Bool>
  /// The partner has Wlz care as well.
  let partnerContributes: Bool
  /// One for every way in which the columns look to the benefits.
  let benefits: [Benefits<U>]
  let zorgtoeslagMonths: [Int]
  let columns: [ColumnPlan<U>]
  /// Rlz artikel 4.4 lid 2 asks for the zorgtoeslag of the peiljaar: stated, by law, or assumed.
  let zorgtoeslagInPeiljaar: Entitlement
  /// To 2025: no income in the peiljaar yet (Blz artikel 3.3.2.5).
  let firstIncome: Bool

  static var allMonths: [Int] { everyMonth }

  enum Entitlement: Sendable {
    case stated(Bool)
    case byLaw(Zorgtoeslag)
    case assumed
  }

  init(_ household: Household, _ statutes: Statutes) throws(HouseholdError) {
    self.household = household
    self.statutes = statutes
    try household.check(statutes)
    let year = household.year
    let birth = household.person.birthDate
    func hasAOWAge(_ person: Person) -> Bool {
      statutes.aowLeeftijd.reached(born: person.birthDate) <= CalendarDate(year, 1).endOfMonth
    }
    aowAge = OneOrTwo(
      hasAOWAge(household.person), household.partner.map { hasAOWAge($0.person) })
    partnerContributes = household.columns.contains { $0.partnerForm != nil }
    var benefits: [Benefits<U>] = []
    var columns: [ColumnPlan<U>] = []
    for column in household.columns {
      let living = household.persons.indices.map { household.living($0, in: column) }
      var place = benefits.firstIndex { $0.living == living }
      if place == nil {
        place = benefits.count
        benefits.append(try Benefits(household, living, statutes))
      }
      columns.append(ColumnPlan(column, household, statutes, benefits: place ?? 0))
    }
    self.benefits = benefits
    self.columns = columns
    let adult = birth.adding(years: 18)
    zorgtoeslagMonths = everyMonth.filter { adult < CalendarDate(year, $0) }
    firstIncome = year <= 2025 && birth.age(on: CalendarDate(year - 2, 12).endOfMonth) < 18
    if let stated = household.switches.zorgtoeslagInPeiljaar {
      zorgtoeslagInPeiljaar = .stated(stated)
    } else if birth.age(on: CalendarDate(year - 2, 1)) < 18 {
      zorgtoeslagInPeiljaar = .stated(false)
    } else if let law = statutes.peiljaar.zorgtoeslag {
      zorgtoeslagInPeiljaar = .byLaw(law)
    } else {
      zorgtoeslagInPeiljaar = .assumed
    }
  }
}

let everyMonth = Array(1...12)

/// The benefits of everybody, of this year and of the peiljaar, by the same laws and in the same
/// column.
struct Benefits<U: Lane>: Sendable {
  let living: [Living]
  let year: OneOrTwo<IncomePlan<U>>
  let peiljaar: OneOrTwo<IncomePlan<U>>

  init(
    _ household: Household, _ living: [Living], _ statutes: Statutes
  ) throws(HouseholdError) {
    self.living = living
    func plans(_ law: TaxYear) throws(HouseholdError) -> OneOrTwo<IncomePlan<U>> {
      var plans: [IncomePlan<U>] = []
      for (index, person) in household.persons.enumerated() {
        do {
          plans.append(try IncomePlan(person, living[index], law))
        } catch {
          let stated = household.amounts.has(AmountSlot.peiljaarIncome.of(person: index))
          guard law.year < household.year, stated else { throw error }
          plans.append(IncomePlan())
        }
      }
      return OneOrTwo(plans[0], plans.count > 1 ? plans[1] : nil)
    }
    year = try plans(statutes.current)
    peiljaar = try plans(statutes.peiljaar)
  }
}

/// One column: the rent, the contributions and the costs that are the same for a block.
struct ColumnPlan<U: Lane>: Sendable where U.Uniform == U {
  let column: BudgetColumn
  /// The index of its benefits.
  let benefits: Int
  /// Nil: nobody lives in a home of their own.
  let rent: RentPlan?
  let contributions: [ContributionPlan<U>]
  /// In the order of `BudgetLine.livingCosts`.
  let costs: [CostPlan<U>]

  init(
    _ column: BudgetColumn, _ household: Household, _ statutes: Statutes, benefits: Int
  ) {
    self.column = column
    self.benefits = benefits
    rent = RentPlan(column, household, statutes)
    let couple = household.partner != nil
    let asUnmarried =
      couple && column.anyInInstitution
      && Huishoudboekje.aowKind(
        married: household.partner?.married ?? true, chosenUnmarried: column.chosenUnmarried)
        == .single
    contributions = EigenBijdrageWlz.contributions(
      column.form, couple: couple, partner: column.partnerForm, asUnmarried: asUnmarried
    ).map { ContributionPlan($0, household, statutes) }
    costs = BudgetLine.livingCosts.map { CostPlan($0, column, household, statutes) }
  }
}

/// One contribution and when it is due.
struct ContributionPlan<U: Lane>: Sendable where U.Uniform == U {
  let kind: ContributionKind
  let schedule: ContributionSchedule
  let mptAtMost20Hours: Bool
  /// The income per month up to which nothing is due; nil where the benefits alone exceed it.
  let nihil: (first: MonthAmount<U>, second: MonthAmount<U>)?

  init(_ kind: ContributionKind, _ household: Household, _ statutes: Statutes) {
    self.kind = kind
    let law = statutes.eigenBijdrage
    let year = household.year
    var index = 0
    if case .own(let own) = kind.payers { index = own }
    let person = household.persons[index]
    let care = index == 0 ? household.care : household.partner?.care ?? household.care
    mptAtMost20Hours = care.mptAtMost20Hours
    var high: CalendarDate?
    if kind.high {
      high =
        care.verblijfFrom?.adding(months: law.figures.lageBijdrageMaanden) ?? CalendarDate(year, 1)
    }
    // Nihil ex officio: 18-20 in an inrichting without bijstand (Blz artikel 3.3.2.2 lid 9 onder b).
    let noBijstand =
      kind.form == .zzp && person.bijstand != nil
      && person.birthDate.age(on: CalendarDate(year, 12)) < 21
    let start =
      noBijstand
      ? CalendarDate(year + 1, 1)
      : person.birthDate.adding(years: law.figures.minimumleeftijd)
    schedule = ContributionSchedule(year: year, from: start, high: high)
    // AOW and Wajong exceed the limit by themselves; bijstand at 18-20 and amounts may not.
    if household.persons.contains(where: { $0.aow != nil || $0.wajong != nil }) {
      nihil = nil
    } else {
      let count = kind.payers == .joint ? 2 : 1
      nihil = (
        law.nihilLimit(kind.form, persons: count, statutes.bijstand.0),
        law.nihilLimit(kind.form, persons: count, statutes.bijstand.1)
      )
    }
  }
}

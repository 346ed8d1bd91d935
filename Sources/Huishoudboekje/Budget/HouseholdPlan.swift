/// What is the same for a whole block of a sweep, computed once: the facts, the laws at their
/// dates, the benefits and the default costs.
struct HouseholdPlan<U: Lane>: Sendable where U.Uniform == U {
  let household: Household
  let statutes: Statutes
  let hasAOWAge: Bool
  /// At home and, where it differs, in an institution.
  let benefits: [Benefits<U>]
  let rent: RentMonths
  let zorgtoeslagMonths: [Int]
  let forms: [FormPlan<U>]
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
    let person = household.person
    let year = household.year
    hasAOWAge =
      statutes.aowLeeftijd.reached(born: person.birthDate) <= CalendarDate(year, 1).endOfMonth
    var benefits: [Benefits<U>] = []
    var forms: [FormPlan<U>] = []
    for form in household.forms {
      let living = household.living(in: form)
      var place = benefits.firstIndex { $0.living == living }
      if place == nil {
        place = benefits.count
        benefits.append(try Benefits(household, living, statutes))
      }
      forms.append(FormPlan(form, household, statutes, benefits: place ?? 0))
    }
    self.benefits = benefits
    self.forms = forms
    rent = RentMonths(household, statutes)
    let adult = person.birthDate.adding(years: 18)
    zorgtoeslagMonths = everyMonth.filter { adult < CalendarDate(year, $0) }
    firstIncome =
      year <= 2025 && person.birthDate.age(on: CalendarDate(year - 2, 12).endOfMonth) < 18
    if let stated = household.switches.zorgtoeslagInPeiljaar {
      zorgtoeslagInPeiljaar = .stated(stated)
    } else if person.birthDate.age(on: CalendarDate(year - 2, 1)) < 18 {
      zorgtoeslagInPeiljaar = .stated(false)
    } else if let law = statutes.peiljaar.zorgtoeslag {
      zorgtoeslagInPeiljaar = .byLaw(law)
    } else {
      zorgtoeslagInPeiljaar = .assumed
    }
  }
}

private let everyMonth = Array(1...12)

/// The benefits of this year and of the peiljaar, by the same laws and in the same form.
struct Benefits<U: Lane>: Sendable {
  let living: Living
  let year: IncomePlan<U>
  let peiljaar: IncomePlan<U>

  init(_ household: Household, _ living: Living, _ statutes: Statutes) throws(HouseholdError) {
    self.living = living
    year = try IncomePlan(household.person, living, statutes.current)
    do {
      peiljaar = try IncomePlan(household.person, living, statutes.peiljaar)
    } catch {
      guard household.amounts.has(.peiljaarIncome) else { throw error }
      peiljaar = IncomePlan()
    }
  }
}

/// The months in which there can be huurtoeslag, with who lives there: at most two stretches.
struct RentMonths: Sendable {
  var earlier: RentSegment?
  var last: RentSegment

  /// From 18 years; below the youth age the low maximum rent, unless an exception is granted.
  ///
  /// - Law: Wht artikel 8 and 13 lid 1 onder a; the situation on the first of the month counts.
  init(_ household: Household, _ statutes: Statutes) {
    let birth = household.person.birthDate
    let figures = statutes.huurtoeslag.figures
    func age(_ month: Int) -> Int { birth.age(on: CalendarDate(household.year, month)) }
    let exception = household.switches.bijzondereSituatieHandicap
    let months = everyMonth.filter { age($0) >= figures.minimumleeftijd }
    let young = exception ? [] : months.filter { age($0) < figures.jongerengrensLeeftijd }
    func segment(_ months: [Int], young: Bool) -> RentSegment {
      var rent = HuurtoeslagHousehold()
      rent.young = young
      rent.aowOccupant =
        statutes.aowLeeftijd.reached(born: birth) <= CalendarDate(household.year, 1)
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

/// One leveringsvorm of a household: when which contribution is due, and its default costs.
struct FormPlan<U: Lane>: Sendable where U.Uniform == U {
  let form: Leveringsvorm
  /// The index of its benefits.
  let benefits: Int
  let schedule: ContributionSchedule
  /// The income per month up to which nothing is due; nil where the benefits alone exceed it.
  let nihil: (first: MonthAmount<U>, second: MonthAmount<U>)?
  /// In the order of `BudgetLine.livingCosts`.
  let costs: [Cost]

  /// Where the amount of a cost line comes from.
  enum Cost: Sendable {
    /// The client does not pay it, or the set does not know it.
    case nothing
    case stated(AmountSlot)
    case assumed(MonthSeries<U>)
  }

  init(_ form: Leveringsvorm, _ household: Household, _ statutes: Statutes, benefits: Int) {
    self.form = form
    self.benefits = benefits
    let law = statutes.eigenBijdrage
    let person = household.person
    var high: CalendarDate?
    if form == .zzp {
      high =
        household.care.verblijfFrom?.adding(months: law.figures.lageBijdrageMaanden)
        ?? CalendarDate(household.year, 1)
    }
    let noBijstand =
      form == .zzp && person.bijstand != nil
      && person.birthDate.age(on: CalendarDate(household.year, 12)) < 21
    // Nihil ex officio: 18-20 in an inrichting without bijstand (Blz artikel 3.3.2.2 lid 9 onder b).
    let start =
      noBijstand
      ? CalendarDate(household.year + 1, 1)
      : person.birthDate.adding(years: law.figures.minimumleeftijd)
    schedule = ContributionSchedule(year: household.year, from: start, high: high)
    // AOW and Wajong exceed the limit by themselves; bijstand at 18-20 and amounts may not.
    if person.aow != nil || person.wajong != nil {
      nihil = nil
    } else {
      nihil = (
        law.nihilLimit(form, persons: 1, statutes.bijstand.0),
        law.nihilLimit(form, persons: 1, statutes.bijstand.1)
      )
    }
    costs = BudgetLine.livingCosts.map { line in
      let own = AmountSlot.cost(line, in: form)
      if household.amounts.has(own) { return .stated(own) }
      guard WhoPays.payer(of: line, in: form) == .client else { return .nothing }
      let shared = AmountSlot.cost(line)
      if household.amounts.has(shared) { return .stated(shared) }
      let usual: MonthSeries<U>? = LivingCosts.series(
        line, household.budgetSet, form, statutes.levenskosten)
      return usual.map { .assumed($0) } ?? .nothing
    }
  }
}

/// The kwijtschelding of the local taxes of a column: what does not depend on amounts.
struct KwijtscheldingPlan<U: Lane>: Sendable where U.Uniform == U {
  /// The assumed assessment of the year.
  let assessment: YearAmount<U>
  /// When it is paid, in parts of the months; nil: in twelve equal payments.
  let weights: [Int]?
  /// The bijstandsnorm of those at home, over the year.
  let norm: YearAmount<U>
  /// Of those in an inrichting; nil: nobody.
  let inrichtingNorm: YearAmount<U>?
  let normpremie, woonlastennorm, maximaleHuur: YearAmount<U>
  /// Who belong to the household on 1 January: whose assets count.
  let owners: [Int]

  /// Nil where the household states the local taxes, pays none, or is to have the default.
  ///
  /// Who lives there on the first of a month counts in it. There is no norm of its own below 21
  /// years: it is that of artikel 21. Of a couple of whom one is admitted each has the norm of his own
  /// place, and both incomes count.
  ///
  /// - Law: Uitvoeringsregeling Invorderingswet 1990 artikel 13, 15 and 16; Pw artikel 21 to 23.
  /// - Unit: cents per year.
  /// - Rounding: of kostendelers the part of the woonlastennorm half-up to cents (unverified).
  init?(
    _ column: BudgetColumn, _ taxes: CostPlan<U>, _ household: Household, _ statutes: Statutes
  ) {
    guard household.switches.kwijtschelding == .berekend, let assumed = taxes.assumed else {
      return nil
    }
    assessment = assumed.year
    weights = Self.weights(taxes.assumedIn)
    let rent = statutes.huurtoeslag.figures
    let rentNorm = MonthAmount<U>(rent.normhuurBasis) - MonthAmount(rent.basishuurVerlaging)
    var (home, inside, premium) = (YearAmount<U>.zero, YearAmount<U>.zero, YearAmount<U>.zero)
    var housing = YearAmount<U>.zero
    var monthsAtHome = 0
    var anyInside = false
    for month in everyMonth {
      let start = CalendarDate(household.year, month)
      let law = Bijstand(figures: statutes.bijstand[month: month])
      let members = household.personIndices.filter { household.belongs($0, on: start) }
      guard !members.isEmpty else { continue }
      let atHome = members.filter { household.livesAtHome($0, in: column, on: start) }
      let admitted = members.filter { !atHome.contains($0) }
      func norm(_ indices: [Int], inInstitution: Bool, sharers: Int) -> YearAmount<U> {
        let people = indices.map { index in
          BijstandPerson(
            age: statutes.aowLeeftijd.reached(born: household.person(index).birthDate) <= start
              ? .aow : .from21, inInstitution: inInstitution)
        }
        var who = BijstandHousehold(
          persons: OneOrTwo(people[0], people.count > 1 ? people[1] : nil))
        who.kostendelendeMedebewoners = sharers
        let norm: BijstandNorm<U> = law.norm(who)
        return norm.amount.inYear(months: 1)
      }
      premium =
        premium
        + MonthAmount<U>(
          members.count > 1
            ? law.figures.inrichtingVerhogingGehuwden : law.figures.inrichtingVerhogingAlleenstaande
        ).inYear(months: 1)
      if !admitted.isEmpty {
        anyInside = true
        inside = inside + norm(admitted, inInstitution: true, sharers: 0)
      }
      guard !atHome.isEmpty else { continue }
      monthsAtHome += 1
      let sharers = household.kostendelers(on: start, law)
      home = home + norm(atHome, inInstitution: false, sharers: sharers)
      let own =
        sharers == 0
        ? rentNorm
        : rentNorm.part(
          atHome.count, of: atHome.count + sharers,
          "Uitvoeringsregeling Invorderingswet 1990 artikel 15 lid 1 onder b")
      housing = housing + own.inYear(months: 1)
    }
    norm = home
    inrichtingNorm = anyInside ? inside : nil
    normpremie = premium
    woonlastennorm = housing
    maximaleHuur = MonthAmount<U>(rent.maximaleHuurgrens).inYear(months: monthsAtHome)
    let first = CalendarDate(household.year, 1)
    owners = household.personIndices.filter { household.belongs($0, on: first) }
  }

  /// Every month, or the part of it, as a whole number; nil where all are whole.
  private static func weights(_ presences: [Presence]) -> [Int]? {
    /// The least common multiple of the days of all months.
    let whole = 28 * 15 * 29 * 31
    var weights = [Int](repeating: 0, count: 12)
    for presence in presences {
      for month in presence.months { weights[month - 1] += whole }
      for part in presence.parts { weights[part.month - 1] += whole / part.of * part.days }
    }
    return weights.allSatisfy { $0 == weights[0] } ? nil : weights
  }
}

extension Household {
  /// How many others in the home share its costs on a day: as stated for the bijstand, otherwise
  /// every cohabitant of the age for it.
  ///
  /// - Law: Pw artikel 19a.
  /// - Leaves out: commercial contracts and education of a cohabitant.
  func kostendelers(on date: CalendarDate, _ law: Bijstand) -> Int {
    if let stated = persons.lazy.compactMap(\.bijstand).first { return stated.kostendelers }
    return cohabitants.count { other in
      other.counts(inMonthFrom: date)
        && law.isKostendelend(Medebewoner(age: other.birthDate.age(on: date)))
    }
  }
}

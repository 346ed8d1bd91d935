/// The bijstand of a year: net payments, the taxable year and the limit of wealth.
struct BijstandPlan<U: Lane>: Sendable {
  let paid: MonthSeries<U>
  let taxable: YearAmount<U>
  /// Loonheffing that the gemeente bears: taxable minus net.
  let borne: YearAmount<U>
  let vermogensgrens: Wealth<U>?
  /// What of it is income on which the person pays Zvw: AIO.
  let bijdrageInkomen: YearAmount<U>?
}

extension BijstandPlan {
  /// The bijstand of a single person, or of a couple together: paid to the first, taxed half each.
  ///
  /// The facts of the first person hold for the home; what each person has or is given is added up.
  ///
  /// - Law: Pw artikel 19-23, 32, 34, 45 and 47a.
  /// - Leaves out: pension, wages and WIA beside it other than as a stated net income.
  /// - Parameters:
  ///   - plans: the other benefits of the same persons; the net AOW comes off an AIO.
  ///   - living: how a person lives in the month that starts on a day.
  static func plans(
    _ persons: [Person], _ plans: [IncomePlan<U>], _ law: TaxYear,
    living: (Int, CalendarDate) -> Living
  ) throws(HouseholdError) -> [BijstandPlan] {
    guard let facts = persons[0].bijstand else { return [] }
    let reached = persons.map { law.aowLeeftijd.reached(born: $0.birthDate) }
    let change = persons.compactMap { $0.reachesAOWAge(in: law.year, law.aowLeeftijd) }.first
    if let change, persons.count > 1 {
      throw HouseholdError(
        path: "persons[0].incomes",
        problem: "one of two spouses on bijstand reaches the AOW age on \(change)",
        remedy: "How the gemeente and the SVB gross up such a year is not known (Pw artikel 19 lid "
          + "4 and 47a): choose another year, or state the income of the peiljaar of each.")
    }
    func household(_ month: CalendarDate) -> BijstandHousehold? {
      let people = persons.indices.compactMap { index -> BijstandPerson? in
        BijstandAge(
          years: persons[index].birthDate.age(on: month), hasAOWAge: reached[index] <= month
        ).map { BijstandPerson(age: $0, inInstitution: living(index, month).inInstitution) }
      }
      guard people.count == persons.count else { return nil }
      var household = BijstandHousehold(
        persons: OneOrTwo(people[0], people.count > 1 ? people[1] : nil))
      let nobodyAtHome = people.allSatisfy(\.inInstitution)
      household.kostendelendeMedebewoners = nobodyAtHome ? 0 : facts.kostendelers
      household.parentsCannotPay = facts.parentsCannotPay
      return household
    }
    var net = YearAmount<U>.zero
    for plan in plans { net = net + plan.gross.year - plan.zvw.year - plan.loonheffing.year }
    let average = net.perMonth.downToCents("Pw artikel 32")
    func input(_ month: CalendarDate) -> BijstandInput<U> {
      // Of a single person no AOW before the month in which it starts.
      var aow = average
      if persons.count == 1 && month.endOfMonth < reached[0] {
        aow = .zero
      } else if change != nil, let own = plans[0].netAOW {
        aow = own.months[month.month - 1]
      }
      var (income, meals, atHome) = (0, 0, false)
      for (index, person) in persons.enumerated() {
        let living = living(index, month)
        income += person.bijstand?.otherNetIncome ?? 0
        meals += living.mealsGiven ? person.bijstand?.voedingInMindering ?? 0 : 0
        atHome = atHome || !living.inInstitution
      }
      var input = BijstandInput(income: MonthAmount<U>(cents: U(income)) + aow)
      input.voedingInMindering = MonthAmount(cents: U(meals))
      input.woonsituatieVerlaging = MonthAmount(
        cents: U(atHome ? facts.woonsituatieVerlaging : 0))
      return input
    }
    /// Nil where the norm of a year is not known for the household.
    func months(_ year: Int, _ halves: BijstandHalves) -> [BijstandMonth<U>]? {
      var months: [BijstandMonth<U>] = []
      for month in everyMonth {
        let start = CalendarDate(year, month)
        guard let people = household(start) else {
          months.append(.none)
          continue
        }
        switch halves {
        case .known(let figures):
          let law = Bijstand(figures: figures[month: month])
          months.append(law.working(people, input(start)).month)
        case .peiljaar(let laws):
          guard
            let known: BijstandMonth<U> = laws[month: month].month(
              people, income: input(start).income)
          else { return nil }
          months.append(known)
        }
      }
      return months
    }
    guard let own = months(law.year, law.bijstand) else {
      throw HouseholdError(
        path: "persons[0].peiljaar",
        problem: "the bijstand norm of \(law.year) is not known for this household",
        remedy: "State peiljaar.income_eur_year and tax_eur_year of each person.")
    }
    let before = law.bijstandBefore.flatMap { months(law.year - 1, $0) }
    let year = BijstandYear(months: own, before: before)
    let last = household(CalendarDate(law.year, 12))
    let couple = persons.count > 1
    let isAIO = last?.isAIO ?? false
    let taxable: YearAmount<U>
    var borne = YearAmount<U>.zero
    var zvwIncome: YearAmount<U>?
    if let change {
      let gross = year.grossOfAOWYear(
        facts.grossMode, months: change.day == 1 ? change.month - 1 : change.month,
        law.inkomstenbelasting.figures, bruteringsfactor: law.zvw?.figures.bruteringsfactorAIO)
      (taxable, borne, zvwIncome) = (gross.taxable, gross.borne, gross.aio)
    } else if isAIO, let factor = law.zvw?.figures.bruteringsfactorAIO {
      taxable = year.grossAIO(facts.grossMode, couple: couple, bruteringsfactor: factor)
      zvwIncome = taxable
    } else {
      taxable = year.gross(facts.grossMode, couple: couple, law.inkomstenbelasting.figures)
      let net = year.net(facts.grossMode)
      let share =
        couple ? net.part(1, of: 2, "Pw artikel 19 lid 4") : net
      borne = (taxable - share).atLeastZero
      if isAIO { zvwIncome = taxable }
    }
    var limit: Wealth<U>?
    if case .known(let figures) = law.bijstand, let last {
      limit = Bijstand(figures: figures.first).vermogensgrens(last)
    }
    let paid = MonthSeries<U> { year.cash(month: $0) }
    return persons.indices.map { index in
      BijstandPlan(
        paid: index == 0 ? paid : .zero, taxable: taxable, borne: borne, vermogensgrens: limit,
        bijdrageInkomen: zvwIncome)
    }
  }
}

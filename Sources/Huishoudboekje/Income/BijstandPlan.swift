import HuishoudboekjeCatalogue

/// The bijstand of one person: what is paid, and what is taxable of it.
struct BijstandShare<L: Lane>: Sendable {
  /// Net, in the twelve months; nothing for the spouse to whom it is not paid.
  let paid: [MonthAmount<L>]
  let taxable: YearAmount<L>
  /// Loonheffing that the gemeente bears: taxable minus net.
  let borne: YearAmount<L>
  let vermogensgrens: Wealth<L>?
  /// What of it is income on which the person pays Zvw: AIO.
  let bijdrageInkomen: YearAmount<L>?
  /// In a year in which the household changes: the limits of wealth of before and after it, and where it
  /// is not above them. What is refused is then no longer in the amounts.
  var tested: [WealthTest] = []

  struct WealthTest: Sendable {
    let limit: Wealth<L>
    let isGranted: L.Mask
  }
}

/// The bijstand of a single person, or of spouses together, in a year: what does not depend on
/// amounts.
///
/// The facts of the first person who states it hold for the home; what each person has or is given
/// is added up.
///
/// - Law: Pw artikel 11 lid 4, 13, 19-24, 32, 34, 45 and 47a.
struct BijstandPlan: Sendable {
  let law: TaxYear
  /// Those who ask for it, the one who states it first.
  let persons: [Person]
  /// Their places in the household.
  let order: [Int]
  let facts: Person.BijstandFacts
  let reached: [CalendarDate]
  let months: [Month]
  let before: [Month]?

  /// How everybody lives in a month.
  struct Month: Sendable {
    let start: CalendarDate
    /// Nil while somebody is below 18.
    let household: BijstandHousehold?
    /// What is stated of each, cents.
    let stated: [Int]
    let meals: Int
    let atHome: Bool
  }

  /// Nil where nobody states bijstand.
  ///
  /// - Parameters:
  ///   - place: of the first of them in the household.
  ///   - living: how a person lives in the month that starts on a day, by the place among them.
  init?(
    _ everybody: [Person], at place: Int = 0, _ law: TaxYear,
    living: (Int, CalendarDate) -> Living
  ) throws(HouseholdError) {
    guard let first = everybody.firstIndex(where: { $0.bijstand != nil }),
      let facts = everybody[first].bijstand
    else { return nil }
    let order = [first] + everybody.indices.filter { $0 != first }
    let persons = order.map { everybody[$0] }
    let reached = persons.map { law.aowLeeftijd.reached(born: $0.birthDate) }
    func month(_ start: CalendarDate) -> Month {
      let livings = order.map { living($0, start) }
      let people = persons.indices.compactMap { index -> BijstandPerson? in
        BijstandAge(
          years: persons[index].birthDate.age(on: start), hasAOWAge: reached[index] <= start
        ).map { BijstandPerson(age: $0, inInstitution: livings[index].inInstitution) }
      }
      var household: BijstandHousehold?
      if people.count == persons.count {
        var known = BijstandHousehold(
          persons: OneOrTwo(people[0], people.count > 1 ? people[1] : nil))
        let nobodyAtHome = people.allSatisfy(\.inInstitution)
        known.kostendelendeMedebewoners = nobodyAtHome ? 0 : facts.kostendelers
        known.parentsCannotPay = facts.parentsCannotPay
        if people.count > 1 { known.secondWithoutRight = facts.spouseWithoutRight }
        household = known
      }
      let meals = persons.indices.reduce(0) {
        $0 + (livings[$1].mealsGiven ? (persons[$1].bijstand ?? facts).voedingInMindering : 0)
      }
      return Month(
        start: start, household: household,
        stated: persons.map { $0.bijstand?.otherNetIncome ?? 0 }, meals: meals,
        atHome: livings.contains { !$0.inInstitution })
    }
    self.law = law
    self.persons = persons
    self.order = order
    self.facts = facts
    self.reached = reached
    months = everyMonth.map { month(CalendarDate(law.year, $0)) }
    before = law.bijstandBefore.map { halves in
      everyMonth.map { month(CalendarDate(law.year - 1, $0)) }
    }
    guard Self.isKnown(months, law.bijstand) else {
      throw HouseholdError(
        path: "persons[\(place + first)].peiljaar",
        problem: HouseholdErrorText.noBijstandNorm(law.year),
        remedy: HouseholdErrorText.stateEachPeiljaar)
    }
  }

  /// The norms of the years before 2023 are not all known.
  private static func isKnown(_ months: [Month], _ halves: BijstandHalves) -> Bool {
    guard case .peiljaar(let laws) = halves else { return true }
    return months.allSatisfy { month in
      guard let household = month.household else { return true }
      let norm: BijstandNorm<Int>? = laws[month: month.start.month].norm(household)
      return norm != nil
    }
  }
}

/// The net income of a person, month by month, that is means for bijstand, but for the AOW.
struct BijstandMeans<L: Lane>: Sendable {
  /// Net of loonheffing and Zvw, with the claims to vakantie-uitkering.
  let income: [MonthAmount<L>]
  /// The pension in it.
  let pension: MonthAmount<L>
}

extension BijstandPlan {
  /// The bijstand of the year, person by person in the order of the household.
  ///
  /// - Law: Pw artikel 19, 32, 33 lid 5 and 45.
  /// - Unit: cents.
  /// - Rounding: the net AOW of a year down to cents per month; see `BijstandYear`.
  /// - Leaves out: the means of the year before are those of the same month of the year itself.
  /// - Parameters:
  ///   - plans, means: of everybody, by their place in the household.
  @inline(__always)
  func shares<L: Lane>(
    _ plans: IncomePlans<L.Uniform>, _ means: OneOrTwo<BijstandMeans<L>>
  ) -> OneOrTwo<BijstandShare<L>> {
    let year = year(plans, means)
    let paid = everyMonth.map { year.cash(month: $0) }
    let limit: Wealth<L>? = vermogensgrens()
    let alone = onlyPlace
    var shares = persons.indices.map { place -> BijstandShare<L> in
      let none = alone.map { $0 != place } ?? false
      let tax =
        none ? BijstandTax<L>.none : taxable(year, place, couple: alone == nil)
      let receives = place == alone ?? 0
      return BijstandShare(
        paid: receives ? paid : paid.map { _ in .zero }, taxable: tax.taxable, borne: tax.borne,
        vermogensgrens: limit, bijdrageInkomen: tax.zvwIncome)
    }
    if order.first == 1 { shares.swapAt(0, 1) }
    return OneOrTwo(shares[0], shares.count > 1 ? shares[1] : nil)
  }

  /// The place of the one who has all of it; nil: half each.
  ///
  /// - Law: Pw artikel 11 lid 4 and 45 lid 4.
  var onlyPlace: Int? {
    months[11].household?.withoutRight.map { 1 - $0.index } ?? (persons.count == 1 ? 0 : nil)
  }

  /// The limit of wealth in a year of which it is known.
  func vermogensgrens<L: Lane>() -> Wealth<L>? {
    guard case .known(let figures) = law.bijstandLimits, let last = months[11].household else {
      return nil
    }
    return Bijstand(figures: figures.first).vermogensgrens(last)
  }

  /// The net bijstand of a year, whatever the wealth.
  ///
  /// - Parameter aow: with whose AOW a person, by the place among them, counts in a month; nil: that of
  ///   the plans.
  @inline(__always)
  func year<L: Lane>(
    _ plans: IncomePlans<L.Uniform>, _ means: OneOrTwo<BijstandMeans<L>>,
    aow: ((Int, CalendarDate) -> Shared<IncomePlan<L.Uniform>>)? = nil
  ) -> BijstandYear<L> {
    let own = nets(months, law.bijstand, plans, means, aow)
    let before = self.before.flatMap { months in
      law.bijstandBefore.map { nets(months, $0, plans, means, aow) }
    }
    return BijstandYear(months: own, before: before)
  }

  /// Net bijstand of the months of a year.
  @inline(__always)
  private func nets<L: Lane>(
    _ months: [Month], _ halves: BijstandHalves, _ plans: IncomePlans<L.Uniform>,
    _ means: OneOrTwo<BijstandMeans<L>>,
    _ aow: ((Int, CalendarDate) -> Shared<IncomePlan<L.Uniform>>)?
  ) -> [BijstandMonth<L>] {
    months.map { month in
      guard let household = month.household else { return .none }
      let input = input(month, household, plans, means, aow)
      switch halves {
      case .known(let figures):
        return Bijstand(figures: figures[month: month.start.month]).working(household, input).month
      case .peiljaar(let laws):
        // Nothing is known of some years before; then nothing was kept for June.
        return laws[month: month.start.month].month(household, input) ?? .none
      }
    }
  }

  @inline(__always)
  private func input<L: Lane>(
    _ month: Month, _ household: BijstandHousehold, _ plans: IncomePlans<L.Uniform>,
    _ means: OneOrTwo<BijstandMeans<L>>,
    _ aow: ((Int, CalendarDate) -> Shared<IncomePlan<L.Uniform>>)?
  ) -> BijstandInput<L> {
    let without = household.withoutRight?.index
    func plan(_ place: Int) -> Shared<IncomePlan<L.Uniform>> {
      aow?(place, month.start) ?? plans[order[place]]
    }
    func sum(_ places: [Int]) -> MonthAmount<L> {
      var sum = MonthAmount<L>(lifting: netAOW(places, month.start, plan))
      for place in places {
        sum =
          sum + MonthAmount(cents: L(month.stated[place]))
          + means[order[place]].income[month.start.month - 1]
      }
      return sum
    }
    let counted = persons.indices.filter { $0 != without }
    var input = BijstandInput<L>(income: sum(counted))
    if let without { input.incomeWithoutRight = sum([without]) }
    for place in counted { input.pension = input.pension + means[order[place]].pension }
    input.voedingInMindering = MonthAmount(cents: L(month.meals))
    input.woonsituatieVerlaging = MonthAmount(
      cents: L(month.atHome ? facts.woonsituatieVerlaging : 0))
    return input
  }

  /// The net AOW of some of them per month: of a year an average, in the year in which it starts of
  /// the month itself.
  private func netAOW<U: Lane>(
    _ places: [Int], _ month: CalendarDate, _ plan: (Int) -> Shared<IncomePlan<U>>
  ) -> MonthAmount<U> {
    var (steady, moving) = (YearAmount<U>.zero, MonthAmount<U>.zero)
    for place in places {
      let plan = plan(place).value
      if (persons.count == 1 || plan.netAOW != nil) && month.endOfMonth < reached[place] {
        continue
      }
      if let own = plan.netAOW {
        moving = moving + own.months[month.month - 1]
      } else {
        steady = steady + plan.netAOWYear
      }
    }
    return steady.perMonth.downToCents("Pw artikel 32") + moving
  }
}

/// What is taxable of the bijstand of one person.
struct BijstandTax<L: Lane> {
  var taxable: YearAmount<L>
  var borne: YearAmount<L>
  var zvwIncome: YearAmount<L>?
  static var none: Self { Self(taxable: .zero, borne: .zero) }
}

extension BijstandPlan {
  /// The taxable bijstand of one person, and the loonheffing that is borne for him.
  @inline(__always)
  private func taxable<L: Lane>(
    _ year: BijstandYear<L>, _ place: Int, couple: Bool
  ) -> BijstandTax<L> {
    let tax = law.inkomstenbelasting.figures
    let factor = law.lowZvw.bruteringsfactorAIO
    let payer = persons[place].creditedPayer(hasAOWAge: false)
    let credited = payer == nil || payer == .bijstand
    let change = persons.compactMap { $0.reachesAOWAge(in: law.year, law.aowLeeftijd) }.min()
    if let change {
      let gross = year.grossOfAOWYear(
        facts.grossMode, months: change.day == 1 ? change.month - 1 : change.month,
        couple: couple, credited: credited, tax, bruteringsfactor: factor)
      return BijstandTax(taxable: gross.taxable, borne: gross.borne, zvwIncome: gross.aio)
    }
    if months[11].household?.isAIO ?? false {
      let taxable = year.grossAIO(facts.grossMode, couple: couple, bruteringsfactor: factor)
      return BijstandTax(taxable: taxable, borne: .zero, zvwIncome: taxable)
    }
    let taxable = year.gross(facts.grossMode, couple: couple, credited: credited, tax)
    let net = year.net(facts.grossMode)
    let share = couple ? net.part(1, of: 2, "Pw artikel 19 lid 4") : net
    return BijstandTax(taxable: taxable, borne: (taxable - share).atLeastZero)
  }
}

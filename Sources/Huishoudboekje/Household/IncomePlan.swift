/// The benefits of a person over a year that do not depend on amounts of the scenario: computed
/// once for a block.
struct IncomePlan<U: Lane>: Sendable {
  /// What is paid; the bijstand stands apart, because wealth decides on it.
  var gross = MonthSeries<U>.zero
  var loonheffing = MonthSeries<U>.zero
  var zvw = MonthSeries<U>.zero
  /// Tegemoetkoming arbeidsongeschikten: net and no means.
  var untaxed = MonthSeries<U>.zero
  /// What of `gross` is taxable.
  var taxable = YearAmount<U>.zero
  /// What of it is income on which the person pays Zvw.
  var bijdrageInkomen = YearAmount<U>.zero
  /// How many sources with an amount stand in `gross`.
  var sources = 0
  var bijstand: BijstandPlan<U>?
  /// Entitled to the alleenstaandeouderenkorting over the year.
  var alleenstaandeouderen = false
  /// With the AOW of a single person in the year, so that a payer may apply the credit.
  var hasSingleAOW = false
}

/// The bijstand of a year: net payments, the taxable year and the limit of wealth.
struct BijstandPlan<U: Lane>: Sendable {
  let paid: MonthSeries<U>
  let taxable: YearAmount<U>
  /// Loonheffing that the gemeente bears: taxable minus net.
  let borne: YearAmount<U>
  let vermogensgrens: Wealth<U>?
  let isAIO: Bool
  /// Nothing at all: no right.
  let basis: BijstandBasis
}

extension IncomePlan {
  /// The benefits of one person.
  ///
  /// - Law: AOW; Wajong; Participatiewet; Wet LB 1964; Zvw; see `inkomen.md` 7 for what is taxable.
  /// - Rounding: the loonheffing over a vakantie-uitkering with loonheffingskorting is the rate of
  ///   bracket 1, cents down, where the credits are used up (unverified), otherwise nothing;
  ///   without loonheffingskorting always the rate.
  /// - Leaves out: Wajong beside AOW in the year in which the AOW age is reached.
  /// - Parameter living: how the person lives in the month that starts on a day, also in the year
  ///   before.
  init(
    _ person: Person, _ law: TaxYear, living: @escaping (CalendarDate) -> Living
  ) throws(HouseholdError) {
    let reached = law.aowLeeftijd.reached(born: person.birthDate)
    let group = person.taxGroup(law)
    alleenstaandeouderen = everyMonth.contains {
      living(CalendarDate(law.year, $0)).alleenstaandeouderen
    }
    hasSingleAOW = everyMonth.contains {
      living(CalendarDate(law.year, $0)).aowKind == .single
    }
    if let facts = person.aow { add(facts, person, group, law, living) }
    if let facts = person.wajong { add(facts, person, aowReached: reached, law, living) }
    if let facts = person.bijstand {
      bijstand = try BijstandPlan(
        facts, person, aowReached: reached, law,
        other: (gross.year - zvw.year - loonheffing.year), living)
    }
  }

  private mutating func add(
    _ facts: Person.AOWFacts, _ person: Person, _ group: TaxAgeGroup, _ law: TaxYear,
    _ living: (CalendarDate) -> Living
  ) {
    func kind(_ month: CalendarDate) -> AOWKind { living(month).aowKind ?? facts.kind }
    let aow: AOWYear<U> = aowYear(
      law.year, buildUpPct: facts.buildUpPct, year: law.aow, before: law.aowBefore, kind: kind)
    let lhk = person.loonheffingskorting == .aow
    gross = gross + MonthSeries(aow.months) + .once(aow.holidayMay, in: 5)
    loonheffing =
      loonheffing
      + MonthSeries { month in
        let kortingen = Kortingen(
          loonheffingskorting: lhk,
          alleenstaandeouderen: kind(CalendarDate(law.year, month)) == .single)
        return law.inkomstenbelasting.loonheffing(aow.months[month - 1].exact, group, kortingen)
          .withheld
      }
    if !lhk { loonheffing = loonheffing + .once(holidayTax(aow.holidayMay, group, law), in: 5) }
    if let rule = law.zvw {
      zvw =
        zvw + MonthSeries { rule.low(aow.months[$0 - 1].exact) }
        + .once(rule.low(aow.holidayMay.exact), in: 5)
    }
    taxable = taxable + aow.taxable
    bijdrageInkomen = bijdrageInkomen + aow.taxable
    sources += 1
  }

  private func holidayTax(
    _ holiday: MonthAmount<U>, _ group: TaxAgeGroup, _ law: TaxYear
  ) -> MonthAmount<U> {
    let figures = law.inkomstenbelasting.figures
    return ((group.hasAOWAge ? figures.tarief1Aow : figures.tarief1Jong) * holiday)
      .downToCents("Wet LB 1964 artikel 26: tabel bijzondere beloningen")
  }

  private mutating func add(
    _ facts: Person.WajongFacts, _ person: Person, aowReached: CalendarDate, _ law: TaxYear,
    _ living: (CalendarDate) -> Living
  ) {
    let wajong = wajongYear(
      law.year, WajongPerson(born: person.birthDate, aowReached: aowReached), laws: law.wajong,
      before: law.wajongBefore, tegemoetkomingJong: facts.tegemoetkomingJong
    ) { month in
      WajongSituation<U>(
        regime: facts.regime, hulpbehoevendheid: facts.hulpbehoevendheid,
        inInstitution: living(month).inInstitution, income: .zero)
    }
    let lhk = person.loonheffingskorting == .wajong
    let kortingen = Kortingen(loonheffingskorting: lhk, jonggehandicapten: true)
    let tax = law.inkomstenbelasting
    let supplement = MonthAmount<U>(cents: U(facts.twToeslag))
    let months = MonthSeries {
      wajong.months[$0 - 1] + wajong.tegemoetkomingJong[$0 - 1] + supplement
    }
    // The rate of bracket 1 holds for the holiday when the month of May leaves no credit unused.
    let may = tax.loonheffing(
      months.months[4].exact, .jong, Kortingen(loonheffingskorting: lhk))
    let creditLeft =
      may.taxBeforeCredits .< may.algemeneHeffingskorting
    let holiday = holidayTax(wajong.holidayMay, .jong, law).when(.!creditLeft)
    gross = gross + months + .once(wajong.holidayMay, in: 5)
    loonheffing =
      loonheffing
      + MonthSeries {
        tax.loonheffing(months.months[$0 - 1].exact, .jong, kortingen).withheld
      } + .once(holiday, in: 5)
    taxable = taxable + wajong.taxable + supplement.inYear(months: 12)
    sources += 1
    if let rule = law.tegemoetkoming {
      let day = TegemoetkomingArbeidsongeschikten.referenceDay(law.year)
      let entitled = MinimumloonAge(years: person.birthDate.age(on: day)) != nil && day < aowReached
      let amount: YearAmount<U> = rule.amount(entitledOnReferenceDay: entitled)
      untaxed = .once(
        MonthAmount(cents: amount.cents), in: TegemoetkomingArbeidsongeschikten.paymentMonth)
    }
  }
}

extension BijstandPlan {
  /// The bijstand of a single person; `other` is the net AOW of the year for AIO.
  ///
  /// - Law: Pw artikel 19-23, 32, 34, 45 and 47a.
  /// - Leaves out: couples; pension, wages and WIA beside it other than as a stated net income.
  init(
    _ facts: Person.BijstandFacts, _ person: Person, aowReached: CalendarDate, _ law: TaxYear,
    other: YearAmount<U>, _ living: (CalendarDate) -> Living
  ) throws(HouseholdError) {
    func household(_ month: CalendarDate) -> BijstandHousehold? {
      guard
        let age = BijstandAge(
          years: person.birthDate.age(on: month), hasAOWAge: aowReached <= month)
      else { return nil }
      var household = BijstandHousehold(
        persons: OneOrTwo(BijstandPerson(age: age, inInstitution: living(month).inInstitution)))
      household.kostendelendeMedebewoners = living(month).inInstitution ? 0 : facts.kostendelers
      household.parentsCannotPay = facts.parentsCannotPay
      return household
    }
    let aow = other.perMonth.downToCents("Pw artikel 32")
    func input(_ month: CalendarDate) -> BijstandInput<U> {
      let living = living(month)
      var input = BijstandInput(income: MonthAmount<U>(cents: U(facts.otherNetIncome)) + aow)
      input.voedingInMindering = MonthAmount(
        cents: U(living.mealsGiven ? facts.voedingInMindering : 0))
      input.woonsituatieVerlaging = MonthAmount(
        cents: U(living.inInstitution ? 0 : facts.woonsituatieVerlaging))
      return input
    }
    func months(_ year: Int, _ halves: BijstandHalves) throws(HouseholdError) -> [BijstandMonth<U>]
    {
      var months: [BijstandMonth<U>] = []
      for month in 1...12 {
        let start = CalendarDate(year, month)
        guard let people = household(start) else {
          months.append(.none)
          continue
        }
        switch halves {
        case .known(let first, let second):
          let law = Bijstand(figures: month <= 6 ? first : second)
          months.append(law.working(people, input(start)).month)
        case .peiljaar(let first, let second):
          let law = month <= 6 ? first : second
          guard let known: BijstandMonth<U> = law.month(people, income: input(start).income) else {
            throw HouseholdError(
              path: "persons[0].peiljaar",
              problem: "the bijstand norm of \(year) is not known for this person",
              remedy: "State persons[0].peiljaar.income_eur_year and tax_eur_year.")
          }
          months.append(known)
        }
      }
      return months
    }
    let own = try months(law.year, law.bijstand)
    var before: [BijstandMonth<U>]?
    if let halves = law.bijstandBefore { before = try? months(law.year - 1, halves) }
    let year = BijstandYear(months: own, before: before)
    let first = household(CalendarDate(law.year, 12))
    isAIO = first?.isAIO ?? false
    paid = MonthSeries { year.cash(month: $0) }
    if isAIO, let factor = law.zvw?.figures.bruteringsfactorAIO {
      taxable = year.grossAIO(facts.grossMode, couple: false, bruteringsfactor: factor)
      borne = .zero
    } else {
      taxable = year.gross(facts.grossMode, couple: false, law.inkomstenbelasting.figures)
      borne = (taxable - year.net(facts.grossMode)).atLeastZero
    }
    if case .known(let figures, _) = law.bijstand, let first {
      let law = Bijstand(figures: figures)
      vermogensgrens = law.vermogensgrens(first)
      let norm: BijstandNorm<U> = law.norm(first)
      basis = norm.basis
    } else {
      vermogensgrens = nil
      basis = .from21
    }
  }
}

extension Person {
  /// Below or above the AOW age for the whole year; the plan refuses a year with both.
  func taxGroup(_ law: TaxYear) -> TaxAgeGroup {
    guard law.aowLeeftijd.reached(born: birthDate) <= CalendarDate(law.year, 1) else {
      return .jong
    }
    return birthDate < CalendarDate(1946, 1) ? .aowGeborenVoor1946 : .aow
  }
}

/// The bijstand figures of a year: complete from 2023, a few norms before.
enum BijstandHalves: Sendable {
  case known(BijstandFigures, BijstandFigures)
  case peiljaar(BijstandPeiljaar, BijstandPeiljaar)
}

/// The benefits of a person over a year that do not depend on amounts of the scenario: computed
/// once for a block.
struct IncomePlan<U: Lane>: Sendable {
  /// What the payers of the person withhold.
  let payroll: Payroll
  /// What is paid; the bijstand stands apart, because wealth decides on it.
  var gross = MonthSeries<U>.zero
  var loonheffing = MonthSeries<U>.zero
  /// What of it is withheld in May although a return would give it back: no tax of the peiljaar.
  var mayWithoutKorting = YearAmount<U>.zero
  var zvw = MonthSeries<U>.zero
  /// Tegemoetkoming arbeidsongeschikten: net and no means.
  var untaxed = MonthSeries<U>.zero
  /// Why a benefit that can give it does not.
  var refusedTegemoetkoming: TegemoetkomingRefusal?
  /// What of `gross` is taxable.
  var taxable = YearAmount<U>.zero
  /// What of it is income on which the person pays Zvw.
  var bijdrageInkomen = YearAmount<U>.zero
  /// How many sources with an amount stand in `gross`.
  var sources = 0
  var toeslag: ToeslagPlan<U>?
  /// The toeslag within `gross`; nil: none, or it rests on amounts.
  var toeslagYear: ToeslagYear<U>?
  var wajong: WajongMonths<U>?
  /// AOW of the year after loonheffing and Zvw, its vakantie-uitkering in it.
  var netAOWYear = YearAmount<U>.zero
  /// Entitled to the alleenstaandeouderenkorting over the year.
  var alleenstaandeouderen = false
  /// Files the return in which it is claimed.
  var filesForAOK = false
  /// In the year in which the AOW age is reached.
  var taxMonths: TaxMonths?
  var wiaEnd: WIAEnd?
  /// The days of the year to and with that of the death; nil: all.
  var lifetime: Presence?
  /// The month in which a vakantie-uitkering is paid.
  var holidayMonth = WajongYear<U>.holidayMonth
  /// In that year: the net AOW of each month with its claim to vakantie-uitkering.
  var netAOW: MonthSeries<U>?
}

/// The plans of the persons of a household.
typealias IncomePlans<U: Lane> = OneOrTwo<Shared<IncomePlan<U>>>

/// The Wajong of a year, gross.
struct WajongMonths<U: Lane>: Sendable {
  /// With the tegemoetkoming under 21.
  let paid: MonthSeries<U>
  let tegemoetkomingJong: MonthSeries<U>
  let holidayMay: MonthAmount<U>
  /// The toeslag rests on amounts, so the loonheffing over both is not in the plan.
  let taxedInYear: Bool
}

extension IncomePlan where U.Uniform == U {
  /// The benefits of one person but for the bijstand, which is for a household.
  ///
  /// - Law: AOW; Wajong; Wet LB 1964; Zvw; what is taxable: see the article Law-Inkomstenbelasting.
  /// - Leaves out: the wage of the year before in the table for a vakantie-uitkering; twelve times the
  ///   month of it is taken (unverified).
  /// - Parameters:
  ///   - wages: gross wages of the year, which a Wajong falls by.
  ///   - toeslag: of the Toeslagenwet, beside a Wajong or WIA.
  ///   - switches: what the SVB withholds in May.
  ///   - living: how the person lives in the month that starts on a day, also in the year before.
  init(
    _ person: Person, _ law: TaxYear, wages: YearAmount<U>, toeslag: ToeslagPlan<U>?,
    _ switches: Switches,
    living: (CalendarDate) -> Living
  ) {
    let age = person.taxAge(law)
    let pensioned = age.group.hasAOWAge ? everyMonth.filter { $0 > age.monthsBelow } : []
    payroll = Payroll(
      law, person,
      hasSingleAOW: pensioned.contains { living(CalendarDate(law.year, $0)).aowKind == .single })
    self.toeslag = toeslag
    let reached = person.benefitsEnd(law)
    lifetime = Presence(law.year, through: person.deathDate)
    if lifetime != nil, let day = person.deathDate { holidayMonth = min(holidayMonth, day.month) }
    alleenstaandeouderen = pensioned.contains {
      living(CalendarDate(law.year, $0)).alleenstaandeouderen
    }
    filesForAOK = pensioned.contains { living(CalendarDate(law.year, $0)).filesForAOK }
    if age.monthsBelow > 0 { taxMonths = TaxMonths(monthsBelow: age.monthsBelow) }
    if let facts = person.aow, age.group.hasAOWAge {
      add(facts, person, age, law, switches, living)
    }
    if let facts = person.wajong { add(facts, person, aowReached: reached, wages, law, living) }
    if person.hasWIA { wiaEnd = WIAEnd(law.year, reached: reached) }
    addTegemoetkoming(person, law, aowReached: reached)
  }

  private mutating func add(
    _ facts: Person.AOWFacts, _ person: Person, _ age: TaxAge, _ law: TaxYear,
    _ switches: Switches, _ living: (CalendarDate) -> Living
  ) {
    func kind(_ month: CalendarDate) -> AOWKind { living(month).aowKind ?? facts.kind }
    let aow: AOWYear<U> = aowYear(
      law.year, buildUpPct: facts.buildUpPct, year: law.aow, before: law.aowBefore,
      from: law.aowLeeftijd.isKnown(born: person.birthDate)
        ? law.aowLeeftijd.reached(born: person.birthDate) : nil,
      last: lifetime == nil ? nil : person.deathDate, kind: kind)
    let lhk = person.creditedPayer(hasAOWAge: true) == .aow
    let withheld = MonthSeries<U> { month in
      let kortingen = Kortingen(
        loonheffingskorting: lhk,
        alleenstaandeouderen: kind(CalendarDate(law.year, month)) == .single)
      return law.inkomstenbelasting.loonheffing(aow.months[month - 1].exact, age.group, kortingen)
        .withheld
    }
    func zvw(_ payment: MonthAmount<U>) -> MonthAmount<U> { law.lowZvw(payment.exact) }
    let withKorting = lhk && switches.aowVakantieTarief == .met
    let lastMonth = lifetime == nil ? 12 : max(1, (person.deathDate?.month ?? 12) - 1)
    let yearWage = aow.months[lastMonth - 1].inYear(months: 12)
    func tax(holiday: MonthAmount<U>) -> MonthAmount<U> {
      law.inkomstenbelasting.bijzondereBeloning(
        holiday, yearWage: yearWage, age.group,
        loonheffingskorting: withKorting)
    }
    let may = tax(holiday: aow.holidayMay)
    gross = gross + MonthSeries(aow.months) + .once(aow.holidayMay, in: 5)
    loonheffing = loonheffing + withheld + .once(may, in: 5)
    if let (month, amount) = aow.atDeath {
      gross = gross + .once(amount, in: month)
      loonheffing = loonheffing + .once(tax(holiday: amount), in: month)
      self.zvw = self.zvw + .once(zvw(amount), in: month)
    }
    if lhk && !withKorting && switches.mayInPeiljaar == .nil {
      mayWithoutKorting = may.inYear(months: 1)
    }
    self.zvw =
      self.zvw + MonthSeries { zvw(aow.months[$0 - 1]) } + .once(zvw(aow.holidayMay), in: 5)
    netAOWYear =
      aow.taxable - zvw(aow.holidayMay).inYear(months: 1)
      - tax(holiday: aow.holidayMay).inYear(months: 1) - withheld.year
      - MonthSeries { zvw(aow.months[$0 - 1]) }.year
    if person.reachesAOWAge(in: law.year, law.aowLeeftijd) != nil {
      netAOW = MonthSeries { month in
        let (paid, claim) = (aow.months[month - 1], aow.accruals[month - 1])
        let net = paid - zvw(paid) - withheld.months[month - 1]
        return net + claim - zvw(claim) - tax(holiday: claim)
      }
    }
    taxable = taxable + aow.taxable
    bijdrageInkomen = bijdrageInkomen + aow.taxable
    sources += 1
  }

  private mutating func add(
    _ facts: Person.WajongFacts, _ person: Person, aowReached: CalendarDate,
    _ wages: YearAmount<U>, _ law: TaxYear, _ living: (CalendarDate) -> Living
  ) {
    let income = wages.perMonth.toCents("Wajong artikel 3:8")
    let wajong = wajongYear(
      law.year, WajongPerson(born: person.birthDate, aowReached: aowReached), laws: law.wajong,
      before: law.wajongBefore, tegemoetkomingJong: facts.tegemoetkomingJong
    ) { month in
      WajongSituation<U>(
        regime: facts.regime, hulpbehoevendheid: facts.hulpbehoevendheid,
        inInstitution: living(month).inInstitution, income: income)
    }
    guard aowReached > CalendarDate(law.year - 1, WajongYear<U>.holidayMonth) else { return }
    let age = person.taxAge(law)
    let lhk = person.creditedPayer(hasAOWAge: false) == .wajong
    let tax = law.inkomstenbelasting
    let alone = MonthSeries { wajong.months[$0 - 1] + wajong.tegemoetkomingJong[$0 - 1] }
    sources += 1
    let toeslag = toeslag.flatMap { $0.paysNothing ? nil : $0 }
    let taxedInYear = toeslag?.varies ?? false
    self.wajong = WajongMonths(
      paid: alone, tegemoetkomingJong: MonthSeries(wajong.tegemoetkomingJong),
      holidayMay: wajong.holidayMay, taxedInYear: taxedInYear)
    taxable = taxable + wajong.taxable
    if taxedInYear {
      gross = gross + alone + .once(wajong.holidayMay, in: holidayMonth)
      return
    }
    // No amounts are asked: only those of a spouse who has none.
    let none = StatedIncome<U>(pension: .zero, wia: .zero, wages: wages, anw: .zero)
    let supplement = toeslag?.year(OneOrTwo(none, none))
    toeslagYear = supplement
    var months = alone
    var holidayMay = wajong.holidayMay
    if let supplement {
      months = months + MonthSeries(supplement.months)
      holidayMay = holidayMay + supplement.holidayMay
    }
    func kortingen(_ group: TaxAgeGroup) -> Kortingen {
      Kortingen(loonheffingskorting: lhk && !group.hasAOWAge, jonggehandicapten: true)
    }
    let mayGroup = age.group(inMonth: WajongYear<U>.holidayMonth)
    let holiday = tax.bijzondereBeloning(
      holidayMay,
      yearWage: months.months[max(1, holidayMonth - (lifetime == nil ? 0 : 1)) - 1].inYear(
        months: 12),
      mayGroup,
      loonheffingskorting: kortingen(mayGroup).loonheffingskorting)
    gross = gross + months + .once(holidayMay, in: holidayMonth)
    loonheffing =
      loonheffing
      + MonthSeries { month in
        let group = age.group(inMonth: month)
        return tax.loonheffing(months.months[month - 1].exact, group, kortingen(group)).withheld
      } + .once(holiday, in: holidayMonth)
    if let supplement { taxable = taxable + supplement.year }
  }

  /// The tegemoetkoming arbeidsongeschikten: once, however many benefits give a right to it.
  ///
  /// - Law: Wajong artikel 3:75; WIA and WAO from 35 %, whatever is left to be paid of it.
  private mutating func addTegemoetkoming(
    _ person: Person, _ law: TaxYear, aowReached: CalendarDate
  ) {
    guard let rule = law.tegemoetkoming else { return }
    let day = TegemoetkomingArbeidsongeschikten.referenceDay(law.year)
    let wajong = person.wajong != nil && MinimumloonAge(years: person.birthDate.age(on: day)) != nil
    let wia = person.hasWIA && person.wiaAtLeast35Pct
    let entitled = (wajong || wia) && day < aowReached
    if !entitled, person.wajong != nil || person.hasWIA {
      refusedTegemoetkoming = day < aowReached && person.hasWIA ? .below35Pct : .notOnReferenceDay
    }
    let amount: YearAmount<U> = rule.amount(entitledOnReferenceDay: entitled)
    untaxed = .once(
      MonthAmount(cents: amount.cents), in: TegemoetkomingArbeidsongeschikten.paymentMonth)
  }
}

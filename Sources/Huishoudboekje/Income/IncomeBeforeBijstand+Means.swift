extension IncomeBeforeBijstand {
  /// The net income of each month that is means for the bijstand, but for the AOW.
  ///
  /// - Law: Pw artikel 31 and 32: net of loonheffing and Zvw, with the claims to
  ///   vakantie-uitkering; artikel 31 lid 2: the jonggehandicaptenkorting is no means from 27 years
  ///   (lid 5), and neither are the tegemoetkomingen.
  /// - Unit: cents per month.
  /// - Rounding: a twelfth of a year amount down to cents; a claim half-up to cents.
  /// - Leaves out: what the aanslag of the year gives back or asks; what is left out of labour
  ///   income (artikel 31 lid 2 onder n, 34a, 34b: which is in force is not settled).
  @inline(__always)
  func means(
    _ law: TaxYear, _ shared: Shared<IncomePlan<L.Uniform>>, _ stated: StatedIncome<L>
  ) -> BijstandMeans<L> {
    let person = payroll.person
    let article: Article = "Pw artikel 32"
    let zero = MonthAmount<L>.zero
    var pension = zero
    if person.hasPension {
      pension =
        stated.pension.perMonth.downToCents(article)
        - payroll.withheld(stated.pension.perMonth, .pension) - zvw
    }
    let holidayRate = law.wajong.first.figures.vakantieUitkering
    let byLaw = shared.value.toeslag?.stated == nil
    let income = everyMonth.map { month -> MonthAmount<L> in
      let first = CalendarDate(law.year, month)
      let below = month <= payroll.age.monthsBelow
      let exempt = person.birthDate.age(on: first) >= Bijstand.jonggehandicaptenkortingVrijVanaf
      func withheld(_ amount: Unrounded<L, PerMonth>, _ source: IncomeSource) -> MonthAmount<L> {
        payroll.withheld(
          amount, source, below: below, jonggehandicapten: exempt ? false : nil)
      }
      var supplement = zero
      if let toeslag {
        supplement = toeslag.months[month - 1]
      } else if let toeslag = shared.value.toeslagYear {
        supplement = MonthAmount<L>(lifting: toeslag.months[month - 1])
      }
      let claimed = byLaw ? supplement : zero
      var sum = pension
      if let wajong = shared.value.wajong {
        let young = MonthAmount<L>(lifting: wajong.tegemoetkomingJong.months[month - 1])
        let gross = MonthAmount<L>(lifting: wajong.paid.months[month - 1]) + supplement
        let base = gross - young - (byLaw ? zero : supplement)
        let claim = (holidayRate * base).toCents("Wajong artikel 2:53; 3:24")
        let taxed = payroll.special(
          claim, yearWage: gross.inYear(months: 12), .wajong, month: month)
        sum = sum + gross - young - withheld(gross.exact, .wajong) + claim - taxed
      }
      if person.hasWIA, let base = wiaOf(month: month, shared.value.wiaEnd) {
        let own = person.wajong == nil ? supplement : zero
        let claimedOwn = person.wajong == nil ? claimed : zero
        let gross = base.downToCents(article)
        let accrues = (person.wiaHasHoliday ? gross : zero) + claimedOwn
        let claim = (holidayRate * accrues).toCents("WIA: vakantie-uitkering 8 %")
        let taxed = payroll.special(
          claim, yearWage: (gross + own).inYear(months: 12), .wia, month: month)
        sum = sum + gross + own - withheld(base + own, .wia) + claim - taxed
      }
      if person.hasAnw {
        let may = MonthAmount<L>(cents: L(person.anwHoliday))
        let taxed = payroll.tax.bijzondereBeloning(
          may, yearWage: stated.anw, .jong, loonheffingskorting: false)
        let claim = (may - taxed).part(1, of: 12, article)
        sum =
          sum + stated.anw.perMonth.downToCents(article) - withheld(stated.anw.perMonth, .anw)
          + claim
      }
      if person.hasWages {
        sum =
          sum + stated.wages.perMonth.downToCents(article)
          - withheld(stated.wages.perMonth, .wages)
      }
      return sum.named("netto inkomen in de maand", article)
    }
    return BijstandMeans(income: income, pension: pension)
  }
}

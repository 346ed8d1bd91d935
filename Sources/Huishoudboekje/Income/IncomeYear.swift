/// Income and tax of one person over a calendar year, with what it was made of.
struct IncomeYear<L: Lane>: Sendable {
  /// The parts of the lines that depend on amounts; the benefits stand in the plan.
  var pension: YearAmount<L>
  var wia: YearAmount<L>
  var wages: YearAmount<L>
  var anw: YearAmount<L>
  /// Per month; in the year in which the AOW age is reached from the month of it on.
  var loonheffing: MonthAmount<L>
  /// In that year, per month before it.
  var loonheffingBelow: MonthAmount<L>
  /// What is paid in May beside what the plan has: vakantie-uitkering of a WIA and of a toeslag.
  var holiday: MonthAmount<L>
  var holidayLoonheffing: MonthAmount<L>
  /// The WIA of a year in which it ends.
  var wiaEnd: WIAEndYear<L>?
  /// Pension and wages of a year in which the person dies; nil: spread over the year.
  var ended: EndedYear<L>?
  /// A toeslag of the Toeslagenwet that rests on amounts, with the loonheffing over the benefit.
  var toeslag: [ToeslagRun<L>]
  var zvw: MonthAmount<L>
  /// All Zvw of the year, with that on the benefits.
  var zvwYear: YearAmount<L>
  var bijstand: BijstandShare<L>?
  /// The bijstand is paid: the wealth is not above the limit.
  var bijstandGranted: L.Mask
  var aanslag: Aanslag<L>
  /// An aanslag is imposed: two sources of income, box 3, or an alleenstaandeouderenkorting that only
  /// a return gives.
  var settled: L.Mask
  /// Beyond what was withheld; below zero a refund; zero without an aanslag.
  var collected: YearAmount<L>
  /// What is taxable, before it is cut to whole euros.
  var taxable: YearAmount<L>
  /// Income on which the person pays Zvw.
  var bijdrageInkomen: YearAmount<L>
  /// Toetsingsinkomen of the toeslagen, whole euros.
  var toetsingsinkomen: YearAmount<L>
  /// Income tax due with an aanslag, loonheffing withheld without.
  var tax: YearAmount<L>
  /// Wages minus the loonheffing on them.
  var netLabour: YearAmount<L>
  /// Verzamelinkomen or belastbaar loon, as the eigen bijdrage of two years later uses it; not
  /// cut to whole euros.
  var inkomensgegeven: YearAmount<L>
}

/// The years of the persons of a household.
typealias IncomeYears<L: Lane> = OneOrTwo<Shared<IncomeYear<L>>>

/// Whether there are two sources of income: the uniform ones, and each amount above nil.
struct SourceCount<L: Lane>: Sendable {
  private(set) var one: L.Mask
  private(set) var two: L.Mask
  @inline(__always) init(_ uniform: Int) {
    one = L.Mask(all: uniform > 0)
    two = L.Mask(all: uniform > 1)
  }
  @inline(__always) mutating func add(_ present: L.Mask) {
    let (before, both) = (one .| present, two .| (one .& present))
    one = before
    two = both
  }
}

/// The amounts of a person that a scenario states.
struct IncomeAmounts<L: Lane>: Sendable {
  var stated: StatedIncome<L>
  /// Wealth that the bijstand looks at, of spouses together.
  var wealth: Wealth<L>
  /// That of the person alone.
  var ownWealth: Wealth<L>
  /// The person's part of the benefit of box 3, whole euros.
  var box3Benefit: YearAmount<L>
}

extension IncomeBeforeBijstand {
  @inline(__always)
  private func zvwYear(_ shared: Shared<IncomePlan<L.Uniform>>) -> YearAmount<L> {
    let own = YearAmount<L>(lifting: shared.value.zvw.year)
    guard let ended else { return own + zvw.inYear(months: 12) }
    return own + zvw.inYear(months: shared.value.lifetime?.months.count ?? 12)
      + ended.lastZvw.inYear(months: 1)
  }

  /// The year with its bijstand, toetsingsinkomen and aanslag.
  ///
  /// - Law: Wet IB 2001; Awir artikel 8; AWR artikel 21.
  /// - Unit: cents.
  /// - Rounding: toetsingsinkomen down to whole euros; an amount to pay of at most the aanslaggrens
  ///   is not collected, a refund of at most the teruggaafgrens not paid (Wet IB 2001 artikel 9.4).
  @inline(__always)
  func year(
    _ law: TaxYear, _ shared: Shared<IncomePlan<L.Uniform>>, bijstand: BijstandShare<L>?,
    settlement: Switches.Settlement, _ amounts: IncomeAmounts<L>
  ) -> IncomeYear<L> {
    let tax = law.inkomstenbelasting
    let (age, person) = (payroll.age, payroll.person)
    let zero = YearAmount<L>.zero
    var (taxable, bijdrageInkomen, sources) = (self.taxable, self.bijdrageInkomen, self.sources)
    var withheldYear = self.withheldYear
    var granted = L.Mask(all: false)
    if let bijstand {
      granted = L.Mask(all: true)
      if let limit = bijstand.vermogensgrens {
        let below = amounts.wealth .<= limit
        granted = below
      }
      let gross = bijstand.taxable.when(granted)
      taxable = taxable + gross
      if let zvwIncome = bijstand.bijdrageInkomen {
        bijdrageInkomen = bijdrageInkomen + zvwIncome.when(granted)
      }
      withheldYear = withheldYear + bijstand.borne.when(granted)
      sources.add(granted .& (gross .> zero))
    }
    let benefit = amounts.box3Benefit
    let aanslag = tax.aanslag(
      box1: taxable, labour: person.hasWages ? amounts.stated.wages : nil, box3Benefit: benefit,
      box3Tax: law.box3.tax(benefit), age.group, monthsBelow: age.monthsBelow,
      Kortingen(
        alleenstaandeouderen: shared.value.alleenstaandeouderen,
        jonggehandicapten: person.wajong != nil))
    // The gemeente settles the tax on bijstand; only other sources beside it ask for an aanslag.
    let claims = shared.value.filesForAOK && !payroll.hasSingleAOW
    let needed = sources.two .| (benefit .> zero) .| L.Mask(all: claims)
    let difference = (aanslag.due - withheldYear)
      .named("verschuldigd min ingehouden", "Wet IB 2001 artikel 9.2")
    let small =
      (difference .<= YearAmount(tax.figures.aanslaggrens))
      .& (zero - YearAmount(tax.figures.teruggaafgrens) .<= difference)
    let settled: L.Mask
    switch settlement {
    case .auto: settled = needed
    case .filed:
      let imposed = needed .| .!small
      settled = imposed
    case .none, .annual: settled = L.Mask(all: settlement == .annual)
    }
    let collected = difference.when(settled .& .!small)
      .named("aanslag inkomstenbelasting", "Wet IB 2001 artikel 9.4")
    let whole = taxable.downToEuro("AWR artikel 21")
    return IncomeYear(
      pension: amounts.stated.pension, wia: wia, wages: amounts.stated.wages,
      anw: amounts.stated.anw,
      loonheffing: loonheffing, loonheffingBelow: loonheffingBelow, holiday: holiday,
      holidayLoonheffing: holidayLoonheffing, wiaEnd: wiaEnd, ended: ended, toeslag: toeslagRuns,
      zvw: zvw, zvwYear: zvwYear(shared), bijstand: bijstand,
      bijstandGranted: granted, aanslag: aanslag, settled: settled,
      collected: collected, taxable: taxable, bijdrageInkomen: bijdrageInkomen,
      toetsingsinkomen: (whole + benefit).named("toetsingsinkomen", "Awir artikel 8"),
      tax: aanslag.due.when(
        settled, otherwise: withheldYear - YearAmount(lifting: shared.value.mayWithoutKorting)),
      netLabour: netLabour,
      inkomensgegeven: (taxable + benefit).named("inkomensgegeven", "Blz artikel 3.3.2.4"))
  }
}

/// Income and tax of one person over a calendar year, with what it was made of.
struct IncomeYear<L: Lane>: Sendable {
  /// The parts of the lines that depend on amounts; the benefits stand in the plan.
  var pension: YearAmount<L>
  var wia: YearAmount<L>
  var wages: YearAmount<L>
  /// Per month; in the year in which the AOW age is reached from the month of it on.
  var loonheffing: MonthAmount<L>
  /// In that year, per month before it.
  var loonheffingBelow: MonthAmount<L>
  var holidayLoonheffing: MonthAmount<L>
  var wiaHoliday: MonthAmount<L>
  /// The WIA of a year in which it ends.
  var wiaEnd: WIAEndYear<L>?
  var zvw: MonthAmount<L>
  /// All Zvw of the year, with that on the benefits.
  var zvwYear: YearAmount<L>
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

/// Whether there are two sources of income: the uniform ones, and each amount above nil.
struct SourceCount<L: Lane> {
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
  var pension: YearAmount<L>
  var wia: YearAmount<L>
  var wages: YearAmount<L>
  /// Wealth that the bijstand looks at, of spouses together.
  var wealth: Wealth<L>
  /// The person's part of the benefit of box 3, whole euros.
  var box3Benefit: YearAmount<L>
}

/// The income of a person: benefits from the plan, and pension, WIA and wages as amounts.
///
/// - Law: Wet IB 2001; Wet LB 1964; Zvw; Awir artikel 8; AWR artikel 21.
/// - Unit: cents.
/// - Rounding: toetsingsinkomen down to whole euros; a year amount is paid in twelve payments that
///   differ by at most a cent, its loonheffing and Zvw are those of an exact twelfth; an amount to
///   pay of at most the aanslaggrens is not collected, a refund of at most the teruggaafgrens not paid
///   (Wet IB 2001 artikel 9.4 lid 1 and 5).
/// - Leaves out: Zvw ceilings that a payer keeps apart from the others.
@inline(__always)
func incomeYear<L: Lane>(
  _ law: TaxYear, _ person: Person, _ plan: IncomePlan<L.Uniform>,
  settlement: Switches.Settlement, _ amounts: IncomeAmounts<L>
) -> IncomeYear<L> {
  let tax = law.inkomstenbelasting
  let age = person.taxAge(law)
  let group = age.group
  let zero = YearAmount<L>.zero
  let single = plan.alleenstaandeouderen
  let jgk = person.wajong != nil
  func withheld(
    _ month: Unrounded<L, PerMonth>, _ source: IncomeSource, below: Bool = false
  ) -> MonthAmount<L> {
    let group = age.group(below: below)
    let kortingen = Kortingen(
      loonheffingskorting: person.creditedPayer(hasAOWAge: group.hasAOWAge) == source,
      arbeid: source == .wages, alleenstaandeouderen: plan.hasSingleAOW, jonggehandicapten: jgk)
    return tax.loonheffing(month, group, kortingen).withheld
  }
  /// On a twelfth of a year amount, before and from the month of the AOW age.
  func monthly(
    _ amount: YearAmount<L>, _ source: IncomeSource
  ) -> (below: MonthAmount<L>, since: MonthAmount<L>) {
    let since = withheld(amount.perMonth, source)
    let changes = age.monthsBelow > 0
    return (changes ? withheld(amount.perMonth, source, below: true) : .zero, since)
  }
  var taxable = YearAmount<L>(lifting: plan.taxable)
  var bijdrageInkomen = YearAmount<L>(lifting: plan.bijdrageInkomen)
  var loonheffing = MonthAmount<L>.zero
  var loonheffingBelow = MonthAmount<L>.zero
  var holidayLoonheffing = MonthAmount<L>.zero
  var wiaHoliday = MonthAmount<L>.zero
  var zvw = MonthAmount<L>.zero
  var netLabour = zero
  var sources = SourceCount<L>(plan.sources)
  if person.hasPension {
    let onPension = monthly(amounts.pension, .pension)
    loonheffing = loonheffing + onPension.since
    loonheffingBelow = loonheffingBelow + onPension.below
    if let rule = law.zvw {
      let room = (YearAmount<L>(rule.figures.maximumBijdrageInkomen) - bijdrageInkomen).atLeastZero
      zvw = zvw + rule.low(least(amounts.pension, room).perMonth)
    }
    taxable = taxable + amounts.pension
    bijdrageInkomen = bijdrageInkomen + amounts.pension
    sources.add(amounts.pension .> zero)
  }
  var wia = amounts.wia
  var wiaEnd: WIAEndYear<L>?
  var wiaWithheld = zero
  if person.hasWIA {
    var base = wia
    if let end = plan.wiaEnd {
      let month = wia.perMonth.toCents("by calendar days")
      var last = MonthAmount<L>.zero
      for part in end.paid.parts {
        last = withheld(month.part(part).exact, .wia, below: part.month <= age.monthsBelow)
      }
      let whole = withheld(month.exact, .wia, below: age.monthsBelow > 0)
      wiaEnd = WIAEndYear(month: month, loonheffing: whole, lastLoonheffing: last)
      wiaWithheld = whole.inYear(months: end.whole.months.count) + last.inYear(months: 1)
      wia = month.over(end.paid)
      if let accrued = end.accrued { base = month.over(accrued) }
    } else {
      loonheffing = loonheffing + withheld(wia.perMonth, .wia)
    }
    taxable = taxable + wia
    if person.wiaHasHoliday {
      let rate = law.wajong.first.figures.vakantieUitkering
      let holiday = (rate * base).toCents("WIA: vakantie-uitkering 8 %")
      let inMay = age.group(inMonth: WajongYear<L>.holidayMonth)
      wiaHoliday = MonthAmount(cents: holiday.cents)
      holidayLoonheffing = tax.bijzondereBeloning(
        wiaHoliday, yearWage: amounts.wia, inMay,
        loonheffingskorting: person.creditedPayer(hasAOWAge: inMay.hasAOWAge) == .wia)
      taxable = taxable + holiday
    }
    sources.add(wia + wiaHoliday.inYear(months: 1) .> zero)
  }
  if person.hasWages {
    let onWages = monthly(amounts.wages, .wages)
    loonheffing = loonheffing + onWages.since
    loonheffingBelow = loonheffingBelow + onWages.below
    taxable = taxable + amounts.wages
    netLabour =
      (amounts.wages - onWages.since.inYear(months: 12 - age.monthsBelow)
      - onWages.below.inYear(months: age.monthsBelow)).atLeastZero
    sources.add(amounts.wages .> zero)
  }
  var withheldYear =
    YearAmount<L>(lifting: plan.loonheffing.year)
    + loonheffing.inYear(months: 12 - age.monthsBelow) + wiaWithheld
    + loonheffingBelow.inYear(months: age.monthsBelow) + holidayLoonheffing.inYear(months: 1)
  var granted = L.Mask(all: false)
  if let bijstand = plan.bijstand {
    granted = L.Mask(all: true)
    if let limit = bijstand.vermogensgrens {
      let below = amounts.wealth .<= Wealth<L>(lifting: limit)
      granted = below
    }
    let gross = YearAmount<L>(lifting: bijstand.taxable).when(granted)
    taxable = taxable + gross
    if let zvwIncome = bijstand.bijdrageInkomen {
      bijdrageInkomen = bijdrageInkomen + YearAmount<L>(lifting: zvwIncome).when(granted)
    }
    withheldYear = withheldYear + YearAmount<L>(lifting: bijstand.borne).when(granted)
    sources.add(granted .& (gross .> zero))
  }
  let benefit = amounts.box3Benefit
  let aanslag = tax.aanslag(
    box1: taxable, labour: person.hasWages ? amounts.wages : nil, box3Benefit: benefit,
    box3Tax: law.box3.tax(benefit), group, monthsBelow: age.monthsBelow,
    Kortingen(alleenstaandeouderen: single, jonggehandicapten: jgk))
  // The gemeente settles the tax on bijstand; only other sources beside it ask for an aanslag.
  let claims = single && !plan.hasSingleAOW
  let needed = sources.two .| (benefit .> zero) .| L.Mask(all: claims)
  let settled = settlement == .auto ? needed : L.Mask(all: settlement == .annual)
  let difference = (aanslag.due - withheldYear)
    .named("verschuldigd min ingehouden", "Wet IB 2001 artikel 9.2")
  let small =
    (difference .<= YearAmount(tax.figures.aanslaggrens))
    .& (zero - YearAmount(tax.figures.teruggaafgrens) .<= difference)
  let collected = difference.when(settled .& .!small)
    .named("aanslag inkomstenbelasting", "Wet IB 2001 artikel 9.4")
  let whole = taxable.downToEuro("AWR artikel 21")
  return IncomeYear(
    pension: amounts.pension, wia: wia, wages: amounts.wages, loonheffing: loonheffing,
    loonheffingBelow: loonheffingBelow, holidayLoonheffing: holidayLoonheffing,
    wiaHoliday: wiaHoliday, wiaEnd: wiaEnd, zvw: zvw,
    zvwYear: YearAmount(lifting: plan.zvw.year) + zvw.inYear(months: 12),
    bijstandGranted: granted, aanslag: aanslag, settled: settled,
    collected: collected, taxable: taxable, bijdrageInkomen: bijdrageInkomen,
    toetsingsinkomen: (whole + benefit).named("toetsingsinkomen", "Awir artikel 8"),
    tax: aanslag.due.when(
      settled, otherwise: withheldYear - YearAmount(lifting: plan.mayWithoutKorting)),
    netLabour: netLabour,
    inkomensgegeven: (taxable + benefit).named("inkomensgegeven", "Blz artikel 3.3.2.4"))
}

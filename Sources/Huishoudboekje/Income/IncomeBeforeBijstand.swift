/// Months with the same toeslag, and the loonheffing over the benefit and the toeslag.
struct ToeslagRun<L: Lane>: Sendable {
  let months: [Int]
  let toeslag: MonthAmount<L>
  let loonheffing: MonthAmount<L>
}

/// Pension and wages that end with a death within the year.
struct EndedYear<L: Lane>: Sendable {
  /// Of a whole month, of both together.
  var month = MonthAmount<L>.zero
  /// On the part of the last month.
  var lastLoonheffing = MonthAmount<L>.zero
  var lastZvw = MonthAmount<L>.zero
}

/// The income of a person over a year but for the bijstand: benefits from the plan, and pension,
/// WIA, toeslag and wages as amounts.
///
/// - Law: Wet LB 1964; Zvw; Toeslagenwet.
/// - Unit: cents.
/// - Rounding: a year amount is paid in twelve payments that differ by at most a cent, its
///   loonheffing and Zvw are those of an exact twelfth. A toeslag is taxed with its benefit.
/// - Leaves out: Zvw ceilings that a payer keeps apart from the others.
struct IncomeBeforeBijstand<L: Lane>: Sendable {
  private(set) var wia: YearAmount<L>
  private(set) var loonheffing = MonthAmount<L>.zero
  private(set) var loonheffingBelow = MonthAmount<L>.zero
  private(set) var holiday = MonthAmount<L>.zero
  private(set) var holidayLoonheffing = MonthAmount<L>.zero
  private(set) var wiaEnd: WIAEndYear<L>?
  /// Of a WIA, or of a Wajong whose toeslag rests on amounts; nil otherwise.
  private(set) var toeslag: ToeslagYear<L>?
  private(set) var toeslagRuns: [ToeslagRun<L>] = []
  private(set) var zvw = MonthAmount<L>.zero
  /// Pension and wages of a year in which the person dies.
  private(set) var ended: EndedYear<L>?
  private(set) var netLabour = YearAmount<L>.zero
  private(set) var taxable: YearAmount<L>
  private(set) var bijdrageInkomen: YearAmount<L>
  private(set) var withheldYear: YearAmount<L>
  private(set) var sources: SourceCount<L>
  let payroll: Payroll

  @inline(__always)
  init(
    _ law: TaxYear, _ shared: Shared<IncomePlan<L.Uniform>>, _ index: Int,
    _ amounts: OneOrTwo<StatedIncome<L>>
  ) {
    let own = amounts[index]
    payroll = shared.value.payroll
    let person = payroll.person
    wia = own.wia
    taxable = YearAmount<L>(lifting: shared.value.taxable)
    bijdrageInkomen = YearAmount<L>(lifting: shared.value.bijdrageInkomen)
    withheldYear = YearAmount<L>(lifting: shared.value.loonheffing.year)
    sources = SourceCount<L>(shared.value.sources)
    if shared.value.lifetime != nil { ended = EndedYear() }
    if person.hasPension { addPension(own.pension, shared.value.lifetime, law) }
    let wajongInYear = shared.value.wajong?.taxedInYear ?? false
    if let rule = shared.value.toeslag, !rule.paysNothing, wajongInYear || person.wajong == nil {
      toeslag = rule.year(amounts)
    }
    if let wajong = shared.value.wajong, wajong.taxedInYear { addWajong(wajong) }
    if person.hasWIA { addWIA(shared, law) }
    if person.hasAnw { addAnw(own.anw, shared.value.lifetime, person) }
    if person.hasWages { addWages(own.wages, shared.value.lifetime) }
    let months = shared.value.lifetime?.months.count ?? 12
    let below = min(months, payroll.age.monthsBelow)
    withheldYear =
      withheldYear + loonheffing.inYear(months: months - below)
      + loonheffingBelow.inYear(months: below) + holidayLoonheffing.inYear(months: 1)
    if let ended { withheldYear = withheldYear + ended.lastLoonheffing.inYear(months: 1) }
    for run in toeslagRuns {
      withheldYear = withheldYear + run.loonheffing.inYear(months: run.months.count)
    }
  }

  @inline(__always)
  private mutating func addPension(
    _ stated: YearAmount<L>, _ lifetime: Presence?, _ law: TaxYear
  ) {
    let pension = end(stated, lifetime, .pension)
    let onPension = payroll.monthly(stated, .pension)
    loonheffing = loonheffing + onPension.since
    loonheffingBelow = loonheffingBelow + onPension.below
    var base = stated
    // Of a peiljaar before 2023 the maximum is not known; only the means beside AIO, far below it, need the Zvw.
    if let most = law.zvw?.figures.maximumBijdrageInkomen {
      base = least(base, (YearAmount<L>(most) - bijdrageInkomen).atLeastZero)
    }
    zvw = zvw + law.lowZvw(base.perMonth)
    for part in lifetime?.parts ?? [] {
      let month = stated.perMonth.toCents("by calendar days").part(part)
      ended?.lastZvw = law.lowZvw(month.exact)
    }
    taxable = taxable + pension
    bijdrageInkomen = bijdrageInkomen + pension
    sources.add(pension .> YearAmount<L>.zero)
  }

  /// Taxed as a benefit of UWV; no Zvw is withheld, and in May no loonheffingskorting applies.
  @inline(__always)
  private mutating func addAnw(
    _ stated: YearAmount<L>, _ lifetime: Presence?, _ person: Person
  ) {
    let anw = end(stated, lifetime, .anw)
    let may = MonthAmount<L>(cents: L(person.anwHoliday))
    loonheffing = loonheffing + payroll.withheld(stated.perMonth, .anw)
    holiday = holiday + may
    // The SVB does not look at the loonheffingskorting here.
    holidayLoonheffing =
      holidayLoonheffing
      + payroll.tax.bijzondereBeloning(
        may, yearWage: stated, .jong, loonheffingskorting: false)
    taxable = taxable + anw + may.inYear(months: 1)
    sources.add(anw + may.inYear(months: 1) .> YearAmount<L>.zero)
  }

  @inline(__always)
  private mutating func addWages(_ stated: YearAmount<L>, _ lifetime: Presence?) {
    let wages = end(stated, lifetime, .wages)
    let onWages = payroll.monthly(stated, .wages)
    let months = lifetime?.months.count ?? 12
    let below = min(months, payroll.age.monthsBelow)
    loonheffing = loonheffing + onWages.since
    loonheffingBelow = loonheffingBelow + onWages.below
    taxable = taxable + wages
    netLabour =
      (wages - onWages.since.inYear(months: months - below) - onWages.below.inYear(months: below))
      .atLeastZero
    sources.add(wages .> YearAmount<L>.zero)
  }

  /// What is paid of a year amount to the death, by calendar days, with the loonheffing on the last part.
  @inline(__always)
  private mutating func end(
    _ stated: YearAmount<L>, _ lifetime: Presence?, _ source: IncomeSource
  ) -> YearAmount<L> {
    guard let lifetime, var known = ended else { return stated }
    let month = stated.perMonth.toCents("by calendar days")
    known.month = known.month + month
    for part in lifetime.parts {
      let last = payroll.withheld(
        month.part(part).exact, source, below: part.month <= payroll.age.monthsBelow)
      known.lastLoonheffing = known.lastLoonheffing + last
    }
    ended = known
    return month.over(lifetime)
  }

  /// The loonheffing over a Wajong and the toeslag on it; the Wajong itself is in the plan.
  @inline(__always)
  private mutating func addWajong(_ wajong: WajongMonths<L.Uniform>) {
    guard let toeslag else { return }
    var inMay = MonthAmount<L>.zero
    for month in everyMonth {
      let paid = MonthAmount<L>(lifting: wajong.paid.months[month - 1])
      let both = paid + toeslag.months[month - 1]
      if month == WajongYear<L>.holidayMonth { inMay = both }
      let below = month <= payroll.age.monthsBelow
      toeslagRuns.append(
        ToeslagRun(
          months: [month], toeslag: toeslag.months[month - 1],
          loonheffing: payroll.withheld(both.exact, .wajong, below: below)))
    }
    holiday = holiday + toeslag.holidayMay
    holidayLoonheffing =
      holidayLoonheffing
      + payroll.special(
        MonthAmount<L>(lifting: wajong.holidayMay) + toeslag.holidayMay,
        yearWage: inMay.inYear(months: 12), .wajong)
    taxable = taxable + toeslag.year
  }

  @inline(__always)
  private mutating func addWIA(_ shared: Shared<IncomePlan<L.Uniform>>, _ law: TaxYear) {
    let (age, person) = (payroll.age, payroll.person)
    let wiaEnd = shared.value.wiaEnd
    // A toeslag beside a Wajong is paid with that.
    let toeslag = person.wajong == nil ? self.toeslag : nil
    var base = wia
    let stated = wia
    var own = MonthAmount<L>.zero
    if let end = wiaEnd {
      let month = wia.perMonth.toCents("by calendar days")
      var (whole, last) = (MonthAmount<L>.zero, MonthAmount<L>.zero)
      if toeslag == nil {
        for part in end.paid.parts {
          last = payroll.withheld(
            month.part(part).exact, .wia, below: part.month <= age.monthsBelow)
        }
        whole = payroll.withheld(month.exact, .wia, below: age.monthsBelow > 0)
      }
      self.wiaEnd = WIAEndYear(month: month, loonheffing: whole, lastLoonheffing: last)
      withheldYear =
        withheldYear + whole.inYear(months: end.whole.months.count) + last.inYear(months: 1)
      wia = month.over(end.paid)
      if let accrued = end.accrued { base = month.over(accrued) }
    } else if toeslag == nil {
      loonheffing = loonheffing + payroll.withheld(wia.perMonth, .wia)
    }
    taxable = taxable + wia
    if let toeslag {
      addRuns(toeslag, wiaEnd)
      own = own + toeslag.holidayMay
      taxable = taxable + toeslag.year
    }
    if person.wiaHasHoliday {
      let rate = law.wajong.first.figures.vakantieUitkering
      let accrued = (rate * base).toCents("WIA: vakantie-uitkering 8 %")
      own = own + MonthAmount(cents: accrued.cents)
      taxable = taxable + accrued
    }
    if person.wiaHasHoliday || toeslag != nil {
      // A toeslag of May stands in the year wage like the benefit.
      let added = toeslag.map { $0.months[WajongYear<L>.holidayMonth - 1].inYear(months: 12) }
      holiday = holiday + own
      holidayLoonheffing =
        holidayLoonheffing
        + payroll.special(own, yearWage: added.map { stated + $0 } ?? stated, .wia)
    }
    sources.add(wia + own.inYear(months: 1) .> YearAmount<L>.zero)
  }

  /// The loonheffing over a WIA with its toeslag, over the months that are alike.
  @inline(__always)
  private mutating func addRuns(_ toeslag: ToeslagYear<L>, _ end: WIAEnd?) {
    for (place, first) in toeslag.starts.enumerated() {
      let next = place + 1 < toeslag.starts.count ? toeslag.starts[place + 1] : 13
      let amount = toeslag.months[first - 1]
      guard let base = wiaOf(month: first, end) else { continue }
      let below = first <= payroll.age.monthsBelow
      toeslagRuns.append(
        ToeslagRun(
          months: Array(first..<next), toeslag: amount,
          loonheffing: payroll.withheld(base + amount, .wia, below: below)))
    }
  }

  /// What of a WIA there is in a month, exact; nil after its end.
  @inline(__always)
  func wiaOf(month: Int, _ end: WIAEnd?) -> Unrounded<L, PerMonth>? {
    guard let end, let known = wiaEnd else { return wia.perMonth }
    if end.whole.months.contains(month) { return known.month.exact }
    return end.paid.parts.first { $0.month == month }.map { known.month.part($0).exact }
  }
}

/// What the payers of a person withhold.
final class Payroll: Sendable {
  let tax: Inkomstenbelasting
  let person: Person
  let age: TaxAge
  let hasSingleAOW: Bool

  init(_ law: TaxYear, _ person: Person, hasSingleAOW: Bool) {
    tax = law.inkomstenbelasting
    self.person = person
    age = person.taxAge(law)
    self.hasSingleAOW = hasSingleAOW
  }

  /// - Parameter jonggehandicapten: nil: as the payer does.
  @inline(__always)
  func withheld<L: Lane>(
    _ month: Unrounded<L, PerMonth>, _ source: IncomeSource, below: Bool = false,
    jonggehandicapten: Bool? = nil
  ) -> MonthAmount<L> {
    let group = age.group(below: below)
    let kortingen = Kortingen(
      loonheffingskorting: person.creditedPayer(hasAOWAge: group.hasAOWAge) == source,
      arbeid: source == .wages, alleenstaandeouderen: hasSingleAOW,
      jonggehandicapten: jonggehandicapten ?? (person.wajong != nil))
    return tax.loonheffing(month, group, kortingen).withheld
  }
  /// On a twelfth of a year amount, before and from the month of the AOW age.
  @inline(__always)
  func monthly<L: Lane>(
    _ amount: YearAmount<L>, _ source: IncomeSource
  ) -> (below: MonthAmount<L>, since: MonthAmount<L>) {
    let since = withheld(amount.perMonth, source)
    let changes = age.monthsBelow > 0
    return (changes ? withheld(amount.perMonth, source, below: true) : .zero, since)
  }
  /// On a vakantie-uitkering, of May unless another month is asked for.
  @inline(__always)
  func special<L: Lane>(
    _ holiday: MonthAmount<L>, yearWage: YearAmount<L>, _ source: IncomeSource, month: Int? = nil
  ) -> MonthAmount<L> {
    let group = age.group(inMonth: month ?? WajongYear<L>.holidayMonth)
    return tax.bijzondereBeloning(
      holiday, yearWage: yearWage, group,
      loonheffingskorting: person.creditedPayer(hasAOWAge: group.hasAOWAge) == source)
  }
}

/// The figures of the AOW in one half-year.
struct AOWFigures: Sendable {
  let alleenstaandeBruto, gehuwdeBruto: MonthFigure
  let alleenstaandeVakantieUitkering, gehuwdeVakantieUitkering: MonthFigure
  let opbouwPercentage: Percentage
  let opbouwJaren: Int

  init(_ f: consuming FigureReader) throws(FigureError) {
    alleenstaandeBruto = try f.month("alleenstaande_bruto")
    gehuwdeBruto = try f.month("gehuwde_bruto")
    alleenstaandeVakantieUitkering = try f.month("alleenstaande_vakantie_uitkering")
    gehuwdeVakantieUitkering = try f.month("gehuwde_vakantie_uitkering")
    opbouwPercentage = try f.percent("opbouw_percentage")
    opbouwJaren = try f.count("opbouw_jaren", .years)
    try f.finish()
  }
}

/// The two kinds of ouderdomspensioen of AOW artikel 9.
package enum AOWKind: String, Sendable, CaseIterable {
  /// Ouderdomspensioen of a single person: 70 % of the net minimumloon.
  case single
  /// Ouderdomspensioen of a married or cohabiting person: 50 % each.
  case couple
}

/// Which kind a married or cohabiting person receives whose partner stays in an institution.
///
/// - Law: AOW artikel 1 lid 3 onder b; SVB practice.
/// - Leaves out: the conditions under which an unmarried couple keeps the gehuwdenpensioen.
package func aowKind(married: Bool, chosenUnmarried: Bool) -> AOWKind {
  married && !chosenUnmarried ? .couple : .single
}

/// Algemene Ouderdomswet: the pension of one half-year.
struct AOW: Sendable {
  let figures: AOWFigures

  /// The gross pension per month.
  ///
  /// - Law: AOW artikel 9 and 13; modelled from 2021-01-01.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents when the build-up is not complete.
  /// - Leaves out: the partner toeslag of before 2015.
  func gross<L: Lane>(_ kind: AOWKind, buildUpPct: Int) -> MonthAmount<L> {
    built(
      kind == .single ? figures.alleenstaandeBruto : figures.gehuwdeBruto, buildUpPct,
      "bruto AOW")
  }

  /// The vakantie-uitkering that accrues per month.
  ///
  /// - Law: AOW artikel 29.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents when the build-up is not complete.
  func holidayAccrual<L: Lane>(_ kind: AOWKind, buildUpPct: Int) -> MonthAmount<L> {
    built(
      kind == .single
        ? figures.alleenstaandeVakantieUitkering : figures.gehuwdeVakantieUitkering,
      buildUpPct, "vakantie-uitkering AOW")
  }

  /// The overlijdensuitkering to the surviving spouse: a month of the pension of the deceased with its
  /// vakantie-uitkering.
  ///
  /// - Law: AOW artikel 18 lid 2 and 4; no loonheffing. What was paid over days after the death comes off it
  ///   (lid 5): the pension itself ends with the day of the death.
  /// - Unit: cents, once.
  func overlijdensuitkering<L: Lane>(_ kind: AOWKind, buildUpPct: Int) -> MonthAmount<L> {
    (gross(kind, buildUpPct: buildUpPct) + holidayAccrual(kind, buildUpPct: buildUpPct))
      .named("overlijdensuitkering", "AOW artikel 18")
  }

  private func built<L: Lane>(
    _ full: MonthFigure, _ pct: Int, _ name: StaticString
  ) -> MonthAmount<L> {
    let amount = MonthAmount<L>(full)
    if pct == 100 { return amount.named(name, "AOW artikel 9") }
    return Unrounded(numerator: amount.cents * L(pct), scale: Scale(tens: 2))
      .toCents("AOW artikel 13").named(name, "AOW artikel 13")
  }
}

/// The AOW of a calendar year as it is paid.
struct AOWYear<L: Lane>: Sendable {
  /// The twelve months without vakantie-uitkering.
  var months: [MonthAmount<L>]
  /// The vakantie-uitkering to which each of the twelve months gives a claim.
  var accruals: [MonthAmount<L>]
  /// Paid in May over May of the year before up to and including April.
  var holidayMay: MonthAmount<L>
  /// What had accrued at the death, paid in its month.
  var atDeath: (month: Int, amount: MonthAmount<L>)?
  /// What is paid in the year: taxable, and the toetsingsinkomen from AOW.
  var taxable: YearAmount<L>
}

/// The AOW of a whole calendar year at one kind and one build-up.
func aowYear<L: Lane>(
  _ kind: AOWKind, buildUpPct: Int, year: HalfYears<AOW>, before: HalfYears<AOW>?
) -> AOWYear<L> {
  aowYear(2000, buildUpPct: buildUpPct, year: year, before: before, from: nil) { _ in kind }
}

/// The AOW of a whole calendar year; the kind may change from month to month.
///
/// - Law: AOW artikel 9, 13 and 29.
/// - Unit: cents.
/// - Rounding: the month in which the pension starts by calendar days, half-up to cents.
/// - Leaves out: the months of before the first figures (2021-01-01) accrue as the year itself does;
///   the result is then an estimate.
/// - Parameters:
///   - last: the day of the death, within the year; what had accrued is paid in its month.
///   - from: the day on which the AOW age is reached; nil: long ago. Only months with AOW accrue.
///   - kind: what holds in the month that starts on a day, also in the year before.
func aowYear<L: Lane>(
  _ calendarYear: Int, buildUpPct: Int, year: HalfYears<AOW>, before: HalfYears<AOW>?,
  from: CalendarDate?, last: CalendarDate? = nil, kind: (CalendarDate) -> AOWKind
) -> AOWYear<L> {
  func started(_ amount: MonthAmount<L>, _ month: CalendarDate) -> MonthAmount<L> {
    amount.started(from, in: month).ended(last, in: month)
  }
  let months: [MonthAmount<L>] = (1...12).map {
    let start = CalendarDate(calendarYear, $0)
    return started(year[month: $0].gross(kind(start), buildUpPct: buildUpPct), start)
  }
  func accrual(_ month: CalendarDate) -> MonthAmount<L> {
    let halves = month.year == calendarYear ? year : before ?? year
    return started(
      halves[month: month.month].holidayAccrual(kind(month), buildUpPct: buildUpPct), month)
  }
  let holidayMonth = 5
  let accruals = (1...12).map { accrual(CalendarDate(calendarYear, $0)) }
  var holiday = MonthAmount<L>.zero
  for month in 1...12 {
    holiday =
      holiday + (month <= 4 ? accruals[month - 1] : accrual(CalendarDate(calendarYear - 1, month)))
  }
  let may = holiday.named("vakantie-uitkering AOW in mei", "AOW artikel 29")
  var atDeath: (month: Int, amount: MonthAmount<L>)?
  if let last {
    let left = last.month < holidayMonth ? may : accruals[(holidayMonth - 1)...].reduce(.zero, +)
    atDeath = (last.month, left.named("vakantie-uitkering AOW bij overlijden", "AOW artikel 29"))
  }
  let paidInMay = last.map { $0.month < holidayMonth } ?? false ? MonthAmount<L>.zero : may
  var taxable = months.reduce(paidInMay.inYear(months: 1)) { $0 + $1.inYear(months: 1) }
  if let atDeath { taxable = taxable + atDeath.amount.inYear(months: 1) }
  return AOWYear(
    months: months, accruals: accruals, holidayMay: paidInMay, atDeath: atDeath,
    taxable: taxable.named("belastbare AOW in het jaar", "AOW artikel 9 en 29"))
}

extension Amount where Period == PerMonth {
  /// What there is to and with a last day in the month that starts on a day; nil: it goes on.
  ///
  /// - Rounding: by calendar days, half-up to cents.
  func ended(_ last: CalendarDate?, in month: CalendarDate) -> Self {
    guard let last, last < month.endOfMonth else { return self }
    guard month <= last else { return .zero }
    return part(Presence.Part(month: month.month, days: last.day, of: month.endOfMonth.day))
  }
  /// What there is of an AOW in the month that starts on a day; nil: it started long ago.
  ///
  /// - Rounding: by calendar days, half-up to cents.
  func started(_ from: CalendarDate?, in month: CalendarDate) -> Self {
    guard let from, from > month else { return self }
    let last = month.endOfMonth.day
    guard from <= month.endOfMonth else { return .zero }
    return part(Presence.Part(month: month.month, days: last - from.day + 1, of: last))
  }
}

/// The AOW age by date of birth.
struct AOWLeeftijd: Sendable {
  /// In order of date: who is born from this date on reaches the AOW age at so many months.
  let steps: [(bornFrom: CalendarDate, months: Int)]

  /// Reads the steps and checks that none is missing: each starts with those who would otherwise
  /// reach the AOW age on 1 January, the first is reached by the end of the first year of the file,
  /// and the last after `year`, if there is one, so that it says until when the one before holds.
  init(_ f: consuming FigureReader, year: Int? = nil) throws(FigureError) {
    let start = f.file.date
    let place = f.file.name
    var steps: [(bornFrom: CalendarDate, months: Int)] = []
    for key in f.file.rows.map(\.key) {
      let text = key.hasPrefix("geboren_vanaf_") ? key.dropFirst(14) : ""
      guard let date = CalendarDate(text.split(separator: "_").joined(separator: "-")) else {
        continue  // finish() refuses it
      }
      steps.append((date, try f.count(key, .months)))
    }
    try f.finish()
    steps.sort { $0.bornFrom < $1.bornFrom }
    func missing(_ text: String) -> FigureError {
      FigureError(
        place: place, problem: text,
        remedy: "Add the row 'geboren_vanaf_...' that is missing (AOW artikel 7a).",
        law: .aowLeeftijd)
    }
    guard let first = steps.first, let last = steps.last,
      first.bornFrom.adding(months: first.months) <= CalendarDate(start.year + 1, 1)
    else { throw missing("no AOW age is known of those who reach it in \(start.year + 1)") }
    for (step, next) in zip(steps, steps.dropFirst()) {
      let end = next.bornFrom.adding(months: step.months)
      guard end == CalendarDate(end.year, 1) else {
        throw missing("the AOW age of \(step.months) months ends on \(end), not on 1 January")
      }
    }
    guard year.map({ last.bornFrom.adding(months: last.months).year > $0 }) ?? true else {
      throw missing("it is not known until when the AOW age of \(last.months) months holds")
    }
    self.steps = steps
  }

  /// The AOW age in months.
  ///
  /// - Law: AOW artikel 7a.
  /// - Leaves out: the lower ages of people born before the first step; the age of that step is
  ///   used, so it is exact for every date from 2022-01-01.
  func months(born birth: CalendarDate) -> Int {
    (steps.last { $0.bornFrom <= birth } ?? steps[0]).months
  }

  /// Whether the AOW age of a date of birth is among the steps; otherwise it was reached earlier.
  func isKnown(born birth: CalendarDate) -> Bool { steps[0].bornFrom <= birth }

  /// The day on which the AOW age is reached and the pension starts.
  func reached(born birth: CalendarDate) -> CalendarDate {
    birth.adding(months: months(born: birth))
  }

  /// The AOW age in months of those who reach it in a year; nil when nobody does.
  func months(reachedIn year: Int) -> Int? {
    for (index, step) in steps.enumerated() {
      let first = step.bornFrom.adding(months: step.months)
      let next = index + 1 < steps.count ? steps[index + 1].bornFrom : nil
      let last = next.map { $0.adding(months: step.months) }
      if first.year <= year, last.map({ CalendarDate(year, 1) < $0 }) ?? true { return step.months }
    }
    return nil
  }
}

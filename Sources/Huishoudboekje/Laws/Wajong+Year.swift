/// The ages of a Wajong recipient over time.
struct WajongPerson: Sendable {
  var born: CalendarDate
  /// The day on which the AOW age is reached; nil: not within the years asked for.
  var aowReached: CalendarDate?

  /// The step of age on a day; nil when there is no right.
  ///
  /// - Law: Wajong artikel 1a:1, 1a:6, 1a:9 and 3:19: from 18 to the AOW age.
  func age(on date: CalendarDate) -> MinimumloonAge? {
    if let aowReached, aowReached <= date { return nil }
    return MinimumloonAge(years: born.age(on: date))
  }

  /// The steps of age within a month and the days that each holds.
  func ages(inMonthOf date: CalendarDate) -> [(age: MinimumloonAge?, days: Int)] {
    let first = CalendarDate(date.year, date.month)
    let last = first.endOfMonth
    var runs = [(age: age(on: first), days: last.day)]
    if age(on: last) == runs[0].age { return runs }
    for day in 2...last.day {
      let age = age(on: CalendarDate(year: date.year, month: date.month, day: day)!)
      guard age != runs[runs.count - 1].age else { continue }
      let left = last.day - day + 1
      runs[runs.count - 1].days -= left
      runs.append((age, left))
    }
    return runs
  }
}

/// The Wajong of a calendar year as it is paid.
struct WajongYear<L: Lane>: Sendable {
  /// The gross benefit of the twelve months, without vakantie-uitkering.
  var months: [MonthAmount<L>]
  /// The tegemoetkoming under 21 of the twelve months; nil unless it was asked for.
  var tegemoetkomingJong: [MonthAmount<L>]
  /// Paid in May over May of the year before up to and including April.
  var holidayMay: MonthAmount<L>
  /// What is paid in the year: taxable, and the toetsingsinkomen from Wajong.
  var taxable: YearAmount<L>

  /// The month in which the vakantie-uitkering is paid.
  static var holidayMonth: Int { 5 }

  /// What is paid, gross, in a month of 1...12.
  func cash(month: Int) -> MonthAmount<L> {
    let paid = months[month - 1] + tegemoetkomingJong[month - 1]
    return month == Self.holidayMonth ? paid + holidayMay : paid
  }
}

/// The Wajong of one calendar year; the age may change within it.
///
/// The youth steps, the start at 18 and the end at the AOW age take effect on the day itself: the
/// month of the change is the two month amounts by calendar days (unverified; part of one month).
///
/// - Law: Wajong artikel 1a:4, 2:46, 3:8; vakantie-uitkering by artikel 2:53, 3:24, 3:25 and 3:52.
/// - Unit: cents.
/// - Rounding: a month with two ages half-up to cents; the vakantie-uitkering half-up to cents,
///   once over the twelve months.
/// - Leaves out: a situation that changes within a month; payment of the vakantie-uitkering at the
///   end of the right (it is paid in the next May). The months of before the first figures
///   (2021-01-01) accrue with the figures of the year itself; the result is then an estimate.
///
/// - Parameter situation: what holds in the month that starts on a day, also in May to December
///   of the year before.
func wajongYear<L: Lane>(
  _ year: Int, _ person: WajongPerson, laws: HalfYears<Wajong>, before: HalfYears<Wajong>?,
  tegemoetkomingJong: Bool = false, situation: (CalendarDate) -> WajongSituation<L>
) -> WajongYear<L> {
  let article: Article = "Wajong artikel 2:53; 3:24; 3:52"
  func law(_ month: CalendarDate) -> Wajong {
    (month.year == year ? laws : before ?? laws)[month: month.month]
  }
  func benefit(_ month: CalendarDate) -> MonthAmount<L> {
    let now = situation(month)
    return byDays(person, month) { law(month).gross($0, now) }
  }
  let months = (1...12).map { benefit(CalendarDate(year, $0)) }
  let young: [MonthAmount<L>] = (1...12).map { month in
    guard tegemoetkomingJong else { return .zero }
    let start = CalendarDate(year, month)
    return byDays(person, start) { law(start).tegemoetkomingJong($0) ?? .zero }
  }
  let holidayMonth = WajongYear<L>.holidayMonth
  var base = MonthAmount<L>.zero
  for month in holidayMonth...12 { base = base + benefit(CalendarDate(year - 1, month)) }
  for month in 1..<holidayMonth { base = base + months[month - 1] }
  let holiday = (laws.first.figures.vakantieUitkering * base).toCents(article)
    .named("vakantie-uitkering Wajong in mei", article)
  var paid = holiday.inYear(months: 1)
  for month in 0..<12 { paid = paid + (months[month] + young[month]).inYear(months: 1) }
  return WajongYear(
    months: months, tegemoetkomingJong: young, holidayMay: holiday,
    taxable: paid.named("belastbare Wajong in het jaar", article))
}

/// A month amount by age, over the days that each age holds; nothing where there is no right.
private func byDays<L: Lane>(
  _ person: WajongPerson, _ month: CalendarDate,
  _ amount: (MinimumloonAge) -> MonthAmount<L>
) -> MonthAmount<L> {
  let runs = person.ages(inMonthOf: month)
  if runs.count == 1 { return runs[0].age.map(amount) ?? .zero }
  var product = L(0)
  for run in runs {
    guard let age = run.age else { continue }
    product = product + amount(age).cents * L(run.days)
  }
  let days = month.endOfMonth.day
  return MonthAmount(cents: product.divided(by: days, .halfUp, "Wajong artikel 1a:4; 3:7"))
}

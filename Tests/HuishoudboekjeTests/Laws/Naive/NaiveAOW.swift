/// AOW: see the article Law-AOW. All amounts in gross euros unless named net; build-up as a
/// percentage (100 = full).
enum NaiveAOW {
  /// Alleenstaande (70%) or gehuwd/samenwonend (50% each).
  enum PensionType: Sendable {
    case single
    case coupleEach
  }

  /// The choice of a couple with a partner in an institution (section 5).
  enum CoupleChoice: Sendable {
    case byDefault
    case gehuwd
    case ongehuwd
  }

  /// One payment (4.2).
  struct Month: Hashable, Sendable {
    let grossExact: NaiveRational  // full gross x build-up, not rounded
    let gross: NaiveRational
    let zvw: NaiveRational
    let loonheffing: NaiveRational
    let net: NaiveRational
    let holidayAccrual: NaiveRational
  }

  /// The AOW age in months by birth date (4.1); nil before the first row of the table.
  static func ageInMonths(birth: NaiveDate, figures: NaiveFigures) -> Int? {
    let rows = [
      (NaiveDate(1961, 1, 1), "geboren_vanaf_1961_01_01"),
      (NaiveDate(1957, 3, 1), "geboren_vanaf_1957_03_01"),
      (NaiveDate(1956, 6, 1), "geboren_vanaf_1956_06_01"),
      (NaiveDate(1955, 6, 1), "geboren_vanaf_1955_06_01"),
    ]
    for (from, key) in rows where birth >= from {
      return figures.value("aow_leeftijd", "2021-01-01", key).whole
    }
    return nil
  }

  /// The day on which the AOW age is reached; nil for those born before the table (all reached it
  /// before 2022).
  static func reachedOn(birth: NaiveDate, figures: NaiveFigures) -> NaiveDate? {
    guard let months = ageInMonths(birth: birth, figures: figures) else { return nil }
    return birth.adding(months: months)
  }

  /// AOW age reached on the date.
  static func entitled(birth: NaiveDate, on date: NaiveDate, figures: NaiveFigures) -> Bool {
    guard let reached = reachedOn(birth: birth, figures: figures) else {
      precondition(
        date >= NaiveDate(2022, 1, 1), "AOW age of this birth date is not in the figures")
      return true
    }
    return date >= reached
  }

  /// The tax group of Wet IB 2001 artikel 2.10 and 2.10a on the date.
  static func taxGroup(birth: NaiveDate, on date: NaiveDate, figures: NaiveFigures)
    -> NaiveLoonheffing.Group
  {
    if !entitled(birth: birth, on: date, figures: figures) { return .belowAowAge }
    return birth < NaiveDate(1946, 1, 1) ? .aowBornBefore1946 : .aowBornFrom1946
  }

  /// The ages in months of all who reach the AOW age in a year.
  static func agesReached(in year: Int, figures: NaiveFigures) -> Set<Int> {
    var ages: Set<Int> = []
    for birthYear in 1955...1963 {
      for month in 1...12 {
        for day in 1...NaiveDate.days(birthYear, month) {
          let birth = NaiveDate(birthYear, month, day)
          if let reached = reachedOn(birth: birth, figures: figures), reached.year == year,
            let age = ageInMonths(birth: birth, figures: figures)
          {
            ages.insert(age)
          }
        }
      }
    }
    return ages
  }

  /// Opbouw (4.1): 2% per insured year, at most 50 years.
  static func buildUp(insuredYears: Int, date: String, figures: NaiveFigures) -> NaiveRational {
    let years = min(NaiveRational(insuredYears), figures.value("aow", date, "opbouw_jaren"))
    return years * figures.value("aow", date, "opbouw_percentage")
  }

  /// Full gross of a month (4.2).
  static func fullGross(_ type: PensionType, date: String, figures: NaiveFigures) -> NaiveRational {
    figures.value("aow", date, type == .single ? "alleenstaande_bruto" : "gehuwde_bruto")
  }

  /// The vakantie-uitkering accrued in a month (4.2, 4.3) x build-up, half-up to cents.
  static func holidayAccrual(
    _ type: PensionType, date: String, buildUp: NaiveRational, figures: NaiveFigures
  ) -> NaiveRational {
    let key = type == .single ? "alleenstaande_vakantie_uitkering" : "gehuwde_vakantie_uitkering"
    return (figures.value("aow", date, key) * buildUp / 100).halfUpCents()
  }

  /// One payment (4.2): gross = full gross x build-up (half-up to cents), Zvw low down to cents,
  /// loonheffing by the groene tabel, with or without loonheffingskorting.
  static func month(
    _ type: PensionType, date: String, buildUp: NaiveRational = 100, lhk: Bool,
    group: NaiveLoonheffing.Group = .aowBornFrom1946, figures: NaiveFigures
  ) -> Month {
    let exact = fullGross(type, date: date, figures: figures) * buildUp / 100
    let gross = exact.halfUpCents()
    let year = NaiveDate(date).year
    let zvw = NaiveZvw.payment(gross, year: year, figures: figures)
    let tax = NaiveLoonheffing.month(
      wage: gross, year: year, group: group, table: .green, lhk: lhk, aok: lhk && type == .single,
      jgk: false,
      figures: figures)
    return Month(
      grossExact: exact, gross: gross, zvw: zvw, loonheffing: tax.withheld,
      net: gross - zvw - tax.withheld,
      holidayAccrual: holidayAccrual(type, date: date, buildUp: buildUp, figures: figures))
  }

  /// The May payment (4.3): 2 x vt(y-1, H1) + 6 x vt(y-1, H2) + 4 x vt(y, H1).
  static func holidayMay(
    _ type: PensionType, year: Int, buildUp: NaiveRational = 100, figures: NaiveFigures
  ) -> NaiveRational {
    func accrual(_ date: String) -> NaiveRational {
      holidayAccrual(type, date: date, buildUp: buildUp, figures: figures)
    }
    return 2 * accrual(NaiveDate.january(year - 1)) + 6 * accrual(NaiveDate.july(year - 1))
      + 4 * accrual(NaiveDate.january(year))
  }

  /// The taxable year (4.3): 6 x H1 + 6 x H2 + the May payment.
  static func taxableYear(
    _ type: PensionType, year: Int, buildUp: NaiveRational = 100, figures: NaiveFigures
  ) -> NaiveRational {
    func gross(_ date: String) -> NaiveRational {
      (fullGross(type, date: date, figures: figures) * buildUp / 100).halfUpCents()
    }
    return 6 * gross(NaiveDate.january(year)) + 6 * gross(NaiveDate.july(year))
      + holidayMay(type, year: year, buildUp: buildUp, figures: figures)
  }

  /// The pension type of a couple with a partner in an institution (section 5): married keeps the
  /// gehuwdenpensioen unless the couple chose ongehuwd; unmarried gets the ongehuwdenpensioen
  /// unless it keeps gehuwd. Both at home: couple.
  static func pensionType(married: Bool, partnerInInstitution: Bool, choice: CoupleChoice)
    -> PensionType
  {
    if !partnerInInstitution { return .coupleEach }
    if choice == .ongehuwd { return .single }
    if choice == .gehuwd { return .coupleEach }
    return married ? .coupleEach : .single
  }
}

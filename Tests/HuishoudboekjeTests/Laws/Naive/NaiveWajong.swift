/// Wajong: see the article Law-Wajong. All amounts in gross euros, percentages as fractions.
enum NaiveWajong {
  /// The two regimes (2.1): duurzaam geen arbeidsvermogen (75%), arbeidsvermogen (70%).
  enum Regime: Sendable {
    case dga75
    case av70
  }

  /// One month of Wajong.
  struct Month: Hashable, Sendable {
    let base: NaiveRational  // RML(age)
    let percentage: NaiveRational
    let gross: NaiveRational
    let holidayAccrual: NaiveRational
  }

  /// One month net (2.3).
  struct NetMonth: Hashable, Sendable {
    let gross: NaiveRational
    let loonheffingBeforeJgk: NaiveRational
    let loonheffing: NaiveRational
    let net: NaiveRational
  }

  /// Grondslag per day = RML(age) / 21.75 (2.1), half-up to cents as UWV prints it (98.10).
  static func dayBase(age: Int, date: String, figures: NaiveFigures) -> NaiveRational {
    let days = figures.value("wajong", date, "dagen_per_maand")
    return (NaiveMinimumloon.month(age: age, date: date, figures: figures) / days).halfUpCents()
  }

  /// The percentage of the regime (2.1).
  static func regimePercentage(_ regime: Regime, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    if regime == .dga75 {
      return figures.percent("wajong", date, "uitkering_percentage_dga")
    }
    return figures.percent("wajong", date, "uitkering_percentage_arbeidsvermogen")
  }

  /// The percentage with hulpbehoevendheid (2.1): the raised percentage at home, the one of the
  /// regime in an institution.
  static func percentage(
    regime: Regime, raisedTo raised: NaiveRational?, inInstitution: Bool, date: String,
    figures: NaiveFigures
  ) -> NaiveRational {
    let ordinary = regimePercentage(regime, date: date, figures: figures)
    guard let raised, !inInstitution else { return ordinary }
    return max(ordinary, raised)
  }

  /// Gross per month (2.1): max(0, pct x (RML(age) - work income)), half-up to cents; accrual 8%,
  /// half-up to cents.
  static func month(
    age: Int, date: String, regime: Regime, raisedTo: NaiveRational? = nil,
    inInstitution: Bool = false,
    workIncome: NaiveRational = 0, figures: NaiveFigures
  ) -> Month {
    let base = NaiveMinimumloon.month(age: age, date: date, figures: figures)
    let fraction = percentage(
      regime: regime, raisedTo: raisedTo, inInstitution: inInstitution, date: date, figures: figures
    )
    let gross = max(0, fraction * (base - workIncome)).halfUpCents()
    let accrual = (gross * figures.percent("wajong", date, "vakantie_uitkering_percentage"))
      .halfUpCents()
    return Month(base: base, percentage: fraction, gross: gross, holidayAccrual: accrual)
  }

  /// Net per month (2.3): groene tabel, loonheffingskorting and jonggehandicaptenkorting, no Zvw
  /// withheld.
  static func netMonth(
    gross: NaiveRational, year: Int, lhk: Bool = true, figures: NaiveFigures
  ) -> NetMonth {
    let tax = NaiveLoonheffing.month(
      wage: gross, year: year, group: .belowAowAge, table: .green, lhk: lhk, aok: false, jgk: lhk,
      figures: figures)
    return NetMonth(
      gross: gross, loonheffingBeforeJgk: tax.beforeJgk, loonheffing: tax.withheld,
      net: gross - tax.withheld)
  }

  /// The vakantie-uitkering paid in May over the twelve gross months May (y-1) to April (y) (2.1):
  /// 8% of their sum, half-up to cents once.
  static func holidayMay(grossMonths: [NaiveRational], date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    precondition(grossMonths.count <= 12)
    let sum = grossMonths.reduce(0, +)
    return (sum * figures.percent("wajong", date, "vakantie_uitkering_percentage")).halfUpCents()
  }

  /// VT_May(y) = 8% x [2 x H1(y-1) + 6 x H2(y-1) + 4 x H1(y)] (2.4), for someone of the same age
  /// step all the time.
  static func holidayMay(
    year: Int, age: Int, regime: Regime, raisedTo: NaiveRational? = nil,
    inInstitution: Bool = false,
    figures: NaiveFigures
  ) -> NaiveRational {
    func gross(_ date: String) -> NaiveRational {
      month(
        age: age, date: date, regime: regime, raisedTo: raisedTo, inInstitution: inInstitution,
        figures: figures
      ).gross
    }
    let first = gross(NaiveDate.january(year - 1))
    let second = gross(NaiveDate.july(year - 1))
    let third = gross(NaiveDate.january(year))
    let months =
      [first, first] + Array(repeating: second, count: 6) + Array(repeating: third, count: 4)
    return holidayMay(grossMonths: months, date: NaiveDate.january(year), figures: figures)
  }

  /// Taxable Wajong of the calendar year, cash basis (2.4): 6 x H1 + 6 x H2 + the May payment.
  static func taxableYear(
    year: Int, age: Int, regime: Regime, raisedTo: NaiveRational? = nil,
    inInstitution: Bool = false,
    figures: NaiveFigures
  ) -> NaiveRational {
    func gross(_ date: String) -> NaiveRational {
      month(
        age: age, date: date, regime: regime, raisedTo: raisedTo, inInstitution: inInstitution,
        figures: figures
      ).gross
    }
    let may = holidayMay(
      year: year, age: age, regime: regime, raisedTo: raisedTo, inInstitution: inInstitution,
      figures: figures)
    return 6 * gross(NaiveDate.january(year)) + 6 * gross(NaiveDate.july(year)) + may
  }

  /// The gross of one calendar month of a person with a birthday in it (2.1 "from the birthday
  /// itself", U): both month amounts weighted by calendar days, half-up to cents. Days before the
  /// 18th birthday give nothing.
  static func monthGross(
    birth: NaiveDate, year: Int, month number: Int, regime: Regime, raisedTo: NaiveRational? = nil,
    inInstitution: Bool = false, figures: NaiveFigures
  ) -> NaiveRational {
    let days = NaiveDate.days(year, number)
    let date = NaiveDate(year, number, 1).text
    var sum: NaiveRational = 0
    for day in 1...days {
      let age = NaiveDate(year, number, day).age(bornOn: birth)
      if age >= 18 {
        sum =
          sum
          + month(
            age: age, date: date, regime: regime, raisedTo: raisedTo, inInstitution: inInstitution,
            figures: figures
          ).gross
      }
    }
    return (sum / NaiveRational(days)).halfUpCents()
  }

  /// Tegemoetkoming arbeidsongeschikten (artikel 3:75): net, once a year.
  static func tegemoetkomingArbeidsongeschikten(date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    figures.value("tegemoetkoming_arbeidsongeschikten", date, "bedrag_jaar")
  }

  /// Tegemoetkoming Wajong under 21 (artikel 2:52, 3:10), gross a month; 0 from 21 (option, default
  /// off).
  static func tegemoetkomingJong(age: Int, date: String, figures: NaiveFigures) -> NaiveRational {
    if age >= 21 { return 0 }
    return figures.value("wajong", date, "tegemoetkoming_jong_\(age)")
  }

  /// Toeslagenwet supplement of a single person (2.1): norm per day - pct x grondslag per day, and
  /// x 21.75 a month.
  static func toeslagenwet(
    normPerDay: NaiveRational, age: Int, date: String, percentage: NaiveRational,
    figures: NaiveFigures
  ) -> (day: NaiveRational, month: NaiveRational) {
    let day = max(0, normPerDay - percentage * dayBase(age: age, date: date, figures: figures))
      .halfUpCents()
    let month = (day * figures.value("wajong", date, "dagen_per_maand")).halfUpCents()
    return (day, month)
  }
}

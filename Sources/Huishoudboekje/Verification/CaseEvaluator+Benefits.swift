import HuishoudboekjeCatalogue

extension CaseEvaluator {
  /// Figures that only the case tables read by themselves.
  func read<T>(
    _ law: Law, _ date: CalendarDate, _ make: (consuming FigureReader) throws(FigureError) -> T
  ) throws(CaseError) -> T {
    do {
      return try make(try figures.reader(law, on: date))
    } catch {
      throw CaseError(
        column: "date", problem: error.refusal, remedy: error.remedy)
    }
  }
  func age(_ row: CaseRow) throws(CaseError) -> MinimumloonAge {
    guard let years = try row.count("age_years"), let age = MinimumloonAge(years: years) else {
      throw CaseError(
        column: "age_years", problem: KeyErrorText.isThat("'\(row.text("age_years") ?? "")'"),
        remedy: CaseErrorText.agesOfYouth)
    }
    return age
  }

  func minimumloon(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    guard ["monthly", "hourly"].contains(item) else { return unknownItem(item) }
    let law = Minimumloon(
      figures: try read(.minimumloon, row.date("date"), MinimumloonFigures.init))
    let age = try age(row)
    if item == "monthly" {
      let month: MonthAmount<Int> = law.month(age)
      return .computed(["expected_eur_month": .cents(month)])
    }
    guard let hour: Amount<Int, PerHour> = law.hour(age) else {
      throw CaseError(
        column: "date", problem: CaseErrorText.beforeHourlyWage, remedy: CaseErrorText.from2024)
    }
    return .computed(["expected_eur_hour": .cents(hour)])
  }

  func wajongLaw(_ date: CalendarDate) throws(CaseError) -> Wajong {
    Wajong(
      figures: try read(.wajong, date, WajongFigures.init),
      minimumloon: Minimumloon(figures: try read(.minimumloon, date, MinimumloonFigures.init)))
  }

  func wajong(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    let date = try row.date("date")
    let year = "expected_eur_year"
    if item == "tog" {
      let law = TegemoetkomingArbeidsongeschikten(
        figures: try read(
          .tegemoetkomingArbeidsongeschikten, date, TegemoetkomingArbeidsongeschiktenFigures.init))
      let amount: YearAmount<Int> = law.amount(entitledOnReferenceDay: true)
      return .computed([year: .cents(amount)])
    }
    let law = try wajongLaw(date)
    if item == "day_base" {
      let base: Amount<Int, PerDay> = law.grondslagPerDay(try age(row))
      return .computed(["expected_eur_day": .cents(base)])
    }
    guard ["month", "net_month", "holiday_may", "taxable_year", "toeslagenwet"].contains(item)
    else { return unknownItem(item) }
    let situation = try wajongSituation(row)
    switch item {
    case "holiday_may", "taxable_year":
      let paid = try wajongYear(date.year, situation)
      return .computed([year: item == "taxable_year" ? .cents(paid.taxable) : .cents(paid.may)])
    case "toeslagenwet":
      let age = try age(row)
      let working = try toeslagenwetLaw(date).working(
        ToeslagenwetHousehold(age: age),
        ToeslagenwetIncome<Int>(
          benefit: law.benefitPerDay(age, situation.regime, income: .zero),
          basis: law.grondslagPerDay(age)))
      return .computed([
        "expected_eur_day": .cents(working.day),
        "expected_gross_eur_month": .cents(working.month),
      ])
    default:
      let gross = law.gross(try age(row), situation)
      let withheld = try taxYear(date.year, column: "date").inkomstenbelasting.loonheffing(
        gross.exact, .jong, Kortingen(jonggehandicapten: true)
      ).withheld
      return .computed([
        "expected_gross_eur_month": .cents(gross),
        "expected_holiday_accrual_eur_month": .cents(law.holidayAccrual(gross)),
        "expected_loonheffing_eur_month": .cents(withheld),
        "expected_net_eur_month": .cents(gross - withheld),
      ])
    }
  }

  private func wajongSituation(_ row: CaseRow) throws(CaseError) -> WajongSituation<Int> {
    let regime = try row.choice("regime", WajongRegime.self)
    let help: Hulpbehoevendheid
    switch try row.count("benefit_pct") {
    case nil, 70, 75: help = .geen
    case 85: help = .middel
    case 100: help = .hoog
    case let other?:
      throw CaseError(
        column: "benefit_pct", problem: KeyErrorText.isThat("\(other)"),
        remedy: CaseErrorText.wajongShares)
    }
    return WajongSituation(
      regime: regime, hulpbehoevendheid: help, inInstitution: try row.flag("in_institution"),
      income: .zero)
  }
  /// A year of somebody who is 21 or older all the time.
  private func wajongYear(
    _ year: Int, _ situation: WajongSituation<Int>
  ) throws(CaseError) -> (may: MonthAmount<Int>, taxable: YearAmount<Int>) {
    func halves(_ year: Int) throws(CaseError) -> HalfYears<Wajong> {
      try HalfYears { (half) throws(CaseError) in try wajongLaw(half.start(year)) }
    }
    let person = WajongPerson(born: CalendarDate(year - 40, 1), aowReached: nil)
    let before = figures.exists(.wajong, on: CalendarDate(year - 1, 1)) ? try halves(year - 1) : nil
    let paid = Huishoudboekje.wajongYear(year, person, laws: try halves(year), before: before) {
      _ in situation
    }
    return (paid.holidayMay, paid.taxable)
  }
}

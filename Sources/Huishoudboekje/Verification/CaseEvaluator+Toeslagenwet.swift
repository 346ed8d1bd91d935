extension CaseEvaluator {
  private enum Subject: String, CaseIterable { case single, woningdeler, married }
  private enum Benefit: String, CaseIterable { case dga75, av70, wia }

  func toeslagenwetLaw(_ date: CalendarDate) throws(CaseError) -> Toeslagenwet {
    Toeslagenwet(
      figures: try read(.toeslagenwet, date, ToeslagenwetFigures.init),
      minimumloon: Minimumloon(figures: try read(.minimumloon, date, MinimumloonFigures.init)))
  }

  func toeslagenwet(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    let date = try row.date("date")
    guard ["norm", "toeslag"].contains(item) else { return unknownItem(item) }
    let law = try toeslagenwetLaw(date)
    let household = try household(row, date)
    if item == "norm" {
      let norm: Amount<Int, PerDay> = law.norm(household)
      return .computed([
        "expected_norm_eur_day": .cents(norm), "expected_norm_eur_month": .cents(law.month(norm)),
      ])
    }
    let working = law.working(household, try income(row, date, household, law))
    var values: [String: CaseValue] = [
      "expected_refusal": .text(working.refusal?.rawValue ?? "none"),
      "expected_income_eur_day": .cents(working.income),
      "expected_toeslag_eur_day": .cents(working.day),
      "expected_toeslag_eur_month": .cents(working.month),
      "expected_holiday_accrual_eur_month": .cents(law.holidayAccrual(working.month)),
    ]
    if let norm = working.norm { values["expected_norm_eur_day"] = .cents(norm) }
    return .computed(values)
  }

  private func household(
    _ row: CaseRow, _ date: CalendarDate
  ) throws(CaseError) -> ToeslagenwetHousehold {
    let kind = try row.choice("household", Subject.self)
    let years = try row.age("age_years") ?? 0
    var household = ToeslagenwetHousehold(age: MinimumloonAge(years: years))
    let ages = try taxYear(date.year, column: "date").aowLeeftijd
    household.hasAOWAge = ages.reached(born: date.adding(years: -years)) <= date
    // Of a norm only that there is a partner.
    if kind == .married { household.partnerBirthYear = try row.count("partner_birth_year") ?? 0 }
    household.sharesHome = kind == .woningdeler
    household.hasYoungChild = try row.flag("child_below_12")
    household.withParents = try row.flag("with_parents")
    return household
  }

  private func income(
    _ row: CaseRow, _ date: CalendarDate, _ household: ToeslagenwetHousehold, _ law: Toeslagenwet
  ) throws(CaseError) -> ToeslagenwetIncome<Int> {
    // Below 18 there is no right whatever the income.
    let age = household.age ?? .age18
    let kind = try row.choice("benefit", Benefit.self)
    var income: ToeslagenwetIncome<Int>
    if let regime = WajongRegime(rawValue: kind.rawValue) {
      let wajong = try wajongLaw(date)
      income = ToeslagenwetIncome(
        benefit: wajong.benefitPerDay(age, regime, income: .zero),
        basis: wajong.grondslagPerDay(age))
    } else {
      let gross: MonthAmount<Int> = try row.amount("benefit_eur_month")
      income = ToeslagenwetIncome(benefit: law.otherDay(gross.exact, holidayApart: true))
      if let basis = try row.cents("basis_eur_day") { income.basis = Amount(cents: basis) }
    }
    let benefit: MonthAmount<Int> = try row.amount("partner_benefit_eur_month")
    let apart = try row.flag("partner_holiday_separate", orElse: true)
    let wage: MonthAmount<Int> = try row.amount("partner_work_eur_month")
    income.other =
      law.otherDay(benefit.exact, holidayApart: apart)
      + law.workDay(
        wage.exact, age: age, gehuwd: household.gehuwd, month: try row.count("work_months_count"))
    return income
  }
}

import HuishoudboekjeCatalogue

extension CaseEvaluator {
  private enum LivingSituation: String, CaseIterable {
    case single
    case coupleEach = "couple_each"
    var kind: AOWKind { self == .single ? .single : .couple }
  }
  private enum Choice: String, CaseIterable { case `default`, ongehuwd }

  func aow(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    switch item {
    case "month": return try aowMonth(row)
    case "holiday_may", "taxable_year":
      let law = try taxYear(row.date("date").year, column: "date")
      guard law.aowBefore != nil else {
        throw CaseError(
          column: "date", problem: CaseErrorText.aowBefore, remedy: CaseErrorText.from2022)
      }
      let year: AOWYear<Int> = aowYear(
        try row.choice("living_situation", LivingSituation.self).kind,
        buildUpPct: try row.count("build_up_pct") ?? 100, year: law.aow, before: law.aowBefore)
      let value: CaseValue =
        item == "holiday_may" ? .cents(year.holidayMay) : .cents(year.taxable)
      return .computed(["expected_eur_year": value])
    case "age_limit":
      let year = try row.count("year_reached") ?? 0
      guard let months = try ages().months(reachedIn: year) else {
        throw CaseError(
          column: "year_reached", problem: CaseErrorText.nobodyReaches(year),
          remedy: CaseErrorText.from2022)
      }
      return .computed(["expected_aow_age_months": .count(months)])
    case "entitled":
      let (birth, date) = (try row.date("birth_date"), try row.date("date"))
      let ages = try ages()
      return .computed([
        "expected_aow_age_months": .count(ages.months(born: birth)),
        "expected_entitled": .flag(ages.reached(born: birth) <= date),
      ])
    case "couple_institution":
      let date = try row.date("date")
      let kind = aowKind(
        married: try row.flag("married"),
        chosenUnmarried: try row.choice("choice", Choice.self) == .ongehuwd)
      let law = try taxYear(date.year, column: "date").aow
      let gross: MonthAmount<Int> = law[month: date.month].gross(kind, buildUpPct: 100)
      return .computed([
        "expected_pension_type": .text(kind.rawValue), "expected_gross_eur_month": .cents(gross),
      ])
    default: return unknownItem(item)
    }
  }

  private func ages() throws(CaseError) -> AOWLeeftijd {
    do {
      return try AOWLeeftijd(
        figures.reader(.aowLeeftijd, on: CalendarDate(2999, 1), sameYear: false))
    } catch {
      throw CaseError(
        column: "date", problem: error.refusal, remedy: error.remedy)
    }
  }

  private func aowMonth(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let date = try row.date("date")
    let law = try taxYear(date.year, column: "date")
    let kind = try row.choice("living_situation", LivingSituation.self).kind
    let pct = try row.count("build_up_pct") ?? 100
    let half = law.aow[month: date.month]
    let gross: MonthAmount<Int> = half.gross(kind, buildUpPct: pct)
    let accrual: MonthAmount<Int> = half.holidayAccrual(kind, buildUpPct: pct)
    let withheld = law.inkomstenbelasting.loonheffing(
      gross.exact, .aow,
      Kortingen(
        loonheffingskorting: try row.flag("lhk", orElse: true),
        alleenstaandeouderen: kind == .single)
    ).withheld
    guard let zvw = law.zvw?.low(gross.exact) else {
      throw CaseError(
        column: "date", problem: CaseErrorText.noZvw("\(date)"),
        remedy: CaseErrorText.figuresFrom2023)
    }
    return .computed([
      "expected_gross_eur_month": .cents(gross), "expected_zvw_eur_month": .cents(zvw),
      "expected_loonheffing_eur_month": .cents(withheld),
      "expected_net_eur_month": .cents(gross - zvw - withheld),
      "expected_holiday_accrual_eur_month": .cents(accrual),
    ])
  }
}

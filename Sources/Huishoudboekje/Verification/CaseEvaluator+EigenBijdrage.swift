import HuishoudboekjeCatalogue

extension CaseEvaluator {
  private enum DeliveryForm: String, CaseIterable {
    case verblijf, vpt, mpt, pgb
    var form: Leveringsvorm {
      switch self {
      case .verblijf: return .zzp
      case .vpt: return .vpt
      case .mpt: return .mpt
      case .pgb: return .pgb
      }
    }
  }

  func eigenBijdrage(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    let statutes = try statutes(year(row))
    let law = statutes.eigenBijdrage
    let month = "expected_eur_month"
    let year = "expected_eur_year"
    func form() throws(CaseError) -> Leveringsvorm {
      try row.choice("delivery_form", DeliveryForm.self).form
    }
    switch item {
    case "leb", "heb": return try contribution(row, law, form(), high: item == "heb")
    case "parameter": return try parameter(row, law)
    case "mpt_pgb_minimum":
      return .computed([month: .cents(law.minimum(.mpt) as MonthAmount<Int>)])
    case "mpt_pgb_maximum":
      return .computed([month: .cents(law.lageMaximum(.mpt) as MonthAmount<Int>)])
    case "nihil_limit":
      let half = try row.required("half_year")
      guard half.hasSuffix("-01") || half.hasSuffix("-07") else {
        throw CaseError(
          column: "half_year", problem: KeyErrorText.isThat("'\(half)'"),
          remedy: CaseErrorText.halfYearLike)
      }
      let norms = statutes.bijstand[half.hasSuffix("-01") ? .first : .second]
      let limit: MonthAmount<Int> = law.nihilLimit(
        try form(), persons: try row.count("persons_count") ?? 1, norms)
      return .computed([month: .cents(limit)])
    case "part_month":
      let amount: MonthAmount<Int> = try row.amount("amount_in_eur_month")
      let days = try row.count("days_count") ?? 0
      return .computed([month: .cents(law.partOfMonth(amount, days: days))])
    case "premium_deduction":
      let base: YearAmount<Int> = try row.amount("base_eur_year")
      let income: YearAmount<Int> = try row.amount("assessment_base_eur_year")
      let rate = Percentage(
        figure: Figure(value: try row.number("rate_pct", places: 3, most: 100_000) ?? 0, id: .none),
        scale: Scale(tens: 5))
      let sum = (base.exact + rate * income).toCents("Rlz artikel 4.4 lid 1")
      return .computed([year: .cents(sum)])
    case "zak_en_kleedgeld":
      let sum: YearAmount<Int> = EigenBijdrageWlz.zakEnKleedgeld(
        january: try row.amount("norm_january_eur_month"),
        july: try row.amount("norm_july_eur_month"))
      return .computed([year: .cents(sum)])
    default: return unknownItem(item)
    }
  }

  private func parameter(_ row: CaseRow, _ law: EigenBijdrageWlz) throws(CaseError) -> CaseOutcome {
    let f = law.figures
    let months: [String: MonthFigure] = [
      "heb_max": f.hebMaximum, "leb_min": f.lebMinimum, "leb_max": f.lebMaximum,
      "korting": f.lebKortingMptPgb,
    ]
    let years: [String: YearFigure] = [
      "aftrek_mptpgb": f.aftrekMptPgb, "verlegging": f.lebPeiljaarverleggingDrempel,
    ]
    let name = try row.required("parameter")
    if let month = months[name] {
      let amount = MonthAmount<Int>(month)
      let whole = amount.cents.divided(by: 100, .halfUp, "case table")
      return .computed([
        "expected_eur_month": .cents(amount), "expected_whole_eur_month": .count(whole),
      ])
    }
    if let year = years[name] {
      return .computed(["expected_eur_year": .cents(YearAmount<Int>(year))])
    }
    return unknownItem("parameter \(name)")
  }

  private func contribution(
    _ row: CaseRow, _ law: EigenBijdrageWlz, _ form: Leveringsvorm, high: Bool
  ) throws(CaseError) -> CaseOutcome {
    if try row.flag("data_unknown") {
      let amount: MonthAmount<Int> = law.unknown(form, high: high)
      return .computed(["expected_eur_month": .cents(amount)])
    }
    func person(_ number: Int) throws(CaseError) -> EigenBijdragePerson<Int> {
      EigenBijdragePerson(
        income: try row.amount("income_\(number)_eur_year"),
        bijdrageInkomen: try row.cents("bijdrage_inkomen_\(number)_eur_year").map {
          YearAmount(cents: $0)
        },
        aow: try row.flag("aow_age_\(number)"))
    }
    let couple = try row.count("persons_count") ?? 1 == 2
    let second = couple ? try person(2) : nil
    let wealth: Wealth<Int> = try row.amount("wealth_1_eur") + row.amount("wealth_2_eur")
    let input = EigenBijdrageInput<Int>(
      persons: OneOrTwo(try person(1), second), tax: try row.amount("tax_eur_year"),
      rendementsgrondslag: wealth, grondslagSparen: .zero,
      compensatie: try row.amount("compensatie_ouderentoeslag_eur_year"),
      zorgtoeslagInPeiljaar: try row.flag("zorgtoeslag_peiljaar"),
      netLabour: try row.amount("net_labour_eur_year"))
    var values: [String: CaseValue] = [:]
    func note(_ working: VermogensbijtellingWorking<Int>) {
      values["expected_wealth_counted_eur"] = .cents(working.counted)
      values["expected_vermogensinkomensbijtelling_eur_year"] = .exact(working.addition)
    }
    if high {
      let working = law.hoge(input, EigenBijdrageSwitches())
      note(working.vermogen)
      values["expected_available_income_eur_year"] = .exact(working.availableIncome)
      values["expected_extra_exemption_eur_year"] = .exact(working.extraExemption)
      values["expected_bijdrageplichtig_inkomen_eur_year"] = .exact(
        working.bijdrageplichtigInkomen)
      values["expected_eur_month"] = .cents(working.month)
    } else {
      let working = law.lage(
        input, form, mptAtMost20Hours: try row.flag("mpt_max_20_hours"))
      note(working.vermogen)
      values["expected_bijdrageplichtig_inkomen_eur_year"] = .exact(
        working.bijdrageplichtigInkomen)
      values["expected_eur_month"] = .cents(working.month)
    }
    return .computed(values)
  }
}

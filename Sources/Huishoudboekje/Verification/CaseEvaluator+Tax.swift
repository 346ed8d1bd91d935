import HuishoudboekjeCatalogue

extension CaseEvaluator {
  /// The complete white month table, for three age groups.
  func loonheffing(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let law = try taxYear(year(row)).inkomstenbelasting
    let wage = MonthAmount<Int>(cents: try row.cents("wage_eur_month") ?? 0)
    var values: [String: CaseValue] = [:]
    let groups: [(String, TaxAgeGroup)] = [
      ("below_aow_age", .jong), ("aow_born_before_1946", .aowGeborenVoor1946),
      ("aow_born_from_1946", .aow),
    ]
    for (name, group) in groups {
      let without = law.loonheffing(
        wage.exact, group, Kortingen(loonheffingskorting: false, arbeid: true))
      let with = law.loonheffing(wage.exact, group, Kortingen(arbeid: true))
      values["expected_\(name)_without_lhk_eur_month"] = .cents(without.withheld)
      values["expected_\(name)_with_lhk_eur_month"] = .cents(with.withheld)
      values["expected_\(name)_arbeidskorting_eur_month"] = .cents(with.verrekendeArbeidskorting)
    }
    return .computed(values)
  }

  private enum AgeGroup: String, CaseIterable {
    case belowAOW = "below_aow_age"
    case bornFrom1946 = "aow_born_from_1946"
    case bornBefore1946 = "aow_born_before_1946"
    var group: TaxAgeGroup {
      switch self {
      case .belowAOW: return .jong
      case .bornFrom1946: return .aow
      case .bornBefore1946: return .aowGeborenVoor1946
      }
    }
  }
  private enum WageTable: String, CaseIterable { case white, green }

  private func kortingen(_ row: CaseRow, arbeid: Bool) throws(CaseError) -> Kortingen {
    Kortingen(
      loonheffingskorting: try row.flag("lhk", orElse: true), arbeid: arbeid,
      alleenstaandeouderen: try row.flag("aok"), jonggehandicapten: try row.flag("jgk"))
  }

  /// Box 3, Zvw and the published anchors of credits and tax.
  func box3Zvw(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let law = try taxYear(year(row))
    let tax = law.inkomstenbelasting
    let income: YearAmount<Int> = try row.amount("income_eur_year")
    let month = "expected_amount_eur_month"
    let year = "expected_amount_eur_year"
    func group() throws(CaseError) -> TaxAgeGroup {
      try row.choice("age_group", AgeGroup.self).group
    }
    func zvw() throws(CaseError) -> Zvw {
      guard let zvw = law.zvw else {
        throw CaseError(
          column: "year", problem: CaseErrorText.noZvw("\(law.year)"),
          remedy: CaseErrorText.figuresFrom2023)
      }
      return zvw
    }
    let item = try row.required("item")
    switch item {
    case "box3":
      let assets = Assets<Int>(
        bank: try row.amount("bank_eur"), other: try row.amount("other_assets_eur"),
        debts: try row.amount("debts_eur"))
      let actual = try row.cents("actual_return_eur_year").map { YearAmount<Int>(cents: $0) }
      let working = law.box3.working(
        assets, partners: try row.count("fiscal_partners_count", in: 1...2) ?? 1,
        actualReturn: actual)
      return .computed([
        "expected_rendementsgrondslag_eur": .cents(working.rendementsgrondslag),
        "expected_grondslag_eur": .cents(working.grondslag),
        "expected_benefit_eur_year": .cents(working.benefit), year: .cents(working.tax),
      ])
    case "zvw_low_year", "zvw_high_year":
      let amount = try zvw().year(income, high: item == "zvw_high_year")
      return .computed([
        year: .cents(amount), "expected_whole_eur_year": .cents(amount.downToEuro("Zvw")),
      ])
    case "zvw_low_month":
      let wage: MonthAmount<Int> = try row.amount("wage_eur_month")
      return .computed([month: .cents(try zvw().low(wage.exact))])
    case "algemene_heffingskorting":
      return .computed([
        year: .cents(tax.algemeneHeffingskorting(income, try group(), assessed: true))
      ])
    case "ouderenkorting": return .computed([year: .cents(tax.ouderenkorting(income))])
    case "loonheffingskorting_max":
      let working = tax.loonheffing(
        MonthAmount<Int>.zero.exact, try group(), try kortingen(row, arbeid: true))
      let credits =
        working.algemeneHeffingskorting + working.arbeidskorting + working.ouderenkorting
        + working.alleenstaandeouderenkorting
      return .computed([year: .cents(credits), month: .exact(credits.perMonth)])
    case "jonggehandicaptenkorting_month":
      let amount: MonthAmount<Int> = tax.jonggehandicaptenkortingMonth()
      return .computed([month: .cents(amount)])
    case "loonheffing_month":
      let wage: MonthAmount<Int> = try row.amount("wage_eur_month")
      let white = try row.choice("table", WageTable.self) == .white
      let working = tax.loonheffing(wage.exact, try group(), try kortingen(row, arbeid: white))
      return .computed([
        month: .cents(working.withheld),
        "expected_arbeidskorting_eur_month": .cents(working.verrekendeArbeidskorting),
      ])
    case "special_pay_month":
      return .computed([
        month: .cents(
          tax.bijzondereBeloning(
            try row.amount("wage_eur_month"), yearWage: income, try group(),
            loonheffingskorting: try kortingen(row, arbeid: false).loonheffingskorting))
      ])
    case "income_tax_year":
      let benefit: YearAmount<Int> = try row.amount("box3_benefit_eur_year")
      let working = tax.aanslag(
        box1: try row.amount("box1_eur_year"), box3Benefit: benefit,
        box3Tax: law.box3.tax(benefit),
        try group(), try kortingen(row, arbeid: false))
      return .computed([year: .cents(working.due)])
    default: return unknownItem(item)
    }
  }
}

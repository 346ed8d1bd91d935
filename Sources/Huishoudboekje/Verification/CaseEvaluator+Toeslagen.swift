import HuishoudboekjeCatalogue

extension CaseEvaluator {
  func zorgtoeslag(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let law = try statutes(year(row)).zorgtoeslag
    let adult = try row.flag("adult", orElse: true)
    let working: ZorgtoeslagWorking<Int> = law.working(
      toetsingsinkomen: try row.amount("toetsingsinkomen_eur_year"),
      wealth: try row.amount("wealth_eur"), partner: try row.flag("partner"),
      partnerInsured: try row.flag("partner_insured", orElse: true), months: adult ? 12 : 0)
    return .computed([
      "expected_normpremie_eur_year": .cents(working.normpremie.toCents("case table")),
      "expected_right_eur_year": .cents(working.right.toCents("case table")),
      "expected_awarded_eur_year": .cents(working.awarded),
      "expected_paid_eur_month": .cents(working.paid),
    ])
  }

  func huurtoeslag(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    var law = try statutes(year(row)).huurtoeslag
    var household = HuurtoeslagHousehold()
    household.persons = max(1, try row.count("persons_count") ?? 1)
    household.adult = try row.flag("adult", orElse: true)
    household.aowOn1January = try row.flag("aow_occupant")
    household.aowReached = household.aowOn1January
    household.adaptedHome = try row.flag("adapted_home")
    let child = try row.flag("child_in_home")
    let handicap = try row.flag("handicap_exception")
    let young = try row.flag("all_below_youth_age")
    household.young = young && !child && !handicap
    let selfContained = try row.flag("dwelling_self_contained", orElse: true)
    let designated = try row.flag("dwelling_designated")
    household.eligibleDwelling = selfContained || designated
    let joint = try row.cents("wealth_partners_eur")
    let own = try row.cents("wealth_applicant_eur")
    household.partners = joint != nil
    let wealth = Wealth<Int>(cents: joint ?? own ?? 0)
    try replaceFigures(&law, household, row)

    let working: HuurtoeslagWorking<Int> = law.working(
      kaleHuur: try row.amount("kale_huur_eur_month"),
      servicekosten: SubsidisableServicekosten(
        energie: try row.amount("servicekosten_energie_eur_month"),
        schoonmaak: try row.amount("servicekosten_schoonmaak_eur_month"),
        huismeester: try row.amount("servicekosten_huismeester_eur_month"),
        ruimten: try row.amount("servicekosten_ruimten_eur_month")),
      rekeninkomen: try row.amount("rekeninkomen_eur_year"),
      tooWealthy: law.isTooWealthy(wealth, partners: household.partners), household)
    let awarded = law.award(working.month.inYear(months: 12))
    let refusal = working.refusal(awarded: awarded.cents)
    return .computed([
      "expected_refusal": .text(refusal.key),
      "expected_rekenhuur_eur_month": .cents(working.rekenhuur),
      "expected_normhuur_eur_month": .cents(working.normhuur),
      "expected_basishuur_eur_month": .cents(working.basishuur),
      "expected_slice_100_eur_month": .exact(working.slice100),
      "expected_slice_65_eur_month": .exact(working.slice65),
      "expected_slice_40_eur_month": .exact(working.slice40),
      "expected_afbouw_eur_month": .exact(working.taper),
      "expected_month_exact_eur": .exact(working.month),
      "expected_awarded_eur_year": .cents(awarded),
      "expected_paid_eur_month": .cents(law.payment(working.month, awarded: awarded)),
    ])
  }

  /// Replaces statutory figures by those of the row.
  private func replaceFigures(
    _ law: inout Huurtoeslag, _ household: HuurtoeslagHousehold, _ row: CaseRow
  ) throws(CaseError) {
    func replace<P>(
      _ column: String, _ path: WritableKeyPath<HuurtoeslagFigures, AmountFigure<P>>
    ) throws(CaseError) {
      if let cents = try row.cents(column) {
        law.figures[keyPath: path] = AmountFigure(cents: cents)
      }
    }
    try replace("override_verlaging_eur_month", \.basishuurVerlaging)
    try replace("override_kwaliteitskortingsgrens_eur_month", \.kwaliteitskortingsgrens)
    try replace("override_kwaliteitskortingsgrens_eur_month", \.maximaleHuurgrensJongeren)
    try replace("override_aftoppingsgrens_low_eur_month", \.aftoppingsgrensLaag)
    try replace("override_aftoppingsgrens_high_eur_month", \.aftoppingsgrensHoog)
    try replace("override_maximale_huurgrens_eur_month", \.maximaleHuurgrens)
    let index = HuurtoeslagType.allCases.firstIndex(of: law.type(household))!
    guard var type = law.figures.types[index] else { return }
    if let cents = try row.cents("override_ijkpunt_eur_year") {
      type.inkomensijkpunt = AmountFigure(cents: cents)
    }
    if let cents = try row.cents("override_normhuur_eur_month") {
      type.normhuur = AmountFigure(cents: cents)
    }
    let a = try row.number("override_factor_a", places: 12, most: 10_000_000_000)
    let b = try row.number("override_factor_b", places: 12, most: 10_000_000_000)
    if a != nil || b != nil {
      guard case .curve(let oldA, let oldB) = type.shape else {
        throw CaseError(
          column: "override_factor_a", problem: CaseErrorText.noMeaning(law.year),
          remedy: CaseErrorText.curveEnded)
      }
      func factor(_ value: Int?, _ old: Factor) -> Factor {
        value.map { Factor(figure: Figure(value: $0, id: .none), scale: old.scale) } ?? old
      }
      type.shape = .curve(a: factor(a, oldA), b: factor(b, oldB))
    }
    law.figures.types[index] = type
  }

  func toewijzing(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    guard ["limits", "decision"].contains(item) else { return unknownItem(item) }
    let working: ToewijzingWorking<Int> = try statutes(year(row)).toewijzing.working(
      persons: row.count("persons_count") ?? 1, aowOccupant: row.flag("aow_occupant"),
      income: row.amount("income_eur_year"), kaleHuur: row.amount("kale_huur_eur_month"),
      wlzIndication: row.flag("wlz_indication"))
    var values: [String: CaseValue] = [
      "expected_passend_limit_eur_year": .cents(working.passendLimit),
      "expected_daeb_income_limit_eur_year": .cents(working.daebIncomeLimit),
      "expected_daeb_rent_limit_eur_month": .cents(working.daebRentLimit),
      "expected_aftoppingsgrens_eur_month": .cents(working.aftoppingsgrens),
    ]
    if item == "decision" {
      values["expected_passend"] = .flag(working.passend)
      values["expected_income_test"] = .flag(working.incomeTest)
    }
    return .computed(values)
  }
}

import HuishoudboekjeCatalogue

extension CaseEvaluator {
  private enum Category: String, CaseIterable {
    case single1820 = "single_18_20"
    case coupleBoth1820 = "couple_both_18_20"
    case coupleOne1820 = "couple_one_18_20"
    case coupleBoth1820Child = "couple_both_18_20_child"
    case coupleOne1820Child = "couple_one_18_20_child"
    case single21 = "single_21"
    case couple21 = "couple_21"
    case couple21Each = "couple_21_each"
    case singleAOW = "single_aow"
    case coupleAOW = "couple_aow"
    case institutionSingle = "institution_single"
    case institutionCouple = "institution_couple"
    case onePartnerInInstitution = "one_partner_in_institution"

    func household(ageYears: Int?) -> BijstandHousehold {
      let age: BijstandAge = (ageYears ?? 40) < 21 ? .from18 : .from21
      func people(
        _ first: BijstandAge, _ second: BijstandAge? = nil, inside: (Bool, Bool) = (false, false),
        child: Bool = false
      ) -> BijstandHousehold {
        var household = BijstandHousehold(
          persons: OneOrTwo(
            BijstandPerson(age: first, inInstitution: inside.0),
            second.map { BijstandPerson(age: $0, inInstitution: inside.1) }))
        household.child = child
        return household
      }
      switch self {
      case .single1820: return people(.from18)
      case .coupleBoth1820: return people(.from18, .from18)
      case .coupleOne1820: return people(.from18, .from21)
      case .coupleBoth1820Child: return people(.from18, .from18, child: true)
      case .coupleOne1820Child: return people(.from18, .from21, child: true)
      case .single21: return people(.from21)
      case .couple21, .couple21Each: return people(.from21, .from21)
      case .singleAOW: return people(.aow)
      case .coupleAOW: return people(.aow, .aow)
      case .institutionSingle: return people(age, inside: (true, false))
      case .institutionCouple: return people(age, age, inside: (true, true))
      case .onePartnerInInstitution: return people(age, age, inside: (false, true))
      }
    }
    /// In `norm` rows an institution stands without the verhoging of artikel 23 lid 2.
    func verhoging(_ figures: BijstandFigures) -> Int {
      switch self {
      case .institutionSingle: return figures.inrichtingVerhogingAlleenstaande.cents
      case .institutionCouple: return figures.inrichtingVerhogingGehuwden.cents
      default: return 0
      }
    }
  }

  private func bijstandLaws(_ year: Int) throws(CaseError) -> HalfYears<Bijstand> {
    try statutes(year, column: "date").bijstand.map { Bijstand(figures: $0) }
  }

  func bijstand(_ row: CaseRow) throws(CaseError) -> CaseOutcome {
    let item = try row.required("item")
    let date = try row.date("date")
    let laws = try bijstandLaws(date.year)
    let law = laws[month: date.month]
    let norm = "expected_norm_eur_month"
    func household() throws(CaseError) -> BijstandHousehold {
      try row.choice("category", Category.self).household(ageYears: row.count("age_years"))
    }
    switch item {
    case "norm":
      let amount: BijstandNorm<Int> = law.norm(try household())
      let verhoging = try row.choice("category", Category.self).verhoging(law.figures)
      let base = MonthAmount<Int>(cents: amount.amount.cents - verhoging)
      return .computed([norm: .cents(base)])
    case "institution":
      let amount: BijstandNorm<Int> = law.norm(try household())
      return .computed([norm: .cents(amount.amount)])
    case "kostendeler":
      var sharing = Category.single21.household(ageYears: nil)
      guard let adults = try row.count("adults_sharing_costs_count"), adults >= 1 else {
        throw CaseError(
          column: "adults_sharing_costs_count", problem: CaseErrorText.noAdults,
          remedy: CaseErrorText.oneAdult)
      }
      sharing.kostendelendeMedebewoners = adults - 1
      let amount: BijstandNorm<Int> = law.norm(sharing)
      return .computed([norm: .cents(amount.amount)])
    case "paid":
      let income: MonthAmount<Int> = try row.amount("other_net_income_eur_month")
      let month = law.working(try household(), BijstandInput(income: income)).month
      return .computed([
        "expected_paid_eur_month": .cents(month.paid),
        "expected_holiday_reserve_eur_month": .cents(month.reserve),
      ])
    case "gross_year_szw", "gross_year_two_halves":
      return try bijstandGross(item, date.year, try household(), laws)
    case "wealth_limit":
      let one: Wealth<Int> = law.vermogensgrens(Category.single21.household(ageYears: nil))
      let two: Wealth<Int> = law.vermogensgrens(Category.couple21.household(ageYears: nil))
      let home = Wealth<Int>(law.figures.vermogensgrensEigenWoning)
      return .computed([
        "expected_wealth_limit_single_eur": .cents(one),
        "expected_wealth_limit_couple_eur": .cents(two),
        "expected_wealth_limit_own_home_eur": .cents(home),
      ])
    case "one_without_right":
      let household = try withoutRight(row)
      var input = BijstandInput(income: MonthAmount<Int>.zero)
      input.incomeWithoutRight = try row.amount("other_net_income_eur_month")
      let working = law.working(household, input)
      return .computed([
        norm: .cents(working.norm.amount),
        "expected_paid_eur_month": .cents(working.month.paid),
        "expected_holiday_reserve_eur_month": .cents(working.month.reserve),
      ])
    default: return unknownItem(item)
    }
  }

  private enum Spouses: String, CaseIterable {
    case together21 = "together_21"
    case together1820 = "together_18_20"
    case togetherAOW = "together_aow"
    case apart21 = "apart_21"
  }
  /// Spouses of one age, of whom the second has no right.
  private func withoutRight(_ row: CaseRow) throws(CaseError) -> BijstandHousehold {
    let spouses = try row.choice("category", Spouses.self)
    let age: BijstandAge
    switch spouses {
    case .together1820: age = .from18
    case .together21, .apart21: age = .from21
    case .togetherAOW: age = .aow
    }
    var household = BijstandHousehold(
      persons: OneOrTwo(BijstandPerson(age: age), BijstandPerson(age: age)))
    household.secondWithoutRight = spouses == .apart21 ? .apart : .together
    if let adults = try row.count("adults_sharing_costs_count") {
      household.kostendelendeMedebewoners = max(0, adults - (age == .from18 ? 1 : 2))
    }
    return household
  }

  private func bijstandGross(
    _ item: String, _ year: Int, _ household: BijstandHousehold, _ laws: HalfYears<Bijstand>
  ) throws(CaseError) -> CaseOutcome {
    let months = (1...12).map { month in
      laws[month: month].working(household, BijstandInput(income: MonthAmount<Int>.zero)).month
    }
    let mode: BijstandGrossMode = item == "gross_year_szw" ? .szwEstimate : .twoHalves
    let tax = try taxYear(year, column: "date").inkomstenbelasting.figures
    let gross = BijstandYear(months: months, before: nil).gross(
      mode, couple: household.isCouple, tax)
    return .computed(["expected_gross_eur_year": .cents(gross)])
  }
}

/// Eigen bijdrage Wlz: see the article Law-EigenBijdrageWlz (the hoge eigen bijdrage:
/// NaiveHogeEigenBijdrage). All amounts in euros. `year` = T, the year of the contribution;
/// incomes, tax and wealth are those of the peiljaar T - 2.
enum NaiveEigenBijdrage {
  /// The delivery forms; in the order of 3.3.2.2a: verblijf > VPT > PGB > MPT.
  enum Form: Int, Sendable {
    case mpt
    case pgb
    case vpt
    case verblijf
  }

  /// Which contribution is due (section 1).
  enum Kind: Sendable {
    case nihil
    case low
    case high
  }

  /// One person: the verzekerde, or the spouse.
  struct Person: Hashable, Sendable {
    var income: NaiveRational  // verzamelinkomen or belastbaar loon
    var aow: Bool
    var wealth: NaiveRational = 0  // rendementsgrondslag
    var grondslagSparenBeleggen: NaiveRational = 0  // above the heffingsvrij vermogen, for the CVO
    var bijdrageInkomen: NaiveRational = 0  // below AOW age: 0 for Wajong, bijstand and wages
    var owesContribution = true  // false: spouse without care
  }

  /// One or two persons and the switches.
  struct Household: Hashable, Sendable {
    var persons: [Person]
    var exceptions: NaiveRational = 0  // Rlz 4.1, on request
    var thresholdPooled = true  // open point 5
    var cvo: NaiveRational?  // given CVO; nil = computed
  }

  /// The wealth steps (section 4).
  struct Wealth: Hashable, Sendable {
    let threshold: NaiveRational
    let deduction: NaiveRational  // to 2025, below AOW age
    let counted: NaiveRational  // vermogen
    let bijtelling: NaiveRational  // VIB
  }

  /// All steps of the lage eigen bijdrage (section 4).
  struct Low: Hashable, Sendable {
    let income: NaiveRational
    let wealth: Wealth
    let cvo: NaiveRational
    let bpi: NaiveRational  // after the aftrek of MPT/PGB
    let unclamped: NaiveRational  // 10% x BPI / 12
    let clamped: NaiveRational
    let korting: NaiveRational
    let month: NaiveRational
  }

  static let law = "eigen_bijdrage"

  // MARK: section 1

  /// The highest of several forms (3.3.2.2a).
  static func highest(_ forms: [Form]) -> Form? {
    forms.max { $0.rawValue < $1.rawValue }
  }

  /// A single person (section 1 table).
  static func kindSingle(
    age: Int, form: Form, monthsInVerblijf: Int, returnHomeExpected: Bool = false,
    childAtCharge: Bool = false,
    deeltijdverblijf: Bool = false, noFourMonths: Bool = false, year: Int, figures: NaiveFigures
  ) -> Kind {
    if NaiveRational(age) < figures.value(law, year, "minimumleeftijd") { return .nihil }
    if form != .verblijf { return .low }
    let lowMonths = figures.value(law, year, "lage_bijdrage_maanden")
    if NaiveRational(monthsInVerblijf) < lowMonths && !noFourMonths { return .low }
    if returnHomeExpected || childAtCharge || deeltijdverblijf { return .low }
    return .high
  }

  /// A couple (section 1 table), not chosen to be treated as unmarried: nil = no care. Months =
  /// full months of verblijf.
  static func kindCouple(
    first: Form?, second: Form?, monthsFirst: Int = 0, monthsSecond: Int = 0,
    childAtCharge: Bool = false,
    bothDeeltijd: Bool = false, secondBeschermdWonen: Bool = false, year: Int, figures: NaiveFigures
  ) -> Kind {
    if secondBeschermdWonen { return first == .verblijf ? .high : .low }
    if first == nil && second == nil { return .nihil }
    if first != .verblijf || second != .verblijf { return .low }
    if childAtCharge || bothDeeltijd { return .low }
    let lowMonths = figures.value(law, year, "lage_bijdrage_maanden")
    let bothPassed = NaiveRational(min(monthsFirst, monthsSecond)) >= lowMonths
    return bothPassed ? .high : .low
  }

  /// The AOW flag at the yearly recalculation: reached by 31 January of T (3.3.1.4).
  static func aowFlagAtRecalculation(birth: NaiveDate, year: Int, figures: NaiveFigures) -> Bool {
    NaiveAOW.entitled(birth: birth, on: NaiveDate(year, 1, 31), figures: figures)
  }

  // MARK: section 4

  /// How often the deduction below AOW age counts (section 4): once for a verzekerde below AOW age,
  /// once more for the spouse.
  static func deductionCount(_ persons: [Person]) -> Int {
    persons.contains { $0.owesContribution && !$0.aow } ? persons.count : 0
  }

  /// vermogen and VIB (section 4).
  static func wealth(_ household: Household, year: Int, figures: NaiveFigures) -> Wealth {
    let each = figures.value(law, year, "vermogensdrempel_persoon")
    let threshold = each * NaiveRational(household.persons.count)
    let deduction =
      figures.value(law, year, "vermogensaftrek_onder_aow")
      * NaiveRational(deductionCount(household.persons))
    var above: NaiveRational
    if household.thresholdPooled {
      above = household.persons.map(\.wealth).reduce(0, +) - threshold
    } else {
      above = household.persons.map { max(0, $0.wealth - each) }.reduce(0, +)
    }
    above = max(0, above - household.exceptions - deduction)
    return Wealth(
      threshold: threshold, deduction: deduction, counted: above,
      bijtelling: above * figures.percent(law, year, "vermogensbijtelling_percentage"))
  }

  /// CVO of one person (section 4, to 2025): of AOW age and (income - 4% x testBase) below the
  /// limit; then min(maximum, 4% x grondslag sparen en beleggen + 4% x own vermogen). LEB tests on
  /// the vermogen, HEB on the grondslag.
  /// `deducted` = the deduction below AOW age counts for this person too (the spouse owes a
  /// contribution).
  static func cvo(
    _ person: Person, high: Bool, deducted: Bool = false, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    if year > 2025 || !person.aow { return 0 }
    let four = figures.percent(law, year, "vermogensbijtelling_percentage")
    var ownVermogen = max(0, person.wealth - figures.value(law, year, "vermogensdrempel_persoon"))
    if deducted {
      ownVermogen = max(0, ownVermogen - figures.value(law, year, "vermogensaftrek_onder_aow"))
    }
    let testBase = high ? person.grondslagSparenBeleggen : ownVermogen
    if person.income - four * testBase >= figures.value(law, year, "cvo_inkomensgrens") { return 0 }
    return min(
      figures.value(law, year, "cvo_maximum"),
      four * person.grondslagSparenBeleggen + four * ownVermogen)
  }

  /// CVO of the household: the given amount, or the sum over the persons (section 8 point 5:
  /// subtract).
  static func cvo(_ household: Household, high: Bool, year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    if let given = household.cvo { return given }
    let deducted = deductionCount(household.persons) > 0
    return household.persons.map {
      cvo($0, high: high, deducted: deducted, year: year, figures: figures)
    }.reduce(0, +)
  }

  /// The lage eigen bijdrage (section 4). `form` = the highest form. `mptPgb` = aftrek and korting
  /// of MPT/PGB apply, also if only one of a couple has MPT/PGB (nil: from the form).
  static func low(
    _ household: Household, form: Form, mptPgb given: Bool? = nil, year: Int, figures: NaiveFigures
  ) -> Low {
    let mptPgb = given ?? (form == .mpt || form == .pgb)
    let income = household.persons.map(\.income).reduce(0, +)
    let wealth = wealth(household, year: year, figures: figures)
    let cvo = cvo(household, high: false, year: year, figures: figures)
    var bpi = income + wealth.bijtelling - cvo
    if mptPgb { bpi = bpi - figures.value(law, year, "aftrek_mpt_pgb") }
    let unclamped = bpi * figures.percent(law, year, "leb_percentage") / 12
    let least = figures.value(law, year, "leb_minimum")
    let most = figures.value(law, year, "leb_maximum")
    let clamped = min(max(unclamped, least), most)
    let korting = mptPgb ? figures.value(law, year, "leb_korting_mpt_pgb") : 0
    return Low(
      income: income, wealth: wealth, cvo: cvo, bpi: bpi, unclamped: unclamped, clamped: clamped,
      korting: korting,
      month: (clamped - korting).halfUpCents())
  }

  /// The least contribution of a form (section 2): LEB minimum, for MPT/PGB minus the korting.
  static func minimum(_ form: Form, year: Int, figures: NaiveFigures) -> NaiveRational {
    let least = figures.value(law, year, "leb_minimum")
    return form == .mpt || form == .pgb
      ? least - figures.value(law, year, "leb_korting_mpt_pgb") : least
  }

  /// The highest low contribution of a form (section 2).
  static func maximum(_ form: Form, year: Int, figures: NaiveFigures) -> NaiveRational {
    let most = figures.value(law, year, "leb_maximum")
    return form == .mpt || form == .pgb
      ? most - figures.value(law, year, "leb_korting_mpt_pgb") : most
  }

  /// MPT of at most 20 hours care in natura a month (section 4): LEB minimum - korting; nil if
  /// there are more hours.
  static func mptAtMost20Hours(hours: NaiveRational, year: Int, figures: NaiveFigures)
    -> NaiveRational?
  {
    hours <= figures.value(law, year, "mpt_urengrens")
      ? minimum(.mpt, year: year, figures: figures) : nil
  }

  // MARK: section 6

  /// Peiljaarverlegging of the LEB (section 6): BPI(T) <= BPI(peiljaar) - drempel, or algemene
  /// bijstand.
  static func lowPeiljaarverlegging(
    bpiPeiljaar: NaiveRational, bpiYear: NaiveRational, algemeneBijstand: Bool, year: Int,
    figures: NaiveFigures
  ) -> Bool {
    algemeneBijstand
      || bpiYear <= bpiPeiljaar - figures.value(law, year, "leb_peiljaarverlegging_drempel")
  }

  /// No data (section 6): HEB the figure `onbekend_heb`; LEB the minimum, from 2026 minus the
  /// korting for MPT/PGB.
  static func dataUnknown(high: Bool, form: Form, year: Int, figures: NaiveFigures) -> NaiveRational
  {
    if high { return figures.value(law, year, "onbekend_heb") }
    if year >= 2026 { return minimum(form, year: year, figures: figures) }
    return figures.value(law, year, "leb_minimum")
  }

  // MARK: section 7

  /// Nihil limit a month (section 7 a): Pw 23 lid 1 + lid 2 + the least contribution of the form,
  /// at a half-year date.
  static func nihilLimit(form: Form, couple: Bool = false, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    NaiveBijstand.institution(couple ? .couple : .single, age: 21, date: date, figures: figures)
      + minimum(form, year: NaiveDate(date).year, figures: figures)
  }

  /// Nihil (section 7): income of a month at most the limit, or no bijstand because 18 to 20 in an
  /// inrichting.
  static func nihil(
    monthIncome: NaiveRational, noBijstandBecause18to20: Bool, form: Form, date: String,
    figures: NaiveFigures
  ) -> Bool {
    noBijstandBecause18to20 || monthIncome <= nihilLimit(form: form, date: date, figures: figures)
  }

  /// Part of a month (section 7): month x 12 x days / 365, half-up to cents.
  static func partOfMonth(_ month: NaiveRational, days: Int, year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    (month * 12 * NaiveRational(days) / figures.value(law, year, "jaardagen")).halfUpCents()
  }

  /// The split of a couple's contribution by share in income (3.3.2.9): first half-up to cents,
  /// second the rest; without income half each.
  static func split(
    _ month: NaiveRational, incomes: (NaiveRational, NaiveRational)
  ) -> (first: NaiveRational, second: NaiveRational) {
    let total = incomes.0 + incomes.1
    let share = total > 0 ? incomes.0 / total : NaiveRational(1, 2)
    let first = (month * share).halfUpCents()
    return (first, month - first)
  }
}

@testable import Huishoudboekje

/// The year of a person with AOW and perhaps a pension, told once more from the naive laws: only
/// the wiring is new. Euros; what the budget calls a line is its total over the year.
struct NaiveHouseholdYear {
  /// Income and tax of one calendar year.
  struct Income {
    var gross: NaiveRational
    var loonheffing: NaiveRational
    var zvw: NaiveRational
    var collected: NaiveRational
    var tax: NaiveRational
    var taxable: NaiveRational
    var box3: NaiveBox3.Outcome
    var toetsingsinkomen: NaiveRational { taxable.floor() + box3.benefit }
    var inkomensgegeven: NaiveRational { taxable + box3.benefit }
  }

  let household: Household
  let figures = TestFigures.naive

  private func stated(_ slot: AmountSlot) -> NaiveRational? {
    household.amounts[slot].map { NaiveRational(cents: $0) }
  }
  private func amount(_ slot: AmountSlot) -> NaiveRational { stated(slot) ?? 0 }
  private var person: Person { household.person }
  private var isSingle: Bool { person.aow?.kind == .single }
  private var group: NaiveLoonheffing.Group {
    person.birthDate.year < 1946 ? .aowBornBefore1946 : .aowBornFrom1946
  }

  private func withheld(_ wage: NaiveRational, _ year: Int, lhk: Bool) -> NaiveRational {
    NaiveLoonheffing.month(
      wage: wage, year: year, group: group, table: .green, lhk: lhk, aok: isSingle, jgk: false,
      figures: figures
    ).withheld
  }

  /// The AOW of the two half-years and of May.
  private func aow(_ year: Int) -> (halves: [NaiveRational], may: NaiveRational) {
    let type: NaiveAOW.PensionType = isSingle ? .single : .coupleEach
    let buildUp = NaiveRational(person.aow?.buildUpPct ?? 100)
    let halves = [NaiveDate.january(year), NaiveDate.july(year)].map {
      (NaiveAOW.fullGross(type, date: $0, figures: figures) * buildUp / 100).halfUpCents()
    }
    // Nothing is known of 2020: the engine says that 2021 then accrues as the year itself.
    guard year == 2021 else {
      return (
        halves, NaiveAOW.holidayMay(type, year: year, buildUp: buildUp, figures: figures)
      )
    }
    let may = [NaiveDate.january(year), NaiveDate.july(year)].map {
      6 * NaiveAOW.holidayAccrual(type, date: $0, buildUp: buildUp, figures: figures)
    }
    return (halves, may[0] + may[1])
  }

  func income(
    _ year: Int, bank: NaiveRational, other: NaiveRational, debts: NaiveRational,
    actualReturn: NaiveRational?
  ) -> Income {
    let (halves, may) = aow(year)
    let pension = person.hasPension ? amount(.pension) : 0
    let aowYear = 6 * halves[0] + 6 * halves[1] + may
    var loonheffing: NaiveRational = 0
    for half in halves {
      loonheffing =
        loonheffing + 6 * withheld(half, year, lhk: person.loonheffingskorting == .aow)
    }
    // The SVB withholds in May as if the credit were not asked for.
    let withheldInMay = NaiveBijzondereBeloning.withheld(
      may, yearWage: 12 * halves[1], group: group, lhk: false, year: year, figures: figures)
    loonheffing = loonheffing + withheldInMay
    var zvw: NaiveRational = 0
    if year >= 2023 {
      for (payment, count) in [(halves[0], 6), (halves[1], 6), (may, 1)] {
        zvw =
          zvw + NaiveRational(count) * NaiveZvw.payment(payment, year: year, figures: figures)
      }
    }
    if person.hasPension {
      loonheffing =
        loonheffing
        + 12 * withheld(pension / 12, year, lhk: person.loonheffingskorting == .pension)
      if year >= 2023 {
        // What fits under the yearly ceiling after the AOW, in twelve payments.
        let room = max(0, NaiveZvw.maximumIncome(year: year, figures: figures) - aowYear)
        let payment = min(pension, room) / 12
        zvw = zvw + 12 * NaiveZvw.payment(payment, year: year, figures: figures)
      }
    }
    let taxable = aowYear + pension
    let known = person.loonheffingskorting == .aow ? loonheffing - withheldInMay : loonheffing
    let box3 = NaiveBox3.compute(
      year: year, bank: bank, other: other, debts: debts, partners: 1, actualReturn: actualReturn,
      figures: figures)
    let aanslag = settle(year, box1: taxable, box3)
    let collected = NaiveAanslag.collected(
      verschuldigd: aanslag, withheld: loonheffing, year: year, figures: figures)
    let isSettled: Bool
    switch household.switches.settlement {
    case .annual: isSettled = true
    case .none: isSettled = false
    case .auto: isSettled = pension > 0 || box3.benefit > 0
    case .filed: isSettled = pension > 0 || box3.benefit > 0 || collected != 0
    }
    return Income(
      gross: taxable, loonheffing: loonheffing, zvw: zvw, collected: isSettled ? collected : 0,
      tax: isSettled ? aanslag : known, taxable: taxable, box3: box3)
  }

  private func settle(
    _ year: Int, box1: NaiveRational, _ box3: NaiveBox3.Outcome
  ) -> NaiveRational {
    NaiveAanslag.settle(
      NaiveAanslag.Input(
        year: year, group: group, box1: box1, box3Benefit: box3.benefit, aok: isSingle),
      figures: figures
    ).verschuldigd
  }

  var current: Income {
    income(
      household.year, bank: amount(.bank), other: amount(.otherAssets), debts: amount(.debts),
      actualReturn: stated(.actualReturn))
  }

  private func zorgtoeslag(
    _ year: Int, _ toetsingsinkomen: NaiveRational, _ wealth: NaiveRational
  ) -> NaiveZorgtoeslag.Outcome {
    NaiveZorgtoeslag.compute(
      NaiveZorgtoeslag.Input(
        year: year, toetsingsinkomen: toetsingsinkomen, partner: false, wealth: wealth,
        drempel: household.switches.drempel == .wet ? .wet : .dienst), figures: figures)
  }
  func zorgtoeslag(_ income: Income) -> NaiveRational {
    12
      * zorgtoeslag(
        household.year, income.toetsingsinkomen, income.box3.rendementsgrondslag
      ).paidMonth
  }

  func huurtoeslag(_ income: Income) -> NaiveRational {
    var input = NaiveHuurtoeslag.Input(
      year: household.year, kaleHuur: amount(.kaleHuur), rekeninkomen: income.toetsingsinkomen,
      persons: 1)
    input.servicekosten = [
      .serviceEnergie, .serviceHuismeester, .serviceSchoonmaak, .serviceRuimten,
    ].map { (slot: AmountSlot) in amount(slot) }
    input.aowOn1January = true
    input.aowReached = true
    input.adaptedHome = household.dwelling.adaptedHome
    input.acquiredRight = household.dwelling.acquiredRight
    input.selfContained = household.dwelling.selfContained
    input.designated = household.dwelling.designated
    input.wealthApplicant = income.box3.rendementsgrondslag
    return 12 * NaiveHuurtoeslag.compute(input, figures: figures).paidMonth
  }

  /// The lage contribution of each form and the hoge, a month.
  func contributions() -> (low: (Leveringsvorm) -> NaiveRational, high: NaiveRational) {
    let year = household.year
    let before = income(
      year - 2, bank: stated(.peiljaarBank) ?? amount(.bank),
      other: stated(.peiljaarOtherAssets) ?? amount(.otherAssets),
      debts: stated(.peiljaarDebts) ?? amount(.debts), actualReturn: nil)
    var (inkomen, test, tax) = (before.inkomensgegeven, before.toetsingsinkomen, before.tax)
    if let given = stated(.peiljaarIncome) {
      inkomen = given
      test = given.floor()
      tax = settle(year - 2, box1: max(0, given - before.box3.benefit), before.box3)
    }
    tax = stated(.peiljaarTax) ?? tax
    var entitled = household.switches.zorgtoeslagInPeiljaar ?? true
    if household.switches.zorgtoeslagInPeiljaar == nil && year >= 2025 {
      entitled =
        zorgtoeslag(year - 2, test, before.box3.rendementsgrondslag).awardedYear > 0
    }
    let naive = NaiveEigenBijdrage.Household(persons: [
      NaiveEigenBijdrage.Person(
        income: inkomen, aow: true, wealth: before.box3.rendementsgrondslag,
        grondslagSparenBeleggen: before.box3.grondslag)
    ])
    let switches = household.switches.eigenBijdrage
    let high = NaiveHogeEigenBijdrage.compute(
      NaiveHogeEigenBijdrage.Input(
        year: year, household: naive, tax: tax, zorgtoeslagInPeiljaar: entitled,
        extraVrijlating: switches.extraVrijlating, vrij15InBasis: switches.vrij15InBasis),
      figures: figures
    ).month
    let forms: [Leveringsvorm: NaiveEigenBijdrage.Form] = [
      .zzp: .verblijf, .vpt: .vpt, .mpt: .mpt, .pgb: .pgb,
    ]
    func low(_ form: Leveringsvorm) -> NaiveRational {
      if form == .mpt && household.care.mptAtMost20Hours {
        return NaiveEigenBijdrage.minimum(.mpt, year: year, figures: figures)
      }
      return NaiveEigenBijdrage.low(naive, form: forms[form]!, year: year, figures: figures).month
    }
    return (low, high)
  }

  /// The contribution of the year in a form: verblijf is low for four months, then high; nothing
  /// in a half-year in which the income of a month is at most the nihil limit.
  func eigenBijdrage(_ form: Leveringsvorm) -> NaiveRational {
    let (low, high) = contributions()
    let nihil = [NaiveDate.january(household.year), NaiveDate.july(household.year)].map {
      NaiveEigenBijdrage.nihil(
        monthIncome: current.inkomensgegeven / 12, noBijstandBecause18to20: false, form: form.naive,
        date: $0, figures: figures)
    }
    func half(_ month: Int, _ amount: NaiveRational) -> NaiveRational {
      nihil[month <= 6 ? 0 : 1] ? 0 : amount
    }
    guard form == .zzp else { return 6 * half(1, low(form)) + 6 * half(12, low(form)) }
    guard let start = household.care.verblijfFrom else {
      return 6 * half(1, high) + 6 * half(12, high)
    }
    let change = NaiveDate(start.year, start.month, start.day).adding(months: 4)
    var sum: NaiveRational = 0
    for month in 1...12 {
      let days = NaiveDate.days(household.year, month)
      let lowDays = (1...days).filter { NaiveDate(household.year, month, $0) < change }.count
      func part(_ amount: NaiveRational, _ count: Int) -> NaiveRational {
        if count == days { return amount }
        return NaiveEigenBijdrage.partOfMonth(
          amount, days: count, year: household.year, figures: figures)
      }
      sum = sum + half(month, part(low(.zzp), lowDays) + part(high, days - lowDays))
    }
    return sum
  }
}

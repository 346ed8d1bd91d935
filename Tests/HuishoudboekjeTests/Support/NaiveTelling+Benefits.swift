@testable import Huishoudboekje

extension NaiveTelling {
  func addAOW(
    _ type: NaiveAOW.PensionType, _ index: Int, _ year: Int, _ income: inout Income
  ) {
    let person = household.persons[index]
    let buildUp = NaiveRational(person.aow?.buildUpPct ?? 100)
    let halves = [NaiveDate.january(year), NaiveDate.july(year)].map {
      (NaiveAOW.fullGross(type, date: $0, figures: figures) * buildUp / 100).halfUpCents()
    }
    let may: NaiveRational
    if year == 2021 {
      // Nothing is known of 2020: the engine says that 2021 then accrues as the year itself.
      may = [NaiveDate.january(year), NaiveDate.july(year)].map {
        6 * NaiveAOW.holidayAccrual(type, date: $0, buildUp: buildUp, figures: figures)
      }.reduce(0, +)
    } else {
      // May of the year before to April; who has just begun: only the months with AOW.
      let months =
        (5...12).map { NaiveDate(year - 1, $0, 1) } + (1...4).map { NaiveDate(year, $0, 1) }
      may = months.filter {
        birth(index).year <= 1953
          || NaiveAOW.entitled(birth: birth(index), on: $0, figures: figures)
      }
      .map {
        NaiveAOW.holidayAccrual(
          type, date: date($0.year, $0.month), buildUp: buildUp, figures: figures)
      }.reduce(0, +)
    }
    let total = 6 * halves[0] + 6 * halves[1] + may
    for half in halves {
      income.loonheffing = income.loonheffing + 6 * withheld(half, index, year, .aow)
    }
    // The SVB withholds in May without the credit, unless the switch says otherwise; where it would
    // come back through a return, the eigen bijdrage does not know it.
    let credited = person.loonheffingskorting == .aow
    let withheldInMay = special(
      may, 12 * halves[1], index, year,
      lhk: credited && household.switches.aowVakantieTarief == .met)
    income.loonheffing = income.loonheffing + withheldInMay
    if credited && household.switches.aowVakantieTarief == .zonder
      && household.switches.mayInPeiljaar == .nil
    {
      income.mayWithoutCredit = withheldInMay
    }
    // Of each payment down to cents (Zvw artikel 45).
    for (payment, count) in [(halves[0], 6), (halves[1], 6), (may, 1)] {
      income.zvw = income.zvw + NaiveRational(count) * (payment * lowZvw(year)).floorCents()
    }
    income.gross = income.gross + total
    income.taxable = income.taxable + total
    income.bijdrageInkomen = income.bijdrageInkomen + total
    income.sources += 1
  }

  /// What falls in a month, by the days of each age; the figures of `year` or of its half-year.
  private func byDays(
    _ index: Int, _ year: Int, _ month: Int, _ amount: (Int, String) -> NaiveRational
  ) -> NaiveRational {
    let days = NaiveDate.days(year, month)
    // Nothing is known of 2020: the engine says that its months accrue with the figures of 2021.
    let date = date(max(2021, year), month)
    var amounts: [Int: NaiveRational] = [:]
    var sum: NaiveRational = 0
    for day in 1...days {
      let age = min(21, NaiveDate(year, month, day).age(bornOn: birth(index)))
      guard age >= 18 else { continue }
      let value = amounts[age] ?? amount(age, date)
      amounts[age] = value
      sum = sum + value
    }
    return (sum / NaiveRational(days)).halfUpCents()
  }

  func addWajong(
    _ facts: Person.WajongFacts, _ index: Int, _ year: Int, _ income: inout Income
  ) {
    let inside = form(index) == .zzp
    // Wajong artikel 3:8: the wages of the month come off the grondslag.
    let work =
      household.persons[index].hasWages ? (amount(.wages, index) / 12).halfUpCents() : 0
    func benefit(_ year: Int, _ month: Int) -> NaiveRational {
      byDays(index, year, month) { age, date in
        let percents: [Hulpbehoevendheid: NaiveRational] = [
          .middel: NaiveRational(85, 100), .hoog: 1,
        ]
        return NaiveWajong.month(
          age: age, date: date, regime: facts.regime == .dga75 ? .dga75 : .av70,
          raisedTo: percents[facts.hulpbehoevendheid], inInstitution: inside, workIncome: work,
          figures: figures
        ).gross
      }
    }
    let own = everyMonth.map { benefit(year, $0) }
    let months = everyMonth.map { month in
      let young =
        facts.tegemoetkomingJong
        ? byDays(index, year, month) {
          NaiveWajong.tegemoetkomingJong(age: $0, date: $1, figures: figures)
        } : 0
      return own[month - 1] + young
        + NaiveRational(cents: household.persons[index].toeslagenwet.stated ?? 0)
    }
    let may = NaiveWajong.holidayMay(
      grossMonths: (5...12).map { benefit(year - 1, $0) } + own[0..<4],
      date: NaiveDate.january(year), figures: figures)
    let withheld = months.map { self.withheld($0, index, year, .wajong) }
    income.loonheffing = withheld.reduce(income.loonheffing, +)
    income.loonheffing =
      income.loonheffing
      + special(
        may, 12 * months[4], index, year,
        lhk: household.persons[index].loonheffingskorting == .wajong)
    let total = months.reduce(may, +)
    income.gross = income.gross + total
    income.taxable = income.taxable + total
    income.sources += 1
  }

  /// From 21 years to the AOW age, without kostendelers.
  func addBijstand(
    _ facts: Person.BijstandFacts, _ wealth: NaiveRational, _ year: Int, _ income: inout Income
  ) {
    let inside = form(0) == .zzp || (form(0) == .vpt && facts.vptIsInrichting)
    func amount(_ year: Int, _ date: String) -> NaiveRational {
      let norm: NaiveRational
      if year < 2023 {
        norm = NaiveBijstand.norm(
          inside ? .institutionSingle : .single21, date: date, figures: figures)
        return max(0, norm - NaiveRational(cents: facts.otherNetIncome))
      }
      norm =
        inside
        ? NaiveBijstand.institution(.single, age: 40, date: date, figures: figures)
        : NaiveBijstand.norm(.single21, date: date, figures: figures)
      var deductions: NaiveRational = 0
      if !inside {
        deductions = NaiveRational(cents: facts.woonsituatieVerlaging)
        if form(0) == .vpt {
          deductions = deductions + NaiveRational(cents: facts.voedingInMindering)
        }
      }
      return NaiveBijstand.payment(
        norm: norm, deductions: deductions, wealthLimit: 0,
        netIncome: NaiveRational(cents: facts.otherNetIncome), date: date, figures: figures
      ).amount
    }
    func halves(_ year: Int) -> (NaiveRational, NaiveRational) {
      (amount(year, NaiveDate.january(year)), amount(year, NaiveDate.july(year)))
    }
    let known = NaiveDate.january(max(2023, year))
    let limits = NaiveBijstand.wealthLimits(date: known, figures: figures)
    if year >= 2023 && wealth > limits.single { return }
    let (first, second) = halves(year)
    // Of before 2021 nothing is known; June to December of the year itself stand in.
    let before = halves(max(2021, year - 1))
    func split(_ amount: NaiveRational) -> (paid: NaiveRational, reserve: NaiveRational) {
      NaiveBijstand.split(amount, date: known, figures: figures)
    }
    let june = split(before.0).reserve + 6 * split(before.1).reserve + 5 * split(first).reserve
    let cash = 6 * split(first).paid + 6 * split(second).paid + june
    let net: NaiveRational
    let gross: NaiveRational
    switch facts.grossMode {
    case .twoHalves: net = 6 * first + 6 * second
    case .cash: net = cash
    case .szwEstimate: net = 12 * first
    }
    if facts.grossMode == .szwEstimate {
      gross = NaiveBijstand.grossSzw(net, year: year, figures: figures)
    } else {
      gross = NaiveBijstand.grossExact(net, year: year, figures: figures).halfUpCents()
    }
    income.bijstand = cash
    income.gross = income.gross + cash
    income.taxable = income.taxable + gross
    income.borne = max(0, gross - net)
    income.sources += gross > 0 ? 1 : 0
  }
}

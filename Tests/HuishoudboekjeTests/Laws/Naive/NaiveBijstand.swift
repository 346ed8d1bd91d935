/// Bijstand (Participatiewet): see the article Law-Bijstand. All amounts in euros; norms net
/// including 5% vakantietoeslag.
enum NaiveBijstand {
  /// The norms of 3.1; the institution norms are without the verhoging.
  enum Category: String, Sendable {
    case single18to20 = "alleenstaande_18_20"
    case coupleBoth18to20 = "paar_beiden_18_20"
    case coupleOne18to20 = "paar_een_18_20"
    case coupleBoth18to20Child = "paar_beiden_18_20_met_kind"
    case coupleOne18to20Child = "paar_een_18_20_met_kind"
    case single21 = "alleenstaande_21"
    case couple21 = "gehuwden_21"
    case singleAow = "alleenstaande_aow"
    case coupleAow = "gehuwden_aow"
    case institutionSingle = "inrichting_alleenstaande"
    case institutionCouple = "inrichting_gehuwden"
  }

  /// What artikel 23 is asked for (3.2 point 5).
  enum Institution: Sendable {
    case single
    case couple
    case onePartner
  }

  /// How the gross is made (3.4).
  enum GrossMode: Sendable {
    case twoHalves
    case cash
    case szw
  }

  /// The outcome of 3.3.
  struct Payment: Hashable, Sendable {
    let norm: NaiveRational
    let right: Bool
    let amount: NaiveRational  // x, including vakantietoeslag
    let paid: NaiveRational
    let reserve: NaiveRational
  }

  private static let law = "bijstand"

  /// The norm of a category (3.1); dates before 2023 are in `bijstand_peiljaar`.
  static func norm(_ category: Category, date: String, figures: NaiveFigures) -> NaiveRational {
    figures.value(NaiveDate(date).year < 2023 ? "bijstand_peiljaar" : law, date, category.rawValue)
  }

  /// A single person of 18 to 20 outside an institution (3.2 point 4): 20-1a; from 2026 raised by
  /// the verhoging if the parents cannot or need not pay, to at most the 21+ norm.
  static func single18to20(date: String, parentsPay: Bool, figures: NaiveFigures) -> NaiveRational {
    let base = norm(.single18to20, date: date, figures: figures)
    if NaiveDate(date).year < 2026 || parentsPay { return base }
    let raised = base + figures.value(law, date, "verhoging_18_20")
    return min(raised, norm(.single21, date: date, figures: figures))
  }

  /// Kostendelersnorm per person (3.2 point 2): (40% + A x 30%) / A x B, half-up to cents. B = 21b
  /// or, at AOW age, 22b.
  static func kostendeler(sharing a: Int, aow: Bool = false, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    precondition(a >= 2, "only with a kostendelende medebewoner")
    let count = NaiveRational(a)
    let b = norm(aow ? .coupleAow : .couple21, date: date, figures: figures)
    let share =
      figures.percent(law, date, "kostendelers_vast_percentage")
      + count * figures.percent(law, date, "kostendelers_persoon_percentage")
    return (share / count * b).halfUpCents()
  }

  /// The fixed part of a partner of 18 to 20 in a couple with kostendelers (3.2 point 2, lid 3).
  static func kostendelerPartner18to20(child: Bool, date: String, figures: NaiveFigures)
    -> NaiveRational
  {
    let single = norm(.single18to20, date: date, figures: figures)
    return child ? norm(.coupleBoth18to20Child, date: date, figures: figures) - single : single
  }

  /// Artikel 23 lid 1 + lid 2 (3.2 point 5); 18 to 20: no right (3.2 point 4). One partner in: the
  /// sum of the norms each would have as alleenstaande (lid 3).
  static func institution(
    _ kind: Institution, age: Int, partnerAtHomeAow: Bool = false, date: String,
    figures: NaiveFigures
  ) -> NaiveRational {
    if age < 21 { return 0 }
    let single =
      norm(.institutionSingle, date: date, figures: figures)
      + figures.value(law, date, "inrichting_verhoging_alleenstaande")
    if kind == .single { return single }
    if kind == .couple {
      return norm(.institutionCouple, date: date, figures: figures)
        + figures.value(law, date, "inrichting_verhoging_gehuwden")
    }
    return norm(partnerAtHomeAow ? .singleAow : .single21, date: date, figures: figures) + single
  }

  /// The wealth limits of artikel 34 (3.2 point 8): single; couple or single parent; equity in the
  /// own home.
  static func wealthLimits(
    date: String, figures: NaiveFigures
  ) -> (single: NaiveRational, couple: NaiveRational, ownHome: NaiveRational) {
    (
      figures.value(law, date, "vermogensgrens_alleenstaande"),
      figures.value(law, date, "vermogensgrens_gehuwden"),
      figures.value(law, date, "vermogensgrens_eigen_woning")
    )
  }

  /// The split of an amount into the monthly payment (95%, half-up to cents) and the reserve (3.2
  /// point 1).
  static func split(_ x: NaiveRational, date: String, figures: NaiveFigures) -> (
    paid: NaiveRational, reserve: NaiveRational
  ) {
    let paid = (x * (1 - figures.percent(law, date, "vakantietoeslag_percentage"))).halfUpCents()
    return (paid, x - paid)
  }

  /// The algorithm of 3.3.
  static func payment(
    norm: NaiveRational, deductions: NaiveRational = 0, wealth: NaiveRational = 0,
    wealthLimit: NaiveRational,
    netIncome: NaiveRational, date: String, figures: NaiveFigures
  ) -> Payment {
    let reduced = norm - deductions
    let right = wealth <= wealthLimit
    let x = right ? max(0, reduced - netIncome) : 0
    let (paid, reserve) = split(x, date: date, figures: figures)
    return Payment(norm: reduced, right: right, amount: x, paid: paid, reserve: reserve)
  }

  /// Exact gross-up (3.4): z = AHK / rate1; N <= z ? N : (N - AHK) / (1 - rate1). Not rounded.
  /// Below AOW age.
  static func grossExact(_ net: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    let ahk = figures.value("inkomstenbelasting", year, "ahk_jong_max")
    let rate = figures.percent("inkomstenbelasting", year, "tarief1_jong")
    if net <= ahk / rate { return net }
    return (net - ahk) / (1 - rate)
  }

  /// The voet and percentage of the SZW recipe (3.4).
  static func szwFigures(year: Int, figures: NaiveFigures) -> (
    voet: NaiveRational, percentage: NaiveRational
  ) {
    let ahk = figures.value("inkomstenbelasting", year, "ahk_jong_max")
    let rate = figures.percent("inkomstenbelasting", year, "tarief1_jong")
    return ((ahk / rate).ceil(), (rate / (1 - rate)).halfUp(decimals: 4))
  }

  /// The SZW recipe (3.4): floor(N + max(0, N - voet) x pct), whole euros.
  static func grossSzw(_ net: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    let (voet, percentage) = szwFigures(year: year, figures: figures)
    return (net + max(0, net - voet) * percentage).floor()
  }

  /// The net of a year by mode (3.4) for norms of H1 and H2 of the year and of the year before
  /// (only used by `cash`). szw: 12 x January. twoHalves: 6 x H1 + 6 x H2. cash: the twelve
  /// payments + the June payment over June (y-1) to May (y).
  static func yearNet(
    mode: GrossMode, year: Int, h1: NaiveRational, h2: NaiveRational, previousH1: NaiveRational,
    previousH2: NaiveRational, figures: NaiveFigures
  ) -> NaiveRational {
    if mode == .szw { return 12 * h1 }
    if mode == .twoHalves { return 6 * h1 + 6 * h2 }
    let date = NaiveDate.january(year)
    let first = split(h1, date: date, figures: figures)
    let second = split(h2, date: date, figures: figures)
    let june =
      split(previousH1, date: date, figures: figures).reserve
      + 6 * split(previousH2, date: date, figures: figures).reserve + 5 * first.reserve
    return 6 * first.paid + 6 * second.paid + june
  }

  /// The gross of a year by mode (3.4), from norms (a partner of a couple: half the couple norm).
  /// szw in whole euros, the other modes exact.
  static func yearGross(
    mode: GrossMode, year: Int, h1: NaiveRational, h2: NaiveRational, previousH1: NaiveRational = 0,
    previousH2: NaiveRational = 0, figures: NaiveFigures
  ) -> NaiveRational {
    let net = yearNet(
      mode: mode, year: year, h1: h1, h2: h2, previousH1: previousH1, previousH2: previousH2,
      figures: figures)
    if mode == .szw { return grossSzw(net, year: year, figures: figures) }
    return grossExact(net, year: year, figures: figures)
  }

  /// AIO (3.6): fiscal amount = net / (1 - Zvw low), exact; `byFactor` uses the printed
  /// bruteringsfactor.
  static func aioGross(
    _ net: NaiveRational, year: Int, byFactor: Bool = false, figures: NaiveFigures
  ) -> NaiveRational {
    if byFactor { return net * figures.value("zvw", year, "bruteringsfactor_aio") }
    return net / (1 - NaiveZvw.rate(.low, year: year, figures: figures))
  }

  /// The pension disregard of artikel 33 lid 5 (3.2 point 7), a month; not applied before 2025
  /// (open point 14).
  static func pensionDisregard(couple: Bool, date: String, figures: NaiveFigures) -> NaiveRational {
    if NaiveDate(date).year < 2025 { return 0 }
    return figures.value(
      law, date, couple ? "pensioenvrijlating_gehuwden" : "pensioenvrijlating_alleenstaande")
  }
}

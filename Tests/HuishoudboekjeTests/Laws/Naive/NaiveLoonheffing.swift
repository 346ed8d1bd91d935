/// Loonheffing per month: see the article Law-Inkomstenbelasting. All amounts in euros.
enum NaiveLoonheffing {
  /// The three groups of section 1.
  enum Group: Sendable {
    case belowAowAge
    case aowBornFrom1946
    case aowBornBefore1946

    /// Of AOW age.
    var isAow: Bool { self != .belowAowAge }
  }

  /// White: wages from current work (with arbeidskorting). Green: benefits and pensions.
  enum Table: Sendable {
    case white
    case green
  }

  /// All steps of section 4.
  struct Month: Hashable, Sendable {
    let yearWage: NaiveRational  // L, in the table
    let taxBeforeCredits: NaiveRational  // X1
    let algemeneHeffingskorting: NaiveRational
    let arbeidskorting: NaiveRational
    let ouderenkorting: NaiveRational
    let alleenstaandeOuderenkorting: NaiveRational
    let credits: NaiveRational  // K
    let yearTax: NaiveRational  // X
    let excessTax: NaiveRational  // above the last table row
    let beforeJgk: NaiveRational  // m + excess
    let jgk: NaiveRational
    let withheld: NaiveRational
    let verrekendeArbeidskortingYear: NaiveRational
    let verrekendeArbeidskortingMonth: NaiveRational
  }

  private static let law = "inkomstenbelasting"

  /// The end of bracket 1 (section 1): longer for those born before 1946.
  static func bracket1End(_ group: Group, year: Int, figures: NaiveFigures) -> NaiveRational {
    if group == .aowBornBefore1946 {
      return figures.value(law, year, "schijf1_grens_geboren_voor_1946")
    }
    return figures.value(law, year, "schijf1_grens")
  }

  /// The end of bracket 2 (section 1).
  static func bracket2End(year: Int, figures: NaiveFigures) -> NaiveRational {
    figures.value(law, year, "schijf2_grens")
  }

  /// Rate 1 of the group (section 1), as a fraction.
  static func rate1(_ group: Group, year: Int, figures: NaiveFigures) -> NaiveRational {
    figures.percent(law, year, group.isAow ? "tarief1_aow" : "tarief1_jong")
  }

  /// Sum over the brackets of floor(part x rate) (section 4 step 2, section 5 T1).
  static func taxOverBrackets(
    _ income: NaiveRational, group: Group, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    let end1 = bracket1End(group, year: year, figures: figures)
    let end2 = bracket2End(year: year, figures: figures)
    let part1 = min(max(0, income), end1)
    let part2 = max(0, min(income, end2) - end1)
    let part3 = max(0, income - end2)
    return (part1 * rate1(group, year: year, figures: figures)).floor()
      + (part2 * figures.percent(law, year, "tarief2")).floor()
      + (part3 * figures.percent(law, year, "tarief3")).floor()
  }

  /// AHK(x) of 2.1; `aanslag` takes the percentage of the aanslag for AOW age (2024: 3.421 instead
  /// of 3.420).
  static func algemeneHeffingskorting(
    _ x: NaiveRational, group: Group, year: Int, aanslag: Bool = false, figures: NaiveFigures
  ) -> NaiveRational {
    if x > bracket2End(year: year, figures: figures) { return 0 }
    let maximum = figures.value(law, year, group.isAow ? "ahk_aow_max" : "ahk_jong_max")
    let start = figures.value(law, year, "ahk_afbouwgrens")
    var key = "ahk_jong_afbouw"
    if group.isAow { key = aanslag ? "ahk_aow_afbouw_aanslag" : "ahk_aow_afbouw" }
    return max(0, (maximum - max(0, x - start) * figures.percent(law, year, key)).ceil())
  }

  /// AK(L) of 2.2.
  static func arbeidskorting(_ l: NaiveRational, group: Group, year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    let prefix = group.isAow ? "ak_aow_" : "ak_jong_"
    func euro(_ key: String) -> NaiveRational { figures.value(law, year, prefix + key) }
    func fraction(_ key: String) -> NaiveRational { figures.percent(law, year, prefix + key) }
    if l > euro("g4") { return 0 }
    var p = min(fraction("o1") * l, euro("m1"))
    p = min(p + fraction("o2") * max(0, l - euro("g1")), euro("m2"))
    p = min(p + fraction("o3") * max(0, l - euro("g2")), euro("m3"))
    p = p - fraction("a1") * max(0, l - euro("g3"))
    return max(0, p.ceil())
  }

  /// OK of 2.3; only at AOW age.
  static func ouderenkorting(_ x: NaiveRational, group: Group, year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    if !group.isAow { return 0 }
    let maximum = figures.value(law, year, "ouderenkorting_max")
    let limit = figures.value(law, year, "ouderenkorting_grens")
    return max(
      0, (maximum - figures.percent(law, year, "ouderenkorting_afbouw") * max(0, x - limit)).ceil())
  }

  /// AOK of 2.3; only at AOW age and when entitled.
  static func alleenstaandeOuderenkorting(
    _ entitled: Bool, group: Group, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    group.isAow && entitled ? figures.value(law, year, "alleenstaandeouderenkorting") : 0
  }

  /// JGK of a year (2.3); not at AOW age (open point 13).
  static func jonggehandicaptenkorting(
    _ entitled: Bool, group: Group, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    !group.isAow && entitled ? figures.value(law, year, "jonggehandicaptenkorting") : 0
  }

  /// JGK_month = half-up(JGK / 12) (section 4 step 6).
  static func jonggehandicaptenkortingMonth(year: Int, figures: NaiveFigures) -> NaiveRational {
    (figures.value(law, year, "jonggehandicaptenkorting") / 12).halfUpCents()
  }

  /// The highest loonheffingskorting: all credits at nil wage, without arbeidskorting.
  static func highestLoonheffingskorting(group: Group, year: Int, aok: Bool, figures: NaiveFigures)
    -> NaiveRational
  {
    algemeneHeffingskorting(0, group: group, year: year, figures: figures)
      + ouderenkorting(0, group: group, year: year, figures: figures)
      + alleenstaandeOuderenkorting(aok, group: group, year: year, figures: figures)
  }

  /// L = floor(loon x 12 / 54) x 54 (section 4 step 1), not above the last row of the table.
  static func yearWage(_ wage: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    let step = figures.value(law, year, "loontabel_stap")
    let last = figures.value(law, year, "loontabel_maximum")
    return min((wage * 12 / step).floor() * step, last)
  }

  /// 49.50% of the wage above the last table row, cents down (section 4).
  static func excessTax(_ wage: NaiveRational, year: Int, figures: NaiveFigures) -> NaiveRational {
    let lastRow = figures.value(law, year, "loontabel_maximum") / 12
    return (max(0, wage - lastRow) * figures.percent(law, year, "tarief3")).floorCents()
  }

  /// The month table: section 4 steps 1 to 6. `wage` = gross euros of the month.
  static func month(
    wage: NaiveRational, year: Int, group: Group, table: Table, lhk: Bool, aok: Bool, jgk: Bool,
    figures: NaiveFigures
  ) -> Month {
    let l = yearWage(wage, year: year, figures: figures)
    let x1 = taxOverBrackets(l, group: group, year: year, figures: figures)
    var ahk: NaiveRational = 0
    var ak: NaiveRational = 0
    var ok: NaiveRational = 0
    var aokAmount: NaiveRational = 0
    if lhk {
      ahk = algemeneHeffingskorting(l, group: group, year: year, figures: figures)
      if table == .white {
        ak = arbeidskorting(l, group: group, year: year, figures: figures)
      }
      ok = ouderenkorting(l, group: group, year: year, figures: figures)
      aokAmount = alleenstaandeOuderenkorting(aok, group: group, year: year, figures: figures)
    }
    let k = ahk + ak + ok + aokAmount
    let x = max(0, x1 - k)
    let excess = excessTax(wage, year: year, figures: figures)
    let beforeJgk = (x / 12).halfUpCents() + excess
    let jgkMonth = jgk ? jonggehandicaptenkortingMonth(year: year, figures: figures) : 0
    let usedArbeidskorting = max(0, min(ak, x1 - ahk - ok))
    return Month(
      yearWage: l, taxBeforeCredits: x1, algemeneHeffingskorting: ahk, arbeidskorting: ak,
      ouderenkorting: ok,
      alleenstaandeOuderenkorting: aokAmount, credits: k, yearTax: x, excessTax: excess,
      beforeJgk: beforeJgk,
      jgk: jgkMonth, withheld: max(0, beforeJgk - jgkMonth),
      verrekendeArbeidskortingYear: usedArbeidskorting,
      verrekendeArbeidskortingMonth: (usedArbeidskorting / 12).halfUpCents())
  }
}

/// Loonheffing on a holiday allowance or another one-off payment: the green table of special rewards
/// (Wet LB 1964 artikel 26). All amounts in euros.
enum NaiveBijzondereBeloning {
  private static let law = "inkomstenbelasting"

  /// The rate of the bracket in which the year wage lies, as a percentage.
  static func bracketRate(
    _ yearWage: NaiveRational, group: NaiveLoonheffing.Group, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    func figure(_ key: String) -> NaiveRational { figures.value(law, year, key) }
    let end1 = figure(
      group == .aowBornBefore1946 ? "schijf1_grens_geboren_voor_1946" : "schijf1_grens")
    if yearWage <= end1 { return figure(group == .belowAowAge ? "tarief1_jong" : "tarief1_aow") }
    if yearWage <= figure("schijf2_grens") { return figure("tarief2") }
    return figure("tarief3")
  }

  /// The first whole euro of year wage on which the credits do not cover rate 1.
  static func firstTaxed(group: NaiveLoonheffing.Group, year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    func figure(_ key: String) -> NaiveRational { figures.value(law, year, key) }
    let young = group == .belowAowAge
    let credits =
      young ? figure("ahk_jong_max") : figure("ahk_aow_max") + figure("ouderenkorting_max")
    let rate = figure(young ? "tarief1_jong" : "tarief1_aow") / 100
    var euro = (credits / rate).floor()
    while rate * euro <= credits { euro = euro + 1 }
    return euro
  }

  /// The percentage of the table for a year wage.
  static func percentage(
    _ yearWage: NaiveRational, group: NaiveLoonheffing.Group, lhk: Bool, year: Int,
    figures: NaiveFigures
  ) -> NaiveRational {
    func figure(_ key: String) -> NaiveRational { figures.value(law, year, key) }
    var rate = bracketRate(yearWage, group: group, year: year, figures: figures)
    if !lhk { return rate }
    if yearWage < firstTaxed(group: group, year: year, figures: figures) { return 0 }
    let young = group == .belowAowAge
    if yearWage > figure("ahk_afbouwgrens") && yearWage <= figure("schijf2_grens") {
      rate = rate + figure(young ? "ahk_jong_afbouw" : "ahk_aow_afbouw").halfUp(decimals: 2)
    }
    if !young {
      let taper = figure("ouderenkorting_afbouw")
      let start = figure("ouderenkorting_grens")
      let end = (start + figure("ouderenkorting_max") / (taper / 100)).ceil()
      if yearWage > start && yearWage <= end { rate = rate + taper }
    }
    return rate
  }

  /// What is withheld from the payment: down to cents.
  static func withheld(
    _ amount: NaiveRational, yearWage: NaiveRational, group: NaiveLoonheffing.Group, lhk: Bool,
    year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    let rate = percentage(yearWage, group: group, lhk: lhk, year: year, figures: figures)
    return (amount * rate / 100).floorCents()
  }
}

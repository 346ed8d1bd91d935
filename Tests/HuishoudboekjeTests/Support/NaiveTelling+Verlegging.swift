@testable import Huishoudboekje

/// The high contribution, and on request on the income of the year itself (Blz artikel 3.3.2.6).
extension NaiveTelling {
  func high(
    _ household: NaiveEigenBijdrage.Household, tax: NaiveRational, zorgtoeslag: Bool,
    _ payers: [Int], _ now: Everybody, _ figures: NaiveFigures
  ) -> NaiveRational {
    let switches = self.household.switches.eigenBijdrage
    return NaiveHogeEigenBijdrage.compute(
      NaiveHogeEigenBijdrage.Input(
        year: self.household.year, household: household, tax: tax,
        zorgtoeslagInPeiljaar: zorgtoeslag,
        netLabour: payers.map { now.persons[$0].netLabour }.reduce(0, +),
        extraVrijlating: switches.extraVrijlating, vrij15InBasis: switches.vrij15InBasis),
      figures: figures
    ).month
  }

  /// It moves when after it less than the zak- en kleedgeld of the year is left, the health premium apart; and
  /// then has the deductions of the year. Nobody asks for a higher one.
  func movedHigh(
    _ usual: NaiveRational, _ moved: NaiveEigenBijdrage.Household, _ payers: [Int], _ now: Everybody
  ) -> NaiveRational {
    let year = household.year
    let tax = payers.map { now.persons[$0].tax }.reduce(0, +)
    let zvw = payers.map { now.persons[$0].zvw }.reduce(0, +)
    let income = payers.map { now.persons[$0].inkomensgegeven }.reduce(0, +)
    let zorgtoeslag = awardedZorgtoeslag(now, payers)
    let premium =
      NaiveRational(payers.count) * figures.value("zorgtoeslag", year, "standaardpremie")
    let left = income - tax - zvw - premium + zorgtoeslag - 12 * usual
    let norm: NaiveBijstand.Category =
      payers.count == 2 ? .institutionCouple : .institutionSingle
    let pocketMoney = [NaiveDate.january(year), NaiveDate.july(year)].map {
      6 * NaiveBijstand.norm(norm, date: $0, figures: figures)
    }.reduce(0, +)
    guard left < pocketMoney else { return usual }
    let own = NaiveRlz.ofTheYearItself(year, figures)
    return min(
      usual, high(moved, tax: tax, zorgtoeslag: zorgtoeslag > 0, payers, now, own))
  }
}

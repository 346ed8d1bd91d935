/// The assets that count: Blz artikel 3.3.1.2 and 3.3.1.2a.
struct VermogensbijtellingWorking<L: Lane>: Sendable {
  /// Wealth above the thresholds.
  var counted: Wealth<L>
  /// Vermogensinkomensbijtelling, not rounded.
  var addition: Unrounded<L, PerYear>
}

/// The lage eigen bijdrage, with what it was made of.
struct LageBijdrageWorking<L: Lane>: Sendable {
  var vermogen: VermogensbijtellingWorking<L>
  var compensatie: Unrounded<L, PerYear>
  var bijdrageplichtigInkomen: Unrounded<L, PerYear>
  var month: MonthAmount<L>
}

/// The hoge eigen bijdrage, with what it was made of.
struct HogeBijdrageWorking<L: Lane>: Sendable {
  var vermogen: VermogensbijtellingWorking<L>
  /// Income after tax and the deductions of the Regeling.
  var availableIncome: Unrounded<L, PerYear>
  var labourExemption: Unrounded<L, PerYear>
  /// Extra vrijlating, Rlz artikel 4.6.
  var extraExemption: Unrounded<L, PerYear>
  var compensatie: Unrounded<L, PerYear>
  var bijdrageplichtigInkomen: Unrounded<L, PerYear>
  var month: MonthAmount<L>
}

/// Switches of the open points of the eigen bijdrage, with the documented defaults.
package struct EigenBijdrageSwitches: Sendable, Equatable {
  /// Rlz artikel 4.6 (25 %) applies; its text was not read for 2023-2026.
  package var extraVrijlating = true
  /// 15 % of labour income is taken off before the extra vrijlating (CAK).
  package var vrij15InBasis = true
  /// The thresholds of a couple's wealth are pooled.
  package var drempelGepoold = true
  /// A request to use the income of the year itself is made, and granted where the law allows it
  /// (Blz artikel 3.3.2.4 lid 2 and 3.3.2.6).
  package var peiljaarverlegging = false
  package init() {}
}

/// Besluit langdurige zorg paragraaf 3.3 and Regeling langdurige zorg chapter 4.
final class EigenBijdrageWlz: Sendable {
  let year: Int
  let figures: EigenBijdrageFigures

  init(year: Int, figures: EigenBijdrageFigures) {
    self.year = year
    self.figures = figures
  }

  /// Wealth above the thresholds and the part of it that counts as income.
  ///
  /// The deduction below the AOW age (to 2025) counts for each of a couple as soon as one who is
  /// below it owes a contribution: for him, and once more for the spouse (lid 1 onder b).
  ///
  /// - Law: Blz artikel 3.3.1.2 and 3.3.1.2a.
  /// - Unit: cents of wealth; cents per year, not rounded.
  /// - Leaves out: exempt compensation for injury (Rlz artikel 4.1), on request.
  @inline(__always)
  func vermogen<L: Lane>(_ input: EigenBijdrageInput<L>) -> VermogensbijtellingWorking<L> {
    let threshold = Wealth<L>(figures.vermogensdrempelPersoon)
    var counted = input.rendementsgrondslag - threshold.times(input.persons.count)
    if let apart = input.apart { counted = apart.sum({ ($0 - threshold).atLeastZero }, +) }
    if hasDeduction(input) {
      counted =
        counted - Wealth(figures.vermogensaftrekOnderAow).times(input.persons.count)
    }
    let article: Article = "Blz artikel 3.3.1.2"
    let above = counted.atLeastZero.named("vermogen boven de drempel", article)
    let addition = (figures.vermogensbijtelling * above).asIncome
      .named("vermogensinkomensbijtelling", "Blz artikel 3.3.1.2a")
    return VermogensbijtellingWorking(counted: above, addition: addition)
  }

  /// Below the AOW age and owing a contribution: Blz artikel 3.3.1.2 lid 1 onder b, to 2025.
  @inline(__always)
  func hasDeduction<L: Lane>(_ input: EigenBijdrageInput<L>) -> Bool {
    input.persons.contains { $0.owesContribution && !$0.aow }
  }

  /// The lage eigen bijdrage per month, for a single person or a couple together.
  ///
  /// - Law: Blz artikel 3.3.2.2 lid 2-5, 3.3.2.4 and 3.3.2.4a.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents at the end.
  /// - Leaves out: peiljaarverlegging, which `verlegd` decides.
  @inline(__always)
  func lage<L: Lane>(
    _ input: EigenBijdrageInput<L>, _ form: Leveringsvorm, mptAtMost20Hours: Bool = false
  ) -> LageBijdrageWorking<L> {
    let f = figures
    let wealth = vermogen(input)
    let income = input.persons.sum(\.income, +)
    let cvo = compensatie(input, wealth, high: false)
    var bpi = income.exact + wealth.addition - cvo
    if form.hasReduction { bpi = bpi - YearAmount(f.aftrekMptPgb) }
    bpi = bpi.named("bijdrageplichtig inkomen", "Blz artikel 3.3.2.4")
    let least = MonthAmount<L>(f.lebMinimum).exact
    let most = MonthAmount<L>(f.lebMaximum).exact
    let share = (f.lebPercentage * bpi).perMonth
    let article: Article = "Blz artikel 3.3.2.2 lid 3"
    var month = Huishoudboekje.least(greatest(share, least), most)
    if form == .mpt && mptAtMost20Hours { month = least }
    if form.hasReduction { month = month - MonthAmount(f.lebKortingMptPgb) }
    return LageBijdrageWorking(
      vermogen: wealth, compensatie: cvo, bijdrageplichtigInkomen: bpi,
      month: month.toCents(article).named("lage eigen bijdrage", article))
  }

  /// The hoge eigen bijdrage per month, for a single person or a couple together.
  ///
  /// - Law: Blz artikel 3.3.2.1 and 3.3.2.3; Rlz artikel 4.2-4.6.
  /// - Unit: cents per month.
  /// - Rounding: half-up to cents at the end.
  /// - Leaves out: WUV and WUBO payments; peiljaarverlegging, which `verlegd` decides.
  @inline(__always)
  func hoge<L: Lane>(
    _ input: EigenBijdrageInput<L>, _ switches: EigenBijdrageSwitches
  ) -> HogeBijdrageWorking<L> {
    let f = figures
    let couple = input.persons.count == 2
    let wealth = vermogen(input)
    let income = input.persons.sum(\.income, +)
    let pocket = YearAmount<L>(
      couple ? f.zakKleedgeldGehuwden : f.zakKleedgeldAlleenstaande)
    let premiums = input.persons.sum({ premium($0, couple: couple) }, +)
    let ages = input.persons.sum({ YearAmount<L>($0.aow ? f.aftrekAow : f.aftrekOnderAow) }, +)
    let available =
      ((income - input.tax - pocket - ages).exact - premiums
      + zorgtoeslagcorrectie(input, income, couple: couple))
      .named("inkomen na belasting en aftrek", "Blz artikel 3.3.2.3 lid 1 onder a")
    let labour = (f.arbeidsvrijlating * input.netLabour)
      .named("vrijlating arbeid", "Blz artikel 3.3.2.3 lid 1 onder b 1")
    let limit = YearAmount<L>(vrijlatingsgrens(input))
    let base = switches.vrij15InBasis ? available - labour : available
    let extra =
      switches.extraVrijlating
      ? (f.extraVrijlating * (base - limit).atLeastZero)
        .named("extra vrijlating", "Rlz artikel 4.6") : .zero
    let cvo = compensatie(input, wealth, high: true)
    let bpi = (available - labour - extra - cvo + wealth.addition)
      .named("bijdrageplichtig inkomen", "Blz artikel 3.3.2.3 lid 1 onder c")
    let article: Article = "Blz artikel 3.3.2.1"
    let month = least(bpi.perMonth.atLeastZero, MonthAmount<L>(f.hebMaximum).exact)
    return HogeBijdrageWorking(
      vermogen: wealth, availableIncome: available, labourExemption: labour,
      extraExemption: extra, compensatie: cvo, bijdrageplichtigInkomen: bpi,
      month: month.toCents(article).named("hoge eigen bijdrage", article))
  }

  /// The available income above which the extra vrijlating is taken.
  ///
  /// - Law: Rlz artikel 4.6; of a couple with at least one of AOW age the limit of spouses of AOW age.
  func vrijlatingsgrens<L: Lane>(_ input: EigenBijdrageInput<L>) -> YearFigure {
    let couple = input.persons.count == 2
    let f = figures
    return input.persons.contains(\.aow)
      ? (couple ? f.vrijlatingsgrensAowGehuwden : f.vrijlatingsgrensAowAlleenstaande)
      : (couple ? f.vrijlatingsgrensJongGehuwden : f.vrijlatingsgrensJongAlleenstaande)
  }

  /// The deduction for the health premium of one person.
  ///
  /// - Law: Rlz artikel 4.4 lid 1.
  /// - Unit: cents per year, not rounded.
  @inline(__always)
  private func premium<L: Lane>(
    _ person: EigenBijdragePerson<L>, couple: Bool
  ) -> Unrounded<L, PerYear> {
    let f = figures
    let share = f.premiePercentage * (person.bijdrageInkomen ?? person.income)
    let most = YearAmount<L>(f.premieMaximum).exact
    let built = least(YearAmount<L>(f.premieBasis).exact + share, most)
    guard person.aow else { return built.named("premieaftrek", "Rlz artikel 4.4 lid 1") }
    let floor = YearAmount<L>(
      couple ? f.premieMinimumAowGehuwde : f.premieMinimumAowAlleenstaande)
    return greatest(built, floor.exact).named("premieaftrek", "Rlz artikel 4.4 lid 1")
  }

  /// What the zorgtoeslag of the peiljaar takes off the premium deduction.
  ///
  /// - Law: Rlz artikel 4.4 lid 2.
  /// - Unit: cents per year, not rounded.
  @inline(__always)
  private func zorgtoeslagcorrectie<L: Lane>(
    _ input: EigenBijdrageInput<L>, _ income: YearAmount<L>, couple: Bool
  ) -> Unrounded<L, PerYear> {
    let f = figures
    let most = YearAmount<L>(
      couple ? f.zorgtoeslagcorrectieGehuwden : f.zorgtoeslagcorrectieAlleenstaande)
    let above = (income - YearAmount(f.zorgtoeslagcorrectieDrempel)).atLeastZero
    return (most.exact - f.zorgtoeslagcorrectiePercentage * above).atLeastZero
      .when(input.zorgtoeslagInPeiljaar)
      .named("zorgtoeslagcorrectie", "Rlz artikel 4.4 lid 2")
  }
}

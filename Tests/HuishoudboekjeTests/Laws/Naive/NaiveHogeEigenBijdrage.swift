/// Hoge eigen bijdrage Wlz: see the article Law-EigenBijdrageWlz. All amounts in euros, those of
/// the peiljaar.
enum NaiveHogeEigenBijdrage {
  /// What the hoge eigen bijdrage needs besides the household.
  struct Input: Hashable, Sendable {
    var year: Int
    var household: NaiveEigenBijdrage.Household
    var tax: NaiveRational  // of both together
    var zorgtoeslagInPeiljaar: Bool
    var netLabour: NaiveRational = 0  // net proceeds of work in T-1
    var wuv: NaiveRational = 0  // WUV/WUBO, on request
    var extraVrijlating = true  // open point 1
    var vrij15InBasis = true  // open point 6
  }

  /// Every step of section 5.
  struct Outcome: Hashable, Sendable {
    let income: NaiveRational
    let zakKleedgeld: NaiveRational
    let premies: [NaiveRational]
    let zorgtoeslagcorrectie: NaiveRational
    let aftrek: NaiveRational
    let availableIncome: NaiveRational  // DC
    let labourExemption: NaiveRational  // A15
    let grens: NaiveRational
    let extraExemption: NaiveRational  // EV
    let cvo: NaiveRational
    let wealth: NaiveEigenBijdrage.Wealth
    let bpi: NaiveRational
    let month: NaiveRational  // HEB
  }

  private static let law = NaiveEigenBijdrage.law

  /// Zak- en kleedgeld (Rlz 4.3).
  static func zakKleedgeld(couple: Bool, year: Int, figures: NaiveFigures) -> NaiveRational {
    figures.value(law, year, couple ? "zak_kleedgeld_gehuwden" : "zak_kleedgeld_alleenstaande")
  }

  /// Zak- en kleedgeld from the norms of the peiljaar (2.1): 6 x (January + July), half-up to whole
  /// euros.
  static func zakKleedgeld(january: NaiveRational, july: NaiveRational) -> NaiveRational {
    (6 * (january + july)).halfUp()
  }

  /// base + rate x X (2.1), half-up to cents.
  static func premiumFigure(base: NaiveRational, rate: NaiveRational, over: NaiveRational)
    -> NaiveRational
  {
    (base + rate * over).halfUpCents()
  }

  /// premie_i (Rlz 4.4 lid 1): AOW age clamp(base + pct x inkomen, minimum, maximum); below AOW age
  /// min(base + pct x bijdrage-inkomen, maximum). Not rounded.
  static func premie(
    _ person: NaiveEigenBijdrage.Person, couple: Bool, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    let base = figures.value(law, year, "premie_basis")
    let rate = figures.percent(law, year, "premie_percentage")
    let most = figures.value(law, year, "premie_maximum")
    if !person.aow { return min(base + rate * person.bijdrageInkomen, most) }
    let key = couple ? "premie_minimum_aow_gehuwde" : "premie_minimum_aow_alleenstaande"
    return min(max(base + rate * person.income, figures.value(law, year, key)), most)
  }

  /// The zorgtoeslagcorrectie (Rlz 4.4 lid 2).
  static func zorgtoeslagcorrectie(
    income: NaiveRational, couple: Bool, entitled: Bool, year: Int, figures: NaiveFigures
  ) -> NaiveRational {
    if !entitled { return 0 }
    let key = couple ? "zorgtoeslagcorrectie_gehuwden" : "zorgtoeslagcorrectie_alleenstaande"
    let above = max(0, income - figures.value(law, year, "zorgtoeslagcorrectie_drempel"))
    return max(
      0,
      figures.value(law, year, key) - figures.percent(law, year, "zorgtoeslagcorrectie_percentage")
        * above)
  }

  /// The aftrek of one person (Rlz 4.5).
  static func aftrek(_ person: NaiveEigenBijdrage.Person, year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    figures.value(law, year, person.aow ? "aftrek_aow" : "aftrek_onder_aow")
  }

  /// The grens of the extra vrijlating (Rlz 4.6); a couple with one of AOW age uses the AOW-couple
  /// grens.
  static func grens(_ persons: [NaiveEigenBijdrage.Person], year: Int, figures: NaiveFigures)
    -> NaiveRational
  {
    let age = persons.contains { $0.aow } ? "aow" : "jong"
    let size = persons.count == 2 ? "gehuwden" : "alleenstaande"
    return figures.value(law, year, "vrijlatingsgrens_\(age)_\(size)")
  }

  /// The whole of section 5.
  static func compute(_ input: Input, figures: NaiveFigures) -> Outcome {
    let year = input.year
    let persons = input.household.persons
    let couple = persons.count == 2
    let income = persons.map(\.income).reduce(0, +)
    let zak = zakKleedgeld(couple: couple, year: year, figures: figures)
    let premies = persons.map { premie($0, couple: couple, year: year, figures: figures) }
    let correctie = zorgtoeslagcorrectie(
      income: income, couple: couple, entitled: input.zorgtoeslagInPeiljaar, year: year,
      figures: figures)
    let aftrekken = persons.map { aftrek($0, year: year, figures: figures) }.reduce(0, +)
    let dc = income - input.tax - zak - (premies.reduce(0, +) - correctie) - aftrekken
    let a15 = input.netLabour * figures.percent(law, year, "arbeidsvrijlating_percentage")
    let grens = grens(persons, year: year, figures: figures)
    var ev: NaiveRational = 0
    if input.extraVrijlating {
      let base = input.vrij15InBasis ? dc - a15 : dc
      ev = figures.percent(law, year, "extra_vrijlating_percentage") * max(0, base - grens)
    }
    let cvo = NaiveEigenBijdrage.cvo(input.household, high: true, year: year, figures: figures)
    let wealth = NaiveEigenBijdrage.wealth(input.household, year: year, figures: figures)
    let bpi = dc - a15 - ev - input.wuv - cvo + wealth.bijtelling
    let most = figures.value(law, year, "heb_maximum")
    return Outcome(
      income: income, zakKleedgeld: zak, premies: premies, zorgtoeslagcorrectie: correctie,
      aftrek: aftrekken,
      availableIncome: dc, labourExemption: a15, grens: grens, extraExemption: ev, cvo: cvo,
      wealth: wealth, bpi: bpi,
      month: min(most, max(0, bpi / 12)).halfUpCents())
  }

  /// The CAK test of the HEB peiljaarverlegging (section 6): netto/12 - standaardpremie/12 +
  /// zorgtoeslag/12 - HEB below the norm of Pw 23 lid 1.
  static func peiljaarverleggingTest(
    netYear: NaiveRational, standaardpremie: NaiveRational, zorgtoeslag: NaiveRational,
    month: NaiveRational,
    couple: Bool, date: String, figures: NaiveFigures
  ) -> Bool {
    let norm = NaiveBijstand.norm(
      couple ? .institutionCouple : .institutionSingle, date: date, figures: figures)
    return (netYear - standaardpremie + zorgtoeslag) / 12 - month < norm
  }
}

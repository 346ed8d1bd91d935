/// The figures of the zorgtoeslag of one year.
struct ZorgtoeslagFigures: Sendable {
  let standaardpremie, drempelinkomen, minimumJaarbedrag: YearFigure
  let drempelinkomenWettelijk: ExactYearFigure
  let drempelPercentage, normpremieAlleenstaande, normpremiePartners, afbouw: Percentage
  let vermogensgrensAlleenstaande, vermogensgrensPartners: WealthFigure
  let nietVerzekerdePartner: Percentage

  init(_ f: consuming FigureReader) throws(FigureError) {
    standaardpremie = try f.year("standaardpremie")
    drempelinkomen = try f.year("drempelinkomen")
    drempelinkomenWettelijk = try f.exactYear("drempelinkomen_wettelijk")
    drempelPercentage = try f.percent("drempel_percentage")
    normpremieAlleenstaande = try f.percent("normpremie_percentage_alleenstaande")
    normpremiePartners = try f.percent("normpremie_percentage_partners")
    afbouw = try f.percent("afbouw_percentage")
    vermogensgrensAlleenstaande = try f.wealth("vermogensgrens_alleenstaande")
    vermogensgrensPartners = try f.wealth("vermogensgrens_partners")
    nietVerzekerdePartner = try f.percent("niet_verzekerde_partner_percentage")
    minimumJaarbedrag = try f.year("minimum_jaarbedrag")
    try f.finish()
  }
}

/// Which drempelinkomen counts: what the Dienst uses, or the unrounded product of the law.
package enum DrempelinkomenMode: String, Sendable, CaseIterable {
  case dienst
  case wet
}

/// The right to zorgtoeslag at an income, with what it was made of.
struct ZorgtoeslagRight<L: Lane>: Sendable {
  var normpremie: Unrounded<L, PerYear>
  /// Standaardpremie minus normpremie; before the test on wealth.
  var right: Unrounded<L, PerYear>
  var wealthTooHigh: L.Mask
  /// What is left of the right after the test on wealth.
  var entitled: Unrounded<L, PerYear>
}

/// The zorgtoeslag of a year, with what it was made of.
struct ZorgtoeslagWorking<L: Lane>: Sendable {
  var normpremie: Unrounded<L, PerYear>
  /// Standaardpremie minus normpremie; before the tests on wealth and the least amount.
  var right: Unrounded<L, PerYear>
  var wealthTooHigh: L.Mask
  /// Toegekend over the year, whole euros.
  var awarded: YearAmount<L>
  /// Paid per month, whole euros.
  var paid: MonthAmount<L>
}

/// Wet op de zorgtoeslag.
struct Zorgtoeslag: Sendable {
  let figures: ZorgtoeslagFigures

  /// The right over a whole year, at a toetsingsinkomen of the whole year.
  ///
  /// - Law: Wzt artikel 2 and 3; Awir artikel 7.
  /// - Unit: cents per year, not rounded.
  /// - Leaves out: income not taxed in the Netherlands.
  /// - Parameter wealthTooHigh: where the wealth is above its limit; see `isTooWealthy`.
  @inline(__always)
  func right<L: Lane>(
    toetsingsinkomen: YearAmount<L>, wealthTooHigh: L.Mask, partner: Bool,
    partnerInsured: Bool = true, drempel: DrempelinkomenMode
  ) -> ZorgtoeslagRight<L> {
    let f = figures
    let threshold: Unrounded<L, PerYear> =
      drempel == .dienst
      ? YearAmount<L>(f.drempelinkomen).exact
      : Unrounded(
        numerator: L(f.drempelinkomenWettelijk.figure), scale: f.drempelinkomenWettelijk.scale)
    let above = (toetsingsinkomen.exact - threshold).atLeastZero
    let norm =
      ((partner ? f.normpremiePartners : f.normpremieAlleenstaande) * threshold
      + f.afbouw * above).named("normpremie", "Wzt artikel 2")
    let premium = YearAmount<L>(f.standaardpremie).times(partner ? 2 : 1)
    let full = (premium.exact - norm).atLeastZero
    let right = (partner && !partnerInsured ? f.nietVerzekerdePartner * full : full)
      .named("recht op zorgtoeslag", "Wzt artikel 2")
    return ZorgtoeslagRight(
      normpremie: norm, right: right, wealthTooHigh: wealthTooHigh,
      entitled: right.when(.!wealthTooHigh))
  }

  /// The wealth of a single person, or of partners together, is above its limit.
  ///
  /// - Law: Wzt artikel 3 lid 1.
  @inline(__always)
  func isTooWealthy<L: Lane>(_ wealth: Wealth<L>, partners: Bool) -> L.Mask {
    wealth
      .> Wealth(partners ? figures.vermogensgrensPartners : figures.vermogensgrensAlleenstaande)
  }

  /// What falls in some months of the year.
  @inline(__always)
  func part<L: Lane>(
    _ year: Unrounded<L, PerYear>, months: Int
  ) -> Unrounded<L, PerYear> {
    months == 12
      ? year
      : Unrounded(
        numerator: year.numerator.readAsTwelfth * L(months), scale: year.scale.twelfths)
  }

  /// The award to one person over the year.
  ///
  /// - Law: Awir artikel 14 lid 4 and 5.
  /// - Rounding: half-up to whole euros; below 24 nothing.
  @inline(__always)
  func award<L: Lane>(_ exact: Unrounded<L, PerYear>) -> YearAmount<L> {
    let rounded = exact.toEuro("Awir artikel 14 lid 4")
    return rounded.when(YearAmount(figures.minimumJaarbedrag) .<= rounded)
      .named("zorgtoeslag over het jaar", "Awir artikel 14 lid 5")
  }

  /// The zorgtoeslag over `months` of the year at a toetsingsinkomen of the whole year.
  ///
  /// - Law: Wzt artikel 2 and 3; Awir artikel 7 and 14.
  /// - Unit: cents; the award in whole euros.
  /// - Rounding: year half-up to whole euros, below 24 nothing (Awir artikel 14 lid 4 and 5);
  ///   the month payment is one twelfth of the rounded year, down to whole euros.
  /// - Leaves out: income not taxed in the Netherlands.
  @inline(__always)
  func working<L: Lane>(
    toetsingsinkomen: YearAmount<L>, wealth: Wealth<L>, partner: Bool, partnerInsured: Bool = true,
    months: Int = 12, drempel: DrempelinkomenMode = .dienst
  ) -> ZorgtoeslagWorking<L> {
    let right = right(
      toetsingsinkomen: toetsingsinkomen,
      wealthTooHigh: isTooWealthy(wealth, partners: partner), partner: partner,
      partnerInsured: partnerInsured, drempel: drempel)
    let awarded = award(part(right.entitled, months: months))
    let paid = months == 0 ? .zero : monthly(awarded, months: months)
    return ZorgtoeslagWorking(
      normpremie: right.normpremie, right: right.right, wealthTooHigh: right.wealthTooHigh,
      awarded: awarded, paid: paid.named("zorgtoeslag", "Awir artikel 14"))
  }

  /// The payment per month of an award over so many months, whole euros down.
  @inline(__always)
  func monthly<L: Lane>(_ awarded: YearAmount<L>, months: Int) -> MonthAmount<L> {
    MonthAmount(
      cents: awarded.cents.divided(
        by: 100 * months, .down, toMultipleOf: 100,
        "practice of Dienst Toeslagen; Awir artikel 14"))
  }
}

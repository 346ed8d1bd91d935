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
    let limit = Wealth<L>(partner ? f.vermogensgrensPartners : f.vermogensgrensAlleenstaande)
    let tooHigh = wealth .> limit
    let entitled = right.when(.!tooHigh)
    let part =
      months == 12
      ? entitled
      : Unrounded(
        numerator: entitled.numerator.readAsTwelfth * L(months), scale: entitled.scale.twelfths)
    let rounded = part.toEuro("Awir artikel 14 lid 4")
    let awarded = rounded.when(YearAmount(f.minimumJaarbedrag) .<= rounded)
      .named("zorgtoeslag over het jaar", "Awir artikel 14 lid 5")
    let paid = months == 0 ? .zero : monthly(awarded, months: months)
    return ZorgtoeslagWorking(
      normpremie: norm, right: right, wealthTooHigh: tooHigh, awarded: awarded,
      paid: paid.named("zorgtoeslag", "Awir artikel 14"))
  }

  /// The payment per month of an award over so many months, whole euros down.
  @inline(__always)
  private func monthly<L: Lane>(_ awarded: YearAmount<L>, months: Int) -> MonthAmount<L> {
    MonthAmount(
      cents: awarded.cents.divided(
        by: 100 * months, .down, toMultipleOf: 100,
        "practice of Dienst Toeslagen; Awir artikel 14"))
  }
}

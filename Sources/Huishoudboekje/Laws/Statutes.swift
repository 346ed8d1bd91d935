import HuishoudboekjeCatalogue

/// Every law that a household of one calendar year needs, typed, at its date.
package final class Statutes: Sendable {
  package let year: Int
  package let figures: Figures
  /// What is said of results of the year; nil where it is computed by the law alone.
  package let estimate: EstimateLabel?
  let current: TaxYear
  let peiljaar: TaxYear
  /// The year before; to 2025, for a first income.
  let yearBefore: TaxYear?
  let aowLeeftijd: AOWLeeftijd
  let zvw: Zvw
  let zorgtoeslag: Zorgtoeslag
  let huurtoeslag: Huurtoeslag
  let eigenBijdrage: EigenBijdrageWlz
  /// With the deductions of the year itself: peiljaarverlegging of the high contribution.
  let eigenBijdrageVerlegd: EigenBijdrageWlz?
  let toewijzing: Toewijzing
  let bijstand: HalfYears<BijstandFigures>
  let levenskosten: LevenskostenFigures

  /// Reads and checks the figures of a year; the first year is 2023, and one after the last may be
  /// an estimate.
  ///
  /// - Parameter limitsOfTheYear: in the peiljaar the vermogensgrens of the bijstand is that of the year, for assets
  ///   of a peiljaar that is still to come.
  package init(
    year: Int, figures: Figures, limitsOfTheYear: Bool = false
  ) throws(FigureError) {
    let start = CalendarDate(year, 1)
    let years = try figures.shared("complete years") { (figures) in figures.completeYears }
    let estimated = try figures.shared("estimate years") { (figures) in figures.estimateYears }
    guard years.contains(year) || estimated.contains(year) else {
      let known = years.map { "\($0)" }
      throw FigureError(
        place: "\(year)", problem: FigureErrorText.incompleteYear,
        remedy: estimated.isEmpty
          ? FigureErrorText.oneOf(known)
          : FigureErrorText.oneOf(known, orEstimate: estimated.map { "\($0)" }))
    }
    self.year = year
    self.figures = figures
    estimate = years.contains(year) ? nil : try figures.label(of: year)
    current = try TaxYear.shared(year, figures)
    peiljaar = try TaxYear.shared(year - 2, figures, limits: limitsOfTheYear ? year : nil)
    yearBefore = year <= 2025 ? try TaxYear.shared(year - 1, figures) : nil
    aowLeeftijd = try AOWLeeftijd.shared(year, figures)
    zvw = try Zvw.shared(year, figures)
    zorgtoeslag = try Zorgtoeslag.shared(year, figures)
    let rent = try figures.shared("huurtoeslag \(year)") { (figures) throws(FigureError) in
      try HuurtoeslagFigures(figures.reader(.huurtoeslag, on: start))
    }
    huurtoeslag = Huurtoeslag(year: year, figures: rent)
    eigenBijdrage = try figures.shared("eigen_bijdrage \(year)") {
      (figures) throws(FigureError) in
      EigenBijdrageWlz(
        year: year, figures: try EigenBijdrageFigures(figures.reader(.eigenBijdrage, on: start)))
    }
    eigenBijdrageVerlegd = eigenBijdrage.ofTheYearItself(current)
    toewijzing = Toewijzing(
      figures: try figures.shared("toewijzing \(year)") { (figures) throws(FigureError) in
        try ToewijzingFigures(figures.reader(.toewijzing, on: start))
      }, huurtoeslag: rent)
    bijstand = try figures.shared("bijstand \(year)") { (figures) throws(FigureError) in
      try BijstandFigures.halves(year, figures)
    }
    levenskosten = try figures.shared("levenskosten \(year)") { (figures) throws(FigureError) in
      try LevenskostenFigures(figures.reader(.levenskosten, on: start))
    }
  }
}

extension Statutes {
  /// The highest rent of a social letting, cents per month: Wht artikel 13; Woningwet artikel 48.
  package var socialeHuurgrens: Int { huurtoeslag.figures.maximaleHuurgrens.cents }
}

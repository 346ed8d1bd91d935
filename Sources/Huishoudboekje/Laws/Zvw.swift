/// The figures of the inkomensafhankelijke bijdrage Zvw of one year.
struct ZvwFigures: Sendable {
  let bijdrageHoog, bijdrageLaag: Percentage
  let maximumBijdrageInkomen: YearFigure
  let bruteringsfactorAIO: Factor

  init(_ f: consuming FigureReader) throws(FigureError) {
    bijdrageHoog = try f.percent("bijdrage_hoog")
    bijdrageLaag = try f.percent("bijdrage_laag")
    maximumBijdrageInkomen = try f.year("maximum_bijdrage_inkomen")
    bruteringsfactorAIO = try f.factor("bruteringsfactor_aio")
    try f.finish()
  }
}

/// The low contribution, which is withheld from AOW, pension and AIO.
struct LowZvw: Sendable {
  let percentage: Percentage
  /// What is taxable of a euro of AIO: the factor that SZW prints.
  let bruteringsfactorAIO: Factor

  init(_ figures: ZvwFigures) {
    percentage = figures.bijdrageLaag
    bruteringsfactorAIO = figures.bruteringsfactorAIO
  }

  /// Of a year of which the percentage alone is known, as it is for a peiljaar before 2023.
  ///
  /// - Law: Pw artikel 47a; Zvw artikel 43.
  /// - Rounding: the factor, 1 / (1 - percentage), half-up to three decimals, as SZW prints it.
  init(_ percentage: Percentage) {
    self.percentage = percentage
    let whole = percentage.scale.denominator
    let rest = whole - percentage.figure.value
    bruteringsfactorAIO = Factor(
      figure: Figure(value: (2_000 * whole + rest) / (2 * rest), id: .none, decimals: 3),
      scale: Scale(tens: 3))
  }

  /// Withheld from one payment of AOW, pension or AIO.
  ///
  /// - Law: Zvw artikel 43 and 45.
  /// - Unit: cents per month.
  /// - Rounding: down to cents per payment.
  /// - Leaves out: the yearly ceiling, which the caller keeps over all payers.
  @inline(__always)
  func callAsFunction<L: Lane>(_ payment: Unrounded<L, PerMonth>) -> MonthAmount<L> {
    (percentage * payment).downToCents("Zvw artikel 45")
      .named("inkomensafhankelijke bijdrage Zvw", "Zvw artikel 43")
  }
}

/// Zorgverzekeringswet, the income-dependent contribution.
struct Zvw: Sendable {
  let figures: ZvwFigures
  var low: LowZvw { LowZvw(figures) }

  /// The contribution over a year's income, up to the ceiling.
  ///
  /// - Law: Zvw artikel 42, 43 and 45; `high` is what an employer, UWV or gemeente pays.
  /// - Unit: cents per year.
  /// - Rounding: down to cents.
  @inline(__always)
  func year<L: Lane>(_ income: YearAmount<L>, high: Bool) -> YearAmount<L> {
    let base = least(income, YearAmount(figures.maximumBijdrageInkomen))
    return ((high ? figures.bijdrageHoog : figures.bijdrageLaag) * base)
      .downToCents("Zvw artikel 45")
  }
}

/// The figures of the inkomensafhankelijke bijdrage Zvw of one year.
struct ZvwFigures: Sendable {
  let bijdrageHoog, bijdrageLaag: Percentage
  let maximumBijdrageInkomen: YearFigure
  let bruteringsfactorAIO: Factor?

  init(_ f: consuming FigureReader) throws(FigureError) {
    bijdrageHoog = try f.percent("bijdrage_hoog")
    bijdrageLaag = try f.percent("bijdrage_laag")
    maximumBijdrageInkomen = try f.year("maximum_bijdrage_inkomen")
    bruteringsfactorAIO = try f.factor("bruteringsfactor_aio")
    try f.finish()
  }
}

/// Zorgverzekeringswet, the income-dependent contribution.
struct Zvw: Sendable {
  let figures: ZvwFigures

  /// Withheld from one payment of AOW, pension or AIO.
  ///
  /// - Law: Zvw artikel 43 and 45.
  /// - Unit: cents per month.
  /// - Rounding: down to cents per payment.
  /// - Leaves out: the yearly ceiling, which the caller keeps over all payers.
  @inline(__always)
  func low<L: Lane>(_ payment: Unrounded<L, PerMonth>) -> MonthAmount<L> {
    (figures.bijdrageLaag * payment).downToCents("Zvw artikel 45")
      .named("inkomensafhankelijke bijdrage Zvw", "Zvw artikel 43")
  }

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

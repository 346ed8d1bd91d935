/// The figures of the provider's side on a date; most are stated by one document only.
package struct AanbiederFigures: Sendable {
  let vermogenskostenvoet: Percentage
  /// Years of the annuity.
  package let looptijd: Int
  let meerinvestering: WealthFigure
  let nhcVPT, nicVPT: MonthFigure
  package let vptClienten, zzpClienten: Int

  /// Reads the figures that hold on the first day of a year.
  package init(year: Int, figures: Figures) throws(FigureError) {
    try self.init(figures.reader(.aanbieder, on: CalendarDate(year, 1), sameYear: false))
  }
  init(_ f: consuming FigureReader) throws(FigureError) {
    vermogenskostenvoet = try f.percent("vermogenskostenvoet")
    looptijd = try f.count("annuiteit_looptijd", .years)
    meerinvestering = try f.wealth("meerinvestering_per_appartement")
    nhcVPT = try f.month("nhc_vpt")
    nicVPT = try f.month("nic_vpt")
    vptClienten = try f.count("vpt_clienten", .persons)
    zzpClienten = try f.count("zzp_clienten", .persons)
    try f.finish()
  }

  /// The interest in hundredths of a percent.
  package var interest: Int {
    vermogenskostenvoet.figure.value * 10_000 / vermogenskostenvoet.scale.denominator
  }
  /// Cents per apartment.
  package var investment: Int { meerinvestering.cents }
  /// NHC and NIC of a VPT client, cents per month.
  package var nhcPerMonth: Int { nhcVPT.cents }
  package var nicPerMonth: Int { nicVPT.cents }
}

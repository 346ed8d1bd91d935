/// The figures of the kwijtschelding of local taxes in one year.
struct KwijtscheldingFigures: Sendable {
  static let prefix = "kwijtschelding_"
  /// Of the bijstandsnorm: a choice of the gemeente or the waterschap.
  let norm: Percentage
  /// In an inrichting 1 - 1/n of the norm counts.
  let inrichtingNoemer: Int
  /// Of the betalingscapaciteit that is asked.
  let capaciteit: Percentage
  /// A car up to this value is left out of the wealth.
  let auto: WealthFigure

  init(_ f: inout FigureReader) throws(FigureError) {
    norm = try f.percent("kwijtschelding_norm_percentage")
    inrichtingNoemer = try f.count("kwijtschelding_inrichting_noemer", .factor)
    capaciteit = try f.percent("kwijtschelding_capaciteit_percentage")
    auto = try f.wealth("kwijtschelding_auto")
  }
}

/// The household types of the huurtoeslag.
package enum HuurtoeslagType: String, Sendable, CaseIterable {
  /// One person; more persons.
  case ep, mp
  /// The same with occupants of AOW age, to 2024.
  case epo, mpo
}

/// The figures of one household type: a curve to 2025, a fixed basishuur from 2026.
struct HuurtoeslagTypeFigures: Sendable {
  var inkomensijkpunt: YearFigure
  /// To 2025 the least normhuur; from 2026 the normhuur.
  var normhuur: MonthFigure
  /// The basishuur that belongs to that normhuur, as published; a check on `normhuur`.
  var basishuur: MonthFigure
  var shape: Shape
  enum Shape: Sendable {
    /// normhuur = a * income^2 + b * income.
    case curve(a: Factor, b: Factor)
    /// The month amount falls by this percentage of the income above the ijkpunt.
    case taper(Percentage)
  }

  init(_ f: inout FigureReader, _ type: HuurtoeslagType, curve: Bool) throws(FigureError) {
    let prefix = type.rawValue
    inkomensijkpunt = try f.year("\(prefix)_inkomensijkpunt")
    if curve {
      normhuur = try f.month("\(prefix)_normhuur_minimum")
      basishuur = try f.month("\(prefix)_basishuur_minimum")
      shape = .curve(
        a: try f.factor("\(prefix)_factor_a"),
        b: try f.factor("\(prefix)_factor_b"))
    } else {
      normhuur = try f.month("\(prefix)_normhuur")
      basishuur = try f.month("\(prefix)_basishuur")
      shape = .taper(try f.percent("\(prefix)_afbouw_percentage"))
    }
  }
}

/// The figures of the huurtoeslag of one year.
struct HuurtoeslagFigures: Sendable {
  var maximaleHuurgrens, maximaleHuurgrensJongeren, kwaliteitskortingsgrens: MonthFigure
  var aftoppingsgrensLaag, aftoppingsgrensHoog, basishuurVerlaging: MonthFigure
  var jongerengrensLeeftijd, minimumleeftijd: Int
  var vermogensgrensPersoon, vermogensgrensPartners: WealthFigure
  var kindvrijstelling, minimumJaarbedrag: YearFigure
  var deelTotKwaliteitskortingsgrens, deelTotAftoppingsgrens: Percentage
  var deelBovenAftoppingsgrens: Percentage
  /// To 2025: how many kinds of servicekosten count, each to at most so much.
  var servicekosten: (kinds: Int, most: MonthFigure)?
  /// In the order of `HuurtoeslagType.allCases`; a type that the year does not know is nil.
  var types: [HuurtoeslagTypeFigures?]
  /// The normhuur before what a household type takes off; the woonlastennorm of the kwijtschelding.
  var normhuurBasis: MonthFigure
  /// From 2026: how the normhuur and the ijkpunt were built.
  var built: BuiltFigures?
  /// The limits of leaving a person out on request: Bht artikel 2a and 2b.
  var zorgbehoefteBox3Maximum, zorgbehoefteInkomenMaximum, nabetalingDrempel: YearFigure

  /// The rent up to which 65 % is subsidised, by all who live there: Wht artikel 20 lid 2.
  func aftoppingsgrens(persons: Int) -> MonthFigure {
    persons <= 2 ? aftoppingsgrensLaag : aftoppingsgrensHoog
  }
  /// The wealth on 1 January up to which there is huurtoeslag: Awir artikel 7.
  func vermogensgrens(partners: Bool) -> WealthFigure {
    partners ? vermogensgrensPartners : vermogensgrensPersoon
  }

  struct BuiltFigures: Sendable {
    let normhuurAftrekEP, normhuurAftrekMP: MonthFigure
    let ijkpuntOpslagEP, ijkpuntOpslagMP: YearFigure
  }

  init(_ f: consuming FigureReader) throws(FigureError) {
    let curve = f.file.date.year <= 2025
    let fourTypes = f.file.date.year <= 2024
    maximaleHuurgrens = try f.month("maximale_huurgrens")
    maximaleHuurgrensJongeren = try f.month("maximale_huurgrens_jongeren")
    kwaliteitskortingsgrens = try f.month("kwaliteitskortingsgrens")
    aftoppingsgrensLaag = try f.month("aftoppingsgrens_laag")
    aftoppingsgrensHoog = try f.month("aftoppingsgrens_hoog")
    basishuurVerlaging = try f.month("basishuur_verlaging")
    jongerengrensLeeftijd = try f.count("jongerengrens_leeftijd", .years)
    minimumleeftijd = try f.count("minimumleeftijd", .years)
    vermogensgrensPersoon = try f.wealth("vermogensgrens_persoon")
    vermogensgrensPartners = try f.wealth("vermogensgrens_partners")
    kindvrijstelling = try f.year("kindvrijstelling")
    minimumJaarbedrag = try f.year("minimum_jaarbedrag")
    deelTotKwaliteitskortingsgrens = try f.percent("deel_tot_kwaliteitskortingsgrens")
    deelTotAftoppingsgrens = try f.percent("deel_tot_aftoppingsgrens")
    deelBovenAftoppingsgrens = try f.percent("deel_boven_aftoppingsgrens")
    servicekosten =
      curve
      ? (
        try f.count("servicekosten_soorten", .factor),
        try f.month("servicekosten_maximum_per_soort")
      ) : nil
    var types: [HuurtoeslagTypeFigures?] = []
    for type in HuurtoeslagType.allCases {
      let exists = fourTypes || type == .ep || type == .mp
      types.append(exists ? try HuurtoeslagTypeFigures(&f, type, curve: curve) : nil)
    }
    self.types = types
    normhuurBasis = try f.month("normhuur_basis")
    built = curve ? nil : try BuiltFigures(&f)
    zorgbehoefteBox3Maximum = try f.year("zorgbehoefte_box3_maximum")
    zorgbehoefteInkomenMaximum = try f.year("zorgbehoefte_inkomen_maximum")
    nabetalingDrempel = try f.year("nabetaling_drempel")
    try f.finish()
  }
}

extension HuurtoeslagFigures.BuiltFigures {
  init(_ f: inout FigureReader) throws(FigureError) {
    normhuurAftrekEP = try f.month("normhuur_aftrek_ep")
    normhuurAftrekMP = try f.month("normhuur_aftrek_mp")
    ijkpuntOpslagEP = try f.year("ijkpunt_opslag_ep")
    ijkpuntOpslagMP = try f.year("ijkpunt_opslag_mp")
  }
}

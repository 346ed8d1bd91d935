/// The figures of the Participatiewet in one half-year.
struct BijstandFigures: Sendable {
  let alleenstaande1820, paarBeiden1820, paarEen1820: MonthFigure
  let paarBeiden1820MetKind, paarEen1820MetKind: MonthFigure
  let alleenstaande21, gehuwden21, alleenstaandeAow, gehuwdenAow: MonthFigure
  let inrichtingAlleenstaande, inrichtingGehuwden: MonthFigure
  let inrichtingVerhogingAlleenstaande, inrichtingVerhogingGehuwden: MonthFigure
  let vakantietoeslag, kostendelersVast, kostendelersPersoon: Percentage
  let kostendelersLeeftijd: Int
  /// Of the couple norm, for a spouse whose spouse has no right: Pw artikel 24.
  let nietRechthebbende: Percentage
  let vermogensgrensAlleenstaande, vermogensgrensGehuwden: WealthFigure
  let vermogensgrensEigenWoning: WealthFigure
  /// From 2025; the amounts of before are not known.
  let pensioenvrijlating: (alleenstaande: MonthFigure, gehuwden: MonthFigure)?
  /// From 2026: the duty to raise the norm of 18-20 and the exempt gifts.
  let verhoging1820: MonthFigure?
  let giftenvrijlating: YearFigure?

  init(_ f: consuming FigureReader) throws(FigureError) {
    let year = f.file.date.year
    alleenstaande1820 = try f.month("alleenstaande_18_20")
    paarBeiden1820 = try f.month("paar_beiden_18_20")
    paarEen1820 = try f.month("paar_een_18_20")
    paarBeiden1820MetKind = try f.month("paar_beiden_18_20_met_kind")
    paarEen1820MetKind = try f.month("paar_een_18_20_met_kind")
    alleenstaande21 = try f.month("alleenstaande_21")
    gehuwden21 = try f.month("gehuwden_21")
    alleenstaandeAow = try f.month("alleenstaande_aow")
    gehuwdenAow = try f.month("gehuwden_aow")
    inrichtingAlleenstaande = try f.month("inrichting_alleenstaande")
    inrichtingGehuwden = try f.month("inrichting_gehuwden")
    inrichtingVerhogingAlleenstaande = try f.month("inrichting_verhoging_alleenstaande")
    inrichtingVerhogingGehuwden = try f.month("inrichting_verhoging_gehuwden")
    vakantietoeslag = try f.percent("vakantietoeslag_percentage")
    kostendelersVast = try f.percent("kostendelers_vast_percentage")
    kostendelersPersoon = try f.percent("kostendelers_persoon_percentage")
    kostendelersLeeftijd = try f.count("kostendelers_leeftijd", .years)
    nietRechthebbende = try f.percent("niet_rechthebbende_percentage")
    vermogensgrensAlleenstaande = try f.wealth("vermogensgrens_alleenstaande")
    vermogensgrensGehuwden = try f.wealth("vermogensgrens_gehuwden")
    vermogensgrensEigenWoning = try f.wealth("vermogensgrens_eigen_woning")
    pensioenvrijlating =
      year >= 2025
      ? (
        try f.month("pensioenvrijlating_alleenstaande"),
        try f.month("pensioenvrijlating_gehuwden")
      ) : nil
    verhoging1820 = year >= 2026 ? try f.month("verhoging_18_20") : nil
    giftenvrijlating = year >= 2026 ? try f.year("giftenvrijlating") : nil
    try f.finish()
  }
}

/// The figures of the eigen bijdrage Wlz of one year T; deductions are those of the peiljaar T - 2.
struct EigenBijdrageFigures: Sendable {
  let hebMaximum, lebMinimum, lebMaximum, lebKortingMptPgb, onbekendHeb: MonthFigure
  var premiePercentage: Percentage
  let lebPercentage, vermogensbijtelling: Percentage
  var zorgtoeslagcorrectiePercentage: Percentage
  let extraVrijlating, arbeidsvrijlating: Percentage
  let aftrekMptPgb, lebPeiljaarverleggingDrempel: YearFigure
  let vermogensdrempelPersoon, vermogensaftrekOnderAow: WealthFigure
  let cvoMaximum, cvoInkomensgrens: YearFigure
  var zakKleedgeldAlleenstaande, zakKleedgeldGehuwden, premieBasis: YearFigure
  var premieMinimumAowAlleenstaande, premieMinimumAowGehuwde, premieMaximum: YearFigure
  var zorgtoeslagcorrectieAlleenstaande, zorgtoeslagcorrectieGehuwden: YearFigure
  var zorgtoeslagcorrectieDrempel: YearFigure
  let aftrekOnderAow, aftrekAow: YearFigure
  var vrijlatingsgrensAowAlleenstaande, vrijlatingsgrensAowGehuwden: YearFigure
  var vrijlatingsgrensJongAlleenstaande, vrijlatingsgrensJongGehuwden: YearFigure
  let lageBijdrageMaanden, mptUrengrens, minimumleeftijd, jaardagen: Int

  init(_ f: consuming FigureReader) throws(FigureError) {
    hebMaximum = try f.month("heb_maximum")
    lebPercentage = try f.percent("leb_percentage")
    lebMinimum = try f.month("leb_minimum")
    lebMaximum = try f.month("leb_maximum")
    lebKortingMptPgb = try f.month("leb_korting_mpt_pgb")
    aftrekMptPgb = try f.year("aftrek_mpt_pgb")
    lebPeiljaarverleggingDrempel = try f.year("leb_peiljaarverlegging_drempel")
    vermogensbijtelling = try f.percent("vermogensbijtelling_percentage")
    vermogensdrempelPersoon = try f.wealth("vermogensdrempel_persoon")
    vermogensaftrekOnderAow = try f.wealth("vermogensaftrek_onder_aow")
    cvoMaximum = try f.year("cvo_maximum")
    cvoInkomensgrens = try f.year("cvo_inkomensgrens")
    zakKleedgeldAlleenstaande = try f.year("zak_kleedgeld_alleenstaande")
    zakKleedgeldGehuwden = try f.year("zak_kleedgeld_gehuwden")
    premieBasis = try f.year("premie_basis")
    premiePercentage = try f.percent("premie_percentage")
    premieMinimumAowAlleenstaande = try f.year("premie_minimum_aow_alleenstaande")
    premieMinimumAowGehuwde = try f.year("premie_minimum_aow_gehuwde")
    premieMaximum = try f.year("premie_maximum")
    zorgtoeslagcorrectieAlleenstaande = try f.year("zorgtoeslagcorrectie_alleenstaande")
    zorgtoeslagcorrectieGehuwden = try f.year("zorgtoeslagcorrectie_gehuwden")
    zorgtoeslagcorrectieDrempel = try f.year("zorgtoeslagcorrectie_drempel")
    zorgtoeslagcorrectiePercentage = try f.percent("zorgtoeslagcorrectie_percentage")
    aftrekOnderAow = try f.year("aftrek_onder_aow")
    aftrekAow = try f.year("aftrek_aow")
    vrijlatingsgrensAowAlleenstaande = try f.year("vrijlatingsgrens_aow_alleenstaande")
    vrijlatingsgrensAowGehuwden = try f.year("vrijlatingsgrens_aow_gehuwden")
    vrijlatingsgrensJongAlleenstaande = try f.year("vrijlatingsgrens_jong_alleenstaande")
    vrijlatingsgrensJongGehuwden = try f.year("vrijlatingsgrens_jong_gehuwden")
    extraVrijlating = try f.percent("extra_vrijlating_percentage")
    arbeidsvrijlating = try f.percent("arbeidsvrijlating_percentage")
    lageBijdrageMaanden = try f.count("lage_bijdrage_maanden", .months)
    mptUrengrens = try f.count("mpt_urengrens", .factor)
    onbekendHeb = try f.month("onbekend_heb")
    minimumleeftijd = try f.count("minimumleeftijd", .years)
    jaardagen = try f.count("jaardagen", .factor)
    try f.finish()
  }
}

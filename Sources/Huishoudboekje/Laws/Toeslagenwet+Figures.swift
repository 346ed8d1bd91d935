/// The norms and limits of the Toeslagenwet in one half-year.
struct ToeslagenwetFigures: Sendable {
  let gehuwden, alleenstaande21, woningdeler21: Figure
  let alleenstaande20, alleenstaande19, alleenstaande18: Figure
  let woningdelerLeeftijd, partnerGeboortejaarMaximum, kindLeeftijd, arbeidMaanden: Int
  let dagenPerMaand: Factor
  let vakantieUitkering: Percentage
  let grensGehuwd, grensAlleenstaande, grensWoningdeler: Percentage
  let arbeidVast, arbeidDeel, arbeidMaximum: Percentage

  init(_ f: consuming FigureReader) throws(FigureError) {
    gehuwden = try f.cents("gehuwden", .eurPerDay)
    alleenstaande21 = try f.cents("alleenstaande_21", .eurPerDay)
    woningdeler21 = try f.cents("woningdeler_21", .eurPerDay)
    alleenstaande20 = try f.cents("alleenstaande_20", .eurPerDay)
    alleenstaande19 = try f.cents("alleenstaande_19", .eurPerDay)
    alleenstaande18 = try f.cents("alleenstaande_18", .eurPerDay)
    woningdelerLeeftijd = try f.count("woningdeler_leeftijd", .years)
    partnerGeboortejaarMaximum = try f.count("partner_geboortejaar_maximum", .factor)
    kindLeeftijd = try f.count("kind_leeftijd", .years)
    arbeidMaanden = try f.count("arbeid_maanden", .months)
    dagenPerMaand = try f.factor("dagen_per_maand")
    vakantieUitkering = try f.percent("vakantie_uitkering_percentage")
    grensGehuwd = try f.percent("grens_gehuwd_percentage")
    grensAlleenstaande = try f.percent("grens_alleenstaande_percentage")
    grensWoningdeler = try f.percent("grens_woningdeler_percentage")
    arbeidVast = try f.percent("arbeid_vast_percentage")
    arbeidDeel = try f.percent("arbeid_deel_percentage")
    arbeidMaximum = try f.percent("arbeid_maximum_percentage")
    try f.finish()
  }
}

/// The figures of the inkomstenbelasting and premies volksverzekeringen of one year.
struct InkomstenbelastingFigures: Sendable {
  let schijf1Grens, schijf1GrensGeborenVoor1946, schijf2Grens: YearFigure
  let tarief1Jong, tarief1Aow, tarief2, tarief3: Percentage
  let tarief1Belastingdeel, premieAow, premieAnw, premieWlz: Percentage
  let ahkJongMax, ahkAowMax, ahkAfbouwgrens: YearFigure
  let ahkJongAfbouw, ahkAowAfbouw, ahkAowAfbouwAanslag: Percentage
  let akJong, akAow: ArbeidskortingFigures
  let ouderenkortingMax, ouderenkortingGrens: YearFigure
  let ouderenkortingAfbouw: Percentage
  let alleenstaandeouderenkorting, jonggehandicaptenkorting: YearFigure
  let aanslaggrens, teruggaafgrens: YearFigure
  let loontabelStap, loontabelMaximum: YearFigure

  init(_ f: consuming FigureReader) throws(FigureError) {
    schijf1Grens = try f.year("schijf1_grens")
    schijf1GrensGeborenVoor1946 = try f.year("schijf1_grens_geboren_voor_1946")
    schijf2Grens = try f.year("schijf2_grens")
    tarief1Jong = try f.percent("tarief1_jong")
    tarief1Aow = try f.percent("tarief1_aow")
    tarief2 = try f.percent("tarief2")
    tarief3 = try f.percent("tarief3")
    tarief1Belastingdeel = try f.percent("tarief1_belastingdeel")
    premieAow = try f.percent("premie_aow")
    premieAnw = try f.percent("premie_anw")
    premieWlz = try f.percent("premie_wlz")
    ahkJongMax = try f.year("ahk_jong_max")
    ahkAowMax = try f.year("ahk_aow_max")
    ahkAfbouwgrens = try f.year("ahk_afbouwgrens")
    ahkJongAfbouw = try f.percent("ahk_jong_afbouw")
    ahkAowAfbouw = try f.percent("ahk_aow_afbouw")
    ahkAowAfbouwAanslag = try f.percent("ahk_aow_afbouw_aanslag")
    akJong = try ArbeidskortingFigures(&f, "ak_jong")
    akAow = try ArbeidskortingFigures(&f, "ak_aow")
    ouderenkortingMax = try f.year("ouderenkorting_max")
    ouderenkortingGrens = try f.year("ouderenkorting_grens")
    ouderenkortingAfbouw = try f.percent("ouderenkorting_afbouw")
    alleenstaandeouderenkorting = try f.year("alleenstaandeouderenkorting")
    jonggehandicaptenkorting = try f.year("jonggehandicaptenkorting")
    aanslaggrens = try f.year("aanslaggrens")
    teruggaafgrens = try f.year("teruggaafgrens")
    loontabelStap = try f.year("loontabel_stap")
    loontabelMaximum = try f.year("loontabel_maximum")
    try f.finish()
  }
}

/// The steps of the arbeidskorting for one age group: Wet IB 2001 artikel 8.11.
struct ArbeidskortingFigures: Sendable {
  let o1, o2, o3, a1: Percentage
  let g1, g2, g3, g4: YearFigure
  let m1, m2, m3: YearFigure

  init(_ f: inout FigureReader, _ prefix: String) throws(FigureError) {
    o1 = try f.percent("\(prefix)_o1")
    o2 = try f.percent("\(prefix)_o2")
    o3 = try f.percent("\(prefix)_o3")
    a1 = try f.percent("\(prefix)_a1")
    g1 = try f.year("\(prefix)_g1")
    g2 = try f.year("\(prefix)_g2")
    g3 = try f.year("\(prefix)_g3")
    g4 = try f.year("\(prefix)_g4")
    m1 = try f.year("\(prefix)_m1")
    m2 = try f.year("\(prefix)_m2")
    m3 = try f.year("\(prefix)_m3")
  }
}

import HuishoudboekjeCatalogue

extension Coverage {
  /// Law by law, in the order in which a budget asks for them.
  package static let parts: [Part] = [
    Part(
      name: Phrase(verbatim: "minimumloon"), complete: true, verified: .cases("minimumloon"),
      by: Phrase(verbatim: "minimumloon.csv"), leftOut: CoverageText.minimumloon),
    Part(
      name: Phrase(verbatim: "Wajong"), complete: false, verified: .cases("wajong"),
      by: Phrase(verbatim: "wajong.csv"), leftOut: CoverageText.wajong),
    Part(
      name: Phrase(verbatim: "Toeslagenwet"), complete: false, verified: .cases("toeslagenwet"),
      by: Phrase(verbatim: "toeslagenwet.csv"), leftOut: CoverageText.toeslagenwet),
    Part(
      name: CoverageText.bijstandPart, complete: false, verified: .cases("bijstand"),
      by: Phrase(verbatim: "bijstand.csv"), leftOut: CoverageText.bijstand),
    Part(
      name: Phrase(verbatim: "AOW"), complete: false, verified: .cases("aow"),
      by: Phrase(verbatim: "aow.csv"), leftOut: CoverageText.aow),
    Part(
      name: Phrase(verbatim: "loonheffing"), complete: true, verified: .words(CoverageText.allRows),
      by: Phrase(verbatim: "loonheffing_maand_2023.csv, loonheffing_maand_2025.csv"),
      leftOut: CoverageText.loonheffing),
    Part(
      name: Phrase(verbatim: "aanslag inkomstenbelasting"), complete: false,
      verified: .cases("aanslag"),
      by: Phrase(verbatim: "box3_zvw.csv"), leftOut: CoverageText.aanslag),
    Part(
      name: Phrase(verbatim: "box 3"), complete: false, verified: .cases("box3"),
      by: Phrase(verbatim: "box3_zvw.csv"), leftOut: CoverageText.box3),
    Part(
      name: Phrase(verbatim: "Zvw"), complete: true, verified: .cases("zvw"),
      by: Phrase(verbatim: "box3_zvw.csv, aow.csv"), leftOut: []),
    Part(
      name: Phrase(verbatim: "zorgtoeslag"), complete: false, verified: .cases("zorgtoeslag"),
      by: Phrase(verbatim: "zorgtoeslag.csv"), leftOut: CoverageText.zorgtoeslag),
    Part(
      name: Phrase(verbatim: "huurtoeslag"), complete: false, verified: .cases("huurtoeslag"),
      by: Phrase(verbatim: "huurtoeslag.csv"), leftOut: CoverageText.huurtoeslag),
    Part(
      name: Phrase(verbatim: "eigen bijdrage Wlz"), complete: false,
      verified: .cases("eigen_bijdrage"),
      by: Phrase(verbatim: "eigen_bijdrage.csv"), leftOut: CoverageText.eigenBijdrage),
    Part(
      name: CoverageText.householdsPart, complete: false, verified: .cases("huishouden"),
      by: Phrase(verbatim: "huishouden.csv"), leftOut: CoverageText.households),
    Part(
      name: CoverageText.toewijzingPart, complete: true, verified: .cases("toewijzing"),
      by: Phrase(verbatim: "toewijzing.csv"), leftOut: CoverageText.toewijzing),
    Part(
      name: CoverageText.livingCostsPart, complete: false,
      verified: .words(CoverageText.budgetDefaults),
      by: CoverageText.sets, leftOut: CoverageText.livingCosts),
    Part(
      name: CoverageText.homesPart, complete: false, verified: .cases("wws"),
      by: Phrase(verbatim: "wws.csv"), leftOut: CoverageText.homes),
    Part(
      name: CoverageText.roomsPart, complete: false, verified: .cases("wws_kamers"),
      by: Phrase(verbatim: "wws_kamers.csv"), leftOut: CoverageText.rooms),
    Part(
      name: CoverageText.pgbPart, complete: false,
      verified: .words(Phrase(verbatim: "2026, bijlage H")),
      by: Phrase(verbatim: "pgb_2026.csv"), leftOut: CoverageText.pgb),
    Part(
      name: CoverageText.providerPart, complete: false, verified: .words(CoverageText.annuityOnly),
      by: Phrase(verbatim: "aanbieder.csv"), leftOut: CoverageText.provider),
  ]
}

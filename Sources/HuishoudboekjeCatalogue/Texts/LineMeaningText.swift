/// What each line of the budget is, in a sentence without its end.
package enum LineMeaningText {
  package static let inkomenBruto = Phrase(
    en: "gross income of all persons", nl: "bruto-inkomen van alle personen")
  package static let loonheffing = Phrase(
    en: "tax and premiums withheld from the income",
    nl: "belasting en premies die op het inkomen worden ingehouden")
  package static let aanslag = Phrase(
    en: "income tax to pay beside what was withheld; below zero it is a refund",
    nl: "inkomstenbelasting naast wat is ingehouden; onder nul is het een teruggave")
  package static let zvwBijdrage = Phrase(
    en: "income-related contribution of the Zvw", nl: "inkomensafhankelijke bijdrage Zvw")
  package static let inkomenNetto = Phrase(
    en: "gross income less tax and contribution of the Zvw",
    nl: "bruto-inkomen min belasting en bijdrage Zvw")
  package static let zorgtoeslag = Phrase(en: "zorgtoeslag received", nl: "zorgtoeslag")
  package static let huurtoeslag = Phrase(en: "huurtoeslag received", nl: "huurtoeslag")
  package static let tegemoetkoming = Phrase(
    en: "yearly tegemoetkoming for people who are arbeidsongeschikt",
    nl: "jaarlijkse tegemoetkoming arbeidsongeschikten")
  package static let overigOnbelast = Phrase(
    en: "other income that is not taxed and counts for nothing else",
    nl: "ander inkomen dat niet belast is en nergens voor meetelt")
  package static let kaleHuur = Phrase(
    en: "rent without servicekosten", nl: "huur zonder servicekosten")
  package static let servicekostenSubsidiabel = Phrase(
    en: "servicekosten of the four kinds that counted for the huurtoeslag before 2026",
    nl: "servicekosten van de vier soorten die tot 2026 meetelden voor de huurtoeslag")
  package static let servicekostenOverig = Phrase(
    en: "other servicekosten", nl: "andere servicekosten")
  package static let arrangement = Phrase(
    en: "what is paid to the provider beside the rent",
    nl: "wat naast de huur aan de zorgaanbieder wordt betaald")
  package static let verhuizingEnInrichting = Phrase(
    en: "costs of moving and of furnishing, once", nl: "eenmalige kosten van verhuizen en inrichten"
  )
  package static let energie = Phrase(en: "costs of energy", nl: "kosten van energie")
  package static let lokaleLasten = Phrase(
    en: "local taxes, after kwijtschelding", nl: "lokale belastingen, na kwijtschelding")
  package static let verzekeringen = Phrase(
    en: "insurance other than for health", nl: "verzekeringen, buiten de zorgverzekering")
  package static let telefoonInternetTv = Phrase(
    en: "telephone, internet and television", nl: "telefoon, internet en televisie")
  package static let was = Phrase(en: "laundry", nl: "kosten van de was")
  package static let alarm = Phrase(en: "personal alarm", nl: "persoonlijk alarm")
  package static let etenEnDrinken = Phrase(en: "food and drinks", nl: "eten en drinken")
  package static let kledingEnPersoonlijk = Phrase(
    en: "clothing and personal care", nl: "kleding en persoonlijke verzorging")
  package static let overigeKosten = Phrase(
    en: "other costs of living", nl: "overige kosten van het leven")
  package static let zorgpremie = Phrase(
    en: "premium of the health insurance", nl: "premie van de zorgverzekering")
  package static let eigenRisico = Phrase(
    en: "eigen risico of the health insurance", nl: "eigen risico van de zorgverzekering")
  package static let eigenBijdrage = Phrase(
    en: "eigen bijdrage for the Wlz care", nl: "eigen bijdrage voor de Wlz-zorg")
  package static let vrijBesteedbaar = Phrase(
    en: "what is left: all income less all costs of the budget",
    nl: "wat overblijft: alle inkomsten min alle kosten van het budget")
}

/// The name of each step and choice above what it is worth.
package enum AdviceQuestionText {
  package static let aowChoice = Phrase(en: "aow_keuze", nl: "AOW als alleenstaanden")
  package static let form = Phrase(en: "vorm", nl: "keuze van de leveringsvorm")
  package static let peiljaarverlegging = Phrase(same: "peiljaarverlegging")
  package static let handicap = Phrase(en: "verzoek_handicap", nl: "verzoek vanwege een handicap")
  package static let toeslagpartner = Phrase(
    en: "verzoek_toeslagpartner", nl: "brief over toeslagpartners")
  package static let leftOut = Phrase(
    en: "verzoek_zorgbehoefte", nl: "verzoek vanwege zorgbehoefte")
  package static let taxReturn = Phrase(en: "aangifte", nl: "aangifte inkomstenbelasting")
  package static let ouderenkorting = Phrase(same: "alleenstaandeouderenkorting")
  package static let assetDivision = Phrase(
    en: "verdeling_vermogen", nl: "verdeling van het vermogen")
  package static let terugkeer = Phrase(en: "terugkeer_verklaring", nl: "verklaring van terugkeer")
  package static let kwijtschelding = Phrase(
    en: "kwijtschelding", nl: "kwijtschelding van lokale belastingen")
  package static let tegenbewijs = Phrase(en: "tegenbewijs_box3", nl: "tegenbewijs in box 3")
  package static let adaptedHome = Phrase(en: "aangepaste_woning", nl: "aangepaste woning")
  package static let rentAboveLimit = Phrase(en: "huur_boven_grens", nl: "huur boven een grens")
  package static let assetsAboveLimit = Phrase(
    en: "vermogen_boven_grens", nl: "vermogen boven een grens")
}

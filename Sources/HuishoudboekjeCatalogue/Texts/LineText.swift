/// The lines of a budget, as the rows of a table call them. The English table keeps the words of the law.
package enum LineText {
  package static let inkomenBruto = Phrase(same: "Inkomen bruto")
  package static let loonheffing = Phrase(same: "Loonheffing")
  package static let zvwBijdrage = Phrase(same: "Zvw-bijdrage")
  package static let inkomenNetto = Phrase(same: "Inkomen netto")
  package static let zorgtoeslag = Phrase(same: "Zorgtoeslag")
  package static let huurtoeslag = Phrase(same: "Huurtoeslag")
  package static let tegemoetkoming = Phrase(
    en: "Tegemoetkoming arbeidsong.", nl: "Tegemoetkoming arbeidsongeschikten")
  package static let overigOnbelast = Phrase(
    en: "Overig onbelast", nl: "Ander inkomen zonder belasting")
  package static let kaleHuur = Phrase(same: "Kale huur")
  package static let servicekostenOverig = Phrase(
    en: "Servicekosten overig", nl: "Andere servicekosten")
  package static let arrangement = Phrase(same: "Arrangement")
  package static let verhuizingEnInrichting = Phrase(same: "Verhuizing en inrichting")
  package static let energie = Phrase(same: "Energie")
  package static let lokaleLasten = Phrase(same: "Lokale lasten")
  package static let verzekeringen = Phrase(same: "Verzekeringen")
  package static let telefoonInternetTv = Phrase(same: "Telefoon, internet, tv")
  package static let was = Phrase(same: "Was")
  package static let alarm = Phrase(same: "Alarm")
  package static let etenEnDrinken = Phrase(same: "Eten en drinken")
  package static let kledingEnPersoonlijk = Phrase(same: "Kleding en persoonlijk")
  package static let overigeKosten = Phrase(same: "Overige kosten")
  package static let zorgpremie = Phrase(same: "Zorgpremie")
  package static let eigenRisico = Phrase(same: "Eigen risico")
  package static let eigenBijdrage = Phrase(same: "Eigen bijdrage Wlz")

  // MARK: Servicekosten of four kinds

  /// Where they count for the huurtoeslag.
  package static let servicekostenSubsidiabel = Phrase(
    en: "Servicekosten subsidiabel", nl: "Servicekosten (tellen mee voor huurtoeslag)")
  /// Where a table also tells of a date on which they do not.
  package static let servicekostenGemeenschappelijk = Phrase(
    en: "Servicekosten gemeenschappelijk", nl: "Servicekosten (tot 2026 in de huurtoeslag)")

  // MARK: Aanslag

  package static let aanslag = Phrase(same: "Aanslag inkomstenbelasting")
  /// Above amounts that are all a refund.
  package static let refund = Phrase(
    en: "Aanslag inkomstenbelasting", nl: "Teruggave belasting")
  /// Above amounts of which some are a refund, below nothing.
  package static let aanslagOrRefund = Phrase(
    en: "Aanslag inkomstenbelasting", nl: "Aanslag (min = teruggave)")
  /// Whether a row of refunds says so, and then has no minus before its amounts.
  package static func tellsRefunds(_ language: Language) -> Bool { language == .dutch }

  // MARK: What is left

  package static let vrijBesteedbaar = Phrase(en: "Vrij besteedbaar", nl: "Vrij te besteden")
  /// After a budget of fixed costs.
  package static let leftAfterFixed = Phrase(
    en: "Vrij besteedbaar", nl: "Over na vaste lasten")
  /// After a minimum budget.
  package static let leftAfterMinimum = Phrase(
    en: "Vrij besteedbaar", nl: "Over na minimumbudget")

  /// The same within a title, in the words of the table.
  package static let vrijBesteedbaarInTitle = Phrase(
    en: "vrij besteedbaar", nl: "vrij te besteden")
  package static let leftAfterFixedInTitle = Phrase(
    en: "vrij besteedbaar", nl: "over na vaste lasten")
  package static let leftAfterMinimumInTitle = Phrase(
    en: "vrij besteedbaar", nl: "over na minimumbudget")

  /// The same beside a norm.
  package static let freeAfterFixed = Phrase(en: "free to spend", nl: "over na vaste lasten")
  package static let freeAfterMinimum = Phrase(en: "free to spend", nl: "over na minimumbudget")

  // MARK: Lists

  /// A line in front of what was assumed of it: by its key, or by its name.
  package static func assumed(_ key: String, _ name: Phrase) -> Phrase {
    Phrase(
      en: Words(stringLiteral: key), nl: Words(stringLiteral: name.text(.dutch)))
  }
}

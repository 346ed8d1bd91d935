/// The columns of a table of residents.
package enum PersonaColumnText {
  package static let name = TableColumnText(
    Phrase(en: "name", nl: "naam"),
    Phrase(en: "of this kind of resident", nl: "van dit soort bewoner"))
  package static let number = TableColumnText(
    Phrase(en: "number", nl: "aantal"),
    Phrase(
      en: """
        how many homes have such residents, together as many as there are homes; without this \
        column every row is one
        """,
      nl: """
        in hoeveel woningen zulke bewoners wonen, samen zoveel als er woningen zijn; zonder deze \
        kolom is elke rij één woning
        """))
  package static let share = TableColumnText(
    Phrase(en: "share", nl: "aandeel"),
    Phrase(
      en: "instead of the number: the share of the homes, together 100",
      nl: "in plaats van het aantal: het deel van de woningen, samen 100"))
  package static let form = TableColumnText(
    Phrase(en: "leveringsvorm", nl: "leveringsvorm"),
    Phrase(
      en: "how the care comes to this rented home",
      nl: "hoe de zorg in deze huurwoning komt"))
  package static let behandeling = TableColumnText(
    Phrase(en: "behandeling", nl: "behandeling"),
    Phrase(
      en: "care with behandeling, for tariffs and PGB; empty: no",
      nl: "zorg met behandeling, voor tarieven en pgb; leeg: nee"))
  package static let dagbesteding = TableColumnText(
    Phrase(en: "dagbesteding", nl: "dagbesteding"),
    Phrase(en: "for tariffs and PGB; empty: geen", nl: "voor tarieven en pgb; leeg: geen"))
  package static let zorgprofiel = TableColumnText(
    Phrase(en: "zorgprofiel", nl: "zorgprofiel"),
    Phrase(en: "of the Wlz indication, like VV5", nl: "van de Wlz-indicatie, zoals VV5"))
  package static let birthDate = TableColumnText(
    Phrase(en: "birth date", nl: "geboortedatum"),
    Phrase(en: "year-month-day or day-month-year", nl: "jaar-maand-dag of dag-maand-jaar"))
  package static let sex = TableColumnText(
    Phrase(en: "sex", nl: "geslacht"),
    Phrase(en: "for the cost of food; empty: vrouw", nl: "voor de kosten van eten; leeg: vrouw"))
  package static let aow = TableColumnText(
    Phrase(en: "AOW", nl: "AOW"),
    Phrase(en: "has AOW; the law gives the amount", nl: "heeft AOW; het bedrag komt uit de wet"))
  package static let aowBuildUp = TableColumnText(
    Phrase(en: "AOW build-up", nl: "AOW opbouw"),
    Phrase(en: "part of a full AOW; empty: 100", nl: "deel van een hele AOW; leeg: 100"))
  package static let pension = TableColumnText(
    Phrase(en: "pension a year", nl: "pensioen per jaar"),
    Phrase(en: "gross, beside the AOW", nl: "bruto, naast de AOW"))
  package static let pensionMonth = TableColumnText(
    Phrase(en: "pension a month", nl: "pensioen per maand"),
    Phrase(en: "the same by the month, instead", nl: "hetzelfde per maand, in plaats daarvan"))
  package static let wajong = TableColumnText(
    Phrase(en: "Wajong", nl: "Wajong"),
    Phrase(
      en: "has a Wajong; the law gives the amount", nl: "heeft Wajong; het bedrag komt uit de wet"))
  package static let wia = TableColumnText(
    Phrase(en: "WIA a year", nl: "WIA per jaar"),
    Phrase(
      en: "gross WIA or WAO, without holiday allowance",
      nl: "bruto WIA of WAO, zonder vakantie-uitkering"))
  package static let anw = TableColumnText(
    Phrase(en: "Anw a year", nl: "Anw per jaar"), Phrase(en: "gross", nl: "bruto"))
  package static let wages = TableColumnText(
    Phrase(en: "wages a year", nl: "loon per jaar"), Phrase(en: "gross", nl: "bruto"))
  package static let bijstand = TableColumnText(
    Phrase(en: "bijstand", nl: "bijstand"),
    Phrase(
      en: "has bijstand, or AIO beside an AOW; the law gives the amount",
      nl: "heeft bijstand, of AIO naast de AOW; het bedrag komt uit de wet"))
  package static let savings = TableColumnText(
    Phrase(en: "savings", nl: "spaargeld"),
    Phrase(en: "on 1 January; empty: 0", nl: "op 1 januari; leeg: 0"))
  package static let otherAssets = TableColumnText(
    Phrase(en: "other assets", nl: "overig vermogen"),
    Phrase(
      en: "shares, a second house; on 1 January; empty: 0",
      nl: "aandelen, een tweede huis; op 1 januari; leeg: 0"))
  package static let debts = TableColumnText(
    Phrase(en: "debts", nl: "schulden"),
    Phrase(en: "on 1 January; empty: 0", nl: "op 1 januari; leeg: 0"))
  package static let peiljaarIncome = TableColumnText(
    Phrase(en: "peiljaar income", nl: "inkomen peiljaar"),
    Phrase(
      en: "verzamelinkomen of two years before; empty: computed from the incomes of now",
      nl: "verzamelinkomen van twee jaar eerder; leeg: berekend uit de inkomens van nu"))
  package static let peiljaarTax = TableColumnText(
    Phrase(en: "peiljaar tax", nl: "belasting peiljaar"),
    Phrase(
      en: "tax due or withheld two years before; empty: computed",
      nl: "belasting van twee jaar eerder; leeg: berekend"))
  package static let partnerForm = TableColumnText(
    Phrase(en: "leveringsvorm", nl: "leveringsvorm"),
    Phrase(
      en: "the care of a partner with a zorgprofiel; empty: same, that of the resident",
      nl: "de zorg van een partner met een zorgprofiel; leeg: same, die van de bewoner"))
  package static let partnerZorgprofiel = TableColumnText(
    Phrase(en: "zorgprofiel", nl: "zorgprofiel"),
    Phrase(
      en: "only with a Wlz indication too", nl: "alleen als die ook een Wlz-indicatie heeft"))
  package static let married = TableColumnText(
    Phrase(en: "married", nl: "gehuwd"),
    Phrase(en: "to the partner; empty: yes", nl: "met de partner; leeg: ja"))
  package static let costs = TableColumnText(
    Phrase(en: "costs", nl: "kosten"),
    Phrase(
      en: "the living costs that count: nibud (minimum budget) or d0 (coarse); empty: nibud",
      nl: """
        de kosten van levensonderhoud die tellen: nibud (minimumbudget) of d0 (eenvoudig); leeg: \
        nibud
        """))
  package static let handicapRequest = TableColumnText(
    Phrase(en: "handicap request", nl: "verzoek handicap"),
    Phrase(
      en: "below the youth age: the exception of the huurtoeslag has been asked for; empty: yes",
      nl: "onder de jeugdleeftijd: de uitzondering voor huurtoeslag is gevraagd; leeg: ja"))
}

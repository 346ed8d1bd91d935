/// The quick call of the huurtoeslag.
package enum QuickHuurtoeslagText {
  /// The main steps of the law by their names, in the order in which they are told.
  package static let mainSteps = [
    "rekenhuur",
    "rekeninkomen",
    "basishuur",
    "deel tot de kwaliteitskortingsgrens",
    "deel tot de aftoppingsgrens",
    "deel boven de aftoppingsgrens",
    "afbouw",
    "huurtoeslag per maand, niet afgerond",
    "huurtoeslag over het jaar",
  ]
  package static func title(_ year: Phrase) -> Phrase { Phrase(same: "Huurtoeslag \(year)") }
  package static let paid = Phrase(
    en: "Huurtoeslag per month", nl: "Huurtoeslag per maand")
  package static let awarded = Phrase(
    en: "Huurtoeslag over the year", nl: "Huurtoeslag over het jaar")

  // MARK: Limits

  package static let lowestRent = Phrase(
    en: "lowest kale huur with huurtoeslag", nl: "laagste kale huur met huurtoeslag")
  package static let nothingBelow = Phrase(
    en: "nothing at this income when the kale huur is lower",
    nl: "bij dit inkomen geen huurtoeslag als de kale huur lager is")
  package static let kwaliteitskortingsgrens = Phrase(same: "kwaliteitskortingsgrens")
  package static let aftoppingsgrens = Phrase(same: "aftoppingsgrens")
  package static func countsFor(_ percent: Phrase) -> Phrase {
    Phrase(
      en: "the rekenhuur from the basishuur up to here counts for \(percent)",
      nl: "de rekenhuur vanaf de basishuur tot hier telt voor \(percent)")
  }
  package static func countsFor(_ percent: Phrase, above little: Phrase) -> Phrase {
    Phrase(
      en: "up to here the rekenhuur counts for \(percent), above it for \(little)",
      nl: "tot hier telt de rekenhuur voor \(percent), daarboven voor \(little)")
  }
  package static func countsForUpTo(_ percent: Phrase) -> Phrase {
    Phrase(
      en: "up to here the rekenhuur counts for \(percent), above it not at all",
      nl: "tot hier telt de rekenhuur voor \(percent), daarboven niet")
  }
  package static let maximum = Phrase(en: "maximale huurgrens", nl: "maximale huurgrens")
  package static let youngMaximum = Phrase(
    en: "maximale huurgrens of young tenants", nl: "maximale huurgrens voor jongeren")
  package static let nothingAboveRent = Phrase(
    en: "no huurtoeslag when the rekenhuur is higher",
    nl: "geen huurtoeslag als de rekenhuur hoger is")
  package static let noMoreAboveRent = Phrase(
    en: "what the rekenhuur is higher does not count",
    nl: "wat de rekenhuur hoger is, telt niet mee")
  package static let servicekosten = Phrase(
    en: "servicekosten that count", nl: "servicekosten die meetellen")
  package static let perKind = Phrase(
    en: "the most of each of the four kinds", nl: "het meeste voor elk van de vier soorten")
  package static let ijkpunt = Phrase(en: "inkomensijkpunt", nl: "inkomensijkpunt")
  package static let lessAboveIncome = Phrase(
    en: "less huurtoeslag when the income is higher",
    nl: "minder huurtoeslag als het inkomen hoger is")
  package static let highestIncome = Phrase(
    en: "highest income with huurtoeslag", nl: "hoogste inkomen met huurtoeslag")
  package static let nothingAboveIncome = Phrase(
    en: "at this rent nothing is left when the income is higher",
    nl: "bij deze huur blijft er niets over als het inkomen hoger is")
  package static let vermogensgrens = Phrase(
    en: "vermogensgrens, on 1 January", nl: "vermogensgrens, op 1 januari")
  package static let jointVermogensgrens = Phrase(
    en: "vermogensgrens of partners, on 1 January", nl: "vermogensgrens van partners, op 1 januari")
  package static let nothingAboveWealth = Phrase(
    en: "no huurtoeslag in the whole year with more",
    nl: "met meer het hele jaar geen huurtoeslag")

  // MARK: Notes

  package static func assumedAge(_ age: Int) -> Phrase {
    Phrase(
      en: "Assumed: whoever has no date of birth here is \(age) or older on 1 January.",
      nl: """
        Aangenomen: wie hier geen geboortedatum heeft, is op 1 januari \(age) jaar of ouder.
        """)
  }
  package static func assumedBelowAOW(_ age: Int) -> Phrase {
    Phrase(
      en: """
        Assumed: whoever has no date of birth here is \(age) or older on 1 January, and below the \
        AOW age.
        """,
      nl: """
        Aangenomen: wie hier geen geboortedatum heeft, is op 1 januari \(age) jaar of ouder en \
        heeft nog niet de AOW-leeftijd.
        """)
  }
  package static func handicap(_ cents: Int) -> Phrase {
    Phrase(
      en: """
        Who has a handicap can ask for the limits of older tenants: then it is \(euros: cents) a \
        month. A Wlz indication is proof (--handicap).
        """,
      nl: """
        Wie een handicap heeft, kan vragen om de grenzen voor oudere huurders: dan is het \
        \(euros: cents) per maand. Een Wlz-indicatie is bewijs (--handicap).
        """)
  }
  package static let noServicekosten = Phrase(
    en: "From 2026 servicekosten do not count.",
    nl: "Vanaf 2026 tellen servicekosten niet mee.")
}

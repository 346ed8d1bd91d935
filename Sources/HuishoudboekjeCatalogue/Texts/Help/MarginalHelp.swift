/// Help of `marginal`.
package enum MarginalHelp {
  package static let overview = Phrase(
    en: "What is left of each extra euro, by instrument, and where more income leaves less.",
    nl: """
      Wat er van elke extra euro overblijft, per regeling, en waar meer inkomen minder \
      overlaat.
      """)
  package static let over = Phrase(
    en: "The income, like persons[0].incomes[1].gross_eur_year.",
    nl: "Het inkomen, zoals persons[0].incomes[1].gross_eur_year.")
  package static let step = Phrase(
    en: "The step whose cliffs are sought; every value is computed.",
    nl: "De stap waarvan de afgronden worden gezocht; elke waarde wordt berekend.")
  package static let rows = Phrase(
    en: "How many rows the table has, at most.",
    nl: "Hoeveel rijen de tabel hooguit heeft.")
  package static let least = Phrase(
    en: "The fall in a year from which it is a cliff.",
    nl: "De val in een jaar vanaf welke het een afgrond heet.")
  package static let form = Phrase(
    en: "The leveringsvorm.",
    nl: "De leveringsvorm.")
  package static let pension = Phrase(
    en: "How much of a higher pension is left.",
    nl: "Hoeveel er van een hoger pensioen overblijft.")
}

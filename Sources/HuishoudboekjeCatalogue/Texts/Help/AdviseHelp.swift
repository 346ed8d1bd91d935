/// Help of `advise`.
package enum AdviseHelp {
  package static let overview = Phrase(
    en: """
      Tell what each choice and step of a household is worth a month, with the article and \
      what to do: what would come on top of the budget, what is in it already, what works in \
      another year, and what all extra steps come to at once.
      """,
    nl: """
      Vertel wat elke keuze en stap van een huishouden per maand waard is, met het wetsartikel \
      en wat u moet doen: wat er bij het budget zou komen, wat er al in zit, wat in een ander \
      jaar werkt, en wat alle extra stappen samen opleveren.
      """)
  package static let handicap = Phrase(
    en: "What the handicap request for huurtoeslag is worth, and the other choices.",
    nl: "Wat het verzoek wegens een handicap bij de huurtoeslag waard is, en de andere keuzes.")
  package static let couple = Phrase(
    en: "AOW as a couple or as two single persons, when one stays in an institution.",
    nl: """
      AOW als paar of als twee alleenstaanden, als een van beiden in een instelling verblijft.
      """)
  package static let assets = Phrase(
    en: "What assets above a limit cost, and in which year, for a spreadsheet.",
    nl: "Wat vermogen boven een grens kost, en in welk jaar, voor een rekenblad.")
}

/// Help of `new`.
package enum NewHelp {
  package static let overview = Phrase(
    en: """
      Ask the facts of a household one by one, and make a scenario file of the answers. Every \
      answer is checked at once. Answers may also come from a pipe, one on each line, an empty \
      line for the default.
      """,
    nl: """
      Vraag de gegevens van een huishouden een voor een, en maak van de antwoorden een \
      scenariobestand. Elk antwoord wordt meteen nagekeken. Antwoorden mogen ook uit een pipe \
      komen, een op elke regel, met een lege regel voor de standaard.
      """)
  package static let out = Phrase(
    en: "The scenario file; - is stdout. The questions go to stderr.",
    nl: "Het scenariobestand; - is stdout. De vragen gaan naar stderr.")
  package static let outOtherwise = Phrase(
    en: "the name of the resident with .json", nl: "de naam van de bewoner met .json")
  package static let overwrite = Phrase(
    en: "Replace the file when it exists.", nl: "Vervang het bestand als het bestaat.")
  package static let ask = Phrase(
    en: "Ask, and write the file under this name.",
    nl: "Vraag, en schrijf het bestand onder deze naam.")
}

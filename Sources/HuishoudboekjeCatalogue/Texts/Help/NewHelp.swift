/// Help of `new`.
package enum NewHelp {
  package static let overview = Phrase(
    en: """
      Ask the facts of a household one by one, and make a scenario file of the answers. Every \
      answer is checked at once, and all of them together at the end. Answers may also come from a \
      pipe, one on each line, an empty line for the default.
      With --kind, write an example of a file with comments, without asking.
      """,
    nl: """
      Vraag de gegevens van een huishouden een voor een, en maak van de antwoorden een \
      scenariobestand. Elk antwoord wordt meteen nagekeken, en aan het eind alle \
      antwoorden samen. Antwoorden mogen ook uit een pipe \
      komen, een op elke regel, met een lege regel voor de standaard.
      Schrijf met --kind een voorbeeld van een bestand met uitleg, zonder te vragen.
      """)
  package static let kind = Phrase(
    en: """
      Write a file of this kind that runs as it is; its comments say what each key means and which \
      others there may be.
      """,
    nl: """
      Schrijf een bestand van deze soort dat meteen werkt; erin staat wat elke regel betekent en \
      welke er nog meer kunnen staan.
      """)
  package static let kindOtherwise = Phrase(
    en: "a scenario, of answers to questions", nl: "een scenario, van antwoorden op vragen")
  package static let template = Phrase(
    en: "Write a complex to start from, with comments.",
    nl: "Schrijf een complex om mee te beginnen, met uitleg.")
  package static let out = Phrase(
    en: "The file; - is stdout. The questions go to stderr.",
    nl: "Het bestand; - is stdout. De vragen gaan naar stderr.")
  package static let outOtherwise = Phrase(
    en: "the name of the resident with .json; with --kind -",
    nl: "de naam van de bewoner met .json; bij --kind -")
  package static let overwrite = Phrase(
    en: "Replace the file when it exists.", nl: "Vervang het bestand als het bestaat.")
  package static let ask = Phrase(
    en: "Ask, and write the file under this name.",
    nl: "Vraag, en schrijf het bestand onder deze naam.")
}

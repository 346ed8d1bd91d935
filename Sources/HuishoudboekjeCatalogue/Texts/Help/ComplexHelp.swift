/// Help of `complex`.
package enum ComplexHelp {
  package static let overview = Phrase(
    en: """
      Tell for which residents a planned complex is affordable, and at which rent it changes.
      """,
    nl: """
      Vertel voor welke bewoners een gepland complex betaalbaar is, en bij welke huur dat \
      verandert.
      """)
  package static let file = Phrase(
    en: "A complex file in JSON; - reads stdin.",
    nl: "Een complexbestand in JSON; - leest van stdin.")
  package static let benchmarkOfFile = Phrase(
    en: "that of the file, otherwise zak_en_kleedgeld",
    nl: "die van het bestand, anders zak_en_kleedgeld")
  package static let variant = Phrase(
    en: "The variant that text and Markdown show in full.",
    nl: "De variant die tekst en Markdown helemaal laten zien.")
  package static let ownYears = Phrase(
    en: " Variants with a year of their own keep it.",
    nl: " Varianten met een eigen jaar houden dat.")
  package static let format = Phrase(
    en: "How the result is written; csv, json and xlsx hold every cell of every variant.",
    nl: "Hoe het resultaat wordt geschreven; csv, json en xlsx hebben elke cel van elke variant.")
  package static let forty = Phrase(
    en: "Who can live in a complex of 40.",
    nl: "Wie er in een complex van 40 kan wonen.")
  package static let ownNorm = Phrase(
    en: "The same, when a resident needs 300 a month for clothing, personal and other costs.",
    nl: """
      Hetzelfde, als een bewoner 300 per maand nodig heeft voor kleding, persoonlijke en \
      overige kosten.
      """)
  package static let workbook = Phrase(
    en: "A workbook with a sheet per variant, and an overview.",
    nl: "Een werkmap met een blad per variant, en een overzicht.")
}

/// Help of `schema`.
package enum SchemaHelp {
  package static let overview = Phrase(
    en: """
      Print the JSON Schema (2020-12) of a kind of file, so that an editor completes and checks it.
      What the command accepts the schema accepts. What depends on the law, on dates of a year, on \
      other files or on several places together only the command refuses.
      """,
    nl: """
      Druk het JSON Schema (2020-12) van een soort bestand af, zodat een editor het aanvult en nakijkt.
      Wat de opdracht aanneemt, neemt het schema aan. Wat van de wet afhangt, van de datums van een \
      jaar, van andere bestanden of van meer plaatsen samen, weigert alleen de opdracht.
      """)
  package static let kind = Phrase(en: "The kind of file.", nl: "De soort bestand.")
  package static let forEditor = Phrase(
    en: "The schema of a scenario in a file, for \"$schema\" or for the settings of an editor.",
    nl:
      "Het schema van een scenario in een bestand, voor \"$schema\" of voor de instellingen van een editor."
  )
  package static let inDutch = Phrase(
    en: "That of a sweep, with descriptions in Dutch.",
    nl: "Dat van een sweep, met beschrijvingen in het Nederlands.")
}

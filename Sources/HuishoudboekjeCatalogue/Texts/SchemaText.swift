/// What the schema of a file says of it, and an editor shows.
package enum SchemaText {
  package static let scenario = Phrase(
    en: "A household: a scenario", nl: "Een huishouden: een scenario")
  package static let complex = Phrase(en: "A complex of homes", nl: "Een complex met woningen")
  package static let sweep = Phrase(
    en: "A sweep over a scenario or a complex", nl: "Een sweep over een scenario of een complex")
  package static let reform = Phrase(
    en: "A reform: changes of the law", nl: "Een hervorming: veranderingen van de wet")
  package static let reach = Phrase(
    en: """
      What huishoudboekje accepts as such a file. What depends on the law, on dates of a year, on \
      other files or on several places together is not in it: the command still checks that.
      """,
    nl: """
      Wat huishoudboekje als zo'n bestand aanneemt. Wat van de wet afhangt, van de datums van een \
      jaar, van andere bestanden of van meer plaatsen samen staat er niet in: de opdracht kijkt dat \
      nog na.
      """)
  package static let comment = Phrase(
    en: "Words for who reads the file, a text or a list of texts; nothing reads them.",
    nl: "Woorden voor wie het bestand leest, een tekst of een lijst met teksten; niets leest ze.")

  /// An amount a month or a year.
  package static func month(_ line: Phrase) -> Phrase {
    Phrase(en: "\(line), euros a month", nl: "\(line), euro's per maand")
  }
  package static func year(_ line: Phrase) -> Phrase {
    Phrase(en: "\(line), euros a year", nl: "\(line), euro's per jaar")
  }

  /// By the key, or by its object and the key where the key means something else there.
  package static let keys: [String: Phrase] =
    [
      SchemaText.ofScenario, SchemaText.ofIncome, SchemaText.ofHome, SchemaText.ofSwitch,
      SchemaText.ofComplex, SchemaText.ofSweep, SchemaText.ofReform,
    ].reduce(into: [:]) {
      $0.merge($1) { first, _ in first }
    }
}

/// The page for `man`.
package enum ManText {
  package static let name = Phrase(en: "NAME", nl: "NAAM")
  package static let synopsis = Phrase(en: "SYNOPSIS", nl: "OVERZICHT")
  package static let description = Phrase(en: "DESCRIPTION", nl: "BESCHRIJVING")
  package static let options = Phrase(en: "OPTIONS", nl: "OPTIES")
  package static let commands = Phrase(en: "COMMANDS", nl: "OPDRACHTEN")
  package static let environment = Phrase(en: "ENVIRONMENT", nl: "OMGEVING")
  package static let exits = Phrase(en: "EXIT STATUS", nl: "AFSLUITCODE")
  package static let examples = Phrase(en: "EXAMPLES", nl: "VOORBEELDEN")

  package static let summary = Phrase(
    en: "monthly budgets of people with a Wlz indication",
    nl: "maandbudgetten van mensen met een Wlz-indicatie")
  package static let about = Phrase(
    en: """
      Results go to standard output, and messages to standard error. A file appears whole or not \
      at all. The options below may stand before and after the command; every command has \
      more options of its own.
      """,
    nl: """
      Resultaten gaan naar de standaarduitvoer, meldingen naar de standaardfoutuitvoer. Een bestand \
      komt er helemaal of helemaal niet. De opties hieronder mogen voor en na de opdracht staan; \
      elke opdracht heeft ook eigen opties.
      """)

  /// - Parameter option: that goes before the variable.
  package static func language(_ languages: [String], _ option: String) -> Phrase {
    Phrase(
      en: "The language of results and messages: \(languages, .or). \(option) goes before it.",
      nl: "De taal van resultaten en meldingen: \(languages, .or). \(option) gaat voor.")
  }
  package static let noColour = Phrase(
    en: "Set to anything, no colours and no bold on a terminal. Files and pipes never have them.",
    nl: """
      Met een waarde, welke ook: geen kleuren en geen vette letters in een terminal. In bestanden \
      en pipes staan ze nooit.
      """)
  package static func term(_ name: String) -> Phrase {
    Phrase(
      en: "The kind of terminal; one that is called \(name) gets no colours and no bold.",
      nl: "Het soort terminal; een die \(name) heet, krijgt geen kleuren en geen vette letters.")
  }
  package static let columns = Phrase(
    en: """
      How wide the help is on a terminal that does not tell its own width: from 40 to 120 \
      characters; 80 otherwise.
      """,
    nl: """
      Hoe breed de hulp is in een terminal die zijn eigen breedte niet noemt: van 40 tot en met 120 \
      tekens; anders 80.
      """)

  package static let fine = Phrase(
    en: "All went well.", nl: "Alles ging goed.")
  package static let failure = Phrase(
    en: "Something failed, or a check missed: the message says what.",
    nl: "Er ging iets mis, of een controle klopte niet: de melding zegt wat.")
  package static let wrongUse = Phrase(
    en: "The command line is wrong: the message says how.",
    nl: "De opdrachtregel klopt niet: de melding zegt wat eraan schort.")
}

/// Help of `man`.
package enum ManHelp {
  package static let overview = Phrase(
    en: "Print the manual of all commands as a page for man.",
    nl: "Druk de handleiding van alle opdrachten af als pagina voor man.")
  package static func show(_ command: String) -> Phrase {
    Phrase(
      en: "The page in roff; '\(command)' shows it.",
      nl: "De pagina in roff; '\(command)' laat hem zien.")
  }
}

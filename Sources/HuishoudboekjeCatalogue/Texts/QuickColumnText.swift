/// The columns of a quick answer.
package enum QuickColumnText {
  package static let part = ColumnWords(
    Phrase(en: "part", nl: "onderdeel"),
    Phrase(
      en: "What the row is, as a code: an outcome, a step, a limit or something to know.",
      nl: "Wat de rij is, als code: een uitkomst, een stap, een grens of iets om te weten."))
  package static let key = ColumnWords(
    Phrase(en: "key", nl: "sleutel"),
    Phrase(
      en: "The name of an outcome, a step or a limit, which is the same in every language.",
      nl: "De naam van een uitkomst, een stap of een grens, die in elke taal gelijk is."))
  package static let label = ColumnWords(
    Phrase(en: "label", nl: "omschrijving"),
    Phrase(
      en: "What the value is, in words.",
      nl: "Wat de waarde is, in woorden."))
  package static let value = ColumnWords(
    Phrase(en: "value", nl: "waarde"),
    Phrase(
      en: """
        The outcome, what a step comes to, or where a limit lies, in the unit of the row; a step may \
        have more than two decimals.
        """,
      nl: """
        De uitkomst, wat een stap oplevert of waar een grens ligt, in de eenheid van de rij; een \
        stap kan meer dan twee decimalen hebben.
        """))
  package static let unit = ColumnWords(
    Phrase(en: "unit", nl: "eenheid"),
    Phrase(
      en: "The unit of the value and of yours.",
      nl: "De eenheid van de waarde en van wat u heeft."))
  package static let yours = ColumnWords(
    Phrase(en: "yours", nl: "van u"),
    Phrase(
      en: "Beside a limit: what you stated or what came out, of the same thing.",
      nl: "Naast een grens: wat u heeft opgegeven of wat eruit kwam, van hetzelfde."))
  package static let text = ColumnWords(
    Phrase(en: "text", nl: "tekst"),
    Phrase(
      en: "How a step is made, what happens at a limit, or what to know.",
      nl: "Hoe een stap is berekend, wat er bij een grens gebeurt, of wat u moet weten."))
  package static let article = ColumnWords(
    Phrase(en: "article", nl: "artikel"),
    Phrase(
      en: "The article of the law on which a step rests.",
      nl: "Het artikel van de wet waar een stap op rust."))

  // MARK: Codes

  package static let estimate = Phrase(en: "the year is an estimate", nl: "het jaar is een raming")
  package static let outcome = Phrase(en: "what comes out", nl: "wat eruit komt")
  package static let reason = Phrase(en: "why there is nothing", nl: "waarom er niets is")
  package static let step = Phrase(en: "a step of the law", nl: "een stap van de wet")
  package static let limit = Phrase(en: "a limit nearby", nl: "een grens in de buurt")
  package static let note = Phrase(en: "something to know", nl: "iets om te weten")
  package static let day = Phrase(en: "a day", nl: "een dag")
}

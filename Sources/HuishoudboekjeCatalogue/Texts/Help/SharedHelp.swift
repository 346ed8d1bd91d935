/// Help that several commands share.
package enum SharedHelp {
  package static let scenarioFile = Phrase(
    en: "A scenario file in JSON; - reads stdin.",
    nl: "Een scenariobestand in JSON; - leest van stdin.")
  package static let listFormat = Phrase(
    en: "How the list is written.",
    nl: "Hoe de lijst wordt geschreven.")
  package static let resultFormat = Phrase(
    en: "How the result is written.",
    nl: "Hoe het resultaat wordt geschreven.")
  package static let rangeBegins = Phrase(
    en: "Where the range begins.",
    nl: "Waar het bereik begint.")
  package static let rangeEnds = Phrase(
    en: "Where the range ends.",
    nl: "Waar het bereik eindigt.")
  package static let out = Phrase(
    en: "Where it goes; the file appears whole or not at all. - is stdout.",
    nl: "Waar het heen gaat; het bestand komt er helemaal of helemaal niet. - is stdout.")
  package static let forms = Phrase(
    en: """
      The columns to compute, with commas between: ZZP, ZZP-4-MAANDEN (a stay in its first \
      four months), VPT, MPT, MPT-20-UUR (at most 20 hours a month), PGB, VERLOOP (the care as \
      the scenario dates it).
      """,
    nl: """
      De kolommen die worden berekend, met komma's ertussen: ZZP, ZZP-4-MAANDEN (de eerste \
      vier maanden van een verblijf), VPT, MPT, MPT-20-UUR (hooguit 20 uur per maand), PGB, \
      VERLOOP (de zorg zoals het scenario die dateert).
      """)
  package static let formsOfScenario = Phrase(
    en: "those of the scenario",
    nl: "die van het scenario")
  package static let language = Phrase(
    en: "The language of results and messages: English or Dutch.",
    nl: "De taal van resultaten en meldingen: Engels of Nederlands.")
  package static let benchmark = Phrase(
    en: """
      The norm for clothing, personal and other costs, of which what the budget takes for them \
      already counts: zak_en_kleedgeld, nibud, or euros per month like 350.00.
      """,
    nl: """
      De norm voor kleding, persoonlijke en overige kosten; wat het budget daarvoor al rekent, \
      telt mee: zak_en_kleedgeld, nibud, of euro's per maand zoals 350.00.
      """)
  package static let margin = Phrase(
    en: """
      The verdict is 'krap' below so much above the norm, 'ruim' from there on, and 'niet' \
      below the norm.
      """,
    nl: """
      Het oordeel is 'krap' bij minder dan dit bedrag boven de norm, 'ruim' vanaf dat bedrag, \
      en 'niet' onder de norm.
      """)
  package static let quiet = Phrase(
    en: "No notes on stderr: what is not certified, assumed, unverified or without effect.",
    nl: """
      Geen opmerkingen op stderr: wat niet zeker is, aangenomen, nog niet nagezocht of zonder \
      gevolg.
      """)
  package static let csvGuard = Phrase(
    en: "In CSV, an apostrophe in front of a text that a spreadsheet would compute, like =A1.",
    nl: "In CSV een apostrof voor een tekst die een rekenblad zou uitrekenen, zoals =A1.")
  package static let receipt = Phrase(
    en: """
      Also write what the result was made of: version, command, and the hashes of inputs, \
      figures and result; 'verify --receipt FILE' makes it again.
      """,
    nl: """
      Schrijf ook waar het resultaat van is gemaakt: versie, opdracht, en de hashes van \
      invoer, cijfers en resultaat; 'verify --receipt FILE' maakt het opnieuw.
      """)
  package static let year = Phrase(
    en: "Compute this year instead, like 2026; 2027 is an estimate and labelled so.",
    nl: "Bereken dit jaar, zoals 2026; 2027 is een raming en heet ook zo.")
  package static let yearOfFile = Phrase(
    en: "that of the file",
    nl: "dat van het bestand")
  package static let notGiven = Phrase(
    en: "none: it must be given",
    nl: "geen: hij moet er staan")
  package static func ownMargin(_ cents: Int) -> Phrase {
    Phrase(
      en: "\(euros: cents), a choice of this command",
      nl: "\(euros: cents), een keuze van dit programma")
  }
  package static func languageOtherwise(_ variable: String, _ language: String) -> Phrase {
    Phrase(
      en: "\(variable) of the environment, otherwise \(language)",
      nl: "\(variable) uit de omgeving, anders \(language)")
  }
  package static let csv = Phrase(
    en: """
      How CSV is written: rfc4180 has commas and decimal points; excel-nl semicolons, decimal \
      commas and a byte order mark.
      """,
    nl: """
      Hoe CSV wordt geschreven: rfc4180 heeft komma's en decimale punten; excel-nl puntkomma's, \
      decimale komma's en een byte order mark.
      """)
  package static let guardOfDialect = Phrase(
    en: "off; on with excel-nl", nl: "uit; aan bij excel-nl")
  package static let outOfResult = Phrase(
    en: "Where the result goes; it appears whole or not at all. - is stdout.",
    nl: "Waar het resultaat heen gaat; het komt er helemaal of helemaal niet. - is stdout.")
}

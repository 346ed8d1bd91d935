/// What is wrong with the homes and residents of a complex that stand in tables.
package enum ComplexTablesText {
  package static func residentsForHomes(_ residents: Int, _ homes: Int, _ file: String) -> Phrase {
    Phrase(
      en: "the residents are for \(residents, "home", "homes"), and \(file) has \(homes)",
      nl: "de bewoners zijn voor \(residents, "woning", "woningen"), en \(file) heeft er \(homes)")
  }
  package static func mustAddUp(_ number: Phrase, _ vacancy: Phrase) -> Phrase {
    Phrase(
      en: """
        The column '\(number)' must add up to the same in both files; for empty homes fill in \
        '\(vacancy)' in the provider file.
        """,
      nl: """
        De kolom '\(number)' moet in beide bestanden samen hetzelfde zijn. Staan er woningen leeg? \
        Vul dan '\(vacancy)' in, in het bestand van de aanbieder.
        """)
  }
  package static func shares(_ hundredths: Int) -> Phrase {
    Phrase(
      en: "the shares add up to \(hundredths, places: 2) per cent",
      nl: "de aandelen zijn samen \(hundredths, places: 2) procent")
  }
  package static let sharesMustBeAHundred = Phrase(
    en: "Together they must be 100.", nl: "Samen moeten ze 100 zijn.")
  package static let noYear = Phrase(
    en: "nobody says which year is computed", nl: "nergens staat welk jaar wordt berekend")
  package static func stateYear(_ row: Phrase) -> Phrase {
    Phrase(
      en: "Add --year 2026, or a row '\(row)' in the provider file.",
      nl: "Voeg --year 2026 toe, of een rij '\(row)' in het bestand van de aanbieder.")
  }
  package static func noIncome(_ whose: Phrase) -> Phrase {
    Phrase(en: "\(whose) has no income", nl: "\(whose) heeft geen inkomen")
  }
  package static func fillAnIncome(_ columns: [Phrase]) -> Phrase {
    Phrase(en: "Fill in one of \(columns, .or).", nl: "Vul een van deze in: \(columns, .or).")
  }
  package static let loonheffingskorting = Phrase(
    en: """
      Two payers cannot both apply the loonheffingskorting, and a table does not say which one \
      does: leave one out, or write the complex in JSON.
      """,
    nl: """
      Twee uitkeringen kunnen niet allebei de loonheffingskorting toepassen, en een tabel zegt niet \
      welke dat doet: laat er één weg, of schrijf het complex in JSON.
      """)
  package static func landlord(
    _ form: String, _ text: String, _ landlord: Phrase, _ stated: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(form) is \(text), but '\(landlord)' is \(stated)",
      nl: "\(form) is \(text), maar '\(landlord)' is \(stated)")
  }
  package static func needsLandlord(_ landlord: String, _ row: Phrase) -> Phrase {
    Phrase(
      en: "Fill in \(landlord) at '\(row)', or choose another huurconstructie.",
      nl: "Vul \(landlord) in bij '\(row)', of kies een andere huurconstructie.")
  }
  package static let isNotFilledIn = Phrase(en: "not filled in", nl: "niet ingevuld")
  /// What a message is about where no column is.
  package static func incomesOf(_ whose: Phrase) -> Phrase {
    Phrase(en: "the income of \(whose)", nl: "het inkomen van \(whose)")
  }
  package static let homes = Phrase(en: "the table of homes", nl: "de tabel met woningen")
  package static let residents = Phrase(en: "the table of residents", nl: "de tabel met bewoners")
  package static let row = Phrase(en: "the row", nl: "de rij")

  // MARK: Templates

  /// - Parameter kind: the word of the option.
  package static func template(_ kind: Phrase) -> Phrase {
    Phrase(
      en: "'huishoudboekje complex --template \(kind)'",
      nl: "'huishoudboekje complex --template \(kind)'")
  }
  package static let unitsWord = Phrase(en: "units", nl: "woningen")
  package static let personasWord = Phrase(en: "personas", nl: "bewoners")
  package static let providerWord = Phrase(en: "provider", nl: "aanbieder")
}

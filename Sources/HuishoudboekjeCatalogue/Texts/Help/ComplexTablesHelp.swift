/// Help of `complex` about tables of a spreadsheet.
package enum ComplexTablesHelp {
  package static let units = Phrase(
    en: """
      The homes as a CSV from a spreadsheet, one row for each home or kind of home; with --personas \
      it takes the place of COMPLEX.
      """,
    nl: """
      De woningen als CSV uit een rekenblad, één rij per woning of soort woning; samen met \
      --bewoners in plaats van COMPLEX.
      """)
  package static let personas = Phrase(
    en: "The residents as a CSV, one row for each kind of resident.",
    nl: "De bewoners als CSV, één rij per soort bewoner.")
  package static let provider = Phrase(
    en: """
      A CSV with two columns, what and value: the landlord, the norm, the vacancy, the year and the \
      side of the provider.
      """,
    nl: """
      Een CSV met twee kolommen, wat en waarde: de verhuurder, de norm, de leegstand, het jaar en de \
      kant van de zorgaanbieder.
      """)
  package static let name = Phrase(
    en: "The name of the complex, with --units.", nl: "De naam van het complex, bij --woningen.")
  package static let nameOtherwise = Phrase(
    en: "that in the provider file, otherwise the name of the file of homes",
    nl: "die in het bestand van de aanbieder, anders de naam van het bestand met woningen")
  package static let template = Phrase(
    en: """
      Write a CSV with all columns of such a table, what they mean and an example; fill it in and \
      give it to --units, --personas or --provider.
      """,
    nl: """
      Schrijf een CSV met alle kolommen van zo'n tabel, wat ze betekenen en een voorbeeld; vul hem \
      in en geef hem aan --woningen, --bewoners of --aanbieder.
      """)
  package static let printComplex = Phrase(
    en: "Write the complex file in JSON that --units and --personas make, and no budget.",
    nl: "Schrijf het complexbestand in JSON dat --woningen en --bewoners maken, en geen budget.")
  package static let optionalFile = Phrase(
    en: " Not with --units or --template.", nl: " Niet met --woningen of --template.")
  package static let twoTables = Phrase(
    en: "Two tables of a spreadsheet instead of a complex file.",
    nl: "Twee tabellen uit een rekenblad in plaats van een complexbestand.")
  package static let homesForExcel = Phrase(
    en: "An empty table of homes for Excel in Dutch.",
    nl: "Een tabel met woningen om in te vullen in Excel.")

  // MARK: Wrong use

  package static let missing = Phrase(
    en: "COMPLEX is missing: name a complex file, or --units and --personas.",
    nl: "COMPLEX ontbreekt: noem een complexbestand, of --woningen en --bewoners.")
  package static func notTogether(_ first: String, _ second: String) -> Phrase {
    Phrase(
      en: "\(first) and \(second) do not go together; leave one out.",
      nl: "\(first) en \(second) gaan niet samen; laat er één weg.")
  }
  package static func needs(_ option: String, _ other: String) -> Phrase {
    Phrase(en: "\(option) needs \(other) too.", nl: "\(option) kan niet zonder \(other).")
  }
  package static func noStdin(_ option: String) -> Phrase {
    Phrase(
      en: "\(option) reads a file, not stdin; name the CSV.",
      nl: "\(option) leest een bestand, niet stdin; noem de CSV.")
  }
}

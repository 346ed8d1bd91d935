/// The document beside a table: `--metadata`, and names with units: `--units-in-names`.
package enum MetadataText {
  /// What the table is.
  package static func title(_ command: String) -> Phrase {
    Phrase(
      en: "The table of huishoudboekje \(command)", nl: "De tabel van huishoudboekje \(command)")
  }
  /// How the rest of the document is to be read.
  package static let description = Phrase(
    en: """
      A computed table about budgets of people with a Wlz indication. Every column has a unit and a \
      meaning; notes says what is assumed or not certified.
      """,
    nl: """
      Een berekende tabel over het budget van mensen met een Wlz-indicatie. Elke kolom heeft een \
      eenheid en een betekenis; in notes staat wat is aangenomen of niet zeker is.
      """)

  // MARK: Help

  package static let help = Phrase(
    en: """
      Also write what tools want to know of the CSV, as a Frictionless Data Resource: name, type, \
      unit and meaning of every column, the years, and what is not certified. A table that goes to \
      stdout has the name of this file there, with .csv.
      """,
    nl: """
      Schrijf ook wat programma's van de CSV willen weten, als Frictionless Data Resource: naam, \
      type, eenheid en betekenis van elke kolom, de jaren, en wat niet zeker is. Een tabel op \
      stdout heet daarin zoals dit bestand, met .csv.
      """)
  package static let units = Phrase(
    en: "In CSV, put the unit in the name of each column where it is not there yet.",
    nl: "Zet in CSV de eenheid in de naam van elke kolom, als die er nog niet in staat.")

  // MARK: Wrong use

  package static let needsOwnFile = Phrase(
    en: "--metadata is a document of its own: name a file, like table.json.",
    nl: "--metadata is een eigen document: noem een bestand, zoals tabel.json.")
  /// Tools read no table that stands elsewhere.
  package static func elsewhere(_ metadata: String, _ table: String) -> Phrase {
    Phrase(
      en: """
        --metadata is \(metadata), and the table goes to \(table): tools only read a table in the \
        folder of its document or below it. Write both in one folder, and name it in the same way.
        """,
      nl: """
        --metadata is \(metadata), en de tabel gaat naar \(table): programma's lezen alleen een \
        tabel in de map van het document, of in een map daaronder. Schrijf beide in één map, en \
        noem die map op dezelfde manier.
        """)
  }
  /// Two columns would have one name.
  package static func twice(_ option: String, _ name: String) -> Phrase {
    Phrase(
      en: """
        With \(option) two columns would be called \(name). Give the axis of that name another one, \
        or leave \(option) out.
        """,
      nl: """
        Met \(option) zouden twee kolommen \(name) heten. Geef de as met die naam een andere naam, of \
        laat \(option) weg.
        """)
  }

  // MARK: Examples

  package static let compareExample = Phrase(
    en: "The long table with a document that says what each column is.",
    nl: "De lange tabel, met een document dat zegt wat elke kolom is.")
  package static let sweepExample = Phrase(
    en: "With the unit in every name, and a document beside the table.",
    nl: "Met de eenheid in elke naam, en een document naast de tabel.")
  package static let figuresExample = Phrase(
    en: "For programs, with a link to the text of the law.",
    nl: "Voor programma's, met een link naar de tekst van de wet.")
}

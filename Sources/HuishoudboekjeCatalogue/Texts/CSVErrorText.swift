/// What is wrong with a CSV file as such, beside how it is written, and what to do about it.
package enum CSVErrorText {
  // MARK: Columns

  package static let firstLine = Phrase(
    en: "Expected a first line with the column names.",
    nl: "Verwacht: een eerste regel met de namen van de kolommen.")
  /// - Parameter column: in quotes.
  package static func isMissing(_ column: String) -> Phrase {
    Phrase(en: "the column \(column) is missing", nl: "de kolom \(column) ontbreekt")
  }
  package static func isUnknown(_ column: String) -> Phrase {
    Phrase(en: "the column \(column) is not known", nl: "de kolom \(column) is niet bekend")
  }
  /// - Parameter hint: with a space in front.
  package static func expected(_ columns: Phrase, _ hint: Phrase) -> Phrase {
    Phrase(
      en: "Expected the columns \(columns).\(hint)", nl: "Verwacht: de kolommen \(columns).\(hint)")
  }
  /// With a space in front.
  package static func looksLikeIt(_ column: String) -> Phrase {
    Phrase(en: " The column \(column) looks like it.", nl: " De kolom \(column) lijkt erop.")
  }
  package static func noName(_ number: Int) -> Phrase {
    Phrase(en: "column \(number) has no name", nl: "kolom \(number) heeft geen naam")
  }
  package static let nameEveryColumn = Phrase(
    en: "Give every column a name in the first line.",
    nl: "Geef elke kolom een naam in de eerste regel.")
  package static func sameName(_ first: Int, _ second: Int, _ name: String) -> Phrase {
    Phrase(
      en: "columns \(first) and \(second) are both named \(name)",
      nl: "kolom \(first) en kolom \(second) heten allebei \(name)")
  }
  package static let ownName = Phrase(
    en: "Give every column its own name.", nl: "Geef elke kolom een eigen naam.")

  // MARK: Rows and fields

  package static func tooManyFields(_ most: Int) -> Phrase {
    Phrase(
      en: "the rows up to here hold more than \(most) fields",
      nl: "in de rijen tot hier staan meer dan \(most) velden")
  }
  package static let splitFile = Phrase(en: "Split the file.", nl: "Splits het bestand.")
  package static func rowTooLong(_ most: Int) -> Phrase {
    Phrase(
      en: "the row has more than \(most) fields", nl: "de rij heeft meer dan \(most) velden")
  }
  package static let isItTheRightFile = Phrase(
    en: "Is this the right file?", nl: "Is dit het goede bestand?")
  package static let emptyLine = Phrase(en: "the line is empty", nl: "de regel is leeg")
  package static let removeLine = Phrase(
    en: "Remove the empty line.", nl: "Haal de lege regel weg.")
  package static let quoteInside = Phrase(
    en: "a quote is in the middle of a field",
    nl: "er staat een aanhalingsteken midden in een veld")
  package static let quoteWholeField = Phrase(
    en: "Put the whole field in double quotes and write each quote inside it twice.",
    nl: """
      Zet het hele veld tussen dubbele aanhalingstekens en schrijf elk aanhalingsteken daarin \
      dubbel.
      """)
  package static let notClosed = Phrase(
    en: "a quoted field is not closed",
    nl: "een veld tussen aanhalingstekens is niet afgesloten")
  package static let closeField = Phrase(
    en: "Add the closing '\"' at the end of the field.",
    nl: "Zet de sluitende '\"' aan het eind van het veld.")
  package static let textBehindQuote = Phrase(
    en: "text follows a closing quote", nl: "achter een sluitend aanhalingsteken staat tekst")
  package static let quoteTwice = Phrase(
    en: "Write a quote inside a quoted field twice: \"\".",
    nl: "Schrijf een aanhalingsteken in zo'n veld dubbel: \"\".")
  package static let returnAlone = Phrase(
    en: "a carriage return is not followed by a line feed",
    nl: "na een CR-teken volgt geen LF-teken")
  package static let endLines = Phrase(
    en: "End lines with LF or CRLF.", nl: "Sluit regels af met LF of CRLF.")
}

/// What is told of files that are read.
package enum ReadingText {
  /// Behind the errors that are shown.
  package static func andMore(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", nl: "en nog \(count)")
  }

  /// What should be the path of a file; it is not shown.
  package static func isTooLongForAPath(_ length: Int) -> Phrase {
    Phrase(
      en: "is a text of \(length) bytes, too long for a path",
      nl: "is een tekst van \(length) bytes, te lang voor een pad")
  }
  package static let pathExpected = Phrase(
    en: "Expected the path of a file.", nl: "Verwacht werd het pad van een bestand.")

  /// A change in percent that is none.
  package static let percentExpected = Phrase(
    en: "Expected a change in percent with at most 5 decimals, like '5', '+5%' or '-2.5'.",
    nl:
      "Verwacht werd een verandering in procenten met hoogstens 5 decimalen, zoals '5', '+5%' of '-2.5'."
  )
  package static let commentExpected = Phrase(
    en: "Expected a text in double quotes, or a list of texts.",
    nl: "Verwacht: een tekst tussen dubbele aanhalingstekens, of een lijst met teksten.")
}

/// About the file to which a result goes.
package enum ResultFileText {
  /// What a result is.
  package static let csv = Phrase(en: "a CSV", nl: "een CSV")
  package static let json = Phrase(en: "JSON", nl: "JSON")
  package static let text = Phrase(en: "text", nl: "tekst")
  package static let markdown = Phrase(en: "Markdown", nl: "Markdown")

  package static let workbook = Phrase(en: "a workbook", nl: "een werkmap")

  /// A file is named as something that is not written.
  ///
  /// - Parameters:
  ///   - option: with its dashes.
  ///   - endings: the good ones.
  package static func ending(
    _ option: String, _ path: String, _ ending: String, result: Phrase, endings: [String]
  ) -> Phrase {
    let good = endings.joined(.or)
    return Phrase(
      en: """
        \(option) is \(path), but what goes there is \(result), not what .\(ending) promises. Name a \
        file that ends in \(good), or one without an ending.
        """,
      nl: """
        \(option) is \(path), maar wat daar komt is \(result), niet wat .\(ending) belooft. Noem \
        een bestand dat eindigt op \(good), of een bestand zonder extensie.
        """)
  }

  /// With a space in front.
  ///
  /// - Parameter option: with its value.
  package static func meantFormat(_ format: Phrase, _ option: String) -> Phrase {
    Phrase(en: " For \(format), give \(option).", nl: " Wilt u \(format), geef dan \(option) op.")
  }

  /// An option about CSV beside another format.
  package static func notWithoutCSV(_ option: String) -> Phrase {
    Phrase(
      en: "\(option) is about CSV; add --format csv.",
      nl: "\(option) gaat over CSV; voeg --format csv toe.")
  }
  package static func planIsText(_ option: String) -> Phrase {
    Phrase(
      en: "\(option) is about CSV, and --plan writes text; leave one out.",
      nl: "\(option) gaat over CSV, en --plan schrijft tekst; laat één van de twee weg.")
  }
}

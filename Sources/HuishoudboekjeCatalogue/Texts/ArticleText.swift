/// Articles of the law, of which the rules and the figures name some parts with English words.
package enum ArticleText {
  /// An article with the words of each language between its parts.
  package static func phrase(_ article: String) -> Phrase {
    var told = Phrase.empty
    var rest = article[...]
    var asItIs = ""
    while let first = rest.first {
      if let (english, words) = parts.first(where: { rest.hasPrefix($0.english) }) {
        told += Phrase(verbatim: asItIs) + words
        asItIs = ""
        rest = rest.dropFirst(english.count)
      } else {
        asItIs.append(first)
        rest = rest.dropFirst()
      }
    }
    return told + Phrase(verbatim: asItIs)
  }

  /// What is no article but a choice of the budget or of the table starts like this.
  package static func isOfALaw(_ article: String) -> Bool { !article.hasPrefix("none") }

  private static let parts = words.map { (english: $0.text(.english), words: $0) }

  /// Every English part of an article.
  package static let words = [
    Phrase(en: "none (table: the average month)", nl: "geen (tabel: de gemiddelde maand)"),
    Phrase(en: "none (table: the sum of its lines)", nl: "geen (tabel: de som van haar regels)"),
    Phrase(
      en: "none (table: the sum of twelve months)", nl: "geen (tabel: de som van twaalf maanden)"),
    Phrase(en: "none (table: whole cents)", nl: "geen (tabel: hele centen)"),
    Phrase(en: "none (budget default)", nl: "geen (standaardbedrag van het budget)"),
    Phrase(en: "none (assumption)", nl: "geen (aanname)"),
    Phrase(en: "none (source document)", nl: "geen (brondocument)"),
    Phrase(en: "practice of ", nl: "praktijk van "),
    Phrase(en: "(text to 2025)", nl: "(tekst tot en met 2025)"),
    Phrase(en: "(two thirds)", nl: "(twee derde)"),
    Phrase(
      en: "(a child below this age lifts the partner rule)",
      nl: "(met een kind onder deze leeftijd geldt de partnerregel niet)"),
    Phrase(
      en: "(partner born after 31 December 1971: no right)",
      nl: "(partner geboren na 31 december 1971: geen recht)"),
    Phrase(en: " and ", nl: " en "),
    Phrase(en: " to ", nl: " tot en met "),
  ]
}

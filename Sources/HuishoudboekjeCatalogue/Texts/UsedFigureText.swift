/// Figures that are not verified, and what hangs on them.
package enum UsedFigureText {
  /// A figure of the law with its article.
  package static func used(
    _ law: String, _ date: String, _ key: String, _ value: String, _ unit: Phrase,
    _ article: Phrase
  ) -> Phrase {
    Phrase(same: "\(law) \(date) \(key) = \(figure: value) \(unit) (\(article))")
  }
  package static func used(_ figure: Phrase, _ hanging: [Phrase]) -> Phrase {
    Phrase(same: "\(figure); \(hanging, .semicolon)")
  }

  /// The article of a figure; of what is no law the files say it in words.
  package static func article(_ text: String) -> Phrase {
    switch text {
    case "none (budget default)":
      Phrase(en: "none (budget default)", nl: "geen wet, een aangenomen bedrag")
    case "none (source document)":
      Phrase(en: "none (source document)", nl: "geen wet, uit een brondocument")
    case "none (assumption)": Phrase(en: "none (assumption)", nl: "geen wet, aangenomen")
    case "Uitvoeringsregeling Invorderingswet 1990 artikel 16 lid 3 (two thirds)":
      Phrase(
        en: "Uitvoeringsregeling Invorderingswet 1990 artikel 16 lid 3 (two thirds)",
        nl: "Uitvoeringsregeling Invorderingswet 1990 artikel 16 lid 3, twee derde")
    default: Phrase(verbatim: text)
    }
  }

  // MARK: What hangs on a figure

  /// What becomes of the columns when an amount is another.
  package static func amountAt(_ value: String, _ changes: [Phrase]) -> Phrase {
    Phrase(
      en: "at \(figure: value): \(changes, .comma)",
      nl: "als dit bedrag \(figure: value) was: \(changes, .comma)")
  }
  /// What becomes of the columns when a percentage or another number is another.
  package static func numberAt(_ value: String, _ changes: [Phrase]) -> Phrase {
    Phrase(
      en: "at \(figure: value): \(changes, .comma)",
      nl: "als dit \(figure: value) was: \(changes, .comma)")
  }
  package static func more(_ columns: Phrase, _ cents: Int) -> Phrase {
    Phrase(en: "\(columns) +\(euros: cents)", nl: "\(columns) \(euros: cents) meer")
  }
  package static func less(_ columns: Phrase, _ cents: Int) -> Phrase {
    Phrase(en: "\(columns) -\(euros: cents)", nl: "\(columns) \(euros: cents) minder")
  }
  package static let noEffect = Phrase(en: "no effect", nl: "geen gevolg")

  // MARK: The list

  package static func title(_ name: String, _ year: String, _ left: Phrase) -> Phrase {
    Phrase(
      en: """
        \(name), \(year): what moves when an unverified figure moves (\(left), euros a month)
        """,
      nl: """
        \(name), \(year): wat verandert als een nog niet nagezocht cijfer anders is (\(left), in \
        euro's per maand)
        """)
  }
  package static let law = Phrase(en: "law", nl: "wet")
  package static let from = Phrase(en: "from", nl: "vanaf")
  package static let figure = Phrase(en: "figure", nl: "cijfer")
  package static let value = Phrase(en: "value", nl: "waarde")
  package static let movedTo = Phrase(en: "moved to", nl: "als het dit was")
  package static let whyThisValue = Phrase(en: "why this value", nl: "waarom deze waarde")
  package static func refused(_ problem: Phrase) -> Phrase {
    Phrase(en: "refused: \(problem)", nl: "kan niet: \(problem)")
  }
  package static func count(_ figures: Int) -> Phrase {
    Phrase(
      en: "\(figures, "unverified figure", "unverified figures")",
      nl: "\(figures, "cijfer dat nog niet is nagezocht", "cijfers die nog niet zijn nagezocht")")
  }
}

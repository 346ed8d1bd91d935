/// What the quick calls have in common.
package enum QuickText {
  package static func perMonth(_ cents: Int) -> Phrase {
    Phrase(en: "\(euros: cents) a month", nl: "\(euros: cents) per maand")
  }
  package static func perYear(_ cents: Int) -> Phrase {
    Phrase(en: "\(euros: cents) a year", nl: "\(euros: cents) per jaar")
  }
  package static func hours(_ hours: String) -> Phrase {
    Phrase(en: "\(hours) hours a month", nl: "\(hours) uur per maand")
  }

  /// The parts of an answer.
  package static let howItIsMade = Phrase(en: "How it is made", nl: "Hoe dit is berekend")
  package static let limits = Phrase(en: "Limits nearby", nl: "Grenzen in de buurt")
  package static let notes = Phrase(en: "Note", nl: "Let op")
  package static let limit = Phrase(en: "limit", nl: "grens")
  package static let amount = Phrase(en: "amount", nl: "bedrag")
  package static let yours = Phrase(en: "yours", nl: "van u")
  package static let effect = Phrase(en: "what happens there", nl: "wat er dan gebeurt")
  /// A step with its amount, and behind it how it is made.
  package static func step(_ name: String, _ amount: Phrase) -> Phrase {
    Phrase(same: "\(name): \(amount)")
  }
  package static func step(_ name: String, _ amount: Phrase, _ how: [Phrase]) -> Phrase {
    Phrase(same: "\(name): \(amount) = \(how, .semicolon)")
  }
  /// With the article on which it rests.
  package static func step(_ line: Phrase, _ article: Phrase) -> Phrase {
    Phrase(same: "\(line) [\(article)]")
  }

  package static func birthday(_ year: Int) -> Phrase {
    Phrase(
      en: """
        Ages count as on 1 January; a birthday in \(year) changes something in the year. 'compare' \
        with a scenario goes month by month.
        """,
      nl: """
        Leeftijden tellen zoals op 1 januari; een verjaardag in \(year) verandert iets in dat jaar. \
        'compare' met een scenario rekent per maand.
        """)
  }
}

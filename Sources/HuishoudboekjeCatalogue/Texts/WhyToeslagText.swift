/// Why the huurtoeslag and the zorgtoeslag are what they are in a column.
package enum WhyToeslagText {
  // MARK: Huurtoeslag

  package static func nobodyRents(_ column: String) -> Phrase {
    Phrase(
      en: """
        \(column: column): no huurtoeslag, because nobody lives in a home that is rented \
        (Wht artikel 1 onder c)
        """,
      nl: """
        \(column: column): er is geen huurtoeslag, want niemand woont in een huurwoning \
        (Wht artikel 1 onder c)
        """)
  }
  package static func nobodyOfAge(_ column: String) -> Phrase {
    Phrase(
      en: """
        \(column: column): no huurtoeslag, because nobody of 18 lives there on the first of a month \
        (Wht artikel 8; Awir artikel 5)
        """,
      nl: """
        \(column: column): er is geen huurtoeslag, want op de eerste dag van een maand woont er \
        niemand van 18 of ouder (Wht artikel 8; Awir artikel 5)
        """)
  }

  /// One who rents, and what he has.
  ///
  /// - Parameters:
  ///   - also: how many more count, with a space in front.
  ///   - when: with a space in front.
  package static func tenant(
    _ column: String, _ name: Phrase, _ also: Phrase, _ when: Phrase, has amount: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(column: column): \(name)\(also) counts as tenant\(when) and has \(amount)",
      nl: "\(column: column): \(name)\(also) telt als huurder\(when) en krijgt \(amount)")
  }
  package static func tenants(
    _ column: String, _ names: Phrase, _ also: Phrase, _ when: Phrase, have amount: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(column: column): \(names)\(also) count as tenants\(when) and have \(amount)",
      nl: "\(column: column): \(names)\(also) tellen als huurders\(when) en krijgen \(amount)")
  }
  package static func also(_ persons: Int) -> Phrase {
    Phrase(en: " with \(persons) more", nl: " met nog \(persons) erbij")
  }

  package static func granted(_ amount: Phrase, _ facts: Phrase) -> Phrase {
    Phrase(
      en: "\(amount) a month at \(facts) (Wht artikel 21)",
      nl: "\(amount) per maand bij \(facts) (Wht artikel 21)")
  }
  package static func refused(_ reason: Phrase, _ article: String) -> Phrase {
    Phrase(en: "none: \(reason) (\(article))", nl: "niets: \(reason) (\(article))")
  }
  package static func refused(_ reason: Phrase, _ facts: Phrase, _ article: String) -> Phrase {
    Phrase(
      en: "none: \(reason), \(facts), (\(article))",
      nl: "niets: \(reason), met \(facts) (\(article))")
  }
  package static let belowOneEuro = Phrase(en: "less than a euro", nl: "minder dan een euro")
  package static func amount(_ cents: Int) -> Phrase { Phrase(same: "\(euros: cents)") }

  package static func facts(rekenhuur: Int, rekeninkomen: Int) -> Phrase {
    Phrase(
      en: """
        a rekenhuur of \(euros: rekenhuur) and a rekeninkomen of \(euros: rekeninkomen)
        """,
      nl: """
        een rekenhuur van \(euros: rekenhuur) en een rekeninkomen van \(euros: rekeninkomen)
        """)
  }
  /// - Parameter most: what of the rent counts at most.
  package static func facts(rekenhuur: Int, most: Int, rekeninkomen: Int) -> Phrase {
    Phrase(
      en: """
        a rekenhuur of \(euros: rekenhuur), of which \(euros: most) counts, and a rekeninkomen of \
        \(euros: rekeninkomen)
        """,
      nl: """
        een rekenhuur van \(euros: rekenhuur), waarvan \(euros: most) meetelt, en een rekeninkomen \
        van \(euros: rekeninkomen)
        """)
  }
  package static func onRequest(_ sentence: Phrase) -> Phrase {
    Phrase(
      en: "\(sentence); on request somebody does not count (Bht artikel 2 and 2a)",
      nl: "\(sentence); op verzoek telt iemand niet mee (Bht artikel 2 en 2a)")
  }

  // MARK: Zorgtoeslag

  /// One who has it, or has none.
  ///
  /// - Parameters:
  ///   - request: with a space in front.
  ///   - when: with a space in front.
  package static func has(
    _ column: String, _ name: Phrase, _ request: Phrase, _ when: Phrase, _ amount: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(column: column): \(name)\(request) has\(when) \(amount)",
      nl: "\(column: column): \(name)\(request) krijgt\(when) \(amount)")
  }
  package static func have(
    _ column: String, _ names: Phrase, _ request: Phrase, _ when: Phrase, _ amount: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(column: column): \(names)\(request) have\(when) \(amount)",
      nl: "\(column: column): \(names)\(request) krijgen\(when) \(amount)")
  }
  package static func asPartners(_ names: Phrase) -> Phrase {
    Phrase(en: "\(names) as toeslagpartners", nl: "\(names) als toeslagpartners")
  }
  package static func alone(_ name: Phrase) -> Phrase {
    Phrase(en: "\(name) alone", nl: "\(name) zonder toeslagpartner")
  }
  package static let requested = Phrase(
    en: " on request (Awir artikel 3)", nl: " op verzoek (Awir artikel 3)")

  package static let wealth = Phrase(
    en: "none: the assets on 1 January exceed the vermogensgrens (Wzt artikel 3)",
    nl: "niets: het vermogen op 1 januari is hoger dan de vermogensgrens (Wzt artikel 3)")
  package static func below24(toetsingsinkomen: Int) -> Phrase {
    Phrase(
      en: """
        none: at a toetsingsinkomen of \(euros: toetsingsinkomen) it is below 24 euros a year \
        (Wzt artikel 2; Awir artikel 14 lid 5)
        """,
      nl: """
        niets: bij een toetsingsinkomen van \(euros: toetsingsinkomen) is het minder dan 24 euro \
        per jaar (Wzt artikel 2; Awir artikel 14 lid 5)
        """)
  }
  package static func amount(_ amount: Phrase, toetsingsinkomen: Int) -> Phrase {
    Phrase(
      en: """
        \(amount) a month at a toetsingsinkomen of \(euros: toetsingsinkomen) (Wzt artikel 2)
        """,
      nl: """
        \(amount) per maand bij een toetsingsinkomen van \(euros: toetsingsinkomen) (Wzt artikel 2)
        """)
  }
}

/// Who lives in a home and who bears a cost of living, in a column.
package enum CostText {
  // MARK: The home

  package static func nobodyLives(_ column: String) -> Phrase {
    Phrase(
      en: "\(column: column): nobody lives in the home",
      nl: "\(column: column): niemand woont in de woning")
  }
  /// - Parameter when: with a space in front.
  package static func lives(
    _ column: String, _ name: Phrase, in home: Phrase, _ when: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(column: column): \(name) lives in \(home)\(when)",
      nl: "\(column: column): \(name) woont in \(home)\(when)")
  }
  package static func live(
    _ column: String, _ names: Phrase, in home: Phrase, _ when: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(column: column): \(names) live in \(home)\(when)",
      nl: "\(column: column): \(names) wonen in \(home)\(when)")
  }
  package static let home = Phrase(en: "the home", nl: "de woning")
  package static let firstHome = Phrase(en: "the first home", nl: "de eerste woning")
  package static let nextHome = Phrase(en: "the next home", nl: "de volgende woning")

  // MARK: A cost

  package static func cost(_ column: String, _ line: String, _ parts: [Phrase]) -> Phrase {
    Phrase(same: "\(column: column): \(line) \(parts, .comma)")
  }
  /// An amount with who bears it, and how.
  ///
  /// - Parameter name: empty where it is the only one.
  package static func part(_ name: Phrase, _ cents: Int, _ bearers: [Phrase]) -> Phrase {
    let who = name.isEmpty ? name : Phrase(same: "\(name) ")
    return bearers.isEmpty
      ? Phrase(same: "\(who)\(euros: cents)")
      : Phrase(same: "\(who)\(euros: cents) (\(bearers, .semicolon))")
  }

  /// Where somebody lives who bears it.
  package static let institution = Phrase(en: "in ZZP", nl: "met ZZP in de instelling")
  package static func home(_ form: String) -> Phrase {
    Phrase(en: "in \(form)", nl: "met \(form) thuis")
  }
  package static let withoutCare = Phrase(
    en: "at home without Wlz care", nl: "thuis zonder Wlz-zorg")

  // How it is borne there; `when` has a space in front.

  package static func stated(_ place: Phrase, _ when: Phrase) -> Phrase {
    Phrase(en: "\(place) as stated\(when)", nl: "\(place)\(when) zoals opgegeven")
  }
  package static func byDefault(_ place: Phrase, _ set: Phrase, _ when: Phrase) -> Phrase {
    Phrase(
      en: "\(place) by the set \(set)\(when)",
      nl: "\(place)\(when) betaalt u dit zelf, volgens \(set)")
  }
  package static func noDefault(_ place: Phrase, _ set: Phrase, _ when: Phrase) -> Phrase {
    Phrase(
      en: "\(place) nothing in the set \(set)\(when)",
      nl: "\(place)\(when) staat er niets voor in \(set)")
  }
  package static func wlz(_ place: Phrase, _ when: Phrase) -> Phrase {
    Phrase(en: "\(place) from the Wlz\(when)", nl: "\(place)\(when) zit het in de zorg, via de Wlz")
  }
  package static func zvw(_ place: Phrase, _ when: Phrase) -> Phrase {
    Phrase(
      en: "\(place) from the Zvw\(when)",
      nl: "\(place)\(when) betaalt de zorgverzekering het, via de Zvw")
  }
  package static func wmo(_ place: Phrase, _ when: Phrase) -> Phrase {
    Phrase(
      en: "\(place) perhaps from the Wmo\(when)",
      nl: "\(place)\(when) betaalt de gemeente het misschien, via de Wmo")
  }
  package static func none(_ place: Phrase, _ when: Phrase) -> Phrase {
    Phrase(en: "\(place) there is none\(when)", nl: "\(place)\(when) is dit er niet")
  }

  package static let fixedCosts = Phrase(en: "d0", nl: "het eenvoudige budget")
  package static let minimumBudget = Phrase(en: "nibud", nl: "het minimumbudget")

  // MARK: Local taxes

  package static let nothing = Phrase(en: "nothing", nl: "niets")
  package static func amount(_ cents: Int) -> Phrase { Phrase(same: "\(euros: cents)") }
  package static func remission(
    _ column: String, assessment: Int, remitted: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(column: column): of local taxes of \(euros: assessment) a year \(remitted) is remitted \
        (Uitvoeringsregeling Invorderingswet 1990 artikel 11)
        """,
      nl: """
        \(column: column): van \(euros: assessment) lokale belastingen per jaar wordt \(remitted) \
        kwijtgescholden (Uitvoeringsregeling Invorderingswet 1990 artikel 11)
        """)
  }
}

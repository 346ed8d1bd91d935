/// Why the eigen bijdrage is what it is in a column.
package enum WhyContributionText {
  package static func nobodyHasCare(_ column: String) -> Phrase {
    Phrase(
      en: "\(column: column): no contribution is due, because nobody has Wlz care",
      nl: "\(column: column): er is geen eigen bijdrage, want niemand heeft Wlz-zorg")
  }
  package static func tooYoung(_ column: String) -> Phrase {
    Phrase(
      en: """
        \(column: column): no contribution is due below 18, or at 18-20 with bijstand in an \
        institution (Blz artikel 3.3.1.1 lid 1 and 3.3.2.2 lid 9 onder b)
        """,
      nl: """
        \(column: column): er is geen eigen bijdrage onder 18 jaar, en ook niet bij 18-20 jaar met \
        bijstand in een instelling (Blz artikel 3.3.1.1 lid 1 en 3.3.2.2 lid 9 onder b)
        """)
  }

  /// A contribution that is due.
  ///
  /// - Parameters:
  ///   - payer: who pays it, with the verb.
  ///   - month: of a whole month, cents.
  ///   - when: with a space in front.
  package static func due(
    _ column: String, _ payer: Phrase, _ level: Phrase, month: Int, when: Phrase,
    articles: [Phrase]
  ) -> Phrase {
    Phrase(
      en: """
        \(column: column): \(payer) \(level): \(euros: month) a month\(when) \
        (Blz artikel \(articles))
        """,
      nl: """
        \(column: column): \(payer) \(level): \(euros: month) per maand\(when) \
        (Blz artikel \(articles))
        """)
  }
  package static func pays(_ name: Phrase) -> Phrase {
    Phrase(en: "\(name) pays", nl: "\(name) betaalt")
  }
  package static func payTogether(_ names: Phrase) -> Phrase {
    Phrase(en: "\(names) pay together", nl: "\(names) betalen samen")
  }

  // MARK: High or low

  package static func high(_ unknown: Phrase) -> Phrase {
    Phrase(
      en: "the high contribution of a stay\(unknown)",
      nl: "de hoge eigen bijdrage bij verblijf in een instelling\(unknown)")
  }
  package static func low(_ unknown: Phrase, _ reduced: Phrase, _ because: [Phrase]) -> Phrase {
    Phrase(
      en: "the low contribution\(unknown)\(reduced) (\(because))",
      nl: "de lage eigen bijdrage\(unknown)\(reduced) (\(because))")
  }
  package static let fewHours = Phrase(
    en: "the provisional least contribution (MPT of at most 20 hours a month)",
    nl: "de voorlopige laagste eigen bijdrage (MPT van hooguit 20 uur per maand)")
  /// The CAK does not know income or assets; with a space in front.
  package static let unknown = Phrase(
    en: " of unknown data", nl: " zonder bekend inkomen of vermogen")
  /// With a space in front.
  package static let reduced = Phrase(
    en: " less the reduction of MPT and PGB", nl: " min de korting voor MPT en PGB")

  // MARK: Why it is low

  package static let nobodyStays = Phrase(
    en: "nobody stays in an institution", nl: "niemand verblijft in een instelling")
  package static let oneAtHome = Phrase(
    en: "one of the two lives at home", nl: "een van de twee woont thuis")
  package static let oneOwesNone = Phrase(
    en: "one of the two in an institution owes none",
    nl: "een van de twee in een instelling hoeft niets te betalen")
  package static let firstMonthsOfAStay = Phrase(
    en: "the first months of a stay", nl: "de eerste maanden van een verblijf")
  package static let child = Phrase(en: "a child keeps it low", nl: "laag vanwege een kind")
  package static let deeltijdverblijf = Phrase(same: "deeltijdverblijf")
  package static let fourMonthsOfOne = Phrase(
    en: "the first four months of one of the two",
    nl: "de eerste vier maanden van een van de twee")
  package static let fourMonths = Phrase(
    en: "the first four months of the stay", nl: "de eerste vier maanden van het verblijf")
  package static let returns = Phrase(
    en: "the last four months before a declared return",
    nl: "de laatste vier maanden voor een terugkeer naar huis die is verklaard")

  /// The articles of the least contribution.
  package static let articleFewHours = Phrase(
    en: "3.3.2.2 lid 5 and 6", nl: "3.3.2.2 lid 5 en 6")

  // MARK: Nothing because of the income

  package static func nothingAtAll(_ due: Phrase) -> Phrase {
    Phrase(
      en: """
        \(due); but nothing is due, because of the income (Blz artikel 3.3.2.2 lid 9 onder a)
        """,
      nl: """
        \(due); maar door het inkomen is er niets te betalen (Blz artikel 3.3.2.2 lid 9 onder a)
        """)
  }
  package static func nothingInFirstHalf(_ due: Phrase) -> Phrase {
    Phrase(
      en: """
        \(due); nothing in the first half-year, because of the income \
        (Blz artikel 3.3.2.2 lid 9 onder a)
        """,
      nl: """
        \(due); door het inkomen is er in het eerste halfjaar niets te betalen \
        (Blz artikel 3.3.2.2 lid 9 onder a)
        """)
  }
  package static func nothingInSecondHalf(_ due: Phrase) -> Phrase {
    Phrase(
      en: """
        \(due); nothing in the second half-year, because of the income \
        (Blz artikel 3.3.2.2 lid 9 onder a)
        """,
      nl: """
        \(due); door het inkomen is er in het tweede halfjaar niets te betalen \
        (Blz artikel 3.3.2.2 lid 9 onder a)
        """)
  }
}

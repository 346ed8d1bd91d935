/// Why two columns differ: the table, and what the run did with the income and the tax of a person.
package enum WhyText {
  // MARK: The table

  /// The first column leaves more than the second.
  package static func titleMore(
    _ name: String, _ year: String, _ column: String, than other: String, cents: Int
  ) -> Phrase {
    Phrase(
      en: """
        \(name), \(year): why \(column: column) leaves \(euros: cents) a month more than \
        \(column: other)
        """,
      nl: """
        \(name), \(year): waarom er bij \(column: column) per maand \(euros: cents) meer \
        overblijft dan bij \(column: other)
        """)
  }
  /// The first column leaves less than the second, or the same.
  package static func titleLess(
    _ name: String, _ year: String, _ column: String, than other: String, cents: Int
  ) -> Phrase {
    Phrase(
      en: """
        \(name), \(year): why \(column: column) leaves \(euros: cents) a month less than \
        \(column: other)
        """,
      nl: """
        \(name), \(year): waarom er bij \(column: column) per maand \(euros: cents) minder \
        overblijft dan bij \(column: other)
        """)
  }
  package static let cause = Phrase(en: "cause", nl: "oorzaak")
  package static let why = Phrase(en: "why", nl: "uitleg")
  package static let together = Phrase(en: "Together", nl: "Samen")

  /// Whose an amount is.
  package static func share(_ name: Phrase, _ cents: Int) -> Phrase {
    Phrase(same: "\(name) \(euros: cents)")
  }
  /// A line and whose each part of its difference is.
  package static func split(_ line: Phrase, _ shares: [Phrase]) -> Phrase {
    Phrase(same: "\(line): \(shares, .comma)")
  }

  // MARK: Persons

  /// In a household of two, whose an income or a tax is; with a space in front.
  package static func whose(_ name: Phrase) -> Phrase {
    Phrase(en: " of \(name)", nl: " van \(name)")
  }
  /// In a household of two, for whom something is; with a space in front.
  package static func forWhom(_ name: Phrase) -> Phrase {
    Phrase(en: " of \(name)", nl: " voor \(name)")
  }
  /// In a household of two, on whom a tax is; with a space in front.
  package static func onWhom(_ name: Phrase) -> Phrase {
    Phrase(en: " on \(name)", nl: " voor \(name)")
  }

  // MARK: AOW

  package static let aowOfCouple = Phrase(
    en: "that of one of a couple", nl: "het bedrag voor wie getrouwd is of samenwoont")
  package static let aowOfSingle = Phrase(
    en: "that of a single person", nl: "het bedrag voor een alleenstaande")
  /// - Parameter when: with a space in front.
  package static func aowOfSingle(_ when: Phrase) -> Phrase {
    Phrase(
      en: "that of a single person\(when), otherwise that of one of a couple",
      nl: """
        het bedrag voor een alleenstaande\(when), en anders het bedrag voor wie getrouwd is of \
        samenwoont
        """)
  }
  package static func aow(
    _ column: String, _ whose: Phrase, kind: Phrase, may: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(column: column): the AOW\(whose) is \(kind) (AOW artikel 1 and 9)\(may)",
      nl: "\(column: column): de AOW\(whose) is \(kind) (AOW artikel 1 en 9)\(may)")
  }
  /// The vakantie-uitkering of May rests on months before the year; after the AOW of the year.
  package static func may(_ months: Int) -> Phrase {
    Phrase(
      en: """
        ; the vakantie-uitkering of May has \(months, "month", "months") of before the year as a \
        single person
        """,
      nl: """
        ; de vakantie-uitkering van mei telt \(months, "maand", "maanden") van vóór dit jaar mee met \
        het bedrag voor een alleenstaande
        """)
  }

  // MARK: Credits, benefits and tax

  package static func alleenstaandeouderenkorting(_ column: String, _ whose: Phrase) -> Phrase {
    Phrase(
      en: """
        \(column: column): an alleenstaandeouderenkorting\(whose) (Wet IB 2001 artikel 8.18)
        """,
      nl: """
        \(column: column): er is een alleenstaandeouderenkorting\(whose) (Wet IB 2001 artikel 8.18)
        """)
  }
  package static func noAlleenstaandeouderenkorting(
    _ column: String, _ whose: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(column: column): no alleenstaandeouderenkorting\(whose) (Wet IB 2001 artikel 8.18)
        """,
      nl: """
        \(column: column): er is geen alleenstaandeouderenkorting\(whose) (Wet IB 2001 artikel 8.18)
        """)
  }

  package static func hulpbehoevend(_ column: String, _ whose: Phrase) -> Phrase {
    Phrase(
      en: """
        \(column: column): the Wajong\(whose) is raised for hulpbehoevendheid \
        (Wajong artikel 2:51 and 3:9)
        """,
      nl: """
        \(column: column): de Wajong\(whose) is hoger wegens hulpbehoevendheid \
        (Wajong artikel 2:51 en 3:9)
        """)
  }
  /// - Parameter when: with a space in front.
  package static func notHulpbehoevend(
    _ column: String, _ whose: Phrase, _ when: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(column: column): the Wajong\(whose) is not raised for hulpbehoevendheid during the stay\
        \(when) (Wajong artikel 1a:5, 2:51 and 3:9)
        """,
      nl: """
        \(column: column): de Wajong\(whose) is niet hoger wegens hulpbehoevendheid tijdens het \
        verblijf in een instelling\(when) (Wajong artikel 1a:5, 2:51 en 3:9)
        """)
  }

  /// After an amount of the year of a person; with a comma in front.
  package static func whileTogether(_ when: Phrase) -> Phrase {
    Phrase(
      en: ", of which the budget counts what is paid\(when), while together",
      nl: ", waarvan meetelt wat\(when) is betaald, zolang beiden er zijn")
  }
  package static func toeslagenwet(
    _ column: String, _ whose: Phrase, cents: Int, _ together: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(column: column): the toeslag\(whose) by the Toeslagenwet is \(euros: cents) gross over \
        the year\(together) (TW artikel 2 and 8)
        """,
      nl: """
        \(column: column): de toeslag\(whose) van de Toeslagenwet is \(euros: cents) bruto over \
        het jaar\(together) (TW artikel 2 en 8)
        """)
  }
  package static func bijstand(
    _ column: String, _ whose: Phrase, cents: Int, _ together: Phrase, norm: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(column: column): the bijstand\(whose) is \(euros: cents) net over the year\(together), \
        \(norm)
        """,
      nl: """
        \(column: column): de bijstand\(whose) is \(euros: cents) netto over het jaar\(together), \
        \(norm)
        """)
  }
  package static let normOutside = Phrase(
    en: "by the norm outside an inrichting (Pw artikel 20 to 22a)",
    nl: "met de norm buiten een inrichting (Pw artikel 20 tot en met 22a)")
  /// - Parameter when: with a space in front.
  package static func normInside(_ when: Phrase) -> Phrase {
    Phrase(
      en: "by the norm of an inrichting\(when) (Pw artikel 23)",
      nl: "met de norm voor een inrichting\(when) (Pw artikel 23)")
  }
  package static func overlijdensuitkering(
    _ column: String, _ name: Phrase, cents: Int
  ) -> Phrase {
    Phrase(
      en: """
        \(column: column): \(name) receives an overlijdensuitkering of \(euros: cents) \
        (AOW artikel 18)
        """,
      nl: """
        \(column: column): \(name) krijgt een overlijdensuitkering van \(euros: cents) \
        (AOW artikel 18)
        """)
  }

  // MARK: Aanslag

  package static func noAanslag(_ column: String, _ on: Phrase, why: Phrase) -> Phrase {
    Phrase(
      en: "\(column: column): no aanslag is counted\(on): \(why) (Wet IB 2001 artikel 9.4)",
      nl: "\(column: column): er telt geen aanslag mee\(on): \(why) (Wet IB 2001 artikel 9.4)")
  }
  package static let switchedOff = Phrase(
    en: "the scenario switches it off", nl: "het scenario laat die weg")
  package static let notNeeded = Phrase(
    en: "none is needed without a return", nl: "zonder aangifte is die niet nodig")
  package static func emptyAanslag(_ column: String, _ whose: Phrase) -> Phrase {
    Phrase(
      en: """
        \(column: column): the aanslag\(whose) asks nothing and pays nothing back \
        (Wet IB 2001 artikel 9.4)
        """,
      nl: """
        \(column: column): volgens de aanslag\(whose) is er niets te betalen en komt er niets terug \
        (Wet IB 2001 artikel 9.4)
        """)
  }
  package static func refund(_ column: String, _ whose: Phrase, cents: Int) -> Phrase {
    Phrase(
      en: """
        \(column: column): the aanslag\(whose) pays back \(euros: cents) over the year \
        (Wet IB 2001 artikel 9.4)
        """,
      nl: """
        \(column: column): volgens de aanslag\(whose) komt over het jaar \(euros: cents) terug \
        (Wet IB 2001 artikel 9.4)
        """)
  }
  package static func aanslag(_ column: String, _ whose: Phrase, cents: Int) -> Phrase {
    Phrase(
      en: """
        \(column: column): the aanslag\(whose) asks \(euros: cents) over the year \
        (Wet IB 2001 artikel 9.4)
        """,
      nl: """
        \(column: column): volgens de aanslag\(whose) is over het jaar nog \(euros: cents) te \
        betalen (Wet IB 2001 artikel 9.4)
        """)
  }

  // MARK: Other lines

  package static func followsIncome(_ line: String, _ whose: Phrase) -> Phrase {
    Phrase(
      en: "\(line)\(whose) follows the gross income, which differs",
      nl: "\(line)\(whose) hangt af van het bruto inkomen, en dat verschilt")
  }
  package static func amounts(_ line: String, _ whose: Phrase, _ amounts: [Phrase]) -> Phrase {
    Phrase(
      en: "\(line)\(whose) over the year: \(amounts, .comma)",
      nl: "\(line)\(whose) over het jaar: \(amounts, .comma)")
  }
  package static func amount(_ column: String, _ cents: Int) -> Phrase {
    Phrase(same: "\(column: column) \(euros: cents)")
  }
}

/// What a reader of a budget must not miss: rents above a limit, nothing left, nothing due or remitted.
package enum FlagText {
  /// The remainder is below zero; cents a month.
  package static func negativeRemainder(_ cents: PhraseAmount) -> Phrase {
    Phrase(
      en: "the remainder is \(euros: cents) euros a month",
      nl: "er komt geld tekort: per maand blijft \(euros: cents) euro over")
  }
  /// The year is an estimate, which the title names.
  package static func estimate(_ title: String, statuses: [Phrase]) -> Phrase {
    Phrase(
      en: "\(title), not certified: computed with figures of status \(statuses, .comma)",
      nl: "\(title), niet zeker: gerekend met cijfers van deze soorten: \(statuses, .comma)")
  }
}

/// Rents above a limit of the law.
extension FlagText {
  /// The rekenhuur and the maximale huurgrens, in cents, and what that means.
  package static func aboveMaximum(
    _ rekenhuur: PhraseAmount, limit: PhraseAmount, meaning: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        rekenhuur \(euros: rekenhuur) is above the maximale huurgrens of \(euros: limit), \(meaning)
        """,
      nl: """
        de rekenhuur van \(euros: rekenhuur) is hoger dan de maximale huurgrens van \
        \(euros: limit): \(meaning)
        """)
  }
  package static let countsNoFurther = Phrase(
    en: "and counts no further (Wht artikel 21 lid 1 onder d)",
    nl: "wat erboven komt, telt niet mee (Wht artikel 21 lid 1 onder d)")
  package static let noHuurtoeslagForIt = Phrase(
    en: "so there is no huurtoeslag for it (Wht artikel 13 lid 1)",
    nl: "daarom is er voor deze woning geen huurtoeslag (Wht artikel 13 lid 1)")
  package static let noCondition = Phrase(
    en: "which is no condition for this home or household (Wht artikel 13)",
    nl: "voor deze woning of dit huishouden is dat geen voorwaarde (Wht artikel 13)")

  /// The rekenhuur and the aftoppingsgrens; cents.
  package static func aboveAftoppingsgrens(_ rekenhuur: PhraseAmount, limit: PhraseAmount) -> Phrase
  {
    Phrase(
      en: """
        rekenhuur \(euros: rekenhuur) is above the aftoppingsgrens of \(euros: limit) \
        (Wht artikel 20 lid 2)
        """,
      nl: """
        de rekenhuur van \(euros: rekenhuur) is hoger dan de aftoppingsgrens van \(euros: limit) \
        (Wht artikel 20 lid 2)
        """)
  }

  /// A home that is too dear for the income; cents.
  package static func notPassend(
    income: PhraseAmount, limit: PhraseAmount, kaleHuur: PhraseAmount,
    aftoppingsgrens: PhraseAmount, exception: Phrase, landlord: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        not passend: income \(euros: income) is at most \(euros: limit) and kale huur \
        \(euros: kaleHuur) is above \(euros: aftoppingsgrens); it uses the free 5 % of a \
        woningcorporatie, over two calendar years together (Woningwet artikel 46 lid 2)\
        \(exception)\(landlord)
        """,
      nl: """
        niet passend: het inkomen van \(euros: income) is niet hoger dan \(euros: limit), maar de \
        kale huur van \(euros: kaleHuur) is hoger dan \(euros: aftoppingsgrens); dit valt onder de \
        5 % van de toewijzingen die een woningcorporatie vrij heeft, over twee kalenderjaren samen \
        (Woningwet artikel 46 lid 2)\(exception)\(landlord)
        """)
  }
  /// Assets above a limit, in cents, at the AOW age.
  package static func exceptedOnRequest(wealth: Int) -> Phrase {
    Phrase(
      en: """
        ; on request it is excepted, because the household has the AOW age and assets above \
        \(euros: wealth) (BTIV artikel 54a)
        """,
      nl: """
        ; op verzoek geldt een uitzondering, want het huishouden heeft de AOW-leeftijd en meer \
        vermogen dan \(euros: wealth) (BTIV artikel 54a)
        """)
  }
  package static let landlordAssumed = Phrase(
    en: "; the landlord is not stated, a woningcorporatie is assumed",
    nl: "; wie verhuurt is niet opgegeven, aangenomen is een woningcorporatie")

  /// The kale huur and the highest of a social letting; cents.
  package static func aboveDAEBRentLimit(_ kaleHuur: PhraseAmount, limit: PhraseAmount) -> Phrase {
    Phrase(
      en: """
        kale huur \(euros: kaleHuur) is above the sociale huurgrens of \(euros: limit): not a \
        social rent (Woningwet artikel 48)
        """,
      nl: """
        de kale huur van \(euros: kaleHuur) is hoger dan de sociale huurgrens van \(euros: limit): \
        dit is geen sociale huur (Woningwet artikel 48)
        """)
  }

  /// The kale huur and the highest by the points of the home, in cents, on a day.
  package static func abovePoints(
    _ kaleHuur: PhraseAmount, highest: Int, points: Int, on day: String
  ) -> Phrase {
    Phrase(
      en: """
        kale huur \(euros: kaleHuur) is above the highest rent of \(euros: highest) for \(points) \
        points on \(day) (Besluit huurprijzen woonruimte artikel 12)
        """,
      nl: """
        de kale huur van \(euros: kaleHuur) is hoger dan de hoogste huur van \(euros: highest) bij \
        \(points) punten op \(day) (Besluit huurprijzen woonruimte artikel 12)
        """)
  }
  /// The figures for the points cannot be read.
  package static func notTestedAgainstPoints(
    _ kaleHuur: PhraseAmount, problem: Phrase
  ) -> Phrase {
    Phrase(
      en: "kale huur \(euros: kaleHuur) is not tested against the points: \(problem)",
      nl: "de kale huur van \(euros: kaleHuur) is niet met de punten vergeleken: \(problem)")
  }
}

/// Local taxes and the eigen bijdrage.
extension FlagText {
  /// They can be paid; cents a year.
  package static func noKwijtschelding(capacity: PhraseAmount) -> Phrase {
    Phrase(
      en: """
        no kwijtschelding of local taxes: of a betalingscapaciteit of \(euros: capacity) a year \
        they can be paid (Uitvoeringsregeling Invorderingswet 1990 artikel 11)
        """,
      nl: """
        geen kwijtschelding van lokale belastingen: ze zijn te betalen uit een betalingscapaciteit \
        van \(euros: capacity) per jaar (Uitvoeringsregeling Invorderingswet 1990 artikel 11)
        """)
  }
  /// The assets that count, in cents.
  package static func noKwijtschelding(wealth: PhraseAmount) -> Phrase {
    Phrase(
      en: """
        no kwijtschelding of local taxes: \(euros: wealth) of the assets counts; of the bank one \
        month of kosten van bestaan, rent and premium is free (Uitvoeringsregeling Invorderingswet \
        1990 artikel 12)
        """,
      nl: """
        geen kwijtschelding van lokale belastingen: van het vermogen telt \(euros: wealth) mee; \
        van het geld op de bank is één maand kosten van bestaan, huur en premie vrij \
        (Uitvoeringsregeling Invorderingswet 1990 artikel 12)
        """)
  }

  /// The income is at most a limit; cents a month. Of whom and when begin with a space.
  package static func noEigenBijdrage(of whose: Phrase, when: Phrase, limit: Int) -> Phrase {
    Phrase(
      en: """
        no eigen bijdrage\(whose)\(when): the income a month is at most \(euros: limit), zak- en \
        kleedgeld and the least contribution (Blz artikel 3.3.2.2 lid 9 onder a)
        """,
      nl: """
        geen eigen bijdrage\(whose)\(when): het inkomen per maand is niet hoger dan \
        \(euros: limit), het zak- en kleedgeld plus de laagste bijdrage (Blz artikel 3.3.2.2 lid 9 \
        onder a)
        """)
  }
  package static func noEigenBijdrageAt18To20(of whose: Phrase) -> Phrase {
    Phrase(
      en: """
        no eigen bijdrage\(whose) at 18-20 in an inrichting without bijstand (Blz artikel 3.3.2.2 \
        lid 9 onder b; Pw artikel 13 lid 2)
        """,
      nl: """
        geen eigen bijdrage\(whose) van 18 tot en met 20 jaar in een inrichting zonder bijstand \
        (Blz artikel 3.3.2.2 lid 9 onder b; Pw artikel 13 lid 2)
        """)
  }
  package static let ofBothTogether = Phrase(en: " of both together", nl: " van beiden samen")
  package static let inFirstHalf = Phrase(
    en: " in the first half-year", nl: " in het eerste halfjaar")
  package static let inSecondHalf = Phrase(
    en: " in the second half-year", nl: " in het tweede halfjaar")
}

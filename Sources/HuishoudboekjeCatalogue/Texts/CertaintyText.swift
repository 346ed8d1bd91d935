/// Of what the sources leave the rule open.
package enum CertaintyText {
  package static func notCertified(_ what: Phrase) -> Phrase {
    Phrase(en: "not certified: \(what)", nl: "niet zeker: \(what)")
  }

  /// In the year that is computed.
  package static func reachesAOWAge(_ name: Phrase, on day: String) -> Phrase {
    Phrase(
      en: """
        \(name) reaches the AOW age on \(day), so the loonheffing from that month and the weighing \
        of the aanslag are not verified (Wet IB 2001 artikel 2.10a)
        """,
      nl: """
        \(name) bereikt op \(day) de AOW-leeftijd; de loonheffing vanaf die maand en de weging in \
        de aanslag zijn niet nagezocht (Wet IB 2001 artikel 2.10a)
        """)
  }
  /// In the peiljaar; the path of it in the scenario.
  package static func reachesAOWAge(
    _ name: Phrase, on day: String, inPeiljaar path: String
  ) -> Phrase {
    Phrase(
      en: """
        \(name) reaches the AOW age on \(day), within the peiljaar, so the income and tax of the \
        eigen bijdrage are not verified; state \(path).income_eur_year and tax_eur_year
        """,
      nl: """
        \(name) bereikt op \(day) de AOW-leeftijd, in het peiljaar; inkomen en belasting voor de \
        eigen bijdrage zijn daarom niet nagezocht; geef \(path).income_eur_year en tax_eur_year op
        """)
  }

  /// Whether a day counts for the eigen bijdrage: of a day that counts, or one that does not.
  package static func counted(_ isCounted: Bool) -> Phrase { isCounted ? counts : doesNotCount }
  private static let counts = Phrase(en: "is", nl: "wel")
  private static let doesNotCount = Phrase(en: "is not", nl: "niet")

  package static func lastDay(_ day: String, _ counted: Phrase) -> Phrase {
    Phrase(
      en: """
        that \(day), the last day of the stay, \(counted) a day of the eigen bijdrage stands in no \
        text (Blz artikel 3.3.2.9 lid 2; eb_laatste_dag_telt)
        """,
      nl: """
        \(day), de laatste dag van het verblijf, telt hier \(counted) mee voor de eigen bijdrage; \
        dat staat in geen enkele tekst (Blz artikel 3.3.2.9 lid 2; eb_laatste_dag_telt)
        """)
  }
  package static func dies(_ name: Phrase, on day: String, _ counted: Phrase) -> Phrase {
    Phrase(
      en: """
        \(name) dies on \(day): that this day \(counted) a day of the eigen bijdrage, that the \
        credits are not cut by time and that the other incomes end on the day is not verified \
        (Blz artikel 3.3.2.9 lid 2; Wet IB 2001 artikel 2.7)
        """,
      nl: """
        \(name) overlijdt op \(day): niet nagezocht is dat die dag \(counted) meetelt voor de \
        eigen bijdrage, dat de heffingskortingen niet naar tijd minder worden en dat de andere \
        inkomens op die dag eindigen (Blz artikel 3.3.2.9 lid 2; Wet IB 2001 artikel 2.7)
        """)
  }
  package static func coupleChanges(on day: String, year: Int) -> Phrase {
    Phrase(
      en: """
        the couple changes on \(day): fiscal partners in all of \(year), which they may choose \
        (Wet IB 2001 artikel 1.2)
        """,
      nl: """
        het samenleven van het paar begint of eindigt op \(day): gerekend is met fiscale partners \
        in heel \(year), waarvoor zij mogen kiezen (Wet IB 2001 artikel 1.2)
        """)
  }
  package static func letter(of day: String) -> Phrase {
    Phrase(
      en: """
        the first month in which the letter of \(day) to Dienst Toeslagen counts is not verified \
        (Awir artikel 5)
        """,
      nl: """
        niet nagezocht is vanaf welke maand de brief van \(day) aan Dienst Toeslagen telt \
        (Awir artikel 5)
        """)
  }
}

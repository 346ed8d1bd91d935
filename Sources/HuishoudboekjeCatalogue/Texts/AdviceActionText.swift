/// What to do for a step or a choice.
package enum AdviceActionText {
  // MARK: - What it brings

  /// Of a step that the budget has already.
  package static func counted(_ action: Phrase) -> Phrase {
    Phrase(
      en: "The budget counts on it. \(action)",
      nl: "Dit is al meegerekend. \(action)")
  }
  package static let betterWithout = Phrase(
    en: "The budget counts on it, but without it more would be left.",
    nl: "Dit is al meegerekend, maar zonder dit zou er meer overblijven.")
  package static let leaveIt = Phrase(en: "Leave it: it costs.", nl: "Doe dit niet: het kost geld.")
  /// Only in some columns; `action` is a sentence.
  package static func onlyFor(_ columns: Phrase, _ action: Phrase) -> Phrase {
    Phrase(en: "Only for \(columns): \(action)", nl: "Alleen bij \(columns). \(action)")
  }

  // MARK: - The return

  package static func fileReturn(_ year: Int) -> Phrase {
    Phrase(en: "File a return for \(year).", nl: "Doe aangifte over \(year).")
  }
  package static func fileReturnOfPeiljaar(_ year: Int) -> Phrase {
    Phrase(
      en: """
        File a return for \(year); what it pays or refunds over \(year) itself is not in the amount.
        """,
      nl: """
        Doe aangifte over \(year). Wat u over \(year) zelf betaalt of terugkrijgt, zit niet in het bedrag.
        """)
  }
  package static func noChoiceInPeiljaar(_ year: Int) -> Phrase {
    Phrase(
      en: """
        Where a return is asked for there is no choice; what it pays or refunds over \(year) itself is \
        not in the amount.
        """,
      nl: """
        Vraagt de Belastingdienst om aangifte, dan is er geen keuze. Wat u over \(year) zelf betaalt of \
        terugkrijgt, zit niet in het bedrag.
        """)
  }
  package static let returnCosts = Phrase(
    en: """
      It costs: who is asked for a return must file it, and an amount above the aanslaggrens is \
      collected.
      """,
    nl: """
      Dit kost geld. Vraagt de Belastingdienst om aangifte, dan moet die worden gedaan. Een bedrag \
      boven de aanslaggrens moet worden betaald.
      """)
  package static func fileReturn(in columns: Phrase) -> Phrase {
    Phrase(
      en: """
        In \(columns) file a return; elsewhere it costs, and who is asked for one must file it.
        """,
      nl: """
        Doe aangifte bij \(columns). Elders kost het geld; vraagt de Belastingdienst erom, dan moet \
        aangifte worden gedaan.
        """)
  }
  /// - Parameter more: what else there is to say, or nothing.
  package static func sayInReturn(_ year: Int, _ more: Phrase) -> Phrase {
    Phrase(
      en: """
        Say in the return of \(year) that there was a right to the AOW of a single person\(more).
        """,
      nl: """
        Geef in de aangifte over \(year) aan dat er recht was op de AOW van een alleenstaande\(more).
        """)
  }
  package static let alsoOfEarlierYears = Phrase(
    en: ", and ask it back of earlier years, to five",
    nl: ", en vraag het ook terug over eerdere jaren, tot vijf jaar terug")
  package static func movesContribution(_ year: Int) -> Phrase {
    Phrase(
      en: "; in the peiljaar it moves the eigen bijdrage of \(year) too",
      nl: "; in het peiljaar verandert daardoor ook de eigen bijdrage van \(year)")
  }
  package static func chooseInReturn(_ year: Int) -> Phrase {
    Phrase(
      en: "Choose it in the return of \(year); the eigen bijdrage of \(year + 2) follows it.",
      nl: "Kies dit in de aangifte over \(year). De eigen bijdrage van \(year + 2) volgt daaruit.")
  }
  package static func claimReturn(_ year: Int) -> Phrase {
    Phrase(
      en: "Claim it with the Belastingdienst for \(year).",
      nl: "Geef dit rendement over \(year) door aan de Belastingdienst.")
  }
  package static func stateReturn(_ year: Int) -> Phrase {
    Phrase(
      en: """
        State actual_return_eur_year to have it computed; it is claimed with the Belastingdienst for \
        \(year).
        """,
      nl: """
        Vul actual_return_eur_year in om het te laten berekenen. Geef dit rendement over \(year) door \
        aan de Belastingdienst.
        """)
  }

  // MARK: - The AOW

  package static let keepCouple = Phrase(
    en: "In no column it leaves more: keep the AOW of a couple.",
    nl: "Er blijft in geen enkele kolom meer over: houd de AOW van een paar.")
  package static func toHaveIt(_ ask: Phrase) -> Phrase {
    Phrase(en: "To have it, \(ask).", nl: "Wilt u dit? \(ask).")
  }
  package static func moreLater(_ year: Int, _ ask: Phrase) -> Phrase {
    Phrase(
      en: "It leaves less at first and more from \(year) on: to have it, \(ask).",
      nl: "Eerst blijft er minder over, vanaf \(year) meer. Wilt u dit? \(ask).")
  }
  package static func lessLater(_ year: Int, _ ask: Phrase) -> Phrase {
    Phrase(
      en: """
        It leaves more in the first years only, and less from \(year) on, where the choice can be undone \
        once: to have it, \(ask).
        """,
      nl: """
        Alleen in de eerste jaren blijft er meer over, vanaf \(year) minder; de keuze kan één keer \
        worden teruggedraaid. Wilt u dit? \(ask).
        """)
  }
  package static func moreInSomeLater(_ year: Int, _ columns: Phrase, _ ask: Phrase) -> Phrase {
    Phrase(
      en: """
        To have it, \(ask). From \(year) on it leaves more for \(columns) only; it can be undone once.
        """,
      nl: """
        Wilt u dit? \(ask). Vanaf \(year) blijft er alleen bij \(columns) meer over; de keuze kan één \
        keer worden teruggedraaid.
        """)
  }
  /// - Parameter year: from which the contribution follows.
  package static func askSVB(_ year: Int) -> Phrase {
    Phrase(
      en: "ask the SVB to treat both as unmarried; \(ownContribution(year))",
      nl: "Vraag de SVB om beiden als ongehuwd te behandelen; \(ownContribution(year))")
  }
  package static func askSVB(_ year: Int, for columns: Phrase) -> Phrase {
    Phrase(
      en: "for \(columns) ask the SVB to treat both as unmarried; \(ownContribution(year))",
      nl:
        "Vraag de SVB bij \(columns) om beiden als ongehuwd te behandelen; \(ownContribution(year))"
    )
  }
  private static func ownContribution(_ year: Int) -> Phrase {
    Phrase(
      en: """
        who owes an eigen bijdrage then has one of his own, from \(year) on over the AOW of a single \
        person
        """,
      nl: """
        wie een eigen bijdrage betaalt, betaalt die dan voor zichzelf alleen, vanaf \(year) over de AOW \
        van een alleenstaande
        """)
  }

  // MARK: - The care and its contribution

  package static let form = Phrase(
    en:
      "What is free to spend is compared, not the care; the zorgkantoor decides whether a form fits.",
    nl: """
      Vergeleken is wat er vrij te besteden is, niet de zorg. Het zorgkantoor beslist of een \
      leveringsvorm past.
      """)
  /// - Parameter grounds: on what it is granted.
  package static func peiljaarverlegging(_ year: Int, _ grounds: Phrase) -> Phrase {
    Phrase(
      en: """
        Ask the CAK for peiljaarverlegging, for the low contribution within four months after \(year); \
        it is granted only \(grounds).
        """,
      nl: """
        Vraag het CAK om peiljaarverlegging; voor de lage eigen bijdrage binnen vier maanden na afloop \
        van \(year). Het CAK kent dit alleen toe \(grounds).
        """)
  }
  package static let whereIncomeFell = Phrase(
    en: "of the low contribution where the income has fallen far enough",
    nl: "voor de lage eigen bijdrage als het inkomen genoeg is gedaald")
  package static let whereTooLittleIsLeft = Phrase(
    en: "of the high contribution where it leaves less than the zak- en kleedgeld",
    nl: "voor de hoge eigen bijdrage als daarna minder overblijft dan het zak- en kleedgeld")
  package static func both(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase(en: "\(first), and \(second)", nl: "\(first), en \(second)")
  }
  package static let declareReturn = Phrase(
    en: """
      Ask the zorgkantoor, before the return, to declare to the CAK that it is expected within four \
      months.
      """,
    nl: """
      Vraag het zorgkantoor vóór de terugkeer om aan het CAK te verklaren dat die binnen vier maanden \
      wordt verwacht.
      """)

  // MARK: - Toeslagen and local taxes

  package static let askForHandicap = Phrase(
    en: """
      Send Dienst Toeslagen the request for a special situation; the Wlz indication of the CIZ is the \
      proof. It can be sent afterwards too.
      """,
    nl: """
      Stuur Dienst Toeslagen het verzoek bijzondere situatie. De Wlz-indicatie van het CIZ is het \
      bewijs. Het kan ook achteraf.
      """)
  /// The same of a year of which the form was not seen.
  package static func askForHandicap(_ year: Int) -> Phrase {
    Phrase(
      en: """
        Send Dienst Toeslagen the request for a special situation; the Wlz indication of the CIZ is the \
        proof (of \(year) not verified). It can be sent afterwards too.
        """,
      nl: """
        Stuur Dienst Toeslagen het verzoek bijzondere situatie. De Wlz-indicatie van het CIZ is het \
        bewijs (voor \(year) nog niet nagezocht). Het kan ook achteraf.
        """)
  }
  package static func writeLetter(_ year: Int) -> Phrase {
    Phrase(
      en: """
        Write Dienst Toeslagen a letter, signed by one of the two: it counts from the first of the next \
        month (received on the first: that month; not verified) and covers zorgtoeslag, kindgebonden \
        budget and kinderopvangtoeslag together; ask for the past within \(year) (not verified).
        """,
      nl: """
        Stuur Dienst Toeslagen een brief die een van beiden heeft ondertekend. De brief telt vanaf de \
        eerste dag van de volgende maand (ontvangen op de eerste: vanaf die maand; nog niet nagezocht) \
        en geldt voor zorgtoeslag, kindgebonden budget en kinderopvangtoeslag samen. Vraag het voor \
        eerdere maanden nog in \(year) (nog niet nagezocht).
        """)
  }
  package static func sendForm(until year: Int) -> Phrase {
    Phrase(
      en: """
        Send Dienst Toeslagen the form 'Verzoek bijzondere situatie huurtoeslag' with the Wlz indication \
        of the CIZ; whoever is not left out must be the applicant. It can be asked until the end of \
        \(year), and holds for the following years.
        """,
      nl: """
        Stuur Dienst Toeslagen het formulier 'Verzoek bijzondere situatie huurtoeslag' met de \
        Wlz-indicatie van het CIZ. De aanvrager van de huurtoeslag moet iemand zijn die wel meetelt. Het \
        kan tot eind \(year), en het geldt ook voor de jaren erna.
        """)
  }
  package static let askForKwijtschelding = Phrase(
    en: """
      Ask the gemeente and the waterschap for it when the assessment comes; each may have a norm of its \
      own.
      """,
    nl: """
      Vraag dit aan bij de gemeente en bij het waterschap als de aanslag komt. Elk kan een eigen norm \
      hebben.
      """)
  package static let stateAdaptedHome = Phrase(
    en: "Where the home is adapted: state dwelling.adapted_home, and say so to Dienst Toeslagen.",
    nl: "Is de woning aangepast? Vul dwelling.adapted_home in en meld het aan Dienst Toeslagen.")

  // MARK: - Limits

  package static func askForLowerRent(_ cents: Int) -> Phrase {
    Phrase(
      en: """
        Ask the landlord for a rent that is \(euros: cents) lower; that saving is part of the amount, \
        and the huurtoeslag that is lost comes off it.
        """,
      nl: """
        Vraag de verhuurder om een huur die \(euros: cents) lager is. Die besparing zit in het bedrag; \
        de huurtoeslag die wegvalt, is er al van afgetrokken.
        """)
  }
  package static func noAdviceToSpend(before year: Int) -> Phrase {
    Phrase(
      en: """
        The amount and the date only: no advice to spend, to give away or to sell. What is due may be \
        paid and what is needed bought before 1 January \(year).
        """,
      nl: """
        Dit zijn alleen het bedrag en de datum, geen advies om geld uit te geven, weg te geven of iets \
        te verkopen. Wat betaald moet worden, mag vóór 1 januari \(year) worden betaald, en wat nodig \
        is, mag dan worden gekocht.
        """)
  }
}

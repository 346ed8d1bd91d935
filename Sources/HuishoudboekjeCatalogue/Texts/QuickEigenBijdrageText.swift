/// The quick call of the eigen bijdrage Wlz.
package enum QuickEigenBijdrageText {
  /// The main steps of the law by their names, in the order in which they are told.
  package static let mainSteps = [
    "rendementsgrondslag",
    "vermogen boven de drempel",
    "vermogensinkomensbijtelling",
    "compensatie vervallen ouderentoeslag",
    "premieaftrek",
    "zorgtoeslagcorrectie",
    "inkomen na belasting en aftrek",
    "vrijlating arbeid",
    "extra vrijlating",
    "bijdrageplichtig inkomen",
  ]
  package static func title(_ year: Phrase, _ peiljaar: Int) -> Phrase {
    Phrase(same: "Eigen bijdrage Wlz \(year) (peiljaar \(peiljaar))")
  }
  package static let amount = Phrase(
    en: "Eigen bijdrage per month", nl: "Eigen bijdrage per maand")
  package static func amount(isHigh: Bool, together: Bool) -> Phrase {
    let what =
      isHigh
      ? Phrase(en: "Hoge eigen bijdrage per month", nl: "Hoge eigen bijdrage per maand")
      : Phrase(en: "Lage eigen bijdrage per month", nl: "Lage eigen bijdrage per maand")
    return together
      ? Phrase(en: "\(what), of both together", nl: "\(what), voor beiden samen") : what
  }
  package static func firstMonths(_ months: Int) -> Phrase {
    Phrase(
      en: "In the first \(months) months of a stay (low)",
      nl: "In de eerste \(months) maanden van een verblijf (laag)")
  }
  package static let below18 = Phrase(
    en: "no contribution: nobody of 18 or older has Wlz care (Blz artikel 3.3.1.1 lid 1)",
    nl: """
      geen eigen bijdrage: niemand van 18 jaar of ouder heeft Wlz-zorg (Blz artikel 3.3.1.1 lid 1)
      """)

  // MARK: Limits

  package static let minimum = Phrase(en: "minimum of this form", nl: "minimum bij deze vorm")
  package static let maximum = Phrase(en: "maximum of this form", nl: "maximum bij deze vorm")
  package static let neverLess = Phrase(
    en: "the low contribution is never less", nl: "de lage bijdrage is nooit minder")
  package static let neverMore = Phrase(
    en: "the low contribution is never more", nl: "de lage bijdrage is nooit meer")
  package static let neverMoreNoMinimum = Phrase(
    en: "the high contribution is never more; it has no minimum",
    nl: "de hoge bijdrage is nooit meer; een minimum is er niet")
  package static func minimumUpTo(together: Bool) -> Phrase {
    together
      ? Phrase(en: "minimum up to this joint income", nl: "minimum tot dit gezamenlijke inkomen")
      : Phrase(en: "minimum up to this income", nl: "minimum tot dit inkomen")
  }
  package static func moreAboveIncome(_ percent: Phrase) -> Phrase {
    Phrase(
      en: "of what the income is higher, \(percent) is added to the contribution",
      nl: "van wat het inkomen hoger is, komt \(percent) bij de bijdrage")
  }
  package static func maximumFrom(together: Bool) -> Phrase {
    together
      ? Phrase(
        en: "maximum from this joint income on", nl: "maximum vanaf dit gezamenlijke inkomen")
      : Phrase(en: "maximum from this income on", nl: "maximum vanaf dit inkomen")
  }
  package static let maximumAboveIncome = Phrase(
    en: "a higher income changes nothing any more", nl: "een hoger inkomen verandert niets meer")
  package static let mptHours = Phrase(
    en: "hours of MPT with the minimum", nl: "uren MPT met het minimum")
  package static let minimumUpToHours = Phrase(
    en: "with at most so many hours of care the minimum is due, for the time being",
    nl: "met hooguit zoveel uren zorg geldt voorlopig het minimum")
  package static func vermogensdrempel(together: Bool) -> Phrase {
    together
      ? Phrase(
        en: "joint assets that do not count", nl: "gezamenlijk vermogen dat niet meetelt")
      : Phrase(en: "assets that do not count", nl: "vermogen dat niet meetelt")
  }
  package static func countsAbove(_ percent: Phrase) -> Phrase {
    Phrase(
      en: "of what is above it, \(percent) counts as income (vermogensinkomensbijtelling)",
      nl: "van wat erboven is, telt \(percent) als inkomen (vermogensinkomensbijtelling)")
  }
  package static let compensatie = Phrase(
    en: "income limit of the compensatie vervallen ouderentoeslag",
    nl: "inkomensgrens van de compensatie vervallen ouderentoeslag")
  package static let compensatieBelow = Phrase(
    en: "who has the AOW age and less income may have less assets counted",
    nl: "met de AOW-leeftijd en minder inkomen telt vermogen soms minder mee")
  package static let verlegging = Phrase(
    en: "income that is lower now: peiljaarverlegging",
    nl: "inkomen dat nu lager is: peiljaarverlegging")
  package static let onRequestLower = Phrase(
    en: "when it is lower by at least this, or with bijstand, CAK takes the year itself on request",
    nl: "is het minstens zoveel lager, of met bijstand, dan rekent het CAK op verzoek met dit jaar")
  package static func pocketOfTheYear(_ year: Int) -> Phrase {
    Phrase(
      en: "zak- en kleedgeld of \(year): peiljaarverlegging",
      nl: "zak- en kleedgeld van \(year): peiljaarverlegging")
  }
  package static let onRequestPocket = Phrase(
    en: "when less than this is left, CAK takes the year itself on request",
    nl: "blijft er minder over, dan rekent het CAK op verzoek met dit jaar")
  package static func pocket(_ year: Int) -> Phrase {
    Phrase(en: "zak- en kleedgeld of \(year)", nl: "zak- en kleedgeld van \(year)")
  }
  package static let staysYours = Phrase(
    en: "so much of the income stays out of the contribution",
    nl: "zoveel van het inkomen telt niet mee voor de bijdrage")
  package static let vrijlatingsgrens = Phrase(
    en: "grens of the extra vrijlating", nl: "grens van de extra vrijlating")
  package static func partStaysYours(_ percent: Phrase) -> Phrase {
    Phrase(
      en: "of the income after tax and deductions above it, \(percent) stays yours",
      nl: "van het inkomen na belasting en aftrek daarboven blijft \(percent) van u")
  }
  package static func nihil(together: Bool) -> Phrase {
    together
      ? Phrase(en: "joint income with no contribution", nl: "gezamenlijk inkomen zonder bijdrage")
      : Phrase(en: "income with no contribution", nl: "inkomen zonder bijdrage")
  }
  package static let nothingUpTo = Phrase(
    en: "with at most this income a month nothing is due (nihil)",
    nl: "met hooguit dit inkomen per maand hoeft u niets te betalen (nihil)")
  package static let highFrom = Phrase(
    en: "first day of the high contribution", nl: "eerste dag van de hoge bijdrage")
  package static func ifStayStarts(_ date: String) -> Phrase {
    Phrase(
      en: "for a stay that starts on \(date)", nl: "voor een verblijf dat begint op \(date)")
  }
  package static func lowBefore(_ months: Int) -> Phrase {
    Phrase(
      en: "in the first \(months) months of a stay the low contribution is due",
      nl: "in de eerste \(months) maanden van een verblijf geldt de lage bijdrage")
  }

  // MARK: Notes

  package static func peiljaar(_ year: Int, _ peiljaar: Int) -> Phrase {
    Phrase(
      en: """
        The contribution of \(year) rests on the income of \(peiljaar) and the assets on 1 January \
        \(peiljaar).
        """,
      nl: """
        De eigen bijdrage van \(year) gaat uit van het inkomen van \(peiljaar) en het vermogen op \
        1 januari \(peiljaar).
        """)
  }
  package static let split = Phrase(
    en: "CAK splits it between both by their incomes.",
    nl: "Het CAK verdeelt die over beiden naar hun inkomens.")
  package static func highFrom(_ date: String) -> Phrase {
    Phrase(
      en: "From \(date) the high contribution is due.",
      nl: "Vanaf \(date) geldt de hoge eigen bijdrage.")
  }
  package static func assumedLongStay(_ months: Int) -> Phrase {
    Phrase(
      en: "Assumed: the stay has lasted longer than \(months) months (--since says since when).",
      nl:
        "Aangenomen: het verblijf duurt al langer dan \(months) maanden (--sinds zegt sinds wanneer)."
    )
  }
  package static let noZvwIncome = Phrase(
    en: """
      Assumed: below the AOW age the income is a benefit or wages, on which no Zvw contribution is \
      paid by oneself.
      """,
    nl: """
      Aangenomen: onder de AOW-leeftijd is het inkomen een uitkering of loon, waarover men zelf \
      geen Zvw-bijdrage betaalt.
      """)
  package static func assumedZorgtoeslag(_ year: Int) -> Phrase {
    Phrase(
      en: "Assumed: there was a right to zorgtoeslag on 1 January \(year) (else --no-zorgtoeslag).",
      nl: """
        Aangenomen: op 1 januari \(year) was er recht op zorgtoeslag (anders --geen-zorgtoeslag).
        """)
  }
  package static let provisional = Phrase(
    en: "The minimum of MPT with few hours is provisional: CAK settles it within 6 months.",
    nl: """
      Het minimum bij MPT met weinig uren is voorlopig: het CAK stelt het binnen 6 maanden vast.
      """)
  package static func nihilHolds(_ cents: Int) -> Phrase {
    Phrase(
      en: """
        With an income of \(euros: cents) a month probably nothing is due (nihil): ask CAK (Blz \
        artikel 3.3.2.2 lid 9).
        """,
      nl: """
        Met een inkomen van \(euros: cents) per maand hoeft u waarschijnlijk niets te betalen \
        (nihil): vraag het aan het CAK (Blz artikel 3.3.2.2 lid 9).
        """)
  }
  package static let firstIncome = Phrase(
    en: """
      To 2025 a first income of who is 18 to 20 counts over another year than the peiljaar; 'compare' \
      with a scenario does that.
      """,
    nl: """
      Tot en met 2025 telt een eerste inkomen van wie 18 tot en met 20 jaar is over een ander jaar \
      dan het peiljaar; 'compare' met een scenario doet dat.
      """)
}

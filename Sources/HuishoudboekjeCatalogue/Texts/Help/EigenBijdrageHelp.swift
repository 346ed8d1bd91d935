/// Help of `eigen-bijdrage`.
package enum EigenBijdrageHelp {
  package static let overview = Phrase(
    en: """
      The eigen bijdrage Wlz by income and assets of two years ago (the peiljaar): the amount, how \
      it is made, the limits nearby.
      """,
    nl: """
      De eigen bijdrage Wlz bij het inkomen en vermogen van twee jaar geleden (het peiljaar): het \
      bedrag, hoe het is berekend, de grenzen in de buurt.
      """)
  package static let form = Phrase(
    en: "How the care is delivered: ZZP is a stay in an institution.",
    nl: "Hoe de zorg wordt geleverd: ZZP is een verblijf in een instelling.")
  package static let hours = Phrase(
    en: "Hours of care a month with MPT, rounded up: with at most 20 the minimum is due.",
    nl: "Uren zorg per maand bij MPT, naar boven afgerond: met hooguit 20 geldt het minimum.")
  package static let moreHours = Phrase(en: "more than 20", nl: "meer dan 20")
  package static let income = Phrase(
    en: """
      The income of the peiljaar, two years before: the verzamelinkomen of the aanslag, otherwise \
      the loon of the jaaropgaven.
      """,
    nl: """
      Het inkomen in het peiljaar, twee jaar eerder: het verzamelinkomen van de aanslag, anders het \
      loon van de jaaropgaven.
      """)
  package static let assets = Phrase(
    en: "Assets less debts on 1 January of the peiljaar, of a couple together; not the own home.",
    nl:
      "Vermogen min schulden op 1 januari van het peiljaar, van een paar samen; niet de eigen woning."
  )
  package static let tax = Phrase(
    en: """
      The tax over the peiljaar, of a couple together: that of the aanslag, otherwise the \
      loonheffing of the jaaropgaven. Needed for the high contribution.
      """,
    nl: """
      De belasting over het peiljaar, van een paar samen: die van de aanslag, anders de loonheffing \
      van de jaaropgaven. Nodig voor de hoge bijdrage.
      """)
  package static let netWages = Phrase(
    en: "Net income from work in the year before, of which 15 % is left out (high contribution).",
    nl: "Netto inkomen uit werk in het jaar ervoor; 15% telt niet mee (hoge bijdrage).")
  package static let born = Phrase(
    en: "The date of birth, like 1950-03-31; asked for where the AOW age matters.",
    nl: "De geboortedatum, zoals 1950-03-31; nodig waar de AOW-leeftijd ertoe doet.")
  package static let since = Phrase(
    en: "The first day of the stay: the first four months have the low contribution.",
    nl: "De eerste dag van het verblijf: in de eerste vier maanden geldt de lage bijdrage.")
  package static let longStay = Phrase(
    en: "longer than four months ago", nl: "langer dan vier maanden geleden")
  package static let low = Phrase(
    en:
      "The stay has the low contribution for another reason: a child at home, deeltijdverblijf, a return home.",
    nl: """
      Voor het verblijf geldt de lage bijdrage om een andere reden: een kind thuis, \
      deeltijdverblijf, terugkeer naar huis.
      """)
  package static let high = Phrase(
    en: "The stay has the high contribution, whatever its first day.",
    nl: "Voor het verblijf geldt de hoge bijdrage, wat de eerste dag ook is.")
  package static let partnerIncome = Phrase(
    en: """
      That of the partner in the peiljaar, 0 if there is none; leave it out for a couple that is \
      treated as unmarried.
      """,
    nl: """
      Dat van de partner in het peiljaar, 0 als er geen inkomen is; laat het weg bij een paar dat \
      als ongehuwd geldt.
      """)
  package static let partnerForm = Phrase(
    en: "How the care of the partner is delivered.",
    nl: "Hoe de zorg van de partner wordt geleverd.")
  package static let partnerAtHome = Phrase(
    en: "the partner has no Wlz care", nl: "de partner heeft geen Wlz-zorg")
  package static let partnerBorn = Phrase(
    en: "The date of birth of the partner.", nl: "De geboortedatum van de partner.")
  package static let partnerSince = Phrase(
    en: "The first day of the stay of the partner.",
    nl: "De eerste dag van het verblijf van de partner.")
  package static let noZorgtoeslag = Phrase(
    en: "There was no right to zorgtoeslag on 1 January of the peiljaar (high contribution).",
    nl: "Er was geen recht op zorgtoeslag op 1 januari van het peiljaar (hoge bijdrage).")
  package static let rightByLaw = Phrase(
    en: "the law of the peiljaar", nl: "de wet van het peiljaar")
  package static let on = Phrase(
    en:
      "The day of which the contribution is asked, like 2026-07-01; the half-year counts for nihil.",
    nl: """
      De dag waarvan de bijdrage wordt gevraagd, zoals 2026-07-01; het halfjaar telt voor nihil.
      """)
  package static let startOfYear = Phrase(en: "1 January of --year", nl: "1 januari van --jaar")
  package static let atHome = Phrase(
    en: "A Wajong or AOW at home with a VPT.", nl: "Een Wajong of AOW thuis met een VPT.")
  package static let stay = Phrase(
    en: "AOW with a pension, in a verpleeghuis since February.",
    nl: "AOW met pensioen, sinds februari in een verpleeghuis.")
  package static let couple = Phrase(
    en: "One of a couple in a verpleeghuis, the other at home.",
    nl: "Van een paar is er een in een verpleeghuis en een thuis.")

  // MARK: What is missing

  package static func taxIsMissing(_ option: Phrase) -> Phrase {
    Phrase(
      en: """
        \(option) is missing: the high contribution counts the income after tax. Expected the tax of \
        the aanslag over the peiljaar or the loonheffing of the jaaropgaven, like 3267; 0 if there was \
        none. 'compare' with a scenario computes it.
        """,
      nl: """
        \(option) ontbreekt: de hoge bijdrage telt het inkomen na belasting. Verwacht: de belasting \
        van de aanslag over het peiljaar of de loonheffing van de jaaropgaven, zoals 3267; 0 als er \
        niets was. 'compare' met een scenario berekent die.
        """)
  }
  package static func bornIsMissing(_ option: Phrase) -> Phrase {
    Phrase(
      en: """
        \(option) is missing: from the AOW age on the contribution is another one. Expected a day as \
        year-month-day, like 1950-03-31.
        """,
      nl: """
        \(option) ontbreekt: vanaf de AOW-leeftijd is de eigen bijdrage anders. Verwacht: een dag als \
        jaar-maand-dag, zoals 1950-03-31.
        """)
  }
  package static func neverHigh(_ option: Phrase) -> Phrase {
    Phrase(
      en: "\(option) only has a meaning for a stay (ZZP), of a couple when both stay.",
      nl:
        "\(option) heeft alleen betekenis bij een verblijf (ZZP), bij een paar als beiden verblijven."
    )
  }
}

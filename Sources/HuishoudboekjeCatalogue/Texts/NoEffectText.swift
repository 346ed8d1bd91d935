/// Why a step changes nothing.
package enum NoEffectText {
  package static let noContribution = Phrase(
    en: "no eigen bijdrage is due", nl: "er is geen eigen bijdrage")
  package static func rentNotAbove(_ rent: Int, _ limit: Int) -> Phrase {
    Phrase(
      en:
        "the rekenhuur of \(euros: rent) is not above \(euros: limit), the maximum of young tenants",
      nl: """
        de rekenhuur van \(euros: rent) is niet hoger dan \(euros: limit), het maximum voor jonge \
        huurders
        """)
  }
  package static func noHuurtoeslag(_ reason: Phrase, _ article: Phrase) -> Phrase {
    Phrase(
      en: "no huurtoeslag with it either: \(reason) (\(article))",
      nl: "ook dan geen huurtoeslag: \(reason) (\(article))")
  }
  package static let sameZorgtoeslag = Phrase(
    en: "together and apart the zorgtoeslag is the same",
    nl: "de zorgtoeslag is samen en apart even hoog")
  package static func aboveLimits(income: Int, box3: Int) -> Phrase {
    Phrase(
      en: """
        the joint income is above \(euros: income), or the benefit of box 3 of who would be left out \
        above \(euros: box3) (Bht artikel 2a lid 2)
        """,
      nl: """
        het inkomen samen is hoger dan \(euros: income), of het voordeel uit box 3 van wie niet zou \
        meetellen is hoger dan \(euros: box3) (Bht artikel 2a lid 2)
        """)
  }
  package static let noSetGivesMore = Phrase(
    en: "with nobody who may be left out the huurtoeslag is higher",
    nl: "wie er ook niet meetelt, de huurtoeslag wordt niet hoger")
  package static let noTaxDue = Phrase(
    en: "there is no tax from which the credit can be taken",
    nl: "er is geen belasting waar de korting van af kan")
  package static let nothingToSettle = Phrase(
    en: "an aanslag over the year comes to nothing", nl: "een aanslag over het jaar komt uit op nul"
  )
  package static let contributionLowAnyway = Phrase(
    en: "the contribution is low in those months anyway",
    nl: "in die maanden geldt de lage eigen bijdrage toch al")
  /// What holds in some columns only.
  package static func inColumns(_ columns: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(same: "\(columns): \(reason)")
  }
  package static let returnNotLower = Phrase(
    en: "the actual return is not below the forfait",
    nl: "het werkelijke rendement is niet lager dan het forfait")
  package static let sameAddition = Phrase(
    en: "what counts above the vermogensdrempels is the same",
    nl: "wat boven de vermogensdrempels meetelt, blijft gelijk")
  package static let sameBudget = Phrase(
    en: "the budget is the same with it and without it",
    nl: "het budget is met en zonder dit gelijk")

  // MARK: - Why a contribution stays as it is

  package static let peiljaarNotKnown = Phrase(
    en: "the CAK does not know the peiljaar (Blz artikel 3.3.2.7)",
    nl: "het CAK kent de gegevens van het peiljaar niet (Blz artikel 3.3.2.7)")
  package static let nihil = Phrase(
    en: "no contribution is due at this income (Blz artikel 3.3.2.2 lid 9)",
    nl: "bij dit inkomen is er geen eigen bijdrage (Blz artikel 3.3.2.2 lid 9)")
  package static let firstIncome = Phrase(
    en: "a first income counts over the year itself (Blz artikel 3.3.2.5)",
    nl: "een eerste inkomen telt over het jaar zelf (Blz artikel 3.3.2.5)")
  package static let fewHours = Phrase(
    en: "the provisional contribution of MPT of at most 20 hours is the least, whatever the income",
    nl: "de voorlopige eigen bijdrage voor MPT tot 20 uur is het minimum, wat het inkomen ook is")
  package static func notLower(by cents: Int, _ year: Int, than before: Int) -> Phrase {
    Phrase(
      en: """
        the bijdrageplichtig inkomen of the low contribution is not \(euros: cents) or more lower in \
        \(year) than in \(before)
        """,
      nl: """
        het bijdrageplichtig inkomen voor de lage eigen bijdrage is in \(year) niet minstens \
        \(euros: cents) lager dan in \(before)
        """)
  }
  package static let sameLow = Phrase(
    en: "the low contribution is the same over both years",
    nl: "de lage eigen bijdrage is over beide jaren gelijk")
  package static let enoughIsLeft = Phrase(
    en: """
      the high contribution leaves the zak- en kleedgeld, by the test of the law, which does not look at \
      the costs of this budget
      """,
    nl: """
      na de hoge eigen bijdrage blijft het zak- en kleedgeld over, volgens de toets van de wet, die niet \
      kijkt naar de kosten in dit budget
      """)
  package static let highNotLower = Phrase(
    en: "over the year itself the high contribution is not lower",
    nl: "over het jaar zelf is de hoge eigen bijdrage niet lager")
  package static let highNotKnown = Phrase(
    en: "the amounts of the year for the high contribution are not known",
    nl: "de bedragen van het jaar voor de hoge eigen bijdrage zijn niet bekend")
}

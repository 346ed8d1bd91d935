extension CoverageText {
  /// What is left out of: eigen bijdrage Wlz.
  package static let eigenBijdrage: [LeftOut] = [
    (
      Phrase(
        en: """
          peiljaarverlegging of the high contribution: amounts of the year itself by the recipe \
          that gives the published ones, not published for 2025 and 2026
          """,
        nl: """
          peiljaarverlegging van de hoge eigen bijdrage: bedragen van het jaar zelf volgens de \
          rekenwijze die de gepubliceerde geeft; niet gepubliceerd voor 2025 en 2026
          """),
      Phrase(en: "1 to 2", nl: "1 tot 2")
    ),
    (
      Phrase(
        en: """
          beschermd wonen and a Zvw-GGZ stay that ended at its maximum: not a form of Wlz care
          """,
        nl: """
          beschermd wonen, en een Zvw-GGZ-verblijf dat op zijn maximum is geëindigd: geen vorm \
          van Wlz-zorg
          """),
      Phrase(
        en: "nothing for who has a Wlz indication",
        nl: "niets voor wie een Wlz-indicatie heeft")
    ),
    (
      Phrase(
        en: "day of discharge or death: counted, in no text, flagged not certified",
        nl: """
          de dag van ontslag of overlijden: telt mee, staat in geen tekst, met de melding dat \
          het niet zeker is
          """),
      Phrase(
        en: "\(euros: 6_99) to \(euros: 100_66) once",
        nl: "\(euros: 6_99) tot \(euros: 100_66), één keer")
    ),
    (
      Phrase(
        en: "a first income in the course of a year (to 2025): deductions not pro rata",
        nl: "een eerste inkomen in de loop van een jaar (tot en met 2025): aftrek niet naar rato"),
      Phrase(
        en: "to \(euros: 123_58) for each part of the year without income",
        nl: "tot \(euros: 123_58) voor elk deel van het jaar zonder inkomen")
    ),
    (
      Phrase(
        en: "compensatie vervallen ouderentoeslag of a couple: half of the joint assets each",
        nl: """
          compensatie vervallen ouderentoeslag van een paar: ieder de helft van het vermogen \
          samen
          """),
      Phrase(en: "to \(euros: 14_17)", nl: "tot \(euros: 14_17)")
    ),
    (
      Phrase(
        en: "WUV and WUBO payments, deducted on request",
        nl: "uitkeringen van de WUV en de WUBO, die op verzoek worden afgetrokken"),
      Phrase(
        en: "not known: 75 to 100 % of what is paid",
        nl: "niet bekend: 75 tot 100% van wat wordt betaald")
    ),
    (
      Phrase(
        en: "compensation for injury left out of the assets (Rlz artikel 4.1)",
        nl: "letselschadevergoeding die niet tot het vermogen telt (Rlz artikel 4.1)"),
      Phrase(en: "\(euros: 3_33) per 1000 of it", nl: "\(euros: 3_33) voor elke 1000 daarvan")
    ),
  ]

  /// What is left out of: households that change, and requests.
  package static let households: [LeftOut] = [
    (
      Phrase(
        en: """
          bijstand when the couple comes together, parts or one dies: by the day, flagged not \
          certified
          """,
        nl: """
          bijstand als het paar gaat samenwonen, uit elkaar gaat of een van hen overlijdt: per \
          dag, met de melding dat het niet zeker is
          """),
      Phrase(en: "to \(euros: 1013_90) once", nl: "tot \(euros: 1013_90), één keer")
    ),
    (
      Phrase(
        en: "a death or a parting before the year",
        nl: "een overlijden of uit elkaar gaan vóór het jaar"),
      Phrase(
        en: "nothing: refused, the other is entered alone",
        nl: "niets: geweigerd, de ander wordt als alleenstaande ingevoerd")
    ),
    (
      Phrase(
        en: """
          incomes of a deceased other than AOW: to the day of the death, flagged not certified
          """,
        nl: """
          inkomen van een overledene, behalve AOW: tot en met de dag van overlijden, met de \
          melding dat het niet zeker is
          """),
      Phrase(en: "to a part of one month of them", nl: "tot een deel van één maand daarvan")
    ),
    (
      Phrase(en: "Anw beside an AOW", nl: "Anw naast een AOW"),
      Phrase(
        en: "nothing: refused, no rule in the sources",
        nl: "niets: geweigerd, geen regel in de bronnen")
    ),
    (
      Phrase(
        en: "the split of a joint eigen bijdrage between spouses (Blz artikel 3.3.2.9 lid 3)",
        nl: """
          de verdeling van een gezamenlijke eigen bijdrage over echtgenoten (Blz artikel 3.3.2.9 \
          lid 3)
          """),
      Phrase(en: "nothing for both together", nl: "niets voor beiden samen")
    ),
  ]

  /// What is left out of: living costs.
  package static let livingCosts: [LeftOut] = [
    (
      Phrase(
        en: """
          kwijtschelding: percentage of the norm and freedom of savings of a gemeente, a car \
          above its limit, alimony, payments on tax debts
          """,
        nl: """
          kwijtschelding: het percentage van de norm en de vrijlating van spaargeld van een \
          gemeente, een auto boven de grens, alimentatie, aflossing van belastingschulden
          """),
      Phrase(
        en: "to 58 with the set d0, all local taxes",
        nl: "tot 58 met het eenvoudige budget (d0), alle gemeentelijke belastingen")
    )
  ]

  /// What is left out of: PGB budget.
  package static let pgb: [LeftOut] = [
    (
      Phrase(
        en: "other years than 2026: bijlage H not known, also not in the estimate of 2027",
        nl: "andere jaren dan 2026: bijlage H niet bekend, ook niet in de raming van 2027"),
      Phrase(
        en: "nothing: the budget of care stays empty",
        nl: "niets: het zorgbudget blijft leeg")
    ),
    (
      Phrase(en: "Meerzorg and the garantiebedrag", nl: "Meerzorg en het garantiebedrag"),
      Phrase(
        en: "not known: granted to one person",
        nl: "niet bekend: aan één persoon toegekend")
    ),
    (
      Phrase(
        en: "MPT beside a PGB, part of a year",
        nl: "MPT naast een PGB, een deel van een jaar"),
      Phrase(
        en: "not known: the part of the budget that is not granted",
        nl: "niet bekend: het deel van het budget dat niet wordt toegekend")
    ),
  ]

  /// What is left out of: provider side.
  package static let provider: [LeftOut] = [
    (
      Phrase(en: "NZa tariffs", nl: "NZa-tarieven"),
      Phrase(
        en: "not known: a file of the user",
        nl: "niet bekend: een bestand van de gebruiker")
    ),
    (
      Phrase(
        en: "MPT by the hour, treatment, subsidies",
        nl: "MPT per uur, behandeling, subsidies"),
      Phrase(
        en: "not known: no tariffs in the sources",
        nl: "niet bekend: geen tarieven in de bronnen")
    ),
  ]
}

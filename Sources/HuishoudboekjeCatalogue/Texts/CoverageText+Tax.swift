extension CoverageText {
  /// What is left out of: loonheffing.
  package static let loonheffing: [LeftOut] = [
    (
      Phrase(en: "other pay periods", nl: "andere loontijdvakken"),
      Phrase(
        en: "nothing: all is paid by the month",
        nl: "niets: alles wordt per maand betaald")
    ),
    (
      Phrase(
        en: """
          the wage of the year before, in the table for bijzondere beloningen: twelve times the \
          month
          """,
        nl: """
          het loon van het jaar ervoor, in de tabel voor bijzondere beloningen: twaalf keer de \
          maand
          """),
      Phrase(
        en: "some euros in May, nothing over a year with an aanslag",
        nl: "enkele euro's in mei, niets over een jaar met een aanslag")
    ),
  ]

  /// What is left out of: aanslag inkomstenbelasting.
  package static let aanslag: [LeftOut] = [
    (
      Phrase(en: "box 2, deductions", nl: "box 2, aftrekposten"),
      Phrase(
        en: "not known: facts of the household",
        nl: "niet bekend: gegevens van het huishouden")
    ),
    (
      Phrase(en: "premiums and tax rounded apart", nl: "premies en belasting apart afgerond"),
      Phrase(en: "\(euros: 8): at most 1 a year", nl: "\(euros: 8): hoogstens 1 per jaar")
    ),
    (
      Phrase(
        en: """
          payment of the algemene heffingskorting to a partner born before 1963 with little own \
          income (artikel 8.9)
          """,
        nl: """
          uitbetaling van de algemene heffingskorting aan een partner van vóór 1963 met weinig \
          eigen inkomen (artikel 8.9)
          """),
      Phrase(
        en: "to \(euros: 129_67), below the AOW age to \(euros: 259_58)",
        nl: "tot \(euros: 129_67), onder de AOW-leeftijd tot \(euros: 259_58)")
    ),
    (
      Phrase(
        en: """
          the year in which the AOW age is reached: rate and credits weighed by months without a \
          published example, flagged not certified; no jonggehandicaptenkorting in it
          """,
        nl: """
          het jaar waarin de AOW-leeftijd wordt bereikt: tarief en kortingen naar maanden \
          gewogen zonder gepubliceerd voorbeeld, met de melding dat het niet zeker is; in dat \
          jaar geen jonggehandicaptenkorting
          """),
      Phrase(en: "to some hundreds in that year", nl: "tot enkele honderden euro's in dat jaar")
    ),
  ]

  /// What is left out of: box 3.
  package static let box3: [LeftOut] = [
    (
      Phrase(en: "green investments", nl: "groene beleggingen"),
      Phrase(
        en: "not known: no figures in the sources",
        nl: "niet bekend: geen cijfers in de bronnen")
    ),
    (
      Phrase(
        en: "another division of the grondslag between partners than halves",
        nl: "een andere verdeling van de grondslag tussen partners dan ieder de helft"),
      Phrase(
        en: "to 123 of a high contribution, 12 of a low one",
        nl: "tot 123 van een hoge eigen bijdrage, 12 van een lage")
    ),
    (
      Phrase(en: "2026: provisional percentages", nl: "2026: voorlopige percentages"),
      Phrase(
        en: "a tenth of a point is 15 of tax and 6 of zorgtoeslag a year per 100000 of savings",
        nl: """
          een tiende procentpunt is 15 belasting en 6 zorgtoeslag per jaar voor elke 100000 \
          spaargeld
          """)
    ),
  ]

  /// What is left out of: zorgtoeslag.
  package static let zorgtoeslag: [LeftOut] = [
    (
      Phrase(
        en: "income not taxed in the Netherlands",
        nl: "inkomen dat niet in Nederland is belast"),
      Phrase(en: "the whole zorgtoeslag: to 129", nl: "de hele zorgtoeslag: tot 129")
    ),
    (
      Phrase(
        en: "a lower income of the partner on request after they part (Awir artikel 8 lid 3)",
        nl: """
          een lager inkomen van de partner, op verzoek nadat zij uit elkaar gaan (Awir artikel 8 \
          lid 3)
          """),
      Phrase(
        en: "nothing while the wages are the same in every month",
        nl: "niets zolang het loon elke maand hetzelfde is")
    ),
    (
      Phrase(
        en: "heirs who choose the income of the year before (Awir artikel 8 lid 6)",
        nl: "erfgenamen die kiezen voor het inkomen van het jaar ervoor (Awir artikel 8 lid 6)"),
      Phrase(
        en: "the whole toeslagen of the months lived: to 129 and about 488",
        nl: "alle toeslagen van de maanden dat de overledene leefde: tot 129 en ongeveer 488")
    ),
  ]

  /// What is left out of: huurtoeslag.
  package static let huurtoeslag: [LeftOut] = [
    (
      Phrase(
        en: """
          bijzonder vermogen and incomes left out on request (Bht artikel 2b): facts that only \
          the Dienst can weigh
          """,
        nl: """
          bijzonder vermogen en inkomen dat op verzoek niet meetelt (Bht artikel 2b): alleen de \
          Dienst Toeslagen kan dat beoordelen
          """),
      Phrase(
        en: "the whole huurtoeslag: to about 488",
        nl: "de hele huurtoeslag: tot ongeveer 488")
    ),
    (
      Phrase(
        en: """
          sets of more than ten cohabitants to leave out (Bht artikel 2a): those without income \
          and assets are not tried
          """,
        nl: """
          meer dan tien medebewoners die kunnen wegvallen (Bht artikel 2a): wie geen inkomen en \
          geen vermogen heeft, wordt niet geprobeerd
          """),
      Phrase(en: "to \(euros: 12_78)", nl: "tot \(euros: 12_78)")
    ),
    (
      Phrase(en: "more claimants at an address", nl: "meer aanvragers op één adres"),
      Phrase(
        en: "the whole huurtoeslag: to about 488",
        nl: "de hele huurtoeslag: tot ongeveer 488")
    ),
  ]
}

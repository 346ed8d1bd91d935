extension CoverageText {
  /// What is left out of: minimumloon.
  package static let minimumloon: [LeftOut] = [
    (
      Phrase(en: "ages 15-17", nl: "15 tot en met 17 jaar"),
      Phrase(
        en: "nothing: nobody below 18 has a budget here",
        nl: "niets: wie jonger is dan 18 heeft hier geen budget")
    )
  ]

  /// What is left out of: Wajong.
  package static let wajong: [LeftOut] = [
    (
      Phrase(
        en: "loondispensatie (artikel 2:40 lid 1 onder a)",
        nl: "loondispensatie (artikel 2:40 lid 1 onder a)"),
      Phrase(
        en: "not known: a fact of the employer; state the wages that are paid",
        nl: "niet bekend: dit weet de werkgever; geef het loon op dat wordt betaald")
    ),
    (
      Phrase(en: "the garantiebedrag of 2021", nl: "het garantiebedrag van 2021"),
      Phrase(
        en: "not known: an amount of one person, in no text",
        nl: "niet bekend: een bedrag van één persoon, dat in geen tekst staat")
    ),
  ]

  /// What is left out of: Toeslagenwet.
  package static let toeslagenwet: [LeftOut] = [
    (
      Phrase(
        en: "living abroad (artikel 4a), and beside a ZW or WW",
        nl: "wonen in het buitenland (artikel 4a), en naast een ZW of WW"),
      Phrase(
        en: "the whole toeslag: to \(euros: 584_21)",
        nl: "de hele toeslag: tot \(euros: 584_21)")
    ),
    (
      Phrase(
        en: "spouses who both have a right: the norm is filled up once",
        nl: "echtgenoten die beiden recht hebben: de norm wordt één keer aangevuld"),
      Phrase(en: "nothing for both together", nl: "niets voor beiden samen")
    ),
    (
      Phrase(
        en: """
          commercial co-tenants and students among those who share the home: leave them out of \
          it
          """,
        nl: "commerciële medebewoners en studenten bij wie de woning deelt: tel hen niet mee"),
      Phrase(
        en: "\(euros: 583_12), the norm of a woningdeler instead of that of a single person",
        nl: """
          \(euros: 583_12), de norm van een woningdeler in plaats van die van een alleenstaande
          """)
    ),
  ]

  /// What is left out of: bijstand and AIO.
  package static let bijstand: [LeftOut] = [
    (
      Phrase(
        en: """
          a spouse without right who lives apart: which norm artikel 32 lid 4 means is not \
          settled; flagged not certified
          """,
        nl: """
          een echtgenoot zonder recht die apart woont: welke norm artikel 32 lid 4 bedoelt, \
          staat niet vast; met de melding dat het niet zeker is
          """),
      Phrase(en: "to \(euros: 517_46)", nl: "tot \(euros: 517_46)")
    ),
    (
      Phrase(
        en: """
          the year in which a person or one of two spouses reaches the AOW age: computed, \
          flagged not certified
          """,
        nl: """
          het jaar waarin een persoon of een van twee echtgenoten de AOW-leeftijd bereikt: \
          berekend, met de melding dat het niet zeker is
          """),
      Phrase(en: "to some hundreds in that year", nl: "tot enkele honderden euro's in dat jaar")
    ),
    (
      Phrase(
        en: "means of the year before, for the payment of June: those of the year itself",
        nl: """
          middelen van het jaar ervoor, voor de uitbetaling van juni: hier die van het jaar zelf
          """),
      Phrase(
        en: "5 % of what the means of a month have changed",
        nl: "5% van wat de middelen van een maand zijn veranderd")
    ),
    (
      Phrase(
        en: "vrijlating of work income: which article is in force is not settled",
        nl: "vrijlating van inkomen uit werk: welk artikel geldt, staat niet vast"),
      Phrase(
        en: "226 to 285, beside bijstand and work",
        nl: "226 tot 285, bij bijstand met werk")
    ),
    (
      Phrase(
        en: "contributions that save costs, and gifts (artikel 24a, from 2026)",
        nl: "bijdragen die kosten besparen, en giften (artikel 24a, vanaf 2026)"),
      Phrase(en: "100: to 1200 a year together", nl: "100: tot 1200 per jaar samen")
    ),
    (
      Phrase(en: "IOAW and IOAZ", nl: "IOAW en IOAZ"),
      Phrase(
        en: "not known: their norms stand in no text here; state them as a WIA",
        nl: "niet bekend: hun normen staan hier in geen tekst; geef ze op als een WIA")
    ),
    (
      Phrase(
        en: "peiljaar 2021-2022 for 18-20 and kostendelers: norms not known",
        nl: "peiljaar 2021-2022 voor 18-20 jaar en kostendelers: normen niet bekend"),
      Phrase(
        en: "nothing: refused, the peiljaar is to be stated",
        nl: "niets: geweigerd, het peiljaar moet worden opgegeven")
    ),
  ]

  /// What is left out of: AOW.
  package static let aow: [LeftOut] = [
    (
      Phrase(
        en: "the month in which the pension starts: by calendar days, flagged not certified",
        nl: """
          de maand waarin het pensioen begint: per kalenderdag, met de melding dat het niet \
          zeker is
          """),
      Phrase(en: "to a part of one month", nl: "tot een deel van één maand")
    ),
    (
      Phrase(
        en: "the AOW age of who was born before June 1955: not known",
        nl: "de AOW-leeftijd van wie vóór juni 1955 is geboren: niet bekend"),
      Phrase(
        en: "nothing: a peiljaar 2021 in which it was reached is refused, and is to be stated",
        nl: """
          niets: een peiljaar 2021 waarin die leeftijd is bereikt, wordt geweigerd en moet \
          worden opgegeven
          """)
    ),
    (
      Phrase(en: "partner toeslag of before 2015", nl: "partnertoeslag van vóór 2015"),
      Phrase(en: "not known: old cases only", nl: "niet bekend: alleen oude gevallen")
    ),
    (
      Phrase(
        en: "the May payment of 2021: figures of 2020 not known, accrued over 2021 itself",
        nl: "de uitbetaling van mei 2021: cijfers van 2020 niet bekend, opgebouwd over 2021 zelf"),
      Phrase(
        en: "below 1 of a contribution of 2023",
        nl: "minder dan 1 van een eigen bijdrage van 2023")
    ),
    (
      Phrase(
        en: """
          unmarried couples who keep the gehuwdenpensioen while one is admitted: state it as the \
          income of two single persons
          """,
        nl: """
          ongehuwde paren die het gehuwdenpensioen houden terwijl een van hen is opgenomen: geef \
          het op als het inkomen van twee alleenstaanden
          """),
      Phrase(en: "to \(euros: 522_77) gross each", nl: "tot \(euros: 522_77) bruto per persoon")
    ),
  ]
}

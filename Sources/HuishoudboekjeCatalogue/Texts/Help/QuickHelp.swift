/// Help that the quick calls share.
package enum QuickHelp {
  package static let year = Phrase(
    en: "The year, like 2026; 2027 is an estimate and labelled so.",
    nl: "Het jaar, zoals 2026; 2027 is een raming en heet ook zo.")
  package static let lastYear = Phrase(
    en: "the last year of which all figures are known",
    nl: "het laatste jaar waarvan alle cijfers bekend zijn")
  package static let explain = Phrase(
    en: "Every step instead of the main ones, with its article.",
    nl: "Alle stappen in plaats van de belangrijkste, met hun artikel.")
  package static let nothing = Phrase(verbatim: "0")
  package static let noPartner = Phrase(en: "no partner", nl: "geen partner")
  package static let more = Phrase(
    en: """
      When more must be known (other income, changes in the year, all costs): a scenario has room \
      for it.
      """,
    nl: """
      Als er meer te vertellen is (ander inkomen, veranderingen in het jaar, alle kosten): dat \
      kan in een scenario.
      """)
}

/// Help of `huurtoeslag`.
package enum HuurtoeslagHelp {
  package static let overview = Phrase(
    en: "The huurtoeslag of a rent and an income: the amount, how it is made, the limits nearby.",
    nl: """
      De huurtoeslag bij een huur en een inkomen: het bedrag, hoe het is berekend, de grenzen in \
      de buurt.
      """)
  package static let rent = Phrase(
    en: "The kale huur per month, without servicekosten, like 650.00.",
    nl: "De kale huur per maand, zonder servicekosten, zoals 650,00.")
  package static let income = Phrase(
    en: "The toetsingsinkomen of the tenant over the year.",
    nl: "Het toetsingsinkomen van de huurder over het jaar.")
  package static let partnerIncome = Phrase(
    en: "That of the toeslagpartner who lives there; 0 if there is none.",
    nl: "Dat van de toeslagpartner die er woont; 0 als er geen inkomen is.")
  package static let othersIncome = Phrase(
    en: """
      That of all others who live there together; of a child below 23 only what is above the \
      exemption.
      """,
    nl: """
      Dat van alle anderen die er wonen samen; van een kind onder de 23 alleen wat boven de \
      vrijstelling is.
      """)
  package static let persons = Phrase(
    en: "How many live there, the tenant included, subtenants not.",
    nl: "Hoeveel mensen er wonen, met de huurder en zonder onderhuurders.")
  package static let personsOtherwise = Phrase(
    en: "the tenant, the partner and the children", nl: "de huurder, de partner en de kinderen")
  package static let children = Phrase(
    en: "How many of them are children or foster children.",
    nl: "Hoeveel van hen kinderen of pleegkinderen zijn.")
  package static let born = Phrase(
    en:
      "The date of birth of the tenant, like 2005-03-31; it counts for the young, and to 2024 for AOW.",
    nl: """
      De geboortedatum van de huurder, zoals 2005-03-31; die telt voor jongeren, en tot en met \
      2024 voor de AOW.
      """)
  package static let partnerBorn = Phrase(
    en: "The date of birth of the partner.", nl: "De geboortedatum van de partner.")
  package static let assets = Phrase(
    en: "The assets on 1 January, of partners together; whoever else lives there has little.",
    nl: "Het vermogen op 1 januari, van partners samen; wie er verder woont, heeft weinig.")
  package static let handicap = Phrase(
    en: """
      The request of young people with a handicap is made, for which a Wlz indication is proof: \
      the limits of older tenants.
      """,
    nl: """
      Het verzoek voor jongeren met een handicap is gedaan, met een Wlz-indicatie als bewijs: de \
      grenzen voor oudere huurders.
      """)
  package static let adapted = Phrase(
    en: "The home is adapted for an occupant with a handicap: to 2025 a higher rent is allowed.",
    nl: "De woning is aangepast voor een handicap: tot en met 2025 mag de huur hoger zijn.")
  package static let acquired = Phrase(
    en: "There was huurtoeslag for this home before its rent passed the maximum (to 2025).",
    nl: "Er was al huurtoeslag voordat de huur boven het maximum kwam (tot en met 2025).")
  package static let shared = Phrase(
    en: "The home shares its kitchen, toilet or bathroom, and is not designated.",
    nl: "De woning deelt keuken, toilet of badkamer en is niet aangewezen.")
  package static let energy = Phrase(
    en: "Servicekosten per month for energy of common parts (count to 2025, each to 12).",
    nl: """
      Servicekosten per maand voor energie van gedeelde ruimten (tellen tot en met 2025, elk \
      tot 12).
      """)
  package static let cleaning = Phrase(
    en: "The same for cleaning of common parts.", nl: "Ook zo: schoonmaak van gedeelde ruimten.")
  package static let caretaker = Phrase(
    en: "The same for the huismeester.", nl: "Ook zo: de huismeester.")
  package static let rooms = Phrase(
    en: "The same for service and recreation rooms.", nl: "Ook zo: dienst- en recreatieruimten.")
  package static let single = Phrase(
    en: "A single person in 2026.", nl: "Een alleenstaande in 2026.")
  package static let family = Phrase(
    en: "Partners with a child in 2025, with servicekosten.",
    nl: "Partners met een kind in 2025, met servicekosten.")
  package static let young = Phrase(
    en: "Somebody of 19, with every step.", nl: "Iemand van 19, met alle stappen.")
}

/// Help of `zorgtoeslag`.
package enum ZorgtoeslagHelp {
  package static let overview = Phrase(
    en: "The zorgtoeslag of an income: the amount, how it is made, the limits nearby.",
    nl: """
      De zorgtoeslag bij een inkomen: het bedrag, hoe het is berekend, de grenzen in de buurt.
      """)
  package static let income = Phrase(
    en: "The toetsingsinkomen over the year.", nl: "Het toetsingsinkomen over het jaar.")
  package static let partnerIncome = Phrase(
    en: "That of the toeslagpartner; 0 if there is none.",
    nl: "Dat van de toeslagpartner; 0 als er geen inkomen is.")
  package static let uninsured = Phrase(
    en: "The toeslagpartner has no zorgverzekering: half of the right.",
    nl: "De toeslagpartner heeft geen zorgverzekering: de helft van het recht.")
  package static let assets = Phrase(
    en: "The assets on 1 January, of partners together.",
    nl: "Het vermogen op 1 januari, van partners samen.")
  package static let single = Phrase(
    en: "A single person in 2026.", nl: "Een alleenstaande in 2026.")
  package static let partners = Phrase(
    en: "Partners with assets in 2025, as a table for a spreadsheet.",
    nl: "Partners met vermogen in 2025, als tabel voor een rekenblad.")
}

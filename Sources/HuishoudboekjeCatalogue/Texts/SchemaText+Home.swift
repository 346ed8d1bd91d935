/// What an editor shows of the keys of a file: homes and costs.
extension SchemaText {
  static let ofHome: [String: Phrase] = [
    "kale_huur_eur_month": Phrase(
      en: "Rent a month without servicekosten; the highest by the points when left out.",
      nl: "Huur per maand zonder servicekosten; zonder deze regel de hoogste volgens de punten."),
    "servicekosten": Phrase(
      en: "Servicekosten a month, by kind.",
      nl: "Servicekosten per maand, per soort."),
    "servicekosten.energie_eur_month": Phrase(
      en: "Energy of the common rooms a month.",
      nl: "Energie van de gezamenlijke ruimten per maand."),
    "servicekosten.schoonmaak_eur_month": Phrase(
      en: "Cleaning of the common rooms a month.",
      nl: "Schoonmaak van de gezamenlijke ruimten per maand."),
    "servicekosten.huismeester_eur_month": Phrase(
      en: "The caretaker a month.",
      nl: "De huismeester per maand."),
    "servicekosten.ruimten_eur_month": Phrase(
      en: "The common rooms themselves a month.",
      nl: "De gezamenlijke ruimten zelf per maand."),
    "servicekosten.overig_eur_month": Phrase(
      en: "Other servicekosten a month, which do not count for the huurtoeslag.",
      nl: "Andere servicekosten per maand, die niet tellen voor de huurtoeslag."),
    "arrangement_eur_month": Phrase(
      en: "What is paid a month for an arrangement.",
      nl: "Wat per maand voor een arrangement wordt betaald."),
    "opzegtermijn_months": Phrase(
      en: "For how many months the rent goes on after an admission, 0 to 12.",
      nl: "Hoeveel maanden de huur doorgaat na een opname, 0 tot en met 12."),
    "woonvorm": Phrase(
      en: "How much care there is around the home.",
      nl: "Hoeveel zorg er om de woning heen is."),
    "landlord": Phrase(
      en: "Who lets the home; passend toewijzen binds a corporatie.",
      nl: "Wie de woning verhuurt; passend toewijzen bindt een corporatie."),
    "self_contained": Phrase(
      en: "Zelfstandig: the home shares nothing; true when left out.",
      nl: "Zelfstandig: de woning deelt niets; zonder deze regel true."),
    "designated": Phrase(
      en: "A building with rooms that was designated for huurtoeslag.",
      nl: "Een gebouw met kamers dat voor huurtoeslag is aangewezen."),
    "adapted_home": Phrase(en: "Adapted for a handicap.", nl: "Aangepast voor een handicap."),
    "acquired_right": Phrase(
      en: "A right to huurtoeslag above the limit, from before.",
      nl: "Een recht op huurtoeslag boven de grens, van eerder."),
    "wws_points": Phrase(
      en: "Points of the home in quarters, like 112 or 105.25.",
      nl: "Punten van de woning in kwarten, zoals 112 of 105.25."),
    "aftrekpunten": Phrase(
      en: "Of a room: the points that come off.",
      nl: "Van een kamer: de punten die eraf gaan."),
    "zorgwoning": Phrase(
      en: "A home for care, with 35 % more points.",
      nl: "Een zorgwoning, met 35 % meer punten."),
    "nieuwbouw": Phrase(
      en: "Newly built, with 10 % more rent.",
      nl: "Nieuwbouw, met 10 % meer huur."),
    "next_dwelling.from": Phrase(
      en: "The first day in this home.",
      nl: "De eerste dag in deze woning."),
    "costs.set": Phrase(
      en: "The usual living costs: d0, or nibud.",
      nl: "De gewone kosten van het leven: d0, of nibud."),
    "verhuizing_eur": Phrase(en: "What moving costs, once.", nl: "Wat verhuizen kost, een keer."),
    "inrichting_eur": Phrase(
      en: "What furnishing costs, once.",
      nl: "Wat inrichten kost, een keer."),
    "ZZP": Phrase(
      en: "Costs of your own in this form only.",
      nl: "Eigen kosten in alleen deze vorm."),
    "VPT": Phrase(
      en: "Costs of your own in this form only.",
      nl: "Eigen kosten in alleen deze vorm."),
    "MPT": Phrase(
      en: "Costs of your own in this form only.",
      nl: "Eigen kosten in alleen deze vorm."),
    "PGB": Phrase(
      en: "Costs of your own in this form only.",
      nl: "Eigen kosten in alleen deze vorm."),
    "expect.*": Phrase(en: "Amounts of one column.", nl: "Bedragen van een kolom."),
  ]
}

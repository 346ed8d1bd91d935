/// What an editor shows of the keys of a file: complex.
extension SchemaText {
  static let ofComplex: [String: Phrase] = [
    "complex.complex": Phrase(
      en: "The name of the complex, as tables print it.",
      nl: "De naam van het complex, zoals tabellen die noemen."),
    "huurconstructie": Phrase(en: "Who lets to whom.", nl: "Wie aan wie verhuurt."),
    "staff_24h": Phrase(
      en: "Somebody is there 24 hours a day; beside a huurconstructie.",
      nl: "Er is 24 uur per dag iemand; bij een huurconstructie."),
    "benchmark": Phrase(
      en: "The norm that must be left a month: zak_en_kleedgeld, nibud, or an amount.",
      nl: "De norm die per maand over moet zijn: zak_en_kleedgeld, nibud, of een bedrag."),
    "vacancy_pct": Phrase(
      en: "The part of the homes that stands empty, in per cent.",
      nl: "Het deel van de woningen dat leeg staat, in procenten."),
    "units": Phrase(en: "The kinds of home.", nl: "De soorten woning."),
    "personas": Phrase(en: "The kinds of resident.", nl: "De soorten bewoner."),
    "provider": Phrase(en: "The side of the care provider.", nl: "De kant van de zorgaanbieder."),
    "variants": Phrase(
      en: "The same complex with other values.",
      nl: "Hetzelfde complex met andere waarden."),
    "units.name": Phrase(
      en: "The name of this kind of home.",
      nl: "De naam van deze soort woning."),
    "units.number": Phrase(
      en: "How many homes of this kind.",
      nl: "Hoeveel woningen van deze soort."),
    "rooms": Phrase(
      en: "How many rooms it has, for the reader.",
      nl: "Hoeveel kamers hij heeft, voor de lezer."),
    "units.energie_eur_month": Phrase(
      en: "Energy of the home a month, in place of that of the resident.",
      nl: "Energie van de woning per maand, in de plaats van die van de bewoner."),
    "units.leveringsvorm": Phrase(
      en: "ZZP: a home for a client with verblijf, who pays no rent.",
      nl: "ZZP: een woning voor een client met verblijf, die geen huur betaalt."),
    "personas.name": Phrase(
      en: "The name of this kind of resident.",
      nl: "De naam van deze soort bewoner."),
    "personas.number": Phrase(
      en: "How many residents; together as many as homes.",
      nl: "Hoeveel bewoners; samen zoveel als woningen."),
    "share_pct": Phrase(
      en: "The part of the residents in per cent; together 100.",
      nl: "Het deel van de bewoners in procenten; samen 100."),
    "personas.leveringsvorm": Phrase(
      en: "The form of care in which they rent.",
      nl: "De vorm van zorg waarmee zij huren."),
    "behandeling": Phrase(
      en: "With treatment, for the tariffs.",
      nl: "Met behandeling, voor de tarieven."),
    "dagbesteding": Phrase(
      en: "Day activities, for the tariffs.",
      nl: "Dagbesteding, voor de tarieven."),
    "personas.scenario": Phrase(
      en: "A scenario file beside this one, in place of persons.",
      nl: "Een scenariobestand naast dit bestand, in de plaats van persons."),
    "meerinvestering_eur": Phrase(
      en: "What a home costs more than a usual one.",
      nl: "Wat een woning meer kost dan een gewone."),
    "rente_pct": Phrase(en: "The interest in per cent.", nl: "De rente in procenten."),
    "looptijd_years": Phrase(en: "The years of the loan.", nl: "De jaren van de lening."),
    "nhc_vpt_eur_month": Phrase(
      en: "NHC of a VPT client a month, without tariffs.",
      nl: "NHC van een client met VPT per maand, zonder tarieven."),
    "nic_vpt_eur_month": Phrase(
      en: "NIC of a VPT client a month, without tariffs.",
      nl: "NIC van een client met VPT per maand, zonder tarieven."),
    "vpt_clients": Phrase(
      en: "How many VPT clients the claim is about.",
      nl: "Over hoeveel clienten met VPT de bewering gaat."),
    "zzp_clients": Phrase(
      en: "From the budget of how many ZZP clients they are paid.",
      nl: "Uit het budget van hoeveel clienten met ZZP zij worden betaald."),
    "common_rooms": Phrase(
      en: "The common rooms and who pays them.",
      nl: "De gezamenlijke ruimten en wie ze betaalt."),
    "upkeep_eur_month": Phrase(
      en: "Extra upkeep of a home a month.",
      nl: "Extra onderhoud van een woning per maand."),
    "subsidies_eur_month": Phrase(
      en: "Subsidies of the complex a month.",
      nl: "Subsidies van het complex per maand."),
    "vpt_client": Phrase(en: "What a VPT client costs.", nl: "Wat een client met VPT kost."),
    "stay": Phrase(
      en: "How long residents stay, and what a day costs.",
      nl: "Hoe lang bewoners blijven, en wat een dag kost."),
    "tariffs": Phrase(
      en: "A CSV of tariffs beside this file.",
      nl: "Een CSV met tarieven naast dit bestand."),
    "zorgkantoor_pct": Phrase(
      en: "The percentage of the zorgkantoor, in place of that of the CSV.",
      nl: "Het percentage van het zorgkantoor, in de plaats van dat van de CSV."),
    "meals_eur_day": Phrase(en: "Meals a day.", nl: "Maaltijden per dag."),
    "care_hours_month": Phrase(en: "Hours of care a month.", nl: "Uren zorg per maand."),
    "care_hour_eur": Phrase(en: "What an hour of care costs.", nl: "Wat een uur zorg kost."),
    "alarm_eur_month": Phrase(en: "The alarm a month.", nl: "Het alarm per maand."),
    "laundry_eur_month": Phrase(en: "Laundry a month.", nl: "De was per maand."),
    "transport_eur_month": Phrase(en: "Transport a month.", nl: "Vervoer per maand."),
    "cost_eur_month": Phrase(
      en: "What the rooms cost a month.",
      nl: "Wat de ruimten per maand kosten."),
    "investment_eur": Phrase(en: "What they cost once.", nl: "Wat zij een keer kosten."),
    "arrangement_pct": Phrase(
      en: "The part of the arrangements that pays for them, in per cent.",
      nl: "Het deel van de arrangementen dat ze betaalt, in procenten."),
    "servicekosten_ruimten": Phrase(
      en: "The servicekosten for rooms pay for them; true when left out.",
      nl: "De servicekosten voor ruimten betalen ze; zonder deze regel true."),
    "zzp_nhc_eur_month": Phrase(
      en: "NHC of a ZZP client a month that pays for them.",
      nl: "NHC van een client met ZZP per maand die ze betaalt."),
    "zzp_days": Phrase(
      en: "The expected days of a stay in ZZP.",
      nl: "De verwachte dagen van een verblijf met ZZP."),
    "own_days": Phrase(
      en: "The expected days in an own home.",
      nl: "De verwachte dagen in een eigen woning."),
    "zzp_eur_day": Phrase(
      en: "The cost of a day in ZZP; the mean of the tariffs when left out.",
      nl: "De kosten van een dag met ZZP; zonder deze regel het gemiddelde van de tarieven."),
    "own_eur_day": Phrase(
      en: "The cost of a day at home; the mean of the tariffs when left out.",
      nl: "De kosten van een dag thuis; zonder deze regel het gemiddelde van de tarieven."),
    "variants.name": Phrase(en: "The name of this variant.", nl: "De naam van deze variant."),
    "variants.set": Phrase(
      en: "Paths of the complex with another value, like units[0].kale_huur_eur_month.",
      nl: "Paden van het complex met een andere waarde, zoals units[0].kale_huur_eur_month."),
  ]
}

/// The rows of a list about a complex and its provider.
package enum ProviderRowText {
  package static let name = TableColumnText(
    Phrase(en: "name", nl: "naam"), Phrase(en: "of the complex", nl: "van het complex"))
  package static let description = TableColumnText(
    Phrase(en: "description", nl: "omschrijving"),
    Phrase(en: "a sentence for the reader", nl: "een zin voor de lezer"))
  package static let year = TableColumnText(
    Phrase(en: "year", nl: "jaar"),
    Phrase(en: "the calendar year that is computed", nl: "het kalenderjaar dat wordt berekend"))
  package static let woonvorm = TableColumnText(
    Phrase(en: "woonvorm", nl: "woonvorm"),
    Phrase(
      en: "gives the servicekosten and the arrangement that a home leaves empty",
      nl: "geeft de servicekosten en het arrangement die een woning leeg laat"))
  package static let landlord = TableColumnText(
    Phrase(en: "landlord", nl: "verhuurder"),
    Phrase(
      en: "passend toewijzen binds a corporatie; empty: as a corporatie",
      nl: "passend toewijzen geldt voor een corporatie; leeg: als een corporatie"))
  package static let huurconstructie = TableColumnText(
    Phrase(en: "huurconstructie", nl: "huurconstructie"),
    Phrase(en: "who lets to whom", nl: "wie verhuurt aan wie"))
  package static let staff = TableColumnText(
    Phrase(en: "staff 24 hours", nl: "24 uur aanwezig"),
    Phrase(
      en: "somebody is there 24 hours a day; empty: by the woonvorm",
      nl: "er is 24 uur per dag iemand aanwezig; leeg: volgens de woonvorm"))
  package static let benchmark = TableColumnText(
    Phrase(en: "norm", nl: "norm"),
    Phrase(
      en: "for clothing, personal and other costs; empty: zak_en_kleedgeld",
      nl: "voor kleding, persoonlijke en overige kosten; leeg: zak_en_kleedgeld"))
  package static let vacancy = TableColumnText(
    Phrase(en: "vacancy", nl: "leegstand"),
    Phrase(en: "homes that stand empty; empty: 0", nl: "woningen die leeg staan; leeg: 0"))
  package static let tariffs = TableColumnText(
    Phrase(en: "tariff file", nl: "tarievenbestand"),
    Phrase(
      en: "a CSV with day tariffs beside this file; empty: not known",
      nl: "een CSV met dagtarieven naast dit bestand; leeg: niet bekend"))
  package static let zorgkantoor = TableColumnText(
    Phrase(en: "zorgkantoor percentage", nl: "percentage zorgkantoor"),
    Phrase(
      en: "takes the place of that of the tariff file",
      nl: "komt in de plaats van dat in het tarievenbestand"))
  package static let investment = TableColumnText(
    Phrase(en: "extra investment per home", nl: "meerinvestering per woning"),
    Phrase(en: "beyond a standard home", nl: "boven een standaardwoning"))
  package static let interest = TableColumnText(
    Phrase(en: "interest", nl: "rente"), Phrase(en: "of the annuity", nl: "van de annuïteit"))
  package static let term = TableColumnText(
    Phrase(en: "term in years", nl: "looptijd in jaren"),
    Phrase(en: "of the annuity", nl: "van de annuïteit"))
  package static let nhc = TableColumnText(
    Phrase(en: "NHC per VPT client", nl: "NHC per VPT-cliënt"),
    Phrase(en: "where there are no tariffs", nl: "als er geen tarieven zijn"))
  package static let nic = TableColumnText(
    Phrase(en: "NIC per VPT client", nl: "NIC per VPT-cliënt"),
    Phrase(en: "where there are no tariffs", nl: "als er geen tarieven zijn"))
  package static let vptClients = TableColumnText(
    Phrase(en: "claim VPT clients", nl: "claim VPT-cliënten"),
    Phrase(
      en: "so many VPT clients for the budget of the ZZP clients below",
      nl: "zoveel VPT-cliënten voor het budget van de ZZP-cliënten hieronder"))
  package static let zzpClients = TableColumnText(
    Phrase(en: "claim ZZP clients", nl: "claim ZZP-cliënten"),
    Phrase(en: "see above", nl: "zie hierboven"))
  package static let meals = TableColumnText(
    Phrase(en: "meals per VPT client", nl: "maaltijden per VPT-cliënt"),
    Phrase(en: "what they cost the provider", nl: "wat ze de zorgaanbieder kosten"))
  package static let careHours = TableColumnText(
    Phrase(en: "care hours per VPT client", nl: "zorguren per VPT-cliënt"),
    Phrase(en: "with the cost of an hour", nl: "met de kosten van een uur"))
  package static let careHour = TableColumnText(
    Phrase(en: "cost of a care hour", nl: "kosten van een zorguur"),
    Phrase(en: "with the number of hours", nl: "met het aantal uren"))
  package static let alarm = TableColumnText(
    Phrase(en: "alarm per VPT client", nl: "alarmering per VPT-cliënt"),
    Phrase(en: "what it costs the provider", nl: "wat het de zorgaanbieder kost"))
  package static let laundry = TableColumnText(
    Phrase(en: "laundry per VPT client", nl: "was per VPT-cliënt"),
    Phrase(en: "what it costs the provider", nl: "wat het de zorgaanbieder kost"))
  package static let transport = TableColumnText(
    Phrase(en: "transport per VPT client", nl: "vervoer per VPT-cliënt"),
    Phrase(en: "what it costs the provider", nl: "wat het de zorgaanbieder kost"))
  package static let upkeep = TableColumnText(
    Phrase(en: "extra upkeep per home", nl: "extra onderhoud per woning"),
    Phrase(en: "borne by the provider", nl: "betaalt de zorgaanbieder"))
  package static let subsidies = TableColumnText(
    Phrase(en: "subsidies", nl: "subsidies"),
    Phrase(en: "of the whole complex", nl: "van het hele complex"))
  package static let roomsCost = TableColumnText(
    Phrase(en: "common rooms cost", nl: "ruimten kosten"),
    Phrase(en: "of all common rooms", nl: "van alle gemeenschappelijke ruimten"))
  package static let roomsInvestment = TableColumnText(
    Phrase(en: "common rooms investment", nl: "ruimten investering"),
    Phrase(en: "once, as an annuity", nl: "eenmalig, als annuïteit"))
  package static let roomsArrangement = TableColumnText(
    Phrase(en: "common rooms part of arrangement", nl: "ruimten deel van arrangement"),
    Phrase(
      en: "of the arrangements, for the common rooms",
      nl: "van de arrangementen, voor de gemeenschappelijke ruimten"))
  package static let roomsService = TableColumnText(
    Phrase(en: "common rooms by service costs", nl: "ruimten uit servicekosten"),
    Phrase(
      en: "the servicekosten for common rooms pay for them; empty: yes",
      nl: "de servicekosten voor ruimten betalen ze; leeg: ja"))
  package static let roomsNHC = TableColumnText(
    Phrase(en: "common rooms NHC per ZZP client", nl: "ruimten NHC per ZZP-cliënt"),
    Phrase(en: "for the common rooms", nl: "voor de gemeenschappelijke ruimten"))
  package static let zzpDays = TableColumnText(
    Phrase(en: "stay in ZZP", nl: "verblijf in ZZP"),
    Phrase(en: "how long it is expected to last", nl: "hoe lang het naar verwachting duurt"))
  package static let ownDays = TableColumnText(
    Phrase(en: "stay in own home", nl: "verblijf in eigen woning"),
    Phrase(en: "how long it is expected to last", nl: "hoe lang het naar verwachting duurt"))
  package static let zzpDay = TableColumnText(
    Phrase(en: "cost of a day in ZZP", nl: "kosten per dag in ZZP"),
    Phrase(en: "empty: the mean of the tariffs", nl: "leeg: het gemiddelde van de tarieven"))
  package static let ownDay = TableColumnText(
    Phrase(en: "cost of a day in own home", nl: "kosten per dag in eigen woning"),
    Phrase(en: "empty: the mean of the tariffs", nl: "leeg: het gemiddelde van de tarieven"))
}

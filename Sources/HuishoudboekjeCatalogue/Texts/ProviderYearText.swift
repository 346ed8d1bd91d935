/// The lines of a year of the provider.
package enum ProviderYearText {
  package static let caption = Phrase(
    en: "The provider's year by woonvorm (number of homes)",
    nl: "Het jaar van de zorgaanbieder, per woonvorm (aantal woningen)")
  package static let year = Phrase(en: "year", nl: "per jaar")
  /// Homes of which the woonvorm is not stated.
  package static let homes = Phrase(en: "homes", nl: "woningen")
  package static func column(_ woonvorm: Phrase, homes: Int) -> Phrase {
    Phrase(same: "\(woonvorm) (\(homes))")
  }
  package static let together = Phrase(en: "together", nl: "samen")

  package static let care = Phrase(
    en: "care, NHC and NIC by the tariffs", nl: "zorg, NHC en NIC volgens de tarieven")
  package static let nhcNic = Phrase(en: "NHC and NIC", nl: "NHC en NIC")
  package static let arrangements = Phrase(en: "arrangements", nl: "arrangementen")
  package static let serviceRooms = Phrase(
    en: "servicekosten for common rooms", nl: "servicekosten voor gemeenschappelijke ruimten")
  package static let subsidies = Phrase(en: "subsidies", nl: "subsidies")
  package static let meals = Phrase(en: "meals", nl: "maaltijden")
  package static let hours = Phrase(en: "hours of care", nl: "uren zorg")
  package static let alarm = Phrase(en: "alarm", nl: "alarmering")
  package static let laundry = Phrase(en: "laundry", nl: "was")
  package static let transport = Phrase(en: "transport", nl: "vervoer")
  package static let investment = Phrase(
    en: "annuity of the homes", nl: "jaarlast van de meerinvestering")
  package static let extraUpkeep = Phrase(en: "extra upkeep", nl: "extra onderhoud")
  package static let commonRooms = Phrase(en: "common rooms", nl: "gemeenschappelijke ruimten")
  package static let zzpRent = Phrase(
    en: "rent and service of ZZP homes", nl: "huur en servicekosten van ZZP-woningen")
  package static let emptyHomes = Phrase(
    en: "rent and service of homes without a resident",
    nl: "huur en servicekosten van woningen zonder bewoner")
  package static let result = Phrase(
    en: "result of what is known", nl: "resultaat van wat bekend is")

  // Of the variants of a complex.
  package static let nhcPlusNic = Phrase(en: "NHC + NIC", nl: "NHC en NIC")
  package static let annuity = Phrase(en: "annuity", nl: "maandlast meerinvestering")

  // What is not stated.
  package static let careIncome = Phrase(
    en: "income of care (tariffs)", nl: "inkomsten uit zorg (tarieven)")
  package static let upkeep = Phrase(en: "upkeep", nl: "extra onderhoud")
}

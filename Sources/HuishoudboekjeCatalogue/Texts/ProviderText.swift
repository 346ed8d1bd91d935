/// What a complex brings and costs the provider of the care.
package enum ProviderText {
  // MARK: The table of questions

  package static let caption = Phrase(
    en: "The provider's side (month)", nl: "De kant van de zorgaanbieder (per maand)")
  package static let question = Phrase(en: "question", nl: "vraag")
  package static let answer = Phrase(en: "answer", nl: "antwoord")
  package static let how = Phrase(en: "how", nl: "hoe berekend")
  package static let yes = Phrase(en: "yes", nl: "ja")
  package static let no = Phrase(en: "no", nl: "nee")
  package static let unknown = Phrase(en: "unknown", nl: "onbekend")

  package static let annuity = Phrase(
    en: "annuity of a home", nl: "maandlast van de meerinvestering, per woning")
  /// - Parameter rate: hundredths of a percent.
  package static func loan(_ principal: Int, rate: Int, years: Int) -> Phrase {
    Phrase(
      en: "\(euros: principal) at \(rate, places: 2) % over \(years, "year", "years")",
      nl: "\(euros: principal) tegen \(rate, places: 2) % rente in \(years, "jaar", "jaar")")
  }
  package static let annuityOfAll = Phrase(
    en: "annuity of all homes", nl: "maandlast van de meerinvestering, alle woningen")
  package static func homes(_ homes: Int) -> Phrase {
    Phrase(en: "\(homes, "home", "homes")", nl: "\(homes, "woning", "woningen")")
  }
  package static let nhcNic = Phrase(
    en: "NHC + NIC of VPT clients", nl: "NHC en NIC voor bewoners met VPT")
  /// - Parameter homes: in tenths.
  package static func perClient(_ cents: Int, _ homes: Int, byTariffs: Bool) -> Phrase {
    let tariffs = byTariffs ? Phrase(en: ", tariffs", nl: ", volgens de tarieven") : .empty
    return Phrase(
      en: "\(euros: cents) x \(homes, places: 1) occupied homes\(tariffs)",
      nl: "\(euros: cents) x \(homes, places: 1) bewoonde woningen\(tariffs)")
  }
  package static let covers = Phrase(
    en: "NHC + NIC cover the annuity", nl: "Dekken NHC en NIC de meerinvestering?")
  package static func difference(_ cents: Int) -> Phrase {
    Phrase(en: "difference \(euros: cents)", nl: "verschil \(euros: cents)")
  }
  package static func clientsServed(zzp: Int) -> Phrase {
    Phrase(
      en: "VPT clients for the budget of \(zzp) ZZP",
      nl: "Hoeveel bewoners krijgen VPT voor het geld van \(zzp) met ZZP?")
  }
  package static func claimed(_ clients: Int, isServed: Bool) -> Phrase {
    let answer = isServed ? yes : no
    return Phrase(
      en: "\(clients) claimed: \(answer)", nl: "Is er VPT voor \(clients) bewoners? \(answer)")
  }
  package static let needsTariffs = Phrase(
    en: "needs tariffs or the cost of a day",
    nl: "daarvoor zijn tarieven nodig, of de kosten van een dag")
  package static let careIncome = Phrase(en: "care income", nl: "inkomsten uit zorg")
  package static let contracted = Phrase(
    en: "contracted price x 365 / 12", nl: "afgesproken prijs per dag x 365 / 12")
  package static let pgbBudgets = Phrase(en: "PGB budgets a year", nl: "PGB-budgetten per jaar")
  package static let pgbArticle = Phrase(same: "Rlz bijlage H")

  package static let roomsCost = Phrase(
    en: "common rooms: cost", nl: "gemeenschappelijke ruimten: kosten")
  package static func roomsAnnuity(_ cents: Int) -> Phrase {
    Phrase(
      en: "of which annuity \(euros: cents)",
      nl: "waarvan maandlast van de investering \(euros: cents)")
  }
  package static let roomsCovered = Phrase(
    en: "common rooms: covered", nl: "gemeenschappelijke ruimten: gedekt")
  package static func roomsIncome(service: Int, arrangement: Int, zzpNHC: Int) -> Phrase {
    Phrase(
      en: """
        service \(euros: service), arrangement \(euros: arrangement), NHC of ZZP clients \
        \(euros: zzpNHC)
        """,
      nl: """
        servicekosten \(euros: service), arrangement \(euros: arrangement), NHC voor bewoners met \
        ZZP \(euros: zzpNHC)
        """)
  }
  package static let roomsShort = Phrase(
    en: "common rooms: short", nl: "gemeenschappelijke ruimten: tekort")
  package static func moreClients(_ clients: Int) -> Phrase {
    Phrase(
      en: "\(clients) more ZZP clients cover it",
      nl: "gedekt als er \(clients) bewoners met ZZP bij komen")
  }

  package static let zzp = Phrase(same: "ZZP")
  package static let ownHome = Phrase(en: "own home", nl: "eigen woning")
  package static func costOfADay(_ place: Phrase) -> Phrase {
    Phrase(
      en: "public cost of a day, \(place)", nl: "kosten voor de overheid per dag, \(place)")
  }
  package static func publicCost(care: Int, huurtoeslag: Int, contribution: Int) -> Phrase {
    Phrase(
      en: """
        care \(euros: care) + huurtoeslag \(euros: huurtoeslag) - eigen bijdrage \
        \(euros: contribution)
        """,
      nl: """
        zorg \(euros: care) + huurtoeslag \(euros: huurtoeslag) - eigen bijdrage \
        \(euros: contribution)
        """)
  }
  package static func costOfTheStay(_ place: Phrase) -> Phrase {
    Phrase(
      en: "over the stay, \(place)", nl: "kosten voor de overheid zolang iemand er woont, \(place)")
  }
  package static func stay(days: Int, care: Int) -> Phrase {
    Phrase(
      en: "\(days, "day", "days"); care alone \(euros: care)",
      nl: "\(days, "dag", "dagen"); alleen de zorg \(euros: care)")
  }
  package static let differenceOfADay = Phrase(
    en: "own home minus ZZP, a day", nl: "verschil per dag: eigen woning min ZZP")
  package static let differenceOfTheStay = Phrase(
    en: "own home minus ZZP, the stay", nl: "verschil zolang iemand er woont: eigen woning min ZZP")
  package static func careAlone(_ cents: Int) -> Phrase {
    Phrase(en: "care alone \(euros: cents)", nl: "alleen de zorg \(euros: cents)")
  }

  // MARK: The remarks

  package static func leavesOut(_ missing: [Phrase]) -> Phrase {
    let open =
      missing.isEmpty
      ? Phrase.empty
      : Phrase(
        en: "not stated and so not in it: \(missing, .comma); ",
        nl: "niet opgegeven en dus niet meegeteld: \(missing, .comma); ")
    return Phrase(
      en: """
        the result of the provider: \(open)rent and servicekosten of let homes pass through, and \
        the care of MPT and PGB clients is left out
        """,
      nl: """
        het resultaat van de zorgaanbieder: \(open)huur en servicekosten van verhuurde woningen \
        zijn doorlopende posten en tellen niet mee, en de zorg voor bewoners met MPT of PGB ook niet
        """)
  }
  package static func assumed(_ keys: [String]) -> Phrase {
    Phrase(
      en: """
        not stated, so from the figures of law 'aanbieder' (unverified, but for rente_pct): \
        \(keys, .comma)
        """,
      nl: """
        niet opgegeven, dus uit de cijfers van 'aanbieder' (nog niet nagezocht, behalve rente_pct): \
        \(keys, .comma)
        """)
  }
}

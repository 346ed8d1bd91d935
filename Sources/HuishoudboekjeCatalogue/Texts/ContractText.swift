/// What the contract form of a complex means, and who lets to whom.
package enum ContractText {
  // MARK: What is stated

  package static let inDeWijk = Phrase(en: "in_de_wijk", nl: "in de wijk")
  package static let aanbiederVerhuurt = Phrase(
    en: "aanbieder_verhuurt", nl: "zorgaanbieder verhuurt")
  package static let provider = Phrase(en: "the provider", nl: "de zorgaanbieder")
  package static let landlord = Phrase(en: "the landlord", nl: "de verhuurder")

  // MARK: What follows

  package static let landlordNotNamed = Phrase(
    en: "the landlord is not named and counts as a woningcorporatie",
    nl: "de verhuurder is niet genoemd en telt als woningcorporatie")
  package static let passendAtEveryLetting = Phrase(
    en: """
      passend toewijzen is tested at every letting, because the corporation lets directly \
      (Woningwet artikel 46 lid 2; HevoFame)
      """,
    nl: """
      passend toewijzen wordt bij elke verhuring getoetst, want de corporatie verhuurt rechtstreeks \
      (Woningwet artikel 46 lid 2; HevoFame)
      """)
  package static let passendWhereCareIsApart = Phrase(
    en: """
      passend toewijzen is tested in onderverhuur where wonen and zorg are apart, as for everybody \
      who rents here; not for homes with verblijf (Woningwet artikel 46 lid 2; HevoFame)
      """,
    nl: """
      passend toewijzen wordt bij onderverhuur getoetst als wonen en zorg gescheiden zijn, en dat is \
      zo voor iedereen die hier huurt; niet voor woningen met verblijf (Woningwet artikel 46 lid 2; \
      HevoFame)
      """)
  package static func passendDoesNotBind(_ landlord: String) -> Phrase {
    Phrase(
      en: """
        passend toewijzen and the income test (DAEB) are rules for a woningcorporatie and do not \
        bind a landlord '\(landlord)' (Woningwet artikel 46 and 48)
        """,
      nl: """
        passend toewijzen en de inkomenstoets (DAEB) zijn regels voor een woningcorporatie en gelden \
        niet voor een \(landlord) die verhuurt (Woningwet artikel 46 en 48)
        """)
  }
  package static let incomeTestWaived = Phrase(
    en: """
      income test (DAEB): waived for everybody by the Wlz indication (Woningwet artikel 48); a \
      letting that is not passend uses the free 5 % of the lettings of two calendar years together
      """,
    nl: """
      inkomenstoets (DAEB): niet nodig, want iedereen heeft een Wlz-indicatie (Woningwet artikel \
      48); een verhuring die niet passend is, telt mee voor de vrije 5 % van de verhuringen van twee \
      kalenderjaren samen
      """)

  /// With a space in front; nothing where it holds for all homes.
  package static func of(_ woonvorm: Phrase) -> Phrase {
    Phrase(en: " of \(woonvorm)", nl: " bij woonvorm \(woonvorm)")
  }
  package static let likely = Phrase(
    en: ", and with onderverhuur it is likely", nl: ", en bij onderverhuur ligt het voor de hand")
  package static func koppelbedingPossible(_ of: Phrase, _ likely: Phrase) -> Phrase {
    Phrase(
      en: """
        koppelbeding of rent and care\(of): possible, because somebody is there 24 hours a \
        day\(likely) (HevoFame; Handboek VPT 5.5)
        """,
      nl: """
        koppelbeding van huur en zorg\(of): kan, want er is 24 uur per dag iemand \
        aanwezig\(likely) (HevoFame; Handboek VPT 5.5)
        """)
  }
  package static func koppelbedingNotPossible(_ of: Phrase) -> Phrase {
    Phrase(
      en: """
        koppelbeding of rent and care\(of): not possible without 24-hours presence (HevoFame; \
        Handboek VPT 5.5)
        """,
      nl: """
        koppelbeding van huur en zorg\(of): kan niet, want daarvoor moet er 24 uur per dag iemand \
        aanwezig zijn (HevoFame; Handboek VPT 5.5)
        """)
  }
  package static func koppelbedingNotKnown(_ of: Phrase, _ likely: Phrase) -> Phrase {
    Phrase(
      en: """
        koppelbeding of rent and care\(of): only with 24-hours presence, which is not known \
        here\(likely); state staff_24h (HevoFame; Handboek VPT 5.5)
        """,
      nl: """
        koppelbeding van huur en zorg\(of): kan alleen als er 24 uur per dag iemand aanwezig \
        is\(likely); of dat zo is, is niet opgegeven in staff_24h (HevoFame; Handboek VPT 5.5)
        """)
  }

  package static func vacancy(_ who: Phrase) -> Phrase {
    Phrase(
      en: """
        rent of homes that stand empty is missed by \(who) (follows from who lets to whom; HevoFame \
        names the risk only)
        """,
      nl: """
        de huur van lege woningen is een verlies voor \(who) (dat volgt uit wie aan wie verhuurt; \
        HevoFame noemt alleen het risico)
        """)
  }
  package static let providerIsLandlord = Phrase(
    en: "the provider, who is the landlord", nl: "de zorgaanbieder, die zelf de verhuurder is")
  package static let providerRents = Phrase(
    en: "the provider, who rents them from the corporation",
    nl: "de zorgaanbieder, die ze huurt van de corporatie")
  package static let landlordLets = Phrase(
    en: "the landlord, who lets them directly", nl: "de verhuurder, die ze rechtstreeks verhuurt")

  // MARK: What is not stated

  package static let arrangement = Phrase(en: "arrangement_eur_month", nl: "arrangement")
  /// A cost of a home from the range of its woonvorm.
  package static func assumed(
    _ cost: Phrase, _ woonvorm: Phrase, _ range: ClosedRange<Int>
  ) -> Phrase {
    Phrase(
      en: """
        \(cost): not stated, so the lower end of the range of \(woonvorm), \
        \(euros: range.lowerBound) to \(euros: range.upperBound) a month (unverified figures of law \
        'levenskosten')
        """,
      nl: """
        \(cost): niet opgegeven, dus de onderkant van wat bij woonvorm \(woonvorm) voorkomt: van \
        \(euros: range.lowerBound) tot \(euros: range.upperBound) per maand (nog niet nagezochte \
        cijfers van 'levenskosten')
        """)
  }
}

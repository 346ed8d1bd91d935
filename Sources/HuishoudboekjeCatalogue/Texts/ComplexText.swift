/// For whom the homes of a complex are affordable, in sentences.
package enum ComplexText {
  /// What is told: the complex, its year, its homes and what is stated of their letting.
  package static func title(
    _ name: String, year: String, homes: Int, _ facts: [Phrase]
  ) -> Phrase {
    let told = facts.isEmpty ? Phrase.empty : Phrase(same: " (\(facts, .comma))")
    return Phrase(
      en: "\(name), \(year): \(homes, "home", "homes")\(told)",
      nl: "\(name), \(year): \(homes, "woning", "woningen")\(told)")
  }

  /// Of how many homes all residents, some of them or none can bear the costs.
  package static func affordableHomes(
    everybody: Int, some: Int, nobody: Int, of homes: Int
  ) -> Phrase {
    Phrase(
      en: """
        \(everybody) of \(homes) homes are affordable for every resident, \(some) for some, \
        \(nobody) for nobody.
        """,
      nl: """
        Betaalbaar voor alle bewoners: \(everybody) van de \(homes) woningen. Voor sommige \
        bewoners: \(some). Voor geen enkele bewoner: \(nobody).
        """)
  }

  /// How many residents have a home at most, in front of how many can live there.
  ///
  /// - Parameters:
  ///   - vacancy: hundredths of a percent.
  ///   - most: tenths of residents.
  package static func empty(vacancy: Int, most: Int, of homes: Int) -> Phrase {
    Phrase(
      en: """
        \(vacancy, places: 2) % of the homes stands empty, so at most \(most, places: 1) of \
        \(homes) residents have one:
        """,
      nl: """
        \(vacancy, places: 2) % van de woningen staat leeg, dus hoogstens \(most, places: 1) van de \
        \(homes) bewoners hebben een woning:
        """)
  }

  /// How many residents can live there at once, in tenths, and how many where passend toewijzen binds.
  package static func placed(_ placed: Int, passend: Int?, of homes: Int) -> Phrase {
    guard let passend else {
      return Phrase(
        en: """
          \(placed, places: 1) of \(homes) residents can live, all at once, in a home that they can \
          afford.
          """,
        nl: """
          \(placed, places: 1) van de \(homes) bewoners kunnen tegelijk wonen in een woning die zij \
          kunnen betalen.
          """)
    }
    return Phrase(
      en: """
        \(placed, places: 1) of \(homes) residents can live, all at once, in a home that they can \
        afford; \(passend, places: 1) if it must be passend as well.
        """,
      nl: """
        \(placed, places: 1) van de \(homes) bewoners kunnen tegelijk wonen in een woning die zij \
        kunnen betalen; als de woning ook passend toegewezen moet zijn, zijn dat er \
        \(passend, places: 1).
        """)
  }

  /// A part in tenths of a percent.
  package static func percent(_ tenths: Int) -> Phrase { Phrase(same: "\(tenths, places: 1) %") }

  /// Of every resident in every home.
  package static func combinations(
    affordable: Phrase, tight: Phrase, betterInZZP: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        Of all combinations of a resident and a home \(affordable) is affordable, of which \
        \(tight) krap; in \(betterInZZP) ZZP leaves more.
        """,
      nl: """
        Van alle combinaties van een bewoner en een woning is \(affordable) betaalbaar, waarvan \
        \(tight) krap; in \(betterInZZP) blijft er in een instelling (ZZP) meer over.
        """)
  }

  /// When a home is affordable: the norm, what it asks of each resident, and what is tight.
  package static func norm(_ name: Phrase, _ each: Phrase, margin: Int) -> Phrase {
    Phrase(
      en: """
        Affordable: the norm \(name) is there a month (\(each)). Krap: less than \
        \(euros: margin) above it.
        """,
      nl: """
        Betaalbaar: er blijft per maand genoeg over voor de norm \(name) (\(each)). Krap: minder \
        dan \(euros: margin) boven de norm.
        """)
  }
  /// What a norm asks.
  package static func norm(_ cents: Int, inBudget: Int, mustBeLeft: Int) -> Phrase {
    Phrase(
      en: """
        \(euros: cents), of which \(euros: inBudget) is in the budget already, so \
        \(euros: mustBeLeft) must be free to spend
        """,
      nl: """
        \(euros: cents), waarvan \(euros: inBudget) al in het budget zit, dus \
        \(euros: mustBeLeft) moet vrij te besteden zijn
        """)
  }
  /// One or the other, each with commas of its own.
  package static func either(_ one: Phrase, _ other: Phrase) -> Phrase {
    Phrase(en: "\(one); or \(other)", nl: "\(one); of \(other)")
  }
  package static let zakEnKleedgeld = Phrase(en: "zak_en_kleedgeld", nl: "zak- en kleedgeld")
  package static let nibud = Phrase(en: "nibud", nl: "Nibud")

  /// What each resident can bear.
  package static func highestRents(_ residents: [Phrase]) -> Phrase {
    Phrase(
      en: "The highest kale huur at which the norm is there: \(residents, .comma).",
      nl: "De hoogste kale huur waarbij de norm nog overblijft: \(residents, .comma).")
  }
  /// What one of them can bear.
  package static func highestRents(of name: String, _ rents: Phrase) -> Phrase {
    Phrase(en: "\(name) \(rents)", nl: "\(name): \(rents)")
  }
  /// From the lowest to the highest, by the kind of home; nil: no rent is low enough.
  package static func rents(from lowest: Int?, to highest: Int?) -> Phrase {
    guard let highest else { return noRent }
    guard let lowest else {
      return Phrase(en: "none to \(euros: highest)", nl: "geen tot \(euros: highest)")
    }
    return lowest == highest
      ? Phrase(same: "\(euros: lowest)")
      : Phrase(
        en: "\(euros: lowest) to \(euros: highest)", nl: "\(euros: lowest) tot \(euros: highest)")
  }
  package static let noRent = Phrase(en: "none", nl: "geen")

  /// To whom some homes cannot be let as passend, each with his income.
  package static func notPassend(
    income limit: Int, aftoppingsgrens: Int, homes: [String], who: [Phrase]
  ) -> Phrase {
    Phrase(
      en: """
        Not passend, income at most \(euros: limit) a year and a kale huur above \
        \(euros: aftoppingsgrens): \(homes, .comma). Who: \(who, .comma).
        """,
      nl: """
        Niet passend, want het inkomen is hoogstens \(euros: limit) per jaar en de kale huur is \
        hoger dan \(euros: aftoppingsgrens): \(homes, .comma). Dit geldt voor \(who, .comma).
        """)
  }
  package static func income(_ name: String, _ cents: Int) -> Phrase {
    Phrase(same: "\(name) (\(euros: cents))")
  }

  /// A form that a zorgprofiel excludes, and by which source.
  package static func notPossible(_ form: String, _ source: Phrase) -> Phrase {
    Phrase(
      en: "\(column: form) is not possible: \(source)", nl: "\(column: form) kan niet: \(source)")
  }
  /// The same of a resident, of whom nothing but ZZP is told.
  package static func onlyZZP(
    _ name: String, _ form: String, zorgprofiel: String, _ source: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        \(name): \(column: form) is not possible with \(zorgprofiel) (\(source)); only ZZP is \
        computed
        """,
      nl: """
        \(name): \(column: form) kan niet met zorgprofiel \(zorgprofiel) (\(source)); alleen ZZP \
        is berekend
        """)
  }
  package static let excludesVPT = Phrase(
    en: "Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5",
    nl: "Handboek VPT 2.1: SGLVG, LVG, GGZ-B en GGZ-wonen 5")
  package static let excludesPGB = Phrase(
    en: "Rlz artikel 5.5: 9b VV, LVG, SGLVG and GGZ-wonen 5",
    nl: "Rlz artikel 5.5: 9b VV, LVG, SGLVG en GGZ-wonen 5")

  package static func aboveSocialeHuurgrens(_ home: String, rent: Int, limit: Int) -> Phrase {
    Phrase(
      en: """
        \(home): kale huur \(euros: rent) is above the sociale huurgrens of \(euros: limit): not a \
        social letting (Woningwet artikel 48)
        """,
      nl: """
        \(home): de kale huur van \(euros: rent) is hoger dan de sociale huurgrens van \
        \(euros: limit): dit is geen sociale huur (Woningwet artikel 48)
        """)
  }
  /// What holds for one kind of home.
  package static func of(_ home: String, _ remark: Phrase) -> Phrase {
    Phrase(same: "\(home): \(remark)")
  }
}

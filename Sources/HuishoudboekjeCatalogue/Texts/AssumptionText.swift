/// What was taken for an amount or a request that a scenario leaves open.
package enum AssumptionText {
  package static func zorgtoeslag(year: Int) -> Phrase {
    Phrase(
      en: "zorgtoeslag on 1 January \(year): entitled",
      nl: "zorgtoeslag op 1 januari \(year): er was recht op")
  }

  /// A living cost of a budget set; cents a month. What is remitted begins with a comma.
  package static func livingCost(_ cents: Int, set: Phrase, remission: Phrase) -> Phrase {
    Phrase(
      en: "\(euros: cents) a month, default of budget set \(set)\(remission)",
      nl: "\(euros: cents) per maand, standaardbedrag van \(set)\(remission)")
  }
  /// A budget set by its code; a code that is not known is its own name.
  package static func budgetSet(_ code: String) -> Phrase {
    switch code {
    case "d0": simpleBudget
    case "nibud": leastBudget
    default: Phrase(verbatim: code)
    }
  }
  private static let simpleBudget = Phrase(en: "'d0'", nl: "het eenvoudige budget (d0)")
  private static let leastBudget = Phrase(en: "'nibud'", nl: "het minimumbudget (nibud)")
  package static let allRemitted = Phrase(
    en: ", all of it remitted", nl: ", helemaal kwijtgescholden")
  package static let lessKwijtschelding = Phrase(
    en: ", less the kwijtschelding that the law gives",
    nl: ", min de kwijtschelding die de wet geeft")

  /// Cents a year.
  package static func toeslagenwet(of name: Phrase, _ cents: Int, wages: Phrase) -> Phrase {
    Phrase(
      en: """
        toeslag of the Toeslagenwet of \(name): \(euros: cents) a year by the law, as if it was \
        asked of UWV\(wages)
        """,
      nl: """
        toeslag van de Toeslagenwet voor \(name): \(euros: cents) per jaar volgens de wet, alsof \
        die bij UWV is aangevraagd\(wages)
        """)
  }
  package static func toeslagenwet(of name: Phrase) -> Phrase {
    Phrase(
      en: "toeslag of the Toeslagenwet of \(name): by the law, as if it was asked of UWV",
      nl: """
        toeslag van de Toeslagenwet voor \(name): volgens de wet, alsof die bij UWV is aangevraagd
        """)
  }
  package static let nothingOfWagesLeftOut = Phrase(
    en: "; of the wages nothing is left out any more (artikel 7)",
    nl: "; het loon telt helemaal mee (artikel 7)")

  /// The notice of a rented home, from the admission to and with a last day.
  package static func notice(months: Int, from day: String, through last: String) -> Phrase {
    Phrase(
      en: """
        opzegtermijn of \(months, "month", "months") after the admission on \(day): paid to and \
        with \(last)
        """,
      nl: """
        opzegtermijn van \(months, "maand", "maanden") na de opname op \(day): betaald tot en met \
        \(last)
        """)
  }
  /// Costs of moving that are not stated.
  package static func noCosts(_ keys: [String], on day: String) -> Phrase {
    keys.count == 1 ? noCost(keys, on: day) : noneOfCosts(keys, on: day)
  }
  private static func noCost(_ keys: [String], on day: String) -> Phrase {
    Phrase(
      en: "nothing at the admission on \(day), because \(keys) is not stated",
      nl: "niets bij de opname op \(day), want \(keys) is niet opgegeven")
  }
  private static func noneOfCosts(_ keys: [String], on day: String) -> Phrase {
    Phrase(
      en: "nothing at the admission on \(day), because \(keys) are not stated",
      nl: "niets bij de opname op \(day), want \(keys) zijn niet opgegeven")
  }
}

/// Assets and debts.
extension AssumptionText {
  /// A key of the assets, like bank_eur.
  package static func asset(_ key: String) -> Phrase {
    switch key {
    case "bank_eur": bank
    case "other_eur": other
    case "debts_eur": debts
    default: Phrase(verbatim: key)
    }
  }
  private static let bank = Phrase(en: "bank_eur", nl: "geld op de bank")
  private static let other = Phrase(en: "other_eur", nl: "ander vermogen")
  private static let debts = Phrase(en: "debts_eur", nl: "schulden")
  package static let assetsAndDebts = Phrase(en: "assets and debts", nl: "vermogen en schulden")
  package static let assets = Phrase(en: "assets", nl: "vermogen")

  /// Of whom begins with a space.
  package static func noAssets(_ what: Phrase, year: Int, of whose: Phrase) -> Phrase {
    Phrase(
      en: "\(what) on 1 January \(year)\(whose): none",
      nl: "\(what)\(whose) op 1 januari \(year): geen")
  }
  /// In the peiljaar; of whom begins with a space.
  package static func assetsAsNow(
    _ what: Phrase, peiljaar: Int, of whose: Phrase, year: Int
  ) -> Phrase {
    Phrase(
      en: "\(what) on 1 January \(peiljaar)\(whose): as on 1 January \(year)",
      nl: "\(what)\(whose) op 1 januari \(peiljaar): zoals op 1 januari \(year)")
  }
  /// What they are, or none of them.
  package static func outlined(_ outline: Phrase, amounts: [Phrase]) -> Phrase {
    amounts.isEmpty ? none(outline) : Phrase(same: "\(outline), \(amounts, .comma)")
  }
  private static func none(_ outline: Phrase) -> Phrase {
    Phrase(en: "\(outline), none", nl: "\(outline), namelijk geen")
  }
  package static func amount(_ what: Phrase, _ cents: Int) -> Phrase {
    Phrase(same: "\(what) \(euros: cents)")
  }
}

/// The income of the peiljaar. Of whom begins with a space everywhere.
extension AssumptionText {
  package static func peiljaarIncome(_ year: Int, of whose: Phrase) -> Phrase {
    Phrase(
      en: """
        income of peiljaar \(year)\(whose): the same benefits and pension by the laws of that year
        """,
      nl: """
        inkomen\(whose) in peiljaar \(year): geschat uit de huidige uitkeringen en pensioenen, \
        volgens de wetten van dat jaar
        """)
  }
  package static func peiljaarIncomeBesideTax(_ year: Int, of whose: Phrase) -> Phrase {
    Phrase(
      en: """
        income of peiljaar \(year)\(whose): the same benefits and pension by the laws of that \
        year, beside the stated tax
        """,
      nl: """
        inkomen\(whose) in peiljaar \(year): geschat uit de huidige uitkeringen en pensioenen, \
        volgens de wetten van dat jaar, naast de opgegeven belasting
        """)
  }
  package static func peiljaarIncomeForZorgtoeslag(_ year: Int, of whose: Phrase) -> Phrase {
    Phrase(
      en: """
        income of peiljaar \(year)\(whose), for the zorgtoeslag of that year: the same benefits \
        and pension by the laws of that year
        """,
      nl: """
        inkomen\(whose) in peiljaar \(year), voor de zorgtoeslag van dat jaar: geschat uit de \
        huidige uitkeringen en pensioenen, volgens de wetten van dat jaar
        """)
  }
  package static func peiljaarTax(_ year: Int, of whose: Phrase) -> Phrase {
    Phrase(
      en: "tax of peiljaar \(year)\(whose): computed from the stated income",
      nl: "belasting\(whose) in peiljaar \(year): berekend uit het opgegeven inkomen")
  }
  /// Why it is the first, and what is stated and does not count, which begins with a semicolon.
  package static func firstIncome(
    of whose: Phrase, why: Phrase, year: Int, stated: Phrase
  ) -> Phrase {
    Phrase(
      en: "first income\(whose), \(why): net of tax over \(year) (Blz artikel 3.3.2.5)\(stated)",
      nl: """
        eerste inkomen\(whose), \(why): na belasting, over \(year) (Blz artikel 3.3.2.5)\(stated)
        """)
  }
  package static let byBirthday = Phrase(
    en: "by the year of the 18th birthday", nl: "volgens het jaar van de 18e verjaardag")
  package static let asStated = Phrase(en: "as stated", nl: "zoals opgegeven")
  package static func statedDoesNotCount(_ year: Int) -> Phrase {
    Phrase(
      en: "; the stated income of \(year) does not count",
      nl: "; het opgegeven inkomen van \(year) telt niet mee")
  }
  package static func aowAsSinglesInPeiljaar(_ year: Int) -> Phrase {
    Phrase(
      en: """
        the AOW as two single persons is that of peiljaar \(year) too, as if it was chosen before; \
        who chooses it now states the income of the peiljaar
        """,
      nl: """
        de AOW als twee alleenstaanden geldt ook in peiljaar \(year), alsof er eerder voor is \
        gekozen; wie er nu voor kiest, geeft het inkomen van het peiljaar op
        """)
  }
}

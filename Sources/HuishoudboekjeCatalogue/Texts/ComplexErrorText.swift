/// What is wrong with a complex as it stands in a file, and what to do about it.
///
/// In front of a problem stands the path of the fact.
package enum ComplexErrorText {
  package static let nameComplex = Phrase(en: "Name the complex.", nl: "Geef het complex een naam.")

  // MARK: The landlord

  package static let koppelbeding = Phrase(
    en: """
      It decides whether a koppelbeding is possible: state huurconstructie too, or leave it out.
      """,
    nl: """
      Het bepaalt of een koppelbeding kan: vul ook huurconstructie in, of laat het weg.
      """)
  package static func constructionAndLandlord(_ form: String, _ landlord: String) -> Phrase {
    Phrase(
      en: "is '\(form)', but the landlord is '\(landlord)'",
      nl: "is '\(form)', maar de verhuurder is '\(landlord)'")
  }
  package static func constructionWithoutLandlord(_ form: String) -> Phrase {
    Phrase(
      en: "is '\(form)', but the landlord is not stated",
      nl: "is '\(form)', maar de verhuurder is niet ingevuld")
  }
  package static func needsLandlord(_ landlord: String) -> Phrase {
    Phrase(
      en: "Expected \"landlord\": \"\(landlord)\" beside it.",
      nl: "Verwacht: \"landlord\": \"\(landlord)\" ernaast.")
  }
  package static let benchmark = Phrase(
    en: "Expected zak_en_kleedgeld, nibud, or euros per month like '350.00'.",
    nl: "Verwacht: zak_en_kleedgeld, nibud, of euro's per maand zoals '350.00'.")

  // MARK: Homes

  package static let nameHome = Phrase(
    en: "Name the kind of home.", nl: "Geef de soort woning een naam.")
  package static let homeOwnName = Phrase(
    en: "Give every kind of home a name of its own.", nl: "Geef elke soort woning een eigen naam.")
  package static let homesNeeded = Phrase(
    en: "Expected at least one kind of home with its number.",
    nl: "Verwacht: minstens één soort woning met het aantal.")
  package static func homes(_ count: Int) -> Phrase {
    Phrase(en: "holds \(count) homes", nl: "bevat \(count) woningen")
  }
  package static func mostHomes(_ most: Int) -> Phrase {
    Phrase(
      en: "Expected at most \(most) in one complex.",
      nl: "Verwacht: hooguit \(most) in één complex.")
  }
  package static func noRanges(_ year: Int, _ why: Phrase) -> Phrase {
    Phrase(
      en: "has no ranges in \(year): \(why)", nl: "heeft geen bandbreedten in \(year): \(why)")
  }

  // MARK: Residents

  package static let personaNeeded = Phrase(
    en: "Expected at least one kind of resident.", nl: "Verwacht: minstens één soort bewoner.")
  package static func othersHave(_ key: String) -> Phrase {
    Phrase(
      en: "stands where other personas have \(key)",
      nl: "staat waar andere persona's \(key) hebben")
  }
  package static let numbersOrShares = Phrase(
    en: "Give all personas a number, or all a share_pct.",
    nl: "Geef alle persona's een number, of allemaal een share_pct.")
  package static func residentsForHomes(_ residents: Int, _ homes: Int) -> Phrase {
    Phrase(
      en: "holds \(residents) residents for \(homes) homes",
      nl: "bevat \(residents) bewoners voor \(homes) woningen")
  }
  package static let numbersAddUp = Phrase(
    en: """
      The numbers of the personas must add up to those of the units; for empty homes state \
      vacancy_pct.
      """,
    nl: """
      De aantallen van de persona's moeten samen die van de units zijn; vul voor lege woningen \
      vacancy_pct in.
      """)
  package static func shares(_ hundredths: Int) -> Phrase {
    Phrase(
      en: "has shares that add up to \(hundredths, places: 2) percent",
      nl: "heeft aandelen die samen \(hundredths, places: 2) procent zijn")
  }
  package static let sharesOfAHundred = Phrase(
    en: "The share_pct of all personas together must be 100.00.",
    nl: "De share_pct van alle persona's samen moet 100.00 zijn.")
  package static let personaOwnName = Phrase(
    en: "Give every persona a name of its own.", nl: "Geef elke persona een eigen naam.")
  package static let besideScenario = Phrase(
    en: "stands beside a scenario", nl: "staat naast een scenario")
  package static let keepScenario = Phrase(
    en: "Keep the scenario, or the persons with their costs and switches.",
    nl: "Laat het scenario staan, of de personen met hun costs en switches.")
  package static let hasNextDwelling = Phrase(
    en: "has a next_dwelling", nl: "heeft een next_dwelling")
  package static let wholeYear = Phrase(
    en: "A resident of a complex lives there the whole year; use another scenario.",
    nl: "Een bewoner van een complex woont daar het hele jaar; gebruik een ander scenario.")

  // MARK: Variants

  package static func variants(_ count: Int) -> Phrase {
    Phrase(en: "holds \(count) variants", nl: "bevat \(count) varianten")
  }
  package static func cells(_ count: Int) -> Phrase {
    Phrase(
      en: "makes \(count) cells with the personas and variants",
      nl: "geeft met de persona's en varianten \(count) cellen")
  }
  package static func mostCells(_ most: Int) -> Phrase {
    Phrase(
      en: "Expected at most \(most); split the file.",
      nl: "Verwacht: hooguit \(most); splits het bestand.")
  }
  package static let pathsNeeded = Phrase(
    en: "Expected an object of paths, like {\"units[0].kale_huur_eur_month\": \"700\"}.",
    nl: "Verwacht: een object met paden, zoals {\"units[0].kale_huur_eur_month\": \"700\"}.")
  package static let variantOwnName = Phrase(
    en: "Give every variant a name of its own; the file itself is 'basis'.",
    nl: "Geef elke variant een eigen naam; het bestand zelf is 'basis'.")
  /// - Parameter key: in quotes.
  package static func names(_ path: String, _ key: String, _ problem: Phrase) -> Phrase {
    Phrase(en: "\(path) names \(key), \(problem)", nl: "\(path) noemt \(key), \(problem)")
  }
  package static let cannotVary = Phrase(
    en: "which a variant cannot change", nl: "en dat kan een variant niet veranderen")
  package static let mayVary = Phrase(
    en: """
      Expected year, vacancy_pct, benchmark, a path in units or provider, or the number or \
      share_pct of a persona.
      """,
    nl: """
      Verwacht: year, vacancy_pct, benchmark, een pad in units of provider, of de number of \
      share_pct van een persona.
      """)
  package static func makes(_ path: String, _ problem: Phrase) -> Phrase {
    Phrase(
      en: "\(path) makes a complex in which \(problem)",
      nl: "\(path) geeft een complex met een fout: \(problem)")
  }
  package static func tooManyChanges(_ most: Int) -> Phrase {
    Phrase(
      en: "which makes more than \(most) changes",
      nl: "en dat geeft meer dan \(most) veranderingen")
  }
  package static let leadsNowhere = Phrase(
    en: "which leads nowhere", nl: "en dat pad bestaat niet")
  package static let pathLike = Phrase(
    en: "Expected a path like units[0].kale_huur_eur_month; [*] stands for all of a list.",
    nl:
      "Verwacht: een pad zoals units[0].kale_huur_eur_month; [*] staat voor alles van een lijst.")

  // MARK: The provider

  package static func noFigures(_ year: Int, _ why: Phrase) -> Phrase {
    Phrase(en: "has no figures in \(year): \(why)", nl: "heeft geen cijfers in \(year): \(why)")
  }
  package static let tariffsOrNoPercentage = Phrase(
    en: "Name a CSV in tariffs, or leave the percentage out.",
    nl: "Noem een CSV in tariffs, of laat het percentage weg.")
  package static let standsAlone = Phrase(en: "stands there alone", nl: "staat er alleen")
  package static let hoursAndPrice = Phrase(
    en: "State care_hours_month and care_hour_eur both, or neither.",
    nl: "Vul care_hours_month en care_hour_eur allebei in, of geen van beide.")
  /// - Parameter persona: in quotes.
  package static func noTariff(_ key: String, _ persona: String) -> Phrase {
    Phrase(
      en: "has no row for \(key), which persona \(persona) needs",
      nl: "heeft geen rij voor \(key), en die is nodig voor bewoner \(persona)")
  }
  package static let addTariff = Phrase(
    en: """
      Add the row to the CSV, or leave tariffs out: the provider's columns that rest on them stay \
      empty.
      """,
    nl: """
      Voeg de rij toe aan de CSV, of laat tariffs weg: de kolommen van de aanbieder die erop \
      steunen, blijven dan leeg.
      """)
  /// With a space in front.
  package static func fileHas(_ keys: [String]) -> Phrase {
    Phrase(en: " The file has \(keys, .comma).", nl: " In het bestand staan \(keys, .comma).")
  }
}

/// A table of tariffs.
extension ComplexErrorText {
  package static func isThereTwice(_ key: String) -> Phrase {
    Phrase(en: "is there twice: \(key)", nl: "staat er twee keer: \(key)")
  }
  package static let keepOneRow = Phrase(
    en: "Keep one of the rows.", nl: "Laat één van de rijen staan.")
  package static let yearLike = Phrase(
    en: "Expected a year like 2026.", nl: "Verwacht: een jaar zoals 2026.")
  package static let dayTariffs = Phrase(
    en: "Expected ZZP or VPT, which have day tariffs.",
    nl: "Verwacht: ZZP of VPT, want die hebben tarieven per dag.")
  package static let inclOrExcl = Phrase(
    en: "Expected incl or excl.", nl: "Verwacht: incl of excl.")
  package static func expected(_ choices: [String]) -> Phrase {
    Phrase(en: "Expected \(choices, .comma).", nl: "Verwacht: \(choices, .comma).")
  }
  /// - Parameter example: as the file writes it.
  package static func perDay(_ example: String) -> Phrase {
    Phrase(
      en: "Expected an amount in euros per day, like \(example).",
      nl: "Verwacht: een bedrag in euro's per dag, zoals \(example).")
  }
  package static func percentageLike(_ example: String) -> Phrase {
    Phrase(
      en: "Expected a percentage like \(example).", nl: "Verwacht: een percentage zoals \(example)."
    )
  }
  package static func above(_ least: String) -> Phrase {
    Phrase(
      en: "Expected an amount above \(least).", nl: "Verwacht: een bedrag boven \(least).")
  }
}

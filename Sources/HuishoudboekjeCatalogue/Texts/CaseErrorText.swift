/// What is wrong with a table of cases, and what to do about it.
///
/// In front of a problem with an input stands its column.
package enum CaseErrorText {
  // MARK: The table

  package static let unknownTable = Phrase(
    en: "the columns are not those of a known case table",
    nl: "de kolommen horen niet bij een bekende tabel met gevallen")
  package static func nameTable(_ names: [String]) -> Phrase {
    Phrase(
      en: "Name the table with --law: one of \(names, .comma).",
      nl: "Noem de tabel met --law: een van \(names, .comma).")
  }
  package static func unknownColumn(_ column: String, _ table: String) -> Phrase {
    Phrase(
      en: "the column '\(column)' is unknown in a \(table) table",
      nl: "de kolom '\(column)' is niet bekend in een tabel van \(table)")
  }
  /// - Parameter hint: with a space in front.
  package static func noRuleReads(_ hint: Phrase) -> Phrase {
    Phrase(
      en: "A column that no rule reads would be ignored silently; remove or rename it.\(hint)",
      nl: """
        Een kolom die geen regel leest, zou ongemerkt wegvallen; haal hem weg of geef hem een \
        andere naam.\(hint)
        """)
  }
  package static let idNeeded = Phrase(
    en: "Every row needs an id, unique in its file.",
    nl: "Elke rij heeft een id nodig, dat in het bestand maar één keer voorkomt.")
  package static let noExpectation = Phrase(
    en: "there is no column that starts with 'expected_'",
    nl: "er is geen kolom die begint met 'expected_'")
  package static let outcomeNeeded = Phrase(
    en: "Expected at least one outcome to check.",
    nl: "Verwacht: minstens één uitkomst om te toetsen.")
  package static let noRows = Phrase(en: "the table has no rows", nl: "de tabel heeft geen rijen")
  package static let caseNeeded = Phrase(
    en: "Expected at least one case.", nl: "Verwacht: minstens één geval.")

  // MARK: Rows

  package static let ownID = Phrase(
    en: "Give every row an id of its own.", nl: "Geef elke rij een eigen id.")
  package static func asOnLine(_ id: String, _ line: Int) -> Phrase {
    Phrase(en: "is '\(id)', as on line \(line)", nl: "is '\(id)', net als op regel \(line)")
  }
  /// - Parameter example: as the file writes it.
  package static func amountLike(_ example: String) -> Phrase {
    Phrase(
      en: "Expected an amount like \(example).", nl: "Verwacht: een bedrag zoals \(example).")
  }
  package static func decimals(_ places: Int) -> Phrase {
    Phrase(
      en: "Expected a number with at most \(places) decimals.",
      nl: "Verwacht: een getal met hooguit \(places) decimalen.")
  }
  package static func decimals(_ places: Int, like example: String, most: Int) -> Phrase {
    Phrase(
      en: """
        Expected a number with at most \(places) decimals, like '\(example)', and at most \(most) \
        in size.
        """,
      nl: """
        Verwacht: een getal met hooguit \(places) decimalen, zoals '\(example)', en niet groter \
        dan \(most).
        """)
  }
  package static let notWithout = Phrase(
    en: "This item cannot be computed without it.",
    nl: "Dit onderdeel kan zonder dit niet worden berekend.")
  package static func numberIn(_ least: Int, _ most: Int) -> Phrase {
    Phrase(
      en: "Expected a number from \(least) to \(most).",
      nl: "Verwacht: een getal van \(least) tot en met \(most).")
  }
  package static let oneOrZero = Phrase(en: "Expected 1 or 0.", nl: "Verwacht: 1 of 0.")
  package static let dayLike = Phrase(
    en: "Expected a day like 2025-07-01.", nl: "Verwacht: een dag zoals 2025-07-01.")
  package static let yearLike = Phrase(
    en: "Expected one like 2025.", nl: "Verwacht: een jaar zoals 2025.")
  package static let halfYearLike = Phrase(
    en: "Expected one like 2026-07.", nl: "Verwacht: een half jaar zoals 2026-07.")
  package static let monthLike = Phrase(
    en: "Expected a month of the year, like 2026-03.",
    nl: "Verwacht: een maand van het jaar, zoals 2026-03.")
  package static func quarters(_ example: String) -> Phrase {
    Phrase(
      en: "Expected points in quarters, like 112 or \(example).",
      nl: "Verwacht: punten in kwarten, zoals 112 of \(example).")
  }

  // MARK: Laws

  package static let aowBefore = Phrase(
    en: "asks for AOW of before the first figures", nl: "vraagt AOW van voor de eerste cijfers")
  package static let from2022 = Phrase(
    en: "Expected a year from 2022.", nl: "Verwacht: een jaar vanaf 2022.")
  package static func nobodyReaches(_ year: Int) -> Phrase {
    Phrase(
      en: "is \(year), in which nobody reaches the AOW age",
      nl: "is \(year), en in dat jaar bereikt niemand de AOW-leeftijd")
  }
  package static func noZvw(_ time: String) -> Phrase {
    Phrase(
      en: "is \(time), for which the Zvw has no figures",
      nl: "is \(time), en daarvoor heeft de Zvw geen cijfers")
  }
  package static let figuresFrom2023 = Phrase(
    en: "The figures start in 2023.", nl: "De cijfers beginnen in 2023.")
  package static let agesOfYouth = Phrase(
    en: "Expected 18, 19, 20, or 21 for 21 and over.",
    nl: "Verwacht: 18, 19, 20, of 21 voor 21 jaar en ouder.")
  package static let beforeHourlyWage = Phrase(
    en: "is before the minimum wage per hour", nl: "is voor het minimumloon per uur")
  package static let from2024 = Phrase(
    en: "Expected a day from 2024-01-01.", nl: "Verwacht: een dag vanaf 2024-01-01.")
  package static let wajongShares = Phrase(
    en: "Expected 70, 75, 85 or 100.", nl: "Verwacht: 70, 75, 85 of 100.")
  package static let noAdults = Phrase(
    en: "is not a number of adults", nl: "is geen aantal volwassenen")
  package static let oneAdult = Phrase(
    en: "Expected 1 or more, the person included.",
    nl: "Verwacht: 1 of meer, met de persoon zelf erbij.")
  package static let nobodyHome = Phrase(
    en: "leaves nobody at home", nl: "laat niemand thuis")
  package static let tenantNeeded = Phrase(
    en: "Expected a tenant at home.", nl: "Verwacht: een huurder die thuis woont.")
  package static func noMeaning(_ year: Int) -> Phrase {
    Phrase(en: "has no meaning in \(year)", nl: "heeft in \(year) geen betekenis")
  }
  package static let curveEnded = Phrase(
    en: "The curve of the normhuur ended in 2025; leave it empty.",
    nl: "De curve van de normhuur is in 2025 gestopt; laat het leeg.")
}

/// Wrong use of a command that only shows when it runs: options that do not go together.
package enum QuestionText {
  package static func tableTakesAll(_ option: String) -> Phrase {
    Phrase(
      en: "--table takes all of that from the sweep; leave out --\(option).",
      nl: "--table neemt dat alles uit de sweep; laat --\(option) weg.")
  }
  package static let tableTakesScenario = Phrase(
    en: "--table takes the scenario of the sweep; leave out the other one.",
    nl: "--table neemt het scenario van de sweep; laat het andere weg.")
  package static let noScenarioOrTable = Phrase(
    en: "There is no SCENARIO and no --table.", nl: "Er is geen SCENARIO en geen --table.")
  package static let rangeNeedsOverAndTo = Phrase(
    en: "A range needs --over and --to.", nl: "Een bereik heeft --over en --to nodig.")
  package static let whyNeedsTwoColumns = Phrase(
    en: "--why needs two columns; see --forms.", nl: "--why heeft twee kolommen nodig; zie --forms."
  )
  package static let twoYears = Phrase(
    en: "--year and --years both choose the year; leave one out.",
    nl: "--year en --years kiezen allebei het jaar; laat er een weg.")
  package static func noVerdict(_ option: String, _ other: String) -> Phrase {
    Phrase(
      en: "--\(option) is about the verdict, which --\(other) does not give.",
      nl: "--\(option) gaat over het oordeel, en dat geeft --\(other) niet.")
  }
  package static func twoQuestions(_ one: String, _ other: String) -> Phrase {
    Phrase(
      en: "--\(one) and --\(other) are two questions; ask one at a time.",
      nl: "--\(one) en --\(other) zijn twee vragen; stel er een tegelijk.")
  }
  package static let whyIsOfAverageMonth = Phrase(
    en: "--why is about the average month.", nl: "--why gaat over de gemiddelde maand.")
  package static let explainIsOfAverageOrYear = Phrase(
    en: "--explain explains the average month or the year; use --view year.",
    nl: "--explain legt de gemiddelde maand of het jaar uit; gebruik --view year.")
  package static let yearNeedsImpact = Phrase(
    en: "--year goes with --impact; use --on for the figures of a day.",
    nl: "--year hoort bij --impact; gebruik --on voor de cijfers van een dag.")
  package static func coverageIsOfAll(_ option: String) -> Phrase {
    Phrase(
      en: "--coverage is about all laws and days; leave out --\(option).",
      nl: "--coverage gaat over alle wetten en dagen; laat --\(option) weg.")
  }
  package static func statusOfEstimate(_ status: String) -> Phrase {
    Phrase(
      en: "--status \(status) is of an estimate; add --estimate.",
      nl: "--status \(status) is van een raming; voeg --estimate toe.")
  }
  package static func impactIsOfScenario(_ option: String) -> Phrase {
    Phrase(
      en: "--impact is about the figures of a scenario; leave out --\(option).",
      nl: "--impact gaat over de cijfers van een scenario; laat --\(option) weg.")
  }
  package static let impactAndCoverage = Phrase(
    en: "--impact and --coverage are two lists; ask one at a time.",
    nl: "--impact en --coverage zijn twee lijsten; vraag er een tegelijk.")
  package static let impactIsOfUnverified = Phrase(
    en: "--impact ranks the unverified figures; use --status unverified.",
    nl: "--impact ordent de nog niet nagezochte cijfers; gebruik --status unverified.")
  package static let guardIsOfCSV = Phrase(
    en: "--csv-guard is about CSV; add --format csv.",
    nl: "--csv-guard gaat over CSV; voeg --format csv toe.")
  package static let receiptNeedsFiles = Phrase(
    en: "--receipt needs inputs that are files, not stdin.",
    nl: "--receipt heeft invoer uit bestanden nodig, niet van stdin.")
  package static let receiptNeedsOwnFile = Phrase(
    en: "--receipt names a file of its own, not stdout.",
    nl: "--receipt noemt een eigen bestand, niet stdout.")
  package static func notWithReform(_ option: String) -> Phrase {
    Phrase(
      en: "--\(option) does not go with --reform; ask one at a time.",
      nl: "--\(option) gaat niet samen met --reform; vraag er een tegelijk.")
  }
  package static func reformTwice(_ name: String) -> Phrase {
    Phrase(
      en: "--reform names two reforms called '\(name)'; rename one.",
      nl: "--reform noemt twee wetswijzigingen met de naam '\(name)'; geef er een een andere naam.")
  }
  package static let byNeedsSummary = Phrase(
    en: "--by groups a summary; add --summary.",
    nl: "--by groepeert een samenvatting; voeg --summary toe.")
  package static func refusedWithReform(_ refused: String) -> Phrase {
    Phrase(
      en: "--refused \(refused) and --reform are not for one table.",
      nl: "--refused \(refused) en --reform gaan niet samen in een tabel.")
  }
  package static func notOfComplex(_ option: String) -> Phrase {
    Phrase(
      en: "--\(option) is for a sweep over a scenario, and this one names a complex.",
      nl: "--\(option) is voor een sweep over een scenario, en deze noemt een complex.")
  }
  package static let pathsNeedReceipt = Phrase(
    en: "--allow-paths is about a receipt; add --receipt FILE.",
    nl: "--allow-paths gaat over een bewijs; voeg --receipt FILE toe.")
  package static func receiptIsNotOfCases(_ leaveOut: String) -> Phrase {
    Phrase(
      en: "--receipt is not about cases; leave out \(leaveOut).",
      nl: "--receipt gaat niet over gevallen; laat \(leaveOut) weg.")
  }
  package static let noNieuwbouwOfRoom = Phrase(
    en: "--nieuwbouw is for homes of the middle segment; rooms have none.",
    nl: "--nieuwbouw is voor woningen in het middensegment; kamers hebben dat niet.")
  package static let aftrekpuntenOfRoom = Phrase(
    en: "--aftrekpunten is for rooms; add --room.",
    nl: "--aftrekpunten is voor kamers; voeg --room toe.")
}

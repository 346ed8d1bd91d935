/// Workbooks: the names of their sheets, what stands on them, and why one is refused.
package enum WorkbookText {
  // MARK: Sheets

  package static let assumptions = Phrase(en: "Assumptions", nl: "Aannames")
  package static let overview = Phrase(en: "Overview", nl: "Overzicht")

  // MARK: The sheet with what the amounts rest on

  package static let topic = Phrase(en: "Topic", nl: "Onderwerp")
  package static let about = Phrase(en: "About", nl: "Waarover")
  package static let explanation = Phrase(en: "Explanation", nl: "Uitleg")

  package static let madeBy = Phrase(en: "Made by", nl: "Gemaakt door")
  package static func program(_ version: String) -> Phrase {
    Phrase(same: "huishoudboekje \(version)")
  }
  package static let content = Phrase(en: "Content", nl: "Inhoud")
  package static func amounts(_ name: String, _ period: Phrase) -> Phrase {
    Phrase(en: "\(name): \(period)", nl: "\(name): \(period)")
  }
  package static let averageMonth = Phrase(
    en: "euros in the average month", nl: "euro's in de gemiddelde maand")
  package static let year = Phrase(en: "euros in the year", nl: "euro's in het jaar")
  package static let monthByMonth = Phrase(
    en: "euros month by month, as they are paid", nl: "euro's per maand, zoals er wordt betaald")
  package static let perMonth = Phrase(en: "euros a month", nl: "euro's per maand")
  package static let verdictBasis = Phrase(en: "Basis of the verdict", nl: "Basis van het oordeel")
  package static let answer = Phrase(en: "Answer", nl: "Antwoord")
  package static let whenPaid = Phrase(en: "When it is paid", nl: "Wanneer er wordt betaald")
  package static let estimate = Phrase(
    en: "Estimate, not certified", nl: "Raming, niet zeker")
  package static let flag = Phrase(en: "Remark", nl: "Opmerking")
  package static let assumed = Phrase(en: "Assumed", nl: "Aangenomen")
  package static let unverifiedFigure = Phrase(
    en: "Unverified figure", nl: "Nog niet nagezocht cijfer")
  /// What the command tells beside a table of many rows.
  package static let note = Phrase(en: "Note", nl: "Let op")
  package static let reform = Phrase(en: "Reform", nl: "Wetswijziging")

  // MARK: Columns

  package static let line = Phrase(en: "Key", nl: "Code")
  package static let label = Phrase(en: "Line", nl: "Regel")
  package static func difference(_ of: String, _ minus: String) -> Phrase {
    Phrase(
      en: "\(column: of) minus \(column: minus)", nl: "\(column: of) min \(column: minus)")
  }
  package static let assumedIn = Phrase(en: "Assumed in", nl: "Aangenomen bij")
  package static let nextYear = Phrase(en: "The year after", nl: "Het jaar erna")
  package static let withinYear = Phrase(en: "Within the year", nl: "Binnen het jaar")
  package static let wholeYear = Phrase(en: "Together", nl: "Samen")

  package static let norm = Phrase(en: "Norm", nl: "Norm")
  package static let normInBudget = Phrase(en: "In the budget", nl: "In het budget")
  package static let aboveNorm = Phrase(en: "Above the norm", nl: "Boven de norm")
  package static let verdict = Phrase(en: "Verdict", nl: "Oordeel")

  // MARK: The overview of a complex

  package static let variant = Phrase(en: "Variant", nl: "Variant")
  package static let computedYear = Phrase(en: "Year", nl: "Jaar")
  package static let homes = Phrase(en: "Homes", nl: "Woningen")
  package static let vacancy = Phrase(en: "Vacancy, %", nl: "Leegstand, %")
  package static let affordable = Phrase(
    en: "Affordable, % of the combinations", nl: "Betaalbaar, % van de combinaties")
  package static let betterInZZP = Phrase(en: "Better in ZZP, %", nl: "Beter af met ZZP, %")
  package static let notPassend = Phrase(en: "Not passend, %", nl: "Niet passend, %")
  package static let placed = Phrase(
    en: "Residents who can live there", nl: "Bewoners die er kunnen wonen")
  package static let placedPassend = Phrase(
    en: "And whose home is passend", nl: "En van wie de woning passend is")
  package static let nhcNic = Phrase(en: "NHC and NIC", nl: "NHC en NIC")
  package static let annuity = Phrase(en: "Annuity", nl: "Annuïteit")
  package static let basis = Phrase(en: "Rests on", nl: "Berust op")

  // MARK: What is refused

  package static let tooLarge = Phrase(
    en: "the workbook would be larger than 4 GiB, which no spreadsheet opens",
    nl: "de werkmap wordt groter dan 4 GiB, en dat opent geen enkel rekenblad")
  package static func tooManyRows(_ count: Int, most: Int) -> Phrase {
    Phrase(
      en: "\(count) rows do not fit in a sheet, which holds at most \(most) below its header",
      nl: "\(count) rijen passen niet op een werkblad, dat er onder de kop hoogstens \(most) heeft")
  }
  package static func tooManyColumns(_ count: Int, most: Int) -> Phrase {
    Phrase(
      en: "\(count) columns do not fit in a sheet, which holds at most \(most)",
      nl: "\(count) kolommen passen niet op een werkblad, dat er hoogstens \(most) heeft")
  }
  package static func tooManySheets(_ count: Int, most: Int) -> Phrase {
    Phrase(
      en: "\(count) sheets do not fit in a workbook, which holds at most \(most)",
      nl: "\(count) werkbladen passen niet in een werkmap, die er hoogstens \(most) heeft")
  }
  package static let writeLess = Phrase(
    en:
      "Write less of it, like a part of a sweep with --shard or fewer columns, or choose --format csv.",
    nl:
      "Schrijf er minder van, zoals een deel van een sweep met --shard of minder kolommen, of kies --format csv."
  )
  package static let otherFormat = Phrase(
    en: "Choose --format csv, or split the file.",
    nl: "Kies --format csv, of splits het bestand.")
  package static let notOnATerminal = Phrase(
    en: "--format xlsx is a file for a spreadsheet, not for a terminal; add --out FILE.",
    nl:
      "--format xlsx is een bestand voor een rekenblad, niet voor een scherm; voeg --out BESTAND toe."
  )
  package static func onlyAsCSV(_ option: String) -> Phrase {
    Phrase(
      en: "--\(option) does not go with --format xlsx; leave one of them out.",
      nl: "--\(option) gaat niet samen met --format xlsx; laat een van beide weg.")
  }
}

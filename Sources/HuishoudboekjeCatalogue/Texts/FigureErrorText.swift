/// Why there are no figures of a year or a day, and what to do about it.
package enum FigureErrorText {
  /// - Parameter place: a file or a law.
  package static func at(_ place: String, _ problem: Phrase) -> Phrase {
    Phrase(same: "\(place): \(problem)")
  }
  /// What stands in front of why it cannot be.
  package static func isYear(_ year: Int, _ problem: Phrase) -> Phrase {
    Phrase(same: "is \(year): \(problem)")
  }

  // MARK: Years

  package static let incompleteYear = Phrase(
    en: "there is no complete set of figures for this year",
    nl: "voor dit jaar zijn niet alle cijfers er")
  package static func oneOf(_ years: [String]) -> Phrase {
    Phrase(en: "Expected one of \(years, .comma).", nl: "Verwacht: een van \(years, .comma).")
  }
  package static func oneOf(_ years: [String], orEstimate estimates: [String]) -> Phrase {
    Phrase(
      en: "Expected one of \(years, .comma), or \(estimates, .comma), which is an estimate.",
      nl: "Verwacht: een van \(years, .comma), of \(estimates, .comma): dat is een raming.")
  }
  package static func noFigures(on day: String) -> Phrase {
    Phrase(en: "there are no figures on \(day)", nl: "er zijn geen cijfers op \(day)")
  }
  package static func firstOfLaw(_ day: String) -> Phrase {
    Phrase(
      en: "The first figures of this law start on \(day).",
      nl: "De eerste cijfers van deze wet beginnen op \(day).")
  }
  package static let noneOfLaw = Phrase(
    en: "The first figures of this law start on never.",
    nl: "Van deze wet zijn er geen cijfers.")
  package static func missingYear(_ year: Int, last day: String) -> Phrase {
    Phrase(
      en: "the figures of \(year) are missing; the last start on \(day)",
      nl: "de cijfers van \(year) ontbreken; de laatste beginnen op \(day)")
  }
  package static func addYear(_ law: String, _ year: Int) -> Phrase {
    Phrase(
      en: "Choose an earlier year, or add \(law)-\(year)-01-01.csv.",
      nl: "Kies een eerder jaar, of voeg \(law)-\(year)-01-01.csv toe.")
  }
  package static func missingDay(_ day: String) -> Phrase {
    Phrase(en: "the figures of \(day) are missing", nl: "de cijfers van \(day) ontbreken")
  }
  package static func addDay(_ law: String, _ day: String) -> Phrase {
    Phrase(
      en: "Add \(law)-\(day).csv, or choose another year.",
      nl: "Voeg \(law)-\(day).csv toe, of kies een ander jaar.")
  }
  package static func onlyEstimated(_ year: Int) -> Phrase {
    Phrase(
      en: "there are no certified figures of \(year)",
      nl: "er zijn geen vastgestelde cijfers van \(year)")
  }
  package static func addEstimate(_ year: Int) -> Phrase {
    Phrase(
      en: "There is an estimate of \(year): add --estimate.",
      nl: "Er is een raming van \(year): voeg --estimate toe.")
  }
  package static func firstFigures(_ day: String) -> Phrase {
    Phrase(
      en: "The first figures start on \(day).", nl: "De eerste cijfers beginnen op \(day).")
  }
  package static func noEstimate(_ year: Int) -> Phrase {
    Phrase(en: "there is no estimate of \(year)", nl: "er is geen raming van \(year)")
  }
  package static func dayOfEstimate(_ years: [String]) -> Phrase {
    Phrase(en: "Expected a day in \(years, .comma).", nl: "Verwacht: een dag in \(years, .comma).")
  }
  package static let noEstimates = Phrase(
    en: "Expected a day in no year: every year has its law.",
    nl: "Er is geen raming nodig: elk jaar heeft zijn eigen wet.")

  // MARK: Points

  package static func firstTable(_ day: String) -> Phrase {
    Phrase(
      en: "The first table holds from \(day).", nl: "De eerste tabel geldt vanaf \(day).")
  }
  package static func firstTableOfRooms(_ day: String) -> Phrase {
    Phrase(
      en: "The first table holds from \(day). That of 2024-07-01 is not known.",
      nl: "De eerste tabel geldt vanaf \(day). Die van 2024-07-01 is niet bekend.")
  }
  package static func lastTable(_ column: String) -> Phrase {
    Phrase(en: "The last table is that of \(column).", nl: "De laatste tabel is die van \(column).")
  }
  package static func lastTableIsEstimate(_ year: Int) -> Phrase {
    Phrase(
      en: "The last table is that of \(year), which is an estimate.",
      nl: "De laatste tabel is die van \(year), en dat is een raming.")
  }
}

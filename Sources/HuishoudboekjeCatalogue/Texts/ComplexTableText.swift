/// What stands above, in and under the tables of a complex.
package enum ComplexTableText {
  // MARK: Captions

  package static let homes = Phrase(
    en: "Homes: for which of the residents (month)",
    nl: "Woningen: voor welk deel van de bewoners (bedragen per maand)")
  package static let freeToSpend = Phrase(
    en: """
      Free to spend a month (! niet: below the norm, ~ krap, P not passend, Z better in ZZP, \
      - form excluded)
      """,
    nl: "Vrij te besteden per maand")
  /// Under the table, where the marks are words.
  package static let freeToSpendMarks = Phrase(
    en: "",
    nl: """
      niet: onder de norm; krap: net boven de norm; P: niet passend toe te wijzen; \
      Z: in een instelling (ZZP) blijft meer over; -: deze leveringsvorm kan niet
      """)
  package static let highestRents = Phrase(
    en: "Highest kale huur at which the norm is there, and why no cent more",
    nl: "Hoogste kale huur waarbij de norm nog overblijft, en waarom het niet meer kan zijn")
  package static let allowedRents = Phrase(
    en: """
      Highest kale huur that may be asked and can be paid (W by the points, P passend, B budget)
      """,
    nl: "Hoogste kale huur die gevraagd mag worden en die de bewoner kan betalen")
  package static let allowedRentsMarks = Phrase(
    en: "",
    nl: """
      Wat de huur begrenst: punten: de hoogste huur volgens de punten van de woning; \
      passend: daarboven is de woning niet passend toe te wijzen; \
      budget: daarboven blijft de norm niet over; geen: ook zonder huur blijft de norm niet over; \
      -: deze leveringsvorm kan niet
      """)
  package static let fixes = Phrase(
    en: "What would make it affordable (month)", nl: "Wat de woning betaalbaar maakt (per maand)")
  package static let placement = Phrase(
    en: "Who lives where when all that can be placed are",
    nl: "Wie waar woont, als iedereen voor wie er een woning is er een krijgt")
  package static let residentsCaption = Phrase(
    en: "Residents: in which of the homes", nl: "Bewoners: in welk deel van de woningen")
  package static let variants = Phrase(en: "Variants", nl: "Varianten")
  package static let sums = Phrase(
    en: "Sums a month of the residents who are placed",
    nl: "Totalen per maand van de bewoners die een woning hebben")
  package static let remarks = Phrase(en: "Remarks", nl: "Let op")
  package static let everyCell = Phrase(
    en: "Every cell: --format csv", nl: "Elke bewoner in elke woning: --format csv")

  // MARK: Columns

  package static let home = Phrase(en: "home", nl: "woning")
  package static let resident = Phrase(en: "resident", nl: "bewoner")
  package static let number = Phrase(en: "number", nl: "aantal")
  package static let kaleHuur = Phrase(same: "kale huur")
  package static let service = Phrase(en: "service", nl: "servicekosten")
  package static let arrangement = Phrase(same: "arrangement")
  package static let points = Phrase(en: "WWS", nl: "punten (WWS)")
  package static let affordableFor = Phrase(en: "affordable for", nl: "betaalbaar voor")
  package static let affordableIn = Phrase(en: "affordable in", nl: "betaalbaar in")
  package static let betterInZZP = Phrase(en: "better in ZZP", nl: "meer over met ZZP")
  package static let notPassend = Phrase(en: "not passend", nl: "niet passend")
  package static let form = Phrase(en: "form", nl: "leveringsvorm")
  package static let why = Phrase(en: "why", nl: "waarom niet meer")
  package static let short = Phrase(en: "short", nl: "tekort")
  package static let rentTo = Phrase(en: "rent to", nl: "huur verlagen naar")
  package static let serviceTo = Phrase(en: "service to", nl: "servicekosten naar")
  package static let arrangementTo = Phrase(en: "arrangement to", nl: "arrangement naar")
  package static let atAftoppingsgrens = Phrase(
    en: "left with the rent on the aftoppingsgrens", nl: "over bij huur op de aftoppingsgrens")
  package static let otherRequest = Phrase(
    en: "left with the handicap request the other way", nl: "over met of zonder verzoek handicap")
  package static let variant = Phrase(en: "variant", nl: "variant")
  package static let year = Phrase(en: "year", nl: "jaar")
  package static let vacancy = Phrase(en: "vacancy", nl: "leegstand")
  package static let affordable = Phrase(en: "affordable", nl: "betaalbaar")
  package static let placed = Phrase(en: "placed", nl: "met een woning")
  package static let placedPassend = Phrase(en: "and passend", nl: "en passend")
  package static let huurtoeslag = Phrase(same: "huurtoeslag")
  package static let rent = Phrase(en: "rent", nl: "huur")
  package static let sum = Phrase(en: "sum", nl: "totaal")
  package static let month = Phrase(en: "month", nl: "per maand")

  // MARK: Cells

  /// A home for ZZP, by its name.
  package static func forZZP(_ home: String) -> Phrase { Phrase(same: "\(home) (ZZP)") }
  package static let everybody = Phrase(en: "for everybody", nl: "voor iedereen")
  package static let noRent = Phrase(en: "none", nl: "niet genoeg")
  package static let notEnough = Phrase(en: "not enough", nl: "niet genoeg")
  package static func tooLittle(_ cents: Int) -> Phrase {
    Phrase(en: "\(euros: cents), too little", nl: "\(euros: cents), te weinig")
  }
  package static func enough(_ cents: Int) -> Phrase {
    Phrase(en: "\(euros: cents), enough", nl: "\(euros: cents), genoeg")
  }
  package static func withRequest(_ cents: Int) -> Phrase {
    Phrase(en: "\(euros: cents), asked", nl: "\(euros: cents), met verzoek")
  }
  package static func withoutRequest(_ cents: Int) -> Phrase {
    Phrase(en: "\(euros: cents), not asked", nl: "\(euros: cents), zonder verzoek")
  }
  /// The marks behind what is left, all as wide as each other in a language.
  package static let markNiet = Phrase(en: "!", nl: "niet ")
  package static let markKrap = Phrase(en: "~", nl: "krap ")
  package static let markRuim = Phrase(en: " ", nl: "     ")
  package static let markExcluded = Phrase(en: "-   ", nl: "-        ")
  /// What keeps a rent from being higher, likewise.
  package static let markPoints = Phrase(en: "W", nl: "punten ")
  package static let markPassend = Phrase(en: "P", nl: "passend")
  package static let markBudget = Phrase(en: "B", nl: "budget ")
  package static let markNoRent = Phrase(en: "B", nl: "       ")
  package static let markNobody = Phrase(en: "-  ", nl: "-        ")

  // MARK: Sums

  package static let claimed = Phrase(
    en: "huurtoeslag claimed", nl: "huurtoeslag die de bewoners krijgen")
  package static let paid = Phrase(
    en: "eigen bijdrage paid", nl: "eigen bijdrage die de bewoners betalen")
  package static let rentOfLetHomes = Phrase(
    en: "kale huur of let homes", nl: "kale huur van verhuurde woningen")
  package static let serviceOfLetHomes = Phrase(
    en: "servicekosten of let homes", nl: "servicekosten van verhuurde woningen")
  package static let arrangementOfLetHomes = Phrase(
    en: "arrangement of let homes", nl: "arrangement van verhuurde woningen")
  package static let zzpHomes = Phrase(
    en: "rent and service of ZZP homes, borne by the provider",
    nl: "huur en servicekosten van ZZP-woningen, voor rekening van de zorgaanbieder")
  /// What the empty homes do not bring, and who bears it where that is known.
  package static func missedByVacancy(_ carrier: Phrase?) -> Phrase {
    guard let carrier else { return Phrase(en: "missed by vacancy", nl: "gemist door leegstand") }
    return Phrase(
      en: "missed by vacancy, borne by \(carrier)",
      nl: "gemist door leegstand, voor rekening van \(carrier)")
  }
  package static let unlet = Phrase(
    en: "missed for want of a resident who can afford it",
    nl: "gemist omdat geen bewoner de woning kan betalen")
}

/// What the engine computes, law by law, and what it leaves out.
package enum CoverageText {
  /// What is not computed, and what that can be worth: in euros a month unless it says otherwise.
  package typealias LeftOut = (what: Phrase, euros: Phrase)

  /// What is worth nothing, because it is not accepted.
  static let refused = Phrase(en: "nothing: refused", nl: "niets: geweigerd")

  /// The names of parts that are not the same in every language.
  package static let bijstandPart = Phrase(en: "bijstand and AIO", nl: "bijstand en AIO")
  package static let householdsPart = Phrase(
    en: "households that change, and requests",
    nl: "huishoudens die veranderen, en verzoeken")
  package static let toewijzingPart = Phrase(
    en: "passend toewijzen and DAEB", nl: "passend toewijzen en DAEB")
  package static let livingCostsPart = Phrase(en: "living costs", nl: "kosten van levensonderhoud")
  package static let homesPart = Phrase(
    en: "WWS, self-contained homes", nl: "WWS, zelfstandige woningen")
  package static let roomsPart = Phrase(en: "WWS, rooms", nl: "WWS, kamers")
  package static let pgbPart = Phrase(en: "PGB budget", nl: "PGB-budget")
  package static let providerPart = Phrase(en: "provider side", nl: "de zorgaanbieder")

  /// What verified a part without cases.
  package static let allRows = Phrase(
    en: "2023 and 2025, all rows", nl: "2023 en 2025, alle rijen")
  package static let budgetDefaults = Phrase(
    en: "none: budget defaults", nl: "niet, het zijn standaardbedragen van het budget")
  package static let annuityOnly = Phrase(
    en: "the annuity; the rest is input", nl: "de annuïteit; de rest is invoer")
  package static let sets = Phrase(en: "the sets d0 and nibud", nl: "de sets d0 en nibud")
  /// The period over which cases hit.
  package static func period(_ first: String, _ last: String) -> Phrase {
    Phrase(en: "\(first) to \(last)", nl: "\(first) tot en met \(last)")
  }

  /// The headings of the table.
  package static let header = [
    Phrase(en: "part", nl: "onderdeel"), Phrase(en: "state", nl: "stand"),
    Phrase(en: "verified", nl: "nagerekend"), Phrase(en: "by", nl: "met"),
    Phrase(en: "left out", nl: "niet of niet zeker berekend"),
    Phrase(en: "euros a month at stake", nl: "wat dat uitmaakt in euro's per maand"),
  ]
  package static let complete = Phrase(en: "complete", nl: "volledig")
  package static let partial = Phrase(en: "partial", nl: "gedeeltelijk")
  /// A part with how far it is.
  package static func part(
    _ name: Phrase, _ state: Phrase, _ verified: Phrase, by: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(name): \(state), verified \(verified) by \(by)",
      nl: "\(name): \(state); nagerekend: \(verified); met \(by)")
  }
  package static func leftOut(_ what: Phrase) -> Phrase {
    Phrase(en: "left out: \(what)", nl: "niet of niet zeker berekend: \(what)")
  }
  package static func atStake(_ euros: Phrase) -> Phrase {
    Phrase(en: "at stake: \(euros)", nl: "wat dat uitmaakt: \(euros)")
  }

  /// The headings of what a next year needs.
  package static func missing(for year: Int) -> Phrase {
    Phrase(en: "missing for \(year)", nl: "nog nodig voor \(year)")
  }
  package static func restsOn(_ estimate: Phrase) -> Phrase {
    Phrase(en: "\(estimate) rests on", nl: "\(estimate) steunt op")
  }
  package static let figures = Phrase(en: "figures", nl: "cijfers")
  package static let ofTheLaws = Phrase(en: "of the laws", nl: "van de wetten")
  package static func notPublished(for year: Int) -> Phrase {
    Phrase(en: "not published yet for \(year)", nl: "nog niet gepubliceerd voor \(year)")
  }
  package static let taken = Phrase(en: "taken for it", nl: "daarvoor genomen")
}

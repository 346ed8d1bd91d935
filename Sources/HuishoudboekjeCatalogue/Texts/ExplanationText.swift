/// How the amounts of a budget are made.
package enum ExplanationText {
  /// The title of an explanation.
  package static func title(_ household: String, _ year: Phrase, _ how: Phrase) -> Phrase {
    Phrase(same: "\(household), \(year): \(how)")
  }
  /// Of which amounts.
  package static let averageMonth = Phrase(
    en: "how each amount is made (average month, euros)",
    nl: "hoe elk bedrag is gemaakt (gemiddelde maand, in euro's)")
  package static let year = Phrase(
    en: "how each amount is made (year, euros)",
    nl: "hoe elk bedrag is gemaakt (heel het jaar, in euro's)")
  /// The same by a law that is not in force.
  package static func byReform(_ reform: String, _ how: Phrase) -> Phrase {
    Phrase(
      en: "WHAT IF, with reform '\(reform)', which is not the law: \(how)",
      nl: "WAT ALS, met wetswijziging '\(reform)', wat niet de wet is: \(how)")
  }
  /// How to read the formulas, and how to read the sentences.
  package static let key = Phrase(
    en: "down, up and half_up round to a multiple of their second number.",
    nl: "Tussen haakjes staat hoeveel iets is. Daaronder staat hoe dat bedrag is gemaakt.")

  /// The heading of an amount of the table.
  package static func line(_ column: String, _ label: String, _ cents: Int) -> Phrase {
    Phrase(same: "\(column: column): \(label) \(euros: cents)")
  }
  /// An amount on the way.
  package static func step(_ name: String, _ amount: Phrase, _ origin: [Phrase]) -> Phrase {
    Phrase(same: "\(name): \(amount) [\(origin, .semicolon)]")
  }
  package static func step(_ name: String, _ amount: Phrase) -> Phrase {
    Phrase(same: "\(name): \(amount)")
  }
  /// Where an amount on the way was told before.
  package static func toldAt(_ column: String, _ label: String) -> Phrase {
    Phrase(en: "see \(column: column): \(label)", nl: "zie \(column: column): \(label)")
  }
  /// Amounts that were told elsewhere.
  package static func told(_ names: [String], _ place: Phrase) -> Phrase {
    Phrase(same: "\(names): \(place)")
  }
  /// The days from which figures hold.
  package static func figures(of dates: [Phrase]) -> Phrase {
    Phrase(en: "figures of \(dates)", nl: "cijfers van \(dates)")
  }
  /// A day of figures of an estimate.
  package static func day(_ date: String, of estimate: String) -> Phrase {
    Phrase(same: "\(date) (\(estimate))")
  }
  package static func because(_ reason: Phrase) -> Phrase {
    Phrase(en: "because \(reason)", nl: "want \(reason)")
  }
  /// A figure of the law, with where it stands.
  package static func figure(_ name: Phrase, _ amount: Phrase, _ origin: [Phrase]) -> Phrase {
    Phrase(
      en: "figure: \(name) \(amount) (\(origin, .semicolon))",
      nl: "cijfer: \(name) \(amount) (\(origin, .semicolon))")
  }
  package static let unverified = Phrase(en: "unverified", nl: "nog niet nagezocht")
  /// A figure of an estimate, by its status.
  package static func estimated(_ year: Int, _ status: Phrase) -> Phrase {
    Phrase(en: "estimate of \(year): \(status)", nl: "raming \(year): \(status)")
  }

  /// Why a line is empty.
  package static let nobodyRents = Phrase(
    en: "nobody rents a home in this form", nl: "in deze kolom huurt niemand een woning")
  package static func refused(because reason: Phrase, _ article: Phrase) -> Phrase {
    Phrase(
      en: "refused because \(reason) (\(article))",
      nl: "er is geen huurtoeslag: \(reason) (\(article))")
  }
  package static func wlzBears(in form: String) -> Phrase {
    Phrase(en: "in \(form) the Wlz bears this", nl: "bij \(form) zit dit in de Wlz-zorg")
  }
  package static func zvwBears(in form: String) -> Phrase {
    Phrase(
      en: "in \(form) the Zvw bears this", nl: "bij \(form) betaalt de zorgverzekering dit (Zvw)")
  }
  package static func wmoMayBear(in form: String) -> Phrase {
    Phrase(
      en: "in \(form) the Wmo may bear this",
      nl: "bij \(form) betaalt de gemeente dit misschien (Wmo)")
  }
  package static func isNotKnown(in form: String) -> Phrase {
    Phrase(en: "\(form) does not know this", nl: "bij \(form) bestaat dit niet")
  }
}

/// What is wrong with a key of a JSON file or with its value, and what to do about it.
///
/// In front of a problem stands the path of the key.
package enum KeyErrorText {
  package static func at(_ path: String, _ problem: Phrase) -> Phrase {
    Phrase(same: "\(path) \(problem)")
  }
  package static func isThat(_ found: Phrase) -> Phrase { Phrase(same: "is \(found)") }
  /// - Parameter quoted: in quotes.
  package static func isThat(_ quoted: String) -> Phrase { isThat(Phrase(verbatim: quoted)) }
  package static func document(is found: Phrase) -> Phrase {
    Phrase(en: "the document is \(found)", nl: "het document is \(found)")
  }
  package static let isMissing = Phrase(en: "is missing", nl: "ontbreekt")
  package static let isEmpty = Phrase(en: "is empty", nl: "is leeg")
  package static let isUnknown = Phrase(en: "is not a known key", nl: "is geen bekende sleutel")
  package static func holds(_ quoted: String) -> Phrase { holds(Phrase(verbatim: quoted)) }
  package static func holds(_ found: Phrase) -> Phrase {
    Phrase(en: "holds \(found)", nl: "bevat \(found)")
  }
  /// - Parameter quoted: in quotes.
  package static func isTwice(_ quoted: String) -> Phrase {
    Phrase(en: "is \(quoted) a second time", nl: "is voor de tweede keer \(quoted)")
  }
  package static func standsWithout(_ other: String) -> Phrase {
    Phrase(en: "stands there without \(other)", nl: "staat er zonder \(other)")
  }
  package static func standsBeside(_ other: String) -> Phrase {
    Phrase(en: "stands beside \(other)", nl: "staat naast \(other)")
  }
  package static let noMeaningInCouple = Phrase(
    en: "has no meaning in a couple", nl: "heeft bij een paar geen betekenis")
  package static func atMost(_ most: Int) -> Phrase {
    Phrase(en: "Expected at most \(most).", nl: "Verwacht: hooguit \(most).")
  }

  // MARK: What was expected

  package static let object = Phrase(
    en: "Expected an object, like {...}.", nl: "Verwacht: een object, zoals {...}.")
  package static let list = Phrase(
    en: "Expected a list, like [...].", nl: "Verwacht: een lijst, zoals [...].")
  package static let text = Phrase(
    en: "Expected a text in double quotes.",
    nl: "Verwacht: een tekst tussen dubbele aanhalingstekens.")
  package static let truth = Phrase(
    en: "Expected true or false, without quotes.",
    nl: "Verwacht: true of false, zonder aanhalingstekens.")
  package static let noKeys = Phrase(
    en: "Expected no keys here.", nl: "Verwacht: hier geen sleutels.")
  /// Behind what was expected, with a space in front.
  package static func looksLikeIt(line: Int, _ key: String) -> Phrase {
    Phrase(
      en: " Line \(line) has \(key), which looks like it.",
      nl: " Op regel \(line) staat \(key), en dat lijkt erop.")
  }
  package static let leaveItemOut = Phrase(
    en: "Leave the item out instead of writing null.",
    nl: "Laat dit deel weg in plaats van null te schrijven.")
  package static let leaveKeyOut = Phrase(
    en: "Leave the key out instead of writing null.",
    nl: "Laat de sleutel weg in plaats van null te schrijven.")

  // MARK: Numbers

  /// - Parameter bounds: with a space in front.
  package static func wholeNumber(_ bounds: Phrase) -> Phrase {
    Phrase(
      en: "Expected a whole number\(bounds), without quotes.",
      nl: "Verwacht: een heel getal\(bounds), zonder aanhalingstekens.")
  }
  /// Bounds, as numbers stand in a sentence; with a space in front.
  package static func atLeast(_ low: String) -> Phrase {
    Phrase(en: " of \(figure: low) or more", nl: " van \(figure: low) of meer")
  }
  package static func atMost(_ high: String) -> Phrase {
    Phrase(en: " of \(figure: high) or less", nl: " van \(figure: high) of minder")
  }
  package static func between(_ low: String, _ high: String) -> Phrase {
    Phrase(
      en: " from \(figure: low) to \(figure: high)",
      nl: " van \(figure: low) tot en met \(figure: high)")
  }

  /// What a decimal number is of.
  package static let euros = Phrase(en: "an amount in euros", nl: "een bedrag in euro's")
  package static let percentage = Phrase(en: "a percentage", nl: "een percentage")
  package static let hoursPerMonth = Phrase(en: "hours a month", nl: "uren per maand")
  package static let aNumber = Phrase(en: "a number", nl: "een getal")
  package static let aWholeNumber = Phrase(en: "a whole number", nl: "een heel getal")
  /// - Parameter period: what an amount is per, as the readers of files call it.
  package static func euros(per period: String) -> Phrase {
    switch period {
    case "month":
      Phrase(en: "an amount in euros per month", nl: "een bedrag in euro's per maand")
    case "year": Phrase(en: "an amount in euros per year", nl: "een bedrag in euro's per jaar")
    case "day": Phrase(en: "an amount in euros per day", nl: "een bedrag in euro's per dag")
    case "admission":
      Phrase(en: "an amount in euros per admission", nl: "een bedrag in euro's per opname")
    case "1 January":
      Phrase(en: "an amount in euros per 1 January", nl: "een bedrag in euro's per 1 januari")
    default: preconditionFailure("No amount is per '\(period)'.")
    }
  }
  /// - Parameters:
  ///   - what: it is, like a percentage.
  ///   - example: as it is written in the file.
  package static func decimal(_ what: Phrase, like example: String) -> Phrase {
    Phrase(
      en: "Expected \(what) with a point, like '\(example)'.",
      nl: "Verwacht: \(what) met een punt, zoals '\(example)'.")
  }
  package static func number(_ what: Phrase, like example: String) -> Phrase {
    Phrase(
      en: "Expected \(what), like '\(example)'.", nl: "Verwacht: \(what), zoals '\(example)'.")
  }
  package static func quoted(_ what: Phrase, like example: String) -> Phrase {
    Phrase(
      en: "Expected \(what) in double quotes, like \"\(example)\".",
      nl: "Verwacht: \(what) tussen dubbele aanhalingstekens, zoals \"\(example)\".")
  }
  /// - Parameter bounds: with a space in front.
  package static func within(_ what: Phrase, _ bounds: Phrase) -> Phrase {
    Phrase(en: "Expected \(what)\(bounds).", nl: "Verwacht: \(what)\(bounds).")
  }
  package static func noDecimals(_ what: Phrase, like example: String) -> Phrase {
    Phrase(
      en: "Expected \(what) with no decimals, like '\(example)'.",
      nl: "Verwacht: \(what) zonder decimalen, zoals '\(example)'.")
  }
  package static func decimals(_ what: Phrase, most: Int, like example: String) -> Phrase {
    Phrase(
      en: "Expected \(what) with at most \(most, "decimal", "decimals"), like '\(example)'.",
      nl: "Verwacht: \(what) met hooguit \(most, "decimaal", "decimalen"), zoals '\(example)'.")
  }

  // MARK: Dates

  package static let date = Phrase(
    en: "Expected a date as year-month-day, like '2026-01-31'.",
    nl: "Verwacht: een datum als jaar-maand-dag, zoals '2026-01-31'.")
  package static let month = Phrase(
    en: "Expected a month from 01 to 12.", nl: "Verwacht: een maand van 01 tot en met 12.")
  package static func day(_ last: Int) -> Phrase {
    Phrase(
      en: "Expected a day from 01 to \(last) in that month.",
      nl: "Verwacht: een dag van 01 tot en met \(last) in die maand.")
  }
}

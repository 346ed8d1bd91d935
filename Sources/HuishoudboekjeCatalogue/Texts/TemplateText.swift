/// The comments and names in the files that `new --kind` writes.
package enum TemplateText {
  package static func first(_ kind: Phrase, _ command: String) -> Phrase {
    Phrase(
      en: "\(kind). Replace the values; '\(command)' computes it.",
      nl: "\(kind). Vervang de waarden; '\(command)' rekent het uit.")
  }
  package static let second = Phrase(
    en: """
      Amounts are texts in euros with a point, like "705.10". Nothing reads a "$comment": keep it, \
      change it or take it away. Example values stand below.
      """,
    nl: """
      Bedragen zijn teksten in euro's met een punt, zoals "705.10". Niets leest een "$comment": laat \
      hem staan, verander hem of haal hem weg. Hieronder staan waarden als voorbeeld.
      """)
  package static func key(_ key: String, _ told: Phrase, _ words: Phrase) -> Phrase {
    Phrase(same: "\(key): \(told)\(words)")
  }
  package static func words(_ words: Phrase) -> Phrase {
    Phrase(en: " One of: \(words).", nl: " Keuze uit: \(words).")
  }
  package static func others(_ keys: Phrase) -> Phrase {
    Phrase(en: "Also possible: \(keys).", nl: "Ook mogelijk: \(keys).")
  }

  // MARK: Names

  package static let household = Phrase(en: "my household", nl: "mijn huishouden")
  package static let homes = Phrase(en: "my complex", nl: "mijn complex")
  package static let small = Phrase(en: "two rooms", nl: "twee kamers")
  package static let large = Phrase(en: "three rooms", nl: "drie kamers")
  package static let aow = Phrase(en: "AOW and pension", nl: "AOW en pensioen")
  package static let young = Phrase(same: "Wajong")
  package static let lowerRent = Phrase(en: "lower rent", nl: "lagere huur")
  package static let empty = Phrase(en: "some homes empty", nl: "een deel leeg")
  package static let byPensionAndRent = Phrase(
    en: "by pension and arrangement", nl: "naar pensioen en arrangement")
  package static let changedLaw = Phrase(en: "my reform", nl: "mijn hervorming")
}

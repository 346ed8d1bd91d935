/// What the persons of a household are called where the scenario gives them no names of their own.
package enum PersonText {
  /// Who lives alone.
  package static let resident = Phrase(en: "the resident", nl: "de bewoner")
  /// The partner of the resident.
  package static let partner = Phrase(en: "the partner", nl: "de partner")
  /// What is of both.
  package static let together = Phrase(en: "together", nl: "samen")
  /// In a household of two, of whom something is; with a space in front.
  package static func of(_ name: Phrase) -> Phrase {
    Phrase(en: " of \(name)", nl: " van \(name)")
  }
}

/// What is left of each extra euro.
package enum MarginalText {
  package static func title(_ column: String, _ path: String) -> Phrase {
    Phrase(
      en: "\(column: column) over \(path), euros a year: what each step adds to what is left",
      nl: "\(column: column) bij \(path), euro per jaar: wat elke stap toevoegt aan wat overblijft")
  }
  package static let from = Phrase(en: "from", nl: "van")
  package static let to = Phrase(en: "to", nl: "naar")
  package static let left = Phrase(en: "left", nl: "over")
  package static let pressure = Phrase(en: "pressure %", nl: "marginale druk %")

  package static let gross = Phrase(en: "inkomen_bruto", nl: "bruto inkomen")
  package static let tax = Phrase(same: "belasting")
  package static let zorgtoeslag = Phrase(same: "zorgtoeslag")
  package static let huurtoeslag = Phrase(same: "huurtoeslag")
  package static let eigenBijdrage = Phrase(en: "eigen_bijdrage", nl: "eigen bijdrage")
  package static let other = Phrase(same: "overig")

  package static func cliffs(_ count: Int, by step: String) -> Phrase {
    Phrase(
      en: "Cliffs, of \(count, "value", "values") by \(figure: step):",
      nl: "Plotselinge dalingen, bij \(count, "waarde", "waarden") in stappen van \(figure: step):")
  }
  package static let none = Phrase(en: "none", nl: "geen")
  package static func smaller(_ count: Int, atMost cents: Int) -> Phrase {
    Phrase(
      en: "and \(count, "smaller fall", "smaller falls"), of at most \(euros: cents) a year",
      nl:
        "en \(count, "kleinere daling", "kleinere dalingen"), van hoogstens \(euros: cents) per jaar"
    )
  }
}

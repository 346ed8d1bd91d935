/// The quick call of the zorgtoeslag.
package enum QuickZorgtoeslagText {
  /// The main steps of the law by their names, in the order in which they are told.
  package static let mainSteps = [
    "gezamenlijk toetsingsinkomen",
    "normpremie",
    "recht op zorgtoeslag",
    "zorgtoeslag over het jaar",
  ]
  package static func title(_ year: Phrase) -> Phrase { Phrase(same: "Zorgtoeslag \(year)") }
  package static func paid(together: Bool) -> Phrase {
    together
      ? Phrase(
        en: "Zorgtoeslag per month, of both together",
        nl: "Zorgtoeslag per maand, voor beiden samen")
      : Phrase(en: "Zorgtoeslag per month", nl: "Zorgtoeslag per maand")
  }
  package static let awarded = Phrase(
    en: "Zorgtoeslag over the year", nl: "Zorgtoeslag over het jaar")
  package static let drempel = Phrase(same: "drempelinkomen")
  package static func lessAboveIncome(_ percent: Phrase) -> Phrase {
    Phrase(
      en: "of what the income is higher, \(percent) comes off the zorgtoeslag",
      nl: "van wat het inkomen hoger is, gaat \(percent) van de zorgtoeslag af")
  }
  /// - Parameter share: of the zorgtoeslag of two.
  package static func lessAboveIncome(_ percent: Phrase, share: Phrase) -> Phrase {
    Phrase(
      en: "of what the income is higher, \(share) of \(percent) comes off the zorgtoeslag",
      nl: "van wat het inkomen hoger is, gaat \(share) van \(percent) van de zorgtoeslag af")
  }
  package static func highestIncome(together: Bool) -> Phrase {
    together
      ? Phrase(
        en: "highest joint income with zorgtoeslag",
        nl: "hoogste gezamenlijke inkomen met zorgtoeslag")
      : Phrase(
        en: "highest income with zorgtoeslag", nl: "hoogste inkomen met zorgtoeslag")
  }
  package static let nothingAboveIncome = Phrase(
    en: "no zorgtoeslag when the income is higher", nl: "geen zorgtoeslag als het inkomen hoger is")
  package static let nothingAboveWealth = Phrase(
    en: "no zorgtoeslag in the whole year with more",
    nl: "met meer het hele jaar geen zorgtoeslag")
  package static let adults = Phrase(
    en: "Assumed: 18 or older and insured for care (Zvw) all year.",
    nl: "Aangenomen: het hele jaar 18 jaar of ouder en met een zorgverzekering (Zvw).")
}

/// The law beside reforms.
package enum ReformTableText {
  package static func title(
    _ name: String, _ year: String, _ reforms: [Phrase], _ period: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(name), \(year): WHAT IF, with reform \(reforms, .comma) (\(period))",
      nl: "\(name), \(year): STEL DAT, met wetswijziging \(reforms, .comma) (\(period))")
  }
  package static func name(_ reform: String) -> Phrase { Phrase(same: "'\(reform)'") }
  package static let notTheLaw = Phrase(
    en: "The columns R are not the law:", nl: "De kolommen R zijn niet de wet:")

  /// What a column R is.
  package static func reform(
    _ number: Int, _ name: Phrase, _ year: Phrase, _ about: Phrase
  ) -> Phrase {
    Phrase(
      en: "R\(number) = reform \(name)\(year)\(about)",
      nl: "R\(number) = wetswijziging \(name)\(year)\(about)")
  }
  /// Where it is computed for another year, behind its name.
  package static func computedFor(_ year: String) -> Phrase {
    Phrase(en: ", computed for \(year)", nl: ", berekend voor \(year)")
  }
  /// The words of its file, behind its name.
  package static func about(_ description: String) -> Phrase { Phrase(same: ": \(description)") }

  package static let baseline = Phrase(en: "baseline", nl: "zonder wijziging")
  package static func column(_ number: Int) -> Phrase { Phrase(same: "R\(number)") }
  package static func difference(_ number: Int) -> Phrase {
    Phrase(en: "R\(number) - baseline", nl: "verschil\ndoor R\(number)")
  }
  package static func row(_ number: Int, _ name: String) -> Phrase {
    Phrase(same: "R\(number) \(name)")
  }
}

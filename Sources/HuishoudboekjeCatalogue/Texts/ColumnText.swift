/// The columns of a comparison, of which files and options use the codes.
package enum ColumnText {
  /// The name of a column in a sentence or above a table; a code that is not known is its own name.
  package static func name(_ label: String) -> Phrase {
    let suffixes = [("-ONGEHUWD", asSingle), ("-VERZOEK", onRequest)]
    for (suffix, added) in suffixes.reversed() where label.hasSuffix(suffix) {
      let rest = name(String(label.dropLast(suffix.count)))
      return Phrase(same: "\(rest)\(added)")
    }
    switch label {
    case "ZZP-4-MAANDEN": return firstMonths
    case "MPT-20-UUR": return fewHours
    case "VERLOOP": return course
    default: return Phrase(verbatim: label)
    }
  }

  private static let firstMonths = Phrase(en: "ZZP-4-MAANDEN", nl: "ZZP maand 1-4")
  private static let fewHours = Phrase(en: "MPT-20-UUR", nl: "MPT tot 20 uur")
  private static let course = Phrase(en: "VERLOOP", nl: "Zoals het loopt")
  private static let asSingle = Phrase(en: "-ONGEHUWD", nl: ", AOW alleenstaand")
  private static let onRequest = Phrase(en: "-VERZOEK", nl: ", met verzoek")
}

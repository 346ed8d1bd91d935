/// The columns of a comparison, of which files and options use the codes.
package enum ColumnText {
  /// The name of a column in a sentence; a code that is not known is its own name.
  package static func name(_ label: String) -> Phrase {
    let (code, added) = parts(label)
    return Phrase(same: "\(short(code))\(added.beside)")
  }

  /// Some of the columns of a table in a sentence; all of them are not named where there are more than two.
  package static func names(
    _ labels: [String], of count: Int, _ joint: Phrase.Joint = .and
  ) -> Phrase {
    guard labels.count == count, count > 2 else { return labels.map(name).joined(joint) }
    return Phrase(en: "every column", nl: "elke kolom")
  }

  /// The name above a table of its own: also where somebody lives then.
  package static func title(_ label: String) -> Phrase {
    let (code, added) = parts(label)
    return Phrase(same: "\(short(code))\(place(code).beside)\(added.beside)")
  }

  /// The same above a column of a table, with a new line where it is long.
  package static func heading(_ label: String) -> Phrase {
    let (code, added) = parts(label)
    return added.beside.isEmpty
      ? Phrase(same: "\(short(code))\(place(code).below)")
      : Phrase(same: "\(short(code))\(place(code).beside)\(added.below)")
  }
  /// The same, of a year among others.
  package static func heading(_ label: String, of year: String) -> Phrase {
    Phrase(same: "\(year) \(heading(label))")
  }

  /// One column less another, above their difference.
  package static func difference(of: String, minus: String) -> Phrase {
    Phrase(
      en: "\(column: of) - \(column: minus)", nl: "verschil\n\(column: of) min \(column: minus)")
  }

  /// What a name ends with: on the same line, and on a line of its own.
  private struct End {
    let beside: Phrase
    let below: Phrase
    static let none = End(beside: .empty, below: .empty)
  }

  /// The code of how somebody lives, and what is chosen besides.
  private static func parts(_ label: String) -> (code: String, added: End) {
    for (suffix, end) in ends where label.hasSuffix(suffix) {
      return (String(label.dropLast(suffix.count)), end)
    }
    return (label, .none)
  }
  private static let ends = [
    (
      "-ONGEHUWD-VERZOEK",
      End(
        beside: Phrase(en: "-ONGEHUWD-VERZOEK", nl: " met AOW alleenstaand en verzoek"),
        below: Phrase(en: "-ONGEHUWD-VERZOEK", nl: "\nmet AOW alleenstaand en verzoek"))
    ),
    (
      "-ONGEHUWD",
      End(
        beside: Phrase(en: "-ONGEHUWD", nl: " met AOW alleenstaand"),
        below: Phrase(en: "-ONGEHUWD", nl: "\nmet AOW alleenstaand"))
    ),
    (
      "-VERZOEK",
      End(
        beside: Phrase(en: "-VERZOEK", nl: " met verzoek"),
        below: Phrase(en: "-VERZOEK", nl: "\nmet verzoek"))
    ),
  ]

  private static func short(_ code: String) -> Phrase {
    switch code {
    case "ZZP-4-MAANDEN": firstMonths
    case "MPT-20-UUR": fewHours
    case "VERLOOP": course
    default: Phrase(verbatim: code)
    }
  }
  private static let firstMonths = Phrase(en: "ZZP-4-MAANDEN", nl: "ZZP maand 1-4")
  private static let fewHours = Phrase(en: "MPT-20-UUR", nl: "MPT tot 20 uur")
  private static let course = Phrase(en: "VERLOOP", nl: "Zoals het loopt")

  private static func place(_ code: String) -> End {
    switch code {
    case "ZZP", "ZZP-4-MAANDEN": institution
    case "VPT", "MPT", "MPT-20-UUR", "PGB": home
    default: .none
    }
  }
  private static let institution = End(
    beside: Phrase(en: "", nl: " (instelling)"), below: Phrase(en: "", nl: "\n(instelling)"))
  private static let home = End(
    beside: Phrase(en: "", nl: " (thuis)"), below: Phrase(en: "", nl: "\n(thuis)"))
}

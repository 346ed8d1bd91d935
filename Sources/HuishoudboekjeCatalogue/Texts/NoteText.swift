/// What the results of many households are called; the raw value is that of files.
package enum NoteUnit: String, Sendable {
  case rows
  /// Each a resident in a home.
  case cells
  /// Of the law as it is, and of reforms.
  case laws
  case years
  case values
  case valuesLookedAt = "values that were looked at"

  /// So many of them.
  package func counted(_ count: Int) -> Phrase {
    switch self {
    case .rows: Phrase(en: "\(count, "row", "rows")", nl: "\(count, "rij", "rijen")")
    case .cells:
      Phrase(en: "\(count, "cell", "cells")", nl: "\(count, "combinatie", "combinaties")")
    case .laws:
      Phrase(en: "\(count, "law", "laws")", nl: "\(count, "berekening", "berekeningen")")
    case .years: Phrase(en: "\(count, "year", "years")", nl: "\(count, "jaar", "jaren")")
    case .values: Phrase(en: "\(count, "value", "values")", nl: "\(count, "waarde", "waarden")")
    case .valuesLookedAt:
      Phrase(
        en: "\(count, "value", "values") that were looked at",
        nl: "\(count, "bekeken waarde", "bekeken waarden")")
    }
  }
  /// Several of them.
  package var plural: Phrase {
    switch self {
    case .rows: Phrase(en: "rows", nl: "rijen")
    case .cells: Phrase(en: "cells", nl: "combinaties")
    case .laws: Phrase(en: "laws", nl: "berekeningen")
    case .years: Phrase(en: "years", nl: "jaren")
    case .values: Phrase(en: "values", nl: "waarden")
    case .valuesLookedAt: Phrase(en: "values that were looked at", nl: "bekeken waarden")
    }
  }
}

/// Notes beside the results of many households: of how many of them something is so.
package enum NoteText {
  /// A number and its word, of which there are that many.
  package static func all(_ counted: Phrase) -> Phrase {
    Phrase(en: "all \(counted)", nl: "alle \(counted)")
  }
  package static func some(_ count: Int, of counted: Phrase) -> Phrase {
    Phrase(en: "\(count) of \(counted)", nl: "\(count) van \(counted)")
  }
  /// What is so, and of how many.
  package static func remark(_ text: Phrase, of how: Phrase) -> Phrase {
    Phrase(same: "\(text) (\(how))")
  }
  package static func otherRemarks(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count, "other remark", "other remarks") of this kind",
      nl: "\(count, "andere opmerking", "andere opmerkingen") van deze soort")
  }
  /// The result beside those with a reform.
  package static let baseline = Phrase(en: "baseline", nl: "zonder wijziging")
  /// A resident of a complex.
  package static func cell(_ persona: String, home: String, variant: String) -> Phrase {
    Phrase(
      en: "\(persona) in \(home), variant \(variant)",
      nl: "\(persona) in \(home), variant \(variant)")
  }
}

/// What is not certified, assumed or unverified.
extension NoteText {
  package static func notCertified(_ how: Phrase) -> Phrase {
    Phrase(en: "not certified: \(how), as follows", nl: "niet zeker: \(how), namelijk")
  }
  package static func assumed(_ how: Phrase, _ texts: [Phrase], more: Int) -> Phrase {
    let texts = more > 0 ? texts + [andMore(more)] : texts
    return Phrase(
      en: "assumed (\(how)): \(texts, .semicolon)", nl: "aangenomen (\(how)): \(texts, .semicolon)")
  }
  private static func andMore(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", nl: "en nog \(count)")
  }
  /// Each of several things is so of as many.
  package static func each(_ how: Phrase) -> Phrase {
    Phrase(en: "\(how) each", nl: "elk bij \(how)")
  }
  package static func assumedOfFewer(_ count: Int, _ units: Phrase) -> Phrase {
    Phrase(
      en: "assumed: \(count) more, of fewer \(units)",
      nl: "aangenomen: nog \(count), bij minder \(units)")
  }
  /// Lines of a budget set with of how many they are assumed.
  package static func assumedCosts(_ set: Phrase, _ parts: [Phrase]) -> Phrase {
    Phrase(
      en: "assumed by budget set \(set): \(parts, .semicolon)",
      nl: "aangenomen volgens \(set): \(parts, .semicolon)")
  }
  package static func lines(_ keys: [String], of how: Phrase) -> Phrase {
    Phrase(same: "\(keys, .comma) (\(how))")
  }

  /// Some keys of so many figures, in so many of the results.
  package static func unverified(
    _ count: Int, names: Phrase, _ keys: Phrase, lookedAt: Int, of counted: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        unverified figures used: \(count)\(names) (\(keys)), in the \(lookedAt) of \(counted) that \
        were looked at
        """,
      nl: """
        nog niet nagezochte cijfers: \(count)\(names) (\(keys)); gekeken is naar \(lookedAt) van \
        \(counted)
        """)
  }
  /// Over several years a name has a figure of each.
  package static func ofNames(_ count: Int) -> Phrase {
    Phrase(
      en: ", of \(count, "name", "names")", nl: ", met \(count, "naam", "namen")")
  }
  package static func keys(_ keys: [String], more: Int) -> Phrase {
    let shown = keys.joined(.comma)
    return more > 0 ? andMore(shown, more) : shown
  }
  private static func andMore(_ shown: Phrase, _ more: Int) -> Phrase {
    Phrase(en: "\(shown) and \(more) more", nl: "\(shown) en nog \(more)")
  }
  /// The figure, the value to which it is moved, and by how many cents a month, in which result.
  package static func movesMost(
    _ figure: String, from value: String, to other: String, cents: Int, in sample: Phrase
  ) -> Phrase {
    Phrase(
      en: """
        the unverified figure that moves most there: \(figure) = \(figure: value): at \
        \(figure: other) by \(euros: cents) euros a month (\(sample))
        """,
      nl: """
        het nog niet nagezochte cijfer dat daar het meeste scheelt: \(figure) = \(figure: value); \
        als het \(figure: other) was, scheelt het \(euros: cents) euro per maand (\(sample))
        """)
  }
}

/// Axes and results that are refused.
extension NoteText {
  package static func idleAxis(_ name: String) -> Phrase {
    Phrase(
      en: "axis '\(name)' changes no column", nl: "as '\(name)' verandert geen enkele kolom")
  }
  package static func idleAxis(_ name: String, in counted: Phrase) -> Phrase {
    Phrase(
      en: "axis '\(name)' changes no column in the \(counted) that were compared",
      nl: "as '\(name)' verandert geen enkele kolom; vergeleken zijn \(counted)")
  }
  package static func refused(_ how: Phrase) -> Phrase {
    Phrase(en: "refused: \(how)", nl: "geweigerd: \(how)")
  }
  /// So many results, at some values of the axes, and why.
  package static func refused(_ counted: Phrase, at values: Phrase, _ reason: Phrase) -> Phrase {
    Phrase(
      en: "refused: \(counted)\(values): \(reason)", nl: "geweigerd: \(counted)\(values): \(reason)"
    )
  }
  package static func otherRefusals(_ count: Int) -> Phrase {
    Phrase(
      en: "refused: \(count) other combinations of values",
      nl: "geweigerd: nog \(count) andere combinaties van waarden")
  }
  /// Values of axes, behind what is said of them; nothing without any.
  package static func at(_ values: [Phrase]) -> Phrase { values.isEmpty ? .empty : placed(values) }
  private static func placed(_ values: [Phrase]) -> Phrase {
    Phrase(en: " (at \(values, .comma))", nl: " (bij \(values, .comma))")
  }
  package static func value(_ value: String, ofAxis name: String) -> Phrase {
    Phrase(
      en: "axis '\(name)' value \(figure: value)", nl: "as '\(name)' waarde \(figure: value)")
  }
  /// A value of an axis, in the name of a result.
  package static func value(_ value: String, of name: String) -> Phrase {
    Phrase(same: "\(name) \(figure: value)")
  }
}

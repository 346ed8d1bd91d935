/// Where one form becomes better than another.
package enum BreakEvenText {
  package static func title(
    _ of: String, _ minus: String, _ path: String, _ count: Int, from: String, by step: String
  ) -> Phrase {
    Phrase(
      en: """
        \(column: of) against \(column: minus) over \(path): \(count, "value", "values") from \
        \(figure: from) by \(figure: step), each computed
        """,
      nl: """
        \(column: of) tegenover \(column: minus) bij \(path): \(count, "waarde", "waarden") vanaf \
        \(figure: from) in stappen van \(figure: step), elk berekend
        """)
  }
  package static let from = Phrase(en: "from", nl: "van")
  package static let to = Phrase(en: "to", nl: "tot en met")
  package static let better = Phrase(en: "better", nl: "beter")
  /// The most of a difference.
  package static let atMost = Phrase(en: "to", nl: "tot")
  /// Neither is better.
  package static let equal = Phrase(en: "equal", nl: "gelijk")
  package static func difference(_ of: String, _ minus: String) -> Phrase {
    Phrase(same: "\(column: of) - \(column: minus)")
  }
  package static let noSwitch = Phrase(en: "No switch-over.", nl: "Er is geen omslag.")
  package static func switched(
    _ before: String, _ after: String, from first: Int, to second: Int
  ) -> Phrase {
    Phrase(
      en: """
        Between \(figure: before) and \(figure: after): \(euros: first) becomes \(euros: second) a \
        month
        """,
      nl: """
        Tussen \(figure: before) en \(figure: after): \(euros: first) wordt \(euros: second) per maand
        """)
  }
  /// What changes between two values: a line of a column.
  package static func change(_ column: String, _ line: Phrase, _ amount: Phrase) -> Phrase {
    Phrase(same: "\(column: column) \(line) \(amount)")
  }
  package static func moreSwitches(_ count: Int) -> Phrase {
    Phrase(
      en: "and \(count) more; --format csv shows all intervals",
      nl: "en nog \(count); --format csv toont alle intervallen")
  }
}

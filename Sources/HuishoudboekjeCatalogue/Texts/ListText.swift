/// Things in a row that may have commas of their own.
package enum ListText {
  /// In Dutch amounts have a comma.
  private static let between = Phrase(en: ", ", nl: "; ")

  package static func row(_ items: [Phrase]) -> Phrase {
    items.dropFirst().reduce(items.first ?? .empty) { $0 + between + $1 }
  }
  /// The columns of these codes.
  package static func columns(_ labels: [String]) -> Phrase { row(labels.map(ColumnText.name)) }
}

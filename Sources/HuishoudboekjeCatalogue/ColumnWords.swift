/// What a column of a table is called, and what stands in it.
package struct ColumnWords: Hashable, Sendable {
  /// A few words, as above a column.
  package let title: Phrase
  /// In full sentences.
  package let meaning: Phrase

  package init(_ title: Phrase, _ meaning: Phrase) {
    self.title = title
    self.meaning = meaning
  }
}

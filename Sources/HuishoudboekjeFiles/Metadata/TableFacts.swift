import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// What a reader of a table must know beside it: its columns, and what its numbers rest on.
package struct TableFacts: Sendable {
  /// A figure of the law.
  package struct Figure: Sendable, Equatable {
    package let law: Law
    package let date: CalendarDate
    package let row: FigureRow

    package init(law: Law, date: CalendarDate, row: FigureRow) {
      self.law = law
      self.date = date
      self.row = row
    }
    init(_ use: FigureUse) { self.init(law: use.law, date: use.date, row: use.row) }
  }

  package var schema: TableSchema
  package var reforms: [ReformFile] = []
  /// The unverified figures that were used, each once.
  package var unverified: [Figure] = []
  /// Where only some results were looked at for those figures: these.
  package var lookedAt: [String] = []
  /// What is not certified, assumed, refused or without effect, each in a line.
  package var notes: [String] = []

  /// - Parameter unverified: the unverified figures of which the table is.
  package init(_ schema: TableSchema, unverified: [Figure] = []) {
    self.schema = schema
    self.unverified = unverified
  }

  /// Of a table with the results of many households.
  package init(_ schema: TableSchema, _ remarks: BulkRemarks) {
    self.schema = schema
    unverified = (remarks.sampled?.figures ?? []).map { Figure($0) }
    lookedAt = remarks.samples.map(\.text)
    notes = remarks.lines
  }

  /// Of one comparison: what stands under its table for people.
  package init(_ schema: TableSchema, _ comparison: Comparison) {
    self.schema = schema
    unverified = comparison.unverified.map { Figure($0) }
    notes = ComparisonTable(comparison, view: .average).notes
  }

  /// Of comparisons beside each other.
  package init(_ schema: TableSchema, _ comparisons: [Comparison], _ remarks: BulkRemarks) {
    self.schema = schema
    for figure in comparisons.flatMap(\.unverified).map({ Figure($0) })
    where !unverified.contains(figure) {
      unverified.append(figure)
    }
    notes = remarks.lines
  }
}

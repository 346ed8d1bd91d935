import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension QuickTable {
  /// What a row is.
  enum Part: String, CaseIterable {
    case estimate, outcome, reason, step, limit, note

    fileprivate var words: Phrase {
      switch self {
      case .estimate: QuickColumnText.estimate
      case .outcome: QuickColumnText.outcome
      case .reason: QuickColumnText.reason
      case .step: QuickColumnText.step
      case .limit: QuickColumnText.limit
      case .note: QuickColumnText.note
      }
    }
  }

  package var schema: TableSchema {
    let values = answer.outcomes.map(\.value) + answer.limits.flatMap { [$0.value, $0.yours] }
    // A day among the amounts: no column of numbers.
    let kind: TableField.Kind = values.contains { $0?.unit == .date } ? .any : .number
    let units = QuickAnswer.Unit.allCases.map { TableField.Code($0.rawValue, $0.words) }
    return TableSchema([
      TableField(
        "part", .string, QuickColumnText.part,
        codes: Part.allCases.map { TableField.Code($0.rawValue, $0.words) }),
      TableField("key", .string, QuickColumnText.key, isOptional: true),
      TableField("label", .string, QuickColumnText.label, isOptional: true),
      TableField("value", kind, QuickColumnText.value, .ofRow, isOptional: true),
      TableField("unit", .string, QuickColumnText.unit, codes: units, isOptional: true),
      TableField("yours", kind, QuickColumnText.yours, .ofRow, isOptional: true),
      TableField("text", .string, QuickColumnText.text, isOptional: true),
      TableField("article", .string, QuickColumnText.article, isOptional: true),
    ])
  }

  /// What must be known of the table.
  package var facts: TableFacts {
    var facts = TableFacts(schema, unverified: answer.unverified.map { TableFacts.Figure($0) })
    facts.notes = (answer.estimate.map { [$0.sentence] } ?? []) + answer.notes.map(\.text)
    return facts
  }
}

extension QuickAnswer.Unit {
  fileprivate var words: Phrase {
    switch self {
    case .perMonth: TableUnit.eurMonth.words
    case .perYear: TableUnit.eurYear.words
    case .once: TableUnit.eur.words
    case .hours: TableUnit.hoursMonth.words
    case .date: QuickColumnText.day
    }
  }
}

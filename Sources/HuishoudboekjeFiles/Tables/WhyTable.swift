import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Why two forms differ, as a table: every cause with what the run did, and of a couple whose each line is.
package struct WhyTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]
  private let why: Why
  private let comparison: Comparison

  /// Nil where there is nothing to compare: one column.
  package init?(_ comparison: Comparison) {
    guard let why = Why(comparison) else { return nil }
    self.why = why
    self.comparison = comparison
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text(.text)
    case .markdown: return text(.markdown)
    case .csv:
      return csvHeader(schema.names)
        + why.causes.map {
          csvRow(
            [
              comparison.household.name, "\(comparison.household.year)", why.of, why.minus,
              $0.kind.rawValue, $0.cents.asEuros, text(of: $0),
            ] + (estimate.map { [$0.text] } ?? []))
        }.joined()
    case .json: return json().rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  /// All sentences of a cause, and whose each line is.
  private func text(of cause: Why.Cause) -> String {
    let splits = cause.lines.compactMap { line in
      split(line).isEmpty ? nil : WhyText.split(comparison.words(line.line), split(line))
    }
    return (cause.words + splits).joined(.semicolon).text
  }

  private var estimate: EstimateLabel? { comparison.estimate?.label }
  var isLabelled: Bool { estimate != nil }

  private func text(_ style: TextTable.Style) -> String {
    let household = comparison.household
    let told = why.cents >= 0 ? WhyText.titleMore : WhyText.titleLess
    let title = told(
      household.name, comparison.yearLabel, why.of, why.minus, abs(why.cents)
    ).text
    var table = TextTable(columns: [
      .init(WhyText.cause.text),
      .init(ColumnText.difference(of: why.of, minus: why.minus).text, .right),
      .init(WhyText.why.text),
    ])
    for cause in why.causes {
      table.addRow([cause.kind.label, cause.cents.inEuros, cause.sentences.first ?? ""])
      for sentence in cause.sentences.dropFirst() { table.addRow(["", "", sentence]) }
      let isSplit = cause.lines.contains { !split($0).isEmpty }
      guard cause.lines.count > 1 || isSplit else { continue }
      for line in cause.lines {
        table.addRow([
          "  \(comparison.label(line.line))", line.cents.inEuros, split(line).joined(.comma).text,
        ])
      }
    }
    table.addSeparator()
    table.addRow([WhyText.together.text, why.cents.inEuros, ""])
    return style.title(title) + estimate.sentence(style)
      + table.rendered(style)
  }

  /// Whose the difference of a line is, in a household of two where it is not of both together.
  private func split(_ change: Why.Change) -> [Phrase] {
    guard why.names.areNeeded, change.parts.contains(where: { $0.whose != .together }) else {
      return []
    }
    return change.parts.map {
      WhyText.share(Phrase(same: "\(why.names[$0.whose])"), $0.cents)
    }
  }

  /// The parts of a line by the place of the person, and what is of all together.
  private func byPerson(_ change: Why.Change) -> JSONOutput {
    .object(
      change.parts.map { part in
        switch part.whose {
        case .person(let index): return ("persons[\(index)]", .string(part.cents.asEuros))
        case .together: return ("together", .string(part.cents.asEuros))
        }
      })
  }

  package func json() -> JSONOutput {
    .object(
      [
        ("format", .string("huishoudboekje-why-1")),
        ("scenario", .string(comparison.household.name)),
        ("year", .number("\(comparison.household.year)")),
      ] + estimate.members + [
        ("of", .string(why.of)), ("minus", .string(why.minus)), ("eur", .string(why.cents.asEuros)),
        (
          "causes",
          .array(
            why.causes.map { cause in
              .object([
                ("cause", .string(cause.kind.rawValue)), ("eur", .string(cause.cents.asEuros)),
                ("text", .string(cause.text)),
                ("reasons", .array(cause.sentences.map { .string($0) })),
                (
                  "lines",
                  .object(cause.lines.map { ($0.line.key, .string($0.cents.asEuros)) })
                ),
                ("by_person", .object(cause.lines.map { ($0.line.key, byPerson($0)) })),
              ])
            })
        ),
      ])
  }
}

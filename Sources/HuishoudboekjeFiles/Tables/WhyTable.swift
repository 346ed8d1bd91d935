import Huishoudboekje
import HuishoudboekjeText

/// Why two forms differ, as a table.
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
      let basis = estimate == nil ? [] : [EstimateLabel.column]
      return csvRow(["scenario", "year", "of", "minus", "cause", "eur", "text"] + basis)
        + why.causes.map {
          csvRow(
            [
              comparison.household.name, "\(comparison.household.year)", why.of, why.minus,
              $0.kind.rawValue, $0.cents.asEuros, $0.text,
            ] + (estimate.map { [$0.text] } ?? []))
        }.joined()
    case .json: return json().rendered()
    }
  }

  private var estimate: EstimateLabel? { comparison.estimate?.label }

  private func text(_ style: TextTable.Style) -> String {
    let household = comparison.household
    let more = why.cents >= 0
    let title =
      "\(household.name), \(comparison.yearLabel): why \(why.of) leaves \(abs(why.cents).asEuros) a month "
      + "\(more ? "more" : "less") than \(why.minus)"
    var table = TextTable(
      columns: [.init("cause"), .init("\(why.of) - \(why.minus)", .right), .init("why")])
    for cause in why.causes {
      table.addRow([cause.kind.label, cause.cents.asEuros, cause.text])
      guard cause.lines.count > 1 else { continue }
      for line in cause.lines { table.addRow(["  \(line.line.label)", line.cents.asEuros, ""]) }
    }
    table.addSeparator()
    table.addRow(["Together", why.cents.asEuros, ""])
    return (style == .markdown ? "### \(title)\n\n" : "\(title)\n\n") + estimate.sentence(style)
      + table.rendered(style)
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
                (
                  "lines",
                  .object(cause.lines.map { ($0.line.key, .string($0.cents.asEuros)) })
                ),
              ])
            })
        ),
      ])
  }
}

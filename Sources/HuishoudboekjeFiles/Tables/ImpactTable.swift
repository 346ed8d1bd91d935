import Huishoudboekje
import HuishoudboekjeText

/// The unverified figures of a result and how many euros a month hang on each.
package enum ImpactTable {
  package static let formats: [OutputFormat] = FigureList.formats

  /// The list, the largest effect first.
  package static func rendered(
    _ comparison: Comparison, _ impacts: [FigureImpact], _ format: OutputFormat
  ) -> String {
    guard formats.contains(format) else { format.isNotSupported(by: Self.self) }
    let labels = comparison.budgets.map(\.label)
    let pair = Comparison.difference(of: labels)
    let estimate = comparison.estimate?.label
    let basis = estimate == nil ? [] : [EstimateLabel.column]
    let label = estimate.map { [$0.text] } ?? []
    if format == .csv {
      var text = csvRow(
        ["law", "from", "key", "value", "moved_to", "reason", "leveringsvorm", "eur_month"] + basis)
      for (impact, outcome) in pairs(impacts) {
        let start = [
          impact.use.law.rawValue, "\(impact.use.date)", impact.use.row.key, impact.use.row.value,
          outcome.move.value, outcome.move.reason,
        ]
        for change in outcome.remainder {
          text += csvRow(start + [change.column, change.cents.asEuros] + label)
        }
        if let difference = outcome.difference, let pair {
          let name = Comparison.differenceName(of: pair.of, minus: pair.minus)
          text += csvRow(start + [name, difference.asEuros] + label)
        }
      }
      return text
    }
    var columns: [TextTable.Column] = [
      .init("law"), .init("from"), .init("figure"), .init("value", .right),
      .init("moved to", .right),
    ]
    columns += labels.map { .init($0, .right) }
    if let pair { columns.append(.init("\(pair.of) - \(pair.minus)", .right)) }
    columns.append(.init("why this value"))
    var table = TextTable(columns: columns)
    for (impact, outcome) in pairs(impacts) {
      let use = impact.use
      var row = [
        use.law.rawValue, "\(use.date)", use.row.key, use.row.value, outcome.move.value,
      ]
      if let refusal = outcome.refusal {
        row += labels.map { _ in "-" } + (pair == nil ? [] : ["-"]) + ["refused: \(refusal)"]
      } else {
        row += outcome.remainder.map(\.cents.asEuros)
        if pair != nil { row.append(outcome.difference?.asEuros ?? "-") }
        row.append(outcome.move.reason)
      }
      table.addRow(row)
    }
    let household = comparison.household
    let title =
      "\(household.name), \(comparison.yearLabel): what moves when an unverified figure moves "
      + "(vrij besteedbaar, euros a month)"
    let style: TextTable.Style = format == .markdown ? .markdown : .text
    return style.title(title) + estimate.sentence(style) + table.rendered(style)
      + (format == .text ? "\(impacts.count) unverified figures\n" : "")
  }

  private static func pairs(
    _ impacts: [FigureImpact]
  ) -> [(FigureImpact, FigureImpact.Outcome)] {
    impacts.flatMap { impact in impact.outcomes.map { (impact, $0) } }
  }

  /// What hangs on the figure at hand, on one line.
  static func summary(_ impact: FigureImpact) -> String? {
    guard !impact.outcomes.isEmpty else { return nil }
    return impact.outcomes.map { outcome in
      if let refusal = outcome.refusal { return "at \(outcome.move.value): \(refusal)" }
      let changes = outcome.remainder.filter { $0.cents != 0 }
        .map { "\($0.column) \($0.cents > 0 ? "+" : "")\($0.cents.asEuros)" }
      return
        "at \(outcome.move.value): \(changes.isEmpty ? "no effect" : changes.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  static func json(_ outcome: FigureImpact.Outcome) -> JSONOutput {
    .object([
      ("value", .string(outcome.move.value)), ("reason", .string(outcome.move.reason)),
      (
        "remainder_eur_month",
        .object(outcome.remainder.map { ($0.column, .string($0.cents.asEuros)) })
      ),
      ("difference_eur_month", outcome.difference.map { .string($0.asEuros) } ?? .null),
      ("refused", outcome.refusal.map { .string($0) } ?? .null),
    ])
  }
}

extension Calculation {
  /// The unverified figures under a comparison, ranked by what hangs on them.
  package static func impacts(
    _ comparison: Comparison, figures: Figures? = nil
  ) throws(InputError) -> [FigureImpact] {
    do {
      if let figures { return try FigureImpact.ranked(comparison, figures) }
      return try FigureImpact.ranked(
        comparison, try Figures.embedded(for: comparison.household.year))
    } catch {
      throw InputError(file: "figures", problem: "\(error)", remedy: nil)
    }
  }
}

import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// The unverified figures of a result and how many euros a month hang on each.
package enum ImpactTable {
  package static let formats: [OutputFormat] = FigureList.formats

  /// The list, the largest effect first.
  package static func rendered(
    _ comparison: Comparison, _ impacts: [FigureImpact], _ format: OutputFormat
  ) -> String {
    guard formats.contains(format) else { format.isNotSupported(by: Self.self) }
    if format == .json { return json(comparison, impacts).rendered() }
    let labels = comparison.budgets.map(\.label)
    let pair = Comparison.difference(of: labels)
    let estimate = comparison.estimate?.label
    let label = estimate.map { [$0.text] } ?? []
    if format == .csv {
      var text = csvHeader(schema(comparison).names)
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
    let left = comparison.household.budgetSet.leftInTitle
    let title = UsedFigureText.title(comparison.household.name, comparison.yearLabel, left)
    let style: TextTable.Style = format == .markdown ? .markdown : .text
    return style.title(title.text) + estimate.sentence(style)
      + table(impacts, labels, pair).rendered(style)
      + (format == .text ? UsedFigureText.count(impacts.count).text + "\n" : "")
  }

  private static func table(
    _ impacts: [FigureImpact], _ labels: [String], _ pair: (of: String, minus: String)?
  ) -> TextTable {
    var columns: [TextTable.Column] = [
      .init(UsedFigureText.law.text), .init(UsedFigureText.from.text),
      .init(UsedFigureText.figure.text), .init(UsedFigureText.value.text, .right),
      .init(UsedFigureText.movedTo.text, .right),
    ]
    columns += labels.map { .init(ColumnText.heading($0).text, .right) }
    if let pair {
      columns.append(.init(ColumnText.difference(of: pair.of, minus: pair.minus).text, .right))
    }
    columns.append(.init(UsedFigureText.whyThisValue.text))
    var table = TextTable(columns: columns)
    for (impact, outcome) in pairs(impacts) {
      let use = impact.use
      var row = [
        use.law.rawValue, "\(use.date)", use.row.key, use.row.value.asFigure,
        outcome.move.value.asFigure,
      ]
      if let refusal = outcome.refusal {
        row += labels.map { _ in "-" } + (pair == nil ? [] : ["-"])
        row.append(UsedFigureText.refused(Phrase(same: "\(refusal)")).text)
      } else {
        row += outcome.remainder.map(\.cents.inEuros)
        if pair != nil { row.append(outcome.difference?.inEuros ?? "-") }
        row.append(outcome.move.reason)
      }
      table.addRow(row)
    }
    return table
  }

  private static func pairs(
    _ impacts: [FigureImpact]
  ) -> [(FigureImpact, FigureImpact.Outcome)] {
    impacts.flatMap { impact in impact.outcomes.map { (impact, $0) } }
  }

  /// What hangs on the figure at hand, value by value.
  static func summary(_ impact: FigureImpact) -> [Phrase] {
    let isAmount = impact.use.row.unit.isAmount
    return impact.outcomes.map { outcome in
      let changes = outcome.refusal.map { [Phrase(same: "\($0)")] } ?? changes(outcome)
      return isAmount
        ? UsedFigureText.amountAt(outcome.move.value, changes)
        : UsedFigureText.numberAt(outcome.move.value, changes)
    }
  }

  /// Of the columns that change; of more than two those with the same change together.
  private static func changes(_ outcome: FigureImpact.Outcome) -> [Phrase] {
    let changed = outcome.remainder.filter { $0.cents != 0 }
    guard !changed.isEmpty else { return [UsedFigureText.noEffect] }
    let count = outcome.remainder.count
    var groups: [(cents: Int, columns: [String])] = []
    for (column, cents) in changed {
      if count > 2, let index = groups.firstIndex(where: { $0.cents == cents }) {
        groups[index].columns.append(column)
      } else {
        groups.append((cents, [column]))
      }
    }
    return groups.map { cents, columns in
      let named = ColumnText.names(columns, of: count)
      return cents > 0 ? UsedFigureText.more(named, cents) : UsedFigureText.less(named, -cents)
    }
  }

  static func json(_ outcome: FigureImpact.Outcome) -> JSONOutput {
    .object([
      ("value", .string(outcome.move.value)), ("reason", .string(outcome.move.reason)),
      (
        "remainder_eur_month",
        .object(outcome.remainder.map { ($0.column, .string($0.cents.asEuros)) })
      ),
      ("difference_eur_month", outcome.difference.map { .string($0.asEuros) } ?? .null),
      ("refused", outcome.refusal.map { .string($0.text) } ?? .null),
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

extension FigureUnit {
  /// An amount of money.
  fileprivate var isAmount: Bool {
    switch self {
    case .eur, .eurPerMonth, .eurPerYear, .eurPerDay, .eurPerHour: true
    case .percent, .factor, .years, .months, .persons, .points: false
    }
  }
}

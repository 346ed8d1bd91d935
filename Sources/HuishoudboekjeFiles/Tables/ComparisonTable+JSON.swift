import Huishoudboekje
import HuishoudboekjeText

extension ComparisonTable {
  /// Version 1 of the machine form: amounts are decimal strings in euros.
  package func json() -> JSONOutput {
    let household = comparison.household
    var members: [(String, JSONOutput)] = [
      ("format", .string("huishoudboekje-comparison-1")),
      ("scenario", .string(household.name)),
      ("year", .number("\(household.year)")),
      ("view", .string(view.rawValue)),
    ]
    if let estimate = comparison.estimate { members.append(("estimate", estimate.json())) }
    members.append(("budgets", .array(comparison.budgets.map(budget))))
    let labels = comparison.budgets.map(\.label)
    if let difference = Comparison.difference(of: labels),
      let more = comparison.budget(difference.of), let less = comparison.budget(difference.minus)
    {
      members.append(
        (
          "difference",
          .object([
            ("of", .string(difference.of)), ("minus", .string(difference.minus)),
            (
              "lines",
              .object(
                BudgetLine.allCases.map {
                  ($0.key, .string((cents($0, more) - cents($0, less)).asEuros))
                })
            ),
          ])
        ))
    }
    if let answer {
      members.append(("answer", answer.json()))
    }
    if view == .cash {
      let notes = cashNotes.map { note in
        JSONOutput.object([("kind", .string(note.kind)), ("text", .string(note.text))])
      }
      members.append(("when_it_is_paid", .array(notes)))
    }
    members.append(("flags", .array(comparison.flags.map(flag))))
    members.append(("assumed", .array(comparison.assumed.map(assumption))))
    members.append(("unverified_figures", .array(comparison.unverified.map(figure))))
    return .object(members)
  }

  private func budget(_ budget: YearBudget) -> JSONOutput {
    let lines = BudgetLine.allCases.map { line -> (String, JSONOutput) in
      let amount: JSONOutput =
        view == .cash
        ? .array(budget.months(line).map { .string($0.asEuros) })
        : .string(cents(line, budget).asEuros)
      return (line.key, amount)
    }
    let later: [(String, JSONOutput)] =
      view == .cash
      ? [
        (
          CashPeriod.nextYear.key,
          .object(
            BudgetLine.allCases.map { ($0.key, .string(budget.inNextYear($0).asEuros)) })
        )
      ] : []
    return .object(
      [("leveringsvorm", .string(budget.label)), ("lines", .object(lines))] + later)
  }
  private func optional(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }
  private func flag(_ flag: BudgetFlag) -> JSONOutput {
    .object([
      ("kind", .string(flag.kind.rawValue)), ("leveringsvorm", optional(flag.column)),
      ("text", .string(flag.text)),
    ])
  }
  private func assumption(_ input: AssumedInput) -> JSONOutput {
    .object([
      ("leveringsvorm", optional(input.column)), ("line", optional(input.line?.key)),
      ("text", .string(input.text)), ("paths", .array(input.paths.map { .string($0) })),
    ])
  }
  private func figure(_ use: FigureUse) -> JSONOutput {
    .object(
      [
        ("law", .string(use.law.rawValue)), ("from", .string("\(use.date)")),
        ("key", .string(use.row.key)), ("value", .string(use.row.value)),
        ("unit", .string(use.row.unit.rawValue)), ("article", .string(use.row.article)),
        ("source", .string(use.row.source)),
      ] + moves(use))
  }
  private func moves(_ use: FigureUse) -> [(String, JSONOutput)] {
    guard let impact = impacts.first(where: { $0.use == use }) else { return [] }
    return [("moves", .array(impact.outcomes.map(ImpactTable.json)))]
  }
}

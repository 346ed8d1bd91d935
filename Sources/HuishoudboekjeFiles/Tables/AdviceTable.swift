import Huishoudboekje
import HuishoudboekjeText

/// What choices and steps are worth a month, as a table.
package struct AdviceTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]
  private let household: Household
  private let advice: [Advice]
  private let estimate: EstimateLabel?

  package init(_ household: Household, _ advice: [Advice], estimate: EstimateLabel? = nil) {
    self.household = household
    self.advice = advice
    self.estimate = estimate
  }

  /// Asks every question of a household.
  package init(_ household: Household, source: ScenarioSource) throws(InputError) {
    let statutes = try Calculation.statutes(household.year) {
      source.error(at: "year", "is \(household.year): \($0)", remedy: $1)
    }
    do {
      self.init(
        household, try Adviser(household, statutes).all(), estimate: statutes.estimate)
    } catch {
      throw source.error(at: error.path, "is refused: \(error.problem)", remedy: error.remedy)
    }
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text()
    case .markdown: return markdown()
    case .csv:
      let basis = estimate == nil ? [] : [EstimateLabel.column]
      return csvRow(
        ["scenario", "year", "question", "leveringsvorm", "eur_month", "article"] + basis)
        + advice.flatMap { item in
          item.worth.map {
            csvRow(
              [
                household.name, "\(household.year)", item.question.rawValue, $0.column,
                $0.cents.asEuros, item.article,
              ] + (estimate.map { [$0.text] } ?? []))
          }
        }.joined()
    case .json: return json().rendered()
    }
  }

  private var title: String {
    "\(household.name), \(estimate?.title ?? "\(household.year)"): what each step is worth (euros a month)"
  }
  private func worth(_ item: Advice) -> String {
    item.worth.map { "\($0.column) \(signed($0.cents))" }.joined(separator: ", ")
  }
  private func signed(_ cents: Int) -> String { (cents > 0 ? "+" : "") + cents.asEuros }

  private func text() -> String {
    var text = title + "\n" + estimate.sentence(.text)
    for item in advice where item.applies {
      text +=
        "\n\(item.question.rawValue): \(worth(item))\n  \(item.text)\n"
        + "  law: \(item.article)\n  do: \(item.action)\n"
    }
    let idle = advice.filter { !$0.applies }
    if !idle.isEmpty {
      text += "\nNo effect here\n"
      for item in idle { text += "  \(item.question.rawValue): \(item.text)\n" }
    }
    return text
  }

  private func markdown() -> String {
    var table = TextTable(
      columns: [
        .init("question"), .init("worth"), .init("what"), .init("law"), .init("do"),
      ])
    for item in advice {
      table.addRow([item.question.rawValue, worth(item), item.text, item.article, item.action])
    }
    return "### \(title)\n\n" + estimate.sentence(.markdown) + table.rendered(.markdown)
  }

  private func json() -> JSONOutput {
    .object(
      [
        ("format", .string("huishoudboekje-advice-1")),
        ("scenario", .string(household.name)), ("year", .number("\(household.year)")),
      ] + estimate.members + [
        (
          "advice",
          .array(
            advice.map { item in
              .object([
                ("question", .string(item.question.rawValue)), ("text", .string(item.text)),
                ("article", .string(item.article)), ("action", .string(item.action)),
                (
                  "eur_month",
                  .object(item.worth.map { ($0.column, .string($0.cents.asEuros)) })
                ),
              ])
            })
        )
      ])
  }
}

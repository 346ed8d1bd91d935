import Huishoudboekje
import HuishoudboekjeText

/// What choices and steps are worth a month, as a table.
package struct AdviceTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]
  let household: Household
  let advice: AdviceList
  let estimate: EstimateLabel?

  package init(_ household: Household, _ advice: AdviceList, estimate: EstimateLabel? = nil) {
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
      throw source.refusal(error)
    }
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text()
    case .markdown: return markdown()
    case .csv: return csv()
    case .json: return json().rendered()
    }
  }

  private var title: String {
    "\(household.name), \(estimate?.title ?? "\(household.year)"): what each step is worth (euros a month)"
  }

  /// A group of items under one heading.
  struct Group {
    let heading: String
    let items: [Advice]
  }
  /// Extra first; the other years after each other.
  var groups: [Group] {
    func all(_ heading: String, _ isOf: (Advice.Standing) -> Bool) -> Group {
      Group(heading: heading, items: advice.items.filter { isOf($0.standing) })
    }
    return [
      all("Extra: not in the budget, and what it would add") { $0 == .extra },
      all("Already in the budget, and what it adds there") { $0 == .inBudget },
      all("In another year, by the figures of \(household.year)") { $0.year != nil },
      all("A choice between the columns") { $0 == .otherColumn },
      all("Not stated in the scenario: at most this") { $0 == .factNotStated },
    ].filter { !$0.items.isEmpty }
  }

  /// Where the months differ, what it comes to over the year stands behind it.
  func worth(_ worth: [Advice.Worth]) -> String {
    worth.map {
      "\($0.column) \(signed($0.cents))" + ($0.isEven ? "" : " (over the year \(signed($0.year)))")
    }.joined(separator: ", ")
  }
  /// Of an item that works in another year, with that year.
  func worth(_ item: Advice) -> String {
    worth(item.worth) + (item.standing.year.map { " in \($0)" } ?? "")
  }
  func signed(_ cents: Int) -> String { (cents > 0 ? "+" : "") + cents.asEuros }

  /// What changes in other lines, one after the other.
  func besides(_ item: Advice) -> String? {
    guard !item.besides.isEmpty else { return nil }
    return item.besides.map { other in
      let worth = other.worth.filter { !$0.isNothing }
      return
        "\(other.line.key) \(other.year): \(self.worth(worth.isEmpty ? other.worth : worth))"
    }.joined(separator: "; ")
  }

  private func text() -> String {
    var text = title + "\n" + estimate.sentence(.text)
    for group in groups {
      text += "\n\(group.heading)\n"
      for item in group.items {
        text += "\n\(item.question.rawValue): \(worth(item))\n  \(item.text)\n"
        if let besides = besides(item) { text += "  besides: \(besides)\n" }
        text += "  law: \(item.article)\n  do: \(item.action)\n"
      }
      if group.items[0].standing == .extra { text += "\n" + sums.map { $0 + "\n" }.joined() }
      if group.items[0].standing.year != nil {
        for sum in advice.assets {
          text += "\nAll steps of the assets together in \(sum.year): \(worth(sum.worth))\n"
        }
      }
    }
    if !advice.idle.isEmpty {
      text += "\nNo effect here\n"
      for item in advice.idle {
        text += "  \(item.subject.question.rawValue): \(item.reason.text)\n"
      }
    }
    return text
  }

  /// The sum of each column, and how it differs from the steps apart.
  var sums: [String] {
    advice.together.map { sum in
      var text =
        "All extra steps together, \(sum.column): \(signed(sum.gain)), \(sum.after.asEuros) instead of "
        + "\(sum.before.asEuros) (\(names(sum.steps)))"
      if sum.steps.count > 1 {
        let more = sum.gain - sum.apart
        text +=
          more == 0
          ? "; apart they are worth as much"
          : "; apart \(signed(sum.apart)), so together \(abs(more).asEuros) \(more > 0 ? "more" : "less")"
      }
      if !sum.idle.isEmpty { text += "; nothing more beside these: \(names(sum.idle))" }
      return text
    }
  }
  private func names(_ subjects: [Advice.Subject]) -> String {
    subjects.map(\.question.rawValue).joined(separator: ", ")
  }

  private func markdown() -> String {
    var table = TextTable(
      columns: [
        .init("question"), .init("standing"), .init("worth"), .init("what"), .init("law"),
        .init("do"),
      ])
    for item in groups.flatMap(\.items) {
      let what = [item.text, besides(item).map { "besides: \($0)" }].compactMap { $0 }
      table.addRow([
        item.question.rawValue, item.standing.key, worth(item), what.joined(separator: "; "),
        item.article, item.action,
      ])
    }
    for item in advice.idle {
      table.addRow([
        item.subject.question.rawValue, Self.noEffect, "", item.reason.text, "", "",
      ])
    }
    var text =
      TextTable.Style.markdown.title(title) + estimate.sentence(.markdown)
      + table.rendered(.markdown)
    let all =
      sums
      + advice.assets.map {
        "All steps of the assets together in \($0.year): \(worth($0.worth))"
      }
    if !all.isEmpty { text += "\n" + all.map { TextTable.Style.markdown.item($0) }.joined() }
    return text
  }
}

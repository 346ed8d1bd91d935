import Huishoudboekje
import HuishoudboekjeText

/// A comparison as text, Markdown, CSV or JSON.
package struct ComparisonTable: Sendable {
  package enum View: String, Sendable, CaseIterable {
    /// The average month: a twelfth of the year.
    case average
    /// The twelve months as they are paid.
    case cash
    /// The year.
    case year
  }
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]

  package let comparison: Comparison
  package let view: View
  /// What hangs on the unverified figures; empty where it is not asked for.
  package var impacts: [FigureImpact] = []
  /// Whether the person can live in each form; nil where it is not asked for.
  package var answer: Answer?

  package init(_ comparison: Comparison, view: View) {
    self.comparison = comparison
    self.view = view
  }

  /// The columns of the long CSV form.
  package static let csvHeader = [
    "scenario", "year", "month", "leveringsvorm", "line", "eur", "assumed", "verdict",
  ]

  /// With the column that says on what a row rests, where one rests on an estimate.
  package static func csvHeader(_ labelled: Bool) -> [String] {
    csvHeader + (labelled ? [EstimateLabel.column] : [])
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text(.text)
    case .markdown: return text(.markdown)
    case .csv:
      let labelled = comparison.estimate != nil
      return csvRow(Self.csvHeader(labelled)) + csvRows(labelled).map(csvRow).joined()
    case .json: return json().rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  /// The amount of a line in this view; in the cash view the year, whenever it is paid.
  func cents(_ line: BudgetLine, _ budget: YearBudget) -> Int {
    view == .average ? budget.average(line) : budget.year(line)
  }

  func isAssumed(_ line: BudgetLine, _ label: String) -> Bool {
    comparison.assumed.contains { $0.line == line && ($0.column == nil || $0.column == label) }
  }

  func csvRows(_ labelled: Bool) -> [[String]] {
    let basis = labelled ? [(comparison.estimate?.label).text] : []
    let household = comparison.household
    let periods: [CashPeriod?] = view == .cash ? CashPeriod.all : [nil]
    var rows: [[String]] = []
    for (place, budget) in comparison.budgets.enumerated() {
      for period in periods {
        for line in BudgetLine.allCases {
          rows.append(
            [
              household.name, "\(household.year)", period?.key ?? "", budget.label, line.key,
              (period?.cents(line, budget) ?? cents(line, budget)).asEuros,
              isAssumed(line, budget.label) ? "1" : "0", "",
            ] + basis)
        }
      }
      guard view == .average, let form = answer?.forms[place] else { continue }
      let amounts = [form.norm.cents, form.norm.inBudget, form.above]
      for (key, cents) in zip(Answer.csvKeys, amounts) {
        rows.append(
          [
            household.name, "\(household.year)", "", budget.label, key, cents.asEuros, "0",
            key == Answer.csvKeys.last ? form.verdict.rawValue : "",
          ] + basis)
      }
    }
    return rows
  }

  // MARK: Text

  private func text(_ style: TextTable.Style) -> String {
    let title = title(comparison.yearLabel, comparison.budgets.map(\.label))
    var text = style.title(title)
    if view == .cash {
      for budget in comparison.budgets {
        text += style.subtitle(budget.label)
        text += cashTable(budget).rendered(style) + "\n"
      }
      text += section("When it is paid", cashNotes.map(\.text), style)
    } else {
      text += sideBySide().rendered(style) + "\n"
    }
    return text + remarks(style)
  }

  /// What the table shows, on one line.
  func title(_ years: String, _ labels: [String]) -> String {
    let period =
      view == .average
      ? "average month, euros" : view == .year ? "year, euros" : "month by month, euros"
    return "\(comparison.household.name), \(years): \(labels.listed) (\(period))"
  }

  /// A line that is nothing in every form says nothing.
  private func shown(_ line: BudgetLine) -> Bool {
    line.role == .subtotal || comparison.budgets.contains { $0.year(line) != 0 }
  }

  private func sideBySide() -> TextTable {
    let difference = Comparison.difference(of: comparison.budgets.map(\.label))
    var columns = [TextTable.Column("line")]
    columns += comparison.budgets.map { .init($0.label, .right) }
    if let difference {
      columns.append(.init("\(difference.of) - \(difference.minus)", .right))
    }
    var table = TextTable(columns: columns)
    for line in BudgetLine.allCases where shown(line) {
      if line.role == .subtotal { table.addSeparator() }
      var row = [comparison.label(line)]
      for budget in comparison.budgets {
        let mark = isAssumed(line, budget.label) && cents(line, budget) != 0 ? "*" : " "
        row.append(cents(line, budget).asEuros + mark)
      }
      if let difference, let more = comparison.budget(difference.of),
        let less = comparison.budget(difference.minus)
      {
        row.append((cents(line, more) - cents(line, less)).asEuros)
      }
      table.addRow(row)
      if line == .inkomenNetto { table.addSeparator() }
    }
    return table
  }

  /// One line per assumption, with the forms that share it.
  private func assumptions() -> [String] {
    var lines: [(text: String, forms: [String])] = []
    for input in comparison.assumed {
      let text = (input.line.map { "\($0.key): " } ?? "") + input.text
      let form = input.column.map { [$0] } ?? []
      if let index = lines.firstIndex(where: { $0.text == text }) {
        lines[index].forms += form
      } else {
        lines.append((text, form))
      }
    }
    return lines.map {
      $0.text + ($0.forms.isEmpty ? "" : " (\($0.forms.joined(separator: ", ")))")
    }
  }

  /// The flags of this year, a line each.
  func flagLines(_ style: TextTable.Style) -> String {
    comparison.flags.map { flag in
      style.item(
        "\(comparison.household.year) " + (flag.column.map { "\($0): " } ?? "") + flag.text,
        indent: "")
    }.joined()
  }

  /// What the remainders do when a figure is moved within its doubt or switched off.
  private func hanging(_ use: FigureUse) -> String {
    impacts.first { $0.use == use }.flatMap(ImpactTable.summary).map { "; \($0)" } ?? ""
  }

  private func section(
    _ title: String, _ lines: [String], _ style: TextTable.Style
  ) -> String {
    guard !lines.isEmpty else { return "" }
    return style.caption(title) + lines.map { style.item($0) }.joined() + "\n"
  }

  private func remarks(_ style: TextTable.Style) -> String {
    func section(_ title: String, _ lines: [String]) -> String {
      self.section(title, lines, style)
    }
    var text = ""
    if let answer {
      let title = "Can this person live here? (month; \(answer.basis))"
      text += style.caption(title) + answer.table().rendered(style) + "\n"
      let sentences = answer.sentences()
      text += sentences.map { style.item($0) }.joined() + (sentences.isEmpty ? "" : "\n")
    }
    if let estimate = comparison.estimate {
      text += section(
        "Raming \(estimate.label.year), not certified: figures by status", estimate.lines)
    }
    text += section(
      "Flags", comparison.flags.map { ($0.column.map { "\($0): " } ?? "") + $0.text })
    text += section("Assumed (*)", assumptions())
    text += section(
      "Unverified figures used",
      comparison.unverified.map {
        "\($0.law.rawValue) \($0.date) \($0.row.key) = \($0.row.value) \($0.row.unit.rawValue) "
          + "(\($0.row.article))" + hanging($0)
      })
    return text
  }
}

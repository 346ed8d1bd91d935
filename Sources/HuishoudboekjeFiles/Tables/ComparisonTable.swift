import Huishoudboekje
import HuishoudboekjeCatalogue
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

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text(.text)
    case .markdown: return text(.markdown)
    case .csv:
      return csvHeader(schema.names) + csvRows(comparison.estimate != nil).map(csvRow).joined()
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
        text += style.subtitle(ColumnText.title(budget.label).text)
        text += cashTable(budget).rendered(style) + "\n"
      }
      text += section(ComparisonText.whenItIsPaid, cashNotes.map(\.text), style)
    } else {
      text += sideBySide().rendered(style) + "\n"
    }
    return text + remarks(style)
  }

  /// What the table shows, on one line.
  func title(_ years: String, _ labels: [String]) -> String {
    ComparisonText.title(
      comparison.household.name, years, labels.map { ColumnText.name($0) }, view.period
    ).text
  }

  /// A line that is nothing in every form says nothing.
  private func shown(_ line: BudgetLine) -> Bool {
    line.role == .subtotal || comparison.budgets.contains { $0.year(line) != 0 }
  }

  private func sideBySide() -> TextTable {
    let difference = Comparison.difference(of: comparison.budgets.map(\.label))
    var columns = [TextTable.Column(ComparisonText.line.text)]
    columns += comparison.budgets.map { .init(ColumnText.heading($0.label).text, .right) }
    if let difference {
      columns.append(
        .init(ColumnText.difference(of: difference.of, minus: difference.minus).text, .right))
    }
    var table = TextTable(columns: columns)
    for line in BudgetLine.allCases where shown(line) {
      if line.role == .subtotal { table.addSeparator() }
      let told = LineRow(
        line, comparison.budgets.map { cents(line, $0) }, comparison.words(line))
      var row = [told.label]
      for budget in comparison.budgets {
        let mark = isAssumed(line, budget.label) && cents(line, budget) != 0 ? "*" : " "
        row.append(told.cell(cents(line, budget)) + mark)
      }
      if let difference, let more = comparison.budget(difference.of),
        let less = comparison.budget(difference.minus)
      {
        row.append(told.cell(cents(line, more) - cents(line, less)))
      }
      table.addRow(row)
      if line == .inkomenNetto { table.addSeparator() }
    }
    return table
  }

  /// One line per assumption, with the forms that share it.
  private func assumptions() -> [String] {
    var lines: [(text: Phrase, forms: [String])] = []
    for input in comparison.assumed {
      let words = Phrase(same: "\(input.text)")
      let text =
        input.line.map {
          ComparisonText.assumed(LineText.assumed($0.key, comparison.words($0)), words)
        } ?? words
      let form = input.column.map { [$0] } ?? []
      if let index = lines.firstIndex(where: { $0.text == text }) {
        lines[index].forms += form
      } else {
        lines.append((text, form))
      }
    }
    return lines.map { text, forms in
      guard !forms.isEmpty else { return text.text }
      let named = ColumnText.names(forms, of: comparison.budgets.count, .comma)
      return ComparisonText.assumed(text, in: named).text
    }
  }

  /// The flags of this year, a line each.
  func flagLines(_ style: TextTable.Style) -> String {
    comparison.flags.map { flag in
      style.item(
        ComparisonText.flag(comparison.household.year, Self.words(flag)).text, indent: "")
    }.joined()
  }

  /// A flag behind the column of which it is true.
  private static func words(_ flag: BudgetFlag) -> Phrase {
    let words = Phrase(same: "\(flag.text)")
    return flag.column.map { ComparisonText.flag($0, words) } ?? words
  }

  /// What is flagged and assumed, a line each, as it stands under the table.
  var notes: [String] { comparison.flags.map { Self.words($0).text } + assumptions() }

  /// What the remainders do when a figure is moved within its doubt or switched off.
  private func hanging(_ use: FigureUse) -> [Phrase] {
    impacts.first { $0.use == use }.map(ImpactTable.summary) ?? []
  }

  /// An unverified figure, and what hangs on it.
  func used(_ use: FigureUse) -> Phrase {
    let hanging = hanging(use)
    let figure = UsedFigureText.used(
      use.law.rawValue, "\(use.date)", use.row.key, use.row.value,
      FigureText.unit(use.row.unit.rawValue), UsedFigureText.article(use.row.article))
    return hanging.isEmpty ? figure : UsedFigureText.used(figure, hanging)
  }

  private func section(
    _ title: Phrase, _ lines: [String], _ style: TextTable.Style
  ) -> String {
    guard !lines.isEmpty else { return "" }
    return style.caption(title.text) + lines.map { style.item($0) }.joined() + "\n"
  }

  private func remarks(_ style: TextTable.Style) -> String {
    func section(_ title: Phrase, _ lines: [String]) -> String {
      self.section(title, lines, style)
    }
    var text = ""
    if let answer {
      let free = comparison.household.budgetSet.free
      text += style.caption(AnswerText.question(answer.basis).text)
      text += answer.table(free: free).rendered(style) + "\n"
      let sentences = answer.sentences()
      text += sentences.map { style.item($0) }.joined() + (sentences.isEmpty ? "" : "\n")
    }
    if let estimate = comparison.estimate {
      text += section(ComparisonText.estimate(estimate.label.year), estimate.lines)
    }
    text += section(ComparisonText.flags, comparison.flags.map { Self.words($0).text })
    text += section(ComparisonText.assumed, assumptions())
    text += section(ComparisonText.unverified, comparison.unverified.map { used($0).text })
    return text
  }
}

extension ComparisonTable.View {
  /// What the amounts are, in the title.
  var period: Phrase {
    switch self {
    case .average: ComparisonText.averageMonth
    case .cash: ComparisonText.monthByMonth
    case .year: ComparisonText.year
    }
  }
}

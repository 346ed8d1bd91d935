import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A quick answer: the amount, how it is made and the limits nearby.
package struct QuickTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .csv, .json, .markdown]
  let answer: QuickAnswer
  private let call: String
  private let isExplained: Bool

  /// - Parameters:
  ///   - call: the name of the command, for JSON.
  ///   - isExplained: with every step; otherwise with the main ones.
  package init(_ answer: QuickAnswer, call: String, isExplained: Bool) {
    self.answer = answer
    self.call = call
    self.isExplained = isExplained
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: text(.text)
    case .markdown: text(.markdown)
    case .csv: csv()
    case .json: json().rendered()
    case .xlsx: format.isNotSupported(by: Self.self)
    }
  }

  // MARK: Text

  private func text(_ style: TextTable.Style) -> String {
    var text = style.title(answer.title.text) + answer.estimate.sentence(style)
    text += (answer.estimate == nil || style == .markdown ? "" : "\n")
    var outcomes = TextTable(columns: [.init(""), .init("", .right)])
    for outcome in answer.outcomes {
      outcomes.addRow([outcome.label.text, (outcome.value.cents ?? 0).inEuros])
    }
    text += outcomes.rendered(style)
    if !answer.reasons.isEmpty { text += "\n" }
    for reason in answer.reasons { text += style.item(reason.text, indent: "") }
    text += "\n" + style.caption(QuickText.howItIsMade.text) + steps(style)
    if !answer.limits.isEmpty {
      text += "\n" + style.caption(QuickText.limits.text) + limits(style)
    }
    if !answer.notes.isEmpty {
      text += "\n" + style.caption(QuickText.notes.text)
      for note in answer.notes { text += style.item(note.text) }
    }
    return text
  }

  private func limits(_ style: TextTable.Style) -> String {
    var table = TextTable(columns: [
      .init(QuickText.limit.text), .init(QuickText.amount.text, .right),
      .init(QuickText.yours.text, .right), .init(QuickText.effect.text),
    ])
    for limit in answer.limits {
      table.addRow([
        limit.label.text, limit.value.words.text,
        limit.yours.map { $0.cents?.inEuros ?? $0.text } ?? "", limit.effect.text,
      ])
    }
    return table.rendered(style)
  }

  // MARK: Steps

  /// The main steps one below the other, or all with each below what rests on it.
  private func steps(_ style: TextTable.Style) -> String {
    guard isExplained, let root = answer.steps.first else {
      return mainSteps.map { told($0, style, depth: 1) }.joined()
    }
    var shown: Set<String> = []
    return tree(root, style, depth: 1, &shown)
  }

  private func tree(
    _ step: QuickAnswer.Step, _ style: TextTable.Style, depth: Int, _ shown: inout Set<String>
  ) -> String {
    guard shown.insert(step.machine.id).inserted else { return "" }
    var text = told(step, style, depth: depth)
    for id in step.machine.steps {
      guard let child = answer.steps.first(where: { $0.machine.id == id }) else { continue }
      text += tree(child, style, depth: depth + 1, &shown)
    }
    return text
  }

  /// A step with its amount and its article, and how it is made.
  private func told(_ step: QuickAnswer.Step, _ style: TextTable.Style, depth: Int) -> String {
    let name = step.machine.name
    let how = self.how(step)
    let indent = String(repeating: "  ", count: depth)
    if style == .markdown {
      let line =
        how.isEmpty
        ? QuickText.step(name, step.amount) : QuickText.step(name, step.amount, how)
      return indent.dropFirst(2) + style.item(article(step, line).text)
    }
    let head = indent + article(step, QuickText.step(name, step.amount)).text + "\n"
    return head + how.map { "\(indent)  \($0.text)\n" }.joined()
  }

  private func article(_ step: QuickAnswer.Step, _ line: Phrase) -> Phrase {
    isExplained ? QuickText.step(line, step.machine.article.phrase) : line
  }

  /// Of a main step the reasons are only told where it has no formula; why there is nothing stands above it.
  private func how(_ step: QuickAnswer.Step) -> [Phrase] {
    if !isExplained, step.machine.result == "0.00", !answer.reasons.isEmpty { return [] }
    let name = Phrase(verbatim: step.machine.name)
    let formula = step.formula.map { $0 == name ? [] : [$0] } ?? []
    let reasons = step.reasons.map { ExplanationText.because($0) }
    return isExplained || formula.isEmpty ? formula + reasons : formula
  }

  /// The outcome, and of the others those that are something.
  private var mainSteps: [QuickAnswer.Step] {
    answer.main.dropLast().filter { $0.machine.result != "0.00" } + answer.main.suffix(1)
  }

  // MARK: Data

  private var stepsOfFile: [QuickAnswer.Step] { isExplained ? answer.steps : mainSteps }

  private func csv() -> String {
    var text = csvHeader(schema.names)
    func row(
      _ part: Part, key: String = "", label: String = "", value: String = "", unit: String = "",
      yours: String = "", _ words: String, article: String = ""
    ) {
      text += csvRow([part.rawValue, key, label, value, unit, yours, words, article])
    }
    if let estimate = answer.estimate { row(.estimate, estimate.sentence) }
    for outcome in answer.outcomes {
      row(
        .outcome, key: outcome.key, label: outcome.label.text, value: outcome.value.text,
        unit: outcome.value.unit.rawValue, "")
    }
    for reason in answer.reasons { row(.reason, reason.text) }
    for step in stepsOfFile {
      row(
        .step, key: step.machine.id, label: step.machine.name, value: step.machine.decimal,
        unit: QuickAnswer.Unit.once.rawValue, how(step).joined(.semicolon).text,
        article: step.machine.article.phrase.text(.english))
    }
    for limit in answer.limits {
      row(
        .limit, key: limit.key, label: limit.label.text, value: limit.value.text,
        unit: limit.value.unit.rawValue, yours: limit.yours?.text ?? "", limit.effect.text)
    }
    for note in answer.notes { row(.note, note.text) }
    return text
  }

  private func json() -> JSONOutput {
    .object(
      [
        ("format", .string("huishoudboekje-\(call)-1")), ("year", .number("\(answer.year)")),
      ] + answer.estimate.members
        + answer.outcomes.map { ($0.key, .string($0.value.text)) } + [
          ("reasons", .array(answer.reasons.map { .string($0.text) })),
          ("steps", .array(stepsOfFile.map { ExplanationTable.json($0.machine) })),
          (
            "limits",
            .array(
              answer.limits.map {
                .object([
                  ("key", .string($0.key)), ("label", .string($0.label.text)),
                  ("value", .string($0.value.text)), ("unit", .string($0.value.unit.rawValue)),
                  ("yours", $0.yours.map { .string($0.text) } ?? .null),
                  ("effect", .string($0.effect.text)),
                ])
              })
          ),
          ("notes", .array(answer.notes.map { .string($0.text) })),
        ])
  }
}

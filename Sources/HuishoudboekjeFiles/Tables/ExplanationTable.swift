import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// An explanation as a readable tree or in its machine form.
package struct ExplanationTable: Sendable {
  package static let formats: [OutputFormat] = [.text, .json]

  private let explanation: Explanation
  private let only: BudgetLine?
  /// The name of the reform by which it was computed; nil: by the law.
  private let reform: String?

  /// Shows every line, or one.
  package init(_ explanation: Explanation, only: BudgetLine? = nil, reform: String? = nil) {
    self.explanation = explanation
    self.reform = reform
    self.only = only
  }

  private var lines: [Explanation.Line] {
    explanation.lines.filter { only == nil || $0.line == only }
  }

  package func rendered(_ format: OutputFormat) -> String {
    switch format {
    case .text: return text()
    case .json: return json().rendered()
    default: format.isNotSupported(by: Self.self)
    }
  }

  private func label(_ line: BudgetLine) -> String {
    line.label(servicekostenCount: explanation.servicekostenCount)
  }

  // MARK: Text

  /// The title, and every line with how it is made.
  package func text() -> String {
    var text = title.text + "\n" + explanation.estimate.sentence(.text)
    text += ExplanationText.key.text + "\n"
    var reading = ExplanationReading(explanation)
    for line in lines {
      // With all lines, those that are nothing everywhere say nothing.
      if only == nil, line.cents == 0, line.steps[0].steps.isEmpty, line.remarks.isEmpty {
        reading.pass(line)
        continue
      }
      switch Language.current {
      // The formulas of the machine form.
      case .english: text += "\n" + formulas(line)
      case .dutch: text += "\n" + reading.text(line)
      }
    }
    return text
  }

  private var title: Phrase {
    let household = explanation.household
    var how =
      explanation.view == .average ? ExplanationText.averageMonth : ExplanationText.year
    if let reform { how = ExplanationText.byReform(reform, how) }
    let year = explanation.estimate.map { Phrase(same: "\($0.title)") }
    return ExplanationText.title(household.name, year ?? Phrase(same: "\(household.year)"), how)
  }

  /// The tree of a line: a step, its formula with numbers and in words, and below it what it rests on.
  private func formulas(_ line: Explanation.Line) -> String {
    var text = "\(line.column): \(label(line.line)) \(line.cents.asEuros)\n"
    for remark in line.remarks { text += "  \(remark.text)\n" }
    guard !isBare(line) else { return text }
    var shown: Set<String> = []
    return text + tree(line.steps[0], line, "  ", &shown)
  }

  /// Nothing at all: no formula to show.
  private func isBare(_ line: Explanation.Line) -> Bool {
    line.cents == 0 && line.steps.count == 1 && line.steps[0].figures.isEmpty
      && line.steps[0].inputs.isEmpty
  }

  private func tree(
    _ step: Explanation.Step, _ line: Explanation.Line, _ indent: String, _ shown: inout Set<String>
  ) -> String {
    let dates =
      step.dates.isEmpty
      ? "" : "; figures of " + step.dates.map { explanation.dated($0).text }.listed
    var text = "\(indent)\(step.name) = \(step.result)  [\(step.article)\(dates)]\n"
    guard shown.insert(step.id).inserted else {
      return "\(indent)\(step.name) = \(step.result)  [see above]\n"
    }
    let inner = indent + "  "
    if step.words != step.name { text += "\(inner)= \(step.words)\n" }
    if step.numbers != step.result { text += "\(inner)= \(step.numbers)\n" }
    for condition in step.conditions {
      text += "\(inner)because \(condition.words): \(condition.numbers)\n"
    }
    for rounding in step.roundings {
      text += "\(inner)\(rounding.direction) to \(rounding.unit): \(rounding.article)\n"
    }
    for figure in step.figures {
      let source = figure.law.map { "\($0.rawValue) \(figure.date.map { "\($0)" } ?? ""), " } ?? ""
      let doubt =
        figure.isEstimate
        ? ", raming \(figure.date?.year ?? 0): \(figure.status.rawValue)"
        : figure.status == .unverified ? ", unverified" : ""
      text +=
        "\(inner)figure \(figure.key) = \(figure.value) \(figure.unit) "
        + "(\(source)\(figure.article)\(doubt))\n"
    }
    for input in step.inputs { text += "\(inner)stated \(input.name) = \(input.value)\n" }
    for id in step.steps {
      guard let child = line.steps.first(where: { $0.id == id }) else { continue }
      text += tree(child, line, inner, &shown)
    }
    return text
  }

  // MARK: JSON

  /// Version 1 of the machine form; the ids stay when figures and inputs change.
  package func json() -> JSONOutput {
    let household = explanation.household
    return .object(
      [
        ("format", .string("huishoudboekje-explanation-2")),
        ("scenario", .string(household.name)),
        ("year", .number("\(household.year)")),
      ] + explanation.estimate.members + [
        ("view", .string(explanation.view.rawValue)),
        ("reform", reform.map { .string($0) } ?? .null),
        ("lines", .array(lines.map(json))),
      ])
  }

  private func json(_ line: Explanation.Line) -> JSONOutput {
    .object([
      ("leveringsvorm", .string(line.column)), ("line", .string(line.line.key)),
      ("eur", .string(line.cents.asEuros)),
      ("remarks", .array(line.remarks.map { .string($0.text) })),
      ("steps", .array(line.steps.map(Self.json))),
    ])
  }

  static func json(_ step: Explanation.Step) -> JSONOutput {
    func optional(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }
    return .object([
      ("id", .string(step.id)), ("name", .string(step.name)),
      ("article", .string(step.article.phrase.text)),
      ("words", .string(step.words)), ("numbers", .string(step.numbers)),
      ("result", .number(step.decimal)), ("exact", optional(step.fraction)),
      (
        "roundings",
        .array(
          step.roundings.map {
            .object([
              ("direction", .string($0.direction)), ("to_eur", .string($0.unit)),
              ("article", .string($0.article.text)),
            ])
          })
      ),
      (
        "figures",
        .array(
          step.figures.map {
            .object([
              ("law", optional($0.law?.rawValue)), ("from", optional($0.date.map { "\($0)" })),
              ("key", .string($0.key)), ("value", .string($0.value)), ("unit", .string($0.unit)),
              ("article", .string($0.article.text)), ("status", .string($0.status.rawValue)),
            ])
          })
      ),
      (
        "inputs",
        .array(
          step.inputs.map {
            .object([("name", .string($0.name)), ("eur", .string($0.value))])
          })
      ),
      (
        "conditions",
        .array(
          step.conditions.map {
            .object([("words", .string($0.words)), ("numbers", .string($0.numbers))])
          })
      ),
      ("steps", .array(step.steps.map { .string($0) })),
    ])
  }
}

extension Calculation {
  /// Explains a household, by the laws of its year unless others are given.
  package static func explain(
    _ household: Household, source: ScenarioSource, view: Explanation.View,
    statutes given: Statutes? = nil
  ) throws(InputError) -> Explanation {
    let year = household.year
    let statutes: Statutes
    if let given {
      statutes = given
    } else {
      statutes = try self.statutes(year) {
        source.error(at: "year", FigureErrorText.isYear(year, $0), remedy: $1)
      }
    }
    do {
      return try Explanation(household, statutes, view: view)
    } catch {
      throw source.refusal(error)
    }
  }
}

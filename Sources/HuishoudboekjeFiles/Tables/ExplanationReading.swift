import Huishoudboekje
import HuishoudboekjeCatalogue

/// An explanation as sentences for who knows no formulas.
///
/// Goals: each amount is told once: what stands elsewhere is named with its amount, and what only
/// repeats another amount is left out.
struct ExplanationReading {
  private let explanation: Explanation
  /// Where a step was told, by its key.
  private var told: [UInt64: Explanation.Line] = [:]
  /// The lines of each column that stand above.
  private var above: [String: Set<UInt64>] = [:]
  /// The figures that were told.
  private var figures: Set<Phrase> = []

  init(_ explanation: Explanation) { self.explanation = explanation }

  /// A line that is not told: it is nothing.
  mutating func pass(_ line: Explanation.Line) {
    above[line.column, default: []].insert(line.steps[0].key)
  }

  /// A line with its remarks and its steps.
  mutating func text(_ line: Explanation.Line) -> String {
    var text = ExplanationText.line(line.column, label(line), line.cents).text + "\n"
    for remark in line.remarks { text += "  \(remark.text)\n" }
    pass(line)
    let step = line.steps[0]
    if !step.steps.isEmpty, let before = told[step.key] {
      return text + "  \(place(before).text)\n"
    }
    told[step.key] = line
    for row in body(step, line) { text += "  \(row)\n" }
    return text
  }

  private func label(_ line: Explanation.Line) -> String {
    line.line.label(servicekostenCount: explanation.servicekostenCount)
  }
  private func place(_ line: Explanation.Line) -> Phrase {
    ExplanationText.toldAt(line.column, label(line))
  }

  /// What a step rests on, without its own heading.
  private mutating func body(_ step: Explanation.Step, _ line: Explanation.Line) -> [String] {
    let telling = explanation.telling(of: step)
    let told = telling.figures.compactMap { figure($0, in: step) }
      .filter { figures.insert($0).inserted }
    var rows: [String] = []
    if let formula = telling.formula, !isTold(formula, step, by: told) { rows = [formula.text] }
    rows += (telling.reasons.map { ExplanationText.because($0) } + told).map(\.text)
    var elsewhere: [(place: Phrase, names: [String])] = []
    for id in step.steps {
      guard let child = line.steps.first(where: { $0.id == id }),
        above[line.column]?.contains(child.key) != true
      else { continue }
      guard let before = self.told[child.key] else {
        self.told[child.key] = line
        rows.append(heading(child))
        rows += body(child, line).map { "  " + $0 }
        continue
      }
      // The same line told it already, or there is nothing more to tell.
      if before.column == line.column && before.line == line.line
        || child.steps.isEmpty && child.figures.isEmpty
      {
        continue
      }
      let place = place(before)
      if let known = elsewhere.firstIndex(where: { $0.place == place }) {
        if !elsewhere[known].names.contains(child.name) {
          elsewhere[known].names.append(child.name)
        }
      } else {
        elsewhere.append((place, [child.name]))
      }
    }
    return rows + elsewhere.map { ExplanationText.told($0.names, $0.place).text }
  }

  /// A figure alone: its own row, or the heading of the step, names it.
  private func isTold(_ formula: Phrase, _ step: Explanation.Step, by figures: [Phrase]) -> Bool {
    formula == Phrase(verbatim: step.name)
      || step.figures.count == 1 && !figures.isEmpty
        && formula == FigureNameText.name(step.figures[0].key)
  }

  private func heading(_ step: Explanation.Step) -> String {
    let amount = explanation.telling(of: step).amount
    var origin: [Phrase] = step.article.isOfALaw ? [step.article.phrase] : []
    if !step.dates.isEmpty {
      origin.append(ExplanationText.figures(of: step.dates.map { explanation.dated($0) }))
    }
    return origin.isEmpty
      ? ExplanationText.step(step.name, amount).text
      : ExplanationText.step(step.name, amount, origin).text
  }

  /// A figure whose place the heading of its step does not tell, or that is not sure.
  private func figure(_ figure: Explanation.FigureTerm, in step: Explanation.Step) -> Phrase? {
    let isTold = figure.article == step.article.phrase || !figure.isOfALaw
    var origin = isTold ? [] : [figure.article]
    if figure.isEstimate {
      let status = FigureText.status(figure.status.rawValue)
      origin.append(ExplanationText.estimated(figure.date?.year ?? 0, status))
    } else if figure.status == .unverified {
      origin.append(ExplanationText.unverified)
    }
    guard !origin.isEmpty else { return nil }
    let amount: Phrase
    switch FigureUnit(rawValue: figure.unit) {
    case .percent: amount = FormulaText.percent(figure.value)
    case .factor, .years, .months, .persons, .points: amount = FormulaText.number(figure.value)
    default:
      amount = FormulaText.number(figure.value + (figure.value.contains(".") ? "" : ".00"))
    }
    return ExplanationText.figure(FigureNameText.name(figure.key), amount, origin)
  }
}

extension Explanation {
  /// A day of figures; of an estimate it says so.
  func dated(_ date: CalendarDate) -> Phrase {
    guard let estimate, estimate.year == date.year else { return Phrase(verbatim: "\(date)") }
    return ExplanationText.day("\(date)", of: "\(estimate.title)")
  }
}

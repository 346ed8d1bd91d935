import HuishoudboekjeCatalogue

extension Article {
  /// The article with the words of each language between its parts.
  package var phrase: Phrase { ArticleText.phrase(description) }
  /// Not a choice of the budget or of the table.
  package var isOfALaw: Bool { ArticleText.isOfALaw(description) }
}

extension Explanation.Step {
  /// Equal for steps that are made in the same way.
  package var key: UInt64 { term.key }
}

/// What a reader is told of a step: its formula in plain words, and why it came out so.
package struct StepTelling: Sendable {
  /// What it is worth.
  package let amount: Phrase
  /// Nil where the formula only repeats an amount that is told on its own.
  package let formula: Phrase?
  package let reasons: [Phrase]
  /// The figures that are told of.
  package let figures: [Explanation.FigureTerm]
}

extension Explanation {
  /// What a reader is told of a step.
  package func telling(of step: Step) -> StepTelling {
    var telling = TermTelling { figures.lookUp($0)?.row }
    let formula = telling.tell(step.term)
    let keys = telling.figures.compactMap { figures.lookUp($0)?.row.key }
    return StepTelling(
      amount: telling.number(step.term), formula: formula, reasons: telling.reasons,
      figures: step.figures.filter { keys.contains($0.key) })
  }
}

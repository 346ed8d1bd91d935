import HuishoudboekjeCatalogue

extension BudgetLine {
  /// The name in a table for people, true on the dates of which the table tells.
  ///
  /// - Parameters:
  ///   - servicekostenCount: four kinds of servicekosten count for the huurtoeslag (Wht artikel 5 lid 3), as
  ///     they do to 2025; false where the table also tells of a date on which none counts.
  ///   - set: the costs after which what is left is left; nil where the table does not say it.
  package func words(servicekostenCount: Bool, _ set: BudgetSet? = nil) -> Phrase {
    if isFourKinds(servicekostenCount) { return LineText.servicekostenGemeenschappelijk }
    if self == .vrijBesteedbaar, let set { return set.left }
    return facts.label
  }
  /// The same in the language of the run.
  package func label(servicekostenCount: Bool) -> String {
    words(servicekostenCount: servicekostenCount).text
  }
  /// The name as a step of a sum.
  func name(servicekostenCount: Bool) -> StaticString {
    isFourKinds(servicekostenCount) ? "servicekosten gemeenschappelijk" : facts.name
  }
  /// The four kinds where they do not count: energy, cleaning, huismeester and rooms that are shared.
  private func isFourKinds(_ servicekostenCount: Bool) -> Bool {
    self == .servicekostenSubsidiabel && !servicekostenCount
  }
}

extension BudgetSet {
  /// What is left after these costs, as a row of a table.
  fileprivate var left: Phrase {
    switch self {
    case .d0: return LineText.leftAfterFixed
    case .nibud: return LineText.leftAfterMinimum
    }
  }
  /// The same within a title.
  package var leftInTitle: Phrase {
    switch self {
    case .d0: return LineText.leftAfterFixedInTitle
    case .nibud: return LineText.leftAfterMinimumInTitle
    }
  }
  /// The same beside a norm.
  package var free: Phrase {
    switch self {
    case .d0: return LineText.freeAfterFixed
    case .nibud: return LineText.freeAfterMinimum
    }
  }
}

extension Statutes {
  /// Servicekosten count for the huurtoeslag of the year.
  var servicekostenCount: Bool { huurtoeslag.figures.servicekosten != nil }
}

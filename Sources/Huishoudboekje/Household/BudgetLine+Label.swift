extension BudgetLine {
  /// The name in a table for people, true on the dates of which the table tells.
  ///
  /// - Parameter servicekostenCount: four kinds of servicekosten count for the huurtoeslag (Wht artikel 5 lid 3), as
  ///   they do to 2025; false where the table also tells of a date on which none counts.
  package func label(servicekostenCount: Bool) -> String {
    isFourKinds(servicekostenCount) ? "Servicekosten gemeenschappelijk" : facts.label
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

extension Statutes {
  /// Servicekosten count for the huurtoeslag of the year.
  var servicekostenCount: Bool { huurtoeslag.figures.servicekosten != nil }
}

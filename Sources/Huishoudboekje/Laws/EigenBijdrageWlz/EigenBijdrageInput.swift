/// What the eigen bijdrage knows of one person, all of the peiljaar.
struct EigenBijdragePerson<L: Lane>: Sendable {
  /// Inkomensgegeven: verzamelinkomen, or belastbaar loon without an aanslag.
  var income: YearAmount<L>
  /// Income on which the person pays Zvw himself; nil: all of it.
  var bijdrageInkomen: YearAmount<L>?
  /// Has the AOW age on the date of determination (by 31 January at a yearly recalculation).
  var aow: Bool
  /// Has Wlz care as well; false for a spouse without care.
  var owesContribution = true
}

/// What the eigen bijdrage knows of a single person or a couple.
struct EigenBijdrageInput<L: Lane>: Sendable {
  var persons: OneOrTwo<EigenBijdragePerson<L>>
  /// Income tax and premiums due over the peiljaar, or loonheffing withheld, of all together.
  var tax: YearAmount<L>
  /// Rendementsgrondslag on 1 January of the peiljaar, of all together.
  var rendementsgrondslag: Wealth<L>
  /// Grondslag sparen en beleggen of the peiljaar, for the compensatie vervallen ouderentoeslag.
  var grondslagSparen: Wealth<L>
  /// Nil: by the law; otherwise the amount that a case states.
  var compensatie: YearAmount<L>?
  /// Entitled to zorgtoeslag on 1 January of the peiljaar.
  var zorgtoeslagInPeiljaar: L.Mask
  /// Net proceeds of labour in T - 1.
  var netLabour: YearAmount<L> = .zero
  /// The rendementsgrondslag of each apart, where the thresholds are not pooled.
  var apart: OneOrTwo<Wealth<L>>?
}

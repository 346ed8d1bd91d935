/// Switches of the open points, with the documented defaults: see the article Open-Points.
package struct Switches: Sendable, Equatable {
  /// How the year is settled.
  package enum Settlement: String, Sendable, CaseIterable {
    /// An aanslag with two sources of income or box 3, otherwise the table.
    case auto
    /// Never an aanslag: the table outcome stands.
    case none
    /// Always an aanslag.
    case annual
  }
  package var settlement = Settlement.auto
  package var drempel = DrempelinkomenMode.dienst
  package var eigenBijdrage = EigenBijdrageSwitches()
  /// Nil: by the law of the peiljaar where its figures are known, otherwise entitled.
  package var zorgtoeslagInPeiljaar: Bool?
  /// Which income the nihil rule of the eigen bijdrage compares.
  package enum NihilIncome: String, Sendable, CaseIterable {
    /// What comes in now.
    case current
    /// What came in in the peiljaar.
    case peiljaar
  }
  package var nihilIncome = NihilIncome.current
  /// To 2024 with more persons: those of AOW age have the larger share of the income.
  package var aowHoofdaandeel = true
  /// The exception for a handicap below the youth age has been asked for; a Wlz indication is
  /// proof (Wht artikel 13 lid 1 onder a).
  package var bijzondereSituatieHandicap = true
  /// Spouses of whom one is admitted stay gehuwd for the Toeslagenwet (artikel 1 lid 3).
  package var twGehuwd = true
  package init() {}
}

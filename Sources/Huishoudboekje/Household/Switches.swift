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
    /// A return is filed: an aanslag where one is needed or where what is asked or given back is not small. It is
    /// how advice weighs a return; no scenario states it.
    case filed

    /// Those that a scenario may state.
    package static var allCases: [Settlement] { [.auto, .none, .annual] }
  }
  package var settlement = Settlement.auto
  /// How the peiljaar was settled, in the tax that the eigen bijdrage looks at; nil: as the year. No scenario
  /// states it: with it the return of the year is weighed alone.
  var settlementOfPeiljaar: Settlement?
  /// When an aanslag of the year is paid or refunded; the year itself counts it either way.
  package enum AanslagBetaling: String, Sendable, CaseIterable {
    /// In the year after.
    case jaarErna = "jaar_erna"
    /// In twelve parts within the year, as by a voorlopige aanslag, of who is in the household all year.
    case voorlopig
  }
  package var aanslagBetaling = AanslagBetaling.jaarErna
  package var drempel = DrempelinkomenMode.dienst
  package var eigenBijdrage = EigenBijdrageSwitches()
  /// Nil: by the law of the peiljaar where its figures are known, otherwise entitled.
  package var zorgtoeslagInPeiljaar: Bool?
  /// The same of each person, before what is stated. No scenario states it: with it the steps of the assets look
  /// at a peiljaar that is still to come.
  var zorgtoeslagInPeiljaarOfEach: [Bool]?
  /// Which income the nihil rule of the eigen bijdrage compares.
  package enum NihilIncome: String, Sendable, CaseIterable {
    /// What comes in now.
    case current
    /// What came in in the peiljaar.
    case peiljaar
  }
  package var nihilIncome = NihilIncome.current
  /// Spouses of whom one is admitted claim the alleenstaandeouderenkorting in their return (Wet IB
  /// 2001 artikel 8.18).
  package var aokBijOpname = true
  /// Who does not claim it files the return all the same: with it the credit is weighed alone.
  var returnWithoutAOK = false
  /// Since when a couple has chosen to be treated as unmarried, in the columns that have that choice; nil:
  /// always. No scenario states it: with it a choice that is made now is weighed.
  var unmarriedFrom: CalendarDate?
  /// The income of the tenant's children counts for passend toewijzen, as the text of Woningwet
  /// artikel 1 has it for those who are not supported; no corporation does so.
  package var kindInkomenPassend = false
  /// The text of Awir artikel 3 lid 6 also for unmarried partners: they stay toeslagpartners after a
  /// change of address, where the Dienst ends it.
  package var toeslagpartnerOngehuwdWettekst = false
  /// Only who came to live there for the care may be left out on request (Bht artikel 2a lid 2).
  package var zorgbehoefteStrikt = false
  /// The day of discharge or death is a day of the eigen bijdrage.
  package var ebLaatsteDagTelt = true
  /// The exception for a handicap below the youth age has been asked for; a Wlz indication is
  /// proof (Wht artikel 13 lid 1 onder a).
  package var bijzondereSituatieHandicap = true
  /// Which column of the table the SVB uses for the payment of May: see the article Open-Points.
  package enum AOWVakantieTarief: String, Sendable, CaseIterable {
    /// Without loonheffingskorting, as svb.nl says.
    case zonder
    /// As the payer of the loonheffingskorting would.
    case met
  }
  package var aowVakantieTarief = AOWVakantieTarief.zonder
  /// Whether that payment stands in the tax withheld over the peiljaar.
  package enum MayInPeiljaar: String, Sendable, CaseIterable {
    case `nil`
    case withheld
  }
  package var mayInPeiljaar = MayInPeiljaar.nil
  /// What of the assumed local taxes is remitted; an amount that is stated is what is paid.
  package enum KwijtscheldingMode: String, Sendable, CaseIterable {
    /// By the law, from the amounts of the run.
    case berekend
    /// All of it, whatever the income and the assets.
    case volledig
    /// Nothing: the default of the budget set.
    case geen
  }
  package var kwijtschelding = KwijtscheldingMode.berekend
  /// Spouses of whom one is admitted stay gehuwd for the Toeslagenwet (artikel 1 lid 3).
  package var twGehuwd = true
  package init() {}
}

/// A person with a Wlz indication, perhaps a partner, a home and a care form, in one calendar year.
///
/// All amounts are whole cents; which of them a scenario states stands in `amounts`.
public struct Household: Sendable {
  package var name: String
  /// The calendar year that is computed.
  public var year: Int
  package var person: Person
  package var care: Care
  package var partner: Partner?
  /// Children and others who are registered at the home.
  package var cohabitants: [Cohabitant] = []
  package var dwelling: Dwelling
  /// The home after a move; its amounts are those of `.of(home: 1)`.
  package var nextDwelling: Dwelling?
  /// The first day in the next home.
  package var moveDate: CalendarDate?
  package var budgetSet: BudgetSet = .nibud
  package var choices: [ColumnChoice] = [.zzp, .vpt]
  package var switches = Switches()
  /// Whether a column stands beside each in which a request to Dienst Toeslagen is possible, with the
  /// requests that bring most.
  package var requests = RequestColumns.auto
  /// Of which requests such a column weighs the effect.
  package var weighed: WeighedRequests = [.toeslagpartner, .leftOut]
  /// The facts that the scenario does not state and that count as something.
  package var leftOpen: [OpenFact] = []
  /// The amounts that the scenario states, in cents.
  public var amounts = StatedAmounts()

  package init(name: String, year: Int, person: Person, dwelling: Dwelling, care: Care) {
    self.name = name
    self.year = year
    self.person = person
    self.dwelling = dwelling
    self.care = care
  }
}

/// The spouse or the one with whom the person lives together.
package struct Partner: Sendable {
  package var person: Person
  /// Married or registered; otherwise cohabiting.
  package var married = true
  /// Nil: no Wlz care.
  package var care: Care?
  package var form = PartnerForm.none
  /// One of the two came to live there because of the care (Bht artikel 2a lid 2).
  package var cameForCare = false
  /// During a stay in an institution still registered at the home: counts for the huurtoeslag.
  package var registeredAtHome = false
  /// What the couple has written to Dienst Toeslagen during a stay, and from which day it counts; nil: from
  /// the stay on.
  package var toeslagpartnerRequest: ToeslagpartnerRequest?
  package var toeslagpartnerFrom: CalendarDate?
  /// Insured under the Zvw.
  package var insured = true
  /// The first and the last day together, where they are not those of the year.
  package var from: CalendarDate?
  package var until: CalendarDate?
  package init(person: Person) { self.person = person }
}

/// A child or medebewoner who is registered at the home; counts for the huurtoeslag.
package struct Cohabitant: Sendable {
  package var birthDate: CalendarDate
  package var isChild: Bool
  /// Toetsingsinkomen of the year, cents.
  package var toetsingsinkomen = 0
  /// Rendementsgrondslag on 1 January, cents.
  package var wealth = 0
  /// Voordeel uit sparen en beleggen, cents per year; nil: of that wealth, in the bank.
  package var box3Benefit: Int?
  /// Has an indication for Wlz care.
  package var hasIndication = false
  /// Came to live there because of the care (Bht artikel 2a lid 2).
  package var cameForCare = false
  /// The first and the last day at the home, where they are not those of the year.
  package var from: CalendarDate?
  package var until: CalendarDate?
  package init(birthDate: CalendarDate, isChild: Bool) {
    self.birthDate = birthDate
    self.isChild = isChild
  }
  /// Counts in a month: who is there on its first day. A change on a later day counts from the next
  /// month (Awir artikel 5).
  func counts(inMonthFrom start: CalendarDate) -> Bool {
    birthDate <= start && from.map { $0 <= start } ?? true && until.map { start <= $0 } ?? true
  }
}

/// In which form a partner has Wlz care.
package enum PartnerForm: Sendable, Equatable {
  case none
  /// The same course as the first person, column by column.
  case same
  case fixed(Leveringsvorm)
  /// By the dates of the partner's own care.
  case course
}

/// Which set of default living costs fills the lines that a scenario leaves open.
package enum BudgetSet: String, Sendable, CaseIterable {
  /// The coarse block: see the article Law-Levenskosten.
  case d0
  /// The lines of a minimum budget (Nibud, Voedselbanken, CBS).
  case nibud
}

/// The requests to Dienst Toeslagen that a column of requests weighs.
package struct WeighedRequests: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }
  /// Awir artikel 3 lid 6.
  package static let toeslagpartner = WeighedRequests(rawValue: 1)
  /// Bht artikel 2 and 2a.
  package static let leftOut = WeighedRequests(rawValue: 2)
}

/// When columns with requests are shown.
package enum RequestColumns: String, Sendable, CaseIterable {
  /// In a comparison where a request is worth something; not in a sweep.
  case auto
  case show
  case hide
}

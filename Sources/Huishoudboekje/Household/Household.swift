/// A person with a Wlz indication, perhaps a partner, a home and a care form, in one calendar year.
///
/// All amounts are whole cents; which of them a scenario states stands in `amounts`.
public struct Household: Sendable {
  public var name: String
  public var year: Int
  public var person: Person
  public var care: Care
  public var partner: Partner?
  /// Children and others who are registered at the home.
  public var cohabitants: [Cohabitant] = []
  public var dwelling: Dwelling
  /// The home after a move; its amounts are those of `.of(home: 1)`.
  public var nextDwelling: Dwelling?
  /// The first day in the next home.
  public var moveDate: CalendarDate?
  public var budgetSet: BudgetSet = .nibud
  public var choices: [ColumnChoice] = [.zzp, .vpt]
  public var switches = Switches()
  public var amounts = StatedAmounts()

  public init(name: String, year: Int, person: Person, dwelling: Dwelling, care: Care) {
    self.name = name
    self.year = year
    self.person = person
    self.dwelling = dwelling
    self.care = care
  }
}

/// The spouse or the one with whom the person lives together.
public struct Partner: Sendable {
  public var person: Person
  /// Married or registered; otherwise cohabiting.
  public var married = true
  /// Nil: no Wlz care.
  public var care: Care?
  public var form = PartnerForm.none
  /// During a stay in an institution still registered at the home: counts for the huurtoeslag.
  public var registeredAtHome = false
  /// Insured under the Zvw.
  public var insured = true
  /// Refused within the year: the sources have no rule for it.
  public var deathDate: CalendarDate?
  public init(person: Person) { self.person = person }
}

/// A child or medebewoner who is registered at the home; counts for the huurtoeslag.
public struct Cohabitant: Sendable {
  public var birthDate: CalendarDate
  public var isChild: Bool
  /// Toetsingsinkomen of the year, cents.
  public var toetsingsinkomen = 0
  /// Rendementsgrondslag on 1 January, cents.
  public var wealth = 0
  /// The first and the last day at the home, where they are not those of the year.
  public var from: CalendarDate?
  public var until: CalendarDate?
  public init(birthDate: CalendarDate, isChild: Bool) {
    self.birthDate = birthDate
    self.isChild = isChild
  }
  /// Is there all of a month, not before birth: the month of coming or going does not count (Awir
  /// artikel 5).
  func counts(inMonthFrom start: CalendarDate) -> Bool {
    birthDate <= start && from.map { $0 <= start } ?? true
      && until.map { start.endOfMonth <= $0 } ?? true
  }
}

/// In which form a partner has Wlz care.
public enum PartnerForm: Sendable, Equatable {
  case none
  /// The same course as the first person, column by column.
  case same
  case fixed(Leveringsvorm)
  /// By the dates of the partner's own care.
  case course
}

/// The rented home of the forms in which the client lives at home.
public struct Dwelling: Sendable {
  public var woonvorm: Woonvorm?
  public var landlord: Landlord?
  /// Zelfstandig: own entrance, living room, kitchen, toilet and (since 2024-03-01) shower.
  public var selfContained = true
  /// Aangewezen onzelfstandig: Wht artikel 11 lid 1 onder b.
  public var designated = false
  public var adaptedHome = false
  public var acquiredRight = false
  public init() {}
  var isEligible: Bool { selfContained || designated }
}

/// The housing forms of the sources.
public enum Woonvorm: String, Sendable, CaseIterable {
  case inDeWijk = "in_de_wijk"
  case geschikt, beschut, beschermd
}

/// Who lets the home; passend toewijzen binds only a woningcorporatie.
public enum Landlord: String, Sendable, CaseIterable {
  case corporatie, zorgaanbieder, particulier
}

/// The care indication and, for verblijf, when it began.
public struct Care: Sendable {
  public var zorgprofiel: String
  /// The first day of the stay in the ZZP column; nil: beyond the first four months.
  public var verblijfFrom: CalendarDate?
  /// MPT of at most 20 hours a month.
  public var mptAtMost20Hours = false
  /// The care as it is dated, for the column VERLOOP.
  public var course: [CareStage] = []
  /// The zorgkantoor has the declaration that the person goes home: the last months of the stay
  /// have the low contribution (Blz artikel 3.3.2.2 lid 1 onder d).
  public var terugkeerVerklaring = false
  /// A child of the couple or the single person keeps the contribution of a stay low (lid 1 onder
  /// c): one with kinderbijslag, or under 27 with a student grant.
  public var childKeepsLow = false
  /// The stay is a deeltijdverblijf (lid 1 onder e).
  public var deeltijdverblijf = false
  /// The CAK does not know income or assets of the peiljaar (Blz artikel 3.3.2.7).
  public var peiljaarUnknown = false
  public init(zorgprofiel: String) { self.zorgprofiel = zorgprofiel }
}

/// Switches of the dossier's open points, with the documented defaults.
public struct Switches: Sendable, Equatable {
  /// How the year is settled.
  public enum Settlement: String, Sendable, CaseIterable {
    /// An aanslag with two sources of income or box 3, otherwise the table.
    case auto
    /// Never an aanslag: the table outcome stands.
    case none
    /// Always an aanslag.
    case annual
  }
  public var settlement = Settlement.auto
  public var drempel = DrempelinkomenMode.dienst
  public var eigenBijdrage = EigenBijdrageSwitches()
  /// Nil: by the law of the peiljaar where its figures are known, otherwise entitled.
  public var zorgtoeslagInPeiljaar: Bool?
  /// Which income the nihil rule of the eigen bijdrage compares.
  public enum NihilIncome: String, Sendable, CaseIterable {
    /// What comes in now.
    case current
    /// What came in in the peiljaar.
    case peiljaar
  }
  public var nihilIncome = NihilIncome.current
  /// To 2024 with more persons: those of AOW age have the larger share of the income.
  public var aowHoofdaandeel = true
  /// The exception for a handicap below the youth age has been asked for; a Wlz indication is
  /// proof (Wht artikel 13 lid 1 onder a).
  public var bijzondereSituatieHandicap = true
  public init() {}
}

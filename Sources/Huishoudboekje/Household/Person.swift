/// Who a person is and which incomes he or she has; the amounts that vary stand in slots.
public struct Person: Sendable {
  public var birthDate: CalendarDate
  /// For the default of the food; a woman when it is not said.
  public var isMan = false
  public var aow: AOWFacts?
  public var wajong: WajongFacts?
  public var bijstand: BijstandFacts?
  /// A pension beside the AOW; its amount is `.pension`.
  public var hasPension = false
  /// Wages from present labour; the amount is `.wages`.
  public var hasWages = false
  /// WIA, WAO or IVA; the amount is `.wia`.
  public var hasWIA = false
  /// The WIA pays 8 % vakantie-uitkering in May.
  public var wiaHasHoliday = true
  /// Arbeidsongeschikt for 35 % or more, which a WIA always is and a WAO need not be: gives the
  /// tegemoetkoming arbeidsongeschikten.
  public var wiaAtLeast35Pct = true
  /// The one payer that applies the loonheffingskorting; nil: none does.
  public var loonheffingskorting: IncomeSource?

  public struct AOWFacts: Sendable, Equatable {
    public var kind: AOWKind = .single
    public var buildUpPct = 100
    public init() {}
  }
  public struct WajongFacts: Sendable, Equatable {
    public var regime: WajongRegime
    public var hulpbehoevendheid: Hulpbehoevendheid = .geen
    /// The tegemoetkoming under 21, extrapolated after 2021.
    public var tegemoetkomingJong = false
    /// The supplement of the Toeslagenwet, gross, cents per month: an input.
    public var twToeslag = 0
    public init(regime: WajongRegime) { self.regime = regime }
  }
  public struct BijstandFacts: Sendable, Equatable {
    /// Kostendelende medebewoners of Pw artikel 19a.
    public var kostendelers = 0
    /// At 18-20 the parents cannot or need not pay: the duty to raise from 2026.
    public var parentsCannotPay = true
    /// Net income that is deducted, with its holiday allowance; cents per month.
    public var otherNetIncome = 0
    /// What the gemeente takes off for the meals of the VPT; cents per month.
    public var voedingInMindering = 0
    /// What the gemeente takes off for low housing costs; cents per month.
    public var woonsituatieVerlaging = 0
    public var grossMode = BijstandGrossMode.twoHalves
    /// The gemeente treats a VPT home as an inrichting.
    public var vptIsInrichting = false
    public init() {}
  }

  public init(birthDate: CalendarDate) { self.birthDate = birthDate }

  var sources: [IncomeSource] {
    var sources: [IncomeSource] = []
    if aow != nil { sources.append(.aow) }
    if wajong != nil { sources.append(.wajong) }
    if bijstand != nil { sources.append(.bijstand) }
    if hasPension { sources.append(.pension) }
    if hasWIA { sources.append(.wia) }
    if hasWages { sources.append(.wages) }
    return sources
  }
}

/// The kinds of income.
public enum IncomeSource: String, Sendable, CaseIterable {
  case aow, pension, wajong, bijstand, wia, wages
}

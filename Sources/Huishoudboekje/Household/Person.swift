/// Who a person is and which incomes he or she has; the amounts that vary stand in slots.
package struct Person: Sendable {
  /// As the scenario calls him or her; no rule reads it.
  package var name: String?
  package var birthDate: CalendarDate
  /// The day of death, where it is known; incomes end with it.
  package var deathDate: CalendarDate?
  /// The first year with income of one's own, where it is not that of the 18th birthday (Blz artikel
  /// 3.3.2.5, to 2025).
  package var firstIncomeYear: Int?
  /// For the default of the food; a woman when it is not said.
  package var isMan = false
  package var aow: AOWFacts?
  package var wajong: WajongFacts?
  package var bijstand: BijstandFacts?
  /// A pension beside the AOW; its amount is `.pension`.
  package var hasPension = false
  /// Wages from present labour; the amount is `.wages`.
  package var hasWages = false
  /// WIA, WAO or IVA; the amount is `.wia`.
  package var hasWIA = false
  /// The WIA pays 8 % vakantie-uitkering in May.
  package var wiaHasHoliday = true
  /// Arbeidsongeschikt for 35 % or more, which a WIA always is and a WAO need not be: gives the
  /// tegemoetkoming arbeidsongeschikten.
  package var wiaAtLeast35Pct = true
  /// Nabestaandenuitkering of the Anw; the amount is `.anw`.
  package var hasAnw = false
  /// Its vakantie-uitkering of May, gross, cents per year.
  package var anwHoliday = 0
  /// Bijzondere bijstand and other income that counts for nothing; the amount is `.overigOnbelast`.
  package var hasOverigOnbelast = false
  /// What the Toeslagenwet asks beside a Wajong or WIA.
  package var toeslagenwet = ToeslagenwetFacts()
  /// The first day of the wages; nil: so long ago that nothing of them is left out any more (TW
  /// artikel 7).
  package var wagesSince: CalendarDate?
  /// The one payer that applies the loonheffingskorting; nil: none does.
  package var loonheffingskorting: IncomeSource?

  package struct AOWFacts: Sendable, Equatable {
    package var kind: AOWKind = .single
    package var buildUpPct = 100
    package init() {}
  }
  package struct WajongFacts: Sendable, Equatable {
    package var regime: WajongRegime
    package var hulpbehoevendheid: Hulpbehoevendheid = .geen
    /// The tegemoetkoming under 21, extrapolated after 2021.
    package var tegemoetkomingJong = false
    package init(regime: WajongRegime) { self.regime = regime }
  }
  package struct ToeslagenwetFacts: Sendable, Equatable {
    /// The toeslag that is paid, gross, cents per month, in the place of what the law makes.
    package var stated: Int?
    /// Of the WIA, without vakantiebijslag, cents per day (artikel 8a); nil: no limit.
    package var dagloon: Int?
    /// Below 21: lives with (foster) parents.
    package var withParents = false
    /// Shares the home with an adult who counts; nil: as the cohabitants say.
    package var sharesHome: Bool?
    package init() {}
  }
  package struct BijstandFacts: Sendable, Equatable {
    /// Kostendelende medebewoners of Pw artikel 19a.
    package var kostendelers = 0
    /// At 18-20 the parents cannot or need not pay: the duty to raise from 2026.
    package var parentsCannotPay = true
    /// Net income that is deducted, with its holiday allowance; cents per month.
    package var otherNetIncome = 0
    /// What the gemeente takes off for the meals of the VPT; cents per month.
    package var voedingInMindering = 0
    /// What the gemeente takes off for low housing costs; cents per month.
    package var woonsituatieVerlaging = 0
    package var grossMode = BijstandGrossMode.twoHalves
    /// The spouse has no right (artikel 13), on a ground that is not computed.
    package var spouseWithoutRight: SpouseWithoutRight?
    /// The gemeente treats a VPT home as an inrichting.
    package var vptIsInrichting = false
    package init() {}
  }

  package init(birthDate: CalendarDate) { self.birthDate = birthDate }

  /// The Wajong falls by the wages (Wajong artikel 3:8): a sweep over them makes a household of every value.
  package var isHouseholdOfItsWages: Bool { wajong != nil }

  /// A benefit beside which there can be a toeslag of the Toeslagenwet.
  var hasBenefitOfToeslagenwet: Bool { wajong != nil || hasWIA }

  /// A benefit that ends or changes at the AOW age, or wages: what there was before it.
  var hasIncomeBeforeAOW: Bool { wajong != nil || hasWIA || bijstand != nil || hasWages }

  /// By the first year with income, where it is stated, or by the 18th birthday.
  func firstIncome(in year: Int, from age: Int) -> FirstIncome {
    FirstIncome(in: year, first: firstIncomeYear ?? birthDate.year + age)
  }

  var sources: [IncomeSource] {
    var sources: [IncomeSource] = []
    if aow != nil { sources.append(.aow) }
    if wajong != nil { sources.append(.wajong) }
    if bijstand != nil { sources.append(.bijstand) }
    if hasPension { sources.append(.pension) }
    if hasWIA { sources.append(.wia) }
    if hasWages { sources.append(.wages) }
    if hasAnw { sources.append(.anw) }
    if hasOverigOnbelast { sources.append(.overigOnbelast) }
    return sources
  }
}

/// The kinds of income.
package enum IncomeSource: String, Sendable, CaseIterable {
  case aow, pension, wajong, bijstand, wia, wages, anw
  case overigOnbelast = "overig_onbelast"

  /// The main benefit has the loonheffingskorting, a pension or wages beside it not, unless a
  /// scenario says so.
  package var usuallyHasLoonheffingskorting: Bool {
    switch self {
    case .aow, .wajong, .bijstand, .wia, .anw: return true
    case .pension, .wages, .overigOnbelast: return false
    }
  }
}

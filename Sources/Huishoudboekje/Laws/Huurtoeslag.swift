/// The four kinds of servicekosten that count to 2025: Wht artikel 5 lid 3.
struct SubsidisableServicekosten<L: Lane>: Sendable {
  /// Energy of common parts; cleaning of common parts; huismeester; dienst- and recreatieruimten.
  var energie, schoonmaak, huismeester, ruimten: MonthAmount<L>
  @inline(__always) var sum: MonthAmount<L> { energie + schoonmaak + huismeester + ruimten }
}

/// What is the same for every amount: who lives there and in what kind of home.
package struct HuurtoeslagHousehold: Sendable, Equatable {
  /// Tenant, partner, co-residents and children; no subtenants.
  package var persons = 1
  /// The tenant is 18 or older.
  package var adult = true
  /// An occupant has the AOW age on 1 January of the year: the household type to 2024, and the column
  /// of passend toewijzen in every year.
  package var aowOn1January = false
  /// An occupant has reached the AOW age in the month: the 40 % slice to 2024.
  package var aowReached = false
  /// Every occupant is below the youth age, there is no resident child and no handicap exception.
  package var young = false
  /// An adapted home of a handicapped occupant.
  package var adaptedHome = false
  /// A subsidised rent passed the limit: an acquired right (to 2025, on request).
  package var acquiredRight = false
  /// Self-contained, or a designated non-self-contained home.
  package var eligibleDwelling = true
  /// The wealth of partners is tested together against the double limit.
  package var partners = false
  /// Two who are not partners all year: each is tested against the limit of one person.
  package var eachOfTwo = false
  /// A medebewoner owns more than the limit of one person.
  package var wealthyCohabitant = false
  package init() {}
}

/// The huurtoeslag of one month, with what it was made of.
struct HuurtoeslagWorking<L: Lane>: Sendable {
  /// Before the cap of the maximum rent.
  var rekenhuur: MonthAmount<L>
  var normhuur, basishuur: MonthAmount<L>
  /// The slices of 100, 65 and 40 %, and from 2026 the taper; not rounded.
  var slice100, slice65, slice40, taper: Unrounded<L, PerMonth>
  /// The month amount, not rounded; nil where a condition refuses.
  var month: Unrounded<L, PerMonth>
  var wealthTooHigh, rentTooHigh: L.Mask
  /// A refusal that is the same for every amount.
  var refusal: HuurtoeslagRefusal
  /// The wealth was that of partners together.
  var partners: Bool
  /// The maximum is that of young tenants.
  var young: Bool

  /// What the slices and the taper come to, whatever the conditions.
  @inline(__always) var byRentAndIncome: Unrounded<L, PerMonth> {
    (slice100 + slice65 + slice40 - taper).atLeastZero
  }
}

/// Wet op de huurtoeslag in its three shapes: 2023-2024, 2025 and from 2026.
struct Huurtoeslag: Sendable {
  let year: Int
  var figures: HuurtoeslagFigures

  /// A child below this age on 1 January has an exempt income (Awir artikel 8); it stands in no
  /// file of figures because it has not changed.
  static let kindvrijstellingLeeftijd = 23

  /// From so many persons on the maximum rent is no condition (Wht artikel 13 lid 2 onder b, to 2025).
  private static let largeHousehold = 8

  /// The wealth of one person, or of partners together, is above its limit.
  ///
  /// - Law: Awir artikel 7 lid 3; Wht artikel 7.
  @inline(__always)
  func isTooWealthy<L: Lane>(_ wealth: Wealth<L>, partners: Bool) -> L.Mask {
    wealth .> Wealth(figures.vermogensgrens(partners: partners))
  }

  /// The household type whose figures count.
  ///
  /// - Law: Wht artikel 17 (text to 2024: four types; from 2025: two).
  func type(_ household: HuurtoeslagHousehold) -> HuurtoeslagType {
    let older = year <= 2024 && household.aowOn1January
    return household.persons == 1 ? (older ? .epo : .ep) : (older ? .mpo : .mp)
  }
  func typeFigures(_ household: HuurtoeslagHousehold) -> HuurtoeslagTypeFigures {
    let index = HuurtoeslagType.allCases.firstIndex(of: type(household))!
    guard let figures = figures.types[index] else {
      preconditionFailure("a household type without figures in \(year)")
    }
    return figures
  }

  /// Kale huur plus, to 2025, four kinds of servicekosten of at most 12 each.
  ///
  /// - Law: Wht artikel 5 lid 3 (to 2025); artikel 5 (2026).
  /// - Unit: cents per month.
  /// - Leaves out: a lower statutory maximum on advice of the huurcommissie.
  @inline(__always)
  func rekenhuur<L: Lane>(
    _ kaleHuur: MonthAmount<L>, _ service: SubsidisableServicekosten<L>
  ) -> MonthAmount<L> {
    guard let limit = figures.servicekosten else {
      return kaleHuur.named("rekenhuur", "Wht artikel 5 (2026)")
    }
    let most = MonthAmount<L>(limit.most)
    let counted =
      least(service.energie, most) + least(service.schoonmaak, most)
      + least(service.huismeester, most) + least(service.ruimten, most)
    return (kaleHuur + counted).named("rekenhuur", "Wht artikel 5 lid 3")
  }

  /// The normhuur at a rekeninkomen.
  ///
  /// - Law: Wht artikel 17-19 (text to 2025); artikel 17 (2026).
  /// - Unit: cents per month.
  /// - Rounding: up to cents (artikel 19 lid 3); the income down to whole euros.
  @inline(__always)
  func normhuur<L: Lane>(
    _ income: YearAmount<L>, _ type: HuurtoeslagTypeFigures
  ) -> MonthAmount<L> {
    let least = MonthAmount<L>(type.normhuur)
    guard case .curve(let a, let b) = type.shape else {
      return least.named("normhuur", "Wht artikel 17 (2026)")
    }
    let article: Article = "Wht artikel 19 lid 3"
    let euros = income.cents.divided(by: 100, .down, "Awir artikel 8")
    // (a * Y + b) * Y in 10^-12 euro; minus the floor of the negative is the ceiling, in cents.
    let slope = L(a.figure) * euros + L(b.figure)
    let divisor = L(1).rescaled(by: Scale.powerOfTen(10))
    let curve = L(0) - L.floorDivide(L(0) - slope, times: euros, by: divisor, article)
    return MonthAmount(cents: curve)
      .when(income .> YearAmount(type.inkomensijkpunt), otherwise: least)
      .named("normhuur", article)
  }

  /// The huurtoeslag of a month at one rent, household and income.
  ///
  /// - Law: Wht artikel 5, 7, 8, 11, 13, 16-21; Bht artikel 7; modelled from 2023-01-01.
  /// - Unit: cents per month, not rounded.
  /// - Rounding: only the normhuur; the award rounds the year (`award`).
  /// - Leaves out: bijzonder vermogen, more than one claimant at an address.
  @inline(__always)
  func working<L: Lane>(
    kaleHuur: MonthAmount<L>, servicekosten: SubsidisableServicekosten<L>,
    rekeninkomen: YearAmount<L>, tooWealthy wealthTooHigh: L.Mask, _ household: HuurtoeslagHousehold
  ) -> HuurtoeslagWorking<L> {
    let f = figures
    let type = typeFigures(household)
    let rent = rekenhuur(kaleHuur, servicekosten)
    let quality = MonthAmount<L>(f.kwaliteitskortingsgrens)
    let maximum = MonthAmount<L>(
      household.young ? f.maximaleHuurgrensJongeren : f.maximaleHuurgrens)
    let capped = least(rent, maximum)
    let aftop = MonthAmount<L>(f.aftoppingsgrens(persons: household.persons))
    let norm = normhuur(rekeninkomen, type)
    let basis = (norm - MonthAmount(f.basishuurVerlaging)).named("basishuur", "Wht artikel 16")
    let upTo = (least(capped, quality) - basis).atLeastZero
    let between = (least(capped, aftop) - greatest(quality, basis)).atLeastZero
    let over = (capped - greatest(aftop, basis)).atLeastZero
    let article: Article = "Wht artikel 21; Bht artikel 7"
    let slice100 = (f.deelTotKwaliteitskortingsgrens * upTo)
      .named("deel tot de kwaliteitskortingsgrens", article)
    let slice65 = (f.deelTotAftoppingsgrens * between)
      .named("deel tot de aftoppingsgrens", article)
    let slice40 =
      getsSlice40(household)
      ? (f.deelBovenAftoppingsgrens * over).named("deel boven de aftoppingsgrens", article) : .zero
    var taper = Unrounded<L, PerMonth>.zero
    if case .taper(let percentage) = type.shape {
      let above = (rekeninkomen - YearAmount(type.inkomensijkpunt)).atLeastZero
      taper = (percentage * above).perMonth.named("afbouw", "Wht artikel 21 lid 2 (2026)")
    }
    let rentTooHigh = rentIsCondition(household) ? rent .> maximum : L.Mask(all: false)
    var working = HuurtoeslagWorking(
      rekenhuur: rent, normhuur: norm, basishuur: basis, slice100: slice100, slice65: slice65,
      slice40: slice40, taper: taper, month: .zero,
      wealthTooHigh: wealthTooHigh, rentTooHigh: rentTooHigh, refusal: household.refusal,
      partners: household.partners, young: household.young)
    if working.refusal == .none {
      working.month = working.byRentAndIncome.when(.!(wealthTooHigh .| rentTooHigh))
    }
    working.month = working.month.named("huurtoeslag per maand, niet afgerond", "Wht artikel 21")
    return working
  }

  /// A rent above the maximum is refused: Wht artikel 13, to 2025.
  func rentIsCondition(_ household: HuurtoeslagHousehold) -> Bool {
    year <= 2025 && !household.adaptedHome && !household.acquiredRight
      && household.persons < Self.largeHousehold
  }

  /// Who gets 40 % above the aftoppingsgrens: to 2024 a single person, a household with an
  /// occupant of AOW age and an adapted home; from 2025 everyone (Wht artikel 21).
  func getsSlice40(_ household: HuurtoeslagHousehold) -> Bool {
    year >= 2025 || household.persons == 1 || household.adaptedHome
      || household.aowReached
  }

  /// The award over a year from the sum of its exact month amounts.
  ///
  /// - Law: Awir artikel 14 lid 4 and 5.
  /// - Unit: whole euros, in cents.
  /// - Rounding: half-up to whole euros; below 24 nothing.
  @inline(__always)
  func award<L: Lane>(_ exactYear: Unrounded<L, PerYear>) -> YearAmount<L> {
    let rounded = exactYear.toEuro("Awir artikel 14 lid 4")
    return rounded.when(YearAmount(figures.minimumJaarbedrag) .<= rounded)
      .named("huurtoeslag over het jaar", "Awir artikel 14 lid 5")
  }

  /// The payment of a month: the exact month amount, down to whole euros.
  ///
  /// - Law: Awir artikel 16 (voorschot); leaflet TG 083.
  /// - Rounding: down to whole euros.
  @inline(__always)
  func payment<L: Lane>(
    _ month: Unrounded<L, PerMonth>, awarded: YearAmount<L>
  ) -> MonthAmount<L> {
    month.downToEuro("Dienst Toeslagen, Berekening huurtoeslag (TG 083)")
      .when(YearAmount.zero .< awarded)
      .named("huurtoeslag", "Wht artikel 21; Awir artikel 14")
  }
}

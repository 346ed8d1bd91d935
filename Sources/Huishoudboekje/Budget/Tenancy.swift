/// Who rents a home over some months of a year, and what the laws of rent see of it.
///
/// Made once per column; the budget, the flags, the advice, the complex and the explanation all ask
/// it who is there, whose AOW age counts, what the rekenhuur is and which limits hold.
struct Tenancy: Sendable {
  /// Whose income and wealth count.
  enum Tenants: Sendable, Equatable {
    case one(Int)
    case both
  }
  var months: [Int]
  let tenants: Tenants
  let home: Int
  /// What children and medebewoners add to the rekeninkomen, cents per year.
  let othersIncome: Int
  /// The toetsingsinkomen of occupants who are no children of the tenant, and of the children.
  let medebewonersIncome, childrenIncome: Int
  let household: HuurtoeslagHousehold
  /// What must hold for those who are left out on request.
  let leftOut: LeftOutTest

  /// Whose income and benefit of box 3 decide whether somebody may be left out.
  struct LeftOutTest: Sendable, Equatable {
    /// Every tenant and partner who is registered there, left out or not.
    let registered: [Int]
    /// Of them who is left out because of care need at home.
    let byCare: [Int]
    /// The toetsingsinkomen of all cohabitants; cents per year.
    let others: Int
    /// The benefit of box 3 of each cohabitant who is left out.
    let box3: [Int]
    var needsTest: Bool { !byCare.isEmpty || !box3.isEmpty }
  }

  /// The same but for its months.
  func isLike(_ other: Tenancy) -> Bool {
    tenants == other.tenants && home == other.home && household == other.household
      && othersIncome == other.othersIncome && childrenIncome == other.childrenIncome
      && leftOut == other.leftOut
  }
}

/// What the laws of rent look at, of each person and of both together.
struct RentFacts<L: Lane>: Sendable {
  var toetsingsinkomen: OneOrTwo<YearAmount<L>>
  /// Rendementsgrondslag on 1 January.
  var wealth: OneOrTwo<Wealth<L>>
  var jointWealth: Wealth<L>
  /// The benefit of box 3 of each.
  var box3Each: YearAmount<L>
}

/// The limits for a tenancy, and on which side of them its rent lies; cents.
struct RentLimits<L: Lane>: Sendable {
  let kaleHuur, rekenhuur: L
  let maximaleHuurgrens, aftoppingsgrens, kwaliteitskortingsgrens: L
  let letting: ToewijzingWorking<L>
  /// The assets from which an older household may ask to be excepted from passend toewijzen, and whether it has
  /// more (BTIV artikel 54a): the AOW age counts as soon as it is reached.
  let exceptionWealth: Int
  let mayAskException: L.Mask
  var isAboveMaximum: L.Mask { rekenhuur .> maximaleHuurgrens }
  var isAboveAftoppingsgrens: L.Mask { rekenhuur .> aftoppingsgrens }
  var isAboveKwaliteitskortingsgrens: L.Mask { rekenhuur .> kwaliteitskortingsgrens }
  /// Woningwet artikel 48 looks at the kale huur.
  var isAboveSocialeHuurgrens: L.Mask { kaleHuur .> letting.daebRentLimit.cents }
}

extension Tenancy {
  /// What all who count together have: tenants who stay elsewhere do not.
  @inline(__always)
  func rekeninkomen<L: Lane>(_ facts: RentFacts<L>) -> YearAmount<L> {
    tenantsIncome(facts, adding: othersIncome)
  }

  /// What the occupants have for passend toewijzen and the income test: without the tenant's children,
  /// who do count as persons.
  ///
  /// - Law: Woningwet artikel 1, 46 and 48: the text leaves out children who are supported, the
  ///   corporations leave out all of them.
  @inline(__always)
  func passendIncome<L: Lane>(_ facts: RentFacts<L>, _ switches: Switches) -> YearAmount<L> {
    tenantsIncome(
      facts,
      adding: medebewonersIncome + (switches.kindInkomenPassend ? childrenIncome : 0))
  }

  @inline(__always)
  private func tenantsIncome<L: Lane>(
    _ facts: RentFacts<L>, adding others: Int
  ) -> YearAmount<L> {
    let own: YearAmount<L>
    switch tenants {
    case .both: own = facts.toetsingsinkomen.sum({ $0 }, +)
    case .one(let index): own = facts.toetsingsinkomen[index]
    }
    return others == 0 ? own : own + YearAmount(cents: L(others))
  }

  /// The rendementsgrondslag of the tenants.
  func wealth<L: Lane>(_ facts: RentFacts<L>) -> Wealth<L> {
    switch tenants {
    case .one(let index): return facts.wealth[index]
    case .both: return facts.jointWealth
    }
  }

  /// Somebody who counts has more than the limit.
  @inline(__always)
  private func isTooWealthy<L: Lane>(_ law: Huurtoeslag, _ facts: RentFacts<L>) -> L.Mask {
    func above(_ index: Int) -> L.Mask {
      law.isTooWealthy(facts.wealth[index], partners: false)
    }
    switch tenants {
    case .one(let index): return above(index)
    case .both where household.eachOfTwo: return above(0) .| above(1)
    case .both: return law.isTooWealthy(facts.jointWealth, partners: true)
    }
  }

  /// Nobody who is left out because of care need at home has too much, and all together do not.
  ///
  /// - Law: Bht artikel 2a lid 2 onder b and c; equal to a limit is allowed. The exemption of a young child is
  ///   not taken off.
  @inline(__always)
  func mayLeaveOut<L: Lane>(_ law: Huurtoeslag, _ facts: RentFacts<L>) -> L.Mask {
    guard leftOut.needsTest else { return L.Mask(all: true) }
    let figures = law.figures
    let most = figures.zorgbehoefteBox3Maximum
    var allowed = L.Mask(all: leftOut.box3.allSatisfy { $0 <= most.cents })
    if !leftOut.byCare.isEmpty {
      let both = allowed .& (facts.box3Each .<= YearAmount(most))
      allowed = both
    }
    var income = YearAmount<L>(cents: L(leftOut.others))
    for index in leftOut.registered { income = income + facts.toetsingsinkomen[index] }
    return allowed .& (income .<= YearAmount(figures.zorgbehoefteInkomenMaximum))
  }

  /// The huurtoeslag of a month.
  @inline(__always)
  func working<L: Lane>(
    _ law: Huurtoeslag, _ facts: RentFacts<L>, _ load: (AmountSlot) -> L
  ) -> HuurtoeslagWorking<L> {
    law.working(
      kaleHuur: Amount(cents: load(AmountSlot.kaleHuur.of(home: home))),
      servicekosten: SubsidisableServicekosten(home: home, load),
      rekeninkomen: rekeninkomen(facts), tooWealthy: isTooWealthy(law, facts), household)
  }

  /// The limits at the rent that `load` gives.
  func limits<L: Lane>(
    _ statutes: Statutes, passendIncome: YearAmount<L>, wealth: Wealth<L> = .zero,
    _ load: (AmountSlot) -> L
  ) -> RentLimits<L> {
    let kaleHuur = MonthAmount<L>(cents: load(AmountSlot.kaleHuur.of(home: home)))
    let rekenhuur = statutes.huurtoeslag.rekenhuur(
      kaleHuur, SubsidisableServicekosten(home: home, load))
    return limits(
      statutes, passendIncome: passendIncome, wealth: wealth, kaleHuur: kaleHuur,
      rekenhuur: rekenhuur)
  }

  func limits<L: Lane>(
    _ statutes: Statutes, passendIncome: YearAmount<L>, wealth: Wealth<L> = .zero,
    kaleHuur: MonthAmount<L>, rekenhuur: MonthAmount<L>
  ) -> RentLimits<L> {
    let figures = statutes.huurtoeslag.figures
    let letting: ToewijzingWorking<L> = statutes.toewijzing.working(
      persons: household.persons, aowOccupant: household.aowOn1January, income: passendIncome,
      kaleHuur: kaleHuur, wlzIndication: true)
    let exception = statutes.toewijzing.figures.uitzonderingVermogen(persons: household.persons)
    return RentLimits(
      kaleHuur: kaleHuur.cents, rekenhuur: rekenhuur.cents,
      maximaleHuurgrens: L(figures.maximaleHuurgrens.cents),
      aftoppingsgrens: letting.aftoppingsgrens.cents,
      kwaliteitskortingsgrens: L(figures.kwaliteitskortingsgrens.cents), letting: letting,
      exceptionWealth: exception.cents,
      mayAskException: L.Mask(all: household.aowReached) .& (wealth .> Wealth(exception)))
  }
}

extension SubsidisableServicekosten {
  /// Those of a home.
  @inline(__always) init(home: Int, _ load: (AmountSlot) -> L) {
    func month(_ slot: AmountSlot) -> MonthAmount<L> { Amount(cents: load(slot.of(home: home))) }
    self.init(
      energie: month(.serviceEnergie), schoonmaak: month(.serviceSchoonmaak),
      huismeester: month(.serviceHuismeester), ruimten: month(.serviceRuimten))
  }
}

extension HouseholdPlan {
  /// The tenancy of which the advice speaks: the last of the year in the first column in which
  /// somebody rents.
  var tenancy: (column: Int, tenancy: Tenancy)? {
    for (index, column) in columns.enumerated() {
      if let tenancy = column.rent.tenancies.last { return (index, tenancy) }
    }
    return nil
  }
}

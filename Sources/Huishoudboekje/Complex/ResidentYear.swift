/// What a persona has in a year, whatever the home: the limits, the contributions, the benchmark.
package struct ResidentFacts: Sendable {
  package var year: Int
  /// The eigen bijdrage in ZZP, cents per average month.
  package var zzpEigenBijdrage: Int
  /// In the form of the persona; nil where the zorgprofiel excludes it.
  package var eigenBijdrage: Int?
  /// Must be left in the form of the persona, and in ZZP.
  package var benchmark: Int
  package var zzpBenchmark: Int
  /// Of the tenants and all who count for the huurtoeslag, cents per year.
  package var rekeninkomen: Int
  /// The same without the children of the tenant.
  package var passendIncome: Int
  package var passendLimit: Int
  package var daebIncomeLimit: Int
  /// Cents per month.
  package var aftoppingsgrens: Int
  package var kwaliteitskortingsgrens: Int
  package var socialeHuurgrens: Int
  /// Below the youth age of the huurtoeslag in some month.
  package var isYoung: Bool
  /// The huurtoeslag request for a handicap has been made.
  package var hasRequest: Bool
  package var exclusion: String?
}

/// A persona in a year in homes with equal facts: everything but the amounts of a home is computed
/// once.
struct ResidentYear {
  let household: Household
  let plan: HouseholdPlan<Int>
  private(set) var facts: ResidentFacts
  private let zzp: Int
  /// The column of the persona's form.
  private let form: Int?
  private let common: [CommonYear<Int>]
  private let rents: HuurtoeslagByRent?
  private let home: HomeCosts
  private var bases: [Int: Int] = [:]
  /// Nil where a partner stays at home, who pays for it.
  private var zzpRemainder: Int?

  /// - Parameter household: of a cell, as `Complex.household` makes it.
  init(
    _ household: Household, choice: ColumnChoice, benchmark: Benchmark, exclusion: String?,
    _ statutes: Statutes
  ) throws(HouseholdError) {
    var household = household
    for slot in Self.homeSlots { household.amounts[slot] = 0 }
    household.choices = exclusion == nil ? [.zzp, choice] : [.zzp]
    self.household = household
    plan = try HouseholdPlan<Int>(household, statutes)
    let columns = plan.columns.map(\.column.choice)
    guard let zzp = columns.firstIndex(of: .zzp) else {
      preconditionFailure("The resident has no column ZZP to compare with.")
    }
    self.zzp = zzp
    form = exclusion == nil ? columns.firstIndex(of: choice) : nil
    let amounts = household.amounts
    let plan = plan
    common = plan.benefits.indices.map { plan.common($0) { amounts[$0] ?? 0 } }
    let figures = statutes.huurtoeslag.figures
    let lawOfTheYear = ResidentFacts(
      year: household.year, zzpEigenBijdrage: 0, benchmark: 0, zzpBenchmark: 0,
      rekeninkomen: 0, passendIncome: 0, passendLimit: 0, daebIncomeLimit: 0,
      aftoppingsgrens: figures.aftoppingsgrensLaag.cents,
      kwaliteitskortingsgrens: figures.kwaliteitskortingsgrens.cents,
      socialeHuurgrens: figures.maximaleHuurgrens.cents, isYoung: false,
      hasRequest: household.switches.bijzondereSituatieHandicap, exclusion: exclusion)
    facts = lawOfTheYear
    if let form, !plan.columns[form].rent.tenancies.isEmpty, household.dwelling.isEligible {
      rents = try HuurtoeslagByRent(plan, form, household, statutes)
    } else {
      rents = nil
    }
    home = HomeCosts(form.map { plan.columns[$0].rent.homes[0] } ?? .wholeYear)
    fillFacts(benchmark, statutes)
  }

  private static let homeSlots: [AmountSlot] = [
    .kaleHuur, .serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten,
    .serviceOverig, .arrangement,
  ]

  private mutating func fillFacts(_ benchmark: Benchmark, _ statutes: Statutes) {
    let stay = budget(zzp, in: nil)
    let somebodyAtHome = plan.columns[zzp].rent.homes.contains { !$0.isEmpty }
    if !somebodyAtHome { zzpRemainder = stay.average(.vrijBesteedbaar) }
    facts.zzpEigenBijdrage = stay.average(.eigenBijdrage)
    facts.zzpBenchmark = self.benchmark(benchmark, zzp, stay, statutes)
    guard let form else { return }
    let own = budget(form, in: nil)
    facts.eigenBijdrage = own.average(.eigenBijdrage)
    facts.benchmark = self.benchmark(benchmark, form, own, statutes)
    let column = plan.columns[form]
    guard let tenancy = column.rent.tenancies.last else { return }
    let rent = plan.huurtoeslag(column.rent, common[column.benefits], rekenhuur: 0).year
    facts.rekeninkomen = rent.rekeninkomen.cents
    facts.passendIncome = rent.passendIncome.cents
    let limits = tenancy.limits(statutes, passendIncome: rent.passendIncome) { _ in 0 }
    facts.passendLimit = limits.letting.passendLimit.cents
    facts.daebIncomeLimit = limits.letting.daebIncomeLimit.cents
    facts.aftoppingsgrens = limits.aftoppingsgrens
    facts.isYoung = isYoung(column.column, statutes)
  }

  /// Without the request some month has the low rent limit of the youth.
  private func isYoung(_ column: BudgetColumn, _ statutes: Statutes) -> Bool {
    var without = household
    without.switches.bijzondereSituatieHandicap = false
    return RentPlan(column, without, statutes).tenancies.contains { $0.household.young }
  }

  /// A column with the amounts of a home, or of its energy only.
  private func budget(
    _ column: Int, in unit: UnitType?, energyOnly: Bool = false
  ) -> YearBudget {
    var amounts = household.amounts
    if let unit {
      if let energie = unit.energie { amounts[.cost(.energie)] = energie }
      if !energyOnly { for (slot, cents) in unit.amounts { amounts[slot] = cents } }
    }
    var sink = BudgetSink([plan.columns[column].column])
    func load(_ slot: AmountSlot) -> Int { amounts[slot] ?? 0 }
    sink.begin(0)
    plan.year(plan.columns[column], common[plan.columns[column].benefits], load, &sink)
    sink.end()
    return sink.budgets[0]
  }

  /// What must be left of a column.
  ///
  /// - Rounding: zak- en kleedgeld a twelfth of the year, up to cents.
  private func benchmark(
    _ benchmark: Benchmark, _ column: Int, _ budget: YearBudget, _ statutes: Statutes
  ) -> Int {
    switch benchmark {
    case .amount(let cents): return cents
    case .zakEnKleedgeld:
      let figures = statutes.eigenBijdrage.figures
      let year = YearAmount<Int>(
        household.partner == nil ? figures.zakKleedgeldAlleenstaande : figures.zakKleedgeldGehuwden)
      return year.perMonth.upToCents("Rlz artikel 4.3").cents
    case .nibud:
      let forms = household.livingStates(plan.columns[column].column).first?.forms ?? []
      return BudgetLine.livingCosts.filter { $0.facts.cause == .personal }.reduce(0) { sum, line in
        guard budget.year(line) == 0 else { return sum }
        let series: MonthSeries<Int>? = LivingCosts.series(
          line, .nibud, forms, household, statutes.levenskosten)
        return sum + (series.map { averageMonth($0.year.cents) } ?? 0)
      }
    }
  }
}

extension ResidentYear {
  /// Free to spend in the form of the persona before rent, servicekosten and arrangement.
  private mutating func base(_ unit: UnitType) -> Int? {
    guard let form else { return nil }
    let key = unit.energie ?? -1
    if let known = bases[key] { return known }
    let value = budget(form, in: unit, energyOnly: true).average(.vrijBesteedbaar)
    bases[key] = value
    return value
  }

  /// Servicekosten that count for the rekenhuur.
  private func counted(_ unit: UnitType) -> Int {
    plan.statutes.huurtoeslag.rekenhuur(.zero, unit.subsidisable).cents
  }

  /// The limits of the home for whoever rents it at the end of the year; nil when nobody does.
  private func limits(_ unit: UnitType, _ form: Int, rekenhuur: Int) -> RentLimits? {
    plan.columns[form].rent.tenancies.last?.limits(
      plan.statutes, passendIncome: YearAmount(cents: facts.passendIncome),
      kaleHuur: Amount(cents: unit.kaleHuur), rekenhuur: Amount(cents: rekenhuur))
  }

  /// The cell of a home.
  mutating func cell(_ unit: UnitType, facts place: Int) -> Cell {
    var cell = Cell(facts: place)
    cell.zzpRemainder = zzpRemainder ?? budget(zzp, in: unit).average(.vrijBesteedbaar)
    if unit.isForZZP {
      cell.remainder = cell.zzpRemainder
      cell.marks.insert(.forZZP)
      cell.mark(.affordable, cell.remainder >= facts.zzpBenchmark)
      return cell
    }
    guard let base = base(unit), let form else {
      cell.marks.insert(.excluded)
      return cell
    }
    let counted = counted(unit)
    let rekenhuur = unit.kaleHuur + counted
    cell.huurtoeslag = rents?.amount(rekenhuur) ?? 0
    let beforeService = base - home.average(unit.arrangement)
    let beforeRent = beforeService - home.servicekosten(unit)
    cell.remainder = beforeRent + cell.huurtoeslag - home.average(unit.kaleHuur)
    cell.mark(.affordable, cell.remainder >= facts.benchmark)
    cell.mark(.betterInZZP, cell.zzpRemainder > cell.remainder)
    if let limits = limits(unit, form, rekenhuur: rekenhuur) {
      cell.mark(.aboveSocialeHuurgrens, limits.isAboveSocialeHuurgrens)
      cell.mark(.aboveAftoppingsgrens, limits.isAboveAftoppingsgrens)
      cell.mark(.aboveKwaliteitskortingsgrens, limits.isAboveKwaliteitskortingsgrens)
      cell.mark(.passend, limits.letting.passend)
    } else {
      // Of age in no month that counts: there is no household to test.
      cell.marks.insert(.passend)
    }
    cell.mark(.incomeTestWithoutWlz, facts.passendIncome <= facts.daebIncomeLimit)
    if cell.huurtoeslag == 0 { cell.refusal = refusal(form, rekenhuur) }
    setHighestRent(&cell, left: beforeRent - facts.benchmark, counted: counted)
    if !cell.marks.contains(.affordable) {
      let aftop = facts.aftoppingsgrens
      cell.remainderAtAftoppingsgrens =
        beforeRent + (rents?.amount(aftop + counted) ?? 0) - home.average(aftop)
      cell.highestService =
        home.isWholeYear
        ? highestService(cell, unit, counted: counted, rekenhuur)
        : home.highestService(
          unit, left: beforeService - facts.benchmark, counted: counted, rents)
    }
    return cell
  }

  private func refusal(_ form: Int, _ rekenhuur: Int) -> HuurtoeslagRefusal {
    let column = plan.columns[form]
    if column.rent.tenancies.isEmpty { return .minor }
    let year = plan.huurtoeslag(
      column.rent, common[column.benefits], rekenhuur: rekenhuur
    ).year
    return year.working.refusal(awarded: year.awarded.cents)
  }

  /// - Parameter left: what is left for the rent without huurtoeslag.
  private func setHighestRent(_ cell: inout Cell, left: Int, counted: Int) {
    cell.highestRent =
      rents == nil || !home.isWholeYear
      ? home.highestRent(left: left, counted: counted, rents)
      // What may be left of the rekenhuur after the huurtoeslag.
      : rents?.highest(netAtMost: left + counted, from: counted).map { $0 - counted }
    guard let highest = cell.highestRent else {
      cell.stop = .never
      return
    }
    guard let rents else {
      cell.stop = .noHuurtoeslag
      return
    }
    let rekenhuur = highest + counted
    let here = rents.amount(rekenhuur)
    if here == 0 {
      cell.stop = rents.isNothing ? .noHuurtoeslag : .belowKwaliteitskortingsgrens
      if rekenhuur > facts.socialeHuurgrens { cell.stop = .noHuurtoeslag }
    } else if rents.amount(rekenhuur + 1) < here {
      cell.stop = .losesHuurtoeslag
    } else if rekenhuur >= facts.socialeHuurgrens {
      cell.stop = .aboveMaximum
    } else if rekenhuur >= facts.aftoppingsgrens {
      cell.stop = .aboveAftoppingsgrens
    } else if rekenhuur >= facts.kwaliteitskortingsgrens {
      cell.stop = .aboveKwaliteitskortingsgrens
    } else {
      cell.stop = .belowKwaliteitskortingsgrens
    }
  }

  /// The highest total of servicekosten at which an unaffordable home becomes affordable; first
  /// comes off what does not count for the huurtoeslag.
  private func highestService(
    _ cell: Cell, _ unit: UnitType, counted: Int, _ rekenhuur: Int
  ) -> Int? {
    let short = facts.benchmark - cell.remainder
    let plain = unit.servicekosten - counted
    if short <= plain { return unit.servicekosten - short }
    // Without the plain part; of the counted part every cent also moves the huurtoeslag.
    let most = rekenhuur - cell.huurtoeslag - (short - plain)
    let highest =
      rents.map { $0.highest(netAtMost: most, from: unit.kaleHuur, to: rekenhuur) }
      ?? (most >= unit.kaleHuur ? most : nil)
    return highest.map { $0 - unit.kaleHuur }
  }
}

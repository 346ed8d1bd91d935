import HuishoudboekjeCatalogue

/// What a persona has in a year, whatever the home: the limits, the contributions, the norm.
package struct ResidentFacts: Sendable {
  package var year: Int
  /// The eigen bijdrage in ZZP, cents per average month.
  package var zzpEigenBijdrage: Int
  /// In the form of the persona; nil where the zorgprofiel excludes it.
  package var eigenBijdrage: Int?
  /// The norm in ZZP and in the form of the persona; where the zorgprofiel excludes it that of ZZP.
  package var zzpNorm: Norm
  package var norm: Norm
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
  package var exclusion: Phrase?
}

/// A persona in a year in homes with equal facts: everything but the amounts of a home is computed
/// once.
struct ResidentYear {
  let household: Household
  let plan: HouseholdPlan<Int>
  private(set) var facts: ResidentFacts
  let zzp: Int
  /// The column of the persona's form.
  let form: Int?
  let common: [CommonYear<Int>]
  let rents: HuurtoeslagByRent?
  /// While rent is paid: the notice of a home that was left too.
  let home: HomeCosts
  /// While somebody lives there.
  let lived: HomeCosts
  /// Nil: the local taxes stay as they are.
  var remission: RemissionByRent?
  var bases: [Int: Int] = [:]
  /// Nil where the home costs something in ZZP too: a partner stays there, or its notice runs.
  var zzpRemainder: Int?

  /// - Parameter household: of a cell, as `Complex.household` makes it.
  init(
    _ household: Household, choice: ColumnChoice, benchmark: Benchmark, exclusion: Phrase?,
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
    form = columns.firstIndex(of: choice)
    let amounts = household.amounts
    let plan = plan
    common = plan.benefits.indices.map { plan.common($0) { amounts[$0] ?? 0 } }
    let figures = statutes.huurtoeslag.figures
    let none = Norm(benchmark, cents: 0, inBudget: 0)
    let lawOfTheYear = ResidentFacts(
      year: household.year, zzpEigenBijdrage: 0, zzpNorm: none, norm: none,
      rekeninkomen: 0, passendIncome: 0, passendLimit: 0, daebIncomeLimit: 0,
      aftoppingsgrens: figures.aftoppingsgrensLaag.cents,
      kwaliteitskortingsgrens: figures.kwaliteitskortingsgrens.cents,
      socialeHuurgrens: figures.maximaleHuurgrens.cents, isYoung: false,
      hasRequest: household.switches.bijzondereSituatieHandicap, exclusion: exclusion)
    facts = lawOfTheYear
    if let form, !plan.columns[form].rent.tenancies.isEmpty, household.dwelling.isEligible {
      rents = HuurtoeslagByRent(plan, form, household, statutes)
    } else {
      rents = nil
    }
    home = HomeCosts(form.map { plan.columns[$0].rent.paid[0] } ?? .wholeYear)
    lived = HomeCosts(form.map { plan.columns[$0].rent.homes[0] } ?? .wholeYear)
    fillFacts(benchmark, statutes)
  }

  private static let homeSlots: [AmountSlot] = [
    .kaleHuur, .serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten,
    .serviceOverig, .arrangement,
  ]

  private mutating func fillFacts(_ benchmark: Benchmark, _ statutes: Statutes) {
    let stay = budget(zzp, in: nil)
    let paysRent = plan.columns[zzp].rent.paid.contains { !$0.isEmpty }
    if !paysRent { zzpRemainder = stay.average(.vrijBesteedbaar) }
    facts.zzpEigenBijdrage = stay.average(.eigenBijdrage)
    facts.zzpNorm = Norm(benchmark, stay, household, statutes)
    facts.norm = facts.zzpNorm
    guard let form else { return }
    let (own, working) = year(form, household.amounts)
    facts.eigenBijdrage = own.average(.eigenBijdrage)
    facts.norm = Norm(benchmark, own, household, statutes)
    remission = working.kwijtschelding.map {
      RemissionByRent(
        Kwijtschelding(figures: statutes.levenskosten.kwijtschelding), $0,
        line: own.year(.lokaleLasten), lived)
    }
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
  func budget(
    _ column: Int, in unit: UnitType?, energyOnly: Bool = false
  ) -> YearBudget {
    var amounts = household.amounts
    if let unit {
      if let energie = unit.energie { amounts[.cost(.energie)] = energie }
      if !energyOnly { for (slot, cents) in unit.amounts { amounts[slot] = cents } }
    }
    return year(column, amounts).budget
  }

  private func year(
    _ column: Int, _ amounts: StatedAmounts
  ) -> (budget: YearBudget, working: ColumnYear<Int>) {
    var sink = BudgetSink([plan.columns[column].column])
    func load(_ slot: AmountSlot) -> Int { amounts[slot] ?? 0 }
    sink.begin(0)
    let working = plan.year(
      plan.columns[column], common[plan.columns[column].benefits], load, &sink)
    sink.end()
    return (sink.budgets[0], working)
  }
}

/// A remark about a budget that a reader must not miss.
public struct BudgetFlag: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A year of which the sources leave the rule open.
    case notCertified = "not_certified"
    /// The year is an estimate.
    case estimate
    case rentAboveMaximum = "rent_above_maximum"
    case rentAboveAftoppingsgrens = "rent_above_aftoppingsgrens"
    /// Above the highest rent by the points of the home.
    case rentAboveWWS = "rent_above_wws"
    case notPassend = "not_passend"
    case aboveDAEBRentLimit = "above_daeb_rent_limit"
    case noHuurtoeslag = "no_huurtoeslag"
    case noZorgtoeslag = "no_zorgtoeslag"
    case noBijstand = "no_bijstand"
    case noEigenBijdrage = "no_eigen_bijdrage"
    case noToeslagenwet = "no_toeslagenwet"
    case noKwijtschelding = "no_kwijtschelding"
    case noTegemoetkoming = "no_tegemoetkoming"
    case noHulpbehoevendheid = "no_hulpbehoevendheid"
    case noPeiljaarverlegging = "no_peiljaarverlegging"
    case negativeRemainder = "negative_remainder"
  }
  package let kind: Kind
  /// Nil: for every column in which somebody lives at home.
  package let column: String?
  /// The remark in words, with its article.
  public let text: String
}

extension Comparison {
  /// What a reader of the budgets must not miss.
  static func flags(
    _ plan: HouseholdPlan<Int>, _ columns: [ComparedColumn], _ budgets: [YearBudget]
  ) -> [BudgetFlag] {
    var flags = notCertified(plan) + toeslagenwet(plan) + bijstandFlags(columns)
    let rented = plan.tenancy
    if let (column, tenancy) = rented, let huurtoeslag = columns[column].working.huurtoeslag {
      flags += rentFlags(plan, tenancy, huurtoeslag, columns[column].common.rent)
    }
    if rented != nil { flags += rentByPoints(plan) }
    flags += refusals(plan, columns) + contributionFlags(plan, columns)
    for budget in budgets where budget.average(.vrijBesteedbaar) < 0 {
      flags.append(
        BudgetFlag(
          kind: .negativeRemainder, column: budget.label,
          text: "the remainder is \(budget.average(.vrijBesteedbaar).asEuros) euros a month"))
    }
    return flags
      + refusals(
        .noKwijtschelding, columns, among: { $0.working.kwijtschelding != nil },
        reason: { noKwijtschelding($0.working.kwijtschelding?.working) })
  }

  private static func rentFlags(
    _ plan: HouseholdPlan<Int>, _ tenancy: Tenancy, _ year: HuurtoeslagYear<Int>,
    _ facts: RentFacts<Int>
  ) -> [BudgetFlag] {
    let household = plan.household
    let limits = tenancy.limits(
      plan.statutes, passendIncome: year.passendIncome, wealth: tenancy.wealth(facts)
    ) {
      household.amounts[$0] ?? 0
    }
    let letting = limits.letting
    let rekenhuur = limits.rekenhuur.asEuros
    let kaleHuur = limits.kaleHuur.asEuros
    var flags: [BudgetFlag] = []
    func flag(_ kind: BudgetFlag.Kind, _ text: String) {
      flags.append(BudgetFlag(kind: kind, column: nil, text: text))
    }
    if limits.isAboveMaximum {
      let meaning =
        household.year <= 2025
        ? "so there is no huurtoeslag (Wht artikel 13 lid 1)"
        : "and counts no further (Wht artikel 21 lid 1 onder d)"
      flag(
        .rentAboveMaximum,
        "rekenhuur \(rekenhuur) is above the maximale huurgrens of "
          + "\(limits.maximaleHuurgrens.asEuros), " + meaning)
    }
    if limits.isAboveAftoppingsgrens {
      flag(
        .rentAboveAftoppingsgrens,
        "rekenhuur \(rekenhuur) is above the aftoppingsgrens of "
          + "\(limits.aftoppingsgrens.asEuros) (Wht artikel 20 lid 2)")
    }
    if household.dwelling(tenancy.home).landlord.bindsPassendToewijzen && !letting.passend {
      let exception =
        limits.mayAskException
        ? "; on request it is excepted, because the household has the AOW age and assets above "
          + "\(limits.exceptionWealth.asEuros) (BTIV artikel 54a)" : ""
      flag(
        .notPassend,
        "not passend: income \(year.passendIncome.cents.asEuros) is at most "
          + "\(letting.passendLimit.cents.asEuros) and kale huur \(kaleHuur) is above "
          + "\(letting.aftoppingsgrens.cents.asEuros); it uses the free 5 % of a woningcorporatie "
          + "(Woningwet artikel 46 lid 2)" + exception)
    }
    if limits.isAboveSocialeHuurgrens {
      flag(
        .aboveDAEBRentLimit,
        "kale huur \(kaleHuur) is above the sociale huurgrens of "
          + "\(letting.daebRentLimit.cents.asEuros): not a social rent (Woningwet artikel 48)")
    }
    return flags
  }
}

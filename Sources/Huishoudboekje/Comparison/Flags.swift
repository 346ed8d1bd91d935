import HuishoudboekjeCatalogue

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
  /// Nil: for every column that can have it.
  package let column: String?
  /// The remark in words, with its article.
  package let words: Phrase
  /// The remark in the language of the run.
  public var text: String { words.text }
}

extension ComparedHousehold {
  /// What a reader of the budgets must not miss.
  var flags: [FlagGroup<L>] {
    var groups = Comparison.notCertified(plan).map { FlagGroup<L>($0) }
    groups += toeslagenwet + [noBijstand] + rentFlags
    if plan.tenancy != nil { groups += rentByPoints }
    groups += refusals + contributionFlags
    groups += columns.map { column in
      FlagGroup(
        .negativeRemainder, column.plan.column.label,
        .when(
          column.left .< L(0), FlagText.negativeRemainder(column.left.told), otherwise: nil))
    }
    return groups + [noKwijtschelding]
  }
}

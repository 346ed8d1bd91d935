/// A remark about a budget that a reader must not miss.
package struct BudgetFlag: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A year of which the sources leave the rule open.
    case notCertified = "not_certified"
    case rentAboveMaximum = "rent_above_maximum"
    case rentAboveAftoppingsgrens = "rent_above_aftoppingsgrens"
    case notPassend = "not_passend"
    case aboveDAEBRentLimit = "above_daeb_rent_limit"
    case noHuurtoeslag = "no_huurtoeslag"
    case noZorgtoeslag = "no_zorgtoeslag"
    case negativeRemainder = "negative_remainder"
  }
  package let kind: Kind
  /// Nil: for every column in which somebody lives at home.
  package let column: String?
  package let text: String
}

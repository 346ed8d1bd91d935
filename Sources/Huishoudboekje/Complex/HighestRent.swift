/// The highest kale huur that a home may have and that a resident can bear; cents per month.
package struct HighestRent: Sendable, Equatable {
  /// What keeps it from being higher.
  package enum Bound: String, Sendable, CaseIterable {
    /// The highest by the points of the home: Besluit huurprijzen woonruimte artikel 12.
    case points = "punten"
    /// Above the aftoppingsgrens the letting is not passend: Woningwet artikel 46 lid 2.
    case passend
    /// Above it the norm is not there.
    case budget
  }
  /// Nil: the rent is not tested, or has no highest.
  package let byPoints: Int?
  /// Nil: passend toewijzen does not bind the landlord, or not at this income.
  package let passend: Int?
  /// Nil: even without rent the norm is not there.
  package let bearable: Int?

  /// The lowest of the three; nil: none is low enough.
  package var lowest: Int? {
    guard let bearable else { return nil }
    return [byPoints, passend, bearable].compactMap { $0 }.min()
  }
  /// What binds; of equal ones the law before the budget.
  package var bound: Bound {
    guard let lowest else { return .budget }
    if byPoints == lowest { return .points }
    return passend == lowest ? .passend : .budget
  }
}

extension ResidentFacts {
  /// What a resident may and can pay for a home; nil where nobody rents it.
  package func highestRent(of cell: Cell, in unit: UnitType) -> HighestRent? {
    guard cell.isRented else { return nil }
    let binds = unit.facts.landlord.bindsPassendToewijzen && passendIncome <= passendLimit
    return HighestRent(
      byPoints: unit.wws?.maximum, passend: binds ? aftoppingsgrens : nil,
      bearable: cell.highestRent)
  }
}

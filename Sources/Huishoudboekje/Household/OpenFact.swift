/// A fact that a scenario does not state and that counts as something all the same: which, of whom, and where it
/// would be stated.
///
/// A circumstance of which a scenario is silent, like a child or a declared return, is not there and no open fact;
/// an amount that is not stated stands in `StatedAmounts`.
package struct OpenFact: Sendable, Hashable {
  package enum Key: Sendable, CaseIterable {
    case verblijfFrom, sex, aowKind, aowBuildUp, wajongRegime, hulpbehoevendheid, wiaHoliday,
      wiaAtLeast35Pct
    case loonheffingskorting, parentsCannotPay, voedingInMindering, vptIsInrichting
    case married, partnerInsured, registeredAtHome, selfContained,
      handicapRequest
  }
  package let key: Key
  /// Of the home and the couple: 0.
  package let person: Int
  package let path: String

  package init(_ key: Key, of person: Int, at path: String) {
    self.key = key
    self.person = person
    self.path = path
  }
}

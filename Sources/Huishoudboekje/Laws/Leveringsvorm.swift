/// How Wlz care is delivered.
package enum Leveringsvorm: String, Sendable, CaseIterable {
  /// Verblijf in an institution.
  case zzp = "ZZP"
  /// Volledig pakket thuis.
  case vpt = "VPT"
  /// Modulair pakket thuis.
  case mpt = "MPT"
  /// Persoonsgebonden budget.
  case pgb = "PGB"

  /// MPT and PGB have a deduction from the income and a reduction of the contribution.
  var hasReduction: Bool { self == .mpt || self == .pgb }
  /// The client lives in a home of his own.
  package var livesAtHome: Bool { self != .zzp }
}

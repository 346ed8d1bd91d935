/// What a column of a comparison shows, as a scenario names it.
package enum ColumnChoice: String, Sendable, CaseIterable {
  case zzp = "ZZP"
  /// Verblijf in its first four months: a whole year at the low contribution.
  case zzpFirstMonths = "ZZP-4-MAANDEN"
  case vpt = "VPT"
  case mpt = "MPT"
  /// MPT of at most 20 hours a month.
  case mptFewHours = "MPT-20-UUR"
  case pgb = "PGB"
  /// The course of the care as the scenario dates it.
  case course = "VERLOOP"

  init(_ form: Leveringsvorm) {
    switch form {
    case .zzp: self = .zzp
    case .vpt: self = .vpt
    case .mpt: self = .mpt
    case .pgb: self = .pgb
    }
  }
  var form: Leveringsvorm? {
    switch self {
    case .zzp, .zzpFirstMonths: return .zzp
    case .vpt: return .vpt
    case .mpt, .mptFewHours: return .mpt
    case .pgb: return .pgb
    case .course: return nil
    }
  }
}

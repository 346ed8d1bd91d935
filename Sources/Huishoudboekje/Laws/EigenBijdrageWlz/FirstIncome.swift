/// To 2025: the contribution of who has income of one's own for the first time.
///
/// - Law: Blz artikel 3.3.2.5 and 3.3.2.6 (texts to 2025; gone from 2026). The CAK goes by the calendar
///   year of the 18th birthday; a later first income is a stated fact.
/// - Leaves out: the part of the deductions of a year in which the work starts.
enum FirstIncome: Sendable, Equatable {
  /// The rule does not apply: the peiljaar.
  case none
  /// The first year with income and the next: net income of the year itself, with its deductions.
  case yearItself
  /// The year after those: net income of the year before, with the deductions of the peiljaar.
  case yearBefore

  /// - Parameters:
  ///   - year: of the contribution.
  ///   - first: the first year with income.
  init(in year: Int, first: Int) {
    guard year <= 2025 else {
      self = .none
      return
    }
    switch year - first {
    case 0, 1: self = .yearItself
    case 2: self = .yearBefore
    default: self = .none
    }
  }

  /// The year whose income counts in the contribution of a year.
  func counted(in year: Int) -> Int {
    switch self {
    case .none: return year - 2
    case .yearItself: return year
    case .yearBefore: return year - 1
    }
  }
}

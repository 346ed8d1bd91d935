extension HuurtoeslagWorking where L == Int {
  /// Why nothing is awarded, in the order in which the conditions are read.
  func refusal(awarded: Int, partners: Bool = false) -> HuurtoeslagRefusal {
    if refusal != .none { return refusal }
    if wealthTooHigh { return partners ? .wealthPartners : .wealth }
    if rentTooHigh { return .rentAboveMaximum }
    return awarded == 0 ? .below24 : .none
  }
}

extension HuurtoeslagRefusal {
  /// The refusal in words.
  package var reason: String {
    switch self {
    case .none: return "granted"
    case .minor: return "the tenant is below 18"
    case .dwelling: return "the home is not self-contained and not designated"
    case .wealth: return "the assets on 1 January exceed the vermogensgrens"
    case .wealthPartners: return "the joint assets on 1 January exceed the vermogensgrens"
    case .rentAboveMaximum: return "the rekenhuur is above the maximale huurgrens"
    case .below24: return "at this rent and income it is below 24 euros a year"
    }
  }
}

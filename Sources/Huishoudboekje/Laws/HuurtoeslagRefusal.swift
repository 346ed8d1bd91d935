import HuishoudboekjeCatalogue

/// Why there is no huurtoeslag.
package enum HuurtoeslagRefusal: String, Sendable, CaseIterable {
  case none
  case minor
  case dwelling
  case wealth
  case wealthPartners = "wealth_partners"
  case rentAboveMaximum = "rent_above_maximum"
  /// The maximum of who is below the youth age.
  case rentAboveYoungMaximum = "rent_above_young_maximum"
  case below24 = "below_24"
  /// The name in tables: either maximum is one refusal there.
  package var key: String {
    self == .rentAboveYoungMaximum ? HuurtoeslagRefusal.rentAboveMaximum.rawValue : rawValue
  }
  /// The article on which the refusal rests.
  package var article: String {
    switch self {
    case .none: return "Wht artikel 21"
    case .minor: return "Wht artikel 8"
    case .dwelling: return "Wht artikel 11"
    case .wealth, .wealthPartners: return "Awir artikel 7"
    case .rentAboveMaximum: return "Wht artikel 13 lid 1"
    case .rentAboveYoungMaximum: return "Wht artikel 13 lid 1 onder a"
    case .below24: return "Awir artikel 14 lid 5"
    }
  }
}

extension HuurtoeslagWorking {
  /// Why nothing is awarded, in the order in which the conditions are read.
  ///
  /// - Parameters:
  ///   - awarded: something is.
  ///   - holds: the truth of a condition on this lane.
  func refusal(awarded: Bool, _ holds: (L.Mask) -> Bool) -> HuurtoeslagRefusal {
    if refusal != .none { return refusal }
    if holds(wealthTooHigh) { return partners ? .wealthPartners : .wealth }
    if holds(rentTooHigh) { return young ? .rentAboveYoungMaximum : .rentAboveMaximum }
    return awarded ? .none : .below24
  }
}

extension HuurtoeslagHousehold {
  /// Who lives there and in what kind of home stands in the way.
  func refuses(_ refusal: HuurtoeslagRefusal) -> Bool {
    switch refusal {
    case .minor: return !adult
    case .dwelling: return !eligibleDwelling
    case .wealth: return wealthyCohabitant
    default: return false
    }
  }
  /// The first of these.
  var refusal: HuurtoeslagRefusal {
    refuses(.minor)
      ? .minor : refuses(.dwelling) ? .dwelling : refuses(.wealth) ? .wealth : .none
  }
}

extension HuurtoeslagWorking where L == Int {
  /// All that stands in the way, in the order in which the conditions are read, of who is awarded nothing.
  ///
  /// - Parameter nothingAnyway: without the conditions the rent and the income would give nothing either.
  func refusals(
    _ household: HuurtoeslagHousehold, nothingAnyway: Bool
  ) -> [HuurtoeslagRefusal] {
    var found = HuurtoeslagRefusal.allCases.filter(household.refuses)
    // The conditions of the amounts, as they are read where the household refuses nothing.
    var rest = self
    rest.refusal = .none
    if wealthTooHigh {
      if !found.contains(.wealth) { found.append(rest.refusal(awarded: 0)) }
      rest.wealthTooHigh = false
    }
    if rentTooHigh {
      found.append(rest.refusal(awarded: 0))
      rest.rentTooHigh = false
    }
    if found.isEmpty || nothingAnyway { found.append(rest.refusal(awarded: 0)) }
    return found
  }

  /// Why nothing is awarded; `awarded` is the amount of the year in cents.
  func refusal(awarded: Int) -> HuurtoeslagRefusal { refusal(awarded: awarded != 0) { $0 } }
}

extension HuurtoeslagRefusal {
  /// The refusal in words.
  package var reason: Phrase {
    switch self {
    case .none: RefusalText.granted
    case .minor: RefusalText.tenantBelow18
    case .dwelling: RefusalText.dwelling
    case .wealth: RefusalText.wealth
    case .wealthPartners: RefusalText.jointWealth
    case .rentAboveMaximum: RefusalText.rentAboveMaximum
    case .rentAboveYoungMaximum: RefusalText.rentAboveYoungMaximum
    case .below24: RefusalText.below24
    }
  }
  /// The same with its article.
  package var reasonWithArticle: Phrase {
    RefusalText.reason(reason, Phrase(verbatim: article))
  }
}

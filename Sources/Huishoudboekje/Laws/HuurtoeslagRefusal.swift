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
    if holds(wealthTooHigh) { return ofWealth }
    if holds(rentTooHigh) { return ofRent }
    return awarded ? .none : .below24
  }
  /// What too much wealth is called.
  private var ofWealth: HuurtoeslagRefusal { partners ? .wealthPartners : .wealth }
  /// What a rent that is too high is called.
  private var ofRent: HuurtoeslagRefusal { young ? .rentAboveYoungMaximum : .rentAboveMaximum }
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

extension HuurtoeslagWorking where L: TellingLane {
  /// All that stands in the way, in the order in which the conditions are read, of who is awarded nothing.
  ///
  /// - Parameter nothingAnyway: without the conditions the rent and the income would give nothing either.
  func refusals(
    _ household: HuurtoeslagHousehold, nothingAnyway: Bool
  ) -> Decision<L, [HuurtoeslagRefusal]> {
    let ofHousehold = HuurtoeslagRefusal.allCases.filter(household.refuses)
    return Decision.all([wealthTooHigh, rentTooHigh].map(Decision.whether)).map { answers in
      var found = ofHousehold
      // A wealthy medebewoner is the same reason.
      if answers[0], !found.contains(.wealth) { found.append(ofWealth) }
      if answers[1] { found.append(ofRent) }
      if found.isEmpty || nothingAnyway { found.append(.below24) }
      return found
    }
  }
}

extension HuurtoeslagWorking where L == Int {
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

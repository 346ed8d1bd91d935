@testable import Huishoudboekje

extension EveryKind {
  /// A couple that comes together, parts or loses one of them in the year, a resident who dies, and what they
  /// ask Dienst Toeslagen.
  mutating func change(_ household: inout Household) {
    let day = date(year)
    guard household.partner != nil else {
      if random.flag() { household.person.deathDate = day }
      return
    }
    switch random.int(1...6) {
    case 1: household.partner?.person.deathDate = day
    case 2: household.person.deathDate = day
    case 3: household.partner?.until = day
    case 4: household.partner?.from = day
    default:
      household.partner?.toeslagpartnerRequest = random.pick(ToeslagpartnerRequest.allCases)
      if random.flag() { household.partner?.toeslagpartnerFrom = day }
    }
  }
}

extension Household {
  /// The same household, with nothing in it that changes within the year and no request.
  var withoutChanges: Household {
    var household = self
    household.person.deathDate = nil
    household.partner?.person.deathDate = nil
    household.partner?.from = nil
    household.partner?.until = nil
    household.partner?.toeslagpartnerRequest = nil
    household.partner?.toeslagpartnerFrom = nil
    household.requests = .hide
    household.switches.ebLaatsteDagTelt = true
    return household
  }
}

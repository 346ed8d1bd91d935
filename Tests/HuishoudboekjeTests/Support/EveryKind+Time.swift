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

extension EveryKind {
  /// What is stated of leaving a home, and when an aanslag is paid: numbers of their own, so that the other facts
  /// stay as they are.
  func leaveHome(_ household: inout Household) {
    var own = SeededRandom(UInt64(household.amounts[.kaleHuur] ?? 0) &* 31 &+ UInt64(year))
    if own.once(in: 3) { household.dwelling.opzegtermijn = own.int(0...12) }
    if own.once(in: 3) { household.nextDwelling?.opzegtermijn = own.int(0...4) }
    for slot in AmountSlot.ofDeparture.map(\.slot) where own.once(in: 3) {
      household.amounts[slot] = own.cents(upTo: 3_000)
    }
    household.switches.aanslagBetaling = own.pick(Switches.AanslagBetaling.allCases)
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

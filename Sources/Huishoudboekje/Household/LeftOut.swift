/// Who does not count for the huurtoeslag because Dienst Toeslagen was asked to leave him out.
///
/// - Law: Bht artikel 2: who stays in an institution for more than a year while still registered at the
///   home; artikel 2a: a partner or medebewoner where somebody needs care at home; artikel 2c: from the
///   month after the request, and for the past to five years.
package struct LeftOut: Sendable, Hashable {
  /// By the place among the persons, and among the cohabitants.
  package var persons: [Int] = []
  package var cohabitants: [Int] = []
  package var count: Int { persons.count + cohabitants.count }
  package init(persons: [Int] = [], cohabitants: [Int] = []) {
    self.persons = persons
    self.cohabitants = cohabitants
  }
}

extension Household {
  /// Counts as a tenant or partner in the month that starts on a day: lives there, or stays elsewhere and is
  /// still registered there beside somebody who does.
  func isRegistered(_ index: Int, in column: BudgetColumn, onFirst start: CalendarDate) -> Bool {
    guard belongs(index, on: start) else { return false }
    return livesAtHome(index, in: column, on: start)
      || partner?.registeredAtHome ?? false && isCouple(on: start)
  }
  func livesAtHome(_ index: Int, in column: BudgetColumn, on date: CalendarDate) -> Bool {
    belongs(index, on: date) && column.care(index, on: date) != .zzp
  }

  /// May be left out in a month because he is away (Bht artikel 2).
  func isAway(_ index: Int, in column: BudgetColumn, onFirst start: CalendarDate) -> Bool {
    isRegistered(index, in: column, onFirst: start)
      && !livesAtHome(index, in: column, on: start)
  }
  /// Somebody who is registered there has an indication for Wlz care; a child of the applicant below 18 does
  /// not count (Bht artikel 2a lid 1 and 3).
  func hasIndicationAtHome(in column: BudgetColumn, onFirst start: CalendarDate) -> Bool {
    personIndices.contains {
      isRegistered($0, in: column, onFirst: start) && column.care($0, on: start) != nil
    }
      || cohabitants.contains {
        $0.hasIndication && $0.counts(inMonthFrom: start)
          && !($0.isChild && $0.birthDate.age(on: start) < 18)
      }
  }

  /// Every set of persons that could be left out in a column, the smallest first: at least one tenant who
  /// lives there must stay.
  func setsToLeaveOut(in column: BudgetColumn) -> [LeftOut] {
    let starts = everyMonth.map { CalendarDate(year, $0) }
    let care = starts.contains { hasIndicationAtHome(in: column, onFirst: $0) }
    func couldLeave(_ index: Int, _ start: CalendarDate) -> Bool {
      guard persons.count == 2, livesAtHome(1 - index, in: column, on: start) else { return false }
      if isAway(index, in: column, onFirst: start) { return true }
      let reason = !switches.zorgbehoefteStrikt || partner?.cameForCare ?? false
      return care && reason && isRegistered(index, in: column, onFirst: start)
    }
    let tenants = personIndices.filter { index in starts.contains { couldLeave(index, $0) } }
    var others =
      care
      ? cohabitants.indices.filter { !switches.zorgbehoefteStrikt || cohabitants[$0].cameForCare }
      : []
    if others.count > Self.mostToWeigh {
      // Of more persons than can be weighed those who have something.
      others = others.filter {
        cohabitants[$0].toetsingsinkomen > 0 || cohabitants[$0].wealth > 0
      }
      others = Array(others.prefix(Self.mostToWeigh))
    }
    var sets: [LeftOut] = []
    for mask in 0..<(1 << others.count) {
      let chosen = others.indices.filter { mask & (1 << $0) != 0 }.map { others[$0] }
      for left in [[]] + tenants.map({ [$0] }) where !(chosen.isEmpty && left.isEmpty) {
        sets.append(LeftOut(persons: left, cohabitants: chosen))
      }
    }
    return sets.enumerated().sorted {
      ($0.element.count, $0.offset) < ($1.element.count, $1.offset)
    }.map(\.element)
  }
  /// A thousand sets of cohabitants are weighed, no more.
  private static let mostToWeigh = 10

  /// A request to Dienst Toeslagen is possible in a column.
  func mayRequest(in column: BudgetColumn) -> Bool {
    weighed.contains(.toeslagpartner) && openToeslagpartnerRequest(in: column) != nil
      || weighed.contains(.leftOut) && !setsToLeaveOut(in: column).isEmpty
  }
}

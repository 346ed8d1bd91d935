@testable import Huishoudboekje

/// What decides on incomes once more, from the household.
extension NaiveReasons {
  /// Treated as single by the AOW, or with the right to its credit, on a day.
  private func couldBeSingle(_ person: Int, _ day: CalendarDate) -> Bool {
    guard household.partner != nil else { return household.persons[person].aow?.kind != .couple }
    let widowed = household.persons[1 - person].deathDate.map { $0 <= day } ?? false
    return widowed || !isTogether(day) || anyStays(day)
  }
  private func isSingle(_ person: Int, _ day: CalendarDate) -> Bool {
    guard couldBeSingle(person, day) else { return false }
    guard let partner = household.partner, isCouple(day),
      household.persons[1 - person].deathDate != day
    else { return true }
    return NaiveAOW.pensionType(
      married: partner.married, partnerInInstitution: true,
      choice: column.chosenUnmarried ? .ongehuwd : .byDefault) == .single
  }
  private func days(_ month: CalendarDate) -> [CalendarDate] {
    (0..<NaiveDate.days(month.year, month.month)).map { month.adding(days: $0) }
  }
  /// It rises from the first of the month of a change, and falls from the first of the next.
  private func isSingle(_ person: Int, month: CalendarDate) -> Bool {
    ([month.adding(days: -1)] + days(month)).contains {
      isAlive(person, $0) && isSingle(person, $0)
    }
  }
  private func hasAOW(_ person: Int, _ month: CalendarDate) -> Bool {
    let facts = household.persons[person]
    let reached = NaiveAOW.reachedOn(birth: Self.naive(facts.birthDate), figures: figures)
    let last = NaiveDate(month.year, month.month, NaiveDate.days(month.year, month.month))
    return facts.aow != nil && reached.map { $0 <= last } ?? true && isAlive(person, month)
  }

  func aow(_ person: Int, single: Presence, of all: Presence, before: Int) -> String? {
    let has = firsts.filter { hasAOW(person, $0) }
    let own = has.filter { isSingle(person, month: $0) }
    if has.map(\.month) != all.months { return "AOW in \(has)" }
    if own.map(\.month) != single.months { return "single in \(own)" }
    let earlier = (5...12).map { CalendarDate(year - 1, $0) }.count {
      hasAOW(person, $0) && isSingle(person, month: $0)
    }
    return earlier == before ? nil : "single in \(earlier) months before"
  }

  func alleenstaandeouderenkorting(_ person: Int, _ has: Bool) -> String? {
    let facts = household.persons[person]
    let reached = NaiveAOW.reachedOn(birth: Self.naive(facts.birthDate), figures: figures)
    let found =
      facts.aow != nil
      && firsts.contains { first in
        let last = NaiveDate(year, first.month, NaiveDate.days(year, first.month))
        guard reached.map({ $0 <= last }) ?? true else { return false }
        let right = days(first).contains { isAlive(person, $0) && couldBeSingle(person, $0) }
        return isSingle(person, month: first) || right && household.switches.aokBijOpname
      }
    return found == has ? nil : "the right is \(found)"
  }

  private func isInside(_ person: Int, _ first: CalendarDate) -> Bool {
    let asInstitution = household.persons.contains { $0.bijstand?.vptIsInrichting ?? false }
    return care(person, first) == .zzp || care(person, first) == .vpt && asInstitution
  }

  func hulpbehoevendheid(_ person: Int, _ stays: Presence) -> String? {
    let facts = household.persons[person]
    guard let wajong = facts.wajong, wajong.hulpbehoevendheid != .geen else { return "no raise" }
    let reached = NaiveAOW.reachedOn(birth: Self.naive(facts.birthDate), figures: figures)
    let found = firsts.filter { first in
      isInside(person, first) && reached.map { Self.naive(first) < $0 } ?? false
        && isAlive(person, first)
    }
    return found.map(\.month) == stays.months ? nil : "inside in \(found)"
  }

  /// The days on which the income of a person is that of the household, if not all.
  private func isCounted(_ person: Int, _ counted: Presence?) -> Bool {
    let together = count { person == 0 || isTogether($0) }
    return counted.map { $0 != .wholeYear && count($0) == together }
      ?? (together.reduce(0, +) == days.count)
  }

  func bijstand(_ person: Int, _ year: Int, _ inside: Presence, _ counted: Presence?) -> String? {
    guard household.persons.contains(where: { $0.bijstand != nil }) else { return "no bijstand" }
    guard isCounted(person, counted) else { return "together on other days" }
    if year < 0 || year > 0 && counted == nil && budget.year(.inkomenBruto) == 0 {
      return "no income"
    }
    let found = firsts.filter { isInside(person, $0) }
    return found.map(\.month) == inside.months ? nil : "inside in \(found)"
  }

  func toeslagenwet(_ person: Int, _ year: Int, _ counted: Presence?) -> String? {
    let facts = household.persons[person]
    guard facts.wajong != nil || facts.hasWIA else { return "no benefit beside it" }
    guard isCounted(person, counted) else { return "together on other days" }
    if year < 0 || counted == nil && year > budget.year(.inkomenBruto) {
      return "more than all income"
    }
    return nil
  }

  func overlijdensuitkering(_ person: Int, _ cents: Int) -> String? {
    guard household.partner != nil, let death = household.persons[1 - person].deathDate else {
      return "nobody dies"
    }
    let right =
      death.year == year && household.persons[1 - person].aow != nil && isCouple(death)
      && !isSingle(1 - person, death)
    let built = household.persons[1 - person].aow?.buildUpPct ?? 0
    return (right && built > 0) == (cents > 0) ? nil : "the right is \(right)"
  }

  func aanslag(_ person: Int, _ imposed: Bool, _ collected: Int) -> String? {
    if !imposed && collected != 0 { return "\(collected) without an aanslag" }
    switch household.switches.settlement {
    case .annual where !imposed: return "every year is settled"
    case .none where imposed: return "no year is settled"
    default: break
    }
    guard household.partner == nil else { return nil }
    return budget.year(.aanslag) == collected ? nil : "\(budget.year(.aanslag)) is collected"
  }
}

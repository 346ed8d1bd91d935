/// With whom a household has bijstand on the days of a month.
struct BijstandDays: Sendable, Equatable {
  /// Of both together.
  var together = 0
  /// Of each alone, in the household of the first person.
  var alone = OneOrTwo(0, 0)
  /// Of the partner before he comes or after he has left: not an income of this household.
  var elsewhere = 0
  /// Days of the month.
  let of: Int
}

extension Household {
  /// The household as if nothing in it changes: together from the first year that is looked at to the
  /// last, or never, and nobody dies.
  func unchanging(together: Bool) -> Household {
    var household = self
    household.person.deathDate = nil
    household.partner?.person.deathDate = nil
    household.partner?.from = nil
    household.partner?.until = together ? nil : CalendarDate(year - 5, 12).endOfMonth
    return household
  }

  /// The days from June of the year before on which the bijstand of a year changes with the household: that
  /// of a death, the last and the first day together.
  func bijstandChanges(in year: Int) -> [CalendarDate] {
    let first = CalendarDate(year - 1, BijstandYear<Int>.holidayMonth)
    let days = [partner?.from, partner?.until] + persons.map(\.deathDate)
    return days.compactMap { $0 }.filter { first < $0 && $0.year <= year }.sorted()
  }

  /// Whether the bijstand of a year is not that of one unchanging household.
  func changesBijstand(in year: Int) -> Bool {
    guard persons.contains(where: { $0.bijstand != nil }) else { return false }
    let comesLater = partner?.from.map { $0.year > year } ?? false
    return comesLater || !bijstandChanges(in: year).isEmpty
  }

  /// A person who is not one of a couple on a day has bijstand alone: who states it himself, and who was one
  /// of spouses who have it together, unless he had no right.
  ///
  /// - Law: Pw artikel 11 lid 4 and 13.
  private func hasBijstandAlone(_ index: Int, on date: CalendarDate) -> Bool {
    guard isAlive(index, on: date) else { return false }
    if person(index).bijstand != nil { return true }
    guard let partner, partner.from.map({ $0 <= date }) ?? true else { return false }
    return !persons.contains { $0.bijstand?.spouseWithoutRight != nil }
  }

  /// With whom there is bijstand on each day of a month.
  ///
  /// - Law: Pw artikel 11 lid 4 and 19: of spouses together while they are a couple, of each alone otherwise;
  ///   to and with the day of a death (unverified).
  func bijstandDays(_ month: CalendarDate) -> BijstandDays {
    let last = month.endOfMonth.day
    var days = BijstandDays(of: last)
    for day in 1...last {
      let date = CalendarDate(year: month.year, month: month.month, day: day)!
      if isCouple(on: date) {
        days.together += 1
        continue
      }
      if hasBijstandAlone(0, on: date) { days.alone.first += 1 }
      guard let partner, hasBijstandAlone(1, on: date) else { continue }
      if partner.isTogether(on: date) {
        days.alone.second = (days.alone.second ?? 0) + 1
      } else {
        days.elsewhere += 1
      }
    }
    return days
  }

  /// A person as he asks for bijstand alone: by what he states himself, or else by what holds for the home.
  func aloneOnBijstand(_ index: Int) -> Person {
    var person = person(index)
    if person.bijstand == nil, var facts = persons.lazy.compactMap(\.bijstand).first {
      facts.otherNetIncome = 0
      person.bijstand = facts
    }
    person.bijstand?.spouseWithoutRight = nil
    return person
  }
}

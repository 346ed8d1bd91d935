import XCTest

@testable import Huishoudboekje

/// The lines that the law makes are those of the naive laws wired together once more, over the
/// year and in every column: a single person with Wajong or bijstand, and a couple with AOW.
final class EveryKindAgreesWithNaiveTests: XCTestCase {
  /// Nothing that the naive telling leaves out: no course, no move, no other incomes; data known.
  func plain(
    _ household: inout Household, incomes: Bool = false, verlegging: Bool = false
  ) {
    household = household.withoutChanges
    household.moveDate = nil
    household.choices.removeAll { $0 == .course }
    // So have the deductions of the first two years with an income.
    let first = household.year - household.person.birthDate.year
    if household.year <= 2025, [18, 19].contains(first) {
      household.choices.removeAll { $0.form == .zzp }
      household.choices.append(.vpt)
    }
    if household.choices.isEmpty { household.choices = [.zzp, .vpt, .mpt] }
    // The high contribution of a moved peiljaar has tests of its own.
    if !verlegging,
      household.choices.contains(where: { $0 == .zzp || $0 == .zzpFirstMonths })
        || household.partner?.form == .fixed(.zzp)
    {
      household.switches.eigenBijdrage.peiljaarverlegging = false
    }
    func plain(_ person: inout Person, _ index: Int) {
      func isNothing(_ slot: AmountSlot) -> Bool {
        household.amounts[slot.of(person: index)] ?? 0 == 0
      }
      if !incomes { person.hasWages = false }
      // Whether a benefit of nothing is one more source of income no law says.
      if !incomes || isNothing(.wia) { person.hasWIA = false }
      if !incomes || isNothing(.anw) { person.hasAnw = false }
      if let payer = person.loonheffingskorting, !person.sources.contains(payer) {
        person.loonheffingskorting = person.sources.first
      }
      // The naive telling knows a stated toeslag only.
      if person.toeslagenwet.stated == nil { person.toeslagenwet.stated = 0 }
    }
    func plain(_ care: inout Care) {
      care.peiljaarUnknown = false
      guard let start = care.verblijfFrom else { return }
      // To the 28th, so that four months later is a day on which both sides agree.
      care.verblijfFrom = CalendarDate(
        year: start.year, month: start.month, day: min(start.day, 28))
    }
    var people = household.persons
    for index in people.indices { plain(&people[index], index) }
    household.person = people[0]
    if people.count == 2 { household.partner?.person = people[1] }
    plain(&household.care)
    if household.partner?.care != nil { plain(&household.partner!.care!) }
  }

  func compare(
    _ household: Household, _ mismatches: inout Mismatches,
    where counts: (BudgetColumn) -> Bool = { _ in true }
  ) throws {
    for budget in try budgets(of: household) where counts(budget.column) {
      let naive = NaiveTelling(household, budget.column)
      let now = naive.everybody(household.year)
      func expect(_ line: BudgetLine, _ value: NaiveRational) {
        mismatches.expect(
          NaiveRational(cents: budget.year(line)), value,
          "\(line), \(budget.label) of \(household)")
      }
      func sum(_ value: (NaiveTelling.Income) -> NaiveRational) -> NaiveRational {
        now.persons.map(value).reduce(0, +)
      }
      expect(.inkomenBruto, sum(\.gross))
      expect(.loonheffing, sum(\.loonheffing))
      expect(.aanslag, sum(\.collected))
      expect(.zvwBijdrage, sum(\.zvw))
      expect(.tegemoetkoming, sum(\.untaxed))
      expect(.zorgtoeslag, naive.zorgtoeslag(now))
      expect(.huurtoeslag, naive.huurtoeslag(now))
      expect(.eigenBijdrage, naive.eigenBijdrage(now))
      expect(.lokaleLasten, naive.lokaleLasten(now))
    }
  }

  func testSinglePersonsWithWajong() {
    tryHouseholds(debug: 50, release: 5_000, seed: 191, everyKind: true) {
      households, _, mismatches in
      var household = households.next().withoutChanges
      household.partner = nil
      household.person.bijstand = nil
      // Of age before the year: the zorgtoeslag of a part of the year has its own test.
      guard household.person.wajong != nil, household.person.aow == nil,
        household.person.birthDate.adding(years: 18) < CalendarDate(household.year, 1)
      else { return false }
      plain(&household)
      try compare(household, &mismatches)
      return true
    }
  }

  /// From 21 years in the year before the peiljaar on, below the AOW age and without other incomes.
  func singleOnBijstand(_ households: inout RandomHousehold) -> Household? {
    var household = households.next().withoutChanges
    household.partner = nil
    household.person.bijstand?.kostendelers = 0
    household.person.bijstand?.spouseWithoutRight = nil
    // Beside other incomes the bijstand has tests by hand.
    household.person.hasPension = false
    household.person.wajong = nil
    household.person.loonheffingskorting = .bijstand
    guard household.person.bijstand != nil, household.person.aow == nil,
      household.person.birthDate.age(on: CalendarDate(household.year - 3, 1)) >= 21
    else { return nil }
    return household
  }

  func testSinglePersonsWithBijstand() {
    tryHouseholds(debug: 50, release: 5_000, seed: 192, everyKind: true) {
      households, _, mismatches in
      guard var household = singleOnBijstand(&households) else { return false }
      plain(&household)
      try compare(household, &mismatches)
      return true
    }
  }

  /// Below the AOW age, also beside a Wajong; and wages beside an AOW.
  func testSinglePersonsWithWIAWagesAndAnw() {
    let seen = KindsSeen()
    tryHouseholds(debug: 50, release: 5_000, seed: 195, everyKind: true) {
      households, _, mismatches in
      var household = households.next().withoutChanges
      household.partner = nil
      let year = household.year
      var person = household.person
      guard person.bijstand == nil else { return false }
      if person.aow != nil {
        guard person.birthDate.year <= 1953 else { return false }
        person.hasWages = true
      } else {
        guard person.birthDate.adding(years: 18) < CalendarDate(year, 1) else { return false }
        if households.random.once(in: 2) { person.hasWIA = true }
        if households.random.once(in: 2) { person.hasWages = true }
        if households.random.once(in: 3) {
          person.hasAnw = true
          person.anwHoliday = households.random.cents(upTo: 2_000)
        }
        if let source = person.sources.first, households.random.once(in: 2) {
          person.loonheffingskorting = households.random.flag() ? source : person.sources.last
        }
      }
      household.person = person
      for (has, slot) in [
        (person.hasWIA, AmountSlot.wia), (person.hasWages, .wages), (person.hasAnw, .anw),
      ] where has && household.amounts[slot] == nil {
        household.amounts[slot] = households.random.cents(
          upTo: 40_000, near: RandomHousehold.incomes)
      }
      plain(&household, incomes: true)
      let kinds = ["WIA": person.hasWIA, "loon": person.hasWages, "Anw": person.hasAnw]
      for (kind, has) in kinds where has {
        seen.add(person.aow != nil ? "\(kind) beside AOW" : kind)
        if household.choices.contains(.zzp) { seen.add("\(kind) in ZZP") }
        if person.wajong != nil { seen.add("\(kind) beside Wajong") }
      }
      try compare(household, &mismatches)
      return true
    }
    for kind in [
      "WIA", "loon", "Anw", "WIA in ZZP", "loon in ZZP", "Anw in ZZP", "loon beside AOW",
      "loon beside Wajong",
    ] {
      XCTAssertGreaterThan(seen[kind], 0, kind)
    }
  }

  /// Wajong and bijstand in a year that is an estimate.
  func testAnEstimatedYear() {
    for year in TestFigures.estimateYears {
      tryHouseholds(debug: 50, release: 2_000, seed: 194, everyKind: true) {
        households, _, mismatches in
        var household = households.next(year: year)
        household.partner = nil
        household.person.bijstand?.kostendelers = 0
        if household.person.wajong != nil {
          household.person.bijstand = nil
        } else {
          household.person.bijstand?.spouseWithoutRight = nil
          household.person.hasPension = false
          household.person.loonheffingskorting = .bijstand
        }
        guard household.person.wajong != nil || household.person.bijstand != nil,
          household.person.aow == nil,
          household.person.birthDate.age(on: CalendarDate(year - 3, 1)) >= 21
        else { return false }
        plain(&household)
        try compare(household, &mismatches)
        return true
      }
    }
  }

  /// A couple of whom both have AOW from before the peiljaar.
  func pensioners(_ households: inout RandomHousehold) -> Household? {
    func pensioner(_ year: Int) -> Person {
      while true {
        let person = households.next(year: year).person
        if person.aow != nil, person.bijstand == nil, person.birthDate.year <= 1953 {
          return person
        }
      }
    }
    var household = households.next().withoutChanges
    guard household.partner != nil, household.partner?.form != .course else { return nil }
    household.person = pensioner(household.year)
    household.partner?.person = pensioner(household.year)
    for index in 0...1 {
      let pension = AmountSlot.pension.of(person: index)
      if household.amounts[pension] == nil {
        household.amounts[pension] = households.random.cents(
          upTo: 40_000, near: RandomHousehold.incomes)
      }
    }
    return household
  }

  /// Both at home, one in ZZP, both in ZZP, with and without the choice to be unmarried.
  func testCouplesWithAOW() {
    tryHouseholds(debug: 50, release: 5_000, seed: 193, everyKind: true) {
      households, _, mismatches in
      guard var household = pensioners(&households) else { return false }
      plain(&household)
      try compare(household, &mismatches)
      return true
    }
  }
}

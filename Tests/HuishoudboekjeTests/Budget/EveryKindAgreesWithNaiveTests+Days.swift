import XCTest

@testable import Huishoudboekje

/// Days that are the first or the last of a month.
extension EveryKindAgreesWithNaiveTests {
  private func edge(_ year: Int, _ random: inout SeededRandom) -> CalendarDate {
    let first = CalendarDate(year, random.int(1...12))
    return random.pick([first, first, first.endOfMonth, first.endOfMonth, first.adding(days: 1)])
  }

  /// A single person below the AOW age, of age before the year, or one with AOW.
  private func single(_ households: inout RandomHousehold) -> Household? {
    var household = households.next().withoutChanges
    household.partner = nil
    let person = household.person
    guard person.bijstand == nil,
      person.aow == nil
        ? person.birthDate.adding(years: 18) < CalendarDate(household.year, 1)
        : person.birthDate.year <= 1953
    else { return nil }
    return household
  }

  /// Who moves in or out, is born, or becomes 21, 23 or 27 on such a day.
  func testCohabitantsOnTheEdgesOfMonths() {
    let seen = KindsSeen()
    tryHouseholds(debug: 60, release: 5_000, seed: 200, everyKind: true) {
      households, _, mismatches in
      guard var household = single(&households) else { return false }
      let year = household.year
      household.choices = [.vpt, .mpt]
      household.amounts[.kaleHuur] = households.random.cents(
        upTo: 900, near: RandomHousehold.rents)
      let age = households.random.pick([0, 18, 21, 23, 27, 40])
      var other = Cohabitant(
        birthDate: edge(year - age, &households.random), isChild: households.random.flag())
      other.toetsingsinkomen = households.random.int(0...15_000) * 100
      if households.random.flag() {
        other.from = max(edge(year, &households.random), other.birthDate)
      }
      if households.random.flag() {
        other.until = max(edge(year, &households.random), other.from ?? other.birthDate)
      }
      household.cohabitants = [other]
      plain(&household, incomes: true)
      if let from = other.from { seen.add(from.day == 1 ? "from the first" : "from another day") }
      if let until = other.until {
        seen.add(until.day == 1 ? "until the first" : "until another day")
      }
      for budget in try budgets(of: household) where budget.year(.huurtoeslag) > 0 {
        seen.add("huurtoeslag")
      }
      try compare(household, &mismatches)
      return true
    }
    for kind in [
      "from the first", "from another day", "until the first", "until another day", "huurtoeslag",
    ] {
      XCTAssertGreaterThan(seen[kind], 0, kind)
    }
  }

  /// A birthday on such a day, at the steps of the Wajong and, at 18, within the year.
  func testBirthdaysOnTheEdgesOfMonths() {
    let seen = KindsSeen()
    tryHouseholds(debug: 60, release: 5_000, seed: 201, everyKind: true) {
      households, _, mismatches in
      var household = households.next().withoutChanges
      household.partner = nil
      guard household.person.wajong != nil, household.person.aow == nil,
        household.person.bijstand == nil
      else { return false }
      let age = households.random.pick([18, 18, 19, 20, 21])
      household.person.birthDate = edge(household.year - age, &households.random)
      plain(&household, incomes: true)
      seen.add("becomes \(age)")
      if age == 18 {
        for budget in try budgets(of: household) where budget.year(.zorgtoeslag) > 0 {
          seen.add("zorgtoeslag of a part of the year")
        }
      }
      try compare(household, &mismatches)
      return true
    }
    for kind in ["becomes 18", "becomes 19", "becomes 21", "zorgtoeslag of a part of the year"] {
      XCTAssertGreaterThan(seen[kind], 0, kind)
    }
  }

  /// The AOW age reached on 1 January, or on the first of a month of the year before: the peiljaar is stated.
  func testAOWFromTheFirstOfAMonth() {
    let seen = KindsSeen()
    tryHouseholds(debug: 60, release: 5_000, seed: 202, everyKind: true) {
      households, _, mismatches in
      guard var household = single(&households), household.person.aow != nil else { return false }
      let year = household.year
      let months = (5...12).map { CalendarDate(year - 1, $0) } + [CalendarDate(year, 1)]
      let reached = households.random.flag() ? months.last! : households.random.pick(months)
      let ages = TestFigures.statutes(year).aowLeeftijd
      let births = (year - 68...year - 66).flatMap { born in
        (1...12).map { CalendarDate(born, $0) }
      }
      guard let birth = births.first(where: { ages.reached(born: $0) == reached }) else {
        return false
      }
      household.person.birthDate = birth
      household.amounts[.peiljaarIncome] = households.random.cents(
        upTo: 40_000, near: RandomHousehold.incomes)
      household.amounts[.peiljaarTax] = households.random.cents(upTo: 10_000)
      plain(&household, incomes: true)
      household.person.hasWIA = false
      seen.add(reached.year == year ? "1 January" : "the year before")
      try compare(household, &mismatches)
      return true
    }
    for kind in ["1 January", "the year before"] { XCTAssertGreaterThan(seen[kind], 0, kind) }
  }

  /// An income at the limit of nihil: in June, not in July, or the other way round.
  func testNihilInOneHalfOfTheYear() {
    let seen = KindsSeen()
    tryHouseholds(debug: 60, release: 5_000, seed: 203, everyKind: true) {
      households, _, mismatches in
      guard var household = single(&households), household.person.aow == nil else { return false }
      let year = household.year
      household.choices = [households.random.pick([.vpt, .mpt, .zzpFirstMonths])]
      plain(&household)
      let form: NaiveEigenBijdrage.Form = household.choices == [.mpt] ? .mpt : .vpt
      household.person.wajong = nil
      household.person.hasPension = true
      household.amounts[.otherAssets] = nil
      household.switches.nihilIncome = households.random.pick(Switches.NihilIncome.allCases)
      let halves = [NaiveDate.january(year), NaiveDate.july(year)]
      let limits = halves.map {
        12 * NaiveEigenBijdrage.nihilLimit(form: form, date: $0, figures: TestFigures.naive)
      }
      let cents = limits.map { ($0 * 100).floor().whole }
      let income =
        households.random.pick(
          [cents[0], cents[1], (cents[0] + cents[1]) / 2]) + households.random.int(-1...1)
      household.amounts[.pension] = income
      if households.random.flag() { household.amounts[.peiljaarIncome] = income }
      let value = NaiveRational(cents: income)
      seen.add("nihil in \(limits.filter { value <= $0 }.count)")
      try compare(household, &mismatches)
      return true
    }
    for halves in 0...2 { XCTAssertGreaterThan(seen["nihil in \(halves)"], 0, "\(halves)") }
  }
}

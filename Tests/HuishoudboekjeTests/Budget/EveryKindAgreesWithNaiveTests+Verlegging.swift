import XCTest

@testable import Huishoudboekje

extension EveryKindAgreesWithNaiveTests {
  /// More income in the peiljaar than now, often by about the threshold.
  private func fall(_ household: inout Household, _ index: Int, _ random: inout SeededRandom) {
    household.amounts[AmountSlot.peiljaarIncome.of(person: index)] = random.cents(
      upTo: random.flag() ? 30_000 : 80_000)
    household.amounts[AmountSlot.peiljaarTax.of(person: index)] =
      random.flag() ? random.cents(upTo: 10_000) : nil
  }

  /// Which contributions of a household move, by the same telling without the request.
  private func add(_ household: Household, to seen: KindsSeen) throws {
    var without = household
    without.switches.eigenBijdrage.peiljaarverlegging = false
    for budget in try budgets(of: household) {
      let (usual, asked) = (
        NaiveTelling(without, budget.column), NaiveTelling(household, budget.column)
      )
      let now = asked.everybody(household.year)
      let moves = asked.eigenBijdrage(now) != usual.eigenBijdrage(now)
      let stays = budget.column.courses.filter { $0.first?.form == .zzp }.count
      seen.add("\(moves ? "moved" : "not moved") \(stays)")
    }
  }

  /// In ZZP the high contribution, elsewhere the low one.
  func testSinglePersonsWithPeiljaarverlegging() {
    let seen = KindsSeen()
    tryHouseholds(debug: 60, release: 5_000, seed: 197, everyKind: true) {
      households, _, mismatches in
      var household = households.next().withoutChanges
      household.partner = nil
      let person = household.person
      guard person.bijstand == nil,
        person.aow == nil
          ? person.birthDate.adding(years: 18) < CalendarDate(household.year, 1)
          : person.birthDate.year <= 1953
      else { return false }
      household.switches.eigenBijdrage.peiljaarverlegging = true
      fall(&household, 0, &households.random)
      if !household.choices.contains(.zzp) { household.choices.append(.zzp) }
      plain(&household, incomes: true, verlegging: true)
      try add(household, to: seen)
      try compare(household, &mismatches)
      return true
    }
    for kind in ["moved 0", "not moved 0", "moved 1", "not moved 1"] {
      XCTAssertGreaterThan(seen[kind], 0, kind)
    }
  }

  /// At home, and one or both in ZZP.
  func testCouplesWithPeiljaarverlegging() {
    let seen = KindsSeen()
    tryHouseholds(debug: 60, release: 5_000, seed: 198, everyKind: true) {
      households, _, mismatches in
      guard var household = pensioners(&households) else { return false }
      household.switches.eigenBijdrage.peiljaarverlegging = true
      for index in 0...1 { fall(&household, index, &households.random) }
      household.partner?.registeredAtHome = false
      household.switches.toeslagpartnerOngehuwdWettekst = false
      if households.random.flag() {
        household.partner?.married = true
        household.partner?.form = .same
        household.choices = [.zzp, .vpt]
        for keepsLow in [\Care.childKeepsLow, \.deeltijdverblijf] {
          household.care[keyPath: keepsLow] = false
          household.partner?.care?[keyPath: keepsLow] = false
        }
      }
      plain(&household, verlegging: true)
      try add(household, to: seen)
      // Which part of a joint zorgtoeslag is left to spouses who chose to be unmarried the law does not say.
      try compare(household, &mismatches) { !$0.chosenUnmarried }
      return true
    }
    for stays in 0...2 {
      for kind in ["moved \(stays)", "not moved \(stays)"] {
        XCTAssertGreaterThan(seen[kind], 0, kind)
      }
    }
  }

  /// With algemene bijstand the low contribution moves without a threshold.
  func testBijstandWithPeiljaarverlegging() {
    let seen = KindsSeen()
    tryHouseholds(debug: 50, release: 2_000, seed: 199, everyKind: true) {
      households, _, mismatches in
      guard var household = singleOnBijstand(&households) else { return false }
      household.switches.eigenBijdrage.peiljaarverlegging = true
      household.choices = [.vpt, .mpt]
      let year = household.year
      let drempel = TestFigures.naive.value(
        "eigen_bijdrage", year, "leb_peiljaarverlegging_drempel")
      // What the minimum is due over, and somewhat more than it: less than the threshold or about it.
      let least = TestFigures.naive.value("eigen_bijdrage", year, "leb_minimum") * 120
      household.amounts[.peiljaarIncome] =
        least.floor().whole * 100 + households.random.int(0...2 * drempel.floor().whole) * 100
      household.amounts[.peiljaarTax] = nil
      plain(&household, verlegging: true)
      try add(household, to: seen)
      try compare(household, &mismatches)
      return true
    }
    for kind in ["moved 0", "not moved 0"] { XCTAssertGreaterThan(seen[kind], 0, kind) }
  }
}

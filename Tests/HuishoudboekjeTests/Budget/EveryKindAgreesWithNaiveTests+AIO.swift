import XCTest

@testable import Huishoudboekje

extension EveryKindAgreesWithNaiveTests {
  /// AIO beside an AOW that is not whole, of a single person.
  func testSinglePersonsWithAIO() {
    let seen = KindsSeen()
    tryHouseholds(debug: 60, release: 5_000, seed: 196, everyKind: true) {
      households, _, mismatches in
      var household = households.next().withoutChanges
      household.partner = nil
      guard household.person.aow != nil, household.person.birthDate.year <= 1953 else {
        return false
      }
      let year = household.year
      var kind = EveryKind(year: year, random: households.random)
      var facts = kind.bijstand()
      households.random = kind.random
      // The norms with kostendelers of 2021 and 2022 are not known: then the peiljaar is stated.
      if year == 2023 || year == 2024 && household.amounts[.peiljaarIncome] == nil {
        facts.kostendelers = 0
      }
      facts.spouseWithoutRight = nil
      household.person.bijstand = facts
      household.person.aow?.buildUpPct = households.random.int(
        0...(households.random.flag() ? 100 : 50))
      if households.random.once(in: 3) { household.person.loonheffingskorting = .bijstand }
      // What counts of a twelfth that is not whole cents the law does not say.
      for slot in [AmountSlot.pension, .wages] {
        household.amounts[slot] = 12 * households.random.cents(upTo: 600)
      }
      household.amounts[.otherAssets] = nil
      household.amounts[.debts] = nil
      let limit = TestFigures.naive.value("bijstand", year, "vermogensgrens_alleenstaande")
      household.amounts[.bank] = households.random.cents(upTo: 12_000, near: [limit.whole * 100])
      plain(&household, incomes: true)
      household.person.hasWIA = false
      let person = household.person
      let isOver = household.amounts[.bank]! > limit.whole * 100
      for budget in try budgets(of: household) {
        let paid = NaiveTelling(household, budget.column).everybody(year).persons[0].bijstand
        if isOver { seen.add("over the limit") }
        guard paid > 0 else {
          seen.add(isOver ? "over the limit" : "AOW above the norm")
          continue
        }
        seen.add("AIO")
        if budget.column.courses[0].first?.form == .zzp { seen.add("AIO in ZZP") }
        if facts.kostendelers > 0 { seen.add("kostendelers") }
        if person.hasPension, household.amounts[.pension]! > 0 { seen.add("pension beside AIO") }
      }
      try compare(household, &mismatches)
      return true
    }
    for kind in [
      "AIO", "AIO in ZZP", "kostendelers", "pension beside AIO", "AOW above the norm",
      "over the limit",
    ] {
      XCTAssertGreaterThan(seen[kind], 0, kind)
    }
  }
}

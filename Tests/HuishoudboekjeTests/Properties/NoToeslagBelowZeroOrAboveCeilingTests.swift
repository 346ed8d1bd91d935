import TestSupport
import XCTest

@testable import Huishoudboekje

/// A toeslag is a whole number of euros a month, from nothing up to what a person without income
/// gets at the dearest rent.
final class NoToeslagBelowZeroOrAboveCeilingTests: XCTestCase {
  /// The most that the law gives a single person with AOW, by the naive telling.
  private func ceiling(_ year: Int) -> (zorgtoeslag: Int, huurtoeslag: Int) {
    let figures = TestFigures.naive
    let zorg = NaiveZorgtoeslag.compute(
      NaiveZorgtoeslag.Input(year: year, toetsingsinkomen: 0, partner: false), figures: figures)
    var rent = NaiveHuurtoeslag.Input(
      year: year, kaleHuur: figures.value("huurtoeslag", year, "maximale_huurgrens"),
      rekeninkomen: 0, persons: 1)
    rent.aowOn1January = true
    let huur = NaiveHuurtoeslag.compute(rent, figures: figures)
    return (zorg.paidMonth.cents, huur.paidMonth.cents)
  }

  func testRandomHouseholds() throws {
    var households = RandomHousehold(seed: 51)
    var mismatches = Mismatches(seed: 51)
    let ceilings = Dictionary(uniqueKeysWithValues: TestFigures.years.map { ($0, ceiling($0)) })
    var reached: Set<String> = []
    for round in 0..<rounds(debug: 200, release: 30_000) {
      var household = households.next()
      if round.isMultiple(of: 8) {
        // The dearest rent and no assets: the ceiling itself.
        household.amounts = StatedAmounts()
        household.person.hasPension = false
        household.person.aow?.buildUpPct = households.random.int(0...100)
        household.dwelling.selfContained = true
        household.amounts[.kaleHuur] =
          TestFigures.statutes(household.year)
          .huurtoeslag.figures.maximaleHuurgrens.cents
      }
      guard let ceiling = ceilings[household.year] else { return XCTFail("no ceiling") }
      for budget in try budgets(of: household) {
        for (line, most) in [
          (BudgetLine.zorgtoeslag, ceiling.zorgtoeslag), (.huurtoeslag, ceiling.huurtoeslag),
        ] {
          let months = budget.months(line)
          mismatches.expect(
            Set(months).count == 1 && months[0] >= 0 && months[0] <= most
              && months[0].isMultiple(of: 100), "\(line) \(months) of \(most): \(household)")
          if months[0] == most { reached.insert("\(line) \(household.year)") }
          if line == .huurtoeslag && budget.form == .zzp {
            mismatches.expect(months[0], 0, "huurtoeslag in ZZP: \(household)")
          }
        }
      }
    }
    mismatches.report()
    XCTAssertEqual(reached.count, 2 * TestFigures.years.count, "reached: \(reached.sorted())")
  }

  /// The most of any household: alone, two or more, with and without an occupant of AOW age.
  private func mostOfAnyHousehold(_ year: Int) -> (single: Int, partners: Int, huurtoeslag: Int) {
    let figures = TestFigures.naive
    func zorg(_ partner: Bool) -> Int {
      NaiveZorgtoeslag.compute(
        NaiveZorgtoeslag.Input(year: year, toetsingsinkomen: 0, partner: partner),
        figures: figures
      ).paidMonth.cents
    }
    let most = figures.value("huurtoeslag", year, "maximale_huurgrens")
    var huur = 0
    for persons in 1...3 {
      var rent = NaiveHuurtoeslag.Input(
        year: year, kaleHuur: most, rekeninkomen: 0, persons: persons)
      // The most comes back of an adapted home, whatever the age.
      rent.adaptedHome = true
      for older in [false, true] {
        rent.aowOn1January = older
        rent.aowReached = older
        huur = max(huur, NaiveHuurtoeslag.compute(rent, figures: figures).paidMonth.cents)
      }
    }
    return (zorg(false), zorg(true), huur)
  }

  func testEveryKindOfHousehold() {
    let ceilings = Dictionary(
      uniqueKeysWithValues: TestFigures.years.map { ($0, mostOfAnyHousehold($0)) })
    tryHouseholds(debug: 150, release: 40_000, seed: 52, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let most = ceilings[household.year]!
      for budget in try budgets(of: household) {
        let zorg = budget.months(.zorgtoeslag)
        let months = zorg.filter { $0 != 0 }.count
        // The award of a part of a year is rounded to a whole euro by itself, of each person apart.
        // Two who are not each other's partner have that of two single persons.
        let couple = max(most.partners, 2 * most.single) + 200
        let ceiling = household.partner == nil ? most.single + (months < 12 ? 100 : 0) : couple
        mismatches.expect(
          Set(zorg.filter { $0 != 0 }).count <= (household.partner == nil ? 1 : 3)
            && zorg.allSatisfy { (0...ceiling).contains($0) && $0.isMultiple(of: 100) },
          "zorgtoeslag \(zorg) of \(ceiling): \(household)")
        let huur = budget.months(.huurtoeslag)
        mismatches.expect(
          huur.allSatisfy { (0...most.huurtoeslag).contains($0) && $0.isMultiple(of: 100) },
          "huurtoeslag \(huur) of \(most.huurtoeslag): \(household)")
        for month in everyMonth {
          let start = CalendarDate(household.year, month)
          let away = household.persons.indices.allSatisfy {
            budget.column.care($0, on: start) == .zzp
          }
          if away { mismatches.expect(huur[month - 1], 0, "huurtoeslag in ZZP: \(household)") }
        }
      }
      return true
    }
  }
}

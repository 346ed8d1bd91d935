import XCTest

@testable import Huishoudboekje

/// Every key of a peiljaar that is left open and moves a contribution is told, and no key that is stated.
final class PeiljaarAssumptionsTests: XCTestCase {
  private let keys: [(key: String, slot: AmountSlot, values: [Int])] = [
    ("income_eur_year", .peiljaarIncome, [0, 90_000_00]),
    ("tax_eur_year", .peiljaarTax, [0, 9_000_00]),
    ("bank_eur", .peiljaarBank, [0, 400_000_00]),
    ("other_eur", .peiljaarOtherAssets, [0, 400_000_00]),
    ("debts_eur", .peiljaarDebts, [0, 400_000_00]),
  ]

  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 60, release: 5_000, seed: 1105, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let statutes = TestFigures.statutes(household.year)
      let assumed = try Comparison(household, statutes).assumed
      let told = Set(assumed.flatMap(\.paths))
      let now = try contributions(household, statutes)
      for index in household.persons.indices {
        for (key, slot, values) in keys {
          let slot = slot.of(person: index)
          let path = "persons[\(index)].peiljaar.\(key)"
          if household.amounts.has(slot) {
            mismatches.expect(!told.contains(path), "\(path) is stated in \(household)")
            continue
          }
          let moves = try values.contains { value in
            var changed = household
            changed.amounts[slot] = value
            return try contributions(changed, statutes) != now
          }
          if moves { mismatches.expect(told.contains(path), "\(path) moves in \(household)") }
        }
      }
      return true
    }
  }

  private func contributions(_ household: Household, _ statutes: Statutes) throws -> [Int] {
    try YearBudget.all(household, statutes).map { $0.year(.eigenBijdrage) }
  }

  /// The partner is at home without care and pays jointly: his peiljaar counts as much.
  func testTheKeysOfBoth() throws {
    var household = Household(
      name: "pj", year: 2026, person: pensioner(1941), dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.partner = Partner(person: pensioner(1943))
    household.forms = [.vpt]
    household.amounts[.bank] = 15_000_00
    household.amounts[.otherAssets] = 90_000_00
    household.amounts[.peiljaarIncome] = 18_000_00
    household.amounts[.peiljaarTax] = 0
    household.amounts[.peiljaarBank] = 15_000_00
    let inputs = try Comparison(household, TestFigures.statutes(2026)).assumed.filter {
      $0.line == .eigenBijdrage && !$0.paths.isEmpty
    }
    XCTAssertEqual(
      inputs.map(\.paths),
      [
        ["persons[0].peiljaar.other_eur", "persons[0].peiljaar.debts_eur"],
        ["persons[1].peiljaar.income_eur_year", "persons[1].peiljaar.tax_eur_year"],
        ["bank_eur", "other_eur", "debts_eur"].map { "persons[1].peiljaar.\($0)" },
      ])
    XCTAssertEqual(
      inputs.map(\.text),
      [
        "other_eur and debts_eur on 1 January 2024 of the resident: as on 1 January 2026, other_eur 90000.00, "
          + "debts_eur 0.00",
        "income of peiljaar 2024 of the partner: the same benefits and pension by the laws of that year",
        "assets on 1 January 2024 of the partner: as on 1 January 2026, none",
      ])
  }

  /// MPT of at most 20 hours has its amount whatever the income: nothing of the peiljaar is told beside it.
  func testMPTOfFewHours() throws {
    var household = Household(
      name: "pj", year: 2026, person: pensioner(1941), dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.switches.eigenBijdrage.peiljaarverlegging = false
    func told(_ choice: ColumnChoice) throws -> [String] {
      household.choices = [choice]
      return try Comparison(household, TestFigures.statutes(2026)).assumed.flatMap(\.paths)
        .filter { $0.contains("peiljaar") }
    }
    XCTAssertFalse(try told(.mpt).isEmpty)
    XCTAssertEqual(try told(.mptFewHours), [])
  }

  private func pensioner(_ year: Int) -> Person {
    var person = Person(birthDate: CalendarDate(year, 3))
    person.aow = Person.AOWFacts()
    return person
  }
}

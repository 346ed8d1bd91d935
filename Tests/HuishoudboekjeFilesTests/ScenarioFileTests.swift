import Huishoudboekje
import XCTest

@testable import HuishoudboekjeFiles

final class ScenarioFileTests: XCTestCase {
  func testGood() throws {
    let file = try Sample.scenarioFile(bytes(Sample.scenario))
    let household = file.household
    XCTAssertEqual(file.name, "sample")
    XCTAssertNil(file.description)
    XCTAssertEqual(household.year, 2025)
    XCTAssertEqual(household.forms, [.zzp, .vpt, .mpt, .pgb])
    XCTAssertEqual(household.person.birthDate, CalendarDate("1942-03-10"))
    XCTAssertEqual(household.amounts[.pension], 250_000)
    XCTAssertEqual(household.amounts[.kaleHuur], 68_296)
    XCTAssertEqual(household.amounts[.cost(.energie, in: .vpt)], 8_000)
    XCTAssertNil(household.amounts[.cost(.energie)])
    XCTAssertNil(household.amounts[.arrangement])
    XCTAssertEqual(
      file.slots.keys.sorted(),
      [
        "costs.VPT.energie_eur_month", "dwelling.kale_huur_eur_month",
        "dwelling.servicekosten.energie_eur_month", "dwelling.servicekosten.overig_eur_month",
        "persons[0].assets.bank_eur", "persons[0].assets.debts_eur",
        "persons[0].incomes[1].gross_eur_year", "persons[0].peiljaar.bank_eur",
        "persons[0].peiljaar.income_eur_year",
      ])
    let expectation = try XCTUnwrap(file.expectations.first)
    XCTAssertEqual(file.expectations.count, 1)
    XCTAssertEqual(expectation.cents, 819_552)
    XCTAssertEqual(expectation.column, "VPT")
    let comparison = try Calculation.compare(household, source: file.source)
    XCTAssertEqual(file.missed(comparison), [])
  }

  /// What is left out has the value of the documentation, and no more is needed.
  func testTheLeast() throws {
    let text = """
      { "scenario": "", "year": 2026, "dwelling": { "kale_huur_eur_month": "0" },
        "persons": [{ "birth_date": "1942-03-10", "incomes": [{ "type": "aow" }],
          "care": { "zorgprofiel": "VV5" } }] }
      """
    let household = try Sample.scenarioFile(bytes(text)).household
    XCTAssertEqual(household.forms, [.zzp, .vpt])
    XCTAssertEqual(household.budgetSet, .nibud)
    XCTAssertEqual(household.switches, Switches())
    XCTAssertEqual(household.person.aow?.buildUpPct, 100)
    XCTAssertEqual(household.person.loonheffingskorting, .aow)
    XCTAssertFalse(household.person.hasPension)
    XCTAssertTrue(household.dwelling.selfContained)
    XCTAssertNil(household.care.verblijfFrom)
  }

  /// An amount per month is kept per year; the largest still fits.
  func testAmountsPerMonth() throws {
    func pension(_ amount: String) throws -> Int? {
      let text = Sample.scenario.replacing(
        "\"gross_eur_year\": \"2500\"", with: "\"gross_eur_month\": \"\(amount)\"")
      return try Sample.scenarioFile(bytes(text)).household.amounts[.pension]
    }
    XCTAssertEqual(try pension("208.34"), 250_008)
    XCTAssertEqual(try pension("833333.33"), 999_999_996)
    XCTAssertThrowsError(try pension("833333.34"))
  }

  /// An error about a fact that was read earlier stands where the fact is, or around it.
  func testSource() throws {
    let source = try Sample.scenarioFile(bytes(Sample.scenario)).source
    func message(_ path: String) -> String { source.error(at: path, "is x").description }
    XCTAssertEqual(message("year"), "s.json:3:11: year is x")
    XCTAssertEqual(
      message("persons[0].birth_date"), "s.json:6:21: persons[0].birth_date is x")
    XCTAssertEqual(message("persons[0].name"), "s.json:5:5: persons[0].name is x")
    XCTAssertEqual(message("nothing.here"), "s.json:1:1: nothing.here is x")
  }

  /// Random damage is refused or computed, but never ends the program.
  func testFuzzNeverCrashes() {
    let seed: UInt64 = 20_261_121
    var random = SplitMix(state: seed)
    let good = bytes(Sample.scenario)
    var read = 0
    for _ in 0..<1_000 {
      guard let file = try? Sample.scenarioFile(mutated(good, using: &random)) else { continue }
      read += 1
      guard let comparison = try? Calculation.compare(file.household, source: file.source) else {
        continue
      }
      for view in ComparisonTable.View.allCases {
        XCTAssertFalse(ComparisonTable(comparison, view: view).rendered(.csv).isEmpty)
      }
      _ = file.missed(comparison)
    }
    XCTAssertGreaterThan(read, 50, "seed \(seed)")
  }

  /// Extreme amounts in every place at once, in random combinations.
  func testExtremeAmountsNeverCrash() throws {
    var random = SplitMix(state: 7)
    let amounts = ["0", "0.01", "2500", "57000.01", "99999.99", "9999999.99", "10000000"]
    let places = ["2500", "5000", "10", "21000", "60000", "682.96", "12", "20", "80"]
    for _ in 0..<100 {
      var text = Sample.scenario
      for place in places {
        text = text.replacing("\"\(place)\"", with: "\"#\(place)\"")
      }
      for place in places {
        text = text.replacing(
          "\"#\(place)\"", with: "\"\(amounts.randomElement(using: &random) ?? "0")\"")
      }
      let year = Int.random(in: 2023...2026, using: &random)
      text = text.replacing("2025", with: "\(year)")
        .replacing("2024-11-01", with: "\(year - 1)-11-01")
        .replacing(": 100", with: ": \([0, 2, 50, 100].randomElement(using: &random) ?? 0)")
      let file = try Sample.scenarioFile(bytes(text))
      let comparison = try Calculation.compare(file.household, source: file.source)
      XCTAssertEqual(comparison.budgets.count, 4)
    }
  }
}

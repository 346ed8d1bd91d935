import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import Huishoudboekje
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
    func message(_ path: String) -> String {
      source.error(at: path, Phrase(verbatim: "is x")).description
    }
    XCTAssertEqual(message("year"), "s.json:3:11: year is x")
    XCTAssertEqual(
      message("persons[0].birth_date"), "s.json:6:21: persons[0].birth_date is x")
    XCTAssertEqual(message("persons[0].name"), "s.json:5:5: persons[0].name is x")
    XCTAssertEqual(message("nothing.here"), "s.json:1:1: nothing.here is x")
  }

  func testCouple() throws {
    let file = try Sample.scenarioFile(bytes(Sample.couple))
    let household = file.household
    let partner = try XCTUnwrap(household.partner)
    XCTAssertFalse(partner.married)
    XCTAssertTrue(partner.registeredAtHome)
    XCTAssertEqual(partner.form, .same)
    XCTAssertEqual(household.moveDate, CalendarDate("2025-07-15"))
    XCTAssertEqual(household.cohabitants.map(\.toetsingsinkomen), [700_000, 0])
    XCTAssertEqual(household.amounts[.wia], 1_080_000)
    XCTAssertEqual(household.amounts[AmountSlot.pension.of(person: 1)], 37_200)
    XCTAssertEqual(household.amounts[AmountSlot.bank.of(person: 1)], 500_200)
    XCTAssertEqual(household.amounts[AmountSlot.kaleHuur.of(home: 1)], 70_206)
    XCTAssertEqual(household.amounts[.kaleHuur], 68_296)
    XCTAssertEqual(
      household.columns.map(\.label), ["ZZP", "ZZP-4-MAANDEN", "VPT", "MPT-20-UUR", "VERLOOP"])
    XCTAssertEqual(household.care.course.map(\.form), [.zzp, .mpt])
    XCTAssertEqual(
      file.slots.keys.filter { $0.hasPrefix("next_") || $0.hasPrefix("persons[1]") }.sorted(),
      [
        "next_dwelling.arrangement_eur_month", "next_dwelling.kale_huur_eur_month",
        "next_dwelling.servicekosten.huismeester_eur_month", "persons[1].assets.bank_eur",
        "persons[1].assets.debts_eur", "persons[1].assets.other_eur",
        "persons[1].incomes[1].gross_eur_month", "persons[1].peiljaar.debts_eur",
        "persons[1].peiljaar.other_eur",
      ])
  }

  /// Every slot has a place of its own.
  func testSlotsDoNotOverlap() throws {
    for text in [Sample.scenario, Sample.couple, Sample.bijstand] {
      let slots = try Sample.scenarioFile(bytes(text)).slots.values.map(\.slot)
      XCTAssertEqual(Set(slots).count, slots.count)
    }
  }

  /// The message names the last profile of each family; the next one is refused.
  func testTheMessageOfTheZorgprofielenIsTheirList() {
    for (family, most) in [
      ("VV", 10), ("VG", 8), ("LG", 7), ("LVG", 5), ("ZGaud", 4), ("ZGvis", 5), ("GGZ-B", 7),
      ("GGZ-wonen ", 5),
    ] {
      XCTAssertTrue(FactValueText.profile.text.contains("\(family)1-\(most)"), family)
      for number in 1...most {
        XCTAssertNotNil(Zorgprofiel("\(family)\(number)"))
        XCTAssertEqual(Zorgprofiel("\(number)\(family)"), Zorgprofiel("\(family)\(number)"))
      }
      XCTAssertNil(Zorgprofiel("\(family)0"))
      XCTAssertNil(Zorgprofiel("\(family)\(most + 1)"))
    }
    XCTAssertEqual(Zorgprofiel("SGLVG"), Zorgprofiel("SGLVG1"))
    XCTAssertEqual(Zorgprofiel("9a VV")?.letter, "A")
    XCTAssertNil(Zorgprofiel("VV8a"))
  }

  /// Random damage is refused or computed, but never ends the program.
  func testFuzzNeverCrashes() {
    let seed: UInt64 = 20_261_121
    var random = SplitMix(state: seed)
    for (good, count) in [
      (Sample.scenario, rounds(debug: 300, release: 3_000)),
      (Sample.couple, rounds(debug: 120, release: 1_000)),
      (Sample.bijstand, rounds(debug: 100, release: 1_000)),
    ] {
      var read = 0
      for _ in 0..<count {
        guard let file = try? Sample.scenarioFile(mutated(bytes(good), using: &random)) else {
          continue
        }
        read += 1
        guard let comparison = try? Calculation.compare(file.household, source: file.source) else {
          continue
        }
        for view in ComparisonTable.View.allCases {
          XCTAssertFalse(ComparisonTable(comparison, view: view).rendered(.csv).isEmpty)
        }
        _ = file.missed(comparison)
      }
      XCTAssertGreaterThan(read, count / 20, "seed \(seed)")
    }
  }

  /// Extreme amounts in every place at once, in random combinations.
  func testExtremeAmountsNeverCrash() throws {
    var random = SplitMix(state: 7)
    let amounts = ["0", "0.01", "2500", "57000.01", "99999.99", "9999999.99", "10000000"]
    let places = ["2500", "5000", "10", "21000", "60000", "682.96", "12", "20", "80"]
    for _ in 0..<rounds(debug: 40, release: 200) {
      var text = Sample.scenario
      for place in places {
        text = text.replacing("\"\(place)\"", with: "\"#\(place)\"")
      }
      for place in places {
        text = text.replacing(
          "\"#\(place)\"", with: "\"\(amounts.randomElement(using: &random) ?? "0")\"")
      }
      let year = [2023, 2024, 2025, 2026].randomElement(using: &random)!
      text = text.replacing("2025", with: "\(year)")
        .replacing("2024-11-01", with: "\(year - 1)-11-01")
        .replacing(": 100", with: ": \([0, 2, 50, 100].randomElement(using: &random) ?? 0)")
      let file = try Sample.scenarioFile(bytes(text))
      let comparison = try Calculation.compare(file.household, source: file.source)
      XCTAssertEqual(comparison.budgets.count, 4)
    }
  }

  /// The same for couples and bijstand: every amount in quotes, in every year, all views.
  func testExtremeAmountsOfCouplesAndBijstandNeverCrash() throws {
    var random = SplitMix(state: 8)
    let amounts = ["0", "0.01", "2500", "57000.01", "833333.33", "833333.33", "10000000"]
    for (sample, columns) in [(Sample.couple, 5), (Sample.bijstand, 4)] {
      for round in 0..<24 {
        let year = 2023 + round % 4
        var text = sample.replacing("2025", with: "#")
          .replacing("2024", with: "\(year - 1)").replacing("#", with: "\(year)")
        // Every amount stands in quotes with only digits and a point; the first rounds take the
        // most of all.
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        text = parts.enumerated().map { index, part in
          guard index % 2 == 1, !part.isEmpty, part.allSatisfy({ $0.isNumber || $0 == "." }) else {
            return String(part)
          }
          let isMonth = ["gross_eur_month", "tw_toeslag_bruto_eur_month"].contains(parts[index - 2])
          let most = isMonth ? "833333.33" : "10000000"
          if round < 4 { return most }
          let amount = amounts.randomElement(using: &random) ?? "0"
          return isMonth && amount == "10000000" ? most : amount
        }.joined(separator: "\"")
        let file = try Sample.scenarioFile(bytes(text))
        let comparison = try Calculation.compare(file.household, source: file.source)
        XCTAssertEqual(comparison.budgets.count, columns)
        for view in ComparisonTable.View.allCases {
          XCTAssertFalse(ComparisonTable(comparison, view: view).rendered(.text).isEmpty)
        }
      }
    }
  }
}

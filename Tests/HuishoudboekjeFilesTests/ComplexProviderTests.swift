import Foundation
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// The provider's side with tariffs of a test, computed by hand.
final class ComplexProviderTests: XCTestCase {
  private func person(_ name: String, _ number: Int, _ form: String, _ more: String = "") -> String
  {
    """
    { "name": "\(name)", "number": \(number), "leveringsvorm": "\(form)"\(more),
      "persons": [{ "birth_date": "1942-03-10", "incomes": [{ "type": "aow" }],
        "care": { "zorgprofiel": "VV5" } }] }
    """
  }

  private func result(
    _ personas: [String], provider: String, vacancy: String = "0"
  ) throws -> ComplexResult {
    let text = """
      { "complex": "t", "year": 2026, "vacancy_pct": "\(vacancy)",
        "units": [
          { "name": "A", "number": 9, "kale_huur_eur_month": "600",
            "servicekosten": { "ruimten_eur_month": "10" }, "arrangement_eur_month": "40" },
          { "name": "B", "number": 1, "kale_huur_eur_month": "640", "leveringsvorm": "ZZP" } ],
        "personas": [\(personas.joined(separator: ",\n"))],
        "provider": \(provider) }
      """
    return try ComplexResult(
      ComplexFile(JSONNode.parse(bytes(text), file: "c.json"), file: "c.json"))
  }

  /// Tariffs: ZZP 200 x 90 % + 20 + 3 = 203, VPT 150 x 90 % + 5 + 1 = 141 a day.
  private func tariffs() throws -> String {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("tarieven-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).csv").path
    let text = """
      jaar,prestatie,profiel,behandeling,dagbesteding,loon_materieel_eur_day,nhc_eur_day,nic_eur_day,zorgkantoor_pct
      2026,ZZP,5VV,excl,geen,200.00,20.00,3.00,90
      2026,VPT,VV5,excl,geen,150.00,5.00,1.00,90

      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    addTeardownBlock { try? FileManager.default.removeItem(atPath: path) }
    return path
  }

  func testTariffs() throws {
    let path = try tariffs()
    let provider = """
      { "tariffs": "\(path)", "meerinvestering_eur": "12000", "rente_pct": "0",
        "looptijd_years": 10, "stay": { "zzp_days": 900, "own_days": 1000 },
        "common_rooms": { "cost_eur_month": "1000", "arrangement_pct": "50" } }
      """
    let result = try self.result([person("a", 10, "VPT")], provider: provider)
    let outcome = try XCTUnwrap(result.summaries[0].provider)
    // 12000 / 120 = 100 a month, ten homes.
    XCTAssertEqual([outcome.annuity, outcome.annuityAll], [10_000, 100_000])
    // 6 a day x 365 / 12 = 182.50, nine homes.
    XCTAssertEqual([outcome.nhcNicPerClient, outcome.nhcNic], [18_250, 164_250])
    // (9 x 141 + 203) x 365 / 12 = 1472 x 30.4166... = 44773.33.
    XCTAssertEqual(outcome.careIncome, 4_477_333)
    // floor(7 x 203 / 141) = floor(10.07).
    XCTAssertEqual(outcome.clientsServed, 10)
    // 9 x 10 service, half of 9 x 40, one client with 20 x 365 / 12 = 608.33; 121.67 is short.
    let rooms = try XCTUnwrap(outcome.rooms)
    XCTAssertEqual([rooms.service, rooms.arrangement, rooms.zzpNHC], [9_000, 18_000, 60_833])
    XCTAssertEqual(rooms.short, 12_167)
    XCTAssertEqual(rooms.zzpClientsNeeded, 1)
    XCTAssertEqual(outcome.zzpCost?.care, 20_300)
    XCTAssertEqual(outcome.zzpCost?.stayCare, 18_270_000)
    XCTAssertEqual(outcome.ownCost?.care, 14_100)
    XCTAssertEqual(outcome.ownCost?.stayCare, 14_100_000)
    // The contribution of the VPT: 212.60 x 12 / 365 = 6.9896 a day.
    XCTAssertEqual(outcome.ownCost?.eigenBijdrage, 699)
  }

  /// The percentage of the file takes the place of the column; half the homes stand empty.
  func testPercentageAndVacancy() throws {
    let path = try tariffs()
    let provider = "{ \"tariffs\": \"\(path)\", \"zorgkantoor_pct\": \"100\" }"
    let result = try self.result([person("a", 10, "VPT")], provider: provider, vacancy: "50")
    let outcome = try XCTUnwrap(result.summaries[0].provider)
    // (9 x 156 + 223) x 365 / 12 / 2 = 1627 x 15.20833... = 24743.96.
    XCTAssertEqual(outcome.careIncome, 2_474_396)
    XCTAssertEqual(outcome.nhcNic, 82_125)
    XCTAssertEqual(outcome.vptHomesTenths, 45)
  }

  /// MPT and PGB have no NHC and NIC; a PGB has the budget of bijlage H, 69285 for 5VV, and in a
  /// wooninitiatief of ten 5961 and 5345 more.
  func testOtherForms() throws {
    let result = try self.result(
      [person("a", 4, "VPT"), person("b", 5, "MPT"), person("c", 1, "PGB")], provider: "{}")
    let outcome = try XCTUnwrap(result.summaries[0].provider)
    // 0.4 x 9 homes x 171.
    XCTAssertEqual(outcome.nhcNic, 61_560)
    XCTAssertEqual(outcome.vptHomesTenths, 36)
    // 0.1 x 9 x (69285 + 5961 + 5345).
    XCTAssertEqual(outcome.pgbBudget, 7_253_190)
    XCTAssertNil(outcome.careIncome)
    XCTAssertNil(outcome.clientsServed)
    XCTAssertNil(outcome.rooms)
    XCTAssertNil(outcome.ownCost)
    // Of no VPT client there is no price of his home.
    let none = try self.result([person("b", 10, "MPT")], provider: "{}").summaries[0].provider
    XCTAssertEqual([none?.nhcNicPerClient, none?.nhcNic, none?.vptHomesTenths], [0, 0, 0])
  }

  /// The year by hand: nine VPT clients of ten homes, of which one is for ZZP.
  func testTheYear() throws {
    let path = try tariffs()
    let provider = """
      { "tariffs": "\(path)", "meerinvestering_eur": "12000", "rente_pct": "0",
        "looptijd_years": 10, "upkeep_eur_month": "7.50", "subsidies_eur_month": "100",
        "vpt_client": { "meals_eur_day": "12.50", "care_hours_month": "20.5", "care_hour_eur": "60",
          "alarm_eur_month": "5", "laundry_eur_month": "80", "transport_eur_month": "11.11" },
        "common_rooms": { "cost_eur_month": "1000", "investment_eur": "24000" } }
      """
    let result = try self.result([person("a", 10, "VPT")], provider: provider)
    let outcome = try XCTUnwrap(result.summaries[0].provider)
    let year = try XCTUnwrap(outcome.results.first)
    XCTAssertEqual(outcome.results.count, 1)
    XCTAssertEqual([year.woonvorm == nil ? 1 : 0, year.homes], [1, 10])
    let expected: [(ProviderResult.Line, Int)] = [
      // (9 x 141 + 203) x 365.
      (.care, 53_728_000),
      (.arrangement, 9 * 40_00 * 12), (.serviceRooms, 9 * 10_00 * 12), (.subsidies, 1_200_00),
      (.meals, 9 * 365 * 12_50), (.hours, 9 * 12 * 1_230_00), (.alarm, 9 * 12 * 5_00),
      (.laundry, 9 * 12 * 80_00), (.transport, 9 * 12 * 11_11),
      (.investment, 10 * 100_00 * 12), (.upkeep, 10 * 7_50 * 12),
      // 24000 in 120 payments is 200 a month.
      (.commonRooms, 1_200_00 * 12), (.zzpRent, 640_00 * 12),
    ]
    XCTAssertEqual(year.lines.map(\.line), expected.map(\.0))
    XCTAssertEqual(year.lines.map(\.cents), expected.map(\.1))
    let income = expected.prefix(4).reduce(0) { $0 + $1.1 }
    XCTAssertEqual(year.cents, income - expected.dropFirst(4).reduce(0) { $0 + $1.1 })
    XCTAssertEqual([outcome.rooms?.cost, outcome.rooms?.investment], [1_200_00, 200_00])
  }

  /// Servicekosten that pay something else than the common rooms.
  func testServicekostenOfSomethingElse() throws {
    let provider = """
      { "tariffs": "\(try tariffs())",
        "common_rooms": { "cost_eur_month": "1000", "servicekosten_ruimten": false } }
      """
    let result = try self.result([person("a", 10, "VPT")], provider: provider)
    let outcome = try XCTUnwrap(result.summaries[0].provider)
    XCTAssertEqual(outcome.rooms?.service, 0)
    let line = try XCTUnwrap(outcome.results.first).lines.first { $0.line == .serviceRooms }
    XCTAssertEqual(line?.cents ?? 0, 0)
  }

  /// Half of the homes empty: half of everything, and in onderverhuur the provider pays their rent.
  func testEmptyHomes() throws {
    let text = """
      { "complex": "t", "year": 2026, "vacancy_pct": "50", "landlord": "corporatie",
        "huurconstructie": "onderverhuur", "units": [
          { "name": "A", "number": 6, "kale_huur_eur_month": "600", "woonvorm": "geschikt",
            "servicekosten": { "overig_eur_month": "20" } },
          { "name": "B", "number": 4, "kale_huur_eur_month": "650", "woonvorm": "beschut",
            "servicekosten": {}, "arrangement_eur_month": "40" } ],
        "personas": [\(person("a", 10, "VPT"))], "provider": { "subsidies_eur_month": "10" } }
      """
    let result = try ComplexResult(
      ComplexFile(JSONNode.parse(bytes(text), file: "c.json"), file: "c.json"))
    let results = try XCTUnwrap(result.summaries[0].provider?.results)
    XCTAssertEqual(results.map(\.woonvorm), [.geschikt, .beschut])
    func line(_ place: Int, _ line: ProviderResult.Line) -> Int? {
      results[place].lines.first { $0.line == line }?.cents
    }
    XCTAssertEqual(line(0, .emptyHomes), 3 * 620_00 * 12)
    XCTAssertEqual(line(1, .emptyHomes), 2 * 650_00 * 12)
    XCTAssertEqual(line(0, .nhcNic), 3 * 171_00 * 12)
    XCTAssertEqual(line(1, .arrangement), 2 * 40_00 * 12)
    XCTAssertEqual([line(0, .subsidies), line(1, .subsidies)], [72_00, 48_00])
    XCTAssertNil(line(0, .care))
    let sums = result.summaries[0].sums
    XCTAssertEqual([sums.rent, sums.vacancy, sums.unlet], [3_100_00, 3_240_00, 0])
    XCTAssertEqual(result.summaries[0].placed.tenths(of: 10), 50)
  }
}

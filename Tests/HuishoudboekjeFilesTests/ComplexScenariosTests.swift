import Foundation
import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// Every cell of the complexes in Scenarios equals the comparison of that persona in that home.
final class ComplexScenariosTests: XCTestCase {
  static let scenarios = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  func testEveryCellEqualsCompare() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.scenarios.path)
      .filter { $0.hasSuffix(".complex.json") }
      .filter { rounds(debug: 0, release: 1) == 1 || !$0.hasPrefix("s18-") }  // Long in debug.
    XCTAssertGreaterThanOrEqual(names.count, rounds(debug: 2, release: 3))
    for name in names {
      let file = try ComplexFile.read(Self.scenarios.appendingPathComponent(name).path)
      let result = try ComplexResult(file)
      let complex = file.complex
      var cells = 0
      for (number, variant) in complex.variants.enumerated() {
        let statutes = try Statutes(year: variant.year, figures: Figures.embedded())
        for (place, unit) in variant.units.enumerated() {
          for (persona, each) in complex.personas.enumerated() {
            let household = complex.household(persona, in: unit, year: variant.year)
            let comparison = try Comparison(household, statutes)
            let label = unit.isForZZP ? "ZZP" : each.choice.rawValue
            let budget = try XCTUnwrap(comparison.budget(label))
            let cell = result.cell(number, persona, place)
            let what = "\(name) \(variant.name) \(unit.name) \(each.name)"
            XCTAssertEqual(cell.remainder, budget.average(.vrijBesteedbaar), what)
            XCTAssertEqual(cell.zzpRemainder, comparison.budget("ZZP")?.average(.vrijBesteedbaar))
            guard cell.isRented else { continue }
            XCTAssertEqual(cell.huurtoeslag, budget.average(.huurtoeslag), what)
            XCTAssertEqual(
              result.residents[persona].facts(of: cell).eigenBijdrage,
              budget.average(.eigenBijdrage), what)
            XCTAssertEqual(
              cell.marks.contains(.passend), !comparison.flags.contains { $0.kind == .notPassend },
              what)
            cells += 1
          }
        }
      }
      XCTAssertGreaterThan(cells, 0, name)
    }
  }

  /// A row of a sweep is the variant of the complex with those values.
  func testASweepRowIsAVariant() throws {
    let path = Self.scenarios.appendingPathComponent("s17-complex-van-40.complex.json").path
    let result = try ComplexResult(ComplexFile.read(path))
    let text = """
      { "sweep": "t", "complex": "\(path)", "axes": [
        { "path": "units[*].arrangement_eur_month", "values": ["75", "150"] },
        { "path": "vacancy_pct", "from": "0", "to": "10", "step": "5" },
        { "path": "personas[0].number", "against": "personas[2].number", "values": ["4", "14"] } ] }
      """
    let sweep = try XCTUnwrap(
      ComplexSweep(JSONNode.parse(bytes(text), file: "t.json"), file: "t.json"))
    XCTAssertEqual(sweep.complexFile, path)
    let rows = sweep.rendered().split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    XCTAssertEqual(rows.count, 12)
    let known: [(row: [String], variant: String)] = [
      (["75.00", "0.00", "14.00"], "arrangement 75"), (["150.00", "0.00", "14.00"], "basis"),
      (["150.00", "5.00", "14.00"], "leegstand 5"), (["150.00", "10.00", "14.00"], "leegstand 10"),
      (["150.00", "0.00", "4.00"], "mix ruimer"),
    ]
    for (values, name) in known {
      let row = try XCTUnwrap(rows.first { $0.prefix(3).map(String.init) == values }, name)
      let variant = try XCTUnwrap(result.complex.variants.firstIndex { $0.name == name })
      let summary = result.summaries[variant]
      XCTAssertEqual(String(row[8]), summary.sums.huurtoeslag.asEuros, name)
      XCTAssertEqual(String(row[9]), summary.sums.eigenBijdrage.asEuros, name)
      XCTAssertEqual(String(row[10]), summary.sums.rent.asEuros, name)
      XCTAssertEqual(String(row[14]), summary.provider?.nhcNic.asEuros, name)
      XCTAssertEqual(
        String(row[3]), formatDecimal(summary.overall.affordable.perMille, places: 1), name)
      XCTAssertEqual(
        String(row[7]), formatDecimal(summary.placedPassend.tenths(of: 40), places: 1), name)
    }
  }

  /// S17 by hand: rents by points, 40 homes, H6 and H7 and the source's cost of a stay.
  func testS17() throws {
    let file = try ComplexFile.read(
      Self.scenarios.appendingPathComponent("s17-complex-van-40.complex.json").path)
    let result = try ComplexResult(file)
    XCTAssertEqual(file.complex.variants[0].homes, 40)
    let provider = try XCTUnwrap(result.summaries[0].provider)
    XCTAssertEqual(provider.annuity, 14_510)
    // 40 x 145.1022... from the exact annuity of 1 200 000.
    XCTAssertEqual(provider.annuityAll, 580_409)
    // 40 x 1741.2279... a year, rounded once.
    let year = try XCTUnwrap(provider.results.first?.lines.first { $0.line == .investment })
    XCTAssertEqual(year.cents, 6_964_912)
    // 38 homes x (150 + 21).
    XCTAssertEqual(provider.nhcNic, 649_800)
    XCTAssertTrue(provider.coversInvestment)
    var edge = ProviderOutcome()
    (edge.nhcNic, edge.annuityAll) = (1, 1)
    XCTAssertTrue(edge.coversInvestment)
    edge.annuityAll = 2
    XCTAssertFalse(edge.coversInvestment)
    // floor(7 x 242 / 184) = floor(9.2...).
    XCTAssertEqual(provider.clientsServed, 9)
    XCTAssertEqual(provider.zzpCost?.stayCare, 22_312_400)
    XCTAssertEqual(provider.ownCost?.stayCare, 23_699_200)
    // A quarter of 38 x 150 of arrangements; 2000 - 1425 is short.
    XCTAssertEqual(provider.rooms?.arrangement, 142_500)
    XCTAssertEqual(provider.rooms?.short, 57_500)
    // 20 x 700 + 12 x 932.93 + 6 x 1100; 2 x 640 is the provider's.
    XCTAssertEqual(result.summaries[0].sums.rent, 3_179_516)
    XCTAssertEqual(result.summaries[0].sums.arrangement, 570_000)
    XCTAssertEqual(result.summaries[0].sums.zzpRent, 128_000)
    // At 5 % vacancy: 0.95 x 31795.16 and 0.95 x 6498; the rest and 5 % of the arrangements miss.
    let empty = try XCTUnwrap(file.complex.variants.firstIndex { $0.name == "leegstand 5" })
    XCTAssertEqual(result.summaries[empty].sums.rent, 3_020_540)
    XCTAssertEqual(result.summaries[empty].sums.vacancy, 187_476)
    XCTAssertEqual(result.summaries[empty].provider?.nhcNic, 617_310)
    XCTAssertEqual(result.summaries[0].placed.tenths(of: 40), 400)
    // Passend: for AOW, AOW + 2500 and Wajong, 27 residents, there are 20 homes at 700 and 2 for
    // ZZP; the other 13 have the homes above the aftoppingsgrens.
    XCTAssertEqual(result.summaries[0].placedPassend.tenths(of: 40), 350)
  }
}

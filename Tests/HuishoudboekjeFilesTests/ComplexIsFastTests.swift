import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// 500 kinds of home x 50 personas x 20 variants within a second in release; a debug build takes a
/// small part of it.
final class ComplexIsFastTests: XCTestCase {
  /// Homes that all differ, AOW and Wajong with rising incomes, an arrangement per variant.
  private func text(homes: Int, personas: Int, variants: Int) -> String {
    let units = (0..<homes).map { i in
      "{ \"name\": \"u\(i)\", \"number\": 1, \"kale_huur_eur_month\": \"\(450 + i).\(10 + i % 90)\", "
        + "\"servicekosten\": { \"energie_eur_month\": \"\(i % 20)\" }, "
        + "\"arrangement_eur_month\": \"\(i % 250)\" }"
    }
    let people = (0..<personas).map { i in
      let income =
        i % 3 == 0
        ? "{ \"type\": \"wajong\" }"
        : "{ \"type\": \"aow\" }, { \"type\": \"pension\", \"gross_eur_year\": \"\(i * 700)\" }"
      return "{ \"name\": \"p\(i)\", \"share_pct\": \"\(100 / personas)\", "
        + "\"leveringsvorm\": \"VPT\", \"persons\": [{ \"birth_date\": "
        + "\"\(i % 3 == 0 ? 1980 : 1942)-03-10\", \"incomes\": [\(income)], "
        + "\"assets\": { \"bank_eur\": \"\(i * 500)\" }, "
        + "\"care\": { \"zorgprofiel\": \"VV5\" } }], \"costs\": { \"set\": \"d0\" } }"
    }
    let more = (1..<variants).map { i in
      "{ \"name\": \"v\(i)\", \"set\": { \"units[*].arrangement_eur_month\": \"\(i * 10)\" } }"
    }
    return
      "{ \"complex\": \"groot\", \"year\": 2026, \"units\": [\(units.joined(separator: ",\n"))],"
      + "\"personas\": [\(people.joined(separator: ",\n"))],"
      + "\"variants\": [\(more.joined(separator: ",\n"))] }"
  }

  func testTheTime() throws {
    #if DEBUG
      let text = text(homes: 20, personas: 2, variants: 3)
    #else
      let text = text(homes: 500, personas: 50, variants: 20)
    #endif
    let clock = ContinuousClock()
    var result: ComplexResult?
    var lines = 0
    let time = try clock.measure {
      let file = try ComplexFile(JSONNode.parse(bytes(text), file: "c.json"), file: "c.json")
      let computed = try ComplexResult(file)
      lines = ComplexTable(computed).rendered(.text).split(separator: "\n").count
      result = computed
    }
    let computed = try XCTUnwrap(result)
    XCTAssertGreaterThan(lines, 20)
    // Ten euros more of arrangement leave ten euros less, in every cell.
    for persona in computed.residents {
      for unit in persona.cells[1].indices {
        XCTAssertEqual(
          persona.cells[1][unit].remainder - persona.cells[2][unit].remainder, 1000)
      }
    }
    #if !DEBUG
      print("500 homes x 50 personas x 20 variants: \(time)")
      // A wide margin, for a machine that is shared.
      if !isSanitized { XCTAssertLessThan(time, .seconds(3)) }
    #endif
  }
}

import HuishoudboekjeCatalogue
import TestSupport
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles
@testable import HuishoudboekjeText

/// A complex and the points of a home in Dutch: words and numbers for a reader follow the language,
/// what programs read does not.
final class ComplexLanguageTests: XCTestCase {
  private func table(benchmark: Benchmark? = nil) throws -> ComplexTable {
    let path = ComplexScenariosTests.scenarios
      .appendingPathComponent("s17-complex-van-40.complex.json").path
    return ComplexTable(try ComplexResult(ComplexFile.read(path, benchmark: benchmark)))
  }

  private func dutch(_ text: () throws -> String) rethrows -> String {
    try Language.$current.withValue(.dutch, operation: text)
  }

  /// The threads that write it know no language, and it has no words.
  func testTheCSVIsTheSame() throws {
    let table = try table()
    XCTAssertEqual(dutch { table.rendered(.csv) }, table.rendered(.csv))
  }

  func testTheTextIsDutch() throws {
    let text = try dutch { try table().rendered(.text) }
    for line in [
      "Betaalbaar voor alle bewoners: 38 van de 40 woningen. Voor sommige bewoners: 2. Voor geen "
        + "enkele bewoner: 0.",
      "AOW              14  VPT            486,30    749,62            613,69      P     446,62 krap PZ  "
        + "486,30",
      "Dekken NHC en NIC de meerinvestering?                                 ja  verschil 693,91",
    ] {
      XCTAssertTrue(text.split(separator: "\n").contains { $0.hasPrefix(line) }, line)
    }
  }

  /// Where the marks of English are words, they are told below the table.
  func testEveryMarkIsTold() throws {
    let text = try dutch { try table(benchmark: .amount(600_00)).rendered(.text) }
    for mark in ["niet", "krap", "passend", "budget", "punten"] {
      XCTAssertTrue(text.contains(" \(mark)\n") || text.contains(" \(mark) "), mark)
      XCTAssertTrue(text.contains("\(mark): "), mark)
    }
    XCTAssertFalse(try table().rendered(.text).contains("\nniet: "))
  }

  /// Points and amounts have a comma for a reader, and a point in CSV and JSON.
  func testPoints() throws {
    var home = HomePoints(.home, try XCTUnwrap(WWSPoints("112.25")))
    home.zorgwoning = true
    let table = try WWSTable(home, on: CalendarDate(2026, 1))
    XCTAssertTrue(dutch { table.rendered(.text) }.contains("112,25"))
    XCTAssertTrue(dutch { table.explained(.text) }.contains("= 35 % van 112,25, afgerond"))
    XCTAssertEqual(dutch { table.rendered(.csv) }, table.rendered(.csv))
    XCTAssertEqual(dutch { table.rendered(.json) }, table.rendered(.json))
    let free = try WWSTable(
      HomePoints(.home, try XCTUnwrap(WWSPoints("190"))), on: CalendarDate(2026, 1))
    XCTAssertTrue(dutch { free.rendered(.text) }.contains("geen: vrije sector"))
    XCTAssertTrue(dutch { free.explained(.text) }.contains("hoogste huur = geen  ["))
  }
}

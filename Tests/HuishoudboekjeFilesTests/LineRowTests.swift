import HuishoudboekjeCatalogue
import XCTest

@testable import Huishoudboekje
@testable import HuishoudboekjeFiles

/// A refund is told as one in Dutch, and the English table keeps the words of the law.
final class LineRowTests: XCTestCase {
  private func row(_ amounts: [Int], _ language: Language, _ line: BudgetLine = .aanslag)
    -> [String]
  {
    Language.$current.withValue(language) {
      let row = LineRow(line, amounts, line.words(servicekostenCount: true))
      return [row.label] + amounts.map(row.cell)
    }
  }

  func testAanslag() {
    let name = "Aanslag inkomstenbelasting"
    XCTAssertEqual(row([-33_17, 0], .english), [name, "-33.17", "0.00"])
    XCTAssertEqual(row([-33_17, 0], .dutch), ["Teruggave belasting", "33,17", "0,00"])
    XCTAssertEqual(row([-33_17, 1], .english), [name, "-33.17", "0.01"])
    XCTAssertEqual(row([-33_17, 1], .dutch), ["Aanslag (min = teruggave)", "-33,17", "0,01"])
    XCTAssertEqual(row([1_200_00, 0], .dutch), [name, "1.200,00", "0,00"])
    XCTAssertEqual(row([0], .dutch), [name, "0,00"])
  }

  func testOtherLinesKeepTheirSign() {
    XCTAssertEqual(row([-1_00], .dutch, .vrijBesteedbaar), ["Vrij te besteden", "-1,00"])
    XCTAssertEqual(row([-1_00], .dutch, .energie), ["Energie", "-1,00"])
  }

  func testColumns() {
    func texts(_ phrase: Phrase) -> [String] { Language.allCases.map { phrase.text($0) } }
    XCTAssertEqual(texts(ColumnText.name("ZZP")), ["ZZP", "ZZP"])
    XCTAssertEqual(texts(ColumnText.title("VPT")), ["VPT", "VPT (thuis)"])
    XCTAssertEqual(texts(ColumnText.heading("ZZP")), ["ZZP", "ZZP\n(instelling)"])
    XCTAssertEqual(
      texts(ColumnText.heading("ZZP-ONGEHUWD-VERZOEK")),
      ["ZZP-ONGEHUWD-VERZOEK", "ZZP (instelling)\nmet AOW alleenstaand en verzoek"])
    XCTAssertEqual(
      texts(ColumnText.name("VERLOOP-ONGEHUWD")),
      ["VERLOOP-ONGEHUWD", "Zoals het loopt met AOW alleenstaand"])
    XCTAssertEqual(
      texts(ColumnText.difference(of: "VPT", minus: "ZZP")),
      ["VPT - ZZP", "verschil\nVPT min ZZP"])
  }
}

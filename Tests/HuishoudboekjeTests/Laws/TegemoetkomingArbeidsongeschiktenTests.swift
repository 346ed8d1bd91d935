import XCTest

@testable import Huishoudboekje

/// Who gets the tegemoetkoming arbeidsongeschikten: Wajong artikel 3:75, and WIA and WAO from 35 %.
final class TegemoetkomingArbeidsongeschiktenTests: XCTestCase {
  /// 197.72, 217.29, 219.90 and 226.28 by hand, in September (see the article Law-
  /// TegemoetkomingArbeidsongeschikten).
  private static let amounts = [2023: 19_772, 2024: 21_729, 2025: 21_990, 2026: 22_628]

  private func paid(_ year: Int, _ change: (inout Person) -> Void) throws -> [Int] {
    var person = Person(birthDate: CalendarDate(1980, 5))
    person.hasWIA = true
    change(&person)
    var household = Household(
      name: "wia", year: year, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VG6"))
    household.amounts[.wia] = 1_500_000
    household.forms = [.vpt]
    return try XCTUnwrap(budgets(of: household).first).months(.tegemoetkoming)
  }
  private func inSeptember(_ cents: Int) -> [Int] { (1...12).map { $0 == 9 ? cents : 0 } }

  func testWIAGivesItOnceInSeptember() throws {
    for (year, cents) in Self.amounts {
      XCTAssertEqual(try paid(year) { _ in }, inSeptember(cents), "\(year)")
    }
  }

  func testBelow35PercentGivesNothing() throws {
    XCTAssertEqual(try paid(2025) { $0.wiaAtLeast35Pct = false }, inSeptember(0))
  }

  func testBesideWajongThereIsOne() throws {
    let both = try paid(2025) { $0.wajong = Person.WajongFacts(regime: .av70) }
    XCTAssertEqual(both, inSeptember(21_990))
    let wajongOnly = try paid(2025) {
      $0.wiaAtLeast35Pct = false
      $0.wajong = Person.WajongFacts(regime: .av70)
    }
    XCTAssertEqual(wajongOnly, inSeptember(21_990))
  }
}

import TestSupport
import XCTest

@testable import Huishoudboekje

/// Laws that share what does not change are those that are made from all files again.
final class KnownLawsTests: XCTestCase {
  private func change(_ figures: Figures, _ change: Reform.FigureChange) throws -> Figures {
    var reform = Reform(name: "r")
    reform.changes = [change]
    return try figures.changed(by: reform, year: 2025)
  }

  func testSharedLawsAreTheLaws() throws {
    var households = RandomHousehold(seed: 93, everyKind: true)
    var mismatches = Mismatches(seed: 93)
    var moved = 0
    let years = TestFigures.years
    let known = try years.map { year in
      let figures = TestFigures.embedded.remembering()
      _ = try Statutes(year: year, figures: figures)
      return figures
    }
    for _ in 0..<rounds(debug: 10, release: 500) {
      let place = households.random.int(0...years.count - 1)
      let (year, figures) = (years[place], known[place])
      let files = TestFigures.files.filter { (year - 2...year).contains($0.date.year) }
      let file = households.random.pick(files)
      let row = households.random.pick(file.rows)
      let change = Reform.FigureChange(
        law: file.law, key: row.key, from: file.date,
        change: .percent(ExactNumber(value: households.random.int(1...20), decimals: 0)))
      let plain = Result {
        try Statutes(year: year, figures: self.change(TestFigures.embedded, change))
      }
      let shared = Result { try Statutes(year: year, figures: self.change(figures, change)) }
      let named = "\(year), \(file.name) \(row.key)"
      switch (plain, shared) {
      case (.failure(let one), .failure(let other)):
        mismatches.expect("\(one)", "\(other)", named)
      case (.success(let one), .success(let other)):
        for _ in 0..<3 {
          let household = households.next(year: year)
          guard let budgets = try? Comparison(household, one).budgets,
            let law = try? Comparison(household, TestFigures.statutes(year)).budgets
          else {
            let refused = [one, other].map { (try? HouseholdPlan<Int>(household, $0)) == nil }
            mismatches.expect(refused[0], refused[1], named)
            continue
          }
          let same = try Comparison(household, other).budgets
          mismatches.expect(same.count, budgets.count, named)
          for (form, budget) in zip(same, budgets).enumerated() {
            for line in BudgetLine.allCases {
              mismatches.expect(budget.0.year(line), budget.1.year(line), "\(named): \(line)")
              if form < law.count, budget.1.year(line) != law[form].year(line) { moved += 1 }
            }
          }
        }
      default: mismatches.expect(false, "\(named): \(plain) and \(shared)")
      }
    }
    mismatches.report()
    XCTAssertGreaterThan(moved, 0, "no change moved anything")
  }

  /// Of a change of one law the other laws are the same objects.
  func testOtherLawsAreShared() throws {
    let figures = TestFigures.embedded.remembering()
    let law = try Statutes(year: 2025, figures: figures)
    func changed(_ law: Law, _ key: String) throws -> Statutes {
      try Statutes(
        year: 2025,
        figures: change(
          figures,
          Reform.FigureChange(
            law: law, key: key, from: CalendarDate(2025, 1), until: CalendarDate(2026, 1),
            change: .percent(ExactNumber(value: 1, decimals: 0)))))
    }
    let rent = try changed(.huurtoeslag, "aftoppingsgrens_laag")
    XCTAssertTrue(rent.current === law.current)
    XCTAssertTrue(rent.peiljaar === law.peiljaar)
    XCTAssertNotEqual(
      rent.huurtoeslag.figures.aftoppingsgrensLaag.cents,
      law.huurtoeslag.figures.aftoppingsgrensLaag.cents)
    let box3 = try changed(.box3, "heffingsvrij_vermogen")
    XCTAssertFalse(box3.current === law.current)
    XCTAssertTrue(box3.peiljaar === law.peiljaar)
  }
}

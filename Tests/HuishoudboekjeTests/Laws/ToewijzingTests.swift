import TestSupport
import XCTest

@testable import Huishoudboekje

/// Passend toewijzen and the income test of the engine are those of the naive telling.
final class ToewijzingTests: XCTestCase {
  private let figures = TestFigures.naive

  func testRandomLettings() {
    var random = SeededRandom(132)
    var mismatches = Mismatches(seed: 132)
    for _ in 0..<rounds(debug: 2_000, release: 150_000) {
      let year = random.pick(TestFigures.years)
      let persons = random.int(1...5)
      let (aow, wlz) = (random.flag(), random.flag())
      let income = random.cents(
        upTo: 80_000, near: TestFigures.amounts(.toewijzing, year, [.eurPerYear]))
      let rent = random.cents(
        upTo: 1_200,
        near: TestFigures.amounts(.huurtoeslag, year, [.eurPerMonth])
          + TestFigures.amounts(.toewijzing, year, [.eurPerMonth]))
      let found: ToewijzingWorking<Int> = TestFigures.statutes(year).toewijzing.working(
        persons: persons, aowOccupant: aow, income: YearAmount(cents: income),
        kaleHuur: MonthAmount(cents: rent), wlzIndication: wlz)
      let expected = NaiveToewijzing.decide(
        year: year, persons: persons, aowOccupant: aow, income: NaiveRational(cents: income),
        kaleHuur: NaiveRational(cents: rent), wlzIndication: wlz, figures: figures)
      let name = "\(year) persons \(persons) aow \(aow) income \(income) rent \(rent) wlz \(wlz)"
      let limits = [
        NaiveRational(found.passendLimit), NaiveRational(found.daebIncomeLimit),
        NaiveRational(found.daebRentLimit), NaiveRational(found.aftoppingsgrens),
      ]
      mismatches.expect(
        limits,
        [
          expected.limits.passendIncome, expected.limits.daebIncome, expected.limits.daebRent,
          expected.limits.aftoppingsgrens,
        ], "limits \(name)")
      mismatches.expect(found.passend, expected.passend, "passend \(name)")
      mismatches.expect(found.incomeTest, expected.incomeTestPassed, "income test \(name)")
    }
    mismatches.report()
  }
}

import TestSupport
import XCTest

@testable import Huishoudboekje

/// The zorgtoeslag of the engine is that of the naive telling.
final class ZorgtoeslagTests: XCTestCase {
  private let figures = TestFigures.naive

  func testRandomIncomes() {
    var random = SeededRandom(131)
    var mismatches = Mismatches(seed: 131)
    for _ in 0..<rounds(debug: 2_000, release: 150_000) {
      let year = random.pick(TestFigures.years)
      let edges = TestFigures.amounts(.zorgtoeslag, year, [.eurPerYear, .eur])
      // The end of the right: where it passes 23.50 a year.
      let income = random.cents(
        upTo: 60_000, near: edges + [3_752_000, 3_749_600, 3_971_900, 4_085_700])
      let wealth = random.flag() ? 0 : random.cents(upTo: 200_000, near: edges)
      let (partner, insured, adult) = (random.flag(), random.flag(), !random.once(in: 8))
      let wet = random.once(in: 3)
      let found: ZorgtoeslagWorking<Int> = TestFigures.statutes(year).zorgtoeslag.working(
        toetsingsinkomen: YearAmount(cents: income), wealth: Wealth(cents: wealth),
        partner: partner, partnerInsured: insured, months: adult ? 12 : 0,
        drempel: wet ? .wet : .dienst)
      let input = NaiveZorgtoeslag.Input(
        year: year, toetsingsinkomen: NaiveRational(cents: income), partner: partner,
        partnerInsured: insured, adult: adult, wealth: NaiveRational(cents: wealth),
        drempel: wet ? .wet : .dienst)
      let expected = NaiveZorgtoeslag.compute(input, figures: figures)
      let name = "\(year) \(income) wealth \(wealth) partner \(partner) \(insured) wet \(wet)"
      mismatches.expect(NaiveRational(found.normpremie), expected.normpremie, "norm \(name)")
      mismatches.expect(NaiveRational(found.right), expected.right, "right \(name)")
      mismatches.expect(
        found.wealthTooHigh, NaiveZorgtoeslag.wealthAboveLimit(input, figures: figures),
        "wealth \(name)")
      mismatches.expect(NaiveRational(found.awarded), expected.awardedYear, "award \(name)")
      mismatches.expect(NaiveRational(found.paid), expected.paidMonth, "paid \(name)")
    }
    mismatches.report()
  }
}

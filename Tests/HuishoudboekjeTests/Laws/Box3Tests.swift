import TestSupport
import XCTest

@testable import Huishoudboekje

/// Box 3 of the engine is that of the naive telling.
final class Box3Tests: XCTestCase {
  private let figures = TestFigures.naive

  func testRandomAssets() {
    var random = SeededRandom(121)
    var mismatches = Mismatches(seed: 121)
    for round in 0..<rounds(debug: 2_000, release: 150_000) {
      let year = random.pick(TestFigures.taxYears)
      let partners = random.int(1...2)
      let edges = TestFigures.amounts(.box3, year, [.eur]).map { $0 * partners }
      let most = random.once(in: 8) ? 5_000_000 : 200_000
      let bank = round < 50 ? 0 : random.cents(upTo: most, near: edges)
      let other = round < 20 ? 0 : random.flag() ? 0 : random.cents(upTo: most, near: edges)
      let debts = random.flag() ? 0 : random.cents(upTo: most / 2, near: edges)
      let actual = random.once(in: 3) ? random.cents(upTo: 20_000) - 100_000 : nil
      let found: Box3Working<Int> = TestFigures.tax(year).box3.working(
        Assets(
          bank: Wealth(cents: bank), other: Wealth(cents: other), debts: Wealth(cents: debts)),
        partners: partners, actualReturn: actual.map { YearAmount(cents: $0) })
      let expected = NaiveBox3.compute(
        year: year, bank: NaiveRational(cents: bank), other: NaiveRational(cents: other),
        debts: NaiveRational(cents: debts), partners: partners,
        actualReturn: actual.map { NaiveRational(cents: $0) }, figures: figures)
      let name = "\(year) bank \(bank) other \(other) debts \(debts) partners \(partners)"
      mismatches.expect(
        NaiveRational(found.rendementsgrondslag), expected.rendementsgrondslag,
        "rendementsgrondslag \(name)")
      mismatches.expect(NaiveRational(found.grondslag), expected.grondslag, "grondslag \(name)")
      mismatches.expect(
        NaiveRational(found.benefit), expected.benefit, "benefit \(name) actual \(actual ?? 0)")
      mismatches.expect(NaiveRational(found.tax), expected.tax, "tax \(name)")
    }
    mismatches.report()
  }
}

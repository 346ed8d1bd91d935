import TestSupport
import XCTest

@testable import Huishoudboekje

/// The month table of the engine is that of the naive telling, with every step.
final class LoonheffingTests: XCTestCase {
  static let groups: [(TaxAgeGroup, NaiveLoonheffing.Group)] = [
    (.jong, .belowAowAge), (.aow, .aowBornFrom1946), (.aowGeborenVoor1946, .aowBornBefore1946),
  ]
  private let figures = TestFigures.naive

  /// `twelfths` is twelve times the wage of the month, in cents: a wage may be an exact twelfth.
  private func compare(
    _ year: Int, twelfths: Int, _ random: inout SeededRandom, _ mismatches: inout Mismatches
  ) {
    let (group, naiveGroup) = random.pick(Self.groups)
    let white = random.flag()
    let lhk = !random.once(in: 4)
    let aok = random.flag()
    let jgk = random.flag()
    let found = TestFigures.tax(year).inkomstenbelasting.loonheffing(
      Unrounded<Int, PerMonth>(numerator: twelfths, scale: .twelfth), group,
      Kortingen(
        loonheffingskorting: lhk, arbeid: white, alleenstaandeouderen: aok, jonggehandicapten: jgk))
    // The naive side leaves it to the caller that the jonggehandicaptenkorting goes with the
    // loonheffingskorting and ends at the AOW age (see the article Law-Inkomstenbelasting).
    let expected = NaiveLoonheffing.month(
      wage: NaiveRational(Int128(twelfths), 1200), year: year, group: naiveGroup,
      table: white ? .white : .green, lhk: lhk, aok: aok, jgk: jgk && lhk && !naiveGroup.isAow,
      figures: figures)
    func expect<P>(_ amount: Amount<Int, P>, _ value: NaiveRational, _ step: String) {
      mismatches.expect(
        NaiveRational(amount), value,
        "\(step) \(year) \(twelfths)/12 cents \(group) white \(white) lhk \(lhk) aok \(aok)")
    }
    expect(found.annualWage, expected.yearWage, "jaarloon")
    expect(found.taxBeforeCredits, expected.taxBeforeCredits, "tax before credits")
    expect(found.algemeneHeffingskorting, expected.algemeneHeffingskorting, "AHK")
    expect(found.arbeidskorting, expected.arbeidskorting, "arbeidskorting")
    expect(found.ouderenkorting, expected.ouderenkorting, "ouderenkorting")
    expect(found.alleenstaandeouderenkorting, expected.alleenstaandeOuderenkorting, "AOK")
    expect(found.withheld, expected.withheld, "withheld")
    expect(
      found.verrekendeArbeidskorting, expected.verrekendeArbeidskortingMonth,
      "verrekende arbeidskorting")
  }

  func testBoundaries() {
    var random = SeededRandom(101)
    var mismatches = Mismatches(seed: 101)
    for year in TestFigures.taxYears {
      let yearly = TestFigures.amounts(.inkomstenbelasting, year, [.eurPerYear])
      for edge in TestFigures.edges(yearly) {
        for _ in 0..<rounds(debug: 4, release: 24) {
          compare(year, twelfths: edge, &random, &mismatches)
          compare(year, twelfths: edge / 12 * 12, &random, &mismatches)
        }
      }
    }
    mismatches.report()
  }

  /// Whole cents on and next to the steps of 4.50 of the table, and any cent.
  func testRandomWages() {
    var random = SeededRandom(102)
    var mismatches = Mismatches(seed: 102)
    for _ in 0..<rounds(debug: 5_000, release: 120_000) {
      let most = random.once(in: 8) ? 2_000_000 : 500_000
      let step = max(0, random.int(0...most / 450) * 450 + random.int(-1...1))
      let month = random.flag() ? random.int(0...most) : step
      compare(random.pick(TestFigures.taxYears), twelfths: month * 12, &random, &mismatches)
    }
    mismatches.report()
  }

  /// A pension is withheld from as an exact twelfth of its year.
  func testRandomTwelfthsOfAYear() {
    var random = SeededRandom(103)
    var mismatches = Mismatches(seed: 103)
    for _ in 0..<rounds(debug: 2_666, release: 40_000) {
      let year = random.int(0...12_000_000)
      compare(random.pick(TestFigures.taxYears), twelfths: year, &random, &mismatches)
    }
    mismatches.report()
  }
}

import TestSupport
import XCTest

@testable import Huishoudboekje

/// The aanslag of the engine is that of the naive telling, with every credit.
final class InkomstenbelastingTests: XCTestCase {
  private let figures = TestFigures.naive

  /// Incomes are not negative: neither side knows losses.
  func testAanslag() {
    var random = SeededRandom(111)
    var mismatches = Mismatches(seed: 111)
    let edges = Dictionary(
      uniqueKeysWithValues: TestFigures.taxYears.map {
        ($0, TestFigures.edges(TestFigures.amounts(.inkomstenbelasting, $0, [.eurPerYear])))
      })
    var queue = edges.flatMap { year, values in values.map { (year, $0) } }
    for _ in 0..<rounds(debug: 2_000, release: 120_000) {
      let random2 = (random.pick(TestFigures.taxYears), random.cents(upTo: 150_000))
      let (year, box1) = queue.popLast() ?? random2
      let (group, naiveGroup) = random.pick(LoonheffingTests.groups)
      // The benefit is in whole euros: box 3 rounds it before the aanslag.
      let benefit = random.flag() ? 0 : random.int(0...30_000) * 100
      let labour = random.flag() ? nil : min(box1, random.cents(upTo: 150_000, near: edges[year]!))
      let (aok, jgk) = (random.flag(), random.flag())
      let tax = TestFigures.tax(year)
      let found: Aanslag<Int> = tax.inkomstenbelasting.aanslag(
        box1: YearAmount(cents: box1), labour: labour.map { YearAmount(cents: $0) },
        box3Benefit: YearAmount(cents: benefit),
        box3Tax: (tax.box3.figures.tarief * YearAmount<Int>(cents: benefit)).downToEuro("test"),
        group, Kortingen(alleenstaandeouderen: aok, jonggehandicapten: jgk))
      let expected = NaiveAanslag.settle(
        NaiveAanslag.Input(
          year: year, group: naiveGroup, box1: NaiveRational(cents: box1),
          box3Benefit: NaiveRational(cents: benefit),
          labourIncome: NaiveRational(cents: labour ?? 0), aok: aok, jgk: jgk), figures: figures)
      func expect(_ amount: YearAmount<Int>, _ value: NaiveRational, _ step: String) {
        mismatches.expect(
          NaiveRational(amount), value,
          "\(step) \(year) \(group) box1 \(box1) labour \(labour ?? 0) box3 \(benefit) aok \(aok)")
      }
      expect(found.verzamelinkomen, expected.verzamelinkomen, "verzamelinkomen")
      expect(found.box1Tax, expected.tax1, "tax of box 1")
      expect(found.box3Tax, expected.tax3, "tax of box 3")
      expect(found.algemeneHeffingskorting, expected.algemeneHeffingskorting, "AHK")
      expect(found.arbeidskorting, expected.arbeidskorting, "arbeidskorting")
      expect(found.ouderenkorting, expected.ouderenkorting, "ouderenkorting")
      expect(found.alleenstaandeouderenkorting, expected.alleenstaandeOuderenkorting, "AOK")
      expect(found.jonggehandicaptenkorting, expected.jonggehandicaptenkorting, "JGK")
      expect(found.due, expected.verschuldigd, "verschuldigd")
    }
    mismatches.report()
  }
}

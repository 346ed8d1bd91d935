import TestSupport
import XCTest

@testable import Huishoudboekje

/// The huurtoeslag of the engine in its three shapes is that of the naive telling: every
/// intermediate amount as an exact fraction, and the first ground of refusal.
final class HuurtoeslagTests: XCTestCase {
  private let figures = TestFigures.naive

  private struct Facts {
    var naive: NaiveHuurtoeslag.Input
    var engine = HuurtoeslagHousehold()
    var rent: Int
    var service: [Int]
    var income: Int
    var wealth: Int
  }

  /// A household that both sides can express: at most one test on wealth, and medebewoners
  /// without wealth of their own (the engine leaves these out).
  private func facts(_ random: inout SeededRandom) -> Facts {
    let year = random.pick(TestFigures.years)
    let rents = TestFigures.amounts(.huurtoeslag, year, [.eurPerMonth])
    let rent = random.cents(upTo: 1_300, near: rents.filter { $0 > 5_000 })
    // Whole euros, as both sides say; the engine cuts cents off, see the next test.
    let incomes = TestFigures.amounts(.huurtoeslag, year, [.eurPerYear])
    let income = random.cents(upTo: 70_000, near: incomes + [4_659_400, 6_003_400]) / 100 * 100
    let service = (0..<4).map { _ in random.flag() ? 0 : random.cents(upTo: 30, near: [1200]) }
    var naive = NaiveHuurtoeslag.Input(
      year: year, kaleHuur: NaiveRational(cents: rent), rekeninkomen: NaiveRational(cents: income),
      persons: random.pick([1, 1, 1, 2, 2, 3, 4, 7, 8, 9]))
    naive.servicekosten = service.map { NaiveRational(cents: $0) }
    naive.adult = !random.once(in: 20)
    naive.aowReached = random.flag()
    naive.aowOn1January = naive.aowReached && random.flag()
    naive.allBelowYouthAge = random.once(in: 4)
    naive.childInHome = random.once(in: 4)
    naive.handicapException = random.once(in: 4)
    naive.adaptedHome = random.once(in: 6)
    naive.acquiredRight = random.once(in: 6)
    naive.selfContained = !random.once(in: 10)
    naive.designated = random.once(in: 3)
    let partners = naive.persons > 1 && random.flag()
    let limits = TestFigures.amounts(.huurtoeslag, year, [.eur])
    let wealth = random.flag() ? 0 : random.cents(upTo: 100_000, near: limits)
    if partners {
      naive.wealthPartners = NaiveRational(cents: wealth)
    } else {
      naive.wealthApplicant = NaiveRational(cents: wealth)
    }
    var facts = Facts(naive: naive, rent: rent, service: service, income: income, wealth: wealth)
    facts.engine.persons = naive.persons
    facts.engine.adult = naive.adult
    facts.engine.aowOn1January = naive.aowOn1January
    facts.engine.aowReached = naive.aowReached
    facts.engine.young = NaiveHuurtoeslag.youngLimitApplies(naive)
    facts.engine.adaptedHome = naive.adaptedHome
    facts.engine.acquiredRight = naive.acquiredRight
    facts.engine.eligibleDwelling = naive.selfContained || naive.designated
    facts.engine.partners = partners
    return facts
  }

  func testEveryIntermediateAmount() {
    var random = SeededRandom(141)
    var mismatches = Mismatches(seed: 141)
    var refusals: Set<HuurtoeslagRefusal> = []
    for _ in 0..<rounds(debug: 2_000, release: 150_000) {
      let facts = facts(&random)
      let law = TestFigures.statutes(facts.naive.year).huurtoeslag
      let found: HuurtoeslagWorking<Int> = law.working(
        kaleHuur: MonthAmount(cents: facts.rent),
        servicekosten: SubsidisableServicekosten(
          energie: MonthAmount(cents: facts.service[0]),
          schoonmaak: MonthAmount(cents: facts.service[2]),
          huismeester: MonthAmount(cents: facts.service[1]),
          ruimten: MonthAmount(cents: facts.service[3])),
        rekeninkomen: YearAmount(cents: facts.income),
        tooWealthy: law.isTooWealthy(
          Wealth(cents: facts.wealth), partners: facts.engine.partners), facts.engine)
      let awarded = law.award(found.month.inYear(months: 12))
      let refusal = found.refusal(awarded: awarded.cents)
      let expected = NaiveHuurtoeslag.compute(facts.naive, figures: figures)
      func expect(_ value: NaiveRational, _ other: NaiveRational, _ step: String) {
        mismatches.expect(value, other, "\(step) \(facts)")
      }
      expect(NaiveRational(found.rekenhuur), expected.rekenhuur, "rekenhuur")
      expect(NaiveRational(found.normhuur), expected.normhuur, "normhuur")
      expect(NaiveRational(found.basishuur), expected.basishuur, "basishuur")
      expect(NaiveRational(found.slice100), expected.slice100, "100 %")
      expect(NaiveRational(found.slice65), expected.slice65, "65 %")
      expect(NaiveRational(found.slice40), expected.slice40, "40 %")
      expect(NaiveRational(found.taper), expected.taper, "taper")
      expect(NaiveRational(found.month), expected.monthExact, "month")
      expect(NaiveRational(awarded), expected.awardedYear, "award")
      expect(
        NaiveRational(law.payment(found.month, awarded: awarded)), expected.paidMonth, "payment")
      mismatches.expect(refusal.key, expected.refusal.rawValue, "refusal \(facts)")
      mismatches.expect(
        law.type(facts.engine).rawValue, expected.type.rawValue, "type \(facts)")
      refusals.insert(refusal)
    }
    mismatches.report()
    XCTAssertEqual(refusals, Set(HuurtoeslagRefusal.allCases), "every refusal was reached")
  }

  /// The year is rounded from the exact sum of its months: 12 m of 23.49, 23.50, 24.50 and so on.
  func testTheAwardRoundsTheExactSum() {
    var random = SeededRandom(142)
    var mismatches = Mismatches(seed: 142)
    for _ in 0..<rounds(debug: 2_000, release: 150_000) {
      let year = random.pick(TestFigures.years)
      let law = TestFigures.statutes(year).huurtoeslag
      let numerator = max(
        0,
        random.pick([2_350, 2_400, 2_450, random.int(0...600_000)]) * 10_000
          + random.int(-2...2))
      let sum = Unrounded<Int, PerYear>(numerator: numerator, scale: Scale(tens: 4))
      let expected = NaiveHuurtoeslag.awardedYear(
        months: [NaiveRational(sum)], year: year, figures: figures)
      mismatches.expect(NaiveRational(law.award(sum)), expected, "\(year) \(numerator)e-4 cents")
    }
    mismatches.report()
  }
}

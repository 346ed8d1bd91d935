import TestSupport
import XCTest

@testable import Huishoudboekje

/// The bijstand of the engine is that of the naive telling: norms of every household, what is left
/// of them, and the taxable year.
final class BijstandAgreesWithNaiveTests: XCTestCase {
  private let figures = TestFigures.naive

  private struct Month {
    var law: Bijstand
    var date: String
    var household: BijstandHousehold
    var norm: NaiveRational
    /// Artikel 27 names the norms of artikel 20 and 21.
    var lowers: Bool
  }

  private func person(_ random: inout SeededRandom) -> BijstandPerson {
    BijstandPerson(age: random.pick(BijstandAge.allCases), inInstitution: random.once(in: 4))
  }

  private func month(_ random: inout SeededRandom) -> Month {
    let year = random.pick(TestFigures.years)
    let halves = TestFigures.statutes(year).bijstand
    let first = random.flag()
    let date = first ? NaiveDate.january(year) : NaiveDate.july(year)
    var household = BijstandHousehold(
      persons: OneOrTwo(person(&random), random.flag() ? person(&random) : nil))
    household.child = random.flag()
    household.kostendelendeMedebewoners = random.once(in: 3) ? random.int(1...4) : 0
    household.parentsCannotPay = random.flag()
    if let second = household.persons.second,
      second.inInstitution != household.persons.first.inInstitution
    {
      // The naive side knows the norm of the one at home from 21 years and without kostendelers.
      household.kostendelendeMedebewoners = 0
      let home = second.inInstitution ? household.persons.first : second
      if home.age == .from18 {
        if second.inInstitution { household.persons.first.age = .from21 }
        if !second.inInstitution { household.persons.second?.age = .from21 }
      }
    }
    let (norm, lowers) = norm(household, date)
    return Month(
      law: Bijstand(figures: halves[first ? .first : .second]), date: date, household: household,
      norm: norm, lowers: lowers)
  }

  private func norm(_ h: BijstandHousehold, _ date: String) -> (NaiveRational, lowers: Bool) {
    func norm(_ category: NaiveBijstand.Category) -> NaiveRational {
      NaiveBijstand.norm(category, date: date, figures: figures)
    }
    func institution(
      _ kind: NaiveBijstand.Institution, _ age: BijstandAge, homeAOW: Bool = false
    ) -> (NaiveRational, Bool) {
      (
        NaiveBijstand.institution(
          kind, age: age == .from18 ? 19 : 40, partnerAtHomeAow: homeAOW, date: date,
          figures: figures), false
      )
    }
    func sharing(_ adults: Int, _ aow: Bool) -> NaiveRational {
      NaiveBijstand.kostendeler(sharing: adults, aow: aow, date: date, figures: figures)
    }
    let one = h.persons.first
    let others = h.kostendelendeMedebewoners
    guard let two = h.persons.second else {
      if one.inInstitution { return institution(.single, one.age) }
      if one.age == .from18 {
        let young = NaiveBijstand.single18to20(
          date: date, parentsPay: !h.parentsCannotPay, figures: figures)
        return (young, true)
      }
      let aow = one.age == .aow
      if others > 0 { return (sharing(others + 1, aow), false) }
      return aow ? (norm(.singleAow), false) : (norm(.single21), true)
    }
    let ages = [one.age, two.age]
    switch (one.inInstitution, two.inInstitution) {
    case (true, true):
      return institution(.couple, ages.contains(.from18) ? .from18 : .from21)
    case (true, false): return institution(.onePartner, one.age, homeAOW: two.age == .aow)
    case (false, true): return institution(.onePartner, two.age, homeAOW: one.age == .aow)
    case (false, false): break
    }
    let young = ages.filter { $0 == .from18 }.count
    if young == 2 {
      return (norm(h.child ? .coupleBoth18to20Child : .coupleBoth18to20), true)
    }
    let aow = ages.contains(.aow)
    if others > 0 && young == 1 {
      let fixed = NaiveBijstand.kostendelerPartner18to20(
        child: h.child, date: date, figures: figures)
      return (fixed + sharing(others + 1, aow), false)
    }
    if others > 0 { return (2 * sharing(others + 2, aow), false) }
    if aow { return (norm(.coupleAow), false) }
    if young == 1 { return (norm(h.child ? .coupleOne18to20Child : .coupleOne18to20), true) }
    return (norm(.couple21), true)
  }

  func testMonths() {
    var random = SeededRandom(181)
    var mismatches = Mismatches(seed: 181)
    for _ in 0..<rounds(debug: 1_333, release: 150_000) {
      let month = month(&random)
      // One spouse without right has cases and a test by hand of its own: artikel 24.
      if month.household.withoutRight != nil { continue }
      let found: BijstandNorm<Int> = month.law.norm(month.household)
      let name = "\(month.date) \(month.household)"
      mismatches.expect(NaiveRational(found.amount), month.norm, "norm \(name)")
      let income = random.flag() ? 0 : random.cents(upTo: 2_000, near: [found.amount.cents])
      let limits = NaiveBijstand.wealthLimits(date: month.date, figures: figures)
      let couple = month.household.isCouple || month.household.child
      let limit = couple ? limits.couple : limits.single
      var input = BijstandInput<Int>(income: MonthAmount(cents: income))
      input.pension = MonthAmount(cents: min(income, random.flag() ? 0 : random.int(0...9_000)))
      input.wealth = Wealth(
        cents: random.flag() ? 0 : random.cents(upTo: 20_000, near: [limit.cents]))
      input.homeEquity = Wealth(
        cents: random.once(in: 4)
          ? random.cents(upTo: 90_000, near: [limits.ownHome.cents]) : 0)
      input.woonsituatieVerlaging = MonthAmount(cents: random.flag() ? 0 : random.int(0...40_000))
      input.voedingInMindering = MonthAmount(cents: random.flag() ? 0 : random.int(0...30_000))
      let disregard =
        month.household.isAIO
        ? min(
          NaiveRational(input.pension),
          NaiveBijstand.pensionDisregard(
            couple: month.household.isCouple, date: month.date, figures: figures)) : 0
      let expected = NaiveBijstand.payment(
        norm: month.norm,
        deductions: NaiveRational(input.voedingInMindering)
          + (month.lowers ? NaiveRational(input.woonsituatieVerlaging) : 0),
        wealth: NaiveRational(input.wealth)
          + max(0, NaiveRational(input.homeEquity) - limits.ownHome),
        wealthLimit: limit, netIncome: NaiveRational(cents: income) - disregard,
        date: month.date, figures: figures)
      let working = month.law.working(month.household, input)
      let paid = "\(name) \(input)"
      mismatches.expect(NaiveRational(working.month.entitled), expected.amount, "right \(paid)")
      mismatches.expect(NaiveRational(working.month.paid), expected.paid, "paid \(paid)")
      mismatches.expect(NaiveRational(working.month.reserve), expected.reserve, "reserve \(paid)")
      mismatches.expect(!working.wealthTooHigh, expected.right, "wealth \(paid)")
    }
    mismatches.report()
  }

  /// The taxable year of a net norm per half-year, for one person and for each of a couple.
  func testYears() throws {
    var random = SeededRandom(182)
    var mismatches = Mismatches(seed: 182)
    for _ in 0..<rounds(debug: 1_000, release: 100_000) {
      let year = random.pick(TestFigures.years)
      let law = TestFigures.tax(year)
      guard case .known(let halves) = law.bijstand, let zvw = law.zvw else {
        return XCTFail("no figures of \(year)")
      }
      let norms = (0..<4).map { _ in 2 * random.int(0...random.pick([40_000, 105_000])) }
      func month(_ cents: Int) -> BijstandMonth<Int> {
        BijstandMonth(
          entitled: MonthAmount(cents: cents), vakantietoeslag: halves.first.vakantietoeslag)
      }
      func twelve(_ first: Int, _ second: Int) -> [BijstandMonth<Int>] {
        (1...12).map { month($0 <= 6 ? first : second) }
      }
      let found = BijstandYear(
        months: twelve(norms[2], norms[3]), before: twelve(norms[0], norms[1]))
      let couple = random.flag()
      let divisor: NaiveRational = couple ? 2 : 1
      func part(_ index: Int) -> NaiveRational { NaiveRational(cents: norms[index]) }
      for (mode, naive) in [
        (BijstandGrossMode.twoHalves, NaiveBijstand.GrossMode.twoHalves), (.cash, .cash),
        (.szwEstimate, .szw),
      ] {
        let net = NaiveBijstand.yearNet(
          mode: naive, year: year, h1: part(2), h2: part(3), previousH1: part(0),
          previousH2: part(1), figures: figures)
        let name = "\(year) \(mode) of \(norms), couple \(couple)"
        mismatches.expect(NaiveRational(found.net(mode)), net, "net \(name)")
        let gross =
          naive == .szw
          ? NaiveBijstand.grossSzw(net / divisor, year: year, figures: figures)
          : NaiveBijstand.grossExact(net / divisor, year: year, figures: figures).halfUpCents()
        mismatches.expect(
          NaiveRational(found.gross(mode, couple: couple, law.inkomstenbelasting.figures)), gross,
          "gross \(name)")
        let factor = zvw.figures.bruteringsfactorAIO
        mismatches.expect(
          NaiveRational(found.grossAIO(mode, couple: couple, bruteringsfactor: factor)),
          NaiveBijstand.aioGross(net / divisor, year: year, byFactor: true, figures: figures)
            .halfUpCents(), "AIO \(name)")
      }
    }
    mismatches.report()
  }

  /// The norms of 2021 and 2022, as far as a peiljaar knows them.
  func testPeiljaar() throws {
    var mismatches = Mismatches(seed: 0)
    for year in [2021, 2022] {
      guard case .peiljaar(let halves) = TestFigures.tax(year).bijstand else {
        return XCTFail("complete figures in \(year)")
      }
      for (law, date) in [
        (halves.first, NaiveDate.january(year)), (halves.second, NaiveDate.july(year)),
      ] {
        for (persons, category) in [
          ([BijstandAge.from21], NaiveBijstand.Category.single21), ([.aow], .singleAow),
          ([.from21, .from21], .couple21), ([.from21, .aow], .coupleAow),
        ] {
          let people = persons.map { BijstandPerson(age: $0) }
          let household = BijstandHousehold(
            persons: OneOrTwo(people[0], people.count == 2 ? people[1] : nil))
          let norm: BijstandNorm<Int>? = law.norm(household)
          mismatches.expect(
            norm.map { NaiveRational($0.amount) },
            NaiveBijstand.norm(category, date: date, figures: figures), "\(date) \(category)")
        }
      }
    }
    mismatches.report()
  }
}

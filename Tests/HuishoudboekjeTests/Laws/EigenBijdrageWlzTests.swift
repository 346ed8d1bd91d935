import TestSupport
import XCTest

@testable import Huishoudboekje

/// The lage and the hoge eigen bijdrage of the engine are those of the naive telling, with every
/// intermediate amount, for a single person and for a couple.
final class EigenBijdrageWlzTests: XCTestCase {
  private let figures = TestFigures.naive
  private static let forms: [(Leveringsvorm, NaiveEigenBijdrage.Form)] = [
    (.zzp, .verblijf), (.vpt, .vpt), (.mpt, .mpt), (.pgb, .pgb),
  ]

  private struct Facts {
    var year: Int
    var input: EigenBijdrageInput<Int>
    var naive: NaiveEigenBijdrage.Household
    var tax: Int
    var zorgtoeslag: Bool
    var labour: Int
  }

  /// The compensatie vervallen ouderentoeslag is given, or by the law: of a couple half of what is
  /// joint is each one's, and where the thresholds are not pooled his own wealth.
  private func facts(_ random: inout SeededRandom) -> Facts {
    let year = random.pick(TestFigures.years)
    let edges = TestFigures.amounts(.eigenBijdrage, year, [.eurPerYear])
    let wealthEdges = TestFigures.amounts(.eigenBijdrage, year, [.eur])
    var naive = NaiveEigenBijdrage.Household(persons: [])
    var persons: [EigenBijdragePerson<Int>] = []
    var wealths: [Int] = []
    for number in 0..<(random.once(in: 3) ? 2 : 1) {
      let aow = random.flag()
      let income = random.cents(upTo: random.once(in: 6) ? 200_000 : 60_000, near: edges)
      let own = aow || random.flag() ? 0 : random.cents(upTo: 100_000)
      let wealth = random.flag() ? 0 : random.cents(upTo: 300_000, near: wealthEdges)
      let owes = number == 0 || random.flag()
      wealths.append(wealth)
      persons.append(
        EigenBijdragePerson(
          income: YearAmount(cents: income),
          bijdrageInkomen: aow ? nil : YearAmount(cents: own), aow: aow, owesContribution: owes))
      naive.persons.append(
        NaiveEigenBijdrage.Person(
          income: NaiveRational(cents: income), aow: aow, wealth: NaiveRational(cents: wealth),
          bijdrageInkomen: NaiveRational(cents: own), owesContribution: owes))
    }
    let rg = wealths.reduce(0, +)
    var cvo: Int?
    if random.flag() { cvo = year <= 2025 && random.once(in: 3) ? random.int(0...170_000) : 0 }
    naive.cvo = cvo.map { NaiveRational(cents: $0) }
    let count = persons.count
    let grondslag = max(0, rg - count * 5_000_000 - random.int(0...70_000))
    let apart: OneOrTwo<Wealth<Int>>? =
      count == 2 && random.once(in: 3)
      ? OneOrTwo(Wealth(cents: wealths[0]), Wealth(cents: wealths[1])) : nil
    naive.thresholdPooled = apart == nil
    for index in 0..<count {
      let half = NaiveRational(cents: grondslag) / NaiveRational(count)
      naive.persons[index].grondslagSparenBeleggen = half
      guard apart == nil else { continue }
      naive.persons[index].wealth = NaiveRational(cents: rg) / NaiveRational(count)
    }
    let zorgtoeslag = random.flag()
    let labour = random.once(in: 3) ? random.cents(upTo: 30_000) : 0
    let tax = random.cents(upTo: 30_000)
    let input = EigenBijdrageInput<Int>(
      persons: OneOrTwo(persons[0], persons.count == 2 ? persons[1] : nil),
      tax: YearAmount(cents: tax), rendementsgrondslag: Wealth(cents: rg),
      grondslagSparen: Wealth(cents: grondslag), compensatie: cvo.map { YearAmount(cents: $0) },
      zorgtoeslagInPeiljaar: zorgtoeslag, netLabour: YearAmount(cents: labour), apart: apart)
    return Facts(
      year: year, input: input, naive: naive, tax: tax, zorgtoeslag: zorgtoeslag, labour: labour)
  }

  func testLage() {
    var random = SeededRandom(151)
    var mismatches = Mismatches(seed: 151)
    for _ in 0..<rounds(debug: 2_000, release: 150_000) {
      let facts = facts(&random)
      let (form, naiveForm) = random.pick(Self.forms)
      let law = TestFigures.statutes(facts.year).eigenBijdrage
      let found = law.lage(facts.input, form)
      let expected = NaiveEigenBijdrage.low(
        facts.naive, form: naiveForm, year: facts.year, figures: figures)
      func expect(_ value: NaiveRational, _ other: NaiveRational, _ step: String) {
        mismatches.expect(value, other, "\(step) \(form) \(facts)")
      }
      expect(NaiveRational(found.vermogen.counted), expected.wealth.counted, "vermogen")
      expect(NaiveRational(found.vermogen.addition), expected.wealth.bijtelling, "bijtelling")
      expect(NaiveRational(found.compensatie), expected.cvo, "compensatie")
      expect(NaiveRational(found.bijdrageplichtigInkomen), expected.bpi, "bijdrageplichtig inkomen")
      expect(NaiveRational(found.month), expected.month, "lage eigen bijdrage")
      let few = law.lage(facts.input, form, mptAtMost20Hours: true).month
      if form == .mpt,
        let least = NaiveEigenBijdrage.mptAtMost20Hours(
          hours: 20, year: facts.year, figures: figures)
      {
        expect(NaiveRational(few), least, "MPT of at most 20 hours")
      } else {
        mismatches.expect(few.cents, found.month.cents, "20 hours mean nothing in \(form)")
      }
    }
    mismatches.report()
  }

  func testHoge() {
    var random = SeededRandom(152)
    var mismatches = Mismatches(seed: 152)
    for _ in 0..<rounds(debug: 2_000, release: 150_000) {
      let facts = facts(&random)
      var switches = EigenBijdrageSwitches()
      switches.extraVrijlating = !random.once(in: 4)
      switches.vrij15InBasis = random.flag()
      let found = TestFigures.statutes(facts.year).eigenBijdrage.hoge(facts.input, switches)
      let expected = NaiveHogeEigenBijdrage.compute(
        NaiveHogeEigenBijdrage.Input(
          year: facts.year, household: facts.naive, tax: NaiveRational(cents: facts.tax),
          zorgtoeslagInPeiljaar: facts.zorgtoeslag, netLabour: NaiveRational(cents: facts.labour),
          extraVrijlating: switches.extraVrijlating, vrij15InBasis: switches.vrij15InBasis),
        figures: figures)
      func expect(_ value: NaiveRational, _ other: NaiveRational, _ step: String) {
        mismatches.expect(value, other, "\(step) \(switches) \(facts)")
      }
      expect(NaiveRational(found.vermogen.addition), expected.wealth.bijtelling, "bijtelling")
      expect(NaiveRational(found.availableIncome), expected.availableIncome, "available income")
      expect(NaiveRational(found.labourExemption), expected.labourExemption, "labour")
      expect(NaiveRational(found.extraExemption), expected.extraExemption, "extra vrijlating")
      expect(NaiveRational(found.compensatie), expected.cvo, "compensatie")
      expect(NaiveRational(found.bijdrageplichtigInkomen), expected.bpi, "bijdrageplichtig inkomen")
      expect(NaiveRational(found.month), expected.month, "hoge eigen bijdrage")
    }
    mismatches.report()
  }

  /// The compensatie of a single person by the law itself.
  func testCompensatieOfASinglePerson() {
    var random = SeededRandom(153)
    var mismatches = Mismatches(seed: 153)
    for _ in 0..<rounds(debug: 2_000, release: 100_000) {
      let year = random.pick(TestFigures.years)
      let law = TestFigures.statutes(year).eigenBijdrage
      let edges = TestFigures.amounts(.eigenBijdrage, year, [.eurPerYear])
      let income = random.cents(upTo: 30_000, near: edges)
      let wealth = random.cents(upTo: 120_000, near: [3_134_000, 3_374_800, 5_700_000])
      let grondslag = max(0, wealth - 5_000_000 - random.int(0...70_000))
      let aow = !random.once(in: 4)
      let person = EigenBijdragePerson<Int>(
        income: YearAmount(cents: income), bijdrageInkomen: nil, aow: aow)
      let input = EigenBijdrageInput<Int>(
        persons: OneOrTwo(person), tax: .zero, rendementsgrondslag: Wealth(cents: wealth),
        grondslagSparen: Wealth(cents: grondslag), compensatie: nil, zorgtoeslagInPeiljaar: false)
      let naive = NaiveEigenBijdrage.Person(
        income: NaiveRational(cents: income), aow: aow, wealth: NaiveRational(cents: wealth),
        grondslagSparenBeleggen: NaiveRational(cents: grondslag))
      let name = "\(year) income \(income) wealth \(wealth) grondslag \(grondslag) aow \(aow)"
      mismatches.expect(
        NaiveRational(law.lage(input, .vpt).compensatie),
        NaiveEigenBijdrage.cvo(naive, high: false, year: year, figures: figures), "lage \(name)")
      mismatches.expect(
        NaiveRational(law.hoge(input, EigenBijdrageSwitches()).compensatie),
        NaiveEigenBijdrage.cvo(naive, high: true, year: year, figures: figures), "hoge \(name)")
    }
    mismatches.report()
  }

  func testPartsOfAMonthLimitsAndZakEnKleedgeld() {
    var random = SeededRandom(154)
    var mismatches = Mismatches(seed: 154)
    for _ in 0..<rounds(debug: 2_000, release: 100_000) {
      let year = random.pick(TestFigures.years)
      let statutes = TestFigures.statutes(year)
      let law = statutes.eigenBijdrage
      let (form, naiveForm) = random.pick(Self.forms)
      let (cents, days) = (random.int(0...400_000), random.int(0...31))
      mismatches.expect(
        NaiveRational(law.partOfMonth(MonthAmount<Int>(cents: cents), days: days)),
        NaiveEigenBijdrage.partOfMonth(
          NaiveRational(cents: cents), days: days, year: year, figures: figures),
        "part of a month: \(year), \(days) days of \(cents)")
      let (january, july) = (random.int(30_000...90_000), random.int(30_000...90_000))
      let pocket: YearAmount<Int> = EigenBijdrageWlz.zakEnKleedgeld(
        january: MonthAmount(cents: january), july: MonthAmount(cents: july))
      mismatches.expect(
        NaiveRational(pocket),
        NaiveHogeEigenBijdrage.zakKleedgeld(
          january: NaiveRational(cents: january), july: NaiveRational(cents: july)),
        "zak- en kleedgeld \(january) \(july)")
      let second = random.flag()
      let couple = random.flag()
      mismatches.expect(
        NaiveRational(
          law.nihilLimit(
            form, persons: couple ? 2 : 1, statutes.bijstand[second ? .second : .first])
            as MonthAmount<Int>),
        NaiveEigenBijdrage.nihilLimit(
          form: naiveForm, couple: couple,
          date: second ? NaiveDate.july(year) : NaiveDate.january(year), figures: figures),
        "nihil \(year) \(form) couple \(couple) second half \(second)")
      mismatches.expect(
        NaiveRational(law.minimum(form) as MonthAmount<Int>),
        NaiveEigenBijdrage.minimum(naiveForm, year: year, figures: figures), "minimum \(form)")
      mismatches.expect(
        NaiveRational(law.lageMaximum(form) as MonthAmount<Int>),
        NaiveEigenBijdrage.maximum(naiveForm, year: year, figures: figures), "maximum \(form)")
    }
    mismatches.report()
  }

  /// To 2025 the least low contribution for every form; from 2026 with the reduction.
  func testUnknownIncome() {
    var mismatches = Mismatches(seed: 0)
    for year in TestFigures.years {
      let law = TestFigures.statutes(year).eigenBijdrage
      for (form, naiveForm) in Self.forms {
        for high in [false, true] {
          mismatches.expect(
            NaiveRational(law.unknown(form, high: high) as MonthAmount<Int>),
            NaiveEigenBijdrage.dataUnknown(
              high: high, form: naiveForm, year: year, figures: figures),
            "no data \(year) \(form) high \(high)")
        }
      }
    }
    mismatches.report()
  }
}

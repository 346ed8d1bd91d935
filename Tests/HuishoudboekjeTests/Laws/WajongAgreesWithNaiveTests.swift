import TestSupport
import XCTest

@testable import Huishoudboekje

/// Minimumloon and Wajong of the engine are those of the naive telling: months, days, the youth
/// steps on a birthday, the vakantie-uitkering and the year.
final class WajongAgreesWithNaiveTests: XCTestCase {
  private let figures = TestFigures.naive

  /// A half-year with its date on the naive side.
  private func half(
    _ random: inout SeededRandom, from first: Int
  ) -> (wajong: Wajong, date: String) {
    let year = random.int(first..<TestFigures.nextYear)
    let laws = TestFigures.tax(year).wajong
    return random.flag()
      ? (laws.first, NaiveDate.january(year)) : (laws.second, NaiveDate.july(year))
  }
  private func raised(_ help: Hulpbehoevendheid, _ date: String) -> NaiveRational? {
    switch help {
    case .geen: return nil
    case .middel: return figures.percent("wajong", date, "hulpbehoevend_percentage_middel")
    case .hoog: return figures.percent("wajong", date, "hulpbehoevend_percentage_hoog")
    }
  }
  private func naive(_ regime: WajongRegime) -> NaiveWajong.Regime {
    regime == .dga75 ? .dga75 : .av70
  }

  func testMinimumloon() throws {
    var random = SeededRandom(171)
    var mismatches = Mismatches(seed: 171)
    for _ in 0..<rounds(debug: 1_000, release: 100_000) {
      let (wajong, date) = half(&random, from: 2021)
      let law = wajong.minimumloon
      let years = random.int(18...70)
      let age = try XCTUnwrap(MinimumloonAge(years: years))
      let name = "\(date) at \(years)"
      let month: MonthAmount<Int> = law.month(age)
      mismatches.expect(
        NaiveRational(month), NaiveMinimumloon.month(age: years, date: date, figures: figures),
        "month \(name)")
      let hour: Amount<Int, PerHour>? = law.hour(age)
      mismatches.expect(
        hour.map { NaiveRational($0) },
        NaiveDate(date).year < 2024
          ? nil : NaiveMinimumloon.hour(age: years, date: date, figures: figures), "hour \(name)")
      let wage = random.int(0...900_000)
      mismatches.expect(
        NaiveRational(law.vakantiebijslag(MonthAmount<Int>(cents: wage))),
        NaiveMinimumloon.holidayAllowance(
          over: NaiveRational(cents: wage), date: date, figures: figures
        ).halfUpCents(), "vakantiebijslag over \(wage) \(name)")
    }
    mismatches.report()
  }

  func testMonths() throws {
    var random = SeededRandom(172)
    var mismatches = Mismatches(seed: 172)
    for _ in 0..<rounds(debug: 1_000, release: 150_000) {
      let (law, date) = half(&random, from: 2021)
      let years = random.int(18...24)
      let age = try XCTUnwrap(MinimumloonAge(years: years))
      let regime = random.pick(WajongRegime.allCases)
      let help = random.pick(Hulpbehoevendheid.allCases)
      let inside = random.flag()
      let income = random.flag() ? 0 : random.cents(upTo: 2_500)
      let found: MonthAmount<Int> = law.gross(
        age,
        WajongSituation(
          regime: regime, hulpbehoevendheid: help, inInstitution: inside,
          income: MonthAmount(cents: income)))
      let expected = NaiveWajong.month(
        age: years, date: date, regime: naive(regime), raisedTo: raised(help, date),
        inInstitution: inside, workIncome: NaiveRational(cents: income), figures: figures)
      let name = "\(date) at \(years) \(regime) \(help) inside \(inside) income \(income)"
      mismatches.expect(NaiveRational(found), expected.gross, "gross \(name)")
      mismatches.expect(
        NaiveRational(law.holidayAccrual(found)), expected.holidayAccrual, "accrual \(name)")
      let day: Amount<Int, PerDay> = law.grondslagPerDay(age)
      mismatches.expect(
        NaiveRational(day), NaiveWajong.dayBase(age: years, date: date, figures: figures),
        "day \(name)")
      let young: MonthAmount<Int>? = law.tegemoetkomingJong(age)
      mismatches.expect(
        young.map { NaiveRational($0) } ?? 0,
        NaiveWajong.tegemoetkomingJong(age: years, date: date, figures: figures), "young \(name)")
      let year = NaiveDate(date).year
      let withheld = TestFigures.tax(year).inkomstenbelasting.loonheffing(
        found.exact, .jong, Kortingen(jonggehandicapten: true)
      ).withheld
      mismatches.expect(
        NaiveRational(withheld),
        NaiveWajong.netMonth(gross: expected.gross, year: year, figures: figures).loonheffing,
        "loonheffing \(name)")
    }
    mismatches.report()
  }

  /// Years in which the age and the place of living may change, from May of the year before.
  func testYears() {
    var random = SeededRandom(173)
    var mismatches = Mismatches(seed: 173)
    for _ in 0..<rounds(debug: 150, release: 100_000) {
      let year = random.int(2022..<TestFigures.nextYear)
      let law = TestFigures.tax(year)
      let born = year - (random.flag() ? random.int(16...22) : random.int(22...60))
      let month = random.int(1...12)
      let day = random.int(1...CalendarDate.days(inMonth: month, of: born))
      let birth = CalendarDate(year: born, month: month, day: day)!
      let regime = random.pick(WajongRegime.allCases)
      let help = random.pick(Hulpbehoevendheid.allCases)
      let admitted = CalendarDate(random.pick([year - 1, year]), random.int(1...12))
      let stays = random.flag()
      func inside(_ date: CalendarDate) -> Bool { stays && admitted <= date }
      let found: WajongYear<Int> = wajongYear(
        year, WajongPerson(born: birth), laws: law.wajong, before: law.wajongBefore,
        tegemoetkomingJong: true
      ) {
        WajongSituation(
          regime: regime, hulpbehoevendheid: help, inInstitution: inside($0), income: .zero)
      }
      let naiveBirth = NaiveDate(birth.year, birth.month, birth.day)
      func gross(_ year: Int, _ month: Int) -> NaiveRational {
        let date = month <= 6 ? NaiveDate.january(year) : NaiveDate.july(year)
        return NaiveWajong.monthGross(
          birth: naiveBirth, year: year, month: month, regime: naive(regime),
          raisedTo: raised(help, date), inInstitution: inside(CalendarDate(year, month)),
          figures: figures)
      }
      let name = "\(year) born \(birth) \(regime) \(help) stays \(stays) from \(admitted)"
      let months = everyMonth.map { gross(year, $0) }
      mismatches.expect(found.months.map { NaiveRational($0) }, months, "months \(name)")
      let young = everyMonth.map { jong(naiveBirth, year, $0) }
      mismatches.expect(
        found.tegemoetkomingJong.map { NaiveRational($0) }, young, "tegemoetkoming \(name)")
      let may = NaiveWajong.holidayMay(
        grossMonths: (5...12).map { gross(year - 1, $0) } + months[0..<4],
        date: NaiveDate.january(year), figures: figures)
      mismatches.expect(NaiveRational(found.holidayMay), may, "May \(name)")
      mismatches.expect(
        NaiveRational(found.taxable), (months + young).reduce(may, +), "taxable \(name)")
      if born <= year - 23 && !stays {
        let law = NaiveWajong.taxableYear(
          year: year, age: 30, regime: naive(regime),
          raisedTo: raised(help, NaiveDate.january(year)), figures: figures)
        mismatches.expect(months.reduce(may, +), law, "the year of 21 and over \(name)")
      }
    }
    mismatches.report()
  }

  /// The tegemoetkoming under 21 of a month, by calendar days.
  private func jong(_ birth: NaiveDate, _ year: Int, _ month: Int) -> NaiveRational {
    let days = NaiveDate.days(year, month)
    var sum: NaiveRational = 0
    for day in 1...days {
      let age = NaiveDate(year, month, day).age(bornOn: birth)
      if age >= 18 {
        sum =
          sum
          + NaiveWajong.tegemoetkomingJong(
            age: age, date: NaiveDate(year, month, 1).text, figures: figures)
      }
    }
    return (sum / NaiveRational(days)).halfUpCents()
  }
}

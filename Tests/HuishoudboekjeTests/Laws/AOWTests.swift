import TestSupport
import XCTest

@testable import Huishoudboekje

/// AOW amounts, the holiday allowance, the year and the AOW age are those of the naive telling.
final class AOWTests: XCTestCase {
  private let figures = TestFigures.naive
  private static let kinds: [(AOWKind, NaiveAOW.PensionType)] = [
    (.single, .single), (.couple, .coupleEach),
  ]

  /// Every kind, build-up, table and half-year: there are few enough to do all.
  func testMonths() {
    var mismatches = Mismatches(seed: 0)
    for year in TestFigures.years {
      let tax = TestFigures.tax(year)
      for pct in stride(from: 0, through: 100, by: rounds(debug: 5, release: 1)) {
        for (kind, naiveKind) in Self.kinds {
          for (group, naiveGroup) in LoonheffingTests.groups where group != .jong {
            for lhk in [false, true] {
              for (half, law) in [(0, tax.aow.first), (1, tax.aow.second)] {
                let date = half == 0 ? NaiveDate.january(year) : NaiveDate.july(year)
                let expected = NaiveAOW.month(
                  naiveKind, date: date, buildUp: NaiveRational(pct), lhk: lhk, group: naiveGroup,
                  figures: figures)
                let name = "\(date) \(kind) \(pct) % \(group) lhk \(lhk)"
                let gross: MonthAmount<Int> = law.gross(kind, buildUpPct: pct)
                let accrual: MonthAmount<Int> = law.holidayAccrual(kind, buildUpPct: pct)
                mismatches.expect(NaiveRational(gross), expected.gross, "gross \(name)")
                mismatches.expect(
                  NaiveRational(accrual), expected.holidayAccrual, "accrual \(name)")
                let kortingen = Kortingen(
                  loonheffingskorting: lhk, alleenstaandeouderen: kind == .single)
                let withheld = tax.inkomstenbelasting.loonheffing(gross.exact, group, kortingen)
                  .withheld
                guard let zvw = tax.zvw?.low(gross.exact) else { return XCTFail("no Zvw") }
                mismatches.expect(
                  NaiveRational(withheld), expected.loonheffing, "loonheffing \(name)")
                mismatches.expect(NaiveRational(zvw), expected.zvw, "Zvw \(name)")
              }
            }
          }
        }
      }
    }
    mismatches.report()
  }

  /// From 2022: the May payment of 2021 reaches back to before the first figures.
  func testHolidayAllowanceAndYear() {
    var mismatches = Mismatches(seed: 0)
    for year in TestFigures.taxYears where year >= 2022 {
      let tax = TestFigures.tax(year)
      for pct in 0...100 {
        for (kind, naiveKind) in Self.kinds {
          let found: AOWYear<Int> = aowYear(
            kind, buildUpPct: pct, year: tax.aow, before: tax.aowBefore)
          mismatches.expect(
            NaiveRational(found.holidayMay),
            NaiveAOW.holidayMay(
              naiveKind, year: year, buildUp: NaiveRational(pct), figures: figures),
            "May \(year) \(kind) \(pct) %")
          mismatches.expect(
            NaiveRational(found.taxable),
            NaiveAOW.taxableYear(
              naiveKind, year: year, buildUp: NaiveRational(pct), figures: figures),
            "year \(year) \(kind) \(pct) %")
        }
      }
    }
    mismatches.report()
  }

  /// Every birth date of 1953 to 1965 on which both sides agree what a month later is: where the
  /// month lacks the day of birth the engine takes the first of the next month, when the months
  /// are complete, and the naive side the last day of the month.
  func testAge() {
    let ages = TestFigures.statutes(2026).aowLeeftijd
    var mismatches = Mismatches(seed: 0)
    for year in 1953...1965 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let birth = CalendarDate(year: year, month: month, day: day)!
          let naiveBirth = NaiveDate(year, month, day)
          guard let months = NaiveAOW.ageInMonths(birth: naiveBirth, figures: figures),
            let reached = NaiveAOW.reachedOn(birth: naiveBirth, figures: figures)
          else { continue }
          mismatches.expect(ages.months(born: birth), months, "months of \(birth)")
          guard reached.day == day else { continue }
          mismatches.expect("\(ages.reached(born: birth))", reached.text, "reached by \(birth)")
        }
      }
    }
    for year in 2022..<TestFigures.nextYear {
      let found = NaiveAOW.agesReached(in: year, figures: figures)
      mismatches.expect(
        ages.months(reachedIn: year).map { [$0] } ?? [], found, "ages reached in \(year)")
    }
    mismatches.report()
  }

  /// The engine leaves out an unmarried couple that keeps the gehuwdenpensioen.
  func testPartnerInAnInstitution() {
    for married in [false, true] {
      for choice in [NaiveAOW.CoupleChoice.byDefault, .ongehuwd] {
        let expected = NaiveAOW.pensionType(
          married: married, partnerInInstitution: true, choice: choice)
        let found = aowKind(married: married, chosenUnmarried: choice == .ongehuwd)
        XCTAssertEqual(found == .single, expected == .single, "\(married) \(choice)")
      }
    }
  }
}

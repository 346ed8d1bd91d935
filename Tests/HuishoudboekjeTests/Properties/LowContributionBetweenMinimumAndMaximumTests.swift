import XCTest

@testable import Huishoudboekje

/// The contribution of a form in which the client lives at home lies between the least and the
/// most of that form in every month; that of verblijf between nothing and the hoge maximum, and
/// in its first four months between the least and the most of the lage eigen bijdrage.
final class LowContributionBetweenMinimumAndMaximumTests: XCTestCase {
  private struct Limits {
    let low: ClosedRange<Int>
    let high: ClosedRange<Int>
    let reduction: Int

    init(_ year: Int) {
      func figure(_ key: String) -> Int {
        TestFigures.naive.value("eigen_bijdrage", year, key).cents
      }
      low = figure("leb_minimum")...figure("leb_maximum")
      high = 0...figure("heb_maximum")
      reduction = figure("leb_korting_mpt_pgb")
    }
  }

  func testRandomHouseholds() throws {
    var households = RandomHousehold(seed: 61)
    var mismatches = Mismatches(seed: 61)
    let limits = Dictionary(uniqueKeysWithValues: TestFigures.years.map { ($0, Limits($0)) })
    for _ in 0..<rounds(debug: 800, release: 30_000) {
      let household = households.next()
      let year = household.year
      guard let limits = limits[year] else { return XCTFail("no limits of \(year)") }
      for budget in try budgets(of: household) {
        let reduction = budget.form!.hasReduction ? limits.reduction : 0
        let low = (limits.low.lowerBound - reduction)...(limits.low.upperBound - reduction)
        let high = limits.high
        for (index, cents) in budget.months(.eigenBijdrage).enumerated() {
          func name() -> String {
            "\(cents) in month \(index + 1), \(budget.label) of \(household)"
          }
          guard budget.form == .zzp else {
            mismatches.expect(low.contains(cents), name())
            if budget.form == .mpt && household.care.mptAtMost20Hours {
              mismatches.expect(cents, low.lowerBound, name())
            }
            continue
          }
          // A month that is partly low is counted in days of 365: x 12 / 365 a day, at most
          // 31 days, so up to 31 * 12 / 365 of a month.
          mismatches.expect(cents >= 0 && cents <= high.upperBound * 372 / 365 + 1, name())
          guard let start = household.care.verblijfFrom else { continue }
          let change = start.adding(months: 4)
          if CalendarDate(year, index + 1).endOfMonth < change {
            mismatches.expect(low.contains(cents), "low \(name())")
          } else if change <= CalendarDate(year, index + 1) {
            mismatches.expect(high.contains(cents), "high \(name())")
          }
        }
      }
    }
    mismatches.report()
  }
}

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

  func testRandomHouseholds() {
    let limits = Dictionary(uniqueKeysWithValues: TestFigures.years.map { ($0, Limits($0)) })
    tryHouseholds(debug: 200, release: 30_000, seed: 61) { households, _, mismatches in
      let household = households.next().withoutChanges
      let year = household.year
      let limits = limits[year]!
      // Below the nihil limit nothing is due: a small build-up and no pension.
      let least = household.person.aow?.buildUpPct == 100
      for budget in try budgets(of: household) {
        let reduction = budget.form!.hasReduction ? limits.reduction : 0
        let low = (limits.low.lowerBound - reduction)...(limits.low.upperBound - reduction)
        let high = limits.high
        for (index, cents) in budget.months(.eigenBijdrage).enumerated() {
          func name() -> String {
            "\(cents) in month \(index + 1), \(budget.label) of \(household)"
          }
          if cents == 0 && !least { continue }
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
      return true
    }
  }

  /// The days of a schedule in a month: low, high.
  private func days(_ schedule: ContributionSchedule, _ month: Int, _ last: Int) -> (Int, Int) {
    func sum(_ high: Bool) -> Int {
      schedule.parts.filter { $0.month == month && $0.high == high }.map(\.days).reduce(0, +)
        + ((high ? schedule.highMonths : schedule.lowMonths).contains(month) ? last : 0)
    }
    return (sum(false), sum(true))
  }

  /// Each contribution lies between its limits, is due on the days of the law, and counts a part
  /// of a month as days of 365.
  func testEveryKindOfHousehold() {
    let limits = Dictionary(uniqueKeysWithValues: TestFigures.years.map { ($0, Limits($0)) })
    tryHouseholds(debug: 120, release: 40_000, seed: 62, everyKind: true) {
      households, _, mismatches in
      let household = households.next().withoutChanges
      let limits = limits[household.year]!
      let plan = try HouseholdPlan.reference(household, TestFigures.statutes(household.year))
      var sink = ContributionSink()
      plan.run({ household.amounts[$0] ?? 0 }, &sink)
      for (column, found) in zip(plan.columns, sink.columns) {
        func name() -> String { "\(column.column.label) of \(household)" }
        for (contribution, plan) in zip(found, column.contributions) {
          check(contribution, plan, limits, household, name, &mismatches)
        }
        checkDays(column, household, name, &mismatches)
      }
      return true
    }
  }

  private func check(
    _ found: ContributionYear<Int>, _ plan: ContributionPlan<Int>, _ limits: Limits,
    _ household: Household, _ name: () -> String, _ mismatches: inout Mismatches
  ) {
    let form = plan.kind.form
    let reduction = form.hasReduction ? limits.reduction : 0
    let low = (limits.low.lowerBound - reduction)...(limits.low.upperBound - reduction)
    if found.schedule.needsLow {
      // Without data to 2025 the minimum has no deduction for MPT and PGB (artikel 3.3.2.7).
      let fewHours = plan.kind.mptAtMost20Hours && form == .mpt
      let whole = plan.unknown && household.year <= 2025 && !fewHours
      let range = whole ? limits.low : low
      mismatches.expect(
        range.contains(found.low.cents), "low \(found.low.cents) \(form), \(name())")
      if plan.unknown || fewHours {
        mismatches.expect(found.low.cents, range.lowerBound, "unknown or few hours, \(name())")
      }
    }
    if found.schedule.needsHigh {
      let cents = found.high.cents
      mismatches.expect(limits.high.contains(cents), "high \(cents), \(name())")
    }
    for month in everyMonth {
      let last = CalendarDate(household.year, month).endOfMonth.day
      let (lowDays, highDays) = days(found.schedule, month, last)
      mismatches.expect(lowDays + highDays <= last, "days of month \(month), \(name())")
      func part(_ cents: Int, _ days: Int) -> NaiveRational {
        days == last
          ? NaiveRational(cents: cents)
          : NaiveEigenBijdrage.partOfMonth(
            NaiveRational(cents: cents), days: days, year: household.year,
            figures: TestFigures.naive)
      }
      let due = part(found.low.cents, lowDays) + part(found.high.cents, highDays)
      let nihil = month <= 6 ? found.nihil?.first : found.nihil?.second
      mismatches.expect(
        NaiveRational(found.amount(in: month)), nihil ?? false ? 0 : due,
        "month \(month), \(name())")
    }
  }

  /// The days on which each pays, low or high, are those of the naive telling.
  private func checkDays(
    _ column: ColumnPlan<Int>, _ household: Household, _ name: () -> String,
    _ mismatches: inout Mismatches
  ) {
    let naive = NaiveContributions(household, column.column)
    for month in everyMonth {
      let last = CalendarDate(household.year, month).endOfMonth.day
      var expected: [NaiveContributions.Due: Int] = [:]
      for day in 1...last {
        let date = CalendarDate(year: household.year, month: month, day: day)!
        for due in naive.due(on: date) { expected[due, default: 0] += 1 }
      }
      var found: [NaiveContributions.Due: Int] = [:]
      for plan in column.contributions {
        var payer: Int?
        if case .own(let index) = plan.kind.payers { payer = index }
        let (low, high) = days(plan.schedule, month, last)
        for (count, isHigh) in [(low, false), (high, true)] where count > 0 {
          found[
            NaiveContributions.Due(payer: payer, high: isHigh, form: plan.kind.form), default: 0] +=
            count
        }
      }
      mismatches.expect(found, expected, "days of month \(month), \(name())")
    }
  }
}

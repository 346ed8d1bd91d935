import Foundation
import XCTest

@testable import Huishoudboekje

/// One cent more pension in the year moves the remainder of the year by no more than the cliffs
/// of the laws; there are no others.
///
/// Euros a year, for a person who has some pension already (the first cent of pension makes an
/// aanslag where there was none):
/// - loonheffing: one step of the table, 54 of yearly wage, at most 49.50 % + 15 %
///   (ouderenkorting) + 3.421 % (AHK), and the whole euros of three brackets and two credits:
///   36.68 + 5 + 12 half cents, so 42;
/// - aanslag: one euro of income, so at most the whole euros of two brackets and two credits: 4;
///   where an amount of at most 57 is not collected, one cent can call up 57 + 4, so together
///   with the rounding of twelve payments 62 (more than the 42 of the table, which does not add:
///   what is withheld is settled);
/// - Zvw: one cent in each of twelve payments, 0.12;
/// - zorgtoeslag: the last 24 at once, otherwise one euro a month;
/// - huurtoeslag: one whole euro a month, or two where the last 24 of the year end: 24;
/// - lage eigen bijdrage: a cent a month, and to 2025 the compensatie vervallen ouderentoeslag
///   ends at once: 10 % of 1700;
/// - hoge eigen bijdrage: the tax of the peiljaar (42), the zorgtoeslagcorrectie that ends with
///   the last 24 of zorgtoeslag (24), roundings, and to 2025 the whole 1700; with a full AOW the
///   income is never below the nihil limit;
/// - lokale lasten: 80 % of what the lines above move, against them; and of the rounding of the month
///   income, twelve times a cent.
final class OneCentOfIncomeTests: XCTestCase {
  private let compensatie = Dictionary(
    uniqueKeysWithValues: TestFigures.years.map {
      ($0, TestFigures.naive.value("eigen_bijdrage", $0, "cvo_maximum").cents)
    })

  private func bound(_ form: Leveringsvorm, _ year: Int) -> Int {
    let tax = 6_200
    let zvw = 12
    let toeslagen = 2_400 + (form.livesAtHome ? 2_400 : 0)
    let kwijtschelding = form.livesAtHome ? 12 : 0
    let compensatie = compensatie[year]!
    let low = 24 + compensatie / 10
    let high = 4_200 + 2_400 + 24 + compensatie
    return 1 + tax + zvw + toeslagen + kwijtschelding + (form == .zzp ? high : low)
  }

  /// The remainders of the year by form, at a pension in cents.
  private func remainders(
    _ plan: HouseholdPlan<Int>, _ household: Household, _ pension: Int
  ) -> [Int] {
    YearBudget.all(plan) { $0 == .pension ? pension : household.amounts[$0] ?? 0 }
      .map { $0.year(.vrijBesteedbaar) }
  }

  /// Halves a range of pensions towards its steepest rise or fall, down to one cent.
  func testTheSteepestCentOfRandomHouseholds() {
    let lock = NSLock()
    var largest: [Leveringsvorm: Int] = [:]
    let forms: [Leveringsvorm] = [.zzp, .vpt, .mpt]
    tryHouseholds(debug: 100, release: 100_000, seed: 91, plain: true) {
      households, round, mismatches in
      var household = households.next(forms: forms)
      household.person.hasPension = true
      household.person.aow?.buildUpPct = 100
      household.switches.settlement = households.random.pick([.auto, .auto, .none, .annual])
      let savings = round.isMultiple(of: 8)
      if savings { household.amounts[.bank] = households.random.int(60_000...150_000) * 100 }
      let plan = try HouseholdPlan.reference(household, TestFigures.statutes(household.year))
      let place = savings ? round.isMultiple(of: 16) ? 0 : 1 : households.random.int(0...2)
      let sign = savings || households.random.flag() ? -1 : 1
      var low = 1 + (savings ? 0 : households.random.int(0...5_000_000))
      var high = low + (savings ? 1_500_000 : households.random.pick([10_000, 100_000, 1_000_000]))
      var (atLow, atHigh) = (
        remainders(plan, household, low), remainders(plan, household, high)
      )
      while high - low > 1 {
        let middle = (low + high) / 2
        let atMiddle = remainders(plan, household, middle)
        func steepness(_ a: [Int], _ b: [Int]) -> Int { sign * (b[place] - a[place]) }
        let (below, above) = (steepness(atLow, atMiddle), steepness(atMiddle, atHigh))
        if below > above || below == above && households.random.flag() {
          (high, atHigh) = (middle, atMiddle)
        } else {
          (low, atLow) = (middle, atMiddle)
        }
      }
      for (index, form) in forms.enumerated() {
        let change = atHigh[index] - atLow[index]
        let bound = bound(form, household.year)
        lock.withLock { largest[form] = max(largest[form] ?? 0, abs(change)) }
        mismatches.expect(
          abs(change) <= bound,
          "\(change) above \(bound), \(form), pension \(high) of \(household)")
      }
      return true
    }
    // The cliff of the compensatie vervallen ouderentoeslag was among them.
    XCTAssertGreaterThan(largest[.zzp] ?? 0, 150_000)
    XCTAssertGreaterThan(largest[.vpt] ?? 0, 10_000)
  }
}

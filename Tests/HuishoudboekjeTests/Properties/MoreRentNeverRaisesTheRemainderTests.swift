import TestSupport
import XCTest

@testable import Huishoudboekje

/// A tenant is never better off by a higher rent, but for the whole euros of the payment.
///
/// The huurtoeslag of a month, m, never grows by more than the rent. What is paid is m down to
/// whole euros, and nothing while twelve times m rounds to less than 24. So
/// - a rise of whole euros never raises the remainder while something is paid already;
/// - where the payment starts it makes up for at most the unpaid m of before: below 1.96, so one
///   whole euro;
/// - a rise of cents can pass a whole euro of m, and raise the remainder by less than one euro
///   (where the payment starts: by less than two).
final class MoreRentNeverRaisesTheRemainderTests: XCTestCase {
  private func compare(
    _ household: Household, rise: Int, _ mismatches: inout Mismatches
  ) throws {
    // A month of rent in the bank is free: where the huurtoeslag pays all of a higher rent, more of
    // the local taxes can be remitted.
    var household = household
    household.switches.kwijtschelding = .geen
    var dearer = household
    dearer.amounts[.kaleHuur] = (household.amounts[.kaleHuur] ?? 0) + rise
    let before = try budgets(of: household)[0]
    let after = try budgets(of: dearer)[0]
    for month in 0..<12 {
      let paid = before.months(.huurtoeslag)[month]
      let gain = after.months(.vrijBesteedbaar)[month] - before.months(.vrijBesteedbaar)[month]
      let whole = rise.isMultiple(of: 100)
      let most = whole ? (paid > 0 ? 0 : 100) : (paid > 0 ? 99 : 199)
      mismatches.expect(gain <= most, "gain \(gain) by \(rise) cents of rent: \(household)")
    }
    mismatches.expect(
      after.average(.vrijBesteedbaar) - before.average(.vrijBesteedbaar) <= 199, "\(household)")
  }

  func testRandomHouseholds() {
    tryHouseholds(debug: 200, release: 30_000, seed: 81) { households, _, mismatches in
      let household = households.next(forms: [.vpt])
      let rise = households.random.pick([1, 1, 99, 100, 100, 500, 10_000, 12_345])
      try compare(household, rise: rise, &mismatches)
      return true
    }
  }

  /// The exact month amount grows by at most the rent, for every kind of household.
  func testTheExactMonthAmount() {
    var random = SeededRandom(82)
    var mismatches = Mismatches(seed: 82)
    for _ in 0..<rounds(debug: 2_666, release: 200_000) {
      let year = random.pick(TestFigures.years)
      let law = TestFigures.statutes(year).huurtoeslag
      var household = HuurtoeslagHousehold()
      household.persons = random.int(1...5)
      household.aowOn1January = random.flag()
      household.aowReached = household.aowOn1January
      household.young = random.once(in: 4)
      household.adaptedHome = random.once(in: 4)
      household.acquiredRight = random.once(in: 4)
      let rent = random.cents(
        upTo: 1_300, near: TestFigures.amounts(.huurtoeslag, year, [.eurPerMonth]))
      let rise = random.pick([1, 1, 100, random.int(1...50_000)])
      let income = random.int(0...60_000) * 100
      func month(_ rent: Int) -> NaiveRational {
        let zero = MonthAmount<Int>.zero
        let working: HuurtoeslagWorking<Int> = law.working(
          kaleHuur: MonthAmount(cents: rent),
          servicekosten: SubsidisableServicekosten(
            energie: zero, schoonmaak: zero, huismeester: zero, ruimten: zero),
          rekeninkomen: YearAmount(cents: income), tooWealthy: false, household)
        return NaiveRational(working.month)
      }
      mismatches.expect(
        month(rent + rise) - month(rent) <= NaiveRational(cents: rise),
        "\(year) rent \(rent) + \(rise) at \(income): \(household)")
    }
    mismatches.report()
  }
}

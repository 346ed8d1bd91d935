import TestSupport
import XCTest

@testable import Huishoudboekje

/// The year of a household is the same on every lane, and stays where doubles are exact.
final class LanesGiveTheSameYearTests: XCTestCase {
  private func agree(_ household: Household, _ mismatches: inout Mismatches) throws {
    let amounts = household.amounts
    let whole: [Int] = try yearTotals(household) { amounts[$0] ?? 0 }
    let wide: [Int128Lane] = try yearTotals(household) { Int128Lane(amounts[$0] ?? 0) }
    let fast: [SIMD8<Double>] = try yearTotals(household) { SIMD8<Double>(amounts[$0] ?? 0) }
    let traced: [TracingLane] = try yearTotals(household) { TracingLane(amounts[$0] ?? 0) }
    let audit: [AuditLane] = try yearTotals(household) { AuditLane(amounts[$0] ?? 0) }
    for index in whole.indices {
      func name() -> String { "total \(index) of \(household)" }
      mismatches.expect(wide[index].value, Int128(whole[index]), "Int128 \(name())")
      mismatches.expect(fast[index][0], Double(whole[index]), "SIMD8 \(name())")
      mismatches.expect(traced[index].value, whole[index], "tracing \(name())")
      mismatches.expect(audit[index].value, whole[index], "audit \(name())")
      mismatches.expect(audit[index].peak < 1 << 50, "peak \(audit[index].peak) of \(name())")
      for divisor in audit[index].divisors {
        mismatches.expect(
          LanesRoundAlikeTests.divisors.contains(divisor),
          "LanesRoundAlikeTests does not know the divisor \(divisor)")
      }
    }
  }

  func testRandomHouseholds() throws {
    var households = RandomHousehold(seed: 21)
    var mismatches = Mismatches(seed: 21)
    for _ in 0..<rounds(debug: 20, release: 3_000) { try agree(households.next(), &mismatches) }
    mismatches.report()
  }

  func testEveryKindOfHousehold() throws {
    var households = RandomHousehold(seed: 23, everyKind: true)
    var mismatches = Mismatches(seed: 23)
    for _ in 0..<rounds(debug: 20, release: 3_000) { try agree(households.next(), &mismatches) }
    // The lanes of one household and of a sweep, without what the audit keeps.
    for _ in 0..<rounds(debug: 10, release: 15_000) {
      let household = households.next()
      let amounts = household.amounts
      let whole: [Int] = try yearTotals(household) { amounts[$0] ?? 0 }
      let wide: [Int128Lane] = try yearTotals(household) { Int128Lane(amounts[$0] ?? 0) }
      let fast: [SIMD8<Double>] = try yearTotals(household) { SIMD8<Double>(amounts[$0] ?? 0) }
      mismatches.expect(wide.map(\.value), whole.map { Int128($0) }, "Int128 \(household)")
      mismatches.expect(fast.map { $0[0] }, whole.map { Double($0) }, "SIMD8 \(household)")
    }
    mismatches.report()
  }

  /// The widest amounts that a scenario accepts, 10 million euros, still agree on whole numbers.
  func testTheWidestAmountsFitWholeNumbers() throws {
    var households = RandomHousehold(seed: 22)
    var mismatches = Mismatches(seed: 22)
    let most = 1_000_000_000
    for _ in 0..<rounds(debug: 20, release: 2_000) {
      var household = households.next()
      for slot in AmountSlot.all where households.random.once(in: 4) {
        household.amounts[slot] = households.random.pick([0, 1, most - 1, most])
      }
      let amounts = household.amounts
      let whole: [Int] = try yearTotals(household) { amounts[$0] ?? 0 }
      let wide: [Int128Lane] = try yearTotals(household) { Int128Lane(amounts[$0] ?? 0) }
      mismatches.expect(wide.map(\.value), whole.map { Int128($0) }, "\(household)")
    }
    mismatches.report()
  }
}

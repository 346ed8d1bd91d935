import TestSupport
import XCTest

@testable import Huishoudboekje

/// Whatever a value is within its range, the range lane foresaw the result and the way to it.
final class RangeLaneContainsAuditLaneTests: XCTestCase {
  /// Beyond 64 bits a range ends at the last number, and what is not exact can be anything.
  func testBeyondTheLastNumber() {
    let wide = RangeLane(low: -(1 << 40), high: 1 << 40)
    let square = wide * wide
    XCTAssertEqual([square.low, square.high], [.min, .max])
    let positive = RangeLane(low: 1 << 40, high: 1 << 41)
    XCTAssertEqual((positive * positive).low, .max)
    let all = RangeLane(0) - RangeLane(low: .min, high: .max)
    XCTAssertEqual([all.low, all.high], [-.max, .max])
    let least = RangeLane(0) - RangeLane(.min)
    XCTAssertEqual([least.low, least.high], [.max, .max])
    for range in [
      RangeLane(low: -RangeLane.exactBelow, high: 0), RangeLane(low: 0, high: RangeLane.exactBelow),
    ] {
      let part = range.divided(by: 3, .halfUp, "test")
      XCTAssertEqual([part.low, part.high], [.min, .max])
      XCTAssertEqual((range .< RangeLane(1)).peak, RangeLane.exactBelow)
      XCTAssertEqual((RangeLane(1) .< range).peak, RangeLane.exactBelow)
    }
  }

  /// A mask that rests on figures is both and either as any other.
  func testTracedMasks() {
    for (a, b) in [(true, true), (true, false), (false, true), (false, false)] {
      let (one, other) = (
        TracingLane.Mask(value: a, figures: []), TracingLane.Mask(value: b, figures: [])
      )
      XCTAssertEqual((one .& other).value, a && b)
      XCTAssertEqual((one .| other).value, a || b)
    }
  }

  func testSingleOperations() {
    var random = SeededRandom(31)
    var mismatches = Mismatches(seed: 31)
    let article: Article = "test"
    func range(_ random: inout SeededRandom) -> (RangeLane, AuditLane) {
      let (a, b) = (random.int(-99_999...99_999), random.int(-99_999...99_999))
      let (low, high) = (min(a, b), max(a, b))
      return (RangeLane(low: low, high: high), AuditLane(random.int(low...high)))
    }
    func check(_ r: RangeLane, _ a: AuditLane, _ name: String, _ mismatches: inout Mismatches) {
      mismatches.expect(
        r.low <= a.value && a.value <= r.high && a.peak <= r.peak, "\(name): \(a) in \(r)")
    }
    for _ in 0..<rounds(debug: 6_666, release: 100_000) {
      let (r1, a1) = range(&random)
      let (r2, a2) = range(&random)
      let (r3, a3) = range(&random)
      check(r1 + r2, a1 + a2, "+", &mismatches)
      check(r1 - r2, a1 - a2, "-", &mismatches)
      check(r1 * r2, a1 * a2, "*", &mismatches)
      check(.least(r1, r2), .least(a1, a2), "least", &mismatches)
      check(.greatest(r1, r2), .greatest(a1, a2), "greatest", &mismatches)
      check(.select(r1 .< r2, r3, r1), .select(a1 .< a2, a3, a1), "select <", &mismatches)
      check(.select(r1 .<= r2, r3, r1), .select(a1 .<= a2, a3, a1), "select <=", &mismatches)
      check(
        .select(.!(r1 .< r2) .| (r2 .< r3) .& (r1 .<= r3), r3, r1),
        .select(.!(a1 .< a2) .| (a2 .< a3) .& (a1 .<= a3), a3, a1), "select", &mismatches)
      let divisor = random.pick(LanesRoundAlikeTests.divisors)
      for rounding in [Rounding.down, .halfUp, .up] {
        check(
          r1.divided(by: divisor, rounding, article), a1.divided(by: divisor, rounding, article),
          "/ \(divisor) \(rounding)", &mismatches)
      }
      let (low, more) = (random.int(1...10_000), random.int(0...10_000))
      check(
        .floorDivide(r1, times: r2, by: RangeLane(low: low, high: low + more), article),
        .floorDivide(a1, times: a2, by: AuditLane(low + random.int(0...more)), article),
        "floorDivide", &mismatches)
    }
    mismatches.report()
  }

  func testWholeHouseholds() throws {
    var households = RandomHousehold(seed: 32)
    var mismatches = Mismatches(seed: 32)
    for _ in 0..<rounds(debug: 60, release: 3_000) {
      var household = households.next()
      var ranges: [AmountSlot: RangeLane] = [:]
      for slot in AmountSlot.all {
        guard let value = household.amounts[slot], households.random.flag() else { continue }
        let below = households.random.pick([0, value / 2, value])
        ranges[slot] = RangeLane(low: below, high: value + households.random.int(0...100_000))
      }
      let fixed = household.amounts
      let range: [RangeLane] = try yearTotals(household) {
        ranges[$0] ?? RangeLane(fixed[$0] ?? 0)
      }
      for _ in 0..<4 {
        for (slot, range) in ranges {
          household.amounts[slot] = households.random.int(range.low...range.high)
        }
        let amounts = household.amounts
        let audit: [AuditLane] = try yearTotals(household) { AuditLane(amounts[$0] ?? 0) }
        for (r, a) in zip(range, audit) {
          mismatches.expect(
            r.low <= a.value && a.value <= r.high && a.peak <= r.peak,
            "\(a.value), peak \(a.peak), in \(r): \(household)")
        }
      }
    }
    mismatches.report()
  }

  /// What cannot be held exactly is never called exact.
  func testTooLargeNumbersReachTheBound() {
    let article: Article = "test"
    let large = RangeLane(low: 0, high: 1 << 50)
    for result in [
      large * RangeLane(4), (large * large).divided(by: 100, .down, article),
      RangeLane((1 << 51) - 100).divided(by: 100, .down, article),
      .floorDivide(large, times: large, by: RangeLane(2), article),
      .floorDivide(large, times: large, by: RangeLane(low: 0, high: 2), article),
      large - RangeLane(.min), RangeLane(.max) + RangeLane(1),
    ] {
      XCTAssertGreaterThanOrEqual(result.peak, RangeLane.exactBelow)
      XCTAssertGreaterThanOrEqual((result * RangeLane(0)).peak, RangeLane.exactBelow)
    }
  }
}

import TestSupport
import XCTest

@testable import Huishoudboekje

/// Eight doubles, `Int` and `Int128` round to the same whole number up to the bound of 2^51.
final class LanesRoundAlikeTests: XCTestCase {
  private static let bound = 1 << 51
  static let article: Article = "test"
  private static let roundings: [Rounding] = [.down, .halfUp, .up]

  /// Every divisor that a rule uses (see `LanesGiveTheSameYearTests`), and 10^k * 12^j.
  static let divisors: [Int] = {
    var divisors: Set = [2, 3, 365, 2_175]
    for tens in 0...12 {
      for twelves in 0...2 {
        let divisor = Scale(tens: tens, twelves: twelves).denominator
        for unit in [1, 100] where divisor * unit > 1 && divisor * unit < bound / 4 {
          divisors.insert(divisor * unit)
        }
      }
    }
    // Days of a month of 21.75 days: TW artikel 6 and 7.
    for scale in [Scale.one, .twelfth, Scale(tens: 6), Scale(tens: 6, twelves: 1)] {
      let days = 2_175 * scale.denominator
      divisors.formUnion([days, 108 * days, days.isMultiple(of: 100) ? days / 100 : days])
    }
    // Months of a year, also of one that is weighed by them.
    for months in 1...12 { divisors.formUnion([months, 100 * months]) }
    // Days of a month, adults who share costs, and the gross bijstand of each year.
    for days in 28...31 { divisors.insert(days) }
    // The days that somebody lived in a year, in whole euros.
    for days in 1...366 { divisors.insert(100 * days) }
    for adults in 2...6 { divisors.insert(10_000 * adults) }
    for year in TestFigures.taxYears {
      let figures = TestFigures.tax(year).inkomstenbelasting.figures
      let rate = figures.tarief1Jong
      let step = figures.loontabelStap.cents
      divisors.formUnion([step, 12 * step, 100 * step])
      let rest = rate.scale.denominator - rate.figure.value
      divisors.formUnion([rest, rest * rate.scale.denominator, 100 * rate.figure.value])
      // What a part of a year, weighed by months, is grossed up from.
      divisors.formUnion([10 * rest, 20 * rest, 100 * rest, 200 * rest])
    }
    return divisors.sorted()
  }()

  private func compare(_ values: [Int], _ divisor: Int, _ mismatches: inout Mismatches) {
    for start in stride(from: 0, to: values.count, by: 8) {
      var lane = SIMD8<Double>(0)
      let block = values[start..<min(start + 8, values.count)]
      for (index, value) in block.enumerated() { lane[index] = Double(value) }
      for rounding in Self.roundings {
        let fast = lane.divided(by: divisor, rounding, Self.article)
        for (index, value) in block.enumerated() {
          let whole = value.divided(by: divisor, rounding, Self.article)
          let wide = Int128Lane(value).divided(by: divisor, rounding, Self.article)
          let name = "\(value) / \(divisor) \(rounding)"
          mismatches.expect(Int128(whole), wide.value, "Int \(name)")
          mismatches.expect(fast[index], Double(wide.value), "SIMD8 \(name)")
        }
      }
    }
  }

  func testTiesOfEveryDivisor() {
    var random = SeededRandom(11)
    var mismatches = Mismatches(seed: 11)
    for divisor in Self.divisors {
      let most = (Self.bound - divisor) / divisor
      var quotients = [0, 1, 2, 3, most - 2, most - 1]
      for _ in 0..<rounds(debug: 12, release: 400) {
        quotients.append(random.int(0...most - 1))
        quotients.append(random.int(0...min(most - 1, 100_000)))
      }
      var values: [Int] = []
      for quotient in quotients {
        for near in [quotient * divisor, quotient * divisor + divisor / 2] {
          for distance in -2...2 where near + distance <= Self.bound - divisor {
            values.append(near + distance)
            values.append(-near - distance)
          }
        }
      }
      compare(values, divisor, &mismatches)
    }
    mismatches.report()
  }

  func testTheBoundItselfAndRandomValues() {
    var random = SeededRandom(12)
    var mismatches = Mismatches(seed: 12)
    for divisor in Self.divisors {
      let most = Self.bound - divisor
      var values: [Int] = []
      for distance in 0...2 { values += [most - distance, distance - most] }
      for _ in 0..<rounds(debug: 30, release: 1_000) { values.append(random.int(-most...most)) }
      compare(values, divisor, &mismatches)
    }
    mismatches.report()
  }

  /// `a * b / c` with `c` and the quotient below 2^51.
  private func compare(_ a: Int, _ b: Int, _ c: Int, _ mismatches: inout Mismatches) {
    let wide = Int128Lane.floorDivide(
      Int128Lane(a), times: Int128Lane(b), by: Int128Lane(c), Self.article)
    guard wide.value.magnitude < Self.bound else { return }
    let whole = Int.floorDivide(a, times: b, by: c, Self.article)
    let fast = SIMD8<Double>.floorDivide(
      SIMD8<Double>(a), times: SIMD8<Double>(b), by: SIMD8<Double>(c), Self.article)
    let name = "\(a) * \(b) / \(c)"
    mismatches.expect(Int128(whole), wide.value, "Int \(name)")
    mismatches.expect(fast[0], Double(wide.value), "SIMD8 \(name)")
    mismatches.expect(fast[7], fast[0], "the eight lanes of \(name)")
  }

  func testFullWidthQuotientsOnWholeNumbers() {
    var random = SeededRandom(13)
    var mismatches = Mismatches(seed: 13)
    for _ in 0..<rounds(debug: 6_666, release: 200_000) {
      let c = random.int(1...1 << random.int(1...50))
      let k = random.int(0...(Self.bound - 1) / c)
      let a = random.int(-(1 << 50)...1 << 50) >> random.int(0...50)
      for near in -1...1 {
        compare(a + near, k * c, c, &mismatches)
        compare(a, k * c + near, c, &mismatches)
      }
    }
    mismatches.report()
  }

  /// The remainder is exactly 1 or c - 1: the product is next to a multiple of the divisor.
  func testFullWidthQuotientsNextToWholeNumbers() {
    var random = SeededRandom(14)
    var mismatches = Mismatches(seed: 14)
    for _ in 0..<rounds(debug: 6_666, release: 200_000) {
      let c = random.int(2...1 << random.int(2...50))
      let a = random.int(1...Self.bound - 1)
      guard let inverse = Self.inverse(of: a % c, modulo: c) else { continue }
      for b in [inverse, c - inverse] {
        compare(a, b, c, &mismatches)
        compare(-a, b, c, &mismatches)
      }
    }
    mismatches.report()
  }

  func testFullWidthQuotientsOfRandomNumbers() {
    var random = SeededRandom(15)
    var mismatches = Mismatches(seed: 15)
    let most = Self.bound - 1
    let large = [0, 1, 2, most, most - 1, 1 << 50, 10_000_000_000]
    for a in large {
      for b in large {
        for c in large where c > 0 {
          compare(a, b, c, &mismatches)
          compare(-a, b, c, &mismatches)
        }
      }
    }
    for _ in 0..<rounds(debug: 6_666, release: 200_000) {
      let a = random.int(-most...most) >> random.int(0...40)
      let b = random.int(0...most) >> random.int(0...40)
      compare(a, b, random.int(1...most) >> random.int(0...20) | 1, &mismatches)
    }
    mismatches.report()
  }

  /// The number whose product with `a` leaves 1 on division by `modulus`; nil when there is none.
  private static func inverse(of a: Int, modulo modulus: Int) -> Int? {
    var (old, rest) = (a, modulus)
    var (oldFactor, factor) = (1, 0)
    while rest != 0 {
      let quotient = old / rest
      (old, rest) = (rest, old - quotient * rest)
      (oldFactor, factor) = (factor, oldFactor - quotient * factor)
    }
    guard old == 1 else { return nil }
    return (oldFactor % modulus + modulus) % modulus
  }

  func testSelectKeepsEveryBit() {
    var random = SeededRandom(16)
    var mismatches = Mismatches(seed: 16)
    var patterns: [UInt64] = [
      0, 1, .max, 1 << 63, (-0.0).bitPattern, Double.nan.bitPattern,
      Double.signalingNaN.bitPattern, Double.infinity.bitPattern,
      Double.leastNonzeroMagnitude.bitPattern, 0x1p51.bitPattern,
    ]
    for _ in 0..<500 { patterns.append(random.next()) }
    for _ in 0..<rounds(debug: 1_000, release: 20_000) {
      var (a, b) = (SIMD8<UInt64>(), SIMD8<UInt64>())
      var mask = SIMDMask<SIMD8<Int64>>(repeating: false)
      for lane in 0..<8 {
        a[lane] = random.pick(patterns)
        b[lane] = random.pick(patterns)
        mask[lane] = random.flag()
      }
      let chosen = unsafeBitCast(
        SIMD8<Double>.select(
          mask, unsafeBitCast(a, to: SIMD8<Double>.self), unsafeBitCast(b, to: SIMD8<Double>.self)),
        to: SIMD8<UInt64>.self)
      for lane in 0..<8 {
        mismatches.expect(chosen[lane], mask[lane] ? a[lane] : b[lane], "lane \(lane)")
      }
    }
    mismatches.report()
  }
}

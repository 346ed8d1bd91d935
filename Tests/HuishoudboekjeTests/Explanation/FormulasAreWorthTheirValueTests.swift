import TestSupport
import XCTest

@testable import Huishoudboekje

/// The formula lane computes what the reference lane computes, and every formula that it keeps is
/// worth its value: also for kinds of households that no scenario has.
final class FormulasAreWorthTheirValueTests: XCTestCase {
  /// An exact fraction; products of two fit because both are in lowest terms.
  private struct Exact: Equatable {
    var top: Int128
    var bottom: Int128
    init(_ top: Int128, _ bottom: Int128 = 1) {
      var (a, b) = (top < 0 ? -top : top, bottom)
      while b != 0 { (a, b) = (b, a % b) }
      let divisor = a == 0 ? 1 : a
      (self.top, self.bottom) = (top / divisor, bottom / divisor)
    }
    init(_ quantum: Quantum) {
      self.init(Int128(quantum.numerator), Int128(quantum.denominator))
    }
    static func + (a: Self, b: Self) -> Self {
      Exact(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
    }
    static func * (a: Self, b: Self) -> Self {
      let (left, right) = (Exact(a.top, b.bottom), Exact(b.top, a.bottom))
      return Exact(left.top * right.top, left.bottom * right.bottom)
    }
    static func / (a: Self, b: Self) -> Self {
      a * (b.top < 0 ? Exact(-b.bottom, -b.top) : Exact(b.bottom, b.top))
    }
    static func < (a: Self, b: Self) -> Bool { a.top * b.bottom < b.top * a.bottom }
    func rounded(_ rounding: Rounding) -> Self {
      func floor(_ x: Exact) -> Int128 {
        let (quotient, rest) = x.top.quotientAndRemainder(dividingBy: x.bottom)
        return rest < 0 ? quotient - 1 : quotient
      }
      switch rounding {
      case .down: return Exact(floor(self))
      case .up: return Exact(-floor(self * Exact(-1)))
      case .halfUp: return Exact(floor(self + Exact(1, 2)))
      }
    }
  }

  /// What of a sum is left alone stands as itself, also where it is kept in other units.
  func testWhatIsLeftOfASum() {
    let bank = ExplainLane(input: .bank, cents: 500)
    let pension = ExplainLane(input: .pension, cents: 700)
    let both = ExplainLane(term: (bank + pension).term.rescaled(by: 12))
    let left = (both - ExplainLane(term: pension.term.rescaled(by: 12))).term
    XCTAssertEqual(left.value, 6_000)
    XCTAssertEqual(left.quantum, bank.term.quantum / Quantum(12))
    guard case .input(.bank) = left.kind else { return XCTFail("\(left.kind)") }
  }

  private var seen: Set<ObjectIdentifier> = []
  private var kept: [Term] = []

  private func worth(_ term: Term) -> Exact { Exact(Int128(term.value)) * Exact(term.quantum) }

  /// Checks a formula and all formulas in it.
  private func check(_ term: Term, _ mismatches: inout Mismatches) {
    guard seen.insert(ObjectIdentifier(term)).inserted else { return }
    kept.append(term)
    func parts(_ terms: Term...) { for term in terms { check(term, &mismatches) } }
    let expected: Exact
    switch term.kind {
    case .integer, .input, .figure: return
    case .sum(let sum):
      for part in sum { parts(part.term) }
      expected = sum.reduce(Exact(0)) { $0 + Exact(Int128($1.count)) * worth($1.term) }
    case .product(let a, let b):
      parts(a, b)
      expected = worth(a) * worth(b)
    case .twelfth(let inner):
      parts(inner)
      expected = worth(inner) / Exact(12)
    case .scaled(let inner, let by):
      parts(inner)
      expected = worth(inner) * Exact(by)
    case .rounded(let rounded):
      parts(rounded.term)
      let unit = Exact(rounded.unit)
      expected =
        (worth(rounded.term) / Exact(rounded.divisor) / unit).rounded(rounded.rounding) * unit
    case .ratio(let a, let b, let c, let unit, _):
      parts(a, b, c)
      expected = (worth(a) * worth(b) / worth(c) / Exact(unit)).rounded(.down) * Exact(unit)
    case .least(let a, let b):
      parts(a, b)
      expected = worth(a) < worth(b) ? worth(a) : worth(b)
    case .greatest(let a, let b):
      parts(a, b)
      expected = worth(a) < worth(b) ? worth(b) : worth(a)
    case .chosen(let inner, _), .named(_, _, let inner):
      parts(inner)
      expected = worth(inner)
    }
    mismatches.expect(worth(term), expected, "\(TermText(form: .numbers) { _ in nil }.text(term))")
  }

  private func agree(_ household: Household, _ mismatches: inout Mismatches) throws {
    let amounts = household.amounts
    let whole: [Int] = try yearTotals(household) { amounts[$0] ?? 0 }
    let explained: [ExplainLane] = try yearTotals(household) { slot in
      amounts[slot].map { ExplainLane(input: slot, cents: $0) } ?? ExplainLane(0)
    }
    seen = []
    kept = []
    for index in whole.indices {
      mismatches.expect(explained[index].value, whole[index], "total \(index) of \(household)")
      check(explained[index].term, &mismatches)
    }
  }

  func testRandomHouseholds() throws {
    var households = RandomHousehold(seed: 61)
    var mismatches = Mismatches(seed: 61)
    for _ in 0..<rounds(debug: 10, release: 1_000) { try agree(households.next(), &mismatches) }
    mismatches.report()
  }

  func testEveryKindOfHousehold() throws {
    var households = RandomHousehold(seed: 62, everyKind: true)
    var mismatches = Mismatches(seed: 62)
    for _ in 0..<rounds(debug: 25, release: 2_000) { try agree(households.next(), &mismatches) }
    mismatches.report()
  }

  /// The widest amounts that a scenario accepts can be explained.
  func testTheWidestAmounts() throws {
    var households = RandomHousehold(seed: 63, everyKind: true)
    let most = 1_000_000_000
    for _ in 0..<rounds(debug: 10, release: 300) {
      var household = households.next()
      for slot in AmountSlot.all where households.random.once(in: 4) {
        household.amounts[slot] = households.random.pick([0, 1, most - 1, most])
      }
      let statutes = TestFigures.statutes(household.year)
      let explanation = try Explanation(household, statutes)
      // With the columns of requests that are worth something.
      let plain = try Comparison(household, statutes).budgets
      for line in explanation.lines {
        let budget = try XCTUnwrap(plain.first { $0.label == line.column })
        XCTAssertEqual(line.cents, budget.average(line.line))
      }
    }
  }

  func testTextOfNumbers() {
    let cases: [(Int, Quantum, String)] = [
      (43_100, .cent, "431.00"), (-5, .cent, "-0.05"), (1, Quantum(1, 1_000_000), "0.000001"),
      (100, Quantum(1, 1200), "1.00 / 12"), (1, Quantum(1, 14_400), "0.01 / 144"),
      (7, Quantum(1, 7), "1.00"), (1, Quantum(1, 7), "1 / 7"), (3, Quantum(5), "15.00"),
    ]
    for (value, quantum, text) in cases { XCTAssertEqual(exactText(value, quantum), text) }
    XCTAssertEqual(exactText(12, .one, decimals: 0), "12")
  }
}

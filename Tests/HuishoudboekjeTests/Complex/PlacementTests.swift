import XCTest

@testable import Huishoudboekje

/// How many residents can live at once in a home that suits them.
final class PlacementTests: XCTestCase {
  func testByHand() {
    func placed(_ residents: [Int], _ homes: [Int], _ suits: [[Int]]) -> Int {
      Placement(residents: residents, homes: homes, suits: suits).placed
    }
    XCTAssertEqual(placed([2, 3], [4, 1], [[0], [0]]), 4)
    XCTAssertEqual(placed([2, 3], [4, 1], [[0], [0, 1]]), 5)
    // The first takes the home of the second, who has no other: it must move.
    XCTAssertEqual(placed([1, 1], [1, 1], [[0, 1], [0]]), 2)
    XCTAssertEqual(placed([1, 1, 1], [1, 1, 1], [[0, 1], [0, 2], [0]]), 3)
    XCTAssertEqual(placed([5], [3], [[]]), 0)
    XCTAssertEqual(placed([], [3], []), 0)
  }

  func testShares() {
    let third = Share(part: 1, whole: 3)
    XCTAssertEqual([third.perMille, third.tenths(of: 5)], [333, 17])
    let all = Share(part: 1, whole: 1)
    XCTAssertEqual([all.perMille, all.tenths(of: 5)], [1000, 50])
    let nobody = Share(part: 0, whole: 0)
    XCTAssertEqual([nobody.perMille, nobody.tenths(of: 5)], [0, 0])
  }

  /// Against Hall: the most that can be placed is the least over all groups of personas of those
  /// outside the group plus the homes that suit somebody in it.
  func testAgainstEveryGroup() {
    let seed: UInt64 = 40
    var random = SeededRandom(seed)
    var mismatches = Mismatches(seed: seed)
    for round in 0..<2000 {
      let people = random.int(1...6)
      let kinds = random.int(1...6)
      let residents = (0..<people).map { _ in random.int(0...9) }
      let homes = (0..<kinds).map { _ in random.int(0...9) }
      let suits = (0..<people).map { _ in (0..<kinds).filter { _ in random.flag() } }
      var least = Int.max
      for group in 0..<(1 << people) {
        let members = (0..<people).filter { group >> $0 & 1 == 1 }
        let reached = Set(members.flatMap { suits[$0] })
        let others = residents.indices.filter { !members.contains($0) }
        least = min(
          least,
          others.reduce(0) { $0 + residents[$1] } + reached.reduce(0) { $0 + homes[$1] })
      }
      mismatches.expect(
        Placement(residents: residents, homes: homes, suits: suits).placed, least, "round \(round)")
      // The same from any start, and the flows are a division of the homes.
      var left = homes
      var waiting = residents
      let start = suits.enumerated().map { persona, list in
        homes.indices.map { home -> Int in
          guard list.contains(home) else { return 0 }
          let some = random.int(0...min(left[home], waiting[persona]))
          left[home] -= some
          waiting[persona] -= some
          return some
        }
      }
      let other = Placement(residents: residents, homes: homes, suits: suits) { start[$0][$1] }
      mismatches.expect(other.placed, least, "round \(round) from a start")
      let flows = other.flows
      mismatches.expect(flows.joined().reduce(0, +), least, "round \(round) flows")
      for (persona, flow) in flows.enumerated() {
        mismatches.expect(flow.reduce(0, +) <= residents[persona], "round \(round) residents")
        for (home, count) in flow.enumerated() where count > 0 {
          mismatches.expect(suits[persona].contains(home), "round \(round) suits")
        }
      }
      for home in homes.indices {
        let count = flows.reduce(0) { $0 + $1[home] }
        mismatches.expect(count <= homes[home], "round \(round) homes")
      }
    }
    mismatches.report()
  }

  /// Where every home suits everybody, each kind of home has the mix; of empty homes as many fewer.
  func testEverybodyIsSpreadByTheShares() {
    var first = UnitType(name: "a", number: 6)
    first.kaleHuur = 500_00
    var second = UnitType(name: "b", number: 2)
    second.kaleHuur = 700_00
    var variant = ComplexVariant(
      name: "v", year: 2026, units: [first, second], weights: [6, 2], totalWeight: 8)
    variant.vacancy = 50_00
    let all = Occupancy(variant) { _, _ in true }
    XCTAssertEqual(all.share.tenths(of: 8), 40)
    XCTAssertEqual((0...1).map { all.tenths(0, $0) }, [23, 8])
    XCTAssertEqual((0...1).map { all.tenths(1, $0) }, [8, 3])
    XCTAssertEqual(all.cents { _, unit in variant.units[unit].kaleHuur }, 3 * 500_00 + 1 * 700_00)
    // The second kind of resident cannot have the second home: two homes change hands.
    variant.vacancy = 0
    let some = Occupancy(variant) { persona, unit in persona == 0 || unit == 0 }
    XCTAssertEqual(some.share.tenths(of: 8), 80)
    XCTAssertEqual((0...1).map { some.tenths(0, $0) }, [40, 20])
    XCTAssertEqual((0...1).map { some.tenths(1, $0) }, [20, 0])
    // Nobody can have it: it brings nothing.
    let none = Occupancy(variant) { _, unit in unit == 0 }
    XCTAssertEqual(none.share.tenths(of: 8), 60)
    XCTAssertEqual(none.cents { _, unit in variant.units[unit].kaleHuur }, 6 * 500_00)
  }
}

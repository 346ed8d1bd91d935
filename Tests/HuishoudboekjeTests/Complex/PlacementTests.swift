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
    }
    mismatches.report()
  }
}

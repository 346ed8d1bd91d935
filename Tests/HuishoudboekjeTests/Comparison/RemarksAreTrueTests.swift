import TestSupport
import XCTest

@testable import Huishoudboekje

/// What bulk results tell of a variant holds for every row of it: each row, as a comparison, says the same.
final class RemarksAreTrueTests: XCTestCase {
  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 60, release: 1_000, seed: 1109, everyKind: true) {
      households, _, mismatches in
      let base = households.next()
      let statutes = TestFigures.statutes(base.year)
      guard (try? HouseholdPlan<Int>(base, statutes)) != nil else { return false }
      let remarks = Remarks.of(1) { _ in (base, statutes, 7) }
      mismatches.expect(remarks.count, 7, "the rows")
      // A row: other amounts of what is stated.
      var row = base
      for slot in AmountSlot.all where row.amounts[slot] ?? 0 > 0 && households.random.flag() {
        row.amounts[slot] = 1 + households.random.cents(upTo: 30_000)
      }
      row.requests = .hide
      let comparison = try Comparison(row, statutes)
      let flags = comparison.flags.filter { $0.kind == .notCertified }.map(\.text)
      mismatches.expect(
        Set(remarks.notCertified.map(\.text)), Set(flags), "not certified of \(row)")
      mismatches.expect(remarks.uncertain, flags.isEmpty ? 0 : 7, "\(flags) of \(row)")
      // Beside another income a toeslag hangs on its amount.
      let incomes: [AmountSlot] = [.pension, .wia, .wages, .anw]
      let hangs = row.persons.indices.contains { index in
        incomes.contains { row.amounts.has($0.of(person: index)) }
      }
      func steady(_ texts: [String]) -> Set<String> {
        Set(texts.filter { !hangs || !$0.hasPrefix("toeslag of the Toeslagenwet") })
      }
      let others = comparison.assumed.filter { !$0.isLivingCost }.map {
        ($0.outline ?? $0.words).text
      }
      mismatches.expect(
        steady(remarks.assumed.map(\.text)), steady(others), "assumed of \(row)")
      let costs = comparison.assumed.filter(\.isLivingCost).compactMap(\.line)
      mismatches.expect(Set(remarks.costs.map(\.line)), Set(costs), "costs of \(row)")
      mismatches.expect(remarks.costs.allSatisfy { $0.set == row.budgetSet }, "set of \(row)")
      return true
    }
  }

  /// What is added together is the same for any order of the parts, and counts each of them.
  func testPartsAddUp() throws {
    var households = RandomHousehold(seed: 1110, everyKind: true)
    let list = (0..<rounds(debug: 130, release: 500)).map { _ in households.next() }
    let all = Remarks.of(list.count) {
      (list[$0], TestFigures.statutes(list[$0].year), count: $0 + 1)
    }
    var sum = Remarks()
    for (place, household) in list.enumerated() {
      sum.add(Remarks.of(1) { _ in (household, TestFigures.statutes(household.year), place + 1) })
    }
    XCTAssertEqual(all, sum)
    XCTAssertGreaterThan(all.uncertain, 0)
    XCTAssertLessThan(all.uncertain, all.count)
  }
}

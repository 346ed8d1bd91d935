import XCTest

@testable import Huishoudboekje

/// A couple whose persons have the same kind of care has the same budget, whoever is called first.
///
/// Fiscal partners divide the benefit of box 3 in halves of whole euros, the odd euro to the
/// second: with an odd benefit the tax of each moves by a euro or by the aanslaggrens. Such
/// households are not compared. Who were partners for a part of the year asked for those months in
/// the name of the first: a part so small that it is only paid beside another can hang on that.
final class PersonsInAnyOrderTests: XCTestCase {
  private func swapped(_ household: Household) throws -> Household {
    var other = household
    let partner = try XCTUnwrap(household.partner)
    other.person = partner.person
    other.partner?.person = household.person
    for slot in AmountSlot.ofPerson {
      other.amounts[slot] = household.amounts[slot.of(person: 1)]
      other.amounts[slot.of(person: 1)] = household.amounts[slot]
    }
    return other
  }

  func testRandomCouples() {
    tryHouseholds(debug: 60, release: 30_000, seed: 101, everyKind: true) {
      households, _, mismatches in
      var household = households.next().withoutChanges
      guard household.partner != nil else { return false }
      household.partner?.form = .same
      household.partner?.care = household.care
      // It is a fact of the second person.
      household.partner?.insured = true
      let first = try budgets(of: household)
      let second = try budgets(of: swapped(household))
      for (a, b) in zip(first, second) {
        let joint = household.toeslagpartners(of: a.column).usual.joint.count
        let hangs = (1...11).contains(joint) && a.year(.zorgtoeslag) != b.year(.zorgtoeslag)
        if hangs {
          mismatches.expect(
            abs(a.year(.zorgtoeslag) - b.year(.zorgtoeslag)) <= 24_00,
            "zorgtoeslag of \(joint) months, \(a.label) of \(household)")
        }
        let follow: [BudgetLine] = [
          .zorgtoeslag, .lokaleLasten, .eigenBijdrage, .vrijBesteedbaar,
        ]
        for line in BudgetLine.allCases where !(hangs && follow.contains(line)) {
          mismatches.expect(
            b.payments(line), a.payments(line), "\(line), \(a.label) of \(household)")
        }
      }
      return true
    }
  }
}

extension AmountSlot {
  /// What each person has for himself.
  static let ofPerson: [AmountSlot] = [
    .pension, .bank, .otherAssets, .debts, .actualReturn, .peiljaarIncome, .peiljaarTax,
    .peiljaarBank, .peiljaarOtherAssets, .peiljaarDebts, .wages, .wia, .anw, .overigOnbelast,
  ]
  /// What each home has.
  static let ofHome: [AmountSlot] = [
    .kaleHuur, .serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten,
    .serviceOverig, .arrangement,
  ]
}

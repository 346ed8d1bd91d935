import XCTest

@testable import Huishoudboekje

/// Every living cost of every column is that of a second telling: of one and of two, by who pays it
/// and by what is stated.
final class LivingCostsAgreeWithNaiveTests: XCTestCase {
  func testEveryLine() {
    let kinds = KindsSeen()
    tryHouseholds(debug: 150, release: 10_000, seed: 195, everyKind: true) {
      households, round, mismatches in
      var household = households.next().withoutChanges
      household.moveDate = nil
      // What is remitted by a sum has a telling of its own.
      if household.switches.kwijtschelding == .berekend {
        household.switches.kwijtschelding = round.isMultiple(of: 2) ? .geen : .volledig
      }
      if household.partner?.form == .course { household.partner?.form = .same }
      household.choices.removeAll { $0 == .course }
      if household.choices.isEmpty { household.choices = [.zzp, .vpt, .mpt, .pgb] }
      // The ages at which the food changes, with the birthday on 1 January or a day beside it.
      if round.isMultiple(of: 3) {
        let age = households.random.pick([50, 51, 69, 70])
        let day = CalendarDate(household.year - age, 1).adding(days: households.random.int(-1...1))
        if household.persons.allSatisfy({ $0.aow == nil && $0.bijstand == nil && !$0.hasWIA }) {
          household.person.birthDate = day
        }
      }
      guard let budgets = try? budgets(of: household) else { return false }
      for budget in budgets {
        let forms = budget.column.courses.map { $0.first?.form }
        let naive = NaiveLivingCosts(household: household, forms: forms)
        for line in BudgetLine.livingCosts {
          let own = NaiveRational(cents: budget.year(line))
          mismatches.expect(
            own, naive.year(line), "\(line), \(budget.label) of \(household)")
        }
        kinds.add(forms.count == 2 ? "couple" : "single")
        if forms.count == 2, forms[0] != forms[1] { kinds.add("apart") }
        if forms.contains(nil) { kinds.add("without care") }
      }
      return true
    }
    XCTAssertTrue(
      kinds.seen.isSuperset(of: ["couple", "single", "apart", "without care"]), "\(kinds.seen)")
  }
}

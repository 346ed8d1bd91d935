import XCTest

@testable import Huishoudboekje

/// What only one form knows does not touch another form; nor does the company of other forms.
final class VPTDoesNotDependOnZZPOnlyInputsTests: XCTestCase {
  func testRandomHouseholds() {
    tryHouseholds(debug: 100, release: 30_000, seed: 71) { households, _, mismatches in
      let household = households.next(forms: [.vpt])
      let before = try budgets(of: household)[0]

      var other = household
      other.forms = [.zzp, .vpt, .mpt, .pgb]
      other.care.verblijfFrom =
        households.random.flag() ? CalendarDate(household.year, 1) : nil
      other.care.mptAtMost20Hours.toggle()
      other.switches.eigenBijdrage.extraVrijlating.toggle()
      other.switches.eigenBijdrage.vrij15InBasis.toggle()
      for line in BudgetLine.livingCosts {
        for form in [Leveringsvorm.zzp, .mpt, .pgb] {
          other.amounts[.cost(line, in: form)] = households.random.cents(upTo: 900)
        }
      }
      let after = try budgets(of: other)[1]
      for line in BudgetLine.allCases {
        mismatches.expect(after.payments(line), before.payments(line), "\(line) of \(household)")
      }
      return true
    }
  }

  /// Of a couple the partner may have other care, but no stay: then ZZP is not only a column.
  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 100, release: 30_000, seed: 73, everyKind: true) {
      households, _, mismatches in
      let household = households.next(forms: [.vpt])
      let partner = household.partner?.form ?? .none
      if partner == .course || partner == .fixed(.zzp) { return false }
      let before = try budgets(of: household)[0]
      var other = household
      other.forms = [.zzp, .vpt, .mpt]
      other.care.verblijfFrom =
        households.random.flag() ? CalendarDate(household.year, 1) : nil
      other.care.course = []
      other.care.terugkeerVerklaring.toggle()
      other.care.mptAtMost20Hours.toggle()
      other.switches.eigenBijdrage.extraVrijlating.toggle()
      other.switches.eigenBijdrage.vrij15InBasis.toggle()
      if other.partner != nil { other.partner?.registeredAtHome.toggle() }
      for line in BudgetLine.livingCosts {
        for form in [Leveringsvorm.zzp, .mpt, .pgb] where partner != .fixed(form) {
          other.amounts[.cost(line, in: form)] = households.random.cents(upTo: 900)
        }
      }
      let after = try budgets(of: other).first { $0.label == "VPT" }
      for line in BudgetLine.allCases {
        mismatches.expect(after?.payments(line), before.payments(line), "\(line) of \(household)")
      }
      return true
    }
  }

  /// Verblijf knows no rent, so rent, service costs and the home do not touch ZZP.
  func testZZPDoesNotDependOnTheHome() {
    tryHouseholds(debug: 100, release: 30_000, seed: 72) { households, _, mismatches in
      let household = households.next(forms: [.zzp])
      let before = try budgets(of: household)[0]
      var other = household
      other.dwelling.selfContained.toggle()
      other.dwelling.adaptedHome.toggle()
      for slot in [
        AmountSlot.kaleHuur, .serviceEnergie, .serviceSchoonmaak, .serviceHuismeester,
        .serviceRuimten, .serviceOverig, .arrangement,
      ] {
        other.amounts[slot] = households.random.cents(upTo: 900)
      }
      for line in BudgetLine.livingCosts {
        other.amounts[.cost(line, in: .vpt)] = households.random.cents(upTo: 900)
      }
      let after = try budgets(of: other)[0]
      for line in BudgetLine.allCases {
        mismatches.expect(after.payments(line), before.payments(line), "\(line) of \(household)")
      }
      return true
    }
  }
}

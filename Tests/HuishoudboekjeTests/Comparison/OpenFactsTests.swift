import XCTest

@testable import Huishoudboekje

/// A fact that is left open and moves an amount is told, in the columns in which it does; none that is stated is.
final class OpenFactsTests: XCTestCase {
  /// The household with another value of the fact; nil where it has none.
  private func changed(_ fact: OpenFact, _ household: Household) -> Household? {
    var other = household
    func person(_ change: (inout Person) -> Void) {
      if fact.person == 0 { change(&other.person) } else { change(&other.partner!.person) }
    }
    switch fact.key {
    case .verblijfFrom:
      let start = CalendarDate(household.year - 1, 11)
      if fact.person == 0 {
        guard household.care.verblijfFrom == nil else { return nil }
        other.care.verblijfFrom = start
      } else {
        guard case .fixed(.zzp) = household.partner?.form, household.partner?.care != nil,
          household.partner?.care?.verblijfFrom == nil
        else { return nil }
        other.partner?.care?.verblijfFrom = start
      }
    case .sex: person { $0.isMan.toggle() }
    case .aowKind:
      guard household.partner == nil else { return nil }
      person {
        let isSingle = $0.aow?.kind == .single
        $0.aow?.kind = isSingle ? .couple : .single
      }
    case .aowBuildUp:
      person {
        let isFull = $0.aow?.buildUpPct == 100
        $0.aow?.buildUpPct = isFull ? 50 : 100
      }
    case .wajongRegime:
      person {
        let isUnable = $0.wajong?.regime == .dga75
        $0.wajong?.regime = isUnable ? .av70 : .dga75
      }
    case .hulpbehoevendheid:
      person {
        let isRaised = $0.wajong?.hulpbehoevendheid != .geen
        $0.wajong?.hulpbehoevendheid = isRaised ? .geen : .hoog
      }
    case .wiaHoliday: person { $0.wiaHasHoliday.toggle() }
    case .wiaAtLeast35Pct: person { $0.wiaAtLeast35Pct.toggle() }
    case .loonheffingskorting:
      person { $0.loonheffingskorting = $0.loonheffingskorting == nil ? $0.sources.first : nil }
    case .parentsCannotPay: person { $0.bijstand?.parentsCannotPay.toggle() }
    case .voedingInMindering: person { $0.bijstand?.voedingInMindering += 100_00 }
    case .vptIsInrichting: person { $0.bijstand?.vptIsInrichting.toggle() }
    case .married: other.partner?.married.toggle()
    case .partnerInsured: other.partner?.insured.toggle()
    case .registeredAtHome: other.partner?.registeredAtHome.toggle()
    case .selfContained: other.dwelling.selfContained.toggle()
    case .handicapRequest:
      // Where it is not granted, that is stated.
      guard household.switches.bijzondereSituatieHandicap else { return nil }
      other.switches.bijzondereSituatieHandicap = false
    }
    return other
  }

  private func lines(_ household: Household, _ statutes: Statutes) -> [String: [Int]]? {
    guard let budgets = try? YearBudget.all(household, statutes) else { return nil }
    return Dictionary(
      budgets.map { budget in (budget.label, BudgetLine.allCases.map { budget.year($0) }) },
      uniquingKeysWith: { first, _ in first })
  }

  func testEveryKindOfHousehold() {
    tryHouseholds(debug: 60, release: 3_000, seed: 1_511, everyKind: true) {
      households, _, mismatches in
      var household = households.next()
      household.requests = .hide
      let statutes = TestFigures.statutes(household.year)
      guard let now = lines(household, statutes) else { return false }
      let all = household.persons.indices.flatMap { index in
        OpenFact.Key.allCases.map { OpenFact($0, of: index, at: "\($0) \(index)") }
      }
      household.leftOpen = all.filter { _ in households.random.flag() }
      let told = try Comparison(household, statutes).assumed
      for fact in all {
        let own = told.filter { $0.paths.contains(fact.path) }
        guard household.leftOpen.contains(fact) else {
          mismatches.expect(own, [], "\(fact.path) is stated in \(household)")
          continue
        }
        guard let other = changed(fact, household), let then = lines(other, statutes) else {
          continue
        }
        for (label, amounts) in now {
          guard let moved = then[label], moved != amounts else { continue }
          let isTold = own.contains { $0.column == nil || $0.column == label }
          mismatches.expect(isTold, true, "\(fact.path) moves \(label) of \(household)")
        }
      }
      for index in household.persons.indices {
        for (key, slot) in [
          ("bank_eur", AmountSlot.bank), ("other_eur", .otherAssets), ("debts_eur", .debts),
        ] {
          let path = "persons[\(index)].assets.\(key)"
          mismatches.expect(
            told.contains { $0.paths.contains(path) },
            !household.amounts.has(slot.of(person: index)), "\(path) of \(household)")
        }
      }
      return true
    }
  }
}

import XCTest

@testable import Huishoudboekje

/// What advice says of amounts is what the households with and without the steps come to.
final class AdviceAddsUpTests: XCTestCase {
  /// Each amount is the difference of two budgets, and all extra steps at once give the sum that is printed.
  func testStepsAndTheirSum() {
    var (sums, several, standing) = (0, 0, Set<String>())
    tryHouseholds(debug: 24, release: 1_200, seed: 211, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let list = try AdvisedHousehold.advice(household)
      let base = try AdvisedHousehold.budgets(household, [])
      for item in list.items {
        standing.insert(item.standing.key)
        let without: [YearBudget]
        let with: [YearBudget]
        switch item.standing {
        case .extra, .factNotStated:
          (with, without) = (try AdvisedHousehold.budgets(household, [item.subject]), base)
        case .inBudget:
          // A return is weighed without the credit that is claimed in it.
          let claimed = list.items.first {
            $0.question == .ouderenkorting && $0.standing == .inBudget
          }
          let beside: [Advice.Subject]
          if case .taxReturn(_, isPeiljaar: false) = item.subject, let claimed {
            beside = [claimed.subject]
          } else {
            beside = []
          }
          (with, without) = (
            try AdvisedHousehold.budgets(household, beside, taken: false),
            try AdvisedHousehold.budgets(household, beside + [item.subject], taken: false)
          )
        case .otherYear, .otherColumn: continue
        }
        for (worth, (with, without)) in zip(item.worth, zip(with, without)) {
          mismatches.expect(
            worth.cents, with.average(.vrijBesteedbaar) - without.average(.vrijBesteedbaar),
            "\(item.question) \(item.standing) \(worth.column) of \(household)")
          mismatches.expect(
            worth.year, with.year(.vrijBesteedbaar) - without.year(.vrijBesteedbaar),
            "the year of \(item.question) \(item.standing) \(worth.column) of \(household)")
        }
      }
      for item in list.idle {
        for taken in [true, false] {
          let then = try AdvisedHousehold.budgets(household, [item.subject], taken: taken)
          mismatches.expect(
            then.map { $0.year(.vrijBesteedbaar) }, base.map { $0.year(.vrijBesteedbaar) },
            "\(item.subject.question) has no effect, \(taken), of \(household)")
        }
      }
      for sum in list.together {
        let then = try AdvisedHousehold.budgets(household, sum.steps)
        let place = try XCTUnwrap(base.firstIndex { $0.label == sum.column })
        sums += 1
        if sum.steps.count > 1 { several += 1 }
        mismatches.expect(sum.before, base[place].average(.vrijBesteedbaar), "before \(household)")
        mismatches.expect(
          sum.after, then[place].average(.vrijBesteedbaar),
          "\(sum.steps) at once in \(sum.column) of \(household)")
        mismatches.expect(sum.gain > 0, "together \(sum.gain) of \(household)")
        let alone = sum.steps.map { step in
          list.items.first { $0.standing == .extra && $0.subject == step }?
            .worth[place].cents ?? 0
        }
        mismatches.expect(sum.apart, alone.reduce(0, +), "apart in \(sum.column) of \(household)")
      }
      return true
    }
    XCTAssertGreaterThan(sums, 0)
    XCTAssertGreaterThan(several, 0)
    XCTAssertTrue(
      standing.isSuperset(of: ["extra", "in_budget", "other_year", "other_column"]), "\(standing)")
  }

  /// The steps of assets and what they change in other lines come to the two sums, and those to the budgets of
  /// the household with assets at the last limit.
  func testAssets() {
    var (ladders, laters) = (0, 0)
    tryHouseholds(debug: 32, release: 1_000, seed: 212) { households, _, mismatches in
      var household = households.next()
      // One account of whole euros, so that the last limit says what is left of it.
      household.amounts[.otherAssets] = nil
      household.amounts[.debts] = nil
      household.amounts[.bank] = (household.amounts[.bank] ?? 0) / 100 * 100
      let list = try AdvisedHousehold.advice(household)
      let steps = list.items.compactMap { item -> (Advice, Advice.AssetStep)? in
        if case .assets(let step) = item.subject { return (item, step) }
        return nil
      }
      guard let last = steps.last?.1 else {
        mismatches.expect(list.assets.isEmpty, "sums without steps")
        return true
      }
      ladders += 1
      for (item, step) in steps {
        mismatches.expect(step.now, household.amounts[.bank] ?? 0, "assets of \(household)")
        mismatches.expect(step.cents < step.before && step.before <= step.now, "\(step)")
        mismatches.expect(item.best > 0, "\(step) brings \(item.best)")
        let later = step.limit == .eigenBijdrage
        mismatches.expect(item.standing.year, household.year + (later ? 3 : 1), "\(step)")
      }
      for (one, next) in zip(steps, steps.dropFirst()) {
        mismatches.expect(one.1.cents, next.1.before, "the step before \(next.1)")
      }
      let base = try AdvisedHousehold.budgets(household, [])
      for year in [household.year + 1, household.year + 3] {
        var (now, then) = (household, household)
        if year == household.year + 1 {
          then.amounts[.bank] = last.cents
          for (slot, own) in [
            (AmountSlot.peiljaarBank, AmountSlot.bank), (.peiljaarOtherAssets, .otherAssets),
            (.peiljaarDebts, .debts),
          ] where household.amounts[slot] == nil {
            then.amounts[slot] = household.amounts[own] ?? 0
          }
        } else {
          now.amounts[.peiljaarBank] = household.amounts[.bank]
          then.amounts[.peiljaarBank] = last.cents
          for slot in [AmountSlot.peiljaarOtherAssets, .peiljaarDebts] {
            now.amounts[slot] = 0
            then.amounts[slot] = 0
          }
        }
        let budgets = (
          try AdvisedHousehold.budgets(now, []), try AdvisedHousehold.budgets(then, [])
        )
        for (place, budget) in base.enumerated() {
          let printed =
            list.assets.first { $0.year == year }?.worth.first { $0.column == budget.label }?.year
            ?? 0
          let computed =
            budgets.1[place].year(.vrijBesteedbaar) - budgets.0[place].year(.vrijBesteedbaar)
          mismatches.expect(printed, computed, "assets in \(year), \(budget.label), \(household)")
          let parts = steps.map { item, _ in
            (item.standing.year == year ? item.worth[place].year : 0)
              + item.besides.filter { $0.year == year }.map { $0.worth[place].year }.reduce(0, +)
          }
          mismatches.expect(
            parts.reduce(0, +), printed, "steps in \(year), \(budget.label), \(household)")
          if year == household.year + 3, printed != 0 { laters += 1 }
        }
      }
      return true
    }
    XCTAssertGreaterThan(ladders, 0)
    XCTAssertGreaterThan(laters, 0)
  }

  /// Of every kind of household too the steps and what they change in other lines come to the sums.
  func testAssetsOfEveryKind() {
    var ladders = 0
    tryHouseholds(debug: 16, release: 1_000, seed: 213, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let list = try AdvisedHousehold.advice(household)
      let steps = list.items.filter { $0.question == .assetsAboveLimit }
      if !steps.isEmpty { ladders += 1 }
      for sum in list.assets {
        for (place, worth) in sum.worth.enumerated() {
          let parts = steps.map { item in
            (item.standing.year == sum.year ? item.worth[place].year : 0)
              + item.besides.filter { $0.year == sum.year }.map { $0.worth[place].year }
              .reduce(0, +)
          }
          mismatches.expect(
            parts.reduce(0, +), worth.year, "\(sum.year), \(worth.column) of \(household)")
        }
      }
      return true
    }
    XCTAssertGreaterThan(ladders, 0)
  }
}

/// A household with steps taken or left, told apart from the adviser.
enum AdvisedHousehold {
  static func advice(_ household: Household) throws -> AdviceList {
    try Adviser(household, TestFigures.statutes(household.year)).all()
  }

  /// The budgets of the usual columns, with the requests of the steps.
  static func budgets(
    _ household: Household, _ steps: [Advice.Subject], taken: Bool = true
  ) throws -> [YearBudget] {
    var household = household
    household.requests = .hide
    household.weighed = []
    for step in steps { take(step, taken, &household) }
    let all = try YearBudget.all(household, TestFigures.statutes(household.year))
    return all.indices.filter { place in
      place == all.indices.last || !all[place + 1].column.onRequest
    }.map { all[$0] }
  }

  private static func take(_ step: Advice.Subject, _ isTaken: Bool, _ household: inout Household) {
    switch step {
    case .peiljaarverlegging: household.switches.eigenBijdrage.peiljaarverlegging = isTaken
    case .handicap: household.switches.bijzondereSituatieHandicap = isTaken
    case .toeslagpartner(let request, _):
      household.partner!.toeslagpartnerRequest = isTaken ? request : nil
    case .leftOut:
      if isTaken { (household.requests, household.weighed) = (.show, .leftOut) }
    case .taxReturn(_, isPeiljaar: true):
      household.switches.settlementOfPeiljaar = isTaken ? .filed : Switches.Settlement.none
    case .taxReturn:
      if household.switches.settlementOfPeiljaar == nil {
        household.switches.settlementOfPeiljaar = household.switches.settlement
      }
      household.switches.settlement = isTaken ? .filed : .none
    case .ouderenkorting:
      household.switches.aokBijOpname = isTaken
      household.switches.returnWithoutAOK = !isTaken
    case .assetDivision: household.switches.eigenBijdrage.drempelGepoold = isTaken
    case .terugkeer(person: 0): household.care.terugkeerVerklaring = isTaken
    case .terugkeer: household.partner!.care!.terugkeerVerklaring = isTaken
    case .kwijtschelding:
      if !isTaken {
        household.switches.kwijtschelding = .geen
      } else if household.switches.kwijtschelding == .geen {
        household.switches.kwijtschelding = .berekend
      }
    case .tegenbewijs(let stated, _):
      if stated == nil { household.amounts[.actualReturn] = 0 }
      if stated != nil && !isTaken {
        household.amounts[.actualReturn] = nil
        household.amounts[AmountSlot.actualReturn.of(person: 1)] = nil
      }
    case .adaptedHome(let home):
      if home == 1 && household.nextDwelling != nil {
        household.nextDwelling!.adaptedHome = isTaken
      } else {
        household.dwelling.adaptedHome = isTaken
      }
    case .rent(let step):
      if isTaken {
        household.amounts[AmountSlot.kaleHuur.of(home: step.home)]! -= step.rekenhuur - step.cents
      }
    case .aowChoice, .form, .assets: XCTFail("\(step) is no step of its own")
    }
  }
}

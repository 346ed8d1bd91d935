import XCTest

@testable import Huishoudboekje

/// What advice says of amounts is what the households with and without the steps come to.
final class AdviceAddsUpTests: XCTestCase {
  /// Each amount is the difference of two budgets, and all extra steps at once give the sum that is printed.
  func testStepsAndTheirSum() {
    let kinds = KindsSeen()
    tryHouseholds(debug: 24, release: 1_200, seed: 211, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let list = try AdvisedHousehold.advice(household)
      let base = try AdvisedHousehold.budgets(household, [])
      for item in list.items {
        kinds.add(item.standing.key)
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
        kinds.add("a sum")
        if sum.steps.count > 1 { kinds.add("a sum of several") }
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
    XCTAssertGreaterThan(kinds["a sum"], 0)
    XCTAssertGreaterThan(kinds["a sum of several"], 0)
    XCTAssertTrue(
      kinds.seen.isSuperset(of: ["extra", "in_budget", "other_year", "other_column"]),
      "\(kinds.seen)")
  }

  /// The steps of assets and what they change in other lines come to the two sums, and those to the budgets of
  /// the household with assets at the last limit.
  func testAssets() {
    let kinds = KindsSeen()
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
      kinds.add("a ladder")
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
      for year in [household.year + 1, household.year + 3] {
        func budgets(_ bank: Int) throws -> [YearBudget] {
          try year == household.year + 1
            ? AdvisedHousehold.nextYear(household, bank: bank)
            : AdvisedHousehold.laterYear(household, bank: bank)
        }
        func check(
          _ printed: [Int], _ before: Int, _ after: Int, _ what: String
        ) throws {
          for (place, (then, now)) in zip(try budgets(after), try budgets(before)).enumerated() {
            mismatches.expect(
              printed[place], then.year(.vrijBesteedbaar) - now.year(.vrijBesteedbaar),
              "\(what) in \(year), \(then.label), \(household)")
          }
        }
        var all = steps[0].0.worth.map { _ in 0 }
        for (item, step) in steps {
          let printed = item.worth.indices.map { place in
            (item.standing.year == year ? item.worth[place].year : 0)
              + item.besides.filter { $0.year == year }.map { $0.worth[place].year }.reduce(0, +)
          }
          try check(printed, step.before, step.cents, "the step to \(step.cents)")
          all = zip(all, printed).map { $0 + $1 }
        }
        let sum = list.assets.first { $0.year == year }?.worth.map(\.year) ?? all.map { _ in 0 }
        mismatches.expect(sum, all, "steps in \(year) of \(household)")
        try check(sum, household.amounts[.bank] ?? 0, last.cents, "assets")
        if year == household.year + 3 { kinds.add("later", sum.count { $0 != 0 }) }
      }
      return true
    }
    XCTAssertGreaterThan(kinds["a ladder"], 0)
    XCTAssertGreaterThan(kinds["later"], 0)
  }

  /// At the limit of the zorgtoeslag of the year there is zorgtoeslag in the next one, so its correction is in the
  /// high contribution that looks back at it, whatever the limit was in the peiljaar of the budget.
  func testTheCorrectionComesWithTheZorgtoeslag() throws {
    var person = Person(birthDate: CalendarDate(1942, 3))
    person.aow = Person.AOWFacts()
    person.hasPension = true
    for year in TestFigures.years {
      let statutes = TestFigures.statutes(year)
      let limit = statutes.zorgtoeslag.figures.vermogensgrensAlleenstaande.cents
      for stated in [nil, true, false] {
        var household = Household(
          name: "assets", year: year, person: person, dwelling: Dwelling(),
          care: Care(zorgprofiel: "VV5"))
        household.forms = [.zzp, .vpt]
        household.amounts[.kaleHuur] = 1_400_00
        household.amounts[.pension] = 12_000_00
        household.amounts[.bank] = 300_000_00
        // A statement is of the peiljaar of the budget, not of the next year.
        household.switches.zorgtoeslagInPeiljaar = stated
        let steps = try AdvisedHousehold.advice(household).items.filter {
          $0.question == .assetsAboveLimit
        }
        let first = try XCTUnwrap(steps.first)
        guard case .assets(let step) = first.subject else { return XCTFail("\(first)") }
        XCTAssertEqual([step.cents, first.worth[0].year > 0 ? 1 : 0], [limit, 1])
        let later = try XCTUnwrap(first.besides.first { $0.year == year + 3 })
        // With the correction after the step and without it before.
        func contribution(_ bank: Int, _ entitled: Bool) throws -> Int {
          var household = household
          household.amounts[.peiljaarBank] = bank
          household.switches.zorgtoeslagInPeiljaar = entitled
          return try AdvisedHousehold.budgets(household, [])[0].average(.eigenBijdrage)
        }
        XCTAssertEqual(
          later.worth[0].cents, try contribution(300_000_00, false) - contribution(limit, true),
          "\(year)")
        if year == 2026 {
          let second = try XCTUnwrap(steps[1].besides.first { $0.year == 2029 })
          XCTAssertEqual([later, second].map { $0.worth[0].cents }, [553_53, 394_49])
        }
      }
    }
  }

  /// The bijstand of the next year too: with the nihil rule on the income of the peiljaar it decides the
  /// contribution.
  func testTheBijstandOfTheNextYear() throws {
    var person = Person(birthDate: CalendarDate(1980, 3))
    person.bijstand = Person.BijstandFacts()
    for year in TestFigures.years {
      var household = Household(
        name: "bijstand", year: year, person: person, dwelling: Dwelling(),
        care: Care(zorgprofiel: "LG4"))
      household.forms = [.vpt]
      household.amounts[.kaleHuur] = 500_00
      household.amounts[.bank] = 20_000_00
      household.switches.nihilIncome = .peiljaar
      let step = try XCTUnwrap(
        AdvisedHousehold.advice(household).items.first { item in
          if case .assets(let step) = item.subject { return step.limit == .bijstand }
          return false
        })
      XCTAssertGreaterThan(step.worth[0].cents, 0)
      let least = TestFigures.statutes(year).eigenBijdrage.figures.lebMinimum.cents
      let later = step.besides.first { $0.line == .eigenBijdrage && $0.year == year + 3 }
      XCTAssertEqual(later?.worth[0].cents, -least, "\(year)")
    }
  }

  /// Of every kind of household too the steps and what they change in other lines come to the sums.
  func testAssetsOfEveryKind() {
    let kinds = KindsSeen()
    tryHouseholds(debug: 16, release: 1_000, seed: 213, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let list = try AdvisedHousehold.advice(household)
      let steps = list.items.filter { $0.question == .assetsAboveLimit }
      if !steps.isEmpty { kinds.add("a ladder") }
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
    XCTAssertGreaterThan(kinds["a ladder"], 0)
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

  /// The next year with so much in the bank: the year of the budget, and the peiljaar as it was.
  static func nextYear(_ household: Household, bank: Int) throws -> [YearBudget] {
    var household = household
    for (slot, own) in [
      (AmountSlot.peiljaarBank, AmountSlot.bank), (.peiljaarOtherAssets, .otherAssets),
      (.peiljaarDebts, .debts),
    ] where household.amounts[slot] == nil {
      household.amounts[slot] = household.amounts[own] ?? 0
    }
    household.amounts[.bank] = bank
    return try budgets(household, [])
  }

  /// The year that looks back at the next one, of a single person with nothing but the bank: with zorgtoeslag in
  /// the peiljaar where the next year gives it.
  static func laterYear(_ household: Household, bank: Int) throws -> [YearBudget] {
    let next = try nextYear(household, bank: bank)
    var household = household
    household.amounts[.peiljaarBank] = bank
    household.amounts[.peiljaarOtherAssets] = 0
    household.amounts[.peiljaarDebts] = 0
    return try next.indices.map { place in
      household.switches.zorgtoeslagInPeiljaar = next[place].year(.zorgtoeslag) > 0
      return try budgets(household, [])[place]
    }
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

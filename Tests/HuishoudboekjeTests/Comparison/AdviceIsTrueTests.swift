import XCTest

@testable import Huishoudboekje

/// What is asked, in which group it stands and why it has no effect: by the facts of the household.
final class AdviceIsTrueTests: XCTestCase {
  func testEveryKindOfHousehold() {
    let kinds = KindsSeen()
    tryHouseholds(debug: 32, release: 2_000, seed: 221, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      let list = try AdvisedHousehold.advice(household)
      for item in list.items {
        kinds.add("\(item.question.rawValue) \(item.standing.key)")
        mismatches.expect(
          Self.mayStand(item, household), "\(item.question) \(item.standing) of \(household)")
        mismatches.expect(
          !item.text.isEmpty && !item.action.text.isEmpty, "\(item.question) in words")
        if case .aowChoice = item.subject {
          let years = item.action.text.matches(of: /\b2[0-9]{3}\b/).map { Int($0.output) }
          mismatches.expect(
            years.allSatisfy { $0 == household.year + 2 }, "from when on: \(item.action)")
          mismatches.expect(
            item.text.contains("the contribution of"), !item.besides.isEmpty, "\(item.text)")
        }
        let gains = item.worth.filter { $0.year > 0 }.map(\.column)
        switch item.worthwhile {
        case .everywhere:
          mismatches.expect(!gains.isEmpty && item.worth.allSatisfy { $0.year >= 0 }, "\(item)")
        case .only(let columns):
          mismatches.expect(columns == gains && item.worth.contains { $0.year < 0 }, "\(item)")
        case .nowhere: mismatches.expect(gains.isEmpty, "\(item)")
        }
      }
      for subject in list.items.map(\.subject) + list.idle.map(\.subject) {
        mismatches.expect(try Self.canAsk(subject, household), "\(subject) of \(household)")
      }
      for item in list.idle {
        kinds.add("\(item.subject.question.rawValue) no_effect")
        mismatches.expect(
          try Self.holds(item, household), "\(item.reason.text), of \(household)")
      }
      let asked = (list.items.map(\.subject) + list.idle.map(\.subject)).compactMap { subject in
        if case .terugkeer(let person) = subject { return person }
        return nil
      }
      mismatches.expect(
        Set(asked), Set(household.persons.indices.filter { Self.returnsHome($0, household) }),
        "who returns home, of \(household)")
      return true
    }
    XCTAssertGreaterThan(kinds.seen.count, 6, "\(kinds.seen.sorted())")
  }

  /// Which forms are not compared, and which are not possible with the profile.
  func testFormsThatAreNotPossible() throws {
    var household = Household(
      name: "forms", year: 2026, person: Person(birthDate: CalendarDate(1942, 3)),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV9B"))
    household.person.aow = Person.AOWFacts()
    household.choices = [.zzp, .vpt]
    func choice() throws -> Advice.FormChoice {
      let found = try AdvisedHousehold.advice(household).items.compactMap { item in
        if case .form(let choice) = item.subject { return choice }
        return nil
      }
      return try XCTUnwrap(found.first)
    }
    XCTAssertEqual(try choice().excluded.map(\.form), [.pgb])
    XCTAssertEqual(try choice().notCompared, [.mpt])
    household.care.zorgprofiel = "VV5"
    XCTAssertEqual(try choice().excluded.map(\.form), [])
    XCTAssertEqual(try choice().notCompared, [.mpt, .pgb])
  }

  /// What the couple has asked for already stands in the budget.
  func testARequestThatIsMade() throws {
    func pensioner(_ year: Int) -> Person {
      var person = Person(birthDate: CalendarDate(year, 3))
      person.aow = Person.AOWFacts()
      person.aow?.kind = .couple
      return person
    }
    var household = Household(
      name: "apart", year: 2026, person: pensioner(1942), dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.partner = Partner(person: pensioner(1944))
    household.amounts[.kaleHuur] = 600_00
    household.choices = [.zzp]
    for (request, standing) in [
      (ToeslagpartnerRequest.apart, Advice.Standing.inBudget), (nil, .extra),
    ] {
      household.partner?.toeslagpartnerRequest = request
      let list = try AdvisedHousehold.advice(household)
      XCTAssertEqual(
        list.items.filter { $0.question == .toeslagpartner }.map(\.standing), [standing])
    }
  }

  /// The return over the peiljaar has a switch of its own, or follows that of the year.
  func testTheReturnOfThePeiljaar() {
    var household = Household(
      name: "return", year: 2026, person: Person(birthDate: CalendarDate(1942, 3)),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    func isTaken(_ isPeiljaar: Bool) -> Bool? {
      Advice.Subject.taxReturn(year: 2024, isPeiljaar: isPeiljaar).isTaken(in: household)
    }
    household.switches.settlement = .annual
    XCTAssertEqual([true, false].map(isTaken), [true, true])
    household.switches.settlementOfPeiljaar = Switches.Settlement.none
    XCTAssertEqual([true, false].map(isTaken), [false, true])
    household.switches.settlement = .auto
    XCTAssertEqual([true, false].map(isTaken), [false, nil])
  }

  /// In the budget is what a switch or a statement of the scenario has, extra what it has not.
  private static func mayStand(_ item: Advice, _ household: Household) -> Bool {
    let switches = household.switches
    let isOn: Bool
    switch item.subject {
    case .peiljaarverlegging: isOn = switches.eigenBijdrage.peiljaarverlegging
    case .handicap: isOn = switches.bijzondereSituatieHandicap
    case .toeslagpartner: isOn = household.partner?.toeslagpartnerRequest != nil
    case .leftOut, .rent: isOn = false
    case .ouderenkorting: isOn = switches.aokBijOpname
    case .terugkeer(let person): isOn = household.care(of: person)!.terugkeerVerklaring
    case .kwijtschelding: isOn = switches.kwijtschelding != .geen
    case .tegenbewijs:
      let states = household.persons.indices.contains {
        household.amounts.has(AmountSlot.actualReturn.of(person: $0))
      }
      return item.standing == (states ? .inBudget : .factNotStated)
    case .taxReturn:
      return item.standing == .inBudget && switches.settlement != .none
        || item.standing == .extra && switches.settlement != .annual
    case .assetDivision:
      return item.standing
        == (switches.eigenBijdrage.drempelGepoold ? .inBudget : .otherYear(household.year + 2))
    case .adaptedHome(let home):
      return item.standing == .factNotStated && !household.dwelling(home).adaptedHome
    case .aowChoice, .form: return item.standing == .otherColumn
    case .assets(let step):
      return item.standing == .otherYear(household.year + (step.limit == .eigenBijdrage ? 3 : 1))
    }
    return item.standing == (isOn ? .inBudget : .extra)
  }

  /// Somebody of that kind is in the household, in some column of it.
  private static func canAsk(_ subject: Advice.Subject, _ household: Household) throws -> Bool {
    var usual = household
    usual.requests = .hide
    let columns = usual.columns
    func stays(_ column: BudgetColumn) -> Bool {
      column.courses.joined().contains { $0.form == .zzp }
    }
    let figures = TestFigures.statutes(household.year).huurtoeslag.figures
    switch subject {
    case .toeslagpartner: return household.partner != nil && columns.contains(where: stays)
    case .aowChoice:
      return household.partner?.married == true
        && household.persons.contains { $0.aow != nil } && columns.contains(where: stays)
    case .ouderenkorting(let persons, _, _, _):
      return household.partner != nil && persons.allSatisfy { household.person($0).aow != nil }
    case .assetDivision: return household.partner != nil
    case .leftOut(let sets, _):
      return (household.partner != nil || !household.cohabitants.isEmpty)
        && sets.allSatisfy { set in
          set.persons.allSatisfy { $0 < household.persons.count }
            && set.cohabitants.allSatisfy { $0 < household.cohabitants.count }
        }
    case .handicap(let below, _):
      let first = CalendarDate(household.year, 1)
      return below == figures.jongerengrensLeeftijd
        && household.persons.contains { $0.birthDate.age(on: first) < below }
    case .form(let choice):
      let free = choice.columns.map(\.free)
      return free == free.sorted(by: >) && choice.columns.count > 1
        && choice.excluded.allSatisfy { Zorgprofiel($0.profile)?.exclusion($0.form) != nil }
        && choice.notCompared.allSatisfy { form in
          Zorgprofiel(household.care.zorgprofiel)?.exclusion(form) == nil
            && !household.choices.contains { $0.form == form && $0 != .zzpFirstMonths }
        }
    case .rent(let step):
      let rent = household.amounts[AmountSlot.kaleHuur.of(home: step.home)] ?? 0
      return rent == step.kaleHuur && step.above > 0 && step.above <= Adviser.justAboveRent
        && step.rekenhuur == rekenhuur(step.home, household)
    case .assets(let step): return step.now > step.cents && step.cents > 0
    case .peiljaarverlegging, .taxReturn, .terugkeer, .kwijtschelding, .tegenbewijs, .adaptedHome:
      return true
    }
  }

  /// The kale huur, and to 2025 of each of four kinds of servicekosten at most 12 euros.
  private static func rekenhuur(_ home: Int, _ household: Household) -> Int {
    func amount(_ slot: AmountSlot) -> Int { household.amounts[slot.of(home: home)] ?? 0 }
    let service = [
      AmountSlot.serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten,
    ].map { min(amount($0), 12_00) }.reduce(0, +)
    return amount(.kaleHuur) + (household.year <= 2025 ? service : 0)
  }

  /// In a column a stay of the person ends within the year, or within four months after it.
  private static func returnsHome(_ person: Int, _ household: Household) -> Bool {
    var usual = household
    usual.requests = .hide
    guard household.care(of: person) != nil else { return false }
    return usual.columns.contains { column in
      let course = column.courses[person]
      return course.indices.dropFirst().contains { place in
        let end = course[place].from
        return course[place - 1].form == .zzp && course[place].form != .zzp
          && end > CalendarDate(household.year, 1)
          && end.adding(months: -4) < CalendarDate(household.year + 1, 1)
      }
    }
  }

  /// The reason of a step without effect, by another way than the adviser's.
  private static func holds(_ item: NoEffect, _ household: Household) throws -> Bool {
    let statutes = TestFigures.statutes(household.year)
    var usual = household
    usual.requests = .hide
    item.subject.set(true, in: &usual)
    switch item.reason {
    case .contributionStays(let reasons):
      let flags = try Comparison(usual, statutes).flags.filter { $0.kind == .noPeiljaarverlegging }
      return try reasons.allSatisfy { reason in
        switch reason {
        case .notLower: return flags.contains { $0.text.contains("of the low contribution") }
        case .leavesZakEnKleedgeld:
          return flags.contains { $0.text.contains("of the high contribution") }
        case .unknown:
          return household.persons.indices.contains {
            household.care(of: $0)?.peiljaarUnknown ?? false
          }
        case .fewHours:
          return household.choices.contains(.mptFewHours)
            || household.persons.indices.contains {
              household.care(of: $0)?.mptAtMost20Hours ?? false
            }
        case .firstIncome: return household.year <= 2025
        case .nihil:
          return try Comparison(usual, statutes).flags.contains { $0.kind == .noEigenBijdrage }
        case .same, .highNotLower: return true
        case .notKnown: return statutes.eigenBijdrageVerlegd == nil
        }
      }
    case .rentNotAbove(let rent, let limit):
      return rent <= limit && [0, 1].contains { rekenhuur($0, household) == rent }
    case .noHuurtoeslag:
      return try YearBudget.all(usual, statutes).allSatisfy { $0.year(.huurtoeslag) == 0 }
    case .sameZorgtoeslag:
      let now = try AdvisedHousehold.budgets(household, [])
      let then = try YearBudget.all(usual, statutes)
      return then.map { $0.year(.zorgtoeslag) } == now.map { $0.year(.zorgtoeslag) }
    case .aboveLimits(let income, let box3):
      let figures = statutes.huurtoeslag.figures
      return try income == figures.zorgbehoefteInkomenMaximum.cents
        && box3 == figures.zorgbehoefteBox3Maximum.cents
        && isAboveLimits(usual, income: income, box3: box3)
    case .sameBudget: return try !isFree(item.subject, usual)
    case .noTaxDue: return try household.partner != nil && isFree(item.subject, usual)
    case .noSetGivesMore, .contributionLowAnyway, .sameAddition, .returnNotLower: return true
    case .nothingToSettle:
      return try YearBudget.all(usual, statutes).allSatisfy { $0.year(.aanslag) == 0 }
    case .notRemitted(let reasons):
      let flags = try Comparison(usual, statutes).flags.filter { $0.kind == .noKwijtschelding }
      return !reasons.isEmpty
        && reasons.allSatisfy { reason in flags.contains { $0.text == reason.text } }
    }
  }

  /// Nobody whose credit comes or goes with the step has tax from which it can be taken.
  private static func isFree(_ subject: Advice.Subject, _ household: Household) throws -> Bool {
    guard case .ouderenkorting(let persons, _, _, _) = subject else { return false }
    let statutes = TestFigures.statutes(household.year)
    let plans = try [true, false].map { taken in
      var household = household
      subject.set(taken, in: &household)
      return try HouseholdPlan<Int>(household, statutes)
    }
    for (on, off) in zip(plans[0].columns, plans[1].columns) {
      let common = plans[1].common(off.benefits) { household.amounts[$0] ?? 0 }
      for person in persons where common.incomes[person].value.tax.cents > 0 {
        let (with, without) = (plans[0].benefits[on.benefits], plans[1].benefits[off.benefits])
        if zip(with.living[person], without.living[person]).contains(where: {
          $0.alleenstaandeouderen != $1.alleenstaandeouderen
        }) {
          return false
        }
      }
    }
    return true
  }

  /// In every column all together have more than the maximum, or somebody more in box 3 than may be.
  private static func isAboveLimits(
    _ household: Household, income: Int, box3: Int
  ) throws -> Bool {
    let plan = try HouseholdPlan<Int>(household, TestFigures.statutes(household.year))
    let others = household.cohabitants.reduce(0) { $0 + $1.toetsingsinkomen }
    let rich = household.cohabitants.contains { ($0.box3Benefit ?? $0.wealth) > box3 }
    return plan.columns.filter { !$0.rentOnRequest.isEmpty }.allSatisfy { column in
      let common = plan.common(column.benefits) { household.amounts[$0] ?? 0 }
      let own = household.persons.indices.reduce(0) {
        $0 + common.incomes[$1].value.toetsingsinkomen.cents
      }
      return own + others > income || rich || common.box3.benefitEach.cents > box3
    }
  }
}

import TestSupport
import XCTest

@testable import Huishoudboekje

/// What an answer says turns it does, and a cent less does not.
final class AnswerTests: XCTestCase {
  /// The form that leaves most, from the remainders alone.
  private func best(_ household: Household, _ statutes: Statutes) throws -> ColumnChoice? {
    var household = household
    household.requests = .show
    let budgets = try YearBudget.all(household, statutes)
    let stays = budgets.contains { $0.column.choice == .zzp }
    let counted = budgets.filter { !stays || $0.column.choice != .zzpFirstMonths }
    let most = counted.map { $0.average(.vrijBesteedbaar) }.max()
    let all = Set(
      counted.filter { $0.average(.vrijBesteedbaar) == most }.map(\.column.choice))
    return all.count == 1 ? all.first : nil
  }

  func testEveryKindOfHousehold() throws {
    let kinds = KindsSeen()
    tryHouseholds(debug: 8, release: 500, seed: 1103, everyKind: true) {
      households, _, mismatches in
      var household = households.next(forms: [.zzp, .vpt, .mpt])
      household.budgetSet = .d0
      let statutes = TestFigures.statutes(household.year)
      let comparison = try Comparison(household, statutes)
      var answer = Answer(comparison, statutes, .nibud, margin: 50_00)
      let impacts = try FigureImpact.ranked(
        comparison, TestFigures.embedded, norm: (.nibud, answer.normFigures))
      try answer.addTurns(comparison, statutes, impacts)
      guard let better = answer.better else { return false }
      let now = comparison.budgets.first { $0.label == better.of }?.column.choice
      if better.cents > 0 {
        mismatches.expect(try best(household, statutes), now, "the best form of \(household)")
      }
      for turn in better.turns + answer.forms.flatMap(\.turns) {
        try check(turn, household, now, answer, kinds, &mismatches)
      }
      return true
    }
    let all: Set = ["figure", "verdict", "cost", "peiljaar"]
    XCTAssertTrue(kinds.seen.count >= rounds(debug: 1, release: all.count), "\(kinds.seen)")
  }

  /// The first months of a stay are told apart where the stay has a column, and only there.
  func testTheFirstMonthsAreNoForm() throws {
    tryHouseholds(debug: 8, release: 100, seed: 1104, everyKind: true) {
      households, _, mismatches in
      let first = ColumnChoice.zzpFirstMonths
      for forms in [[first, .zzp, .vpt], [first, .vpt], [.zzp, .vpt]] {
        var household = households.next()
        household.choices = forms
        household.requests = .show
        let statutes = TestFigures.statutes(household.year)
        let answer = Answer(
          try Comparison(household, statutes), statutes, .zakEnKleedgeld, margin: 50_00)
        // Also with requests and with an AOW of single persons.
        let own = household.columns.filter { $0.choice == first }.map(\.label)
        let isBeside = forms.count == 3
        mismatches.expect(answer.notChosen, isBeside ? own : [], "\(forms) of \(household)")
        guard isBeside, let better = answer.better else { continue }
        let named = own.filter([better.of, better.than].contains)
        mismatches.expect(named, [], "\(household)")
      }
      return true
    }
  }

  private func check(
    _ turn: Answer.Turn, _ household: Household, _ now: ColumnChoice?, _ answer: Answer,
    _ kinds: KindsSeen, _ mismatches: inout Mismatches
  ) throws {
    let statutes = TestFigures.statutes(household.year)
    var shown = household
    shown.requests = .show
    func choice(_ label: String) -> ColumnChoice? {
      shown.columns.first { $0.label == label }?.choice
    }
    func stating(_ slot: AmountSlot, _ cents: Int) throws -> ColumnChoice? {
      var changed = household
      changed.amounts[slot] = cents
      return try best(changed, statutes)
    }
    switch turn.what {
    case .figure(let use, let move):
      let moved = try Statutes(
        year: household.year, figures: TestFigures.embedded.changing([use.id: move.value]))
      if let verdict = Verdict(rawValue: turn.then) {
        kinds.add("verdict")
        let then = Answer(try Comparison(household, moved), moved, .nibud, margin: 50_00)
        let changed = zip(answer.forms, then.forms).filter {
          $0.0.turns.contains(turn) && $0.0.verdict != verdict
        }
        mismatches.expect(
          !changed.isEmpty && changed.allSatisfy { $1.verdict == verdict },
          "\(turn.text) of \(household)")
      } else {
        kinds.add("figure")
        mismatches.expect(
          try best(household, moved), choice(turn.then), "\(turn.text) of \(household)")
      }
    case .peiljaar(let key, let person, _, _):
      kinds.add("peiljaar")
      let slot: AmountSlot = key == .income ? .peiljaarIncome : .peiljaarBank
      mismatches.expect(
        try stating(slot.of(person: person ?? 0), turn.cents!), choice(turn.then),
        "\(turn.text) of \(household)")
    case .cost(let line, let column, _, let atLeast):
      // One person who lives in one form all year: a stated amount is the line.
      guard household.partner == nil, household.person.deathDate == nil, line != .lokaleLasten,
        let form = choice(column)?.form
      else { return }
      kinds.add("cost")
      let slot = AmountSlot.cost(line, in: form)
      mismatches.expect(
        try stating(slot, turn.cents!), choice(turn.then), "\(turn.text) of \(household)")
      let before = turn.cents! + (atLeast ? -2 : 2)
      mismatches.expect(
        try stating(slot, before), now, "not yet at \(before): \(turn.text) of \(household)")
    }
  }

  /// A stay in its first months is not chosen beside that stay; requests belong to their form.
  func testWhichColumnsAreForms() {
    func column(_ label: String, _ choice: ColumnChoice) -> BudgetColumn {
      BudgetColumn(
        label: label, chosenUnmarried: false, onRequest: false, courses: [], choice: choice)
    }
    let columns = [
      column("ZZP", .zzp), column("ZZP-VERZOEK", .zzp), column("ZZP-4-MAANDEN", .zzpFirstMonths),
      column("VPT", .vpt),
    ]
    let best = Answer.better(columns, [100, 200, 900, 150])
    XCTAssertEqual(best?.of, 1)
    XCTAssertEqual(best?.than, 3)
    XCTAssertEqual(best?.cents, 50)
    XCTAssertNil(Answer.better(Array(columns[...2]), [100, 200, 900]))
  }
}

import XCTest

@testable import Huishoudboekje

/// The norm of a verdict, told again, and that norm and budget never take the same euro twice.
final class NormTests: XCTestCase {
  private let personal: [BudgetLine] = [.kledingEnPersoonlijk, .overigeKosten]

  private func pensioner(_ year: Int) -> Household {
    var person = Person(birthDate: CalendarDate(1942, 3))
    person.aow = Person.AOWFacts()
    person.loonheffingskorting = .aow
    return Household(
      name: "norm", year: year, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
  }

  /// Another budget set moves what is above the norm by its other costs, and by nothing else.
  func testAnotherBudgetSetMovesAVerdictByItsCostsOnly() {
    tryHouseholds(debug: 150, release: 15_000, seed: 1101, everyKind: true) {
      households, round, mismatches in
      var household = households.next()
      let benchmark: Benchmark = [.zakEnKleedgeld, .nibud, .amount(350_00)][round % 3]
      var answers: [Answer] = []
      var others: [[Int]] = []
      for set in BudgetSet.allCases {
        household.budgetSet = set
        let statutes = TestFigures.statutes(household.year)
        let comparison = try Comparison(household, statutes)
        answers.append(Answer(comparison, statutes, benchmark, margin: 50_00))
        others.append(
          comparison.budgets.map { budget in
            BudgetLine.allCases.filter { $0.role != .subtotal && !personal.contains($0) }
              .reduce(0) { $0 + ($1.role == .income ? 1 : -1) * budget.average($1) }
          })
      }
      // A request of which only one set has the column: nothing to compare.
      guard answers[0].forms.map(\.label) == answers[1].forms.map(\.label) else { return false }
      for (place, (one, other)) in zip(answers[0].forms, answers[1].forms).enumerated() {
        mismatches.expect(one.norm.cents, other.norm.cents, "the norm of \(household)")
        mismatches.expect(
          one.above - other.above, others[0][place] - others[1][place],
          "\(one.label) of \(household)")
      }
      return true
    }
  }

  /// The norm from the printed figures: by how many a household is, and as whom they pay.
  func testTheNormFromThePrintedFigures() {
    tryHouseholds(debug: 150, release: 8_000, seed: 1102, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      // Whoever comes, dies or is admitted in the year has parts of two norms.
      let changes = household.columns.flatMap { household.changes(in: $0) }
      guard !changes.contains(where: { $0.year == household.year }) else { return false }
      let statutes = TestFigures.statutes(household.year)
      let comparison = try Comparison(household, statutes)
      let date = CalendarDate(household.year, 1)
      func month(_ key: String) -> Int {
        let year = TestFigures.naive.value("eigen_bijdrage", "\(date)", key)
        return (year / NaiveRational(12) * NaiveRational(100)).ceil().whole
      }
      for form in Answer(comparison, statutes, .zakEnKleedgeld, margin: 0).forms {
        let column = try XCTUnwrap(
          comparison.household.columns.first { $0.label == form.label })
        let two = household.isCouple(on: date)
        let inside = household.persons.indices.contains { column.care($0, on: date) == .zzp }
        let apart = inside && (column.chosenUnmarried || household.partner?.married == false)
        let expected =
          !two
          ? month("zak_kleedgeld_alleenstaande")
          : apart ? 2 * month("zak_kleedgeld_alleenstaande") : month("zak_kleedgeld_gehuwden")
        mismatches.expect(form.norm.cents, expected, "\(form.label) of \(household)")
      }
      return true
    }
  }

  /// By hand: zak- en kleedgeld 4925 a year is 410.42 a month; Nibud at home 60 + 10 + 5 + 5 + 15 + 3.50 + 90
  /// + 12 + 60 + 15 + 25 = 300.50 and in an institution 178.50.
  func testByHand() throws {
    var household = pensioner(2026)
    household.choices = [.zzp, .vpt]
    func forms(_ set: BudgetSet, _ benchmark: Benchmark) throws -> [Answer.Form] {
      household.budgetSet = set
      let statutes = TestFigures.statutes(2026)
      return Answer(try Comparison(household, statutes), statutes, benchmark, margin: 0).forms
    }
    let nibud = try forms(.nibud, .zakEnKleedgeld)
    XCTAssertEqual(nibud.map(\.norm.cents), [410_42, 410_42])
    XCTAssertEqual(nibud.map(\.norm.inBudget), [178_50, 300_50])
    XCTAssertEqual(nibud.map(\.norm.mustBeLeft), [231_92, 109_92])
    XCTAssertEqual(try forms(.d0, .zakEnKleedgeld).map(\.norm.mustBeLeft), [410_42, 410_42])
    XCTAssertEqual(try forms(.d0, .nibud).map(\.norm.mustBeLeft), [178_50, 300_50])
    XCTAssertEqual(try forms(.nibud, .nibud).map(\.norm.mustBeLeft), [0, 0])
    XCTAssertEqual(try forms(.nibud, .amount(350_00)).map(\.norm.mustBeLeft), [171_50, 49_50])
    // What a scenario states counts as much as what is assumed.
    household.amounts[.cost(.kledingEnPersoonlijk)] = 100_00
    XCTAssertEqual(try forms(.d0, .zakEnKleedgeld).map(\.norm.mustBeLeft), [310_42, 310_42])
  }

  func testTheVerdictAtItsEdges() {
    let found = [-1, 0, 49_99, 50_00].map { Verdict(above: $0, margin: 50_00) }
    XCTAssertEqual(found, [.niet, .krap, .krap, .ruim])
    XCTAssertEqual(Verdict(above: 0, margin: 0), .ruim)
  }

  /// Nobody is left in the second half of the year: half of the norm of the year.
  func testAfterADeathNothingIsAsked() throws {
    var household = pensioner(2025)
    household.choices = [.vpt]
    household.person.deathDate = CalendarDate(2025, 6).endOfMonth
    let statutes = TestFigures.statutes(2025)
    let form = Answer(try Comparison(household, statutes), statutes, .amount(400_00), margin: 0)
      .forms[0]
    XCTAssertEqual(form.norm.cents, 200_00)
  }
}

import TestSupport
import XCTest

@testable import Huishoudboekje

/// The local taxes of a budget: what the law remits of the default, by the naive telling and by
/// hand, the switch, and that an amount of the user wins.
final class KwijtscheldingTests: XCTestCase {
  private func pensioner(
    _ year: Int = 2026, _ forms: [Leveringsvorm] = [.zzp, .vpt], rent: Int = 650_00
  ) -> Household {
    var person = Person(birthDate: CalendarDate(1945, 3))
    person.aow = Person.AOWFacts()
    person.loonheffingskorting = .aow
    var household = Household(
      name: "kwijtschelding", year: year, person: person, dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.forms = forms
    household.amounts[.kaleHuur] = rent
    return household
  }
  private func taxes(_ household: Household, _ form: Leveringsvorm = .vpt) throws -> [Int] {
    let found = try budgets(of: household).first { $0.form == form }
    return try XCTUnwrap(found).months(.lokaleLasten)
  }
  private func year(_ household: Household, _ form: Leveringsvorm = .vpt) throws -> Int {
    try taxes(household, form).reduce(0, +)
  }
  private func flags(_ household: Household) throws -> [BudgetFlag] {
    try Comparison(household, TestFigures.statutes(household.year)).flags
      .filter { $0.kind == .noKwijtschelding }
  }

  /// A pensioner at every rent, with savings around a month of costs.
  func testPensionersAgreeWithNaive() throws {
    let kinds = KindsSeen()
    tryHouseholds(debug: 300, release: 20_000, seed: 411) { households, _, mismatches in
      var household = households.next(forms: [.vpt, .mpt, .pgb])
      household.person.aow?.kind = .single
      household.switches.settlement = .auto
      household.amounts[.pension] = households.random.int(0...4_000_00)
      household.amounts[.bank] = households.random.int(0...4_000_00)
      household.amounts[.otherAssets] = nil
      for budget in try budgets(of: household) {
        let naive = NaiveTelling(household, budget.column)
        mismatches.expect(
          NaiveRational(cents: budget.year(.lokaleLasten)),
          naive.lokaleLasten(naive.everybody(household.year)), "\(budget.label) of \(household)")
      }
      return true
    }
    for pension in stride(from: 0, through: 3_000_00, by: 100_00) {
      var household = pensioner()
      household.person.hasPension = true
      household.amounts[.pension] = pension
      let due = try year(household)
      kinds.add(due == 0 ? "all" : due == 540_00 ? "none" : "part")
    }
    for kind in ["part", "none"] { XCTAssertGreaterThan(kinds[kind], 0, "never \(kind)") }
  }

  func testTheSwitch() throws {
    var household = pensioner()
    household.person.aow?.buildUpPct = 80
    for (set, fixed) in [(BudgetSet.nibud, 45_00), (.d0, 58_00)] {
      household.budgetSet = set
      household.switches.kwijtschelding = .berekend
      XCTAssertEqual(try taxes(household), Array(repeating: 0, count: 12))
      household.switches.kwijtschelding = .geen
      XCTAssertEqual(try taxes(household), Array(repeating: fixed, count: 12))
      // Above every limit: all of it is due, in the same twelve payments.
      household.switches.kwijtschelding = .berekend
      household.amounts[.bank] = 90_000_00
      XCTAssertEqual(try taxes(household), Array(repeating: fixed, count: 12))
      household.switches.kwijtschelding = .volledig
      XCTAssertEqual(try year(household), 0)
      household.amounts[.bank] = nil
      XCTAssertEqual(try year(household, .zzp), 0)
    }
  }

  func testAStatedAmountWins() throws {
    for mode in Switches.KwijtscheldingMode.allCases {
      var household = pensioner()
      household.person.aow?.buildUpPct = 80
      household.switches.kwijtschelding = mode
      household.amounts[.cost(.lokaleLasten)] = 31_00
      XCTAssertEqual(try year(household), 12 * 31_00)
      household.amounts[.cost(.lokaleLasten, in: .vpt)] = 17_00
      XCTAssertEqual(try year(household), 12 * 17_00)
      household.amounts[.cost(.lokaleLasten, in: .vpt)] = 0
      XCTAssertEqual(try year(household), 0)
      XCTAssertEqual(try flags(household), [])
    }
  }

  /// Every euro of savings above a month of costs is a euro less, until nothing is remitted: then a
  /// flag says so.
  func testSavings() throws {
    var household = pensioner()
    household.person.aow?.buildUpPct = 80
    let statutes = TestFigures.statutes(2026)
    let norm = HalfYears { statutes.bijstand[$0].alleenstaandeAow.cents }
    let premium = statutes.levenskosten.figure("zorgpremie", .eurPerMonth).value
    let free = (norm.first + norm.second + 1) / 2 + 650_00 + premium
    household.amounts[.bank] = free
    XCTAssertEqual(try year(household), 0)
    XCTAssertEqual(try flags(household), [])
    household.amounts[.bank] = free + 100_00
    XCTAssertEqual(try year(household), 100_00)
    household.amounts[.otherAssets] = 50_00
    XCTAssertEqual(try year(household), 150_00)
    XCTAssertEqual(try flags(household), [])
    household.amounts[.bank] = free + 490_00
    XCTAssertEqual(try year(household), 540_00)
    XCTAssertEqual(try flags(household).map(\.column), [nil])
    XCTAssertTrue(try flags(household)[0].text.contains("of the assets counts"))
    // Of an income that is too high the flag tells, not of the assets.
    household.person.hasPension = true
    household.amounts[.pension] = 30_000_00
    XCTAssertEqual(try year(household), 540_00)
    XCTAssertTrue(try flags(household)[0].text.contains("betalingscapaciteit"))
  }

  /// In a year of admission only the months at home pay.
  func testPartOfAYear() throws {
    var household = pensioner(2026, [.vpt])
    household.person.aow?.buildUpPct = 80
    household.choices = [.course]
    household.care.course = [
      CareStage(from: CalendarDate(2025, 1), form: .vpt),
      CareStage(from: CalendarDate(2026, 5), form: .zzp),
    ]
    household.amounts[.bank] = 90_000_00
    let months = try XCTUnwrap(try budgets(of: household).first).months(.lokaleLasten)
    XCTAssertEqual(months, Array(repeating: 45_00, count: 4) + Array(repeating: 0, count: 8))
  }
}

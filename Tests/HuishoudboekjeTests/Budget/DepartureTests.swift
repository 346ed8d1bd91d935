import XCTest

@testable import Huishoudboekje

/// The rent of a home that everybody left for an institution: by hand, and told once more day by day.
final class DepartureTests: XCTestCase {
  private func day(_ month: Int, _ day: Int, of year: Int = 2026) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  /// At home to 14 September 2026, in an institution from the day after.
  private func admitted(on day: CalendarDate? = nil) -> Household {
    var person = Person(birthDate: CalendarDate(1942, 3))
    person.aow = Person.AOWFacts()
    person.hasPension = true
    person.loonheffingskorting = .aow
    var care = Care(zorgprofiel: "VV5")
    care.course = [
      CareStage(from: CalendarDate(2020, 1), form: nil),
      CareStage(from: day ?? self.day(9, 15), form: .zzp),
    ]
    var household = Household(
      name: "admitted", year: 2026, person: person, dwelling: Dwelling(), care: care)
    household.choices = [.course]
    household.amounts[.pension] = 3_100_00
    household.amounts[.kaleHuur] = 688_00
    household.amounts[.serviceSchoonmaak] = 12_00
    household.amounts[.serviceOverig] = 31_00
    household.amounts[.arrangement] = 62_00
    return household
  }
  private func months(_ line: BudgetLine, _ household: Household) throws -> [Int] {
    try budgets(of: household)[0].months(line)
  }

  func testTheRentGoesOnForAMonth() throws {
    let household = admitted()
    let rent = try months(.kaleHuur, household)
    // To and with 14 October: 14 / 31 x 688.
    XCTAssertEqual(Array(rent[7...]), [688_00, 688_00, 310_71, 0, 0])
    XCTAssertEqual(Array(try months(.servicekostenOverig, household)[8...]), [31_00, 14_00, 0, 0])
    XCTAssertEqual(
      Array(try months(.servicekostenSubsidiabel, household)[8...]), [12_00, 5_42, 0, 0])
    // Nobody has the arrangement: 14 / 30 x 62.
    XCTAssertEqual(Array(try months(.arrangement, household)[8...]), [28_93, 0, 0, 0])
    // Who is admitted on the 15th still rents on the first (Awir artikel 5).
    let toeslag = try months(.huurtoeslag, household)
    XCTAssertGreaterThan(toeslag[8], 0)
    XCTAssertEqual(Array(toeslag[9...]), [0, 0, 0])
  }

  func testTheNoticeIsStated() throws {
    var household = admitted()
    household.dwelling.opzegtermijn = 0
    XCTAssertEqual(Array(try months(.kaleHuur, household)[7...]), [688_00, 321_07, 0, 0, 0])
    household.dwelling.opzegtermijn = 3
    XCTAssertEqual(
      Array(try months(.kaleHuur, household)[8...]), [688_00, 688_00, 688_00, 310_71])
  }

  func testAnAdmissionOfTheYearBefore() throws {
    let household = admitted(on: day(12, 16, of: 2025))
    XCTAssertEqual(Array(try months(.kaleHuur, household)[..<3]), [332_90, 0, 0])
    XCTAssertEqual(try months(.verhuizingEnInrichting, household), Array(repeating: 0, count: 12))
    // Admitted on the 31st of January: to and with the last of February.
    XCTAssertEqual(
      Array(try months(.kaleHuur, admitted(on: day(1, 31)))[..<3]), [688_00, 688_00, 0])
  }

  func testCostsOfMovingAndFurnishing() throws {
    var household = admitted()
    household.amounts[.verhuizing] = 900_00
    household.amounts[.inrichting] = 450_50
    var expected = [Int](repeating: 0, count: 12)
    XCTAssertNotEqual(try months(.verhuizingEnInrichting, household), expected)
    expected[8] = 1_350_50
    XCTAssertEqual(try months(.verhuizingEnInrichting, household), expected)
    household.choices = [.zzp, .vpt]
    for budget in try budgets(of: household) {
      XCTAssertEqual(budget.year(.verhuizingEnInrichting), 0, budget.label)
    }
  }

  /// Somebody stays at the home: it is not given up.
  func testWhereSomebodyStays() throws {
    var child = Cohabitant(birthDate: CalendarDate(1970, 1), isChild: true)
    var household = admitted()
    household.cohabitants = [child]
    XCTAssertEqual(Array(try months(.kaleHuur, household)[8...]), [321_07, 0, 0, 0])
    child.until = day(9, 14)
    household.cohabitants = [child]
    XCTAssertEqual(Array(try months(.kaleHuur, household)[8...]), [688_00, 310_71, 0, 0])
    household = admitted()
    household.partner = Partner(person: household.person)
    XCTAssertEqual(try months(.kaleHuur, household), Array(repeating: 688_00, count: 12))
    // The last of the two to leave.
    household.partner?.form = .course
    household.partner?.care = household.care
    household.partner?.care?.course[1] = CareStage(from: day(10, 15), form: .zzp)
    XCTAssertEqual(Array(try months(.kaleHuur, household)[8...]), [688_00, 688_00, 321_07, 0])
  }

  func testWhatIsAssumedIsSaid() throws {
    func assumed(_ household: Household) throws -> [AssumedInput] {
      let lines: Set<BudgetLine> = [
        .kaleHuur, .servicekostenSubsidiabel, .servicekostenOverig, .verhuizingEnInrichting,
      ]
      return try Comparison(household, TestFigures.statutes(2026)).assumed.filter {
        $0.line.map(lines.contains) ?? false
      }
    }
    var household = admitted()
    let notice = DepartureAssumption.notice(months: 1, from: day(9, 15), through: day(10, 14)).words
      .text
    let costs = DepartureAssumption.noCosts(
      keys: ["costs.verhuizing_eur", "costs.inrichting_eur"], from: day(9, 15)
    ).words.text
    XCTAssertEqual(
      notice,
      "opzegtermijn of 1 month after the admission on 2026-09-15: paid to and with 2026-10-14")
    XCTAssertEqual(
      costs,
      "nothing at the admission on 2026-09-15, because costs.verhuizing_eur and costs.inrichting_eur are not stated"
    )
    XCTAssertEqual(try assumed(household).map(\.text), [notice, notice, notice, costs])
    household.dwelling.opzegtermijn = 1
    household.amounts[.verhuizing] = 900_00
    XCTAssertEqual(
      try assumed(household).map(\.text),
      ["nothing at the admission on 2026-09-15, because costs.inrichting_eur is not stated"])
    household.amounts[.inrichting] = 0
    XCTAssertEqual(try assumed(household), [])
    household = admitted()
    household.choices = [.zzp, .vpt, .mpt]
    XCTAssertEqual(try assumed(household), [])
  }

  /// Every kind of household, each column; and without an admission the notice and the costs are nothing.
  func testToldDayByDay() {
    tryHouseholds(debug: 250, release: 8_000, seed: 401, everyKind: true) {
      households, _, mismatches in
      let household = households.next()
      func run(_ household: Household) throws -> [YearBudget] { try budgets(of: household) }
      guard let told = try? run(household) else { return false }
      var left = 0
      for budget in told {
        let housing = NaiveTelling(household, budget.column).housing()
        left += housing.left
        func expect(_ line: BudgetLine, _ value: NaiveRational) {
          mismatches.expect(
            NaiveRational(cents: budget.year(line)), value,
            "\(line), \(budget.label) of \(household)")
        }
        expect(.kaleHuur, housing.kaleHuur)
        expect(.servicekostenSubsidiabel, housing.subsidised)
        expect(.servicekostenOverig, housing.other)
        expect(.arrangement, housing.arrangement)
        expect(.verhuizingEnInrichting, housing.once)
      }
      guard left == 0 else { return true }
      var other = household
      other.dwelling.opzegtermijn = household.dwelling.opzegtermijn == 7 ? 2 : 7
      other.nextDwelling?.opzegtermijn = 9
      other.amounts[.verhuizing] = 1_234_56
      for (before, after) in zip(told, try run(other)) {
        mismatches.expect(after.months, before.months, "\(before.label) of \(household)")
      }
      return true
    }
  }

  /// The random households do leave homes, with a notice that is stated and one that is not.
  func testRandomHouseholdsLeaveHomes() {
    var households = RandomHousehold(seed: 402, everyKind: true)
    var stated = 0
    var assumed = 0
    for _ in 0..<400 {
      let household = households.next()
      for column in household.columns {
        for departure in household.departures(in: column) {
          let known = household.dwelling(departure.home).opzegtermijn != nil
          stated += known ? 1 : 0
          assumed += known ? 0 : 1
        }
      }
    }
    XCTAssertGreaterThan(stated, 5)
    XCTAssertGreaterThan(assumed, 5)
  }
}

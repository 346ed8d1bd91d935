import XCTest

@testable import Huishoudboekje

/// Death, separation and admission within the year, each month by the rule of its own law.
final class HouseholdInTimeTests: XCTestCase {
  private func couple(_ year: Int) -> Household {
    func person(_ born: Int) -> Person {
      var person = Person(birthDate: CalendarDate(born, 2))
      person.aow = Person.AOWFacts()
      person.hasPension = true
      person.loonheffingskorting = .aow
      return person
    }
    var household = Household(
      name: "couple", year: year, person: person(1942), dwelling: Dwelling(),
      care: Care(zorgprofiel: "VV5"))
    household.partner = Partner(person: person(1945))
    household.choices = [.vpt]
    household.requests = .hide
    household.amounts[.kaleHuur] = 640_00
    household.amounts[.pension] = 3_000_00
    household.amounts[AmountSlot.pension.of(person: 1)] = 12_000_00
    return household
  }
  private func budget(_ household: Household) throws -> YearBudget {
    try YearBudget.all(household, TestFigures.statutes(household.year))[0]
  }
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  /// The vakantie-uitkering of a WIA is paid in May: to the household of who is still in it at the end of May.
  func testTheHolidayOfAPartnerWhoHasLeft() throws {
    var household = couple(2026)
    var partner = Person(birthDate: CalendarDate(1970, 2))
    partner.hasWIA = true
    partner.wiaHasHoliday = true
    partner.toeslagenwet.stated = 0
    household.partner = Partner(person: partner)
    household.amounts[AmountSlot.pension.of(person: 1)] = nil
    household.amounts[AmountSlot.wia.of(person: 1)] = 12_000_00
    household.amounts[AmountSlot.peiljaarIncome.of(person: 1)] = 12_000_00
    household.amounts[AmountSlot.peiljaarTax.of(person: 1)] = 0
    /// What the WIA adds in May to a month of the first person alone.
    func may(_ until: CalendarDate?) throws -> Int {
      household.partner?.until = until
      household.amounts[AmountSlot.wia.of(person: 1)] = 12_000_00
      let with = try budget(household).months(.inkomenBruto)[4]
      household.amounts[AmountSlot.wia.of(person: 1)] = 0
      return with - (try budget(household).months(.inkomenBruto)[4])
    }
    // A twelfth of 12000, and 8 % of it.
    XCTAssertEqual(try may(nil), 1_000_00 + 960_00)
    XCTAssertEqual(try may(day(2026, 5, 31)), 1_000_00 + 960_00)
    XCTAssertEqual(try may(day(2026, 4, 30)), 0)
    XCTAssertEqual(try may(day(2026, 3, 15)), 0)
  }

  /// Partners January to May; the pension of a single person from May, a month of pension with its
  /// vakantie-uitkering once, and an own contribution from the day after the death.
  func testThePartnerDies() throws {
    var household = couple(2025)
    household.partner?.person.deathDate = day(2025, 5, 31)
    let budget = try budget(household)
    let zorgtoeslag = budget.months(.zorgtoeslag)
    XCTAssertEqual(Set(zorgtoeslag[0..<5]).count, 1)
    XCTAssertEqual(Set(zorgtoeslag[5...]), [131_00])
    let gross = budget.months(.inkomenBruto)
    XCTAssertEqual(gross[3], 2 * 1_081_50 + 250_00 + 1_000_00)
    // The survivor, the deceased, what had accrued of both and of the deceased in May, and once 1154.68.
    let may = 1_580_92 + 1_081_50 + 250_00 + 1_000_00
    XCTAssertEqual(gross[4], may + 2 * 737_36 + 73_18 + 1_154_68)
    XCTAssertEqual(gross[5], 1_580_92 + 250_00)
    XCTAssertEqual(budget.months(.eigenBijdrage)[4], budget.months(.eigenBijdrage)[0])
    XCTAssertEqual(budget.months(.eigenBijdrage)[5], 205_00)
    XCTAssertEqual(budget.months(.zorgpremie)[5] * 2, budget.months(.zorgpremie)[4])
  }

  /// A column is what it is without the others beside it, also where the months look alike and only the day of
  /// the death does not.
  func testColumnsStandAlone() throws {
    var household = couple(2025)
    household.person.deathDate = day(2025, 9, 26)
    household.partner?.married = false
    household.partner?.form = .course
    household.partner?.care = Care(zorgprofiel: "VV5")
    household.partner?.care?.course = [
      CareStage(from: day(2024, 11, 9), form: .zzp), CareStage(from: day(2025, 9, 1), form: nil),
    ]
    household.choices = [.zzp, .mpt]
    let together = try YearBudget.all(household, TestFigures.statutes(2025))
    for (place, choice) in household.choices.enumerated() {
      household.choices = [choice]
      XCTAssertEqual(try budget(household).months, together[place].months, choice.rawValue)
    }
    let gross = together.map { $0.year(.inkomenBruto) }
    XCTAssertGreaterThan(gross[1], gross[0], "the overlijdensuitkering of who lived together")
  }

  /// A death on the last day of the year changes the pension of December, what is paid at the death and the
  /// credit; the toeslagen follow the income of the year, and nothing else changes.
  func testADeathOnTheLastDay() throws {
    let before = try budget(couple(2026))
    var household = couple(2026)
    household.partner?.person.deathDate = day(2026, 12, 31)
    let after = try budget(household)
    let may: Set<BudgetLine> = [
      .inkomenBruto, .loonheffing, .zvwBijdrage, .aanslag, .inkomenNetto, .vrijBesteedbaar,
    ]
    for line in BudgetLine.allCases where !may.contains(line) {
      if line == .zorgtoeslag || line == .huurtoeslag {
        XCTAssertEqual(Set(after.months(line)).count, 1, line.key)
        XCTAssertLessThan(after.year(line), before.year(line), line.key)
      } else {
        XCTAssertEqual(after.months(line), before.months(line), line.key)
      }
    }
    XCTAssertEqual(
      Array(after.months(.inkomenBruto).dropLast()), Array(before.months(.inkomenBruto).dropLast()))
    XCTAssertNotEqual(after.months(.inkomenBruto)[11], before.months(.inkomenBruto)[11])
    XCTAssertLessThan(after.year(.aanslag), before.year(.aanslag))
  }

  /// The partner leaves on 1 July: his incomes and costs go with him, the rent stays.
  func testAPartnerLeaves() throws {
    var household = couple(2025)
    household.partner?.until = day(2025, 6, 30)
    let budget = try budget(household)
    XCTAssertEqual(budget.months(.inkomenBruto)[6], 1_612_44 + 250_00)
    XCTAssertEqual(budget.months(.inkomenBruto)[5], 2 * 1_081_50 + 250_00 + 1_000_00)
    XCTAssertEqual(Set(budget.months(.kaleHuur)), [640_00])
    XCTAssertEqual(budget.months(.zorgpremie)[6] * 2, budget.months(.zorgpremie)[5])
    XCTAssertEqual(budget.months(.zorgtoeslag)[6], 131_00)
  }

  /// One day in an institution is enough for the credit of both; the switch leaves it unasked.
  func testTheCreditOfAnAdmissionInDecember() throws {
    var household = couple(2025)
    household.amounts[.pension] = 12_000_00
    household.choices = [.course]
    household.care.course = [
      CareStage(from: CalendarDate(2025, 1), form: .vpt),
      CareStage(from: day(2025, 12, 30), form: .zzp),
    ]
    func due(_ household: Household) throws -> [Int] {
      let plan = try HouseholdPlan.reference(household, TestFigures.statutes(2025))
      let common = plan.common(0) { household.amounts[$0] ?? 0 }
      return [common.incomes.first, common.incomes.second].compactMap {
        $0?.value.aanslag.alleenstaandeouderenkorting.cents
      }
    }
    XCTAssertEqual(try due(household), [531_00, 531_00])
    household.switches.aokBijOpname = false
    XCTAssertEqual(try due(household), [0, 0])
  }

  /// Who lives alone and dies on 2 July (day 183) has 12 000 x 365 / 183 as income of the year; not
  /// who lives with somebody.
  func testTheIncomeOfWhoDiesAloneIsAnnualised() {
    var household = Household(
      name: "alone", year: 2026, person: Person(birthDate: CalendarDate(1950, 1)),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV5"))
    func annualised() -> Int { household.annualised(YearAmount<Int>(cents: 12_000_00)).cents }
    XCTAssertEqual(annualised(), 12_000_00)
    household.person.deathDate = CalendarDate(year: 2026, month: 7, day: 2)
    XCTAssertEqual(annualised(), 23_934_00)
    household.cohabitants = [Cohabitant(birthDate: CalendarDate(1980, 1), isChild: true)]
    XCTAssertEqual(annualised(), 12_000_00)
    household.cohabitants = []
    household.partner = Partner(person: Person(birthDate: CalendarDate(1952, 1)))
    XCTAssertEqual(annualised(), 12_000_00)
  }
}

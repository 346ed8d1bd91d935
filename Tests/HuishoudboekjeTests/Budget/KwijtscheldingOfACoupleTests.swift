import TestSupport
import XCTest

@testable import Huishoudboekje

/// The kwijtschelding of a couple of whom one stays in an inrichting: what is paid for that care is
/// one of the kosten van bestaan, by hand and by the naive telling.
final class KwijtscheldingOfACoupleTests: XCTestCase {
  private func pensioner(_ birth: CalendarDate, pension: Bool = false) -> Person {
    var person = Person(birthDate: birth)
    person.aow = Person.AOWFacts()
    person.hasPension = pension
    person.loonheffingskorting = .aow
    return person
  }
  /// Both with AOW, a pension of 6000, of each 15000 in the bank; rent 640, the coarse budget.
  private func couple() -> Household {
    var household = Household(
      name: "couple", year: 2026, person: pensioner(CalendarDate(1940, 1), pension: true),
      dwelling: Dwelling(), care: Care(zorgprofiel: "VV7"))
    household.partner = Partner(person: pensioner(CalendarDate(1943, 6)))
    household.choices = [.zzp]
    household.budgetSet = .d0
    household.amounts[.pension] = 6_000_00
    household.amounts[.bank] = 15_000_00
    household.amounts[AmountSlot.bank.of(person: 1)] = 15_000_00
    household.amounts[.kaleHuur] = 640_00
    return household
  }
  private typealias Remission = (
    input: KwijtscheldingInput<Int>, working: KwijtscheldingWorking<Int>
  )
  /// By the label of the column.
  private func remissions(_ household: Household) throws -> [String: Remission] {
    let comparison = try Comparison(household, TestFigures.statutes(household.year))
    return Dictionary(
      uniqueKeysWithValues: comparison.columns.compactMap { column in
        column.working.kwijtschelding.map { (column.plan.column.label, $0) }
      })
  }
  private func paid(_ household: Household, _ column: String) throws -> Int {
    let all = try remissions(household)
    return try XCTUnwrap(XCTUnwrap(all[column]).input.inrichting).paidForCare.cents
  }

  /// The joint low contribution, 10 % of (19336.72 + 13336.72) over twelve months, is what the couple
  /// pays for the care of the one inside.
  func testOneInside() throws {
    let low = 272_28
    let all = try remissions(couple())
    let zzp = try XCTUnwrap(all["ZZP"])
    // At home 6 * 1564.69 + 6 * 1587.34; inside two thirds of 6 * (443.76 + 47) + 6 * (449.44 + 47).
    let norms = 18_912_18 + 3_948_80
    XCTAssertEqual(zzp.input.inrichting?.paidForCare.cents, 12 * low)
    XCTAssertEqual(zzp.working.kostenVanBestaan.cents, norms + 12 * low)
    XCTAssertEqual(zzp.working.kostenVanBestaan.cents, 26_128_34)
    // 12 * 2767.30, less a premie of 2 * 159 - 106 - 187 and woonlasten of 640 - 387 - 204.34 a month.
    XCTAssertEqual(zzp.working.nettoBesteedbaarInkomen.cents, 33_207_60 - 300_00 - 583_92)
    XCTAssertEqual(zzp.working.betalingscapaciteit.cents, 6_195_34)
    XCTAssertEqual(all["ZZP-VERZOEK"]?.working.betalingscapaciteit.cents, 6_495_34)
    // As unmarried the own high contribution of the one inside.
    XCTAssertEqual(all["ZZP-ONGEHUWD"]?.working.betalingscapaciteit.cents, 3_705_34)
  }

  /// Of a joint contribution that is due all year only the days of the stay count: 17 of March, as
  /// twelve months over 365 days, and the nine months after it.
  func testTheDaysOfTheStay() throws {
    var household = couple()
    household.choices = [.course]
    for form in [nil, Leveringsvorm.vpt] {
      household.care.course = [
        CareStage(from: CalendarDate(2025, 1), form: form),
        CareStage(from: CalendarDate(year: 2026, month: 3, day: 15)!, form: .zzp),
      ]
      XCTAssertEqual(try paid(household, "VERLOOP"), 9 * 272_28 + 152_18)
    }
  }

  /// Care of the other at home makes the joint contribution no higher: all of it counts. Who is treated
  /// as unmarried pays an own one for that care, which does not.
  func testCareOfTheOtherAtHome() throws {
    var household = couple()
    household.partner?.care = Care(zorgprofiel: "VV5")
    let alone = try paid(household, "ZZP-ONGEHUWD")
    // With MPT or PGB 10 % of (32673.44 - 7727.60) over twelve months less 182.20: below the minimum.
    for (form, low) in [(Leveringsvorm.vpt, 272_28), (.mpt, 30_40), (.pgb, 30_40)] {
      household.partner?.form = .fixed(form)
      XCTAssertEqual(try paid(household, "ZZP"), 12 * low, "\(form)")
      XCTAssertEqual(try paid(household, "ZZP-ONGEHUWD"), alone, "\(form)")
    }
  }

  /// Of little income, in every form of the two.
  func testCouplesAgreeWithNaive() throws {
    tryHouseholds(debug: 100, release: 10_000, seed: 412) { households, _, mismatches in
      var household = households.next(forms: [.zzp, .vpt])
      household.person = self.pensioner(household.person.birthDate, pension: true)
      let other = self.pensioner(households.next().person.birthDate)
      household.partner = Partner(person: other)
      household.partner?.care = household.care
      household.partner?.form = households.random.pick(
        [.none, .same, .fixed(.vpt), .fixed(.mpt), .fixed(.pgb)])
      for index in 0...1 {
        household.amounts[AmountSlot.bank.of(person: index)] = households.random.int(0...1_000_00)
      }
      household.amounts[.otherAssets] = nil
      household.person.aow?.buildUpPct = households.random.int(60...100)
      household.partner?.person.aow?.buildUpPct = households.random.int(60...100)
      household.amounts[.pension] = households.random.int(0...6_000_00)
      household.switches.kwijtschelding = .berekend
      household.switches.eigenBijdrage.peiljaarverlegging = false
      for budget in try budgets(of: household) {
        let naive = NaiveTelling(household, budget.column)
        mismatches.expect(
          NaiveRational(cents: budget.year(.lokaleLasten)),
          naive.lokaleLasten(naive.everybody(household.year)), "\(budget.label) of \(household)")
      }
      return true
    }
  }

  /// Two thirds of the norm inside: read for 2026 only, so in earlier years the figure is told as
  /// unverified, also where nothing is remitted with it or without it.
  func testThePartOfTheNormIsTold() throws {
    for year in TestFigures.years {
      var household = couple()
      household.year = year
      for inside in [true, false] {
        household.choices = [inside ? .zzp : .vpt]
        let comparison = try Comparison(household, TestFigures.statutes(year))
        XCTAssertEqual(
          comparison.unverified.contains { $0.row.key == "kwijtschelding_inrichting_noemer" },
          inside && year < 2026, "\(year)")
      }
    }
  }
}

import XCTest

@testable import Huishoudboekje

final class BijstandTests: BijstandTestCase {
  func testEveryCase() throws {
    var count = 0
    for row in try CaseFiles.read("bijstand").rows {
      try check(row)
      count += 1
    }
    XCTAssertGreaterThanOrEqual(count, 143)
  }

  private func household(_ category: String, years: Int?) -> BijstandHousehold? {
    let age: BijstandAge = (years ?? 40) < 21 ? .from18 : .from21
    switch category {
    case "single_18_20": return single(.from18)
    case "couple_both_18_20": return couple(.from18, .from18)
    case "couple_one_18_20": return couple(.from18, .from21)
    case "couple_both_18_20_child": return withChild(couple(.from18, .from18))
    case "couple_one_18_20_child": return withChild(couple(.from21, .from18))
    case "single_21": return single(.from21)
    case "couple_21", "couple_21_each": return couple(.from21, .from21)
    case "single_aow": return single(.aow)
    case "couple_aow": return couple(.aow, .aow)
    case "institution_single": return single(age, inside: true)
    case "institution_couple": return couple(age, age, inside: (true, true))
    case "one_partner_in_institution": return couple(age, age, inside: (false, true))
    default: return nil
    }
  }

  private func check(_ row: [String: String]) throws {
    let id = row["id"] ?? "?"
    let date = try XCTUnwrap(CalendarDate(row["date"] ?? ""), id)
    let law = try law(date)
    var compared = 0
    func expect(_ column: String, _ value: Int) throws {
      guard let expected = try CaseFiles.cents(row["expected_" + column]) else { return }
      XCTAssertEqual(value, expected, "\(id) \(column)")
      compared += 1
    }
    defer {
      let stated = row.count { $0.key.hasPrefix("expected_") && !$0.value.isEmpty }
      XCTAssertEqual(compared, stated, "\(id): not every expected column was compared")
      XCTAssertGreaterThan(compared, 0, id)
    }
    let category = row["category"] ?? ""
    let subject = household(category, years: Int(row["age_years"] ?? ""))
    switch row["item"] {
    case "norm":
      let norm = norm(law, try XCTUnwrap(subject, id))
      // In these rows an institution stands without the verhoging.
      let increase =
        category == "institution_single"
        ? law.figures.inrichtingVerhogingAlleenstaande.cents
        : category == "institution_couple" ? law.figures.inrichtingVerhogingGehuwden.cents : 0
      try expect("norm_eur_month", norm - increase)
    case "institution": try expect("norm_eur_month", norm(law, try XCTUnwrap(subject, id)))
    case "kostendeler":
      let adults = try XCTUnwrap(Int(row["adults_sharing_costs_count"] ?? ""), id)
      try expect("norm_eur_month", norm(law, sharing(single(.from21), adults - 1)))
      guard adults > 2 else { break }
      XCTAssertEqual(
        norm(law, sharing(couple(.from21, .from21), adults - 2)),
        2 * norm(law, sharing(single(.from21), adults - 1)), id)
    case "paid":
      let income = try XCTUnwrap(CaseFiles.cents(row["other_net_income_eur_month"]), id)
      let month = law.working(
        try XCTUnwrap(subject, id), BijstandInput(income: MonthAmount<Int>(cents: income))
      ).month
      try expect("paid_eur_month", month.paid.cents)
      try expect("holiday_reserve_eur_month", month.reserve.cents)
      XCTAssertEqual(month.entitled.cents, month.paid.cents + month.reserve.cents, id)
    case "gross_year_szw", "gross_year_two_halves":
      let people = try XCTUnwrap(subject, id)
      let mode: BijstandGrossMode = row["item"] == "gross_year_szw" ? .szwEstimate : .twoHalves
      let year = try year(date.year, people)
      try expect(
        "gross_eur_year", year.gross(mode, couple: people.isCouple, tax(date.year)).cents)
    case "wealth_limit":
      let one: Wealth<Int> = law.vermogensgrens(single(.from21))
      let two: Wealth<Int> = law.vermogensgrens(couple(.from21, .from21))
      let parent: Wealth<Int> = law.vermogensgrens(withChild(single(.from21)))
      try expect("wealth_limit_single_eur", one.cents)
      try expect("wealth_limit_couple_eur", two.cents)
      try expect("wealth_limit_own_home_eur", law.figures.vermogensgrensEigenWoning.cents)
      XCTAssertEqual(parent.cents, two.cents, id)
    case "one_without_right": try checkWithoutRight(row, law, category, expect)
    default: XCTFail("\(id): unknown item")
    }
  }

  private func checkWithoutRight(
    _ row: [String: String], _ law: Bijstand, _ category: String,
    _ expect: (String, Int) throws -> Void
  ) throws {
    let ages: [String: BijstandAge] = [
      "together_21": .from21, "apart_21": .from21, "together_aow": .aow,
      "together_18_20": .from18,
    ]
    let age = try XCTUnwrap(ages[category], category)
    var spouses = couple(age, age)
    spouses.secondWithoutRight = category.hasPrefix("apart") ? .apart : .together
    let income = try XCTUnwrap(CaseFiles.cents(row["other_net_income_eur_month"]))
    let working = working(law, spouses, other: income)
    try expect("norm_eur_month", working.norm.amount.cents)
    try expect("paid_eur_month", working.month.paid.cents)
    try expect("holiday_reserve_eur_month", working.month.reserve.cents)
  }
  private func working(
    _ law: Bijstand, _ spouses: BijstandHousehold, own: Int = 0, other: Int
  ) -> BijstandWorking<Int> {
    var input = BijstandInput(income: MonthAmount<Int>(cents: own))
    input.incomeWithoutRight = MonthAmount(cents: other)
    return law.working(spouses, input)
  }

  /// Artikel 24 and 32 lid 3 and 4 by hand, July 2026: half of 2027.79 is 1013.90.
  func testOneSpouseWithoutRight() throws {
    let law = try law(CalendarDate(2026, 7))
    var together = couple(.from21, .from21)
    together.secondWithoutRight = .together
    // 1200 + 1013.90 - 2027.79 = 186.11.
    XCTAssertEqual(working(law, together, other: 120_000).month.entitled.cents, 82_779)
    // The own income comes off first, and what both have then fits in the norm of a couple.
    XCTAssertEqual(working(law, together, own: 50_000, other: 0).month.entitled.cents, 51_390)
    XCTAssertEqual(working(law, together, own: 50_000, other: 101_389).month.entitled.cents, 51_390)
    XCTAssertEqual(working(law, together, own: 50_000, other: 101_390).month.entitled.cents, 51_389)
    XCTAssertEqual(working(law, together, own: 101_390, other: 0).month.entitled.cents, 0)
    XCTAssertEqual(working(law, together, other: 202_779).month.entitled.cents, 0)
    // A spouse of 18-20 in an inrichting has no right; the other lives apart from him.
    let apart = couple(.from21, .from18, inside: (false, true))
    XCTAssertEqual(apart.withoutRight?.index, 1)
    XCTAssertEqual(working(law, apart, other: 87_638).month.entitled.cents, 101_390)
    XCTAssertEqual(working(law, apart, other: 101_391).month.entitled.cents, 101_389)
    XCTAssertEqual(working(law, apart, other: 123_845).month.entitled.cents, 78_935)
    let turned = couple(.from18, .from21, inside: (true, false))
    XCTAssertEqual(turned.withoutRight?.index, 0)
    XCTAssertEqual(norm(law, turned), 101_390)
    // Kostendelers: artikel 22a lid 1 of the one with right, the spouse of 21 or older counted:
    // (40 + 3 * 30) / 3 = 43 1/3 % of 2027.79.
    XCTAssertEqual(norm(law, sharing(together, 1)), 87_871)
    XCTAssertEqual(norm(law, sharing(apart, 1)), 101_390)
    XCTAssertEqual(norm(law, withChild(couple(.from18, .from21, inside: (false, true)))), 84_686)
    // Both have a right: both at home, or one in an inrichting.
    XCTAssertNil(couple(.from21, .from21, inside: (true, false)).withoutRight)
    XCTAssertEqual(norm(law, couple(.from21, .from21, inside: (true, false))), 191_590)
    // The limit of wealth is that of spouses.
    let limit: Wealth<Int> = law.vermogensgrens(together)
    XCTAssertEqual(limit.cents, 16_000_00)
  }

  /// Identities of the norms of Pw artikel 20 and 21: they hold in all eight half-years.
  func testIdentitiesBetweenNorms() throws {
    for date in halves {
      let law = try law(date)
      let young = norm(law, single(.from18))
      let adults = norm(law, couple(.from21, .from21))
      let bothChild = norm(law, withChild(couple(.from18, .from18)))
      XCTAssertEqual(norm(law, couple(.from18, .from18)), 2 * young, "\(date)")
      XCTAssertEqual(norm(law, couple(.from18, .from21)), young + (adults + 1) / 2, "\(date)")
      XCTAssertEqual(
        norm(law, withChild(couple(.from21, .from18))), bothChild - young + (adults + 1) / 2,
        "\(date)")
      let part = norm(law, single(.from21)) - (adults * 70 + 50) / 100
      XCTAssertLessThanOrEqual(abs(part), 1, "\(date)")
      XCTAssertEqual(norm(law, withChild(single(.from21))), norm(law, single(.from21)), "\(date)")
    }
  }

  func testCouplesWithOneOfAOWAge() throws {
    let law = try law(CalendarDate(2026, 7))
    for other in BijstandAge.allCases {
      let norm: BijstandNorm<Int> = law.norm(couple(other, .aow))
      XCTAssertEqual(norm.amount.cents, 217_610)
      XCTAssertEqual(norm.basis, .aow)
    }
  }

  func testKostendelersOfCouples() throws {
    let law = try law(CalendarDate(2026, 1))
    let base: BijstandNorm<Int> = law.norm(sharing(couple(.from21, .from21), 1))
    XCTAssertEqual(base.amount.cents, 2 * 86_759)
    XCTAssertEqual(base.basis, .kostendelers)
    // One of 18-20: 345.99, or 746.42 with children, and the norm of the other with A = 2.
    XCTAssertEqual(norm(law, sharing(couple(.from18, .from21), 1)), 34_599 + 100_107)
    XCTAssertEqual(norm(law, sharing(withChild(couple(.from21, .from18)), 1)), 74_642 + 100_107)
    // Both 18-20, and a single person of 18-20: no kostendelersnorm.
    XCTAssertEqual(norm(law, sharing(couple(.from18, .from18), 3)), 69_198)
    XCTAssertEqual(norm(law, sharing(single(.from18), 3)), 34_599)
    // AOW age: of 2144.16; a mixed couple likewise (artikel 22c).
    XCTAssertEqual(norm(law, sharing(single(.aow), 1)), 107_208)
    XCTAssertEqual(norm(law, sharing(couple(.from21, .aow), 1)), 2 * 92_914)
  }

  func testWhoIsAKostendelendeMedebewoner() throws {
    let law = try law(CalendarDate(2023, 1))
    var other = Medebewoner(age: 26)
    XCTAssertFalse(law.isKostendelend(other))
    other.age = 27
    XCTAssertTrue(law.isKostendelend(other))
    let facts: [WritableKeyPath<Medebewoner, Bool>] = [
      \.isSpouse, \.isStudent, \.hasCommercialContract, \.rentsFromSameLandlord,
    ]
    for fact in facts {
      var one = other
      one[keyPath: fact] = true
      XCTAssertFalse(law.isKostendelend(one))
    }
    // A contract with a relative does not take him out; one of both with a third party does.
    other.isCloseRelative = true
    XCTAssertTrue(law.isKostendelend(other))
    other.hasCommercialContract = true
    XCTAssertTrue(law.isKostendelend(other))
    other.rentsFromSameLandlord = true
    XCTAssertFalse(law.isKostendelend(other))
  }

  func testInstitutions() throws {
    let law = try law(CalendarDate(2026, 7))
    let young: BijstandNorm<Int> = law.norm(single(.from18, inside: true))
    XCTAssertEqual(young.amount.cents, 0)
    XCTAssertEqual(young.basis, .noRightUnder21InInstitution)
    XCTAssertEqual(norm(law, single(.aow, inside: true)), 49_644)
    let both: BijstandNorm<Int> = law.norm(couple(.from18, .from18, inside: (true, true)))
    XCTAssertEqual(both.basis, .noRightUnder21InInstitution)
    let one: BijstandNorm<Int> = law.norm(couple(.from18, .aow, inside: (true, true)))
    XCTAssertEqual(one.basis, .institution)
    XCTAssertEqual(one.amount.cents, 49_644)
    let admitted: BijstandNorm<Int> = law.norm(couple(.from18, .from21, inside: (true, false)))
    XCTAssertEqual(admitted.basis, .partnerWithoutRight)
    let home: BijstandNorm<Int> = law.norm(couple(.from18, .from21, inside: (false, true)))
    XCTAssertEqual(home.amount.cents, 35_042 + 49_644)
    XCTAssertEqual(home.basis, .institution)
    XCTAssertEqual(norm(law, couple(.aow, .aow, inside: (true, false))), 158_734 + 49_644)
    XCTAssertEqual(
      norm(law, sharing(couple(.from21, .from21, inside: (false, true)), 1)), 101_390 + 49_644)
    XCTAssertEqual(norm(law, sharing(single(.from21, inside: true), 2)), 49_644)
  }

  func testDutyToRaiseStartsIn2026() throws {
    var young = single(.from18)
    young.parentsCannotPay = true
    XCTAssertEqual(norm(try law(CalendarDate(2025, 7)), young), 33_798)
    XCTAssertEqual(norm(try law(CalendarDate(2026, 1)), young), 34_599 + 74_645)
    XCTAssertEqual(norm(try law(CalendarDate(2026, 7)), young), 35_042 + 76_224)
    young.parentsCannotPay = false
    XCTAssertEqual(norm(try law(CalendarDate(2026, 7)), young), 35_042)
  }
}

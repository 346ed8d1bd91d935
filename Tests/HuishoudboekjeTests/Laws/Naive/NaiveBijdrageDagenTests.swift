import XCTest

/// Days, first income, death of a spouse and nihil of the eigen bijdrage, through the naive telling:
/// the rows of eigen_bijdrage.csv and the examples of the description of the law.
final class NaiveBijdrageDagenTests: XCTestCase {
  private let figures = TestFigures.naive

  private func form(_ name: String) throws -> NaiveEigenBijdrage.Form {
    let forms: [String: NaiveEigenBijdrage.Form] = [
      "vpt": .vpt, "mpt": .mpt, "pgb": .pgb, "verblijf": .verblijf,
    ]
    return try XCTUnwrap(forms[name], name)
  }

  func testEveryRowOfNihilAndOfPartsOfAMonth() throws {
    try NaiveCases.check(
      "eigen_bijdrage", rows: 5, items: ["nihil_limit", "part_month"]
    ) { row in
      let year = try XCTUnwrap(row.count("year"), row.id)
      if row.item == "nihil_limit" {
        let limit = NaiveBijdrageDagen.nihilLimit(
          form: try form(row.text("delivery_form")), date: row.text("half_year") + "-01",
          figures: figures)
        return ["eur_month": .number(limit)]
      }
      // Never all days of the month: 31 of them here.
      let days = try XCTUnwrap(row.count("days_count"), row.id)
      XCTAssertLessThan(days, 28, row.id)
      let part = NaiveBijdrageDagen.part(
        try XCTUnwrap(row.number("amount_in_eur_month"), row.id), days: days, year: year,
        month: 1, figures: figures)
      return ["eur_month": .number(part)]
    }
  }

  func testTheLimitsOfNihil() {
    let limits: [(form: NaiveEigenBijdrage.Form, amounts: [String])] = [
      (
        .vpt,
        ["565.62", "572.24", "648.91", "656.71", "676.03", "683.49", "703.36", "709.04"]
      ),
      (
        .pgb,
        ["407.82", "414.44", "477.11", "484.91", "500.23", "507.69", "521.16", "526.84"]
      ),
    ]
    for (form, amounts) in limits {
      for (index, amount) in amounts.enumerated() {
        let date = "\(2023 + index / 2)-\(index % 2 == 0 ? "01" : "07")-01"
        let limit = NaiveRational(amount)
        XCTAssertEqual(
          NaiveBijdrageDagen.nihilLimit(form: form, date: date, figures: figures), limit, date)
        func nihil(_ income: NaiveRational) -> Bool {
          NaiveBijdrageDagen.nihil(
            verzamelinkomen: income, form: form, date: date, figures: figures)
        }
        // At the limit nothing, a cent of the year above it the contribution.
        XCTAssertTrue(nihil(limit * 12), date)
        XCTAssertFalse(nihil(limit * 12 + NaiveRational(cents: 1)), date)
      }
    }
    // Wajong at 18 in 2026: 860 a month, not nihil; bijstand that stops in an inrichting: nihil.
    XCTAssertFalse(
      NaiveBijdrageDagen.nihil(
        verzamelinkomen: 860 * 12, form: .vpt, date: "2026-01-01", figures: figures))
    XCTAssertTrue(
      NaiveBijdrageDagen.nihil(
        verzamelinkomen: 860 * 12, noBijstandBecause18to20: true, form: .verblijf,
        date: "2026-01-01", figures: figures))
  }

  func testDays() {
    func part(_ amount: String, _ days: Int, _ year: Int, _ month: Int) -> NaiveRational {
      NaiveBijdrageDagen.part(
        NaiveRational(amount), days: days, year: year, month: month, figures: figures)
    }
    XCTAssertEqual(part("3061.80", 1, 2026, 1), NaiveRational("100.66"))
    XCTAssertEqual(part("212.60", 1, 2026, 1), NaiveRational("6.99"))
    // All days of a month are the month amount, in a leap year too.
    for (year, month) in [(2024, 2), (2025, 2), (2026, 4), (2026, 12)] {
      let days = NaiveDate.days(year, month)
      XCTAssertEqual(part("212.60", days, year, month), NaiveRational("212.60"))
      XCTAssertEqual(
        part("212.60", days - 1, year, month),
        (NaiveRational("212.60") * 12 * NaiveRational(days - 1) / 365).halfUpCents())
    }
    // Over several months: a part, whole months, a part.
    let stay = NaiveBijdrageDagen.stay(
      from: NaiveDate(2025, 12, 30), to: NaiveDate(2026, 2, 1), monthAmount: 365, figures: figures)
    XCTAssertEqual(stay.days, 34)
    XCTAssertEqual(stay.due, 24 + 365 + 12)
    XCTAssertEqual(
      NaiveBijdrageDagen.lastDay(goneOn: NaiveDate(2026, 3, 15)), NaiveDate(2026, 3, 15))
    XCTAssertEqual(
      NaiveBijdrageDagen.lastDay(goneOn: NaiveDate(2026, 3, 15), lastDayCounts: false),
      NaiveDate(2026, 3, 14))
    XCTAssertNil(NaiveBijdrageDagen.lastDay(goneOn: NaiveDate(2026, 3, 1), lastDayCounts: false))
  }

  /// The joint contribution to and with the day of the death, the own one of the survivor from the
  /// next day; a death on the last day leaves the month whole.
  func testDeathOfASpouse() {
    let april = NaiveBijdrageDagen.monthOfDeath(
      diedOn: NaiveDate(2026, 4, 12), joint: 400, survivor: NaiveRational("212.60"),
      figures: figures)
    XCTAssertEqual(april.jointDays, 12)
    XCTAssertEqual(april.joint, NaiveRational("157.81"))
    XCTAssertEqual(april.ownDays, 18)
    XCTAssertEqual(april.own, (NaiveRational("212.60") * 12 * 18 / 365).halfUpCents())
    let last = NaiveBijdrageDagen.monthOfDeath(
      diedOn: NaiveDate(2026, 4, 30), joint: 400, survivor: 300, figures: figures)
    XCTAssertEqual(last.joint, 400)
    XCTAssertEqual(last.own, 0)
  }

  // MARK: first income

  func testTheYearOfTheFirstIncome() {
    for year in 2023...2026 {
      for (age, back) in [(18, 0), (19, 0), (20, 1), (21, 2), (40, 2)] {
        let birth = NaiveDate(year - age, 6, 1)
        XCTAssertEqual(
          NaiveBijdrageDagen.incomeYear(birth: birth, year: year), year - (year < 2026 ? back : 2),
          "\(year) \(age)")
      }
    }
    // A first income at 30 in 2024, by the text.
    let birth = NaiveDate(1994, 1, 1)
    XCTAssertEqual(
      [2024, 2025].map { NaiveBijdrageDagen.incomeYear(birth: birth, year: $0, firstYear: 2024) },
      [2024, 2025])
    XCTAssertEqual(
      NaiveBijdrageDagen.incomeYear(birth: birth, year: 2025, firstYear: 2023), 2024)
  }

  /// Who turns 20 pays the hoge eigen bijdrage on the net income of the year before, with the
  /// deductions of the peiljaar and without a zorgtoeslagcorrectie.
  func testTheContributionAtTwenty() {
    for (year, net, month) in [(2024, 9_500, "116.75"), (2025, 10_400, "141.17")] {
      let person = NaiveEigenBijdrage.Person(income: NaiveRational(net), aow: false)
      let contribution = NaiveHogeEigenBijdrage.compute(
        NaiveHogeEigenBijdrage.Input(
          year: year, household: NaiveEigenBijdrage.Household(persons: [person]), tax: 0,
          zorgtoeslagInPeiljaar: false),
        figures: figures)
      XCTAssertEqual(contribution.month, NaiveRational(month))
    }
  }
}

import XCTest

/// The naive telling of the Toeslagenwet gives every row of toeslagenwet.csv, and the tables of the
/// description of the law.
final class NaiveToeslagenwetTests: XCTestCase {
  private let figures = TestFigures.naive

  private func home(_ row: NaiveCaseRow) throws -> NaiveToeslagenwet.Home {
    let homes: [String: NaiveToeslagenwet.Home] = [
      "single": .single, "woningdeler": .woningdeler, "married": .married,
    ]
    return try XCTUnwrap(homes[row.text("household")], row.id)
  }

  private func benefit(_ row: NaiveCaseRow) throws -> NaiveToeslagenwet.Benefit {
    switch row.text("benefit") {
    case "dga75": return .wajong(.dga75)
    case "av70": return .wajong(.av70)
    case "wia":
      return .wia(
        month: try XCTUnwrap(row.number("benefit_eur_month"), row.id),
        dagloon: row.number("basis_eur_day"))
    default: throw NaiveCases.Unknown(description: "\(row.id): benefit \(row.text("benefit"))")
    }
  }

  func testEveryRow() throws {
    try NaiveCases.check("toeslagenwet", rows: 77) { row in
      let date = row.text("date")
      let age = try XCTUnwrap(row.count("age_years"), row.id)
      let home = try home(row)
      if row.item == "norm" {
        let norm = try XCTUnwrap(
          NaiveToeslagenwet.norm(age: age, home: home, date: date, figures: figures), row.id)
        return [
          "norm_eur_day": .number(norm),
          "norm_eur_month": .number(
            NaiveToeslagenwet.month(norm, date: date, figures: figures)),
        ]
      }
      guard row.item == "toeslag" else {
        throw NaiveCases.Unknown(description: "\(row.id): item \(row.item)")
      }
      var input = NaiveToeslagenwet.Input(
        date: date, age: age, home: home, benefit: try benefit(row))
      // Who is that old on the date was born at the latest on the day of it.
      let day = NaiveDate(date)
      input.aowAge = NaiveAOW.entitled(
        birth: NaiveDate(day.year - age, day.month, day.day), on: day, figures: figures)
      input.withParents = try XCTUnwrap(row.flag("with_parents"), row.id)
      input.childBelow12 = try XCTUnwrap(row.flag("child_below_12"), row.id)
      input.partnerBirthYear = row.count("partner_birth_year")
      if let gross = row.number("partner_benefit_eur_month") {
        let apart = try XCTUnwrap(row.flag("partner_holiday_separate"), row.id)
        input.others = [.init(grossMonth: gross, separateHolidayAllowance: apart)]
      }
      if let gross = row.number("partner_work_eur_month") {
        let number = try XCTUnwrap(row.count("work_months_count"), row.id)
        input.works = [.init(grossMonth: gross, monthNumber: number)]
      }
      let outcome = NaiveToeslagenwet.compute(input, figures: figures)
      var told: [String: NaiveCaseValue] = [
        "refusal": .word(outcome.refusal.rawValue), "toeslag_eur_day": .number(outcome.toeslag),
        "toeslag_eur_month": .number(outcome.month),
        "holiday_accrual_eur_month": .number(outcome.holidayAccrual),
      ]
      told["norm_eur_day"] = outcome.norm.map { .number($0) }
      told["income_eur_day"] = outcome.income.map { .number($0) }
      return told
    }
  }

  private let dates = (2023...2026).flatMap { ["\($0)-01-01", "\($0)-07-01"] }

  private func toeslag(
    _ date: String, age: Int, _ home: NaiveToeslagenwet.Home, _ regime: NaiveWajong.Regime
  ) -> NaiveRational {
    var input = NaiveToeslagenwet.Input(
      date: date, age: age, home: home, benefit: .wajong(regime))
    input.partnerBirthYear = home == .married ? 1971 : nil
    return NaiveToeslagenwet.compute(input, figures: figures).month
  }

  func testTheTableOfWajong() {
    let single70 = ["24.80", "11.96", "25.01", "15.88", "35.89", "32.84", "38.72", "33.28"]
    let couple75 = [
      "483.50", "498.73", "517.22", "533.31", "547.88", "561.37", "573.55", "584.21",
    ]
    let couple20 = [
      "386.93", "398.90", "413.90", "426.74", "438.26", "449.14", "458.93", "467.41",
    ]
    for (index, date) in dates.enumerated() {
      XCTAssertEqual(toeslag(date, age: 30, .single, .av70), NaiveRational(single70[index]), date)
      XCTAssertEqual(toeslag(date, age: 30, .married, .dga75), NaiveRational(couple75[index]), date)
      XCTAssertEqual(toeslag(date, age: 20, .married, .dga75), NaiveRational(couple20[index]), date)
      for age in 18...21 {
        XCTAssertEqual(toeslag(date, age: age, .single, .dga75), 0, "\(date) \(age)")
      }
      for age in 18...20 {
        XCTAssertEqual(toeslag(date, age: age, .single, .av70), 0, "\(date) \(age)")
      }
      XCTAssertEqual(toeslag(date, age: 30, .woningdeler, .av70), 0, date)
    }
  }

  /// The norm of gehuwden is the minimum wage of a month by the day in every half-year from 2021 on.
  func testTheNormOfGehuwdenIsTheMinimumWage() {
    for year in 2021...2026 {
      for date in ["\(year)-01-01", "\(year)-07-01"] {
        XCTAssertEqual(
          NaiveToeslagenwet.norm(age: 40, home: .married, date: date, figures: figures),
          NaiveToeslagenwet.minimum(age: 21, date: date, figures: figures), date)
      }
    }
  }

  /// Work of the partner: the part that is left out grows to 15% of the minimum wage, and ends after
  /// 24 months.
  func testWorkOfThePartner() {
    func income(_ gross: NaiveRational, month: Int) -> NaiveRational {
      let input = NaiveToeslagenwet.Input(
        date: "2026-07-01", age: 60, home: .married, benefit: .wajong(.dga75))
      return NaiveToeslagenwet.workDay(
        .init(grossMonth: gross, monthNumber: month), input: input, figures: figures)
    }
    // 107.45 a day: 5% is 5.3725, 15% is 16.1175.
    XCTAssertEqual(income(100, month: 1), 0)
    XCTAssertEqual(income(600, month: 24), NaiveRational("15.55"))
    XCTAssertEqual(income(600, month: 25), NaiveRational("27.59"))
    XCTAssertEqual(income(2_175, month: 6), NaiveRational("83.88"))
  }

  /// What refuses, in the order of the law, and the years of birth of a partner around the border.
  func testRefusals() {
    var input = NaiveToeslagenwet.Input(
      date: "2026-07-01", age: 50, home: .married, benefit: .wajong(.dga75))
    func refusal() -> NaiveToeslagenwet.Refusal {
      NaiveToeslagenwet.compute(input, figures: figures).refusal
    }
    for (birthYear, refused) in [
      (1971, NaiveToeslagenwet.Refusal.none), (1972, .partnerYoung), (1999, .partnerYoung),
    ] {
      input.partnerBirthYear = birthYear
      XCTAssertEqual(refusal(), refused)
    }
    input.childBelow12 = true
    XCTAssertEqual(refusal(), .none)
    input.aowAge = true
    XCTAssertEqual(refusal(), .aowAge)
    input.age = 17
    XCTAssertEqual(refusal(), .minor)
    input.benefit = .none
    XCTAssertEqual(refusal(), .noBenefit)
  }
}

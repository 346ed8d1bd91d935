import XCTest

/// The naive telling of the table of special rewards gives every such row of box3_zvw.csv, and the
/// May payments of the description of the law.
final class NaiveBijzondereBeloningTests: XCTestCase {
  private let figures = TestFigures.naive

  func testEveryRow() throws {
    let groups: [String: NaiveLoonheffing.Group] = [
      "below_aow_age": .belowAowAge, "aow_born_from_1946": .aowBornFrom1946,
      "aow_born_before_1946": .aowBornBefore1946,
    ]
    try NaiveCases.check("box3_zvw", rows: 12, items: ["special_pay_month"]) { row in
      XCTAssertEqual(row.text("table"), "green", row.id)
      let withheld = NaiveBijzondereBeloning.withheld(
        try XCTUnwrap(row.number("wage_eur_month"), row.id),
        yearWage: try XCTUnwrap(row.number("income_eur_year"), row.id),
        group: try XCTUnwrap(groups[row.text("age_group")], row.id),
        lhk: try XCTUnwrap(row.flag("lhk"), row.id), year: try XCTUnwrap(row.count("year"), row.id),
        figures: figures)
      return ["amount_eur_month": .number(withheld)]
    }
  }

  /// The May payment of the AOW: gross, withheld without loonheffingskorting, Zvw, net.
  func testTheMayPayment() {
    let table: [(year: Int, type: NaiveAOW.PensionType, amounts: [String])] = [
      (2023, .single, ["843.96", "160.60", "45.82", "637.54"]),
      (2024, .single, ["904.82", "172.54", "48.13", "684.15"]),
      (2025, .single, ["1032.28", "184.98", "54.29", "793.01"]),
      (2026, .single, ["1233.46", "220.17", "59.82", "953.47"]),
      (2023, .coupleEach, ["602.84", "114.72", "32.73", "455.39"]),
      (2024, .coupleEach, ["646.30", "123.24", "34.38", "488.68"]),
      (2025, .coupleEach, ["737.36", "132.13", "38.78", "566.45"]),
      (2026, .coupleEach, ["881.02", "157.26", "42.72", "681.04"]),
    ]
    for (year, type, amounts) in table {
      let gross = NaiveAOW.holidayMay(type, year: year, figures: figures)
      let withheld = NaiveBijzondereBeloning.withheld(
        gross, yearWage: NaiveAOW.taxableYear(type, year: year, figures: figures),
        group: .aowBornFrom1946, lhk: false, year: year, figures: figures)
      let zvw = NaiveZvw.payment(gross, year: year, figures: figures)
      XCTAssertEqual(
        [gross, withheld, zvw, gross - withheld - zvw], amounts.map { NaiveRational($0) }, "\(year)"
      )
    }
  }

  func testTheRowsOfTheTable() {
    func percentage(
      _ wage: Int, _ group: NaiveLoonheffing.Group = .belowAowAge, lhk: Bool = true
    ) -> NaiveRational {
      NaiveBijzondereBeloning.percentage(
        NaiveRational(wage), group: group, lhk: lhk, year: 2026, figures: figures)
    }
    let first = NaiveBijzondereBeloning.firstTaxed
    XCTAssertEqual(first(.belowAowAge, 2026, figures), 8_714)
    XCTAssertEqual(first(.aowBornFrom1946, 2026, figures), 20_297)
    XCTAssertEqual(percentage(8_713), 0)
    XCTAssertEqual(percentage(8_714), NaiveRational("35.75"))
    XCTAssertEqual(percentage(29_736), NaiveRational("35.75"))
    XCTAssertEqual(percentage(29_737), NaiveRational("42.15"))
    XCTAssertEqual(percentage(38_883), NaiveRational("42.15"))
    XCTAssertEqual(percentage(38_884), NaiveRational("43.96"))
    XCTAssertEqual(percentage(50_000), NaiveRational("43.96"))
    XCTAssertEqual(percentage(78_426), NaiveRational("43.96"))
    XCTAssertEqual(percentage(78_427), NaiveRational("49.5"))
    // The ouderenkorting tapers from 46002 over 2067 / 15% = 13780 euros.
    XCTAssertEqual(percentage(46_002, .aowBornFrom1946), NaiveRational("40.76"))
    XCTAssertEqual(percentage(46_003, .aowBornFrom1946), NaiveRational("55.76"))
    XCTAssertEqual(percentage(59_782, .aowBornFrom1946), NaiveRational("55.76"))
    XCTAssertEqual(percentage(59_783, .aowBornFrom1946), NaiveRational("40.76"))
    // The longer first bracket of who is born before 1946.
    XCTAssertEqual(percentage(41_123, .aowBornBefore1946), NaiveRational("21.05"))
    XCTAssertEqual(percentage(41_123, .aowBornFrom1946), NaiveRational("40.76"))
    XCTAssertEqual(percentage(100, .aowBornFrom1946, lhk: false), NaiveRational("17.85"))
  }
}

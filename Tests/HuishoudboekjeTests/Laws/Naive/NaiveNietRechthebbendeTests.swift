import XCTest

/// The naive telling of one spouse without right gives every such row of bijstand.csv, and the
/// examples of the description of the law.
final class NaiveNietRechthebbendeTests: XCTestCase {
  private let figures = TestFigures.naive

  func testEveryRow() throws {
    try NaiveCases.check("bijstand", rows: 13, items: ["one_without_right"]) { row in
      let date = row.text("date")
      let other = row.amount("other_net_income_eur_month")
      let outcome: NaiveNietRechthebbende.Outcome
      let ages: [String: NaiveNietRechthebbende.Age] = [
        "together_21": .from21, "together_aow": .aow, "together_18_20": .from18,
      ]
      if let age = ages[row.text("category")] {
        outcome = NaiveNietRechthebbende.together(
          age, own: 0, other: other, date: date, figures: figures)
      } else if row.text("category") == "apart_21" {
        outcome = NaiveNietRechthebbende.apart(
          .from21, own: 0, other: other, date: date, figures: figures)
      } else {
        throw NaiveCases.Unknown(description: "\(row.id): category \(row.text("category"))")
      }
      return [
        "norm_eur_month": .number(outcome.norm), "paid_eur_month": .number(outcome.paid),
        "holiday_reserve_eur_month": .number(outcome.reserve),
      ]
    }
  }

  func testTheNormOfEveryHalfYear() {
    let norms = [
      "854.04", "869.01", "917.02", "934.61", "961.04", "977.90", "1001.07", "1013.90",
    ]
    for (index, norm) in norms.enumerated() {
      let date = "\(2023 + index / 2)-\(index % 2 == 0 ? "01" : "07")-01"
      XCTAssertEqual(
        NaiveNietRechthebbende.norm(.from21, date: date, figures: figures), NaiveRational(norm),
        date)
    }
  }

  func testTheExamples() {
    let date = "2026-07-01"
    func together(_ own: String, _ other: String) -> NaiveRational {
      NaiveNietRechthebbende.together(
        .from21, own: NaiveRational(own), other: NaiveRational(other), date: date, figures: figures
      ).amount
    }
    func apart(_ own: String, _ other: String) -> NaiveRational {
      NaiveNietRechthebbende.apart(
        .from21, own: NaiveRational(own), other: NaiveRational(other), date: date, figures: figures
      ).amount
    }
    XCTAssertEqual(together("0", "1200"), NaiveRational("827.79"))
    XCTAssertEqual(apart("0", "876.38"), NaiveRational("1013.90"))
    XCTAssertEqual(apart("0", "1238.45"), NaiveRational("789.35"))
    // An income of one's own goes off first; then nothing is left, never less.
    XCTAssertEqual(together("1013.90", "0"), 0)
    XCTAssertEqual(together("1500", "3000"), 0)
    XCTAssertEqual(apart("300", "1013.90"), NaiveRational("713.90"))
    XCTAssertEqual(apart("0", "2027.80"), 0)
    // Both have right, one in an inrichting: the sum of what each would have alone.
    XCTAssertEqual(
      NaiveBijstand.institution(.onePartner, age: 40, date: date, figures: figures),
      NaiveRational("1915.90"))
    // With one kostendeler and the spouse of 21 or older A is 3.
    XCTAssertEqual(
      NaiveNietRechthebbende.norm(.from21, sharing: 3, date: "2023-01-01", figures: figures),
      NaiveRational("740.17"))
    // At 18 to 20 kostendelers do not matter.
    XCTAssertEqual(
      NaiveNietRechthebbende.norm(.from18, sharing: 3, date: date, figures: figures),
      NaiveRational("350.42"))
    XCTAssertEqual(
      NaiveNietRechthebbende.norm(.from18WithChild, date: date, figures: figures),
      NaiveRational("553.20"))
  }
}

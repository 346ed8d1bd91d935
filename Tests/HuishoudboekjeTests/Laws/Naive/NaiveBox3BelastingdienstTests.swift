import XCTest

/// The naive telling of box 3 with the rounding of the Belastingdienst gives every box 3 row of
/// box3_zvw.csv, and the worked examples of 2025.
final class NaiveBox3BelastingdienstTests: XCTestCase {
  private let figures = TestFigures.naive

  func testEveryRow() throws {
    try NaiveCases.check("box3_zvw", rows: 37, items: ["box3"]) { row in
      let outcome = NaiveBox3Belastingdienst.compute(
        year: try XCTUnwrap(row.count("year"), row.id), bank: row.amount("bank_eur"),
        other: row.amount("other_assets_eur"), debts: row.amount("debts_eur"),
        partners: try XCTUnwrap(row.count("fiscal_partners_count"), row.id),
        actualReturn: row.number("actual_return_eur_year"), figures: figures)
      return [
        "rendementsgrondslag_eur": .number(outcome.rendementsgrondslag),
        "grondslag_eur": .number(outcome.grondslag),
        "benefit_eur_year": .number(outcome.benefit), "amount_eur_year": .number(outcome.tax),
      ]
    }
  }

  private func example(
    _ bank: NaiveRational, _ other: NaiveRational, _ debts: NaiveRational, partners: Int
  ) -> NaiveBox3Belastingdienst.Outcome {
    NaiveBox3Belastingdienst.compute(
      year: 2025, bank: bank, other: other, debts: debts, partners: partners, figures: figures)
  }

  func testTheWorkedExamples() {
    let examples:
      [(
        outcome: NaiveBox3Belastingdienst.Outcome, r: Int, share: String, benefit: Int, tax: Int
      )] = [
        (example(150_000, 0, 0, partners: 1), 2_055, "0.6154", 1_264, 455),
        (example(150_000, 0, 0, partners: 2), 2_055, "0.1154", 237, 85),
        (example(150_000, 275_000, 100_000, partners: 1), 15_628, "0.8245", 12_885, 4_638),
        (example(150_000, 275_000, 100_000, partners: 2), 15_730, "0.3265", 5_135, 1_848),
      ]
    for (outcome, r, share, benefit, tax) in examples {
      XCTAssertEqual(outcome.forfaitairReturn, NaiveRational(r))
      for person in outcome.persons {
        XCTAssertEqual(person.share, NaiveRational(share))
        XCTAssertEqual(person.benefit, NaiveRational(benefit))
        XCTAssertEqual(person.tax, NaiveRational(tax))
      }
    }
  }

  /// 100000 of savings of a single person.
  func testSavings() {
    for (year, benefit, tax) in [
      (2023, 395, 126), (2024, 619, 222), (2025, 579, 208), (2026, 520, 187),
    ] {
      let outcome = NaiveBox3Belastingdienst.compute(
        year: year, bank: 100_000, other: 0, debts: 0, partners: 1, figures: figures)
      XCTAssertEqual(outcome.benefit, NaiveRational(benefit))
      XCTAssertEqual(outcome.tax, NaiveRational(tax))
    }
  }

  func testCentsAndADivision() {
    // Assets down, debts up to whole euros.
    let cents = example(NaiveRational("150000.99"), 0, NaiveRational("3800.01"), partners: 1)
    XCTAssertEqual(cents.rendementsgrondslag, 149_999)
    XCTAssertEqual(cents.aftrek, 1)
    // Below the heffingsvrij vermogen there is nothing.
    XCTAssertEqual(example(57_684, 0, 0, partners: 1).benefit, 0)
    XCTAssertEqual(example(0, 0, 500_000, partners: 2).tax, 0)
    // All of it to one of the two: 23.08% of 2055 instead of twice 11.54%.
    let divided = NaiveBox3Belastingdienst.compute(
      year: 2025, bank: 150_000, other: 0, debts: 0, partners: 2, division: [1, 0],
      figures: figures)
    XCTAssertEqual(divided.persons.map(\.benefit), [474, 0])
    // An actual return that is negative gives nothing.
    let actual = NaiveBox3Belastingdienst.compute(
      year: 2025, bank: 150_000, other: 0, debts: 0, partners: 1, actualReturn: -500,
      figures: figures)
    XCTAssertEqual(actual.benefit, 0)
  }
}

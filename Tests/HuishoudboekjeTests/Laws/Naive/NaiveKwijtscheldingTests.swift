import XCTest

/// The naive telling of the kwijtschelding gives the example and the norms of the description of the
/// law.
final class NaiveKwijtscheldingTests: XCTestCase {
  private let figures = TestFigures.naive

  /// The norms of July 2023 as a municipal tax office printed them: all of the bijstand, at AOW age
  /// with the inkomensondersteuning AOW of then, 5.00 for each of AOW age.
  func testTheNormsOfJuly2023() {
    let date = "2023-07-01"
    func norm(_ category: NaiveBijstand.Category, ofAowAge: Int) -> NaiveRational {
      NaiveKwijtschelding.kostenVanBestaan(
        norm: NaiveBijstand.norm(category, date: date, figures: figures), date: date,
        figures: figures) + 5 * NaiveRational(ofAowAge)
    }
    XCTAssertEqual(norm(.single21, ofAowAge: 0), NaiveRational("1216.62"))
    XCTAssertEqual(norm(.couple21, ofAowAge: 0), NaiveRational("1738.02"))
    XCTAssertEqual(norm(.singleAow, ofAowAge: 1), NaiveRational("1362.66"))
    XCTAssertEqual(norm(.coupleAow, ofAowAge: 2), NaiveRational("1853.60"))
    XCTAssertEqual(norm(.coupleAow, ofAowAge: 1), NaiveRational("1848.60"))
    XCTAssertEqual(
      NaiveKwijtschelding.woonlastennorm(date: date, figures: figures), NaiveRational("225.54"))
  }

  func testTheWoonlastennormOfEveryYear() {
    for (year, norm) in [(2023, "225.54"), (2024, "188.95"), (2025, "200.87"), (2026, "204.34")] {
      let date = "\(year)-07-01"
      XCTAssertEqual(
        NaiveKwijtschelding.woonlastennorm(date: date, figures: figures), NaiveRational(norm))
      XCTAssertEqual(
        NaiveKwijtschelding.woonlastennorm(kostendelers: 2, date: date, figures: figures),
        NaiveRational(norm) / 2)
    }
  }

  /// A single person of AOW age in July 2026, rent 650, without savings, an assessment of 702.
  private func example() -> NaiveKwijtschelding.Input {
    let date = "2026-07-01"
    let month = NaiveAOW.month(.single, date: date, lhk: true, figures: figures)
    XCTAssertEqual(month.net, NaiveRational("1581.55"))
    let gross = NaiveAOW.holidayMay(.single, year: 2026, figures: figures)
    let may =
      gross
      - NaiveBijzondereBeloning.withheld(
        gross, yearWage: 20_000, group: .aowBornFrom1946, lhk: false, year: 2026, figures: figures)
      - NaiveZvw.payment(gross, year: 2026, figures: figures)
    let toeslagIncome = NaiveAOW.taxableYear(.single, year: 2026, figures: figures).floor()
    let huurtoeslag = NaiveHuurtoeslagMaand.exact(
      NaiveHuurtoeslagMaand.Household(
        year: 2026, rekenhuur: 650, rekeninkomen: toeslagIncome, persons: 1),
      figures: figures
    ).floor()
    XCTAssertEqual(huurtoeslag, 394)
    let zorgtoeslag = NaiveToeslagpartner.paidMonth(
      NaiveToeslagpartner.ownYear(income: toeslagIncome, wealth: 0, year: 2026, figures: figures),
      year: 2026, figures: figures)
    XCTAssertEqual(zorgtoeslag, 129)
    return NaiveKwijtschelding.Input(
      date: date, income: (month.net + may / 12).halfUpCents(), kaleHuur: 650,
      huurtoeslag: huurtoeslag, zorgpremie: figures.value("levenskosten", date, "zorgpremie"),
      zorgtoeslag: zorgtoeslag,
      norm: NaiveBijstand.norm(.singleAow, date: date, figures: figures), assessment: 702)
  }

  func testTheExample() {
    let input = example()
    XCTAssertEqual(input.income, NaiveRational("1661.01"))
    let outcome = NaiveKwijtschelding.compute(input, figures: figures)
    XCTAssertEqual(outcome.wonen, NaiveRational("51.66"))
    XCTAssertEqual(outcome.premie, 0)
    XCTAssertEqual(outcome.nettoBesteedbaarInkomen, NaiveRational("1609.35"))
    XCTAssertEqual(outcome.kostenVanBestaan, NaiveRational("1587.34"))
    XCTAssertEqual(outcome.betalingscapaciteit, NaiveRational("264.12"))
    XCTAssertEqual(outcome.remitted.halfUpCents(), NaiveRational("490.70"))
    XCTAssertEqual((702 - outcome.remitted).halfUpCents(), NaiveRational("211.30"))
  }

  func testMeansAndNoMeans() {
    var input = example()
    // Savings to a month of the kosten van bestaan, the rent and the premium are free.
    input.bank = input.norm + 650 + input.zorgpremie
    XCTAssertEqual(NaiveKwijtschelding.compute(input, figures: figures).vermogen, 0)
    input.bank = input.bank + 100
    XCTAssertEqual(
      NaiveKwijtschelding.compute(input, figures: figures).remitted.halfUpCents(),
      NaiveRational("390.70"))
    // Without a capacity to pay all of it is remitted; with much of it nothing.
    input.bank = 0
    input.income = input.norm
    XCTAssertEqual(NaiveKwijtschelding.compute(input, figures: figures).remitted, 702)
    input.income = 3_000
    XCTAssertEqual(NaiveKwijtschelding.compute(input, figures: figures).remitted, 0)
    // In an inrichting: 212.60 for the care and two thirds of 443.76 + 47.
    XCTAssertEqual(
      NaiveKwijtschelding.kostenVanBestaanInInrichting(
        paidForCare: NaiveRational("212.60"), date: "2026-01-01", figures: figures),
      NaiveRational("212.60") + NaiveRational("490.76") * 2 / 3)
  }
}

import XCTest

@testable import Huishoudboekje

/// Figures that follow from other figures of the law do so: identities that hold in every file.
final class FiguresFitTogetherTests: XCTestCase {
  private let figures = TestFigures.naive
  private func types(_ year: Int) -> [String] {
    year <= 2024 ? ["ep", "mp", "epo", "mpo"] : ["ep", "mp"]
  }
  private func huurtoeslag(_ year: Int, _ key: String) -> NaiveRational {
    figures.value("huurtoeslag", year, key)
  }

  /// Wht artikel 16: basishuur = normhuur - verlaging (see the article Law-Huurtoeslag).
  func testBasishuurIsNormhuurMinusVerlaging() {
    for year in TestFigures.years {
      let least = year <= 2025 ? "_minimum" : ""
      for type in types(year) {
        XCTAssertEqual(
          huurtoeslag(year, "\(type)_normhuur\(least)") - huurtoeslag(year, "basishuur_verlaging"),
          huurtoeslag(year, "\(type)_basishuur\(least)"), "\(year) \(type)")
      }
      XCTAssertEqual(
        huurtoeslag(year, "kwaliteitskortingsgrens"),
        huurtoeslag(year, "maximale_huurgrens_jongeren"), "\(year)")
      XCTAssertEqual(
        2 * huurtoeslag(year, "vermogensgrens_persoon"),
        huurtoeslag(year, "vermogensgrens_partners"), "\(year)")
      XCTAssertEqual(
        figures.value("toewijzing", year, "daeb_huurgrens"),
        huurtoeslag(year, "maximale_huurgrens"), "\(year)")
    }
    for type in types(2026) {
      XCTAssertEqual(
        huurtoeslag(2026, "normhuur_basis") - huurtoeslag(2026, "normhuur_aftrek_\(type)"),
        huurtoeslag(2026, "\(type)_normhuur"), type)
    }
  }

  /// The parabola without a constant term through (ijkpunt, normhuur) and (referentie-ijkpunt,
  /// referentienormhuur) of Wht artikel 18 and 19 (text to 2025); a and b half-up to 12 decimals, b
  /// from the exact a.
  func testTheTenFactorPairs() {
    let references: [(year: Int, type: String, income: Int, rent: String)] = [
      (2023, "ep", 28550, "456.62"), (2023, "epo", 28275, "456.17"), (2023, "mp", 37100, "454.81"),
      (2023, "mpo", 36925, "453.90"), (2024, "ep", 30550, "458.92"), (2024, "epo", 30575, "458.47"),
      (2024, "mp", 39700, "457.11"), (2024, "mpo", 39875, "456.20"), (2025, "ep", 32625, "481.51"),
      (2025, "mp", 42475, "479.24"),
    ]
    for (year, type, income, rent) in references {
      let x1 = huurtoeslag(year, "\(type)_inkomensijkpunt")
      let y1 = huurtoeslag(year, "\(type)_normhuur_minimum")
      let (x2, y2) = (NaiveRational(income), NaiveRational(rent))
      let a = (y2 / x2 - y1 / x1) / (x2 - x1)
      let b = y1 / x1 - a * x1
      XCTAssertEqual(
        a.halfUp(decimals: 12), huurtoeslag(year, "\(type)_factor_a"), "a \(year) \(type)")
      XCTAssertEqual(
        b.halfUp(decimals: 12), huurtoeslag(year, "\(type)_factor_b"), "b \(year) \(type)")
      // At the ijkpunt itself the curve gives the least normhuur again, to the cent.
      let curve =
        huurtoeslag(year, "\(type)_factor_a") * x1 * x1 + huurtoeslag(year, "\(type)_factor_b") * x1
      XCTAssertEqual(curve.halfUpCents(), y1, "\(year) \(type)")
    }
  }

  /// Wht artikel 14: the passend limits lie on multiples of 25, and those of 2026 follow from the
  /// amounts of Wht artikel 14 (see the article Law-Toewijzing).
  func testPassendLimits() {
    for year in TestFigures.years {
      for size in ["alleenstaande", "meerpersoons"] {
        for age in ["", "_aow"] {
          let limit = figures.value("toewijzing", year, "passend_inkomen_\(size)\(age)")
          XCTAssertEqual((limit / 25).floor() * 25, limit, "\(year) \(size)\(age)")
        }
      }
    }
    func up(_ text: String, _ more: Int) -> NaiveRational {
      ((NaiveRational(text) + NaiveRational(more)) / 25).ceil() * 25
    }
    XCTAssertEqual(
      up("28089.78", 665), figures.value("toewijzing", 2026, "passend_inkomen_alleenstaande_aow"))
    XCTAssertEqual(
      up("37183.99", 1462), figures.value("toewijzing", 2026, "passend_inkomen_meerpersoons_aow"))
  }

  /// Wet IB 2001 artikel 2.10 and 8.10; Wfsv: premiums and tax make rate 1; the AHK of AOW age is
  /// its parts, each up.
  func testRatesAndTheCreditOfAOWAge() {
    for year in TestFigures.taxYears {
      func tax(_ key: String) -> NaiveRational { figures.value("inkomstenbelasting", year, key) }
      let young = tax("tarief1_jong")
      let share = tax("tarief1_belastingdeel")
      XCTAssertEqual(
        share + tax("premie_aow") + tax("premie_anw") + tax("premie_wlz"), young, "\(year)")
      XCTAssertEqual(young - tax("premie_aow"), tax("tarief1_aow"), "\(year)")
      let premiums = tax("premie_anw") + tax("premie_wlz")
      let most = tax("ahk_jong_max")
      XCTAssertEqual(
        (most * share / young).ceil() + (most * premiums / young).ceil(), tax("ahk_aow_max"),
        "\(year)")
      // The last row of the table: the last step of 54 of a month wage that the table prints.
      XCTAssertEqual((tax("loontabel_maximum") / tax("loontabel_stap")).den, 1, "\(year)")
    }
  }

  /// Rlz artikel 4.3 (see the article Law-EigenBijdrageWlz): zak- en kleedgeld = 6 x (January +
  /// July norm) of the peiljaar.
  func testZakEnKleedgeld() {
    for year in TestFigures.years {
      let law = year - 2 < 2023 ? "bijstand_peiljaar" : "bijstand"
      for (norm, key) in [
        ("inrichting_alleenstaande", "zak_kleedgeld_alleenstaande"),
        ("inrichting_gehuwden", "zak_kleedgeld_gehuwden"),
      ] {
        let january = figures.value(law, NaiveDate.january(year - 2), norm)
        let july = figures.value(law, NaiveDate.july(year - 2), norm)
        XCTAssertEqual(
          (6 * (january + july)).halfUp(), figures.value("eigen_bijdrage", year, key),
          "\(year) \(norm)")
      }
    }
  }

  /// Wzt artikel 1 (see the article Law-Zorgtoeslag): the drempelinkomen of the law is 108 % of
  /// twelve times the minimumloon of January; the Dienst takes a whole number next to it.
  func testDrempelinkomen() {
    for year in TestFigures.years {
      let wage = figures.value("minimumloon", NaiveDate.january(year), "referentiemaandloon")
      let law = wage * 12 * NaiveRational(108, 100)
      XCTAssertEqual(figures.value("zorgtoeslag", year, "drempelinkomen_wettelijk"), law, "\(year)")
      let used = figures.value("zorgtoeslag", year, "drempelinkomen")
      XCTAssert(used == law.floor() || used == law.ceil(), "\(year)")
    }
  }
}

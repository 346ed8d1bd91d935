import XCTest

/// Commands that ask the same question give the same answer.
final class OneTellingTests: CommandCase {
  /// Born on 10 May 1959: reaches the AOW age within 2026.
  private func person(kaleHuur: String) -> String {
    """
    { "scenario": "aow-mid", "year": 2026,
      "persons": [ { "birth_date": "1959-05-10",
        "incomes": [ { "type": "aow" }, { "type": "wia", "gross_eur_year": "20000" },
          { "type": "pension", "gross_eur_year": "7500" } ],
        "peiljaar": { "income_eur_year": "20000", "tax_eur_year": "2000" },
        "assets": { "bank_eur": "1000" }, "care": { "zorgprofiel": "VV5" } } ],
      "dwelling": { "kale_huur_eur_month": "\(kaleHuur)", "landlord": "corporatie" },
      "leveringsvormen": ["ZZP", "VPT"] }
    """
  }
  private func complex(kaleHuur: String) -> String {
    """
    { "complex": "c", "year": 2026, "woonvorm": "beschermd", "landlord": "corporatie",
      "huurconstructie": "rechtstreeks", "benchmark": "zak_en_kleedgeld",
      "units": [ { "name": "home", "number": 1, "kale_huur_eur_month": "\(kaleHuur)" } ],
      "personas": [ { "name": "mid", "number": 1, "leveringsvorm": "VPT",
        "scenario": "p.json" } ] }
    """
  }

  /// Who reaches the AOW age within the year is below it for passend toewijzen: the AOW age on
  /// 1 January counts. At an income of 29023 the limit of the other column, 28775, would let it
  /// pass; 29400 does not.
  func testPassendToewijzenLooksAt1January() throws {
    for (kaleHuur, passend) in [("713.02", true), ("713.03", false), ("800", false)] {
      try write(person(kaleHuur: kaleHuur), to: "p.json")
      try write(complex(kaleHuur: kaleHuur), to: "c.complex.json")
      let compare = try run(["compare", "p.json"]).stdout
      XCTAssertEqual(!compare.contains("not passend"), passend, compare)
      if !passend {
        XCTAssertTrue(compare.contains("income 29023.00 is at most 29400.00"), compare)
      }
      let table = try run(["complex", "c.complex.json", "--format", "csv"]).stdout
      let rows = table.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      let place = try XCTUnwrap(rows[0].firstIndex(of: "passend"))
      XCTAssertEqual(rows[1][place], passend ? "1" : "0", table)
      let text = try run(["complex", "c.complex.json"]).stdout
      XCTAssertEqual(text.contains("29400.00"), !passend, text)
    }
  }

  /// A medebewoner who has left counts no more, for `advise` as for `compare`: 740 is above the
  /// aftoppingsgrens of two, below that of three.
  func testAdviceCountsWhoIsThere() throws {
    func household(_ left: String) -> String {
      """
      { "scenario": "coh", "year": 2026,
        "persons": [ { "birth_date": "1942-05-10", "incomes": [ { "type": "aow" } ],
          "assets": { "bank_eur": "1000" }, "care": { "zorgprofiel": "VV5" } } ],
        "cohabitants": [ { "relation": "medebewoner", "birth_date": "1990-01-01" }\(left) ],
        "dwelling": { "kale_huur_eur_month": "740", "landlord": "corporatie" },
        "leveringsvormen": ["ZZP", "VPT"] }
      """
    }
    let third = #", { "relation": "medebewoner", "birth_date": "1992-01-01""#
    for (left, isAbove) in [
      ("", true), (third + #", "until": "2026-02-10" }"#, true), (third + " }", false),
    ] {
      try write(household(left), to: "a.json")
      let compare = try run(["compare", "a.json"]).stdout
      let advice = try run(["advise", "a.json"]).stdout
      XCTAssertEqual(compare.contains("above the aftoppingsgrens of 713.02"), isAbove, compare)
      XCTAssertEqual(
        advice.contains("a rekenhuur of 713.02, the aftoppingsgrens, instead of 740.00"), isAbove,
        advice)
    }
  }
}

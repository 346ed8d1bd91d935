import XCTest

@testable import Huishoudboekje

/// Links from the article of a figure to its text on wetten.overheid.nl.
final class LawLinkTests: XCTestCase {
  func testLinks() {
    let day = CalendarDate(2026, 7)
    let start = "https://wetten.overheid.nl/jci1.3:c:"
    let cases: [(String, String?)] = [
      ("Pw artikel 20 lid 1 onder a", "BWBR0015703&artikel=20&lid=1&g=2026-07-01"),
      ("Pw artikel 22a", "BWBR0015703&artikel=22a&g=2026-07-01"),
      ("Pw artikel 22 onder b en c", "BWBR0015703&artikel=22&g=2026-07-01"),
      ("Pw artikel 34 lid 3 onder b en c", "BWBR0015703&artikel=34&lid=3&g=2026-07-01"),
      // Of several leden the article, of several articles the first.
      ("Pw artikel 20 lid 3 en 4", "BWBR0015703&artikel=20&g=2026-07-01"),
      ("Blz artikel 3.3.1.2a en 3.3.2.4a", "BWBR0035948&artikel=3.3.1.2a&g=2026-07-01"),
      (
        "Blz artikel 3.3.1.2 lid 2; Wet IB 2001 artikel 9.4 lid 1 onder c",
        "BWBR0035948&artikel=3.3.1.2&lid=2&g=2026-07-01"
      ),
      // The first part of which the id is known.
      ("BW artikel 7:247; Wht artikel 13 lid 1", "BWBR0008659&artikel=13&lid=1&g=2026-07-01"),
      ("Wht artikel 17 lid 1 (text to 2025)", "BWBR0008659&artikel=17&lid=1&g=2026-07-01"),
      ("Wet IB 2001 artikel 2.10 en 2.10a", "BWBR0011353&artikel=2.10&g=2026-07-01"),
      ("Wajong artikel 1a:4 lid 2; 2:46; 3:8a", "BWBR0008657&artikel=1a:4&lid=2&g=2026-07-01"),
      (
        "Uitvoeringsregeling Invorderingswet 1990 artikel 16 lid 3 (two thirds)",
        "BWBR0004766&artikel=16&lid=3&g=2026-07-01"
      ),
      ("Rlz artikel 4.4 lid 1", "BWBR0036014&artikel=4.4&lid=1&g=2026-07-01"),
      ("Rlz bijlage H", nil), ("BW artikel 7:247", nil), ("none (budget default)", nil),
      ("Besluit minimumjeugdloon", nil), ("IB 2001 artikel 5.5", nil), ("artikel 5.5", nil),
      ("Pw", nil), ("Pw artikel", nil), ("Pw artikel x", nil), ("Pw artikel 1&g=2", nil),
      ("", nil), (";", nil),
    ]
    for (article, expected) in cases {
      XCTAssertEqual(
        LawLink(article: article, on: day)?.address, expected.map { start + $0 }, article)
    }
    // The text of today, where that of the day may not be there yet.
    XCTAssertEqual(
      LawLink(article: "Pw artikel 22a", on: nil)?.address, start + "BWBR0015703&artikel=22a")
  }

  /// No id stands there that no figure names, and each has the form of the Basiswettenbestand.
  func testEveryRegulationIsCited() throws {
    let figures = try Figures.embedded()
    let links = try figures.entries.indices.flatMap { index in
      try figures.file(at: index).rows.compactMap { LawLink(article: $0.article, on: nil) }
    }
    XCTAssertEqual(Set(links.map(\.regulation)), Set(Regulation.allCases))
    for regulation in Regulation.allCases {
      XCTAssertNotNil(regulation.bwb.wholeMatch(of: /BWBR\d{7}/))
    }
    XCTAssertEqual(Set(Regulation.allCases.map(\.bwb)).count, Regulation.allCases.count)
  }

  /// What names an article has a link, but for the regulations of which there is no id here.
  func testEveryArticleHasALink() throws {
    let figures = try Figures.embedded()
    var without: Set<String> = []
    for index in figures.entries.indices {
      for row in try figures.file(at: index).rows
      where row.article.contains("artikel") && LawLink(article: row.article, on: nil) == nil {
        without.insert(row.article)
      }
    }
    XCTAssertEqual(without, ["BTIV artikel 54a"])
  }
}

import Foundation
import HuishoudboekjeCatalogue
import XCTest

@testable import Huishoudboekje

/// What the rules and the figures name in the text of a program has no English word in Dutch.
final class DutchWordsTests: XCTestCase {
  /// Every text between quotes in the sources of the rules; a comparison tells sentences, not rules.
  private static let literals: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appendingPathComponent("Sources/Huishoudboekje")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)!
    var found: [String] = []
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.path.contains("/Comparison/") {
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      for line in text.split(separator: "\n") where !line.contains("///") {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() where !place.isMultiple(of: 2) {
          found.append(String(part))
        }
      }
    }
    return found
  }()

  /// Lower-case words; names and numbers have a capital or a digit.
  private func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }.map(String.init)
      .filter { $0.allSatisfy { $0.isLowercase } && $0.count > 1 }
  }

  /// The articles that the rules name: a law, or why there is none.
  private static let articles = literals.filter { text in
    let laws = [
      "AOW", "AWR", "Awir", "BW", "Besluit", "Belastingdienst", "Bht", "Blz", "Dienst", "Pw",
      "Rekenvoorschriften", "Rlz", "TW", "Uitvoeringsregeling", "WML", "Wajong", "Wet", "Wfsv",
      "Wht", "Woningwet", "Wzt", "Zvw",
    ]
    return text.hasPrefix("none (") || text.hasPrefix("practice of ")
      || laws.contains { text.hasPrefix($0 + " artikel") }
      || ["Rekenvoorschriften ", "Belastingdienst, ", "Dienst Toeslagen, "].contains {
        text.hasPrefix($0)
      }
  }

  func testArticles() throws {
    let dutch: Set = [
      "aanname", "artikel", "bedrag", "bepaling", "berekening", "bijlage", "bijdrage",
      "bijzondere", "beloningen", "centen", "brondocument", "budget", "deze", "eigen", "en",
      "geboren",
      "geen", "geldt", "gemiddelde", "haar", "hele", "huur", "huurprijzen", "huurtoeslag", "kind",
      "leeftijd", "lid", "loonadministratie", "maand", "maanden", "met", "minimumjeugdloon", "na",
      "niet", "box", "betaalbare", "onder", "partner", "partnerregel", "praktijk", "recht",
      "regels", "som",
      "standaardbedrag", "tabel", "tekst", "tot", "twaalf", "twee", "derde", "van", "verlaging",
      "woonruimte", "een", "het", "de", "december", "herziene",
    ]
    XCTAssertGreaterThan(Self.articles.count, 80)
    var all = Self.articles
    let figures = try Figures.embedded(for: 2027)
    for index in figures.entries.indices {
      all += try figures.file(at: index).rows.map(\.article)
    }
    let used = Set(all)
    for article in used {
      let told = ArticleText.phrase(article)
      XCTAssertEqual(told.text(.english), article)
      let foreign = words(told.text(.dutch)).filter { !dutch.contains($0) }
      XCTAssertEqual(foreign, [], "\(article): \(told.text(.dutch))")
    }
    // The parts between the numbers of articles serve articles that stand in other sources too.
    for part in ArticleText.words.map({ $0.text(.english) })
    where ![" and ", " to "].contains(part) {
      XCTAssertTrue(used.contains { $0.contains(part) }, "no article has '\(part)'")
    }
    let both = ArticleText.phrase(
      "Uitvoeringsregeling Invorderingswet 1990 artikel 11 to 16 and 18")
    XCTAssertEqual(
      both.text(.dutch), "Uitvoeringsregeling Invorderingswet 1990 artikel 11 tot en met 16 en 18")
  }

  /// Steps, lines and inputs have their Dutch names in both languages.
  func testNamesOfSteps() throws {
    let english: Set = [
      "a", "above", "amount", "and", "below", "benefit", "bracket", "by", "care", "contribution",
      "cost", "costs", "day", "for", "from", "gross", "home", "income", "interest", "line", "month",
      "next", "not", "of", "on", "other", "own", "pension", "per-month", "rate", "rent", "stated",
      "tax", "the", "to", "wage", "wages", "with", "without", "year",
    ]
    var names = AmountSlot.all.map(\.name)
    for line in BudgetLine.allCases {
      names += [true, false].map { "\(line.name(servicekostenCount: $0))" }
    }
    var households = RandomHousehold(seed: 71, everyKind: true)
    for _ in 0..<8 {
      let household = households.next()
      let explanation = try Explanation(household, TestFigures.statutes(household.year))
      names += explanation.lines.flatMap(\.steps).map(\.name)
    }
    XCTAssertGreaterThan(Set(names).count, 90)
    for name in Set(names) {
      XCTAssertEqual(words(name).filter(english.contains), [], name)
    }
  }

  /// Every key and every word of a key that is told in other words belongs to a figure.
  func testNamesOfFigures() throws {
    let figures = try Figures.embedded(for: 2027)
    var keys: Set<String> = []
    for index in figures.entries.indices {
      keys.formUnion(try figures.file(at: index).rows.map(\.key))
    }
    for key in FigureNameText.wholes.keys { XCTAssertTrue(keys.contains(key), key) }
    let words = Set(keys.flatMap { $0.split(separator: "_").map(String.init) })
    let told = [
      FigureNameText.words, FigureNameText.subjects, FigureNameText.ages, FigureNameText.forms,
    ]
    for word in told.flatMap(\.keys) { XCTAssertTrue(words.contains(word), word) }
    XCTAssertEqual(
      FigureNameText.name("mpo_normhuur_minimum").text(.dutch),
      "normhuur minimum voor een meerpersoonsouderenhuishouden")
    XCTAssertEqual(
      FigureNameText.name("ahk_jong_max").text(.dutch),
      "maximum van de algemene heffingskorting onder de AOW-leeftijd")
    XCTAssertEqual(
      FigureNameText.name("d0_zzp_was").text(.dutch), "was in het eenvoudige budget bij ZZP")
  }

  /// What is open in an estimate is told in both languages, and nothing more.
  func testWhatIsNotPublished() throws {
    let open = try Figures.open(in: 2027)
    let texts = Set(open.flatMap { [$0.what, $0.instead] })
    XCTAssertEqual(texts, Set(FigureText.notPublished.map { $0.text(.english) }))
  }
}

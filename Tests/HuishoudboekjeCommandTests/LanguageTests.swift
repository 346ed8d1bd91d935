import Foundation
import HuishoudboekjeText
import XCTest

/// Every result in both languages: the same amounts, and in Dutch no word of English.
final class LanguageTests: CommandCase {
  private static let words: Set<String> = [
    "the", "and", "with", "without", "are", "from", "that", "this", "than", "not", "for", "by",
    "month", "year", "rent", "home", "resident", "residents", "income", "assets", "column", "line",
    "average", "which", "nobody", "everybody", "because", "figures", "unverified", "nothing",
    "above", "below", "would", "contribution", "together", "counts", "living", "costs", "no",
  ]

  private static let typed: Set<String> = [
    "no", "figures", "average", "year", "month", "line", "column", "income", "rent", "residents",
    "unverified",
  ]

  private static var scenarios: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: Tool.scenarios.path)
        .filter { $0.hasSuffix(".json") }.sorted()
    }
  }

  /// The command lines whose result is a text for a reader.
  private static var lines: [[String]] {
    get throws {
      try scenarios.flatMap { name -> [[String]] in
        let path = "Scenarios/\(name)"
        if name.hasSuffix(".complex.json") {
          return [["complex", path], ["complex", path, "--format", "markdown"]]
        }
        let kinds = [".sweep.json", ".break-even.json", ".reform.json"]
        guard !kinds.contains(where: name.hasSuffix) else { return [] }
        return [
          ["compare", path], ["compare", path, "--view", "cash"],
          ["compare", path, "--why", "--forms", "VPT,ZZP"], ["advise", path],
        ]
      }
        + [
          "compare Scenarios/s11-wajong-30.json --forms ZZP,VPT --years 2023-2026",
          "compare Scenarios/s02-aow-klein-pensioen.json --reform Scenarios/zonder-40-procent.reform.json",
          "compare Scenarios/s02-aow-klein-pensioen.json --explain",
          "compare Scenarios/wajong-echtpaar-2026.json --explain --view year",
          "break-even Scenarios/s12-bijstand-45.json --over dwelling.kale_huur_eur_month --to 1500 --step 1",
          "marginal Scenarios/s02-aow-klein-pensioen.json --over persons[0].incomes[1].gross_eur_year --to 20000",
          "sweep Scenarios/s02-pensioen.sweep.json --plan",
          "wws --points 105.5 --on 2026-01-01 --zorgwoning",
          "wws --room --points 70 --aftrekpunten 4 --on 2026-01-01 --explain",
          "figures --coverage", "verify Cases/zorgtoeslag.csv",
          "--help", "compare --help", "complex --help", "sweep --help", "break-even --help",
          "marginal --help", "advise --help", "wws --help", "verify --help", "figures --help",
        ].map { $0.split(separator: " ").map(String.init) }
    }
  }

  /// A CSV is the same in both languages, but for the sentences of `advise`.
  func testCSVIsTheSame() throws {
    let lines = [
      "advise Scenarios/s01-alleen-aow.json", "advise Scenarios/s08-echtpaar-vpt.json",
      "compare Scenarios/opname-2026.json", "complex Scenarios/s17-complex-van-40.complex.json",
      "wws --points 105.5 --on 2026-01-01", "figures --law zorgtoeslag",
    ]
    func table(_ words: [String], _ language: String) throws -> [[String]] {
      let outcome = try run(words + ["--format", "csv", "--language", language])
      XCTAssertEqual(outcome.exit, 0, "\(words)")
      let table = try CSVTable(Array(outcome.stdout.utf8), file: "a.csv")
      let kept = table.header.indices.filter { table.header[$0] != "step" }
      return ([table.header] + table.rows.map(\.fields)).map { row in kept.map { row[$0] } }
    }
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      let english = try table(words, "en")
      XCTAssertGreaterThan(english.count, 1, line)
      XCTAssertEqual(english, try table(words, "nl"), line)
    }
  }

  /// The lines that this run tries: in debug one of six, other ones for each kind of result.
  private static var tried: [[String]] {
    get throws {
      #if DEBUG
        return try lines.enumerated().filter { $0.offset % 6 == $0.element.count % 6 }.map(
          \.element)
      #else
        return try lines
      #endif
    }
  }

  /// Articles, of which some numbers look like amounts.
  nonisolated(unsafe) private static let articles =
    /artikel [0-9]+\.[0-9]+[a-z]*( en [0-9]+\.[0-9]+[a-z]*)?/

  /// Amounts with cents, without their signs: a refund is told as one in Dutch.
  private static func amounts(_ text: String, dutch: Bool) -> [String] {
    let text = text.replacing(articles, with: "artikel")
    let numbers =
      dutch
      ? text.matches(of: /[0-9][0-9.]*,[0-9]{2}\b/).map { String($0.output) }
      : text.matches(of: /[0-9]+\.[0-9]{2}\b/).map { String($0.output) }
    return numbers.map {
      dutch ? $0.replacing(".", with: "").replacing(",", with: ".") : $0
    }.sorted()
  }

  /// The words of a line in which a reader finds English; names of files, keys and codes are no words.
  private static func english(_ line: Substring) -> [String] {
    line.split { !$0.isLetter && $0 != "_" && $0 != "-" && $0 != "." }.map(String.init)
      .filter { words.contains($0.lowercased()) && $0 == $0.lowercased() }
  }

  func testTheSameAmountsAndNoEnglishInDutch() throws {
    let lines = try Self.tried
    let english = try documented(lines)
    let dutch = try documented(lines.map { $0 + ["--language", "nl"] })
    var untold: [String: String] = [:]
    for (words, (en, nl)) in zip(lines, zip(english, dutch)) {
      let name = words.joined(separator: " ")
      XCTAssertEqual(en.exit, nl.exit, name)
      // A home of s17 is called 932.93.
      let hasNumbersAsNames = words.contains("Scenarios/s17-complex-van-40.complex.json")
      // The Dutch explanation leaves out what only repeats; the others say the same.
      if !hasNumbersAsNames, !words.contains("--explain"), !words.contains("--help") {
        XCTAssertEqual(
          Self.amounts(en.stdout, dutch: false), Self.amounts(nl.stdout, dutch: true), name)
      }
      let isText = !words.contains("--help")
      for line in (nl.stdout + "\n" + nl.notes.joined(separator: "\n")).split(separator: "\n") {
        // What a reform does is told in the words of its file.
        if line.hasPrefix("  R1 = ") { continue }
        // Choices, commands and keys stand in a help text as they are typed.
        for word in Self.english(line) where isText || !Self.typed.contains(word) {
          untold["\(word): \(line.prefix(200))"] = name
        }
        let points = line.replacing(Self.articles, with: "artikel").split(separator: " ").filter {
          String($0).trimmingCharacters(in: .punctuationCharacters).wholeMatch(
            of: /[0-9]+\.[0-9]{2}/) != nil
        }
        if isText, !hasNumbersAsNames, let point = points.first {
          untold["\(point): \(line.prefix(200))"] = name
        }
      }
    }
    XCTAssertEqual(
      untold.map { "\($0.value): \($0.key)" }.sorted().prefix(40).joined(separator: "\n"), "")
  }
}

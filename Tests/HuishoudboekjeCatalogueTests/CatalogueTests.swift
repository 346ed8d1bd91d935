import Foundation
import XCTest

/// The texts of the catalogue as they stand in the sources: none is missing in a language, none is
/// unused, and no sentence stands outside it.
final class CatalogueTests: XCTestCase {
  private static let catalogue = "Sources/HuishoudboekjeCatalogue"

  private struct Pair {
    let english: SourceLiteral
    let dutch: SourceLiteral
  }

  private func pairs() throws -> [Pair] {
    try SourceScan.files(Self.catalogue + "/Texts").flatMap { path, text -> [Pair] in
      let literals = SourceScan.literals(path, text)
      func isSide(_ literal: SourceLiteral, _ label: String) -> Bool {
        literal.before.trimmed.hasSuffix(label + ":")
      }
      return literals.indices.compactMap { index -> Pair? in
        guard isSide(literals[index], "en") else { return nil }
        let next = literals[(index + 1)...].first { isSide($0, "nl") }
        return next.map { Pair(english: literals[index], dutch: $0) }
      }
    }
  }

  /// What is filled in, without the words of a number.
  private func places(_ literal: SourceLiteral) -> Set<String> {
    Set(
      literal.places.map { place in
        place.contains("\"")
          ? String(place.prefix { $0 != "\"" }).trimmed : place
      })
  }

  func testBothLanguagesSayTheSame() throws {
    let pairs = try pairs()
    XCTAssertGreaterThan(pairs.count, 10)
    for pair in pairs {
      XCTAssertEqual(
        places(pair.english), places(pair.dutch),
        "\(pair.english.description) and \(pair.dutch.description)")
      XCTAssertFalse(pair.english.words.trimmed.isEmpty, pair.english.description)
      XCTAssertFalse(pair.dutch.words.trimmed.isEmpty, pair.dutch.description)
      // A space or a mark at an end joins texts in both or in none.
      for side in [pair.english, pair.dutch] {
        XCTAssertFalse(side.words.contains("  "), side.description)
      }
      XCTAssertEqual(
        pair.english.words.hasPrefix(" "), pair.dutch.words.hasPrefix(" "),
        pair.dutch.description)
    }
  }

  /// Every side of a phrase stands beside the other.
  func testNoSideIsAlone() throws {
    for (path, text) in try SourceScan.files(Self.catalogue + "/Texts") {
      let sides = SourceScan.literals(path, text).compactMap { literal -> String? in
        let before = literal.before.trimmed
        return before.hasSuffix("(en:") ? "en" : before.hasSuffix("nl:") ? "nl" : nil
      }
      for (place, side) in sides.enumerated() {
        XCTAssertEqual(side, place.isMultiple(of: 2) ? "en" : "nl", path)
      }
    }
  }

  func testEveryTextIsUsed() throws {
    let all = try SourceScan.files("Sources")
    let texts = all.map(\.text).joined(separator: "\n")
    var uses: [String: Int] = [:]
    for match in texts.matches(of: /[A-Z]\w*\.\w+/) { uses[String(match.output), default: 0] += 1 }
    for (path, text) in all where path.hasPrefix(Self.catalogue + "/Texts") {
      var owner = ""
      for line in text.split(separator: "\n") {
        if let type = line.firstMatch(of: /(?:enum|extension) (\w+)/) { owner = String(type.1) }
        guard let name = line.firstMatch(of: /static (?:func|let|var) (\w+)/)?.1 else { continue }
        let own = text.matches(of: try Regex("\\b\(name)\\b")).count
        XCTAssertTrue(
          uses["\(owner).\(name)"] ?? 0 > 0 || own > 1, "\(path): nobody uses \(owner).\(name)")
      }
    }
  }

  /// How many literals with words stand in each file outside the catalogue, beside what only
  /// programmers read; `RECORD=1` writes the list anew. It only gets shorter.
  func testNoSentenceStandsOutside() throws {
    let programmers = ["precondition(", "preconditionFailure(", "fatalError(", ".named("]
    var lines: [String] = []
    for (path, text) in try SourceScan.files("Sources") where !path.hasPrefix(Self.catalogue) {
      // Scripts are read by a shell, and what programs print that build the package by programmers.
      if path.hasPrefix("Sources/Embed") || path.contains("/Completions/") { continue }
      let sentences = SourceScan.literals(path, text).filter { literal in
        literal.words.contains(/[A-Za-z]{2} [a-z]{2}/)
          && !programmers.contains { literal.before.contains($0) }
      }
      if !sentences.isEmpty { lines.append("\(path)\t\(sentences.count)") }
    }
    let stored = SourceScan.root.appendingPathComponent(
      "Tests/HuishoudboekjeCatalogueTests/outside.tsv")
    let now = lines.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(now.utf8).write(to: stored)
    }
    let before = String(decoding: try Data(contentsOf: stored), as: UTF8.self)
    let old = Set(before.split(separator: "\n"))
    let new = Set(now.split(separator: "\n"))
    XCTAssertEqual(
      new.subtracting(old).sorted(), [], "move the sentences to the catalogue, or RECORD=1")
    XCTAssertEqual(old.subtracting(new).sorted(), [], "RECORD=1 swift test makes the list shorter")
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

import Foundation
import XCTest

/// The files of `new --kind` run as they are, from a folder where nothing else is; `schema` prints
/// what an editor checks them with.
final class TemplateTests: CommandCase {
  /// How each kind is computed.
  private static let runs: [(kind: String, words: [String])] = [
    ("scenario", ["compare", "scenario.json"]), ("complex", ["complex", "complex.json"]),
    ("sweep", ["sweep", "sweep.json"]),
    ("reform", ["compare", "scenario.json", "--reform", "reform.json"]),
  ]

  /// Without any comment.
  private func plain(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(plain) }
    guard let object = value as? [String: Any] else { return value }
    return object.filter { $0.key != "$comment" }.mapValues(plain)
  }

  func testEveryTemplateRunsFromAnEmptyFolder() throws {
    var results: [String: Set<String>] = [:]
    for language in ["en", "nl"] {
      let place = folder.appendingPathComponent("empty-\(language)")
      let bare = folder.appendingPathComponent("bare-\(language)")
      for folder in [place, bare] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      for (kind, words) in Self.runs {
        let made = try run(
          ["new", "--kind", kind, "--out", "\(kind).json", "--language", language], in: place)
        XCTAssertEqual([made.exit, Int32(made.stdout.count)], [0, 0], made.stderr)
        let data = try Data(contentsOf: place.appendingPathComponent("\(kind).json"))
        let comments = String(decoding: data, as: UTF8.self).components(separatedBy: "\"$comment\"")
        XCTAssertGreaterThan(comments.count, 3)
        let outcome = try run(words + ["--language", language], in: place)
        XCTAssertEqual(outcome.exit, 0, outcome.stderr)
        XCTAssertEqual(outcome.stderr, "")
        XCTAssertGreaterThan(outcome.stdout.count, 300)
        results[kind, default: []].insert(outcome.stdout)
        // Without the comments the result is the same; those of one language tell.
        guard language == "nl" else { continue }
        let stripped = plain(try JSONSerialization.jsonObject(with: data))
        try JSONSerialization.data(withJSONObject: stripped)
          .write(to: bare.appendingPathComponent("\(kind).json"))
        let other = try run(words + ["--language", language], in: bare)
        XCTAssertEqual(outcome, other)
        XCTAssertEqual(outcome.notes, other.notes)
      }
    }
    // The tables of both languages differ, as the files do; those of a sweep are numbers.
    XCTAssertEqual(results["scenario"]?.count, 2)
    XCTAssertEqual(results["sweep"]?.count, 1)
  }

  func testWhatItTells() throws {
    let shown = try run(["new", "--kind", "reform", "--taal", "nl"])
    XCTAssertEqual([shown.exit, Int32(shown.stderr.count)], [0, 0])
    let made = try run(["new", "--kind", "reform", "-o", "wet.json", "--taal", "nl"])
    XCTAssertEqual(try read("wet.json"), shown.stdout)
    XCTAssertEqual(
      made.stderr,
      """
      Geschreven: wet.json
      Voer nu uit: huishoudboekje compare SCENARIO --reform wet.json --language nl

      """)
    try assertFails(
      ["new", "--kind", "reform", "--out", "wet.json"],
      """
      error: wet.json: the file exists already
      Add --overwrite to replace it, or name another file with --out.
      """)
    XCTAssertEqual(
      try run(["new", "--kind", "reform", "--out", "wet.json", "--overwrite"]).exit, 0)
    XCTAssertTrue(try read("wet.json").contains("\"reform\": \"my reform\""))
    for words in [["new", "--kind", "population"], ["schema", "population"]] {
      let refused = try run(words)
      XCTAssertEqual(refused.exit, 64)
      for kind in Self.runs.map(\.kind) {
        XCTAssertTrue(refused.stderr.contains(kind), refused.stderr)
      }
    }
  }

  func testTheSchemaOfEachKind() throws {
    for (kind, _) in Self.runs {
      let shown = try run(["schema", kind])
      XCTAssertEqual([shown.exit, Int32(shown.stderr.count)], [0, 0], shown.stderr)
      let object = try XCTUnwrap(
        JSONSerialization.jsonObject(with: Data(shown.stdout.utf8)) as? [String: Any])
      XCTAssertEqual(object["$id"] as? String, "urn:huishoudboekje:schema:\(kind)")
      XCTAssertEqual(
        object["$schema"] as? String, "https://json-schema.org/draft/2020-12/schema")
      guard kind == "reform" else { continue }
      XCTAssertEqual(try run(["schema", kind, "--out", "x.json"]).exit, 0)
      XCTAssertEqual(try read("x.json"), shown.stdout)
    }
    XCTAssertEqual(try run(["schema", "scenario", "--out", "x.csv"]).exit, 64)
    XCTAssertEqual(try run(["schema"]).exit, 64)
  }

  /// A variant may have a comment among the paths that it sets.
  func testCommentsAmongThePathsOfAVariant() throws {
    let made = try run(["new", "--kind", "complex"])
    XCTAssertEqual(made.exit, 0)
    try write(made.stdout, to: "one.json")
    let commented = made.stdout.replacing(
      "\"vacancy_pct\": \"5\"", with: "\"$comment\": \"less\", \"vacancy_pct\": \"5\"")
    XCTAssertNotEqual(commented, made.stdout)
    try write(commented, to: "two.json")
    let (one, two) = (try run(["complex", "one.json"]), try run(["complex", "two.json"]))
    XCTAssertEqual(one.exit, 0)
    XCTAssertEqual(one, two)
  }
}

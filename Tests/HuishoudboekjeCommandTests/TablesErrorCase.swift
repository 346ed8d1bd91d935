import XCTest

/// Tables of a complex of which one place is changed.
class TablesErrorCase: CommandCase {
  typealias Change = (old: String, new: String, english: String, dutch: String)
  let files = [
    "homes.csv": Sample.homes, "residents.csv": Sample.residents, "list.csv": Sample.list,
  ]
  let words = [
    "complex", "--units", "homes.csv", "--personas", "residents.csv", "--provider", "list.csv",
  ]

  func assertRefused(
    _ file: String, _ changes: [Change], line: UInt = #line
  ) throws {
    for (name, text) in files { try write(text, to: name) }
    let text = files[file]!
    for (old, new, english, dutch) in changes {
      XCTAssertTrue(text.contains(old), old, line: line)
      try write(text.replacing(old, with: new), to: file)
      for (language, label, message) in [("en", "error", english), ("nl", "fout", dutch)] {
        let outcome = try run(words + ["--language", language])
        XCTAssertEqual(outcome.exit, 1, new, line: line)
        XCTAssertEqual(outcome.stdout, "", new, line: line)
        let start = "huishoudboekje: \(label): \(message)"
        XCTAssertTrue(outcome.stderr.hasPrefix(start), outcome.stderr + "\n" + start, line: line)
        assertNoPath(outcome.stderr, line: line)
      }
    }
  }

  func assertNoPath(_ text: String, line: UInt = #line) {
    XCTAssertNil(
      text.firstMatch(of: /\w\[\d|_eur|_pct|complex\.json|persons|wws_points/), text, line: line)
  }
}

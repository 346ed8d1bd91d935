import XCTest

/// A message of an error in Dutch: not a word of it is English.
extension CommandCase {
  /// Words of the English messages that are no keys of a file, no options and no Dutch.
  private static let english: Set<String> = [
    "the", "and", "with", "without", "are", "that", "this", "than", "not", "for", "by", "which",
    "because", "nothing", "above", "below", "would", "no", "expected", "leave", "choose",
    "state", "holds", "missing", "refused", "beside", "stands", "give", "write", "there", "has",
    "must", "cannot", "may", "does", "did", "every", "each", "makes", "names", "known", "unknown",
    "file", "line", "like", "least", "most", "more", "fewer", "another", "other", "others", "out",
    "remove", "add", "put", "keep", "check", "its", "their", "they", "it",
  ]
  /// The words of a message in which a reader finds English: what was read and keys are no words.
  static func english(in message: String) -> [String] {
    // An apostrophe behind a letter is no quote: euro's.
    // The system has its own words, like "No such file or directory".
    let own = (1...40).reduce(message) { text, code in
      text.replacing(String(cString: strerror(Int32(code))), with: "")
    }
    let plain = own.replacingOccurrences(
      of: "(?<![\\p{L}])'[^'\\n]*'|\"[^\"\\n]*\"", with: "''", options: .regularExpression)
    return plain.split { !$0.isLetter && !"_-.[]'/".contains($0) }.map {
      String($0).trimmingCharacters(in: CharacterSet(charactersIn: ".'"))
    }.filter { english.contains($0) }
  }

  /// Checks that a command line fails in Dutch.
  func assertDutch(
    _ got: Outcome, exit: Int32, _ name: String, at file: StaticString = #filePath,
    line: UInt = #line
  ) {
    XCTAssertEqual(got.exit, exit, "exit in Dutch of \(name)", file: file, line: line)
    XCTAssertEqual(got.stdout, "", "stdout in Dutch of \(name)", file: file, line: line)
    XCTAssertTrue(
      got.stderr.hasPrefix("huishoudboekje: \(exit == 64 ? "" : "fout: ")"),
      "\(name): \(got.stderr)", file: file,
      line: line)
    XCTAssertEqual(
      Self.english(in: got.stderr), [], "\(name): \(got.stderr)", file: file, line: line)
  }
}

import Foundation
import XCTest

/// The commands that the documents show print what stands below them.
///
/// A fenced ```console block that starts with `$ huishoudboekje` is run from the root of the
/// package; a line `...` stands for any number of lines. A command that ends with ` 2>&1 < FILE`
/// gets the file as its answers and shows what it asks. RECORD=1 writes what is printed now.
final class ReadmeTests: CommandCase {
  /// A command with its output: the lines of a document below the one that starts with `$`.
  private struct Example {
    let line: Int
    let command: String
    let output: [String]
  }

  func testEveryExampleOfTheDocumentsPrintsThis() throws {
    var examples = 0
    let documents = [
      "README.md", "Scenarios/README.md", "Scenarios/COMMANDS.md",
      "Scenarios/WITHOUT-JSON.md", "Benchmarks/README.md",
    ]
    for name in documents {
      let file = Tool.root.appendingPathComponent(name)
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      var recorded = lines
      let found = Self.examples(lines)
      let printedNow = try outputs(of: found, of: name)
      // From the last to the first, so that the places of the others stay.
      for (example, printed) in zip(found, printedNow).reversed() {
        examples += 1
        let place = "\(name):\(example.line)"
        guard let printed else { continue }
        if Self.matches(example.output[...], printed[...]) { continue }
        guard Tool.isRecording else {
          XCTFail(
            "\(place): \(example.command)\nRECORD=1 swift test writes what it prints now:\n"
              + printed.prefix(60).joined(separator: "\n"))
          continue
        }
        recorded.replaceSubrange(
          example.line..<example.line + example.output.count,
          with: Self.shortened(printed, like: example.output))
        XCTFail("recorded \(place); review the difference")
      }
      if recorded != lines { try Data(recorded.joined(separator: "\n").utf8).write(to: file) }
    }
    XCTAssertGreaterThan(examples, 5)
  }

  /// What the commands print to stdout; nil with a failure where one cannot be run as it stands.
  private func outputs(of examples: [Example], of document: String) throws -> [[String]?] {
    func isPlain(_ command: String) -> Bool {
      !command.contains(where: "|<>&;'\"\\$*`".contains)
        && !command.replacing("--out -", with: "").contains("--out")
    }
    func words(_ command: String) -> [String] {
      command.split(separator: " ").dropFirst().map(String.init)
    }
    let lines = examples.map { isPlain($0.command) ? words($0.command) : ["--version"] }
    return try zip(examples, documented(lines)).map { example, outcome in
      let place = "\(document):\(example.line)"
      let parts = example.command.components(separatedBy: " 2>&1 < ")
      if parts.count == 2, isPlain(parts[0]) {
        let file = Tool.root.appendingPathComponent(parts[1])
        let answers = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let asked = try run(words(parts[0]), input: answers, in: Tool.root)
        XCTAssertEqual(asked.exit, 0, place)
        return (asked.stderr + asked.stdout).dropLast()
          .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      }
      guard isPlain(example.command) else {
        XCTFail("\(place): only words, and no file to write: \(example.command)")
        return nil
      }
      guard outcome.exit == 0 || !outcome.stdout.isEmpty else {
        XCTFail("\(place): exit \(outcome.exit): \(outcome.stderr)")
        return nil
      }
      return outcome.stdout.hasSuffix("\n")
        ? outcome.stdout.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init)
        : [outcome.stdout]
    }
  }

  private static func examples(_ lines: [String]) -> [Example] {
    var examples: [Example] = []
    var index = 0
    while index < lines.count {
      let starts =
        lines[index] == "```console" && index + 1 < lines.count
        && lines[index + 1].hasPrefix("$ huishoudboekje ")
      index += 1
      guard starts, let end = lines[index...].firstIndex(of: "```") else { continue }
      while index < end {
        let next = lines[(index + 1)..<end].firstIndex { $0.hasPrefix("$ ") } ?? end
        examples.append(
          Example(
            line: index + 1, command: String(lines[index].dropFirst(2)),
            output: Array(lines[(index + 1)..<next])))
        index = next
      }
    }
    return examples
  }

  /// Whether the lines are those of the pattern, in which `...` stands for any number of them.
  private static func matches(_ pattern: ArraySlice<String>, _ lines: ArraySlice<String>) -> Bool {
    guard let first = pattern.first else { return lines.isEmpty }
    guard first == "..." else {
      return lines.first == first && matches(pattern.dropFirst(), lines.dropFirst())
    }
    return (lines.startIndex...lines.endIndex).contains {
      matches(pattern.dropFirst(), lines[$0...])
    }
  }

  /// What to write for these lines, left out where the old block left out: as many lines around one
  /// `...` as there were, or the lines with the same labels; all lines when that cannot be.
  private static func shortened(_ lines: [String], like old: [String]) -> [String] {
    let gaps = old.indices.filter { old[$0] == "..." }
    guard let gap = gaps.first else { return lines }
    if gaps.count == 1, old.count > 1, old.count <= lines.count {
      return lines.prefix(gap) + ["..."] + lines.suffix(old.count - 1 - gap)
    }
    var short: [String] = []
    var rest = lines[...]
    for line in old {
      if line == "..." {
        short.append(line)
      } else if let found = rest.firstIndex(where: { label($0) == label(line) }) {
        short.append(rest[found])
        rest = rest[(found + 1)...]
      }
    }
    return short.count == old.count && matches(short[...], lines[...]) ? short : lines
  }

  /// The first cell of a row of a text table, or the whole line.
  private static func label(_ line: String) -> Substring {
    line.range(of: "  ").map { line[..<$0.lowerBound] } ?? line[...]
  }

  func testMatching() {
    func matches(_ pattern: String, _ lines: String) -> Bool {
      Self.matches(
        pattern.split(separator: " ").map(String.init)[...],
        lines.split(separator: " ").map(String.init)[...])
    }
    XCTAssertTrue(matches("a b", "a b"))
    XCTAssertTrue(matches("... b ...", "b"))
    XCTAssertTrue(matches("... b ... d", "a b c b d"))
    XCTAssertTrue(matches("a ...", "a"))
    XCTAssertFalse(matches("", "a"))
    XCTAssertFalse(matches("a", "a b"))
    XCTAssertFalse(matches("... b", "a b c"))
    XCTAssertFalse(matches("a ... a", "a"))
    XCTAssertEqual(
      Self.shortened(["a", "b", "c", "d"], like: ["x", "...", "y"]), ["a", "...", "d"])
    XCTAssertEqual(Self.shortened(["a", "b"], like: []), ["a", "b"])
    XCTAssertEqual(
      Self.shortened(["x", "a  1", "b  2"], like: ["...", "a  0", "..."]), ["...", "a  1", "..."])
    XCTAssertEqual(Self.shortened(["x", "b  2"], like: ["...", "a  0", "..."]), ["x", "b  2"])
    let document = ["```console", "$ huishoudboekje a", "1", "$ huishoudboekje b", "```", "$ no"]
    XCTAssertEqual(Self.examples(document).map(\.output), [["1"], []])
    XCTAssertEqual(Self.examples(document).map(\.line), [2, 4])
    XCTAssertEqual(Self.examples(["```", "$ huishoudboekje a", "```"]).count, 0)
  }
}

import Foundation
import HuishoudboekjeText
import XCTest

@testable import HuishoudboekjeCommand

/// How wide the help is, and what stands out on a terminal.
final class TerminalTests: CommandCase {
  /// What a run in this process writes, on a terminal of so many columns; nil: it is none.
  private func ran(
    _ words: [String], columns: Int?, _ variables: [String: String] = ["TERM": "xterm"]
  ) throws -> (out: String, errors: String) {
    let descriptors = try ["out", "err"].map { name in
      try write("", to: name)
      let descriptor = open(folder.appendingPathComponent(name).path, O_WRONLY)
      XCTAssertGreaterThan(descriptor, 2)
      return descriptor
    }
    defer { for descriptor in descriptors { close(descriptor) } }
    var surroundings = Surroundings()
    (surroundings.output, surroundings.error) = (descriptors[0], descriptors[1])
    surroundings.columns = { _ in columns }
    surroundings.variable = { variables[$0] }
    _ = Surroundings.$current.withValue(surroundings) { Main.run(words) }
    return (try read("out"), try read("err"))
  }

  /// The widest line that can be broken: of more than one word, and no command to copy.
  private func widest(_ text: String) -> Int {
    let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    return plain.split(separator: "\n")
      .filter { !$0.hasPrefix("  huishoudboekje ") && $0.split(separator: " ").count > 1 }
      .map(\.count).max() ?? 0
  }

  func testTheHelpIsAsWideAsTheTerminal() throws {
    let terminal = ["TERM": "xterm"]
    func wide(_ columns: Int?, _ told: String? = nil) throws -> Int {
      widest(
        try ran(
          ["compare", "--help"], columns: columns,
          terminal.merging(told.map { ["COLUMNS": $0] } ?? [:]) { $1 }
        ).out)
    }
    for (columns, told, most) in [
      (100, nil, 100), (60, nil, 60), (50, "100", 50), (120, nil, 120), (500, nil, 120),
      (0, nil, 80), (0, "100", 100), (0, "x", 80), (0, "-5", 80), (0, "0", 80), (0, "5000", 120),
      (nil, nil, 80), (nil, "100", 80),
    ] as [(Int?, String?, Int)] {
      let found = try wide(columns, told)
      XCTAssertLessThanOrEqual(found, most, "\(String(describing: columns)) \(told ?? "")")
      XCTAssertGreaterThan(found, most - 12, "\(String(describing: columns)) \(told ?? "")")
    }
    // Narrower than 40 is 40, where the longest choices of an option stand on a line of their own.
    XCTAssertEqual(try wide(20), try wide(40))
    XCTAssertEqual(try ran(["help"], columns: 60).out, try ran(["--help"], columns: 60).out)
  }

  func testHeadingsAndLabelsStandOut() throws {
    let (bold, red, off) = ("\u{1B}[1m", "\u{1B}[1;31m", "\u{1B}[0m")
    let help = try ran(["help"], columns: 80).out
    XCTAssertTrue(help.hasPrefix("\(bold)OVERVIEW: \(off)Monthly budgets"), help)
    XCTAssertTrue(help.contains("\n\(bold)OPTIONS:\(off)\n"), help)
    let failed = try ran(["compare", "none.json"], columns: 80).errors
    XCTAssertTrue(failed.hasPrefix("huishoudboekje: \(red)error:\(off) none.json: "), failed)
    let plain = try run(["--help"]).stdout
    XCTAssertEqual(help.replacing(/\u{1B}\[[0-9;]*m/, with: ""), plain)
    for variables in [
      ["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": ""], [:],
    ] {
      XCTAssertEqual(try ran(["help"], columns: 80, variables).out, plain, "\(variables)")
      XCTAssertFalse(
        try ran(["compare", "none.json"], columns: 80, variables).errors.contains("\u{1B}"))
    }
    XCTAssertEqual(
      try ran(["help"], columns: 80, ["TERM": "xterm", "NO_COLOR": ""]).out, help,
      "empty is not set")
    XCTAssertEqual(try ran(["help"], columns: nil).out, plain, "a file")
  }

  /// On a real terminal, of 70 columns; elsewhere `script` takes other options.
  #if os(Linux)
    func testATerminal() throws {
      let script = try program("script")
      func shown(_ line: String, _ variables: [String: String]) throws -> String {
        let command = "stty cols 70; '\(Tool.path)' \(line)"
        return try output(
          of: script, ["-q", "-e", "-c", command, "/dev/null"], environment: variables
        ).text.replacing("\r\n", with: "\n")
      }
      let help = try shown("compare --help", ["TERM": "xterm"])
      XCTAssertTrue(help.contains("\u{1B}[1mUSAGE: \u{1B}[0m"), help)
      XCTAssertLessThanOrEqual(widest(help), 70)
      XCTAssertGreaterThan(widest(help), 60)
      let failed = try shown("compare none.json", ["TERM": "xterm"])
      XCTAssertTrue(failed.contains("\u{1B}[1;31merror:\u{1B}[0m "), failed)
      for variables in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]] {
        XCTAssertFalse(try shown("compare --help", variables).contains("\u{1B}"))
        XCTAssertFalse(try shown("compare none.json", variables).contains("\u{1B}"))
      }
      // A pipe on such a terminal is none.
      XCTAssertFalse(try shown("compare --help | cat", ["TERM": "xterm"]).contains("\u{1B}"))
    }
  #endif

  func testLabelsInDutch() throws {
    let failed = try run(["compare", "none.json", "--taal", "nl"])
    XCTAssertTrue(failed.stderr.hasPrefix("huishoudboekje: fout: none.json: "), failed.stderr)
    let sweep = ["sweep", "Scenarios/s02-pensioen.sweep.json", "--shard", "1/100"]
    let (english, dutch) = (try run(sweep), try run(sweep + ["--taal", "nl"]))
    XCTAssertFalse(english.notes.isEmpty)
    XCTAssertEqual(english.notes.count, dutch.notes.count)
    XCTAssertEqual(dutch.stderr, "")
  }
}

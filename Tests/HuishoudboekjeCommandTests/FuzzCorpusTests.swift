import FuzzKit
import TestSupport
import XCTest

/// Every fault that was ever found gives the right answer: the plain files of Tests/Fuzz/Corpus.
final class FuzzCorpusTests: CommandCase {
  func testEveryEntryGivesItsAnswer() throws {
    let entries = try CorpusEntry.all(in: Tool.root.path)
    XCTAssertGreaterThan(entries.count, 20)
    let files = FileManager.default
    let runs = try entries.map { entry in
      let name = entry.name.replacing("/", with: "-")
      let place = folder.appendingPathComponent(name)
      try files.createDirectory(at: place, withIntermediateDirectories: true)
      try entry.lay(in: place.path)
      return (entry, place)
    }
    nonisolated(unsafe) let command = self
    let outcomes = try onAllCores(runs) { try command.run($0.0.words, in: $0.1) }
    for ((entry, place), outcome) in zip(runs, outcomes) {
      let notes = outcome.notes.map { "huishoudboekje: note: \($0)\n" }.joined()
      do {
        try entry.check(
          exit: outcome.exit, stdout: outcome.stdout, stderr: outcome.stderr + notes,
          in: place.path)
      } catch {
        XCTFail("\(error)")
      }
    }
  }

  func testAWrongAnswerIsSeen() throws {
    let entries = try CorpusEntry.all(in: Tool.root.path)
    let entry = try XCTUnwrap(entries.first { $0.name == "cases/unknown-column" })
    XCTAssertThrowsError(
      try entry.check(exit: 0, stdout: "", stderr: "", in: folder.path))
    XCTAssertThrowsError(
      try entry.check(exit: 1, stdout: "", stderr: "huishoudboekje: error: x", in: folder.path))
    XCTAssertThrowsError(
      try entry.check(exit: 1, stdout: "", stderr: "\u{1B}[31m", in: folder.path))
  }
}

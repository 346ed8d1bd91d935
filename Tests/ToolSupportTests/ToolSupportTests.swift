import Foundation
import ToolSupport
import XCTest

final class ToolSupportTests: XCTestCase {
  private func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

  private func assertThrows<Result>(
    _ work: @autoclosure () throws -> Result, _ message: String, line: UInt = #line
  ) {
    XCTAssertThrowsError(try work(), line: line) { XCTAssertEqual("\($0)", message, line: line) }
  }

  func testPrograms() throws {
    XCTAssertEqual(try program("no-such-program", "sh"), pathOfProgram("sh"))
    XCTAssertNil(pathOfProgram("no-such-program"))
    XCTAssertThrowsError(try program("no-such-program", of: "Geen (no-such-program)")) {
      let isRequired = ProcessInfo.processInfo.environment["HUISHOUDBOEKJE_REQUIRE_TOOLS"] == "1"
      XCTAssertEqual($0 is XCTSkip, !isRequired)
      let message = ($0 as? XCTSkip)?.message ?? "\($0)"
      XCTAssertEqual(message, "this machine has no Geen (no-such-program)")
    }
  }

  func testRun() throws {
    let done = try ProgramRun(
      "/bin/sh", ["-c", "cat; echo $A; echo fout >&2; exit 3"], environment: ["A": "één"])
    XCTAssertEqual(done.exit, 3)
    XCTAssertEqual(done.output, "één\n")
    XCTAssertEqual(done.errors, "fout\n")
    XCTAssertEqual(try ProgramRun("/bin/sh", ["-c", "kill -TERM $$"]).exit, 128 + SIGTERM)
    // More than a pipe holds.
    let long = try ProgramRun("/bin/sh", ["-c", "head -c 1000000 /dev/zero"])
    XCTAssertEqual(long.output.utf8.count, 1_000_000)
    assertThrows(
      try ProgramRun("/no/program", []), "/no/program cannot be started: No such file or directory")
  }

  func testRunEndsWhatTakesTooLong() throws {
    let start = ContinuousClock.now
    assertThrows(
      try ProgramRun("/bin/sh", ["-c", "echo bezig >&2; sleep 60 & sleep 60"], limit: 0.2),
      "/bin/sh had not ended after 0.2 s and was ended; it wrote: bezig\n")
    XCTAssertLessThan(ContinuousClock.now - start, .seconds(10))
  }

  func testFoldersGoAway() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let url = try XCTUnwrap(folder?.url)
    try Data("een".utf8).write(to: url.appendingPathComponent("een"))
    XCTAssertTrue(exists(url))
    folder = nil
    XCTAssertFalse(exists(url))
    XCTAssertThrowsError(try newFolder(in: "/no/folder")) {
      XCTAssertTrue("\($0)".hasPrefix("no folder can be made in /no/folder: "), "\($0)")
    }
  }

  func testACompanionGoesWithItsFolder() throws {
    let folder = try newFolder()
    let own = "echo $$ >\"$0/id\"; echo bezig; exec sleep 60"
    var companion: Companion? = try Companion(
      "/bin/sh", ["-c", own, folder.path], folder: folder, environment: ["PATH": "/usr/bin:/bin"])
    let id = try waitForText(in: folder.appendingPathComponent("id"))
    let child = try XCTUnwrap(pid_t(id.trimmingCharacters(in: .newlines)))
    XCTAssertEqual(kill(child, 0), 0)
    XCTAssertEqual(companion?.lastWords, "bezig\n")
    companion = nil
    XCTAssertEqual(kill(child, 0), -1)
    XCTAssertFalse(exists(folder))
  }

  private func waitForText(in file: URL) throws -> String {
    for _ in 0..<1_000 {
      if let text = try? String(contentsOf: file, encoding: .utf8), text.hasSuffix("\n") {
        return text
      }
      usleep(10_000)
    }
    throw ToolError("\(file.path) was not written")
  }
}

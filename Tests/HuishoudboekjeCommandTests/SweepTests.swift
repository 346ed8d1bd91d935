import Foundation
import TestSupport
import XCTest

/// What a sweep writes, and what is left when it does not come to its end.
final class SweepTests: CommandCase {
  /// More rows than anyone can wait for: 10^12.
  private static let endless = Sample.sweep(
    Sample.axis("0", "999", "1"), Sample.axis("0", "999", "1", path: "persons[0].assets.bank_eur"),
    Sample.axis("0", "999", "1", path: "dwelling.kale_huur_eur_month"),
    Sample.axis("0", "999", "1", path: "dwelling.arrangement_eur_month"))

  override func setUpWithError() throws {
    try super.setUpWithError()
    try write(Sample.scenario, to: "s.json")
    try write(Self.endless, to: "endless.json")
  }

  func testClosedPipeEndsQuietlyAndSoon() throws {
    for threads in ["1", "3"] {
      let process = process(["sweep", "endless.json", "--threads", threads])
      let (output, errors) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = errors
      let start = Date()
      try process.run()
      XCTAssertGreaterThan(output.fileHandleForReading.readData(ofLength: 100).count, 0)
      try output.fileHandleForReading.close()
      process.waitUntilExit()
      XCTAssertLessThan(Date().timeIntervalSince(start), 20, "\(threads) threads")
      XCTAssertEqual(Self.exitCode(process), 0)
      XCTAssertEqual(errors.fileHandleForReading.readDataToEndOfFile(), Data())
    }
  }

  func testFullDiskEndsSoon() throws {
    XCTAssertEqual(
      try run(["sweep", "endless.json", "--out", "/dev/full"]),
      Outcome(
        exit: 1, stdout: "",
        stderr: """
          huishoudboekje: error: /dev/full: the disk is full
          Make room or name a file on another disk.

          """))
  }

  func testSignalLeavesNothing() throws {
    try write("old\n", to: "old.csv")
    for (number, out) in [(SIGINT, "new.csv"), (SIGTERM, "old.csv"), (SIGHUP, "new.csv")] {
      let before = try names()
      let process = process(["sweep", "endless.json", "--out", out])
      try process.run()
      let limit = Date(timeIntervalSinceNow: 20)
      while try names() == before, Date() < limit { usleep(10_000) }
      XCTAssertNotEqual(try names(), before, "there is no temporary file")
      kill(process.processIdentifier, number)
      process.waitUntilExit()
      XCTAssertEqual(Self.exitCode(process), 128 + number)
      XCTAssertEqual(try names(), before)
      XCTAssertEqual(try read("old.csv"), "old\n")
    }
  }

  /// The first rows of a million on one axis; more of them take no more memory.
  func testALongAxisTakesLittleMemory() throws {
    try write(
      Sample.sweep(
        Sample.axis("0", "9999.99", "0.01", name: "p"), members: "\"columns\": [\"p\"]"),
      to: "long.json")
    let process = process(["sweep", "long.json"])
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let start = output.fileHandleForReading.readData(ofLength: 14)
    XCTAssertEqual(String(decoding: start, as: UTF8.self), "p\n0.00\n0.01\n0.")
    #if os(Linux)
      let status = try String(
        contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      let most = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      let kilobytes = try XCTUnwrap(Int(XCTUnwrap(most).filter(\.isNumber)))
      XCTAssertGreaterThan(kilobytes, 5_000)
      XCTAssertLessThan(kilobytes, 100_000)
    #endif
    try output.fileHandleForReading.close()
    process.waitUntilExit()
    XCTAssertEqual(Self.exitCode(process), 0)
  }

  /// Two whole chunks of rows and a part, with axes of both kinds.
  func testTheBytesAreTheSameForAnyNumberOfThreads() throws {
    try write(
      Sample.sweep(
        Sample.axis("0", "12180", "20"), Sample.axis("2023", "2026", "1", path: "year"),
        Sample.axis("600", "606", "1", path: "dwelling.kale_huur_eur_month"),
        members: "\"columns\": [\"year\", \"vpt_huurtoeslag\", \"verschil\"]"),
      to: "t.json")
    let first = try run(["sweep", "t.json", "--threads", "1"])
    XCTAssertEqual(first.exit, 0, first.stderr)
    XCTAssertEqual(first.stdout.utf8.count { $0 == UInt8(ascii: "\n") }, 1 + 610 * 4 * 7)
    for threads in ["2", "3", "7"] {
      let outcome = try run(["sweep", "t.json", "--threads", threads, "-o", "t.csv"])
      XCTAssertEqual(outcome, Outcome(exit: 0, stdout: "", stderr: ""))
      XCTAssertTrue(try read("t.csv") == first.stdout, "\(threads) threads")
    }
    XCTAssertTrue(try run(["sweep", "t.json"]) == first, "as many threads as processors")
  }

  func testAFailedRunLeavesTheOldTable() throws {
    try write("old\n", to: "t.csv")
    try write(Sample.sweep(Sample.axis("2021", "2026", "1", path: "year")), to: "t.json")
    let before = try names()
    XCTAssertEqual(try run(["sweep", "t.json", "--out", "t.csv"]).exit, 1)
    XCTAssertEqual(try read("t.csv"), "old\n")
    // The disk quota is reached midway: 100 blocks of 512 bytes.
    try write(Sample.sweep(Sample.axis("0", "9999", "1")), to: "t.json")
    if !isThreadSanitized {
      let process = process([])
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = [
        "-c", "ulimit -f 100; exec \"$0\" sweep t.json --out t.csv 2>errors", Tool.path,
      ]
      try process.run()
      process.waitUntilExit()
      XCTAssertEqual(Self.exitCode(process), 1)
      XCTAssertEqual(
        try read("errors"),
        "huishoudboekje: error: t.csv: the result is larger than files may be here\n"
          + "Raise the limit (ulimit -f), or write less, like a shard or fewer columns.\n")
      XCTAssertEqual(try read("t.csv"), "old\n")
      XCTAssertEqual(try names(), (before + ["errors"]).sorted())
    } else {
      print("skipped: ThreadSanitizer does not start where files have a limit")
    }
    // And a good run replaces it.
    try write(Sample.sweep(Sample.axis()), to: "t.json")
    XCTAssertEqual(try run(["sweep", "t.json", "--out", "t.csv"]).exit, 0)
    XCTAssertEqual(try read("t.csv"), try run(["sweep", "t.json"]).stdout)
  }
}

import Foundation
import XCTest

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Workbooks as files: always the same bytes, with receipts, and never on a terminal.
final class WorkbookFileTests: WorkbookCase {
  // MARK: The sheet with what they rest on

  func testAssumptions() throws {
    func texts(_ words: [String], _ name: String) throws -> [[String]] {
      let sheet = try workbook(words + ["-q"]).sheet(name)
      return sheet.cells.map(self.texts)
    }
    let english = try texts(["compare", "s.json", "--year", "2027"], "Assumptions")
    XCTAssertEqual(english[0], ["Topic", "About", "Explanation"])
    XCTAssertEqual(english[1], ["Made by", "", "huishoudboekje 0.1.0"])
    let json = try run(line: "compare s.json --year 2027 --format json").stdout
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    for (member, topic) in [("flags", "Remark"), ("assumed", "Assumed")] {
      let said = try XCTUnwrap(object?[member] as? [[String: Any]]).map { $0["text"] as? String }
      XCTAssertFalse(said.isEmpty)
      XCTAssertEqual(english.filter { $0[0] == topic }.map { $0[2] }, said, topic)
    }
    let figures = try XCTUnwrap(object?["unverified_figures"] as? [[String: Any]])
    let told = english.filter { $0[0] == "Unverified figure" }.map { $0[2] }
    XCTAssertEqual(told.count, figures.count)
    for (figure, text) in zip(figures, told) {
      XCTAssertTrue(text.hasPrefix("\(figure["key"]!) = "), text)
    }
    for topic in ["Basis of the verdict", "Answer", "Estimate, not certified"] {
      XCTAssertTrue(english.contains { $0[0] == topic && $0[1] == "raming 2027" }, topic)
    }
    let dutch = try texts(["compare", "s.json", "--language", "nl"], "Aannames")
    XCTAssertEqual(dutch[0], ["Onderwerp", "Waarover", "Uitleg"])
    // The keys stay those of the CSV.
    let sides = try texts(["compare", "s.json", "--language", "nl"], "2025")
    XCTAssertEqual(sides[0].prefix(4), ["line", "label", "ZZP", "VPT"])
    XCTAssertEqual(sides[1].prefix(4), ["Code", "Regel", "ZZP", "VPT"])
    // The notes beside a table of many rows.
    for words in [["sweep", "Scenarios/s02-pensioen.sweep.json"], ["complex", "c.json"]] {
      let notes = try run(words).notes
      XCTAssertFalse(notes.isEmpty)
      let told = try texts(words, "Assumptions").filter { $0[0] == "Note" }.map { $0[2] }
      XCTAssertEqual(told, notes, "\(words)")
    }
  }

  // MARK: Files

  func testTheSameBytesWhateverTheThreadsAndTheWay() throws {
    try writeSweep()
    let words = ["sweep", "t.json", "-q", "--format", "xlsx"]
    for threads in ["1", "2", "5"] {
      let outcome = try run(words + ["--threads", threads, "--out", "\(threads).xlsx"])
      XCTAssertEqual(outcome.exit, 0, outcome.stderr)
    }
    let bytes = try Data(contentsOf: folder.appendingPathComponent("1.xlsx"))
    for name in ["2.xlsx", "5.xlsx"] {
      XCTAssertEqual(try Data(contentsOf: folder.appendingPathComponent(name)), bytes, name)
    }
    // A pipe takes it too.
    let process = process(words)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let piped = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    XCTAssertEqual(process.terminationStatus, 0)
    XCTAssertEqual(piped, bytes)
    XCTAssertFalse(bytes.isEmpty)
    for line in ["compare s.json", "complex c.json"] {
      let words = line.split(separator: " ").map(String.init) + ["-q", "--format", "xlsx", "-o"]
      XCTAssertEqual(try run(words + ["a.xlsx"]).exit, 0)
      XCTAssertEqual(try run(words + ["b.xlsx"]).exit, 0)
      XCTAssertEqual(
        try Data(contentsOf: folder.appendingPathComponent("a.xlsx")),
        try Data(contentsOf: folder.appendingPathComponent("b.xlsx")), line)
    }
  }

  func testReceipts() throws {
    try writeSweep()
    for line in ["compare s.json --years 2025-2026", "complex c.json", "sweep t.json"] {
      let words = line.split(separator: " ").map(String.init)
      let made = try run(
        words + ["-q", "--format", "xlsx", "-o", "w.xlsx", "--receipt", "r.json"])
      XCTAssertEqual(made, Outcome(exit: 0, stdout: "", stderr: ""), line)
      let check = try run(["verify", "--receipt", "r.json"])
      XCTAssertEqual(check.exit, 0, check.stdout + check.stderr)
      XCTAssertTrue(check.stdout.contains("every byte"), check.stdout)
      var bytes = try Data(contentsOf: folder.appendingPathComponent("w.xlsx"))
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: folder.appendingPathComponent("w.xlsx"))
      let changed = try run(["verify", "--receipt", "r.json"])
      XCTAssertEqual(changed.exit, 1, line)
      XCTAssertTrue(changed.stderr.contains("output w.xlsx differ"), changed.stderr)
    }
  }

  /// The other formats take -o too.
  func testOut() throws {
    for format in ["text", "csv", "json", "markdown"] {
      for line in ["compare s.json", "complex c.json"] {
        let words = line.split(separator: " ").map(String.init) + ["-q", "--format", format]
        XCTAssertEqual(
          try run(words + ["-o", "w"]), Outcome(exit: 0, stdout: "", stderr: ""), format)
        XCTAssertEqual(try read("w"), try run(words).stdout, format)
      }
    }
  }

  func testWhatIsRefused() throws {
    try writeSweep()
    let cases: [([String], String)] = [
      (["sweep", "t.json", "--csv", "excel-nl"], "--csv does not go with --format xlsx"),
      (["sweep", "t.json", "--summary"], "--summary does not go with --format xlsx"),
      (["sweep", "t.json", "--plan"], "--plan does not go with --format xlsx"),
      (["sweep", "t.json", "--csv-guard"], "--csv-guard does not go with --format xlsx"),
      (["compare", "s.json", "--csv-guard"], "--csv-guard is about CSV; add --format csv."),
      (["compare", "s.json", "--why"], "--why is written as "),
      (["compare", "s.json", "--explain"], "--explain is written as text or json."),
      (
        ["compare", "s.json", "--reform", "Scenarios/zonder-40-procent.reform.json"],
        "--reform is written as "
      ),
    ]
    for (words, message) in cases {
      let outcome = try run(words + ["--format", "xlsx", "-o", "w.xlsx"])
      XCTAssertEqual(outcome.exit, 64, "\(words)")
      XCTAssertTrue(
        outcome.stderr.hasPrefix("huishoudboekje: " + message), "\(words): \(outcome.stderr)")
    }
    // One row more than a sheet holds, before anything is computed or written.
    try write(Sample.sweep(Sample.axis("0", "10485.75", "0.01")), to: "m.json")
    try assertFails(
      ["sweep", "m.json", "--format", "xlsx", "-o", "w.xlsx"],
      "error: m.json: 1048576 rows do not fit in a sheet, which holds at most 1048575 below its "
        + "header\nWrite less of it, like a part of a sweep with --shard or fewer columns, or choose "
        + "--format csv.")
    XCTAssertFalse(try names().contains("w.xlsx"))
    let fits = try run(
      ["sweep", "m.json", "-q", "--format", "xlsx", "-o", "w.xlsx", "--shard", "7/99999"])
    XCTAssertEqual(fits.exit, 0, fits.stderr)
  }

  /// A new terminal: the side that looks, and the path of the other side.
  private static func terminal() throws -> (Int32, String) {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    XCTAssertGreaterThanOrEqual(descriptor, 0)
    #if os(Linux)
      var (lock, number) = (Int32(0), Int32(0))
      XCTAssertEqual(ioctl(descriptor, UInt(unlock), &lock), 0)
      XCTAssertEqual(ioctl(descriptor, UInt(numberOfTerminal), &number), 0)
      return (descriptor, "/dev/pts/\(number)")
    #else
      XCTAssertEqual(grantpt(descriptor), 0)
      XCTAssertEqual(unlockpt(descriptor), 0)
      return (descriptor, String(cString: ptsname(descriptor)))
    #endif
  }
  #if os(Linux)
    // Of <asm-generic/ioctls.h>: unlock it, and its number.
    private static let unlock = 0x4004_5431
    private static let numberOfTerminal = 0x8004_5430
  #endif

  /// Nobody reads a workbook from a terminal.
  func testNoTerminal() throws {
    let (terminal, path) = try Self.terminal()
    defer { close(terminal) }
    let other = open(path, O_RDWR | O_NOCTTY)
    XCTAssertGreaterThanOrEqual(other, 0)
    try writeSweep()
    let message =
      "huishoudboekje: --format xlsx is a file for a spreadsheet, not for a terminal; "
      + "add --out FILE.\n"
    for line in ["compare s.json", "complex c.json", "sweep t.json"] {
      let words = line.split(separator: " ").map(String.init) + ["-q", "--format", "xlsx"]
      let named = try run(words + ["-o", path])
      XCTAssertEqual(named.exit, 64, line)
      XCTAssertTrue(named.stderr.hasPrefix(message), named.stderr)
      let process = process(words)
      process.standardOutput = FileHandle(fileDescriptor: other)
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let said = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      XCTAssertEqual(process.terminationStatus, 64, line)
      XCTAssertTrue(String(decoding: said, as: UTF8.self).hasPrefix(message), line)
    }
    close(other)
  }
}

import Foundation
import TestSupport
import XCTest

/// Inputs, streams and limits that would make the command harm something.
final class AttackTests: CommandCase {
  private let s02 = "Scenarios/s02-aow-klein-pensioen.json"
  private let sweep = "Scenarios/s02-pensioen.sweep.json"

  /// Runs a line of a shell in which $H is the command; `out` and `err` are its streams.
  private func shell(_ line: String) throws -> (exit: Int32, out: String, err: String) {
    let process = process([])
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "H=\(Tool.path); exec >.out 2>.err; \(line)"]
    try process.run()
    process.waitUntilExit()
    let streams = try (read(".out"), read(".err"))
    for name in [".out", ".err"] {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    return (Self.exitCode(process), streams.0, streams.1)
  }

  private func noLeftovers(line: UInt = #line) throws {
    XCTAssertEqual(try names().filter { $0.hasPrefix(".") }, [], line: line)
  }

  // MARK: Data

  func testAReceiptWritesNothing() throws {
    try write("precious", to: "victim.txt")
    for option in [
      "\"--out=victim.txt\"", "\"--receipt=victim.txt\"", "\"-o\", \"victim.txt\"",
      "\"--threads=2\"",
    ] {
      try write(
        """
        {"format": "huishoudboekje-receipt-1", "version": "0.1.0",
        "command": ["sweep", \(option), "--", "\(sweep)"], "inputs": [], "years": [2026],
        "figures_sha256": "x", "result_sha256": "y"}
        """, to: "r.json")
      for more in [[], ["--allow-paths"]] {
        let outcome = try run(["verify", "--receipt", "r.json"] + more)
        XCTAssertEqual(outcome.exit, 1)
        XCTAssertTrue(
          outcome.stderr.contains("which no receipt does"), outcome.stderr)
        XCTAssertEqual(try read("victim.txt"), "precious")
      }
    }
  }

  /// A file that the receipt does not name, and one that it names and that is not read.
  func testAReceiptNamesWhatIsRead() throws {
    XCTAssertEqual(try run(["compare", s02, "--receipt", "r.json"]).exit, 0)
    let paper = try read("r.json")
    try write(paper.replacing(s02, with: "Scenarios/s01-alleen-aow.json"), to: "other.json")
    let lines = paper.components(separatedBy: "\"\(s02)\"")
    XCTAssertEqual(lines.count, 3)
    try write(lines[0] + "\"\(s02)\"" + lines[1] + "\"x.json\"" + lines[2], to: "wrong.json")
    let check = try run(["verify", "--receipt", "wrong.json"])
    XCTAssertEqual(check.exit, 1)
    XCTAssertTrue(
      check.stderr.contains("input x.json and input \(s02) differ"), check.stderr)
    XCTAssertTrue(check.stdout.contains("not in the receipt then"), check.stdout)
    XCTAssertEqual(try run(["verify", "--receipt", "other.json"]).exit, 1)
  }

  func testAScenarioOfAComplexIsNotOverwritten() throws {
    let persona = "Scenarios/s01-alleen-aow.json"
    let before = try read(persona)
    // The same file, under a name that may hold a table.
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("persona"),
      withDestinationURL: folder.appendingPathComponent(persona))
    for words in [
      ["sweep", "Scenarios/s17-huur.sweep.json", "--out", "persona"],
      ["complex", "Scenarios/s17-complex-van-40.complex.json", "--receipt", persona],
    ] {
      let outcome = try run(words)
      XCTAssertEqual(outcome.exit, 1)
      XCTAssertEqual(outcome.stdout, "")
      XCTAssertTrue(outcome.stderr.contains("is read by the command"), outcome.stderr)
      XCTAssertEqual(try read(persona), before)
    }
  }

  func testTableAndReceiptHaveTheirOwnFile() throws {
    let made = try run(["sweep", sweep, "--out", "z", "--receipt", "./z"])
    XCTAssertEqual(made.exit, 1)
    XCTAssertTrue(made.stderr.contains("another result of the command"), made.stderr)
    XCTAssertFalse(try names().contains("z"))
    // Also where a shell has opened it.
    let shared = try shell("$H sweep \(sweep) --receipt y > y")
    XCTAssertEqual(shared.exit, 1)
    XCTAssertTrue(shared.err.contains("another result of the command"), shared.err)
    let appended = try shell("cp \(s02) s.json; $H compare s.json >> s.json")
    XCTAssertEqual(appended.exit, 1)
    XCTAssertTrue(
      appended.err.contains("standard output: this file is read by the command"), appended.err)
    XCTAssertEqual(try read("s.json"), try read(s02))
  }

  // MARK: Streams

  func testClosedStreams() throws {
    let table = try run(["sweep", sweep]).stdout
    let quiet = try shell("$H sweep \(sweep) --quiet --out t.csv 2>&-")
    XCTAssertEqual(quiet.exit, 0)
    XCTAssertEqual(try read("t.csv"), table)
    // The notes cannot be told, and the table is whole.
    let told = try shell("$H sweep \(sweep) --progress --out t.csv 2>&-")
    XCTAssertEqual(told.exit, 1)
    XCTAssertEqual(try read("t.csv"), table)
    let closed = try shell("$H compare \(s02) --receipt r.json >&-")
    XCTAssertEqual(closed.exit, 1)
    XCTAssertTrue(
      closed.err.contains("standard output: cannot be written: Bad file descriptor"), closed.err)
    XCTAssertFalse(try names().contains("r.json"))
    let input = try shell("$H compare - <&-")
    XCTAssertEqual(input.exit, 1)
    XCTAssertEqual(input.out, "")
    XCTAssertTrue(input.err.contains("standard input: cannot be read"), input.err)
    let all = try shell("$H compare \(s02) <&- >&- 2>&-")
    XCTAssertEqual(all.exit, 1)
    let full = try shell("$H compare \(s02) > /dev/full")
    XCTAssertEqual(full.exit, 1)
    XCTAssertTrue(full.err.contains("the disk is full"), full.err)
    let mute = try shell("$H sweep \(sweep) --out t.csv 2> /dev/full")
    XCTAssertEqual(mute.exit, 1)
    try noLeftovers()
  }

  func testLimits() throws {
    let big = #"{"path": "dwelling.kale_huur_eur_month", "from": "0", "to": "999", "step": "0.01"}"#
    try write(
      #"{"sweep": "big", "scenario": "\#(s02)", "axes": [\#(big)]}"#, to: "big.json")
    try write("old", to: "t.csv")
    if !isThreadSanitized {
      let size = try shell("ulimit -f 100; $H sweep big.json --out t.csv")
      XCTAssertEqual(size.exit, 1)
      XCTAssertTrue(
        size.err.hasPrefix("huishoudboekje: error: t.csv: the result is larger than files may be"),
        size.err)
      let output = try shell("ulimit -f 100; $H sweep big.json")
      XCTAssertEqual(output.exit, 1)
    } else {
      print("skipped: ThreadSanitizer does not start where files have a limit")
    }
    // No descriptor is left for a file.
    let files = try shell("ulimit -n 4; $H sweep \(sweep) --out t.csv --receipt r.json")
    XCTAssertEqual(files.exit, 1)
    XCTAssertTrue(files.err.contains("Too many open files"), files.err)
    XCTAssertEqual(try read("t.csv"), "old")
    try noLeftovers()
  }

  /// Where the disk is full midway, the old file stays; a disk of 64 KB needs a mount of its own.
  func testASmallDisk() throws {
    try FileManager.default.createDirectory(
      atPath: folder.appendingPathComponent("disk").path, withIntermediateDirectories: true)
    let mount = "mount -t tmpfs -o size=64k none disk"
    guard try shell("unshare -rm \(mount)").exit == 0 else {
      return print("skipped: no file system can be mounted here")
    }
    let rent =
      #"{"path": "dwelling.kale_huur_eur_month", "from": "0", "to": "99.99", "step": "0.01"}"#
    try write(
      #"{"sweep": "big", "scenario": "\#(s02)", "axes": [\#(rent)]}"#, to: "big.json")
    for more in ["", "--receipt disk/r.json", "--receipt r.json"] {
      let outcome = try shell(
        "unshare -rm sh -c '\(mount) && echo old > disk/t.csv && "
          + "{ $0 sweep big.json --quiet --out disk/t.csv \(more); echo $?; } && ls -A disk && "
          + "cat disk/t.csv' $H")
      XCTAssertEqual(outcome.out, "1\nt.csv\nold\n", more)
      XCTAssertEqual(
        outcome.err,
        "huishoudboekje: error: disk/t.csv: the disk is full\n"
          + "Make room or name a file on another disk.\n")
    }
    try noLeftovers()
  }

  /// As another user, for whom no second thread can be made; only root can become one.
  func testNoThreads() throws {
    guard geteuid() == 0, FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") else {
      return print("skipped: only root, with setpriv, can take the threads away")
    }
    chmod(folder.path, 0o777)
    let line =
      "ulimit -u 1; exec timeout 60 setpriv --reuid 61234 --clear-groups "
      + "$H sweep \(sweep) --threads 8 --quiet"
    let outcome = try shell(line)
    XCTAssertEqual(outcome.exit, 0, outcome.err)
    XCTAssertEqual(outcome.out, try run(["sweep", sweep]).stdout)
  }

  // MARK: Text

  func testNamesActNowhere() throws {
    let name = #"=HYPERLINK(\"http://x\")\u001b[31m\n<script>\u202e|"#
    let scenario = try read(s02).replacing("s02-aow-klein-pensioen", with: name)
    try write(scenario, to: "f.json")
    for format in ["text", "csv", "json", "markdown"] {
      for more in [[], ["--years", "2025,2026"], ["--why"]] {
        let outcome = try run(["compare", "f.json", "--format", format] + more)
        XCTAssertEqual(outcome.exit, 0, outcome.stderr)
        let acting = outcome.stdout.unicodeScalars.contains {
          $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
        }
        XCTAssertFalse(acting, format)
        if format == "markdown" { XCTAssertFalse(outcome.stdout.contains("<script")) }
        if format == "csv" {
          let guarded = try run(["compare", "f.json", "--format", "csv", "--csv-guard"] + more)
          XCTAssertEqual(
            guarded.stdout, outcome.stdout.replacing("\n\"=HYP", with: "\n\"'=HYP"))
          XCTAssertNotEqual(guarded.stdout, outcome.stdout)
        }
      }
    }
    try assertFails(
      ["compare", "f.json", "--csv-guard"], exit: 64,
      "--csv-guard is about CSV; add --format csv.\n"
        + "Usage: huishoudboekje compare [OPTIONS] [SCENARIO]\nSee 'huishoudboekje compare --help'."
    )
  }

  /// The name of an axis is a column, and a word of an axis a field.
  func testAxesOfASweep() throws {
    let axes = """
      {"path": "scenario", "name": "=1+1", "values": ["@a", "-2"]},
      {"path": "dwelling.kale_huur_eur_month", "name": "+b", "values": ["600", "700"]}
      """
    try write(
      #"{"sweep": "x", "scenario": "\#(s02)", "axes": [\#(axes)], "columns": ["=1+1", "+b"]}"#,
      to: "x.json")
    let plain = try run(["sweep", "x.json"])
    XCTAssertEqual(plain.exit, 0, plain.stderr)
    XCTAssertEqual(plain.stdout, "=1+1,+b\n@a,600.00\n@a,700.00\n-2,600.00\n-2,700.00\n")
    let guarded = "'=1+1,'+b\n'@a,600.00\n'@a,700.00\n-2,600.00\n-2,700.00\n"
    XCTAssertEqual(try run(["sweep", "x.json", "--csv-guard"]).stdout, guarded)
    XCTAssertEqual(
      try run(["sweep", "x.json", "--csv", "excel-nl"]).stdout,
      "\u{FEFF}"
        + String(guarded.map { $0 == "," ? ";" : $0 == "." ? "," : $0 }))
  }

  func testAPathForgesNoLine() throws {
    try write(
      #"{"sweep": "n", "scenario": "\u001b[31mHACK\u001b[0m\nhuishoudboekje: all fine.json", "axes": [{}]}"#,
      to: "n.json")
    try assertFails(
      ["sweep", "n.json"],
      "error: U+001B[31mHACKU+001B[0mU+000Ahuishoudboekje: all fine.json: "
        + "the path holds the control character U+001B\n"
        + "Rename the file; a path is written without control characters.")
  }

  // MARK: Columns

  /// The difference is of the forms that were named, and says which.
  func testTheDifferenceOfACouple() throws {
    let couple = try read("Scenarios/s07-echtpaar-een-opgenomen.json")
    try write(couple.replacing("\"ZZP\"\n", with: "\"PGB\", \"ZZP\"\n"), to: "c.json")
    let axis = #"{"path": "persons[1].assets.other_eur", "name": "v", "values": ["0", "10"]}"#
    try write(
      #"{"sweep": "x", "scenario": "c.json", "axes": [\#(axis)]}"#, to: "x.json")
    let header = try run(["sweep", "x.json"]).stdout.prefix { $0 != "\n" }
    XCTAssertTrue(header.contains("ongehuwd"), String(header))
    let name = try XCTUnwrap(header.split(separator: ",").last)
    XCTAssertTrue(name == "verschil_zzp_pgb", String(name))
    let table = try run(["break-even", "--table", "x.json"]).stdout
    XCTAssertTrue(table.hasPrefix("v_from,v_to,better,\(name)_min_eur,\(name)_max_eur\n"), table)
  }
}

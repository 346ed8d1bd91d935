import Foundation
import HuishoudboekjeText
import Synchronization
import TestSupport
import XCTest

@testable import HuishoudboekjeCommand

/// Every system call of a run fails once, in turn: the old file or the new one, nothing left behind,
/// a message and the exit code.
final class FaultTests: CommandCase {
  /// What a run in this process gave.
  private struct Run: Equatable {
    var exit: Int32
    var output: String
    var errors: String
    var table: String?
    var receipt: String?
    var calls: [SystemCall] = []
  }

  /// What a call fails with.
  private static func code(of call: SystemCall) -> Int32 {
    switch call {
    case .open: EMFILE
    case .write: ENOSPC
    case .access: EACCES
    case .changeMode: EPERM
    case .read, .close, .status, .realPath, .rename, .unlink, .list: EIO
    }
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Runs the command here; the call of a number fails.
  private func ran(
    _ words: [String], failing place: Int? = nil, with code: ((SystemCall) -> Int32)? = nil
  ) throws -> Run {
    for name in ["t.csv", "r.json"] { try write("old \(name)", to: name) }
    let streams = try ["out", "err"].map { name in
      try write("", to: name)
      let descriptor = open(path(name), O_WRONLY)
      XCTAssertGreaterThan(descriptor, 2)
      return descriptor
    }
    defer { for stream in streams { close(stream) } }
    let calls = Mutex<[SystemCall]>([])
    let fail = code ?? Self.code
    nonisolated(unsafe) let unsafeFail = fail
    var surroundings = Surroundings()
    (surroundings.output, surroundings.error) = (streams[0], streams[1])
    surroundings.fault = { call in
      calls.withLock {
        $0.append(call)
        return $0.count - 1 == place ? unsafeFail(call) : nil
      }
    }
    let exit = Surroundings.$current.withValue(surroundings) { Main.run(words) }
    return Run(
      exit: exit, output: try read("out"), errors: try read("err"), table: try? read("t.csv"),
      receipt: try? read("r.json"), calls: calls.withLock { $0 })
  }

  /// The lines whose calls fail; every way of reading and writing is among them.
  private func lines() throws -> [[String]] {
    try write(
      try read("Scenarios/s02-pensioen.sweep.json").replacing(
        "s02-aow", with: "Scenarios/s02-aow"), to: "s.sweep.json")
    let reform = "Scenarios/zonder-40-procent.reform.json"
    let scenario = path("Scenarios/s02-aow-klein-pensioen.json")
    let sweep = path("s.sweep.json")
    let (table, receipt) = (path("t.csv"), path("r.json"))
    try FileManager.default.createDirectory(
      atPath: path("papers"), withIntermediateDirectories: true)
    let made = try ran(["compare", scenario, "--format", "csv", "--receipt", path("v.json")])
    XCTAssertEqual(made.exit, 0, made.errors)
    return [
      ["compare", scenario],
      ["compare", scenario, "--format", "json", "--reform", path(reform)],
      ["sweep", sweep, "--out", table, "--receipt", receipt, "--threads", "1"],
      ["sweep", sweep, "--receipt", receipt, "--threads", "1", "--quiet"],
      ["break-even", "--table", sweep, "--out", table, "--quiet"],
      ["verify", "--receipt", path("v.json")],
      ["verify", Tool.cases.appendingPathComponent("zvw.csv").path],
      ["complex", path("Scenarios/s17-complex-van-40.complex.json"), "--format", "csv"],
      ["compare", path("none.json")],
    ]
  }

  func testEveryCallFailsOnce() throws {
    var failed: [SystemCall: Int] = [:]
    for words in try lines() {
      let good = try ran(words)
      XCTAssertGreaterThan(good.calls.count, 3)
      for place in good.calls.indices {
        let call = good.calls[place]
        let bad = try ran(words, failing: place)
        let name = "\(words.joined(separator: " ")): call \(place), \(call.rawValue)"
        failed[call, default: 0] += 1
        if bad.exit == 0 {
          // It did not matter, and then it mattered to nothing.
          XCTAssertEqual(bad.table, good.table, name)
          XCTAssertEqual(bad.receipt, good.receipt, name)
          XCTAssertEqual(bad.output, good.output, name)
          XCTAssertEqual(bad.errors, good.errors, name)
        } else {
          XCTAssertEqual(bad.exit, 1, name)
          XCTAssertTrue(
            [good.table, "old t.csv"].contains(bad.table), "\(name): \(bad.table ?? "no table")")
          XCTAssertTrue(
            [good.receipt, "old r.json"].contains(bad.receipt), "\(name): \(bad.receipt ?? "none")")
          // What cannot be told is not told; every other failure is, with what to do.
          let isTold = bad.errors.contains("huishoudboekje: error: ")
          XCTAssertTrue(isTold || call == .write, "\(name): \(bad.errors)")
          if isTold { XCTAssertGreaterThan(bad.errors.split(separator: "\n").count, 1, name) }
        }
        XCTAssertEqual(try names().filter { $0.hasPrefix(".") }, [], name)
      }
    }
    // Each kind of call was among them; only what cleans up has no failure of its own.
    XCTAssertEqual(Set(SystemCall.allCases).subtracting(failed.keys), [.unlink])
  }

  /// What was made before the failure is cleaned up, also when that fails the first time.
  func testCleaningUpFailsOnce() throws {
    let words = ["sweep", path("s.sweep.json"), "--out", path("t.csv"), "--threads", "1"]
    _ = try lines()
    let isSecond = Mutex(false)
    for first in [SystemCall.write, .close, .rename] {
      isSecond.withLock { $0 = false }
      var surroundings = Surroundings()
      let err = open(path("err"), O_WRONLY | O_TRUNC)
      defer { close(err) }
      surroundings.error = err
      surroundings.fault = { call in
        isSecond.withLock { isSecond in
          if call == first, !isSecond {
            isSecond = true
            return EIO
          }
          guard call == .unlink, isSecond else { return nil }
          isSecond = false
          return EIO
        }
      }
      try write("old", to: "t.csv")
      let exit = Surroundings.$current.withValue(surroundings) { Main.run(words) }
      XCTAssertEqual(exit, 1, first.rawValue)
      XCTAssertEqual(try read("t.csv"), "old", first.rawValue)
      XCTAssertEqual(try names().filter { $0.hasPrefix(".") }, [], first.rawValue)
    }
  }

  /// A call that a signal interrupts is made again.
  func testEveryCallIsInterruptedOnce() throws {
    for words in try lines().prefix(4) {
      let good = try ran(words)
      for place in good.calls.indices where good.calls[place] != .close {
        var again = try ran(words, failing: place) { _ in EINTR }
        XCTAssertEqual(again.calls.count, good.calls.count + 1)
        again.calls = good.calls
        XCTAssertEqual(again, good, "\(words): call \(place), \(good.calls[place])")
      }
    }
  }
}

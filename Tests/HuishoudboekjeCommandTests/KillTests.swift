import Foundation
import TestSupport
import XCTest

/// A run that is ended at any moment leaves the old files or the new ones, and nothing beside them.
final class KillTests: CommandCase {
  /// How many runs are ended; KILLS=1000 asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["KILLS"].flatMap(Int.init) ?? 200
  private static let signals = [
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGALRM, SIGXCPU, SIGABRT, SIGKILL,
  ]

  /// What one run left in its folder. The files themselves would fill the memory.
  private struct Left {
    enum Content { case old, new, torn }
    var name: String
    var ended: Bool
    var table: Content
    var receipt: Content
    var hidden: [String]
  }

  func testAnyMoment() throws {
    let rent = #"{"path": "dwelling.kale_huur_eur_month", "from": "0", "to": "700", "step": "1"}"#
    let pension =
      #"{"path": "persons[0].incomes[1].gross_eur_year", "from": "0", "to": "\#(rounds(debug: 90, release: 900))", "step": "1"}"#
    let scenario = "Scenarios/s02-aow-klein-pensioen.json"
    try write(
      #"{"sweep": "k", "scenario": "\#(scenario)", "axes": [\#(rent), \#(pension)]}"#, to: "k.json")
    let words = ["sweep", "k.json", "--quiet", "--threads", "2"]
    let files = ["--out", "t.csv", "--receipt", "r.json"]
    let start = Date()
    XCTAssertEqual(try run(words + files).exit, 0)
    let whole = Shortest(Date().timeIntervalSince(start))
    let good = try ["t.csv", "r.json"].map {
      try Data(contentsOf: folder.appendingPathComponent($0))
    }
    nonisolated(unsafe) let command = self
    var random = SystemRandomNumberGenerator()
    let moments = (0..<Self.count).map { ($0, Double.random(in: 0...2.5, using: &random)) }
    let all = try onAllCores(moments) { number, part in
      try command.end(number, after: part, of: whole, words, good)
    }
    var kinds: [String: Int] = [:]
    for left in all {
      XCTAssertNotEqual(left.table, .torn, "\(left.name): the table is torn")
      XCTAssertNotEqual(left.receipt, .torn, "\(left.name): the receipt is torn")
      // The receipt comes last: it never speaks of a table that is not there.
      XCTAssertFalse(left.receipt == .new && left.table == .old, left.name)
      // Who came to its end has done its work.
      XCTAssertTrue(left.ended || left.table == .new && left.receipt == .new, left.name)
      if !left.name.contains("signal \(SIGKILL) ") { XCTAssertEqual(left.hidden, [], left.name) }
      kinds["\(left.ended ? "ended" : "done"), \(left.table)", default: 0] +=
        1
    }
    print("ended runs: \(kinds.sorted { $0.key < $1.key })")
    XCTAssertGreaterThan(kinds["ended, old"] ?? 0, Self.count / 5)
  }

  /// The time of the quickest run so far: one that was timed while the machine was busy would let nearly all
  /// others come to their end.
  private final class Shortest: @unchecked Sendable {
    private let lock = NSLock()
    private var seconds: Double
    init(_ seconds: Double) { self.seconds = seconds }
    var value: Double { lock.withLock { seconds } }
    func saw(_ other: Double) { lock.withLock { seconds = min(seconds, other) } }
  }

  /// Ends one run after a part of the time that a run takes, in a folder of its own below that of the test.
  private func end(
    _ number: Int, after part: Double, of whole: Shortest, _ words: [String], _ good: [Data]
  ) throws -> Left {
    let place = folder.appendingPathComponent("kill-\(number)")
    let (files, old) = (FileManager.default, Data("old\n".utf8))
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: place) }
    for name in ["t.csv", "r.json"] { try old.write(to: place.appendingPathComponent(name)) }
    let signal = Self.signals[number % Self.signals.count]
    let process = process(
      words + ["--out", place.path + "/t.csv", "--receipt", place.path + "/r.json"])
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let delay = part * whole.value
    let start = Date()
    try process.run()
    if ended.wait(timeout: .now() + delay) == .timedOut {
      kill(process.processIdentifier, signal)
      ended.wait()
    }
    if process.terminationReason == .exit, process.terminationStatus == 0 {
      whole.saw(Date().timeIntervalSince(start))
    }
    func content(_ name: String, _ new: Data) -> Left.Content {
      let found = try? Data(contentsOf: place.appendingPathComponent(name))
      return found == new ? .new : found == old ? .old : .torn
    }
    return Left(
      name: "signal \(signal) after \(delay)",
      ended: process.terminationReason == .uncaughtSignal, table: content("t.csv", good[0]),
      receipt: content("r.json", good[1]),
      hidden: try files.contentsOfDirectory(atPath: place.path).filter { $0.hasPrefix(".") })
  }
}

import XCTest

/// Counts what does not agree in a long loop, and tells of the first few only.
struct Mismatches {
  let seed: UInt64
  private(set) var checks = 0
  private(set) var count = 0
  private var told: [String] = []

  init(seed: UInt64) { self.seed = seed }

  mutating func expect<Value: Equatable>(
    _ found: Value, _ expected: Value, _ what: @autoclosure () -> String
  ) {
    checks += 1
    if found != expected { miss("\(what()): found \(found), expected \(expected)") }
  }
  mutating func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
    checks += 1
    if !holds { miss(what()) }
  }
  private mutating func miss(_ text: String) {
    count += 1
    if told.count < 5 { told.append(text) }
  }

  /// The same over the chunks of a loop.
  static func report(_ chunks: [Mismatches], file: StaticString, line: UInt) {
    XCTAssertGreaterThan(
      chunks.reduce(0) { $0 + $1.checks }, 0, "nothing was checked", file: file, line: line)
    for chunk in chunks.filter({ $0.count > 0 }).prefix(2) { chunk.report(file: file, line: line) }
  }

  /// Fails the test when there was a mismatch, or when nothing was checked.
  func report(file: StaticString = #filePath, line: UInt = #line) {
    XCTAssertGreaterThan(checks, 0, "nothing was checked", file: file, line: line)
    XCTAssertEqual(
      count, 0, "of \(checks) checks, seed \(seed):\n" + told.joined(separator: "\n"),
      file: file, line: line)
  }
}

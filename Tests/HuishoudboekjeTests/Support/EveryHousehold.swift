import Foundation
import TestSupport

/// Tries a property on random households, over all cores: the same households in the same order of
/// chunks on any machine, because each chunk has a seed of its own.
///
/// `HOUSEHOLDS` in the environment is the number instead, in a debug and in a release build; with %
/// behind it, it is a part of the number of a release build, but at least a hundred.
///
/// - Parameters:
///   - seed: of the first chunk; a failure prints that of its own chunk.
///   - body: makes and tries one household; false when it is of no use and does not count. Gets the
///     number of the round.
func tryHouseholds(
  debug: Int, release: Int, seed: UInt64, plain: Bool = false, everyKind: Bool = false,
  file: StaticString = #filePath, line: UInt = #line,
  _ body: (inout RandomHousehold, Int, inout Mismatches) throws -> Bool
) {
  let asked = ProcessInfo.processInfo.environment["HOUSEHOLDS"]
  let usual = rounds(debug: debug, release: release)
  let count =
    asked?.last == "%"
    ? min(release, max(100, usual)) : max(1, asked.flatMap { Int($0) } ?? usual)
  let chunks = min(32, count)
  var results = (0..<chunks).map { Mismatches(seed: seed &+ UInt64($0) &* 1_000_003) }
  results.withUnsafeMutableBufferPointer { results in
    withoutActuallyEscaping(body) { body in
      // Each chunk has an element to itself, and the body only what it was given.
      nonisolated(unsafe) let (results, body) = (results, body)
      onAllCores(chunks) { chunk in
        var mismatches = results[chunk]
        var households = RandomHousehold(seed: mismatches.seed, plain: plain, everyKind: everyKind)
        let first = count * chunk / chunks
        let end = count * (chunk + 1) / chunks - first
        var round = 0
        while round < end {
          do {
            if try body(&households, first + round, &mismatches) { round += 1 }
          } catch {
            mismatches.expect(false, "an error: \(error)")
            round += 1
          }
        }
        results[chunk] = mismatches
      }
    }
  }
  Mismatches.report(results, file: file, line: line)
}

/// The kinds of cases that the chunks of a property saw; each chunk adds from a thread of its own.
final class KindsSeen: @unchecked Sendable {
  private let lock = NSLock()
  private var counts: [String: Int] = [:]
  var seen: Set<String> { lock.withLock { Set(counts.keys) } }
  func add(_ kind: String, _ times: Int = 1) {
    guard times > 0 else { return }
    lock.withLock { counts[kind, default: 0] += times }
  }
  subscript(kind: String) -> Int { lock.withLock { counts[kind] ?? 0 } }
}

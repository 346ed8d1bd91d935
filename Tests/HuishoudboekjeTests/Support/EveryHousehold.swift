import Foundation

/// Tries a property on random households, over all cores: the same households in the same order of
/// chunks on any machine, because each chunk has a seed of its own.
///
/// `HOUSEHOLDS` in the environment is the number instead, in a debug and in a release build.
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
  let asked = ProcessInfo.processInfo.environment["HOUSEHOLDS"].flatMap { Int($0) }
  let count = max(1, asked ?? rounds(debug: debug, release: release))
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

/// Runs the work of every chunk, each thread taking the next one, and waits for all.
///
/// Threads of its own, because a queue makes no second one on a machine that is busy.
private func onAllCores(_ chunks: Int, _ work: @escaping @Sendable (Int) -> Void) {
  let done = DispatchGroup()
  let chunk = Chunks(work)
  for _ in 0..<max(1, min(chunks, ProcessInfo.processInfo.activeProcessorCount)) {
    done.enter()
    let thread = Thread {
      chunk.runAll(below: chunks)
      done.leave()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }
  done.wait()
  // A thread that has yet to end must not hold the work any longer.
  chunk.work = nil
}

/// Hands out 0, 1, 2 and so on, each number to one thread.
private final class Chunks: @unchecked Sendable {
  var work: (@Sendable (Int) -> Void)?
  private let lock = NSLock()
  private var next = 0

  init(_ work: @escaping @Sendable (Int) -> Void) { self.work = work }
  func runAll(below end: Int) {
    while let chunk = take(below: end) { work?(chunk) }
  }
  private func take(below end: Int) -> Int? {
    lock.withLock {
      guard next < end else { return nil }
      next += 1
      return next - 1
    }
  }
}

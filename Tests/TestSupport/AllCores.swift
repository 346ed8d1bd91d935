import Foundation

/// What the work gives for each item, in the order of the items, computed on all cores; throws the
/// first error.
package func onAllCores<Item: Sendable, Outcome: Sendable>(
  _ items: [Item], _ work: @escaping @Sendable (Item) throws -> Outcome
) throws -> [Outcome] {
  var results = [Result<Outcome, any Error>?](repeating: nil, count: items.count)
  results.withUnsafeMutableBufferPointer { results in
    // Each item has an element to itself.
    nonisolated(unsafe) let results = results
    onAllCores(items.count) { index in
      results[index] = Result { try work(items[index]) }
    }
  }
  return try results.map { try $0!.get() }
}

/// Runs the work of every chunk, each thread taking the next one, and waits for all.
///
/// Threads of its own, because a queue makes no second one on a machine that is busy.
package func onAllCores(_ chunks: Int, _ work: @escaping @Sendable (Int) -> Void) {
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

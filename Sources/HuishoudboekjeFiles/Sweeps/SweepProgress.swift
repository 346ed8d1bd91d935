import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line on stderr that tells how far a sweep is: rows, rows per second and the time left.
package final class SweepProgress: Sendable {
  private struct State {
    var total = 0
    var done = 0
    var begun = 0.0
    var shown = 0.0
    var isVisible = false
  }
  private let state = Guarded(State())
  /// That of the run; other threads do not know it.
  private let language = Language.current
  /// Seconds between two lines.
  private static let pause = 0.2

  package init() {}

  /// Whether stderr is a terminal.
  package static var isWanted: Bool { isatty(2) == 1 }

  func start(_ total: Int) {
    state.withLock {
      $0 = State()
      $0.total = total
      $0.begun = Self.now()
      $0.shown = $0.begun
    }
  }
  func advance(_ rows: Int) {
    state.withLock {
      $0.done = min($0.total, $0.done + rows)
      let now = Self.now()
      guard now - $0.shown >= Self.pause else { return }
      $0.shown = now
      $0.isVisible = true
      Messages.write("\r" + line($0.done, of: $0.total, seconds: now - $0.begun) + "\u{1B}[K")
    }
  }
  /// Leaves the last line, with what it came to.
  func finish() {
    state.withLock {
      guard $0.isVisible else { return }
      let seconds = Self.now() - $0.begun
      Messages.write("\r" + line($0.done, of: $0.total, seconds: seconds) + "\u{1B}[K\n")
    }
  }

  /// Like `12000000 of 100000000 rows, 24.1 M rows/s, 4 s left`.
  private func line(_ done: Int, of total: Int, seconds: Double) -> String {
    let speed = seconds > 0 ? Double(done) / seconds : 0
    let tenths = Int((speed / 100_000).rounded())
    let left = speed > 0 ? Int((Double(total - done) / speed).rounded(.up)) : 0
    return SweepText.progress(done, of: total, tenths: tenths, secondsLeft: left).text(language)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

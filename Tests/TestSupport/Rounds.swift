import Foundation

/// How many rounds a loop of random inputs makes: fewer in a debug build, where each takes longer.
///
/// With a number and % in `HOUSEHOLDS` it is that part of the rounds of a release build, but at least those of a debug
/// build.
package func rounds(debug: Int, release: Int) -> Int {
  let asked = ProcessInfo.processInfo.environment["HOUSEHOLDS"] ?? ""
  if asked.last == "%", let percent = Int(asked.dropLast()) {
    return min(release, max(debug, release * percent / 100))
  }
  #if DEBUG
    return debug
  #else
    return release
  #endif
}

/// Every how manieth of a list is tried, in the same way.
package func step(debug: Int, release: Int) -> Int {
  max(release, debug / max(1, rounds(debug: 1, release: debug / release)))
}

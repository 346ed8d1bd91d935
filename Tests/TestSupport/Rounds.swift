/// How often a loop runs in a debug and in a release build: enough to see a mistake, and at full size.
package func rounds(debug: Int, release: Int) -> Int {
  #if DEBUG
    return debug
  #else
    return release
  #endif
}

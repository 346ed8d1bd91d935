/// A small generator with a fixed seed, so that a failure can be repeated.
package struct SplitMix: RandomNumberGenerator {
  package var state: UInt64
  package init(state: UInt64) { self.state = state }
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The description of the error that `body` throws, or a text that says that it did not.
package func message<Result>(_ body: () throws -> Result) -> String {
  do {
    return "no error, but \(try body())"
  } catch {
    return "\(error)"
  }
}

package func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Random changes to `document`: bytes replaced, removed, doubled, or the end cut off.
package func mutated(_ document: [UInt8], using random: inout SplitMix) -> [UInt8] {
  var result = document
  for _ in 0..<Int.random(in: 1...4, using: &random) where !result.isEmpty {
    let index = Int.random(in: 0..<result.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: result[index] = UInt8.random(in: 0...255, using: &random)
    case 1: result.remove(at: index)
    case 2: result.insert(result[index], at: index)
    case 3: result[index] = "{}[],:\"\\\n\r0-.e\u{7F}".utf8.randomElement(using: &random) ?? 0
    default:
      if Int.random(in: 0..<8, using: &random) == 0 { result.removeLast(result.count - index) }
    }
  }
  return result
}

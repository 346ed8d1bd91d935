/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func int(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
  /// True once in so many times.
  mutating func once(in count: Int) -> Bool { int(1...count) == 1 }
  mutating func flag() -> Bool { once(in: 2) }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[int(0...values.count - 1)] }
  /// An amount in cents of 0 up to `most` euros: often 0, whole, or near one of `edges`.
  mutating func cents(upTo most: Int, near edges: [Int] = []) -> Int {
    switch int(1...8) {
    case 1: return 0
    case 2: return int(0...most) * 100
    case 3, 4, 5:
      guard !edges.isEmpty else { return int(0...most * 100) }
      return max(0, pick(edges) + int(-101...101))
    default: return int(0...most * 100)
    }
  }
}

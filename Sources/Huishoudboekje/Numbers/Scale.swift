/// The denominator of an unrounded product: 10^tens * 12^twelves.
///
/// Only additions and comparisons of small integers, so that a fast lane hoists it out of its loop.
package struct Scale: Sendable, Equatable {
  var tens: Int
  var twelves: Int
  @inline(__always) init(tens: Int, twelves: Int = 0) {
    self.tens = tens
    self.twelves = twelves
  }
  @inline(__always) static var one: Scale { Scale(tens: 0) }
  @inline(__always) static var twelfth: Scale { Scale(tens: 0, twelves: 1) }
  @inline(__always) var denominator: Int {
    Self.powerOfTen(tens) &* Self.powerOfTwelve(twelves)
  }
  /// The scale of one twelfth of a value on this scale.
  @inline(__always) var twelfths: Scale { Scale(tens: tens, twelves: twelves &+ 1) }
  @inline(__always) func common(with other: Scale) -> Scale {
    Scale(
      tens: tens > other.tens ? tens : other.tens,
      twelves: twelves > other.twelves ? twelves : other.twelves)
  }
  /// How many units of this scale make one of a coarser scale.
  @inline(__always) func finer(than other: Scale) -> Int {
    Self.powerOfTen(tens &- other.tens) &* Self.powerOfTwelve(twelves &- other.twelves)
  }
  @inline(__always) func times(_ other: Scale) -> Scale {
    Scale(tens: tens &+ other.tens, twelves: twelves &+ other.twelves)
  }
  @inline(__always) static func powerOfTen(_ exponent: Int) -> Int {
    var power = exponent & 1 != 0 ? 10 : 1
    power = exponent & 2 != 0 ? power &* 100 : power
    power = exponent & 4 != 0 ? power &* 10_000 : power
    return exponent & 8 != 0 ? power &* 100_000_000 : power
  }
  /// 12^0, 12^1 or 12^2.
  @inline(__always) static func powerOfTwelve(_ exponent: Int) -> Int {
    let power = exponent & 1 != 0 ? 12 : 1
    return exponent & 2 != 0 ? power &* 144 : power
  }
}

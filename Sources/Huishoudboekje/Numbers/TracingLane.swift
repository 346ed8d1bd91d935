/// A number that remembers which figures of the law it rests on.
///
/// Limits: a figure counts when the value was computed from it or chosen by it; ages and other
/// whole facts that steer plain Swift are not traced.
struct TracingLane: Lane {
  typealias Uniform = TracingLane
  var value: Int
  var figures: Set<FigureID>

  struct Mask: LaneMask {
    var value: Bool
    var figures: Set<FigureID>
    init(value: Bool, figures: Set<FigureID>) {
      self.value = value
      self.figures = figures
    }
    init(all value: Bool) { self.init(value: value, figures: []) }
    static func .& (a: Self, b: Self) -> Self {
      Self(value: a.value && b.value, figures: joined(a.figures, b.figures))
    }
    static func .| (a: Self, b: Self) -> Self {
      Self(value: a.value || b.value, figures: joined(a.figures, b.figures))
    }
    static prefix func .! (a: Self) -> Self { Self(value: !a.value, figures: a.figures) }
  }

  init(value: Int, figures: Set<FigureID>) {
    self.value = value
    self.figures = figures
  }
  init(_ integer: Int) { self.init(value: integer, figures: []) }
  init(_ figure: Figure) {
    self.init(value: figure.value, figures: figure.id == .none ? [] : [figure.id])
  }
  init(lifting value: TracingLane) { self = value }

  private static func joined(_ a: Set<FigureID>, _ b: Set<FigureID>) -> Set<FigureID> {
    if a.isEmpty { return b }
    if b.isEmpty { return a }
    return a.count < b.count ? b.union(a) : a.union(b)
  }
  private static func combine(_ a: Self, _ b: Self, _ value: Int) -> Self {
    Self(value: value, figures: joined(a.figures, b.figures))
  }
  static func + (a: Self, b: Self) -> Self { combine(a, b, a.value + b.value) }
  static func - (a: Self, b: Self) -> Self { combine(a, b, a.value - b.value) }
  static func * (a: Self, b: Self) -> Self { combine(a, b, a.value * b.value) }
  static func .< (a: Self, b: Self) -> Mask {
    Mask(value: a.value < b.value, figures: joined(a.figures, b.figures))
  }
  static func .<= (a: Self, b: Self) -> Mask {
    Mask(value: a.value <= b.value, figures: joined(a.figures, b.figures))
  }
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    let chosen = mask.value ? a : b
    return Self(value: chosen.value, figures: joined(mask.figures, chosen.figures))
  }
  static func least(_ a: Self, _ b: Self) -> Self { combine(a, b, min(a.value, b.value)) }
  static func greatest(_ a: Self, _ b: Self) -> Self { combine(a, b, max(a.value, b.value)) }
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    Self(value: value.divided(by: divisor, rounding, article), figures: figures)
  }
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self {
    let value = Int.floorDivide(a.value, times: b.value, by: c.value, article)
    return combine(combine(a, b, 0), c, value)
  }
}

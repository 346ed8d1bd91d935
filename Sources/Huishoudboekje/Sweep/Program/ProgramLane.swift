/// Records what the rules do with amounts that vary; what does not vary is computed at once.
///
/// Goals: one run of the rules gives a program that a sweep runs over millions of points, without
/// the branches that cannot be taken and the work that many points share.
///
/// Every value carries the range that it can take: a comparison whose outcome is the same for the
/// whole range is no step, and a step that the fast lane may not hold exactly is known by its peak.
struct ProgramLane: Lane {
  typealias Uniform = Int
  typealias Operation = Program.Operation
  let operand: Program.Operand
  let range: RangeLane
  /// Nil for a constant.
  let program: Program?

  struct Mask: LaneMask {
    enum Content: Hashable, Sendable {
      case known(Bool)
      case step(Int)
    }
    let content: Content
    let program: Program?

    init(all value: Bool) {
      content = .known(value)
      program = nil
    }
    init(step: Int, _ program: Program) {
      content = .step(step)
      self.program = program
    }
    static func .& (a: Self, b: Self) -> Self { combined(.and, a, b, absorbing: false) }
    static func .| (a: Self, b: Self) -> Self { combined(.or, a, b, absorbing: true) }
    private static func combined(
      _ operation: Operation, _ a: Self, _ b: Self, absorbing: Bool
    ) -> Self {
      switch (a.content, b.content) {
      case (.known(let value), _): return value == absorbing ? a : b
      case (_, .known(let value)): return value == absorbing ? b : a
      case (.step(let first), .step(let second)):
        guard first != second, let program = a.program else { return a }
        let step = Program.Step(operation: operation, a: .step(first), b: .step(second))
        return Mask(step: program.place(step, peak: 0), program)
      }
    }
    /// The opposite comparison, so that no step only turns a mask around.
    static prefix func .! (a: Self) -> Self {
      guard case .step(let place) = a.content, let program = a.program else {
        if case .known(let value) = a.content { return Mask(all: !value) }
        return a
      }
      let step = program.steps[place]
      switch step.operation {
      case .less, .lessOrEqual:
        let opposite: Operation = step.operation == .less ? .lessOrEqual : .less
        let turned = Program.Step(operation: opposite, a: step.b, b: step.a)
        return Mask(step: program.place(turned, peak: 0), program)
      default:
        let both = [step.a, step.b].map { operand -> Self in
          guard case .step(let place) = operand else { return Mask(all: true) }
          return .!Mask(step: place, program)
        }
        return step.operation == .and ? both[0] .| both[1] : both[0] .& both[1]
      }
    }
    fileprivate var operand: Program.Operand {
      switch content {
      case .known(let value): return .constant(value ? 1 : 0)
      case .step(let place): return .step(place)
      }
    }
  }

  init(operand: Program.Operand, range: RangeLane, program: Program?) {
    self.operand = operand
    self.range = range
    self.program = program
  }
  init(_ integer: Int) {
    self.init(operand: .constant(integer), range: RangeLane(integer), program: nil)
  }
  init(lifting value: Int) { self.init(value) }

  /// A constant, or nil.
  private var constant: Int? {
    if case .constant(let value) = operand { return value }
    return nil
  }
  /// The range without what it was computed from.
  private var own: RangeLane { RangeLane(low: range.low, high: range.high) }

  private static func record(
    _ operation: Operation, _ a: Self, _ b: Self = Self(0), _ c: Self = Self(0),
    number: Int = 0, in range: RangeLane
  ) -> Self {
    // A range of one value needs no step; a saturated one is not exact and keeps its step.
    if range.low == range.high, range.peak < RangeLane.exactBelow { return Self(range.low) }
    guard let program = a.program ?? b.program ?? c.program else { return Self(range.low) }
    let step = Program.Step(
      operation: operation, a: a.operand, b: b.operand, c: c.operand,
      number: number)
    let place = program.place(step, peak: range.peak)
    return Self(
      operand: .step(place), range: RangeLane(low: range.low, high: range.high), program: program)
  }
  private static func isConstant(_ a: Self, _ b: Self) -> (Int, Int)? {
    if let a = a.constant, let b = b.constant { return (a, b) }
    return nil
  }
  /// A step of one kind on another step and a constant.
  private func split(_ operation: Operation) -> (Self, Int)? {
    guard case .step(let place) = operand, let program else { return nil }
    let step = program.steps[place]
    guard step.operation == operation, case .constant(let value) = step.b,
      case .step = step.a
    else { return nil }
    // The range of the first operand is not kept; it is not needed for what is made of it.
    return (Self(operand: step.a, range: range, program: program), value)
  }

  static func + (a: Self, b: Self) -> Self {
    if let (a, b) = isConstant(a, b) { return Self(a + b) }
    if a.constant == 0 { return b }
    if b.constant == 0 { return a }
    let range = a.own + b.own
    // (x + 1) + 2 is x + 3.
    let (moving, fixed) = a.constant == nil ? (a, b) : (b, a)
    if let more = fixed.constant, let (inner, first) = moving.split(.add) {
      return record(.add, inner, Self(first + more), in: range)
    }
    return record(.add, a, b, in: range)
  }
  static func - (a: Self, b: Self) -> Self {
    if let (a, b) = isConstant(a, b) { return Self(a - b) }
    if let b = b.constant { return a + Self(-b) }
    if a.operand == b.operand { return Self(0) }
    return record(.subtract, a, b, in: a.own - b.own)
  }
  static func * (a: Self, b: Self) -> Self {
    if let (a, b) = isConstant(a, b) { return Self(a * b) }
    if a.constant == 1 { return b }
    if b.constant == 1 { return a }
    if a.constant == 0 || b.constant == 0 { return Self(0) }
    return record(.multiply, a, b, in: a.own * b.own)
  }
  private static func compared(
    _ operation: Operation, _ a: Self, _ b: Self, _ known: Bool?
  ) -> Mask {
    if let known { return Mask(all: known) }
    guard let program = a.program ?? b.program else { return Mask(all: false) }
    let step = Program.Step(operation: operation, a: a.operand, b: b.operand)
    return Mask(step: program.place(step, peak: max(a.range.peak, b.range.peak)), program)
  }
  static func .< (a: Self, b: Self) -> Mask {
    compared(.less, a, b, a.operand == b.operand ? false : (a.own .< b.own).known)
  }
  static func .<= (a: Self, b: Self) -> Mask {
    compared(.lessOrEqual, a, b, a.operand == b.operand ? true : (a.own .<= b.own).known)
  }
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    switch mask.content {
    case .known(let value): return value ? a : b
    case .step:
      if a.operand == b.operand { return a }
      let range = RangeLane.select(.init(known: nil, peak: 0), a.own, b.own)
      guard let program = mask.program else { return a }
      let step = Program.Step(operation: .select, a: mask.operand, b: a.operand, c: b.operand)
      return Self(
        operand: .step(program.place(step, peak: range.peak)), range: range, program: program)
    }
  }
  static func least(_ a: Self, _ b: Self) -> Self {
    if a.range.high <= b.range.low { return a }
    if b.range.high <= a.range.low { return b }
    if a.operand == b.operand { return a }
    return record(.least, a, b, in: RangeLane.least(a.own, b.own))
  }
  static func greatest(_ a: Self, _ b: Self) -> Self {
    if a.range.low >= b.range.high { return a }
    if b.range.low >= a.range.high { return b }
    if a.operand == b.operand { return a }
    return record(.greatest, a, b, in: RangeLane.greatest(a.own, b.own))
  }
  func divided(by divisor: Int, _ rounding: Rounding, _ article: Article) -> Self {
    if let constant { return Self(constant.divided(by: divisor, rounding, article)) }
    let range = own.divided(by: divisor, rounding, article)
    let operation: Operation
    switch rounding {
    case .down: operation = .down
    case .halfUp: operation = .halfUp
    case .up: operation = .up
    }
    return Self.record(operation, self, number: divisor, in: range)
  }
  static func floorDivide(_ a: Self, times b: Self, by c: Self, _ article: Article) -> Self {
    if let first = a.constant, let second = b.constant, let third = c.constant {
      return Self(Int.floorDivide(first, times: second, by: third, article))
    }
    let range = RangeLane.floorDivide(a.own, times: b.own, by: c.own, article)
    return record(.floorDivide, a, b, c, in: range)
  }
}

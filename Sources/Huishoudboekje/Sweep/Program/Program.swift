/// The operations of the rules on amounts that vary, in the order in which they were asked for.
///
/// The same operation on the same operands is one step; `ProgramLane` fills it.
///
/// Limits: recorded by one thread; afterwards it only is read.
final class Program: @unchecked Sendable {
  enum Operation: UInt8, Sendable {
    case input, add, subtract, multiply, least, greatest
    case less, lessOrEqual, and, or, select
    /// Division by `number`, rounded.
    case down, halfUp, up
    /// `a * b / c` down.
    case floorDivide

    var givesMask: Bool {
      switch self {
      case .less, .lessOrEqual, .and, .or: return true
      default: return false
      }
    }
    /// The order of the operands does not matter.
    var isSymmetric: Bool {
      switch self {
      case .add, .multiply, .least, .greatest, .and, .or: return true
      default: return false
      }
    }
  }

  enum Operand: Hashable, Sendable {
    case constant(Int)
    case step(Int)
  }

  struct Step: Hashable, Sendable {
    let operation: Operation
    var a = Operand.constant(0)
    var b = Operand.constant(0)
    var c = Operand.constant(0)
    /// The divisor, or the index of the slot of an input.
    var number = 0

    var operands: [Operand] { [a, b, c] }
  }

  private(set) var steps: [Step] = []
  /// The largest magnitude of each step and of its dividend: the fast lane is exact below 2^51.
  private(set) var peaks: [Int] = []
  private var places: [Step: Int] = [:]

  /// The place of a step; a new one when it was not recorded before.
  func place(_ step: Step, peak: Int) -> Int {
    var step = step
    if step.operation.isSymmetric, Self.comes(step.b, before: step.a) {
      (step.a, step.b) = (step.b, step.a)
    }
    if let place = places[step] { return place }
    places[step] = steps.count
    steps.append(step)
    peaks.append(peak)
    return steps.count - 1
  }

  private static func comes(_ a: Operand, before b: Operand) -> Bool {
    switch (a, b) {
    case (.step(let a), .step(let b)): return a < b
    case (.constant(let a), .constant(let b)): return a < b
    case (.step, .constant): return true
    case (.constant, .step): return false
    }
  }

  /// An amount that varies between two values.
  func input(_ slot: AmountSlot, _ low: Int, _ high: Int) -> ProgramLane {
    guard low < high else { return ProgramLane(low) }
    let range = RangeLane(low: low, high: high)
    let step = place(Step(operation: .input, number: slot.index), peak: range.peak)
    return ProgramLane(operand: .step(step), range: range, program: self)
  }
}

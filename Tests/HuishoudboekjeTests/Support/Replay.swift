@testable import Huishoudboekje

/// The steps of a program with the reference lane's own operations, at one point.
struct Replay {
  /// Of every step; a mask is 0 or 1.
  private(set) var values: [Int] = []

  init(_ program: Program, _ amount: (Int) -> Int) {
    for step in program.steps {
      let (a, b, c) = (self[step.a], self[step.b], self[step.c])
      let value: Int
      switch step.operation {
      case .input: value = amount(step.number)
      case .add: value = a + b
      case .subtract: value = a - b
      case .multiply: value = a * b
      case .least: value = min(a, b)
      case .greatest: value = max(a, b)
      case .less: value = a < b ? 1 : 0
      case .lessOrEqual: value = a <= b ? 1 : 0
      case .and: value = a & b
      case .or: value = a | b
      case .select: value = a == 1 ? b : c
      case .down: value = a.divided(by: step.number, .down, "")
      case .halfUp: value = a.divided(by: step.number, .halfUp, "")
      case .up: value = a.divided(by: step.number, .up, "")
      case .floorDivide: value = Int.floorDivide(a, times: b, by: c, "")
      }
      values.append(value)
    }
  }

  subscript(operand: Program.Operand) -> Int {
    switch operand {
    case .constant(let value): value
    case .step(let place): values[place]
    }
  }

  /// The outcome of a decision.
  func outcome<Outcome>(_ decision: Decision<ProgramLane, Outcome>) -> Outcome {
    switch decision {
    case .outcome(let outcome): return outcome
    case .question(let mask, let yes, let no):
      switch mask.content {
      case .known(let holds): return outcome(holds ? yes : no)
      case .step(let place): return outcome(values[place] == 1 ? yes : no)
      }
    }
  }
}

/// The steps of one stage as instructions on registers: columns of a block of points.
///
/// A multiplication by a constant is done by the instruction that uses it.
struct StageCode: Sendable {
  enum Kind: UInt8, Sendable {
    /// `a * factor + b` and `a * factor - b`.
    case add, subtract
    /// `a - b * factor`.
    case subtractProduct
    /// `a * factor + offset`.
    case scale
    /// `a * b`.
    case multiply
    case least, greatest, less, lessOrEqual, and, or, select
    /// `(a * factor + offset) / divisor`, to a whole number.
    case divide
    case floorDivide
  }

  struct Instruction: Sendable {
    let kind: Kind
    /// Registers.
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    var target: Int32 = 0
    var factor = 1.0
    var offset = 0.0
    var inverse = 1.0
  }

  private(set) var instructions: [Instruction] = []
  /// The registers that hold a value of another stage or an axis, by the step that it is.
  private(set) var imports: [(register: Int, step: Int)] = []
  private(set) var constants: [(register: Int, value: Int)] = []
  /// The registers of the steps that other stages or the outputs read.
  private(set) var exports: [Int] = []
  private(set) var registerCount = 0

  /// About the memory that it takes.
  var bytes: Int {
    instructions.count * MemoryLayout<Instruction>.stride
      + (imports.count + constants.count + exports.count) * 16 + 256
  }

  /// - Parameters:
  ///   - own: the steps of the stage, in order.
  ///   - exported: those of them whose values leave it, in order.
  init(_ program: Program, own: [Int], exported: [Int]) {
    let emitted = Emission(program, own: own, exported: exported)
    let allocation = Allocation(emitted, exported: exported)
    instructions = allocation.instructions()
    imports = emitted.imports.map { (allocation.register($0), $0) }
    constants = emitted.constants.map { (allocation.register(constant: $0), $0) }
    exports = exported.map { allocation.register($0) }
    registerCount = allocation.count
  }
}

extension StageCode {
  /// An instruction on steps and constants, before registers are given out.
  fileprivate struct Draft {
    var instruction: Instruction
    let step: Int
    var operands: [Program.Operand]
  }

  /// Which instruction each step becomes.
  fileprivate struct Emission {
    var drafts: [Draft] = []
    var imports: [Int] = []
    var constants: [Int] = []
    private let program: Program
    private let own: Set<Int>

    init(_ program: Program, own: [Int], exported: [Int]) {
      self.program = program
      self.own = Set(own)
      var uses: [Int: Int] = [:]
      for place in own {
        for case .step(let used) in Self.operands(program.steps[place]) {
          uses[used, default: 0] += 1
        }
      }
      for place in exported { uses[place, default: 0] += 2 }
      let folded = foldable(own, uses)
      for place in own where !folded.contains(place) {
        drafts.append(draft(place, folded))
      }
      collect()
    }

    static func operands(_ step: Program.Step) -> [Program.Operand] {
      switch step.operation {
      case .input: return []
      case .down, .halfUp, .up: return [step.a]
      case .select, .floorDivide: return [step.a, step.b, step.c]
      default: return [step.a, step.b]
      }
    }

    /// The multiplications by a constant that their only user does itself.
    private func foldable(_ own: [Int], _ uses: [Int: Int]) -> Set<Int> {
      var folded = Set<Int>()
      func product(_ operand: Program.Operand) -> Int? {
        guard case .step(let place) = operand, self.own.contains(place), uses[place] == 1,
          program.steps[place].operation == .multiply,
          case .constant = program.steps[place].b
        else { return nil }
        return place
      }
      for place in own {
        let step = program.steps[place]
        switch step.operation {
        case .down, .halfUp, .up:
          if let factor = product(step.a) { folded.insert(factor) }
        case .add, .subtract:
          // One of the two operands; the first when both are products.
          if let factor = product(step.a) ?? product(step.b) { folded.insert(factor) }
        default: break
        }
      }
      return folded
    }

    private func draft(_ place: Int, _ folded: Set<Int>) -> Draft {
      let step = program.steps[place]
      /// What a folded product multiplies, and by how much.
      func factored(_ operand: Program.Operand) -> (Program.Operand, Double)? {
        guard case .step(let inner) = operand, folded.contains(inner),
          case .constant(let factor) = program.steps[inner].b
        else { return nil }
        return (program.steps[inner].a, Double(factor))
      }
      func plain(_ kind: Kind) -> Draft {
        Draft(
          instruction: Instruction(kind: kind), step: place, operands: Self.operands(step))
      }
      switch step.operation {
      case .input: return plain(.add)
      case .add:
        let (a, b) = factored(step.a) != nil ? (step.a, step.b) : (step.b, step.a)
        let (first, factor) = factored(a) ?? (a, 1)
        if case .constant(let value) = b {
          var scaled = Instruction(kind: .scale, factor: factor)
          scaled.offset = Double(value)
          return Draft(instruction: scaled, step: place, operands: [first])
        }
        if case .constant(let value) = first {
          var scaled = Instruction(kind: .scale, factor: 1)
          scaled.offset = Double(value)
          return Draft(instruction: scaled, step: place, operands: [b])
        }
        return Draft(
          instruction: Instruction(kind: .add, factor: factor), step: place, operands: [first, b])
      case .subtract:
        if let (first, factor) = factored(step.a) {
          return Draft(
            instruction: Instruction(kind: .subtract, factor: factor), step: place,
            operands: [first, step.b])
        }
        if let (second, factor) = factored(step.b) {
          return Draft(
            instruction: Instruction(kind: .subtractProduct, factor: factor), step: place,
            operands: [step.a, second])
        }
        return plain(.subtract)
      case .multiply:
        if case .constant(let factor) = step.b {
          return Draft(
            instruction: Instruction(kind: .scale, factor: Double(factor)), step: place,
            operands: [step.a])
        }
        return plain(.multiply)
      case .least: return plain(.least)
      case .greatest: return plain(.greatest)
      case .less: return plain(.less)
      case .lessOrEqual: return plain(.lessOrEqual)
      case .and: return plain(.and)
      case .or: return plain(.or)
      case .select: return plain(.select)
      case .down, .halfUp, .up:
        let (first, factor) = factored(step.a) ?? (step.a, 1)
        var division = Instruction(kind: .divide, factor: factor)
        let rounding: Rounding =
          step.operation == .down ? .down : step.operation == .up ? .up : .halfUp
        division.offset = rounding.offset(step.number)
        division.inverse = 1 / Double(step.number)
        return Draft(instruction: division, step: place, operands: [first])
      case .floorDivide: return plain(.floorDivide)
      }
    }

    private mutating func collect() {
      var seen = Set<Program.Operand>()
      for draft in drafts {
        for operand in draft.operands where seen.insert(operand).inserted {
          switch operand {
          case .constant(let value): constants.append(value)
          case .step(let place): if !own.contains(place) { imports.append(place) }
          }
        }
      }
    }
  }

  /// Gives out registers; a register is free again after the last use of its value.
  fileprivate struct Allocation {
    private(set) var count = 0
    private var registers: [Program.Operand: Int] = [:]
    private var drafts: [Draft]

    init(_ emission: Emission, exported: [Int]) {
      drafts = emission.drafts
      var free: [Int] = []
      for place in emission.imports { registers[.step(place)] = next() }
      for value in emission.constants { registers[.constant(value)] = next() }
      var kept = Set(registers.keys)
      for place in exported {
        registers[.step(place)] = next()
        kept.insert(.step(place))
      }
      var lastUse: [Program.Operand: Int] = [:]
      for (index, draft) in drafts.enumerated() {
        for operand in draft.operands { lastUse[operand] = index }
      }
      for index in drafts.indices {
        let operands = drafts[index].operands
        let at = operands.map { Self.known(registers[$0]) }
        if at.count > 0 { drafts[index].instruction.a = Int32(at[0]) }
        if at.count > 1 { drafts[index].instruction.b = Int32(at[1]) }
        if at.count > 2 { drafts[index].instruction.c = Int32(at[2]) }
        for operand in Set(operands) where lastUse[operand] == index && !kept.contains(operand) {
          if let register = registers[operand] { free.append(register) }
        }
        let own = Program.Operand.step(drafts[index].step)
        if registers[own] == nil { registers[own] = free.popLast() ?? next() }
        drafts[index].instruction.target = Int32(registers[own]!)
      }
    }
    private mutating func next() -> Int {
      count += 1
      return count - 1
    }
    func register(_ step: Int) -> Int { Self.known(registers[.step(step)]) }
    func register(constant: Int) -> Int { Self.known(registers[.constant(constant)]) }
    private static func known(_ register: Int?) -> Int {
      guard let register else {
        preconditionFailure("A stage reads a value that has no register.")
      }
      return register
    }
    func instructions() -> [Instruction] { drafts.map(\.instruction) }
  }
}

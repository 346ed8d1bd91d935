/// Runs the instructions of a stage over a block of points, eight at once.
///
/// Every register has an address and a stride: 1 for a column, 0 for a value that is the same for
/// the whole block. All arithmetic is that of `SIMD8<Double>` as a lane.
final class StageRunner {
  /// The most points of a block.
  static let blockRows = 512
  private typealias Vector = SIMD8<Double>

  let code: StageCode
  let addresses: UnsafeMutablePointer<UnsafeMutableRawPointer>
  /// Bytes from one vector to the next: 64, or 0.
  let strides: UnsafeMutablePointer<Int>
  private let scratch: UnsafeMutableRawPointer

  init(_ code: StageCode) {
    self.code = code
    let bytes = max(1, code.registerCount) * Self.blockRows * 8
    scratch = .allocate(byteCount: bytes, alignment: 64)
    scratch.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    addresses = .allocate(capacity: max(1, code.registerCount))
    strides = .allocate(capacity: max(1, code.registerCount))
    for register in 0..<code.registerCount {
      addresses[register] = own(register)
      strides[register] = 64
    }
    for constant in code.constants {
      splat(Double(constant.value), constant.register)
    }
  }
  deinit {
    scratch.deallocate()
    addresses.deallocate()
    strides.deallocate()
  }

  /// The column of a register that belongs to the runner.
  private func own(_ register: Int) -> UnsafeMutableRawPointer {
    scratch + register * Self.blockRows * 8
  }
  /// The column of an import, for who fills it.
  func column(_ register: Int) -> UnsafeMutablePointer<Double> {
    addresses[register] = own(register)
    strides[register] = 64
    return own(register).assumingMemoryBound(to: Double.self)
  }
  /// One value for the whole block.
  @inline(__always) func splat(_ value: Double, _ register: Int) {
    own(register).storeBytes(of: Vector(repeating: value), as: Vector.self)
    addresses[register] = own(register)
    strides[register] = 0
  }
  /// A column elsewhere, readable and writable to the next multiple of eight points.
  @inline(__always) func point(_ register: Int, at address: UnsafeMutableRawPointer) {
    addresses[register] = address
    strides[register] = 64
  }

  func run(_ count: Int) {
    let vectors = (count + 7) / 8
    code.instructions.withUnsafeBufferPointer { instructions in
      for instruction in instructions { run(instruction, vectors) }
    }
  }

  @inline(__always)
  private func run(_ step: StageCode.Instruction, _ vectors: Int) {
    let (a, b) = (addresses[Int(step.a)], addresses[Int(step.b)])
    let (sa, sb) = (strides[Int(step.a)], strides[Int(step.b)])
    let target = addresses[Int(step.target)]
    typealias Mask = Vector.Mask
    @inline(__always) func load(
      _ base: UnsafeMutableRawPointer, _ stride: Int, _ index: Int
    ) -> Vector { (base + stride &* index).loadUnaligned(as: Vector.self) }
    @inline(__always) func mask(
      _ base: UnsafeMutableRawPointer, _ stride: Int, _ index: Int
    ) -> Mask { unsafeBitCast(load(base, stride, index), to: Mask.self) }
    @inline(__always) func each(_ value: (Int) -> Vector) {
      for index in 0..<vectors {
        (target + 64 &* index).storeBytes(of: value(index), as: Vector.self)
      }
    }
    @inline(__always) func eachMask(_ value: (Int) -> Mask) {
      each { unsafeBitCast(value($0), to: Vector.self) }
    }
    switch step.kind {
    case .add:
      if step.factor == 1 {
        each { load(a, sa, $0) + load(b, sb, $0) }
      } else {
        let factor = Vector(repeating: step.factor)
        each { load(a, sa, $0) * factor + load(b, sb, $0) }
      }
    case .subtract:
      if step.factor == 1 {
        each { load(a, sa, $0) - load(b, sb, $0) }
      } else {
        let factor = Vector(repeating: step.factor)
        each { load(a, sa, $0) * factor - load(b, sb, $0) }
      }
    case .subtractProduct:
      let factor = Vector(repeating: step.factor)
      each { load(a, sa, $0) - load(b, sb, $0) * factor }
    case .scale:
      let (factor, offset) = (Vector(repeating: step.factor), Vector(repeating: step.offset))
      each { load(a, sa, $0) * factor + offset }
    case .multiply: each { load(a, sa, $0) * load(b, sb, $0) }
    case .least: each { Vector.least(load(a, sa, $0), load(b, sb, $0)) }
    case .greatest: each { Vector.greatest(load(a, sa, $0), load(b, sb, $0)) }
    case .less: eachMask { load(a, sa, $0) .< load(b, sb, $0) }
    case .lessOrEqual: eachMask { load(a, sa, $0) .<= load(b, sb, $0) }
    case .and: eachMask { mask(a, sa, $0) .& mask(b, sb, $0) }
    case .or: eachMask { mask(a, sa, $0) .| mask(b, sb, $0) }
    case .select:
      let (c, sc) = (addresses[Int(step.c)], strides[Int(step.c)])
      each { Vector.select(mask(a, sa, $0), load(b, sb, $0), load(c, sc, $0)) }
    case .divide:
      // The rounding of `Lane.divided`, with the multiplication by a whole number before it.
      let (factor, offset) = (Vector(repeating: step.factor), Vector(repeating: step.offset))
      let inverse = Vector(repeating: step.inverse)
      let shift = Vector.roundingShift
      each { ((load(a, sa, $0) * factor + offset) * inverse + shift) - shift }
    case .floorDivide:
      let (c, sc) = (addresses[Int(step.c)], strides[Int(step.c)])
      each {
        Vector.floorDivide(
          load(a, sa, $0), times: load(b, sb, $0), by: load(c, sc, $0), "floor of a quotient")
      }
    }
  }
}

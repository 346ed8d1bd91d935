/// Computes rows of a sweep; one worker per thread.
public final class SweepWorker {
  /// The most rows that one call computes.
  public static let blockRows = 512
  private static let lanes = 8
  private static let stride = blockRows * 8

  private let plan: SweepPlan
  /// A column of doubles per amount: whole cents.
  private let inputs: UnsafeMutableRawPointer
  /// Which slot has a column of its own; the others read one broadcast vector.
  private let pointers: UnsafeMutablePointer<UnsafeMutableRawPointer>
  private let strides: UnsafeMutablePointer<Int>
  /// A column of doubles per requested column.
  private let outputs: UnsafeMutableRawPointer
  /// By form and line: the column that wants it, or -1.
  private let wanted: UnsafeMutablePointer<Int>
  private let axisColumns: [(axis: Int, slot: AmountSlot, values: UnsafeMutablePointer<Double>)]
  private var loadedVariant = -1

  public init(_ plan: SweepPlan) {
    self.plan = plan
    func columns(_ count: Int) -> UnsafeMutableRawPointer {
      let bytes = max(1, count) * Self.stride
      let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
      memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
      return memory
    }
    let axes = plan.grid.axes
    var axisColumns: [(axis: Int, slot: AmountSlot, values: UnsafeMutablePointer<Double>)] = []
    for (index, axis) in axes.enumerated() {
      guard case .amount(let slot, let values) = axis else { continue }
      let copy = UnsafeMutablePointer<Double>.allocate(capacity: values.count)
      for (i, value) in values.enumerated() { copy[i] = Double(value) }
      axisColumns.append((index, slot, copy))
    }
    self.axisColumns = axisColumns
    // One column per axis, then one vector per slot for what does not vary.
    let vectorBytes = AmountSlot.count * 64
    inputs = columns(axisColumns.count + (vectorBytes + Self.stride - 1) / Self.stride)
    pointers = .allocate(capacity: AmountSlot.count)
    strides = .allocate(capacity: AmountSlot.count)
    let vectors = inputs + axisColumns.count * Self.stride
    for slot in 0..<AmountSlot.count {
      pointers[slot] = vectors + slot * 64
      strides[slot] = 0
    }
    for (column, axis) in axisColumns.enumerated() {
      pointers[axis.slot.index] = inputs + column * Self.stride
      strides[axis.slot.index] = 1
    }
    outputs = columns(plan.columns.count)
    let lines = BudgetLine.allCases.count
    let forms = plan.grid.variants.first?.columns.count ?? 0
    wanted = .allocate(capacity: max(1, forms * lines))
    wanted.initialize(repeating: -1, count: max(1, forms * lines))
    extra = columns(2 * forms)
    for (column, wish) in plan.columns.enumerated() {
      guard case .line(let line, let form) = wish else { continue }
      // A line that is asked for twice is copied from its first column.
      let place = form * lines + line.ordinal
      if wanted[place] < 0 { wanted[place] = column }
    }
  }
  /// What is free to spend per form: the differences need it.
  private let extra: UnsafeMutableRawPointer
  /// The year of every line of one form, eight households at once.
  private let totals = UnsafeMutablePointer<SIMD8<Double>>.allocate(capacity: BudgetLine.count)

  deinit {
    for axis in axisColumns { axis.values.deallocate() }
    for memory in [inputs, outputs, extra] { memory.deallocate() }
    pointers.deallocate()
    strides.deallocate()
    wanted.deallocate()
    totals.deallocate()
  }

  /// The value of a requested column at a row of the last block, in cents.
  @inline(__always) public func cents(column: Int, row: Int) -> Int {
    // Adding 1.5 * 2^52 leaves the integer in the low bits.
    let shifted =
      outputs.load(fromByteOffset: column * Self.stride + row * 8, as: Double.self)
      + 0x1.8p52
    return Int(truncatingIfNeeded: Int64(bitPattern: shifted.bitPattern << 13) >> 13)
  }

  /// Computes the rows from `start`, at most `blockRows`; the results stay until the next call.
  public func compute(from start: Int, count: Int) {
    precondition(count <= Self.blockRows, "a block holds at most \(Self.blockRows) rows")
    let run = plan.grid.variantRun
    var row = start
    let end = start + count
    while row < end {
      let stop = min(end, (row / run + 1) * run)
      computeRun(from: row, count: stop - row, at: row - start)
      row = stop
    }
    finishColumns(count)
  }

  /// Rows of one variant; `place` is where they go in the block.
  private func computeRun(from row: Int, count: Int, at place: Int) {
    let variant = plan.grid.variant(at: row)
    if variant != loadedVariant { load(variant) }
    for (column, axis) in axisColumns.enumerated() {
      fill(inputs + column * Self.stride, axis.axis, axis.values, from: row, count: count)
    }
    if plan.exact[variant] {
      computeFast(plan.plans[variant], count: count, at: place)
    } else {
      computeReference(plan.plans[variant], count: count, at: place)
    }
  }

  private func load(_ variant: Int) {
    let amounts = plan.grid.variants[variant].amounts
    for slot in 0..<AmountSlot.count where strides[slot] == 0 {
      let value = Double(amounts[AmountSlot.at(slot)] ?? 0)
      pointers[slot].storeBytes(of: SIMD8<Double>(repeating: value), as: SIMD8<Double>.self)
    }
    loadedVariant = variant
  }

  /// The values of an axis over consecutive rows.
  private func fill(
    _ memory: UnsafeMutableRawPointer, _ axis: Int, _ values: UnsafeMutablePointer<Double>,
    from row: Int, count: Int
  ) {
    let column = memory.assumingMemoryBound(to: Double.self)
    let step = plan.grid.steps[axis]
    let length = plan.grid.axes[axis].count
    var index = row / step % length
    var left = step - row % step
    var filled = 0
    while filled < count {
      let run = min(left, count - filled)
      (column + filled).update(repeating: values[index], count: run)
      filled += run
      left = step
      index = index + 1 == length ? 0 : index + 1
    }
  }

  private func computeFast(_ household: HouseholdPlan<Int>, count: Int, at place: Int) {
    var sink = FastSink(
      outputs: outputs, extra: extra, wanted: wanted, totals: totals, stride: Self.stride)
    let pointers = pointers
    let strides = strides
    var done = 0
    while done < count {
      let offset = done * 8
      sink.offset = (place + done) * 8
      sink.left = min(Self.lanes, count - done)
      func load(_ slot: AmountSlot) -> SIMD8<Double> {
        pointers[slot.index].loadUnaligned(
          fromByteOffset: offset &* strides[slot.index], as: SIMD8<Double>.self)
      }
      household.run(load, &sink)
      done += Self.lanes
    }
  }

  private func computeReference(_ household: HouseholdPlan<Int>, count: Int, at place: Int) {
    var sink = ReferenceSink(
      outputs: outputs, extra: extra, wanted: wanted, stride: Self.stride)
    for done in 0..<count {
      sink.offset = (place + done) * 8
      func load(_ slot: AmountSlot) -> Int {
        Int(
          pointers[slot.index].load(
            fromByteOffset: done * 8 * strides[slot.index], as: Double.self))
      }
      household.run(load, &sink)
    }
  }

  /// Differences, and lines that are asked for more than once.
  private func finishColumns(_ count: Int) {
    for (column, wish) in plan.columns.enumerated() {
      let out = (outputs + column * Self.stride).assumingMemoryBound(to: Double.self)
      switch wish {
      case .difference(let of, let minus):
        let more = (extra + of * Self.stride).assumingMemoryBound(to: Double.self)
        let less = (extra + minus * Self.stride).assumingMemoryBound(to: Double.self)
        for row in 0..<count { out[row] = more[row] - less[row] }
      case .line(let line, let form):
        let first = wanted[form * BudgetLine.allCases.count + line.ordinal]
        if first != column {
          let source = (outputs + first * Self.stride).assumingMemoryBound(to: Double.self)
          out.update(from: source, count: count)
        }
      }
    }
  }
}

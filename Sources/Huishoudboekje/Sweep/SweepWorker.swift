/// Computes rows of a sweep; one worker per thread.
package final class SweepWorker {
  /// The most rows that one call computes.
  package static let blockRows = 4096
  private static let stride = blockRows * 8

  private let plan: SweepPlan
  /// A column of doubles per requested column: whole cents.
  private let outputs: UnsafeMutableRawPointer
  /// The same for the rows of one variant, where variants follow each other row by row.
  private let gathered: UnsafeMutableRawPointer
  private var current: (variant: Int, run: VariantRun)?

  package init(_ plan: SweepPlan) {
    self.plan = plan
    func columns(_ count: Int) -> UnsafeMutableRawPointer {
      let bytes = max(1, count) * Self.stride + 64
      let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
      memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
      return memory
    }
    outputs = columns(plan.columns.count)
    gathered = columns(plan.columns.count)
  }
  deinit {
    outputs.deallocate()
    gathered.deallocate()
  }

  /// The value of a requested column at a row of the last block, in cents.
  @inline(__always) package func cents(column: Int, row: Int) -> Int {
    Self.cents(outputs.load(fromByteOffset: column * Self.stride + row * 8, as: Double.self))
  }
  /// A whole number below 2^51.
  @inline(__always) package static func cents(_ value: Double) -> Int {
    // Adding 1.5 * 2^52 leaves the integer in the low bits.
    Int(truncatingIfNeeded: Int64(bitPattern: (value + 0x1.8p52).bitPattern << 13) >> 13)
  }
  /// The values of a requested column in the last block, whole cents.
  @inline(__always) package func values(_ column: Int) -> UnsafePointer<Double> {
    UnsafePointer((outputs + column * Self.stride).assumingMemoryBound(to: Double.self))
  }

  /// Computes the rows from `start`, at most `blockRows`; the results stay until the next call.
  package func compute(from start: Int, count: Int) {
    precondition(count <= Self.blockRows, "a block holds at most \(Self.blockRows) rows")
    let run = plan.grid.variantRun
    if let cycle = plan.cycle, count >= Self.leastPanelRows {
      copyFromPanels(from: start, count: count, run: run, cycle)
      return
    }
    if run < StageRunner.blockRows, run < plan.grid.rowCount {
      computeMixed(from: start, count: count, run: run)
      return
    }
    var row = start
    let end = start + count
    while row < end {
      let stop = min(end, (row / run + 1) * run)
      variantRun(plan.grid.variant(at: row)).compute(
        from: plan.grid.point(at: row), count: stop - row, into: outputs, at: row - start,
        stride: Self.stride)
      row = stop
    }
  }

  private func variantRun(_ variant: Int) -> VariantRun {
    if let current, current.variant == variant { return current.run }
    let run = VariantRun(plan, variant)
    current = (variant, run)
    return run
  }

  /// A few rows alone are not worth a panel.
  private static let leastPanelRows = 64

  /// Rows whose variants come by again and again: each is run for many of its rows at a time.
  private func copyFromPanels(from start: Int, count: Int, run: Int, _ cycle: SweepCycle) {
    let grid = plan.grid
    let columns = plan.columns.count
    var panel = plan.panel(of: start, cycle)
    var row = start
    let end = start + count
    while row < end {
      let stop = min(end, (row / run + 1) * run)
      if panel.number != cycle.panel(of: row) { panel = plan.panel(of: row, cycle) }
      let (variant, point) = (grid.variant(at: row), grid.point(at: row))
      for column in 0..<columns {
        let target = (outputs + column * Self.stride).assumingMemoryBound(to: Double.self)
        (target + row - start).update(
          from: panel.values(variant, column, from: point), count: stop - row)
      }
      row = stop
    }
  }

  /// Rows whose variants change faster than a block: those of each variant follow each other in
  /// its own grid, so they are computed together and put in their places.
  private func computeMixed(from start: Int, count: Int, run: Int) {
    var pieces: [Int: [Piece]] = [:]
    var order: [Int] = []
    var row = start
    let end = start + count
    while row < end {
      let stop = min(end, (row / run + 1) * run)
      let variant = plan.grid.variant(at: row)
      if pieces[variant] == nil { order.append(variant) }
      pieces[variant, default: []].append(
        Piece(point: plan.grid.point(at: row), place: row - start, count: stop - row))
      row = stop
    }
    for variant in order {
      let pieces = pieces[variant] ?? []
      guard let first = pieces.first, let last = pieces.last else { continue }
      variantRun(variant).compute(
        from: first.point, count: last.point + last.count - first.point, into: gathered, at: 0,
        stride: Self.stride)
      for column in plan.columns.indices {
        let source = (gathered + column * Self.stride).assumingMemoryBound(to: Double.self)
        let target = (outputs + column * Self.stride).assumingMemoryBound(to: Double.self)
        for piece in pieces {
          (target + piece.place).update(
            from: source + piece.point - first.point, count: piece.count)
        }
      }
    }
  }
  /// Rows of one variant that follow each other.
  private struct Piece {
    let point: Int
    let place: Int
    let count: Int
  }
}

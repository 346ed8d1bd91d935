import Dispatch

/// The values of the amounts that vary, as doubles, for every variant of a grid.
final class StageAxes: @unchecked Sendable {
  /// By axis and column, with room for a whole vector at the end.
  let columns: [[UnsafeMutablePointer<Double>]]

  /// - Parameter axes: by axis and column, its values in cents.
  init(_ axes: [[[Int]]]) {
    columns = axes.map { columns in
      columns.map { values in
        let memory = UnsafeMutablePointer<Double>.allocate(capacity: values.count + 8)
        for (index, value) in values.enumerated() { memory[index] = Double(value) }
        for index in 0..<8 { memory[values.count + index] = 0 }
        return memory
      }
    }
  }
  deinit {
    for columns in columns { for column in columns { column.deallocate() } }
  }
}

/// The values of the tables of a stage plan, computed once and read by every thread.
final class StageTables: @unchecked Sendable {
  let plan: StagePlan
  private let axes: StageAxes
  /// By table, one column after another.
  private let values: [UnsafeMutablePointer<Double>]
  /// The memory of the tables.
  let bytes: Int

  init(_ plan: StagePlan, axes: StageAxes) {
    self.plan = plan
    self.axes = axes
    bytes = plan.tables.reduce(0) {
      $0 + max(1, $1.code.exports.count) * Self.room($1) * MemoryLayout<Double>.stride
    }
    values = plan.tables.map { stage in
      let count = max(1, stage.code.exports.count) * Self.room(stage)
      let memory = UnsafeMutablePointer<Double>.allocate(capacity: count)
      memory.initialize(repeating: 0, count: count)
      return memory
    }
    for index in plan.tables.indices { compute(index) }
  }
  deinit {
    for table in values { table.deallocate() }
  }

  /// By axis and column, as doubles, with room for a whole vector at the end.
  var axisColumns: [[UnsafeMutablePointer<Double>]] { axes.columns }

  /// The points of a table, to a whole block.
  private static func room(_ stage: StagePlan.Stage) -> Int {
    (stage.points + 7) / 8 * 8 + 8
  }
  /// A column of a table.
  func column(_ table: Int, _ export: Int) -> UnsafeMutablePointer<Double> {
    values[table] + export * Self.room(plan.tables[table])
  }

  private func compute(_ table: Int) {
    let blocks = (plan.tables[table].points + StageRunner.blockRows - 1) / StageRunner.blockRows
    let parts = blocks > 8 ? 16 : 1
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let runner = StageRunner(plan.tables[table].code)
      for block in blocks * part / parts..<blocks * (part + 1) / parts {
        compute(table, block: block, runner)
      }
    }
  }
  private func compute(_ table: Int, block: Int, _ runner: StageRunner) {
    let stage = plan.tables[table]
    let start = block * StageRunner.blockRows
    let count = min(StageRunner.blockRows, stage.points - start)
    for (register, source) in zip(stage.code.imports.map(\.register), stage.imports) {
      gather(
        source, over: stage.axes, from: start, count: count, into: runner.column(register),
        outer: nil)
    }
    for (export, register) in stage.code.exports.enumerated() {
      runner.point(register, at: UnsafeMutableRawPointer(column(table, export) + start))
    }
    runner.run(count)
  }

  /// Values of an outer stage that are at hand, by export, from one of its rows on.
  struct OuterWindow {
    let columns: [UnsafeMutablePointer<Double>]
    let first: Int
  }

  /// Where a source lies, and how far apart its values are for each axis of a grid.
  struct Location {
    let memory: UnsafePointer<Double>
    let steps: [Int]
    /// What is taken off the index.
    var first = 0
  }

  func location(
    _ source: StagePlan.Source, over axes: [Int], outer window: OuterWindow?
  ) -> Location? {
    let counts = plan.axisCounts
    func steps(_ own: [Int]) -> [Int] {
      var steps = [Int](repeating: 0, count: axes.count)
      var step = 1
      for axis in own.reversed() {
        if let place = axes.firstIndex(of: axis) { steps[place] = step }
        step *= counts[axis]
      }
      return steps
    }
    switch source {
    case .constant, .point: return nil
    case .axis(let axis, let column):
      return Location(memory: axisColumns[axis][column], steps: steps([axis]))
    case .table(let table, let export):
      return Location(memory: column(table, export), steps: steps(plan.tables[table].axes))
    case .outer(let export):
      guard let window else { return nil }
      return Location(
        memory: window.columns[export], steps: steps(plan.outer.axes), first: window.first)
    }
  }

  /// The values of a source over consecutive rows of the grid of some axes.
  func gather(
    _ source: StagePlan.Source, over axes: [Int], from start: Int, count: Int,
    into target: UnsafeMutablePointer<Double>, outer window: OuterWindow?
  ) {
    if case .constant(let value) = source {
      target.update(repeating: Double(value), count: count)
      return
    }
    guard let place = location(source, over: axes, outer: window) else { return }
    let last = axes.count - 1
    let length = last < 0 ? 1 : plan.axisCounts[axes[last]]
    let step = last < 0 ? 0 : place.steps[last]
    var filled = 0
    while filled < count {
      var rest = (start + filled) / length
      let within = (start + filled) % length
      var index = -place.first
      for axis in stride(from: last - 1, through: 0, by: -1) {
        let digits = plan.axisCounts[axes[axis]]
        index += rest % digits * place.steps[axis]
        rest /= digits
      }
      let run = min(length - within, count - filled)
      if step == 0 {
        (target + filled).update(repeating: place.memory[index], count: run)
      } else {
        (target + filled).update(from: place.memory + index + within, count: run)
      }
      filled += run
    }
  }
}

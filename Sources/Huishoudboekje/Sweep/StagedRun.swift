/// Runs the stages of a program over consecutive points of a grid.
final class StagedRun {
  private let tables: StageTables
  private let plan: StagePlan
  private let outer: StageRunner
  private let point: StageRunner
  private let lastCount: Int
  private let pointImports: [PointImport]
  /// Where an import of the point stage lies.
  private struct PointImport {
    let register: Int
    let memory: UnsafePointer<Double>
    let steps: [Int]
    let isOuter: Bool
    var followsLast: Bool { steps.last == 1 }
  }
  /// The outer stage computes as many of its rows at once.
  private static let outerRows = StageRunner.blockRows
  private let outerColumns: [UnsafeMutablePointer<Double>]
  private var outerFirst = 0
  private var outerCount = 0
  /// The outputs that are exports of the point stage, and those that are not.
  private let pointOutputs: [(column: Int, register: Int)]
  private let copies: [(column: Int, of: Int)]
  private let others: [Int]

  init(_ tables: StageTables) {
    self.tables = tables
    plan = tables.plan
    outer = StageRunner(plan.outer.code)
    point = StageRunner(plan.point.code)
    lastCount = plan.axisCounts.last ?? 1
    outerColumns = plan.outer.code.exports.map { _ in
      let memory = UnsafeMutablePointer<Double>.allocate(capacity: Self.outerRows + 8)
      memory.initialize(repeating: 0, count: Self.outerRows + 8)
      return memory
    }
    let window = StageTables.OuterWindow(columns: outerColumns, first: 0)
    pointImports = zip(plan.point.code.imports, plan.point.imports).compactMap { code, source in
      guard let at = tables.location(source, over: tables.plan.point.axes, outer: window) else {
        return nil
      }
      var isOuter = false
      if case .outer = source { isOuter = true }
      return PointImport(
        register: code.register, memory: at.memory, steps: at.steps, isOuter: isOuter)
    }
    var pointOutputs: [(column: Int, register: Int)] = []
    var copies: [(column: Int, of: Int)] = []
    var others: [Int] = []
    var known: [Int: Int] = [:]
    for (column, source) in plan.outputs.enumerated() {
      if case .point(let export) = source {
        if let first = known[export] {
          copies.append((column, first))
        } else {
          known[export] = column
          pointOutputs.append((column, plan.point.code.exports[export]))
        }
      } else {
        others.append(column)
      }
    }
    self.pointOutputs = pointOutputs
    self.copies = copies
    self.others = others
  }
  deinit { for column in outerColumns { column.deallocate() } }

  func compute(
    from start: Int, count: Int, into outputs: UnsafeMutableRawPointer, at place: Int, stride: Int
  ) {
    let longRuns = lastCount >= 64
    var done = 0
    while done < count {
      let row = start + done
      var block = min(StageRunner.blockRows, count - done)
      let outerRow = row / lastCount
      if longRuns { block = min(block, lastCount - row % lastCount) }
      prepareOuter(outerRow, through: (row + block - 1) / lastCount)
      // What the outer stage has at hand may end before the block does.
      block = min(block, (outerFirst + outerCount) * lastCount - row)
      let target = outputs + (place + done) * 8
      if longRuns {
        pointAtRun(row)
      } else {
        gatherImports(row, block)
      }
      computeBlock(row, block, target, stride)
      done += block
    }
  }

  private func computeBlock(
    _ row: Int, _ block: Int, _ target: UnsafeMutableRawPointer, _ stride: Int
  ) {
    let whole = block % 8 == 0
    for output in pointOutputs {
      // A vector must not run over rows that are there already, so a part of one is copied.
      if whole {
        point.point(output.register, at: target + output.column * stride)
      } else {
        _ = point.column(output.register)
      }
    }
    point.run(block)
    for output in pointOutputs where !whole {
      (target + output.column * stride).copyMemory(
        from: point.addresses[output.register], byteCount: block * 8)
    }
    for copy in copies {
      (target + copy.column * stride).copyMemory(
        from: target + copy.of * stride, byteCount: block * 8)
    }
    for column in others {
      tables.gather(
        plan.outputs[column], over: plan.point.axes, from: row, count: block,
        into: (target + column * stride).assumingMemoryBound(to: Double.self), outer: window)
    }
  }

  private var window: StageTables.OuterWindow {
    StageTables.OuterWindow(columns: outerColumns, first: outerFirst)
  }

  /// The outer stage at these rows of the grid without the last axis.
  private func prepareOuter(_ first: Int, through last: Int) {
    let code = plan.outer.code
    guard !code.instructions.isEmpty else {
      outerFirst = first
      outerCount = last - first + 1
      return
    }
    guard first < outerFirst || outerFirst + outerCount <= first || outerCount == 0 else { return }
    // Short runs follow each other quickly; a long one is alone.
    let ahead = lastCount >= StageRunner.blockRows ? 1 : Self.outerRows
    outerFirst = first
    outerCount = min(max(last - first + 1, ahead), Self.outerRows, plan.outer.points - first)
    for (register, source) in zip(code.imports.map(\.register), plan.outer.imports) {
      tables.gather(
        source, over: plan.outer.axes, from: first, count: outerCount,
        into: outer.column(register), outer: nil)
    }
    for (export, register) in code.exports.enumerated() {
      outer.point(register, at: UnsafeMutableRawPointer(outerColumns[export]))
    }
    outer.run(outerCount)
  }

  /// The imports of the point stage within one run of the last axis: no copies.
  private func pointAtRun(_ row: Int) {
    let within = row % lastCount
    for imported in pointImports {
      var rest = row / lastCount
      var index = imported.isOuter ? -outerFirst : 0
      for axis in Swift.stride(from: plan.axisCounts.count - 2, through: 0, by: -1) {
        let count = plan.axisCounts[axis]
        index += rest % count * imported.steps[axis]
        rest /= count
      }
      if imported.followsLast {
        point.point(
          imported.register,
          at: UnsafeMutableRawPointer(mutating: imported.memory + index + within))
      } else {
        point.splat(imported.memory[index], imported.register)
      }
    }
  }

  private func gatherImports(_ row: Int, _ block: Int) {
    for (place, imported) in plan.point.code.imports.enumerated() {
      tables.gather(
        plan.point.imports[place], over: plan.point.axes, from: row, count: block,
        into: point.column(imported.register), outer: window)
    }
  }
}

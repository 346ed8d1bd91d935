import Dispatch
import Huishoudboekje
import HuishoudboekjeFiles
import HuishoudboekjeText
import Synchronization

/// What a workload does with a sweep.
enum SweepWork {
  /// Computes every row on all processors without writing; the checksum does not depend on the
  /// order of the blocks.
  static func checksum(_ plan: SweepPlan) -> UInt64 {
    let rows = plan.grid.rowCount
    let blocks = (rows + SweepWorker.blockRows - 1) / SweepWorker.blockRows
    let ticket = Atomic<Int>(0)
    let total = Atomic<UInt64>(0)
    DispatchQueue.concurrentPerform(iterations: min(SweepTable.processors, blocks)) { _ in
      let worker = SweepWorker(plan)
      var sum: UInt64 = 0
      while true {
        let block = ticket.add(1, ordering: .relaxed).oldValue
        if block >= blocks { break }
        let start = block * SweepWorker.blockRows
        let count = min(SweepWorker.blockRows, rows - start)
        worker.compute(from: start, count: count)
        for row in stride(from: 0, to: count, by: 61) {
          for column in plan.columns.indices {
            let value = UInt64(bitPattern: Int64(worker.cents(column: column, row: row)))
            sum &+= value &* UInt64(start + row + 1) &* UInt64(2 * column + 1)
          }
        }
      }
      total.wrappingAdd(sum, ordering: .relaxed)
    }
    return total.load(ordering: .relaxed)
  }

  /// Compares cells of the fast lane with the reference lane, block by block over the whole grid.
  ///
  /// - Throws: when one of them differs.
  static func compareCells(_ fast: SweepPlan, _ reference: SweepPlan, cells: Int) throws -> UInt64 {
    let rows = cells / fast.columns.count
    let total = fast.grid.rowCount
    let size = 64
    let blocks = (rows + size - 1) / size
    let ticket = Atomic<Int>(0)
    let wrong = Atomic<Int>(0)
    let sum = Atomic<UInt64>(0)
    DispatchQueue.concurrentPerform(iterations: SweepTable.processors) { _ in
      let workers = (SweepWorker(fast), SweepWorker(reference))
      var own: UInt64 = 0
      while true {
        let block = ticket.add(1, ordering: .relaxed).oldValue
        if block >= blocks { break }
        // A step that shares no factor with the grid visits all of it.
        let start = (block &* 1_000_003) % max(1, total - size)
        let count = min(size, total - start)
        workers.0.compute(from: start, count: count)
        workers.1.compute(from: start, count: count)
        for column in fast.columns.indices {
          for row in 0..<count {
            let value = workers.0.cents(column: column, row: row)
            if value != workers.1.cents(column: column, row: row) {
              wrong.add(1, ordering: .relaxed)
            }
            own &+= UInt64(bitPattern: Int64(value)) &* UInt64(row + 1)
          }
        }
      }
      sum.wrappingAdd(own, ordering: .relaxed)
    }
    let count = wrong.load(ordering: .relaxed)
    guard count == 0 else {
      throw InputError(
        file: "compare-cells", problem: "\(count) cells differ from the reference lane",
        remedy: "The fast lane must be exact; find the rule with the tests of the sweep.")
    }
    return sum.load(ordering: .relaxed)
  }

  /// Writes a sweep as CSV to a path.
  static func write(_ table: SweepTable, to path: String) throws -> UInt64 {
    let output = try OutputFile(path: path)
    try table.write(to: output, threads: SweepTable.processors)
    let bytes = output.byteCount
    try output.commit()
    return UInt64(bytes)
  }
}

import Dispatch
import Synchronization

/// Where the variants of a grid change within amounts that change slower: how many rows pass until
/// all variants have come by, and how many of such cycles are computed together.
struct SweepCycle: Sendable {
  /// The rows of a cycle.
  let rows: Int
  /// The points that each variant has in a cycle; those of following cycles follow each other.
  let points: Int
  /// How many cycles a panel holds.
  let together: Int

  /// Nil where the variants change slower than the amounts, or a cycle is too large to hold.
  init?(_ grid: SweepGrid, columns: Int, _ memory: SweepMemory) {
    guard let first = grid.axes.firstIndex(where: \.isVariant), first > 0,
      grid.variants.count >= memory.leastVariants
    else { return nil }
    rows = grid.steps[first] * grid.axes[first].count
    points = rows / grid.variants.count
    let bytes = rows * max(1, columns) * MemoryLayout<Double>.stride
    together = min(memory.panel / bytes, grid.rowCount / rows)
    guard together > 0 else { return nil }
  }
  func panel(of row: Int) -> Int { row / rows / together }
}

/// The rows of some cycles, each variant of which is made and run once, by all threads that ask for
/// the panel.
///
/// Limits: a thread writes the rows of the variants that it takes, and reads when all are there.
final class SweepPanel: @unchecked Sendable {
  let number: Int
  private let memory: UnsafeMutableRawPointer
  private let variants: Int
  private let columns: Int
  /// The points of a variant, and the first of them.
  private let points: Int
  private let first: Int
  private let ticket = Atomic<Int>(0)
  private let open = DispatchGroup()

  /// - Parameter number: which panel of the grid, from the first row on.
  init(_ grid: SweepGrid, columns: Int, _ cycle: SweepCycle, _ number: Int) {
    self.number = number
    self.columns = columns
    variants = grid.variants.count
    first = number * cycle.together * cycle.points
    points = min(cycle.together * cycle.points, grid.rowCount / variants - first)
    memory = .allocate(
      byteCount: variants * max(1, columns) * points * MemoryLayout<Double>.stride, alignment: 64)
    for _ in 0..<variants { open.enter() }
  }
  deinit { memory.deallocate() }

  /// Computes what no other thread has taken, and waits for the rest.
  func fill(_ plan: SweepPlan) {
    let stride = points * MemoryLayout<Double>.stride
    while true {
      let variant = ticket.add(1, ordering: .relaxed).oldValue
      if variant >= variants { break }
      VariantRun(plan, variant).compute(
        from: first, count: points, into: memory + variant * columns * stride, at: 0,
        stride: stride)
      open.leave()
    }
    open.wait()
  }

  /// The values of a column for the points of a variant from one on.
  @inline(__always)
  func values(_ variant: Int, _ column: Int, from point: Int) -> UnsafePointer<Double> {
    UnsafePointer(memory.assumingMemoryBound(to: Double.self))
      + (variant * columns + column) * points + point - first
  }
}

extension SweepPlan {
  /// The panel in which the rows of a cycle are; the last two are kept.
  func panel(of row: Int, _ cycle: SweepCycle) -> SweepPanel {
    let number = cycle.panel(of: row)
    let panel = panels.withLock { panels in
      if let known = panels.first(where: { $0.number == number }) { return known }
      if panels.count > 1 { panels.removeFirst() }
      let made = SweepPanel(grid, columns: columns.count, cycle, number)
      panels.append(made)
      return made
    }
    panel.fill(self)
    return panel
  }
}

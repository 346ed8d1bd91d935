import Dispatch

/// A grid with the laws of its variants: ready to compute, shared by all threads.
///
/// Every variant is made once before anything is computed, so that one that the laws do not cover
/// is known; as many as fit a budget of memory are kept, and the others are made again when their
/// rows come by.
package final class SweepPlan: Sendable {
  package let grid: SweepGrid
  package let columns: [SweepColumn]
  package let lane: SweepLane
  /// The variants that the laws do not cover.
  package let refusals: [Int: HouseholdError]
  private let ofVariant: @Sendable (Int) -> Statutes
  private let memory: SweepMemory
  private let tableBudget: Int
  /// By variant; nil where there was no room for it.
  private let kept: [SweepVariant?]
  private let facts: [SweepVariant.Facts]
  /// The variant that stands in for those that are refused.
  private let stand: Int
  /// Those that were made again last.
  private let again = Guarded<[(number: Int, variant: SweepVariant)]>([])
  private let madeTables = Guarded(MadeTables())
  /// Nil where no panels are needed.
  let cycle: SweepCycle?
  let panels = Guarded<[SweepPanel]>([])

  /// How many variants outside the budget are at hand.
  private static let atHand = 16

  /// - Parameter statutes: the laws of a year.
  /// - Throws: `HouseholdError` for a variant that the laws do not cover.
  package convenience init(
    _ grid: SweepGrid, columns: [SweepColumn], lane: SweepLane = .fast,
    memory: SweepMemory = SweepMemory(), statutes: (Int) -> Statutes
  ) throws(HouseholdError) {
    var laws: [Int: Statutes] = [:]
    for household in grid.variants where laws[household.year] == nil {
      laws[household.year] = statutes(household.year)
    }
    let known = laws
    try self.init(
      grid, ofVariant: { known[grid.variants[$0].year]! }, columns: columns, lane: lane,
      memory: memory)
  }

  /// - Parameters:
  ///   - ofVariant: the laws of a variant, by its place; called from all processors, also later.
  ///   - keepsRefused: a variant that the laws do not cover is told in `refusals`, and its rows hold those of
  ///     another; at least one must be covered.
  /// - Throws: `HouseholdError` for a variant that the laws do not cover.
  package init(
    _ grid: SweepGrid, ofVariant: @escaping @Sendable (Int) -> Statutes, columns: [SweepColumn],
    lane: SweepLane = .fast, keepsRefused: Bool = false, memory: SweepMemory = SweepMemory()
  ) throws(HouseholdError) {
    self.grid = grid
    self.columns = columns
    self.lane = lane
    self.ofVariant = ofVariant
    // Where variants follow each other row by row, the tables of all are needed at once.
    let atOnce = grid.variantRun == grid.rowCount / grid.variants.count ? 2 : grid.variants.count
    self.memory = memory
    tableBudget = memory.tables / atOnce
    cycle = SweepCycle(grid, columns: columns.count, memory)
    let made = SweepVariant.all(
      grid, columns, lane, tableBudget: tableBudget, budget: memory.variants,
      statutes: ofVariant)
    refusals = made.refusals
    if let first = refusals.keys.min(), let error = refusals[first],
      !keepsRefused || refusals.count == grid.variants.count
    {
      throw error
    }
    kept = made.kept
    facts = made.facts
    stand = grid.variants.indices.first { made.refusals[$0] == nil } ?? 0
  }

  /// A variant by its place: as it was kept, or made again.
  func variant(_ place: Int) -> SweepVariant {
    let number = refusals[place] == nil ? place : stand
    if let variant = kept[number] { return variant }
    if let known = again.withLock({ $0.first { $0.number == number }?.variant }) { return known }
    let made: SweepVariant
    do {
      made = try SweepVariant(
        number, grid, columns, lane, tableBudget: tableBudget, statutes: ofVariant)
    } catch {
      preconditionFailure("A variant that was made before is refused: \(error.problem)")
    }
    again.withLock { again in
      again.append((number, made))
      if again.count > Self.atHand { again.removeFirst() }
    }
    return made
  }
  private func facts(_ variant: Int) -> SweepVariant.Facts {
    facts[refusals[variant] == nil ? variant : stand]
  }

  /// By variant: it runs on the fast lane.
  var exact: [Bool] { grid.variants.indices.map(runsFast) }
  package func runsFast(_ variant: Int) -> Bool { facts(variant).runsFast }
  /// The rule evaluations that a row takes when nothing is shared.
  package func stepsPerRow(_ variant: Int) -> Int { facts(variant).steps }

  private struct MadeTables {
    /// Of all variants; nil until the first asks for them.
    var axes: StageAxes?
    var known: [Int: StageTables] = [:]
    /// Those that were made first come first.
    var order: [Int] = []
    var bytes = 0
  }
  /// The tables of a variant; those of the variants that were asked for last are kept.
  func tables(_ variant: Int, _ stages: StagePlan) -> StageTables {
    madeTables.withLock { made in
      if let known = made.known[variant] { return known }
      let axes = made.axes ?? StageAxes(grid.amountAxes.map { $0.columns.map(\.values) })
      made.axes = axes
      let tables = StageTables(stages, axes: axes)
      made.known[variant] = tables
      made.order.append(variant)
      made.bytes += tables.bytes
      while made.order.count > max(4, variantsAtHand)
        || made.order.count > 4 && made.bytes > memory.tables
      {
        let old = made.order.removeFirst()
        made.bytes -= made.known.removeValue(forKey: old)?.bytes ?? 0
      }
      return tables
    }
  }
  private var variantsAtHand: Int {
    grid.variantRun < SweepWorker.blockRows ? min(grid.variants.count, 1_024) : 4
  }
}

/// How much of a sweep is held at a time, about, in bytes.
package struct SweepMemory: Sendable {
  /// The variants that are kept.
  let variants: Int
  /// The tables of one variant, and of all variants that are at hand.
  let tables: Int
  /// The rows of variants that come by again and again.
  let panel: Int
  /// Fewer variants are computed block by block just as well.
  let leastVariants: Int

  init(
    variants: Int = 32 << 20, tables: Int = 32 << 20, panel: Int = 16 << 20,
    leastVariants: Int = 64
  ) {
    self.variants = variants
    self.tables = tables
    self.panel = panel
    self.leastVariants = leastVariants
  }
  package init() { self.init(variants: 32 << 20) }
}

/// On which numbers a sweep runs.
package enum SweepLane: String, Sendable, CaseIterable {
  /// Eight households at once, where that is proved to be exact; otherwise the reference lane.
  case fast
  /// One household at a time, whole numbers.
  case reference
}

/// Over what a column of a sweep varies while the last axis runs through its values.
package enum SweepReach: Sendable, Equatable {
  case constant(Int)
  /// The same along the whole run.
  case run
  /// With the last axis only: the same in every run.
  case last
  case point
}

extension SweepPlan {
  /// The axis whose values follow each other row by row; nil when that is no amount, or so short
  /// that its runs are not worth telling apart.
  package var runAxis: Int? {
    guard let last = grid.axes.last, !last.isVariant, last.count >= 64 else { return nil }
    return grid.axes.count - 1
  }
  package func reach(_ column: Int, variant: Int) -> SweepReach {
    guard let stages = self.variant(variant).stages else { return .point }
    let last = stages.axisCounts.count - 1
    switch stages.outputs[column] {
    case .constant(let value): return .constant(value)
    case .axis(let axis, _): return axis == last ? .last : .run
    case .table(let table, _):
      let axes = stages.tables[table].axes
      return axes == [last] ? .last : axes.last == last ? .point : .run
    case .outer: return .run
    case .point: return .point
    }
  }
  /// The values of a column with the reach `.last`, in cents.
  package func lastValues(_ column: Int, variant: Int) -> [Int] {
    guard let stages = self.variant(variant).stages else { return [] }
    let tables = tables(variant, stages)
    let count = stages.axisCounts.last ?? 1
    let memory: UnsafePointer<Double>
    switch stages.outputs[column] {
    case .axis(let axis, let place): memory = UnsafePointer(tables.axisColumns[axis][place])
    case .table(let table, let export): memory = UnsafePointer(tables.column(table, export))
    default: return []
    }
    return (0..<count).map { SweepWorker.cents(memory[$0]) }
  }
}

/// What one stage of a variant costs.
package struct SweepStage: Sendable {
  package enum Kind: String, Sendable {
    case table, outer, point
    /// Every rule for every row, on whole numbers.
    case reference
  }
  package let kind: Kind
  /// The amounts that it depends on, by their places among the axes of the grid.
  package let axes: [Int]
  package let points: Int
  /// Rule evaluations per point.
  package let steps: Int
}

extension SweepPlan {
  /// The stages of a variant that have something to do, in the order in which they are computed.
  package func stages(_ variant: Int) -> [SweepStage] {
    let amounts = grid.axes.indices.filter { !grid.axes[$0].isVariant }
    let points = grid.rowCount / grid.variants.count
    guard let stages = self.variant(variant).stages else {
      return [SweepStage(kind: .reference, axes: amounts, points: points, steps: 0)]
    }
    func stage(_ kind: SweepStage.Kind, _ stage: StagePlan.Stage) -> SweepStage {
      SweepStage(
        kind: kind, axes: stage.axes.map { amounts[$0] }, points: stage.points, steps: stage.steps)
    }
    let all =
      stages.tables.map { stage(.table, $0) } + [stage(.outer, stages.outer)]
      + [stage(.point, stages.point)]
    return all.filter { $0.steps > 0 }
  }
}

import Dispatch
import Synchronization

/// A grid with the laws of its variants: ready to compute, shared by all threads.
package final class SweepPlan: Sendable {
  package let grid: SweepGrid
  package let columns: [SweepColumn]
  package let lane: SweepLane
  let variants: [SweepVariant]
  /// The variants that the laws do not cover.
  package let refusals: [Int: HouseholdError]
  private let madeTables = Mutex<[(variant: Int, tables: StageTables)]>([])

  /// The most bytes of the tables of one variant, and of all variants that are at hand.
  private static let tableBudget = 32 << 20

  /// - Parameter statutes: the laws of a year.
  /// - Throws: `HouseholdError` for a variant that the laws do not cover.
  package convenience init(
    _ grid: SweepGrid, columns: [SweepColumn], lane: SweepLane = .fast,
    statutes: (Int) -> Statutes
  ) throws(HouseholdError) {
    var laws: [Int: Statutes] = [:]
    for household in grid.variants where laws[household.year] == nil {
      laws[household.year] = statutes(household.year)
    }
    let known = laws
    try self.init(
      grid, ofVariant: { known[grid.variants[$0].year]! }, columns: columns, lane: lane)
  }

  /// - Parameters:
  ///   - ofVariant: the laws of a variant, by its place; called from all processors.
  ///   - keepsRefused: a variant that the laws do not cover is told in `refusals`, and its rows hold those of
  ///     another; at least one must be covered.
  /// - Throws: `HouseholdError` for a variant that the laws do not cover.
  package init(
    _ grid: SweepGrid, ofVariant: @Sendable (Int) -> Statutes, columns: [SweepColumn],
    lane: SweepLane = .fast, keepsRefused: Bool = false
  ) throws(HouseholdError) {
    self.grid = grid
    self.columns = columns
    self.lane = lane
    // Where variants follow each other row by row, the tables of all are needed at once.
    let atOnce = grid.variantRun == grid.rowCount / grid.variants.count ? 2 : grid.variants.count
    let made = SweepVariant.all(
      grid, columns, lane, tableBudget: Self.tableBudget / atOnce, statutes: ofVariant)
    let stand = keepsRefused ? made.lazy.compactMap { try? $0.get() }.first : nil
    var variants: [SweepVariant] = []
    var refusals: [Int: HouseholdError] = [:]
    for (place, variant) in made.enumerated() {
      do throws(HouseholdError) {
        variants.append(try variant.get())
      } catch {
        guard let stand else { throw error }
        refusals[place] = error
        variants.append(stand)
      }
    }
    self.variants = variants
    self.refusals = refusals
  }

  /// By variant: it runs on the fast lane.
  var exact: [Bool] { variants.map { $0.stages != nil } }
  package func runsFast(_ variant: Int) -> Bool { variants[variant].stages != nil }

  /// The tables of a variant; those of the variants that were asked for last are kept.
  func tables(_ variant: Int, _ stages: StagePlan) -> StageTables {
    madeTables.withLock { known in
      if let place = known.firstIndex(where: { $0.variant == variant }) {
        return known[place].tables
      }
      let made = StageTables(
        stages, axes: grid.amountAxes.map { $0.columns.map(\.values) })
      known.append((variant, made))
      if known.count > max(4, variantsAtHand) { known.removeFirst() }
      return made
    }
  }
  private var variantsAtHand: Int {
    grid.variantRun < SweepWorker.blockRows ? min(grid.variants.count, 1_024) : 4
  }
}

/// On which numbers a sweep runs.
package enum SweepLane: String, Sendable, CaseIterable {
  /// Eight households at once, where that is proved to be exact; otherwise the reference lane.
  case fast
  /// One household at a time, whole numbers.
  case reference
}

/// One household of a sweep with all that its amounts can be: a program in stages, or the plan for
/// the reference lane.
struct SweepVariant: Sendable {
  /// Nil on the fast lane.
  let plan: HouseholdPlan<Int>?
  /// Nil on the reference lane.
  let stages: StagePlan?
  /// How many steps the outputs need.
  let needed: Int

  init(
    _ plan: HouseholdPlan<Int>, _ grid: SweepGrid, _ columns: [SweepColumn], _ lane: SweepLane,
    tableBudget: Int
  ) {
    guard lane == .fast else {
      self.plan = plan
      stages = nil
      needed = 0
      return
    }
    let program = Program()
    let axes = grid.amountAxes
    var inputs: [AmountSlot: ProgramLane] = [:]
    for axis in axes {
      for column in axis.columns {
        inputs[column.slot] = program.input(
          column.slot, column.values.min() ?? 0, column.values.max() ?? 0)
      }
    }
    let amounts = plan.household.amounts
    var sink = AverageSink<ProgramLane>()
    plan.run({ inputs[$0] ?? ProgramLane(amounts[$0] ?? 0) }, &sink)
    let outputs = columns.map { sink.value($0).operand }
    let stages = StagePlan(
      program, outputs: outputs, axes: axes.map { $0.columns.map(\.slot) },
      counts: axes.map(\.count), budget: tableBudget)
    self.stages = stages.isExact ? stages : nil
    self.plan = stages.isExact ? nil : plan
    needed = stages.steps
  }

  /// The variants of a grid, made on all processors; a household that the laws do not cover has
  /// its error.
  static func all(
    _ grid: SweepGrid, _ columns: [SweepColumn], _ lane: SweepLane, tableBudget: Int,
    statutes: @Sendable (Int) -> Statutes
  ) -> [Result<SweepVariant, HouseholdError>] {
    let count = grid.variants.count
    let part = 16
    let made = Mutex(
      [[Result<SweepVariant, HouseholdError>]](repeating: [], count: count / part + 1))
    DispatchQueue.concurrentPerform(iterations: count / part + 1) { number in
      let own = (number * part..<min(count, (number + 1) * part)).map { variant in
        Result { () throws(HouseholdError) in
          SweepVariant(
            try HouseholdPlan<Int>(grid.variants[variant], statutes(variant)), grid, columns, lane,
            tableBudget: tableBudget)
        }
      }
      made.withLock { $0[number] = own }
    }
    return made.withLock { $0.flatMap { $0 } }
  }
}

extension AverageSink {
  /// What a column of a sweep shows.
  func value(_ column: SweepColumn) -> L {
    switch column {
    case .line(let line, let form): return averages[form][line.ordinal]
    case .year(let line, let form): return years[form][line.ordinal]
    case .difference(let of, let minus):
      let line = BudgetLine.vrijBesteedbaar.ordinal
      return averages[of][line] - averages[minus][line]
    }
  }
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
    guard let stages = variants[variant].stages else { return .point }
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
    guard let stages = variants[variant].stages else { return [] }
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
    guard let stages = variants[variant].stages else {
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
  /// The rule evaluations that a row takes when nothing is shared.
  package func stepsPerRow(_ variant: Int) -> Int { variants[variant].needed }
}

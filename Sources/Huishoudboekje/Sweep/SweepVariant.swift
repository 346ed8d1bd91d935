import Dispatch

/// One household of a sweep with all that its amounts can be: a program in stages, or the plan for
/// the reference lane.
struct SweepVariant: Sendable {
  /// Nil on the fast lane.
  let plan: HouseholdPlan<Int>?
  /// Nil on the reference lane.
  let stages: StagePlan?
  /// How many steps the outputs need.
  let needed: Int

  /// What is known of a variant that is not kept.
  struct Facts: Sendable {
    var runsFast = false
    var steps = 0
  }
  var facts: Facts { Facts(runsFast: stages != nil, steps: needed) }
  /// About the memory that it takes; that of the laws, where it holds them, is taken as known.
  var bytes: Int { stages?.bytes ?? 200_000 }

  /// The variant at a place of a grid.
  ///
  /// - Throws: a household that the laws do not cover.
  init(
    _ number: Int, _ grid: SweepGrid, _ columns: [SweepColumn], _ lane: SweepLane,
    tableBudget: Int, statutes: @Sendable (Int) -> Statutes
  ) throws(HouseholdError) {
    let plan = try HouseholdPlan<Int>(grid.variants[number], statutes(number))
    self.init(plan, grid, columns, lane, tableBudget: tableBudget)
  }

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

  /// The variants of a grid, made on all processors; those that fit the budget are kept. A
  /// household that the laws do not cover has its error.
  static func all(
    _ grid: SweepGrid, _ columns: [SweepColumn], _ lane: SweepLane, tableBudget: Int, budget: Int,
    statutes: @Sendable (Int) -> Statutes
  ) -> (kept: [SweepVariant?], facts: [Facts], refusals: [Int: HouseholdError]) {
    let count = grid.variants.count
    let part = 16
    let made = Guarded(
      (
        kept: [SweepVariant?](repeating: nil, count: count),
        facts: [Facts](repeating: Facts(), count: count), refusals: [Int: HouseholdError](),
        left: budget
      ))
    DispatchQueue.concurrentPerform(iterations: (count + part - 1) / part) { number in
      for place in number * part..<min(count, (number + 1) * part) {
        let own = Result { () throws(HouseholdError) in
          try SweepVariant(place, grid, columns, lane, tableBudget: tableBudget, statutes: statutes)
        }
        made.withLock { made in
          switch own {
          case .failure(let error): made.refusals[place] = error
          case .success(let variant):
            made.facts[place] = variant.facts
            // One at least: that of a sweep without variants.
            guard place == 0 || variant.bytes <= made.left else { return }
            made.left -= variant.bytes
            made.kept[place] = variant
          }
        }
      }
    }
    return made.withLock { ($0.kept, $0.facts, $0.refusals) }
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

/// Computes points of one variant of a sweep: its program in stages, or the reference lane.
final class VariantRun {
  private let variant: SweepVariant
  private let columns: [SweepColumn]
  private let axes: [(count: Int, columns: [(slot: AmountSlot, values: [Int])])]
  private let fast: StagedRun?

  init(_ plan: SweepPlan, _ number: Int) {
    variant = plan.variant(number)
    columns = plan.columns
    axes = plan.grid.amountAxes.map { ($0.count, $0.columns) }
    fast = variant.stages.map { StagedRun(plan.tables(number, $0)) }
  }

  /// The points from `start` into columns that are `stride` bytes apart, from a place on.
  func compute(
    from start: Int, count: Int, into outputs: UnsafeMutableRawPointer, at place: Int, stride: Int
  ) {
    if let fast {
      fast.compute(from: start, count: count, into: outputs, at: place, stride: stride)
      return
    }
    guard let plan = variant.plan else { return }
    var amounts = plan.household.amounts
    var sink = AverageSink<Int>()
    for row in 0..<count {
      var rest = start + row
      for axis in axes.reversed() {
        for column in axis.columns { amounts[column.slot] = column.values[rest % axis.count] }
        rest /= axis.count
      }
      sink.reset()
      plan.run({ amounts[$0] ?? 0 }, &sink)
      for (column, wish) in columns.enumerated() {
        (outputs + column * stride + (place + row) * 8).storeBytes(
          of: Double(sink.value(wish)), as: Double.self)
      }
    }
  }
}

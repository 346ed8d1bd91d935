/// A column of a sweep beside its axes.
package enum SweepColumn: Sendable, Hashable {
  /// The average month of a line in a form, by the place of the form in the household.
  case line(BudgetLine, form: Int)
  /// The year of a line in a form: the sum of its months.
  case year(BudgetLine, form: Int)
  /// What is free to spend in one form minus that in another, in the average month.
  case difference(of: Int, minus: Int)
}

/// The points of a sweep: every combination of its axes, the last axis fastest.
package struct SweepGrid: Sendable {
  /// One axis, by what its values do.
  package enum Axis: Sendable {
    /// An amount in cents: a lane.
    case amount(AmountSlot, values: [Int])
    /// Amounts that vary together: by slot as many values as there are points.
    case points([AmountSlot], values: [[Int]])
    /// A fact that is the same for a block: so many variants of the household.
    case variant(count: Int)
    package var count: Int {
      switch self {
      case .amount(_, let values): return values.count
      case .points(_, let values): return values.first?.count ?? 0
      case .variant(let count): return count
      }
    }
    /// The slots that it varies, and the values of each.
    package var columns: [(slot: AmountSlot, values: [Int])] {
      switch self {
      case .amount(let slot, let values): return [(slot, values)]
      case .points(let slots, let values): return Array(zip(slots, values))
      case .variant: return []
      }
    }
    var isVariant: Bool {
      if case .variant = self { return true }
      return false
    }
  }
  package let axes: [Axis]
  /// Every combination of the variant axes, the last of them fastest.
  package let variants: [Household]
  package let rowCount: Int
  /// How many rows lie between two values of each axis.
  let steps: [Int]

  /// Nil when the number of rows does not fit a number, the variants are not those of the axes, or
  /// amounts that vary together are not equally many.
  package init?(axes: [Axis], variants: [Household]) {
    var steps = [Int](repeating: 1, count: axes.count)
    var rows = 1
    for index in axes.indices.reversed() {
      steps[index] = rows
      let (product, overflow) = rows.multipliedReportingOverflow(by: axes[index].count)
      guard !overflow, product > 0 else { return nil }
      rows = product
    }
    var combinations = 1
    for axis in axes {
      if axis.isVariant { combinations *= axis.count }
      guard axis.columns.allSatisfy({ $0.values.count == axis.count }) else { return nil }
    }
    guard combinations == variants.count else { return nil }
    self.axes = axes
    self.variants = variants
    self.steps = steps
    rowCount = rows
  }

  /// The index of an axis value at a row.
  @inline(__always) package func index(of axis: Int, at row: Int) -> Int {
    row / steps[axis] % axes[axis].count
  }

  /// The row with a value of an axis, by its place among the rows that have this value.
  package func row(_ place: Int, at value: Int, of axis: Int) -> Int {
    let (block, within) = place.quotientAndRemainder(dividingBy: steps[axis])
    return (block * axes[axis].count + value) * steps[axis] + within
  }

  /// The household at a row: the variant with the amounts of the point.
  package func household(at row: Int) -> Household {
    var household = variants[variant(at: row)]
    for (index, axis) in axes.enumerated() {
      for column in axis.columns {
        household.amounts[column.slot] = column.values[self.index(of: index, at: row)]
      }
    }
    return household
  }
  package func variant(at row: Int) -> Int {
    var variant = 0
    for (index, axis) in axes.enumerated() where axis.isVariant {
      variant = variant * axis.count + self.index(of: index, at: row)
    }
    return variant
  }
  /// Where a row stands among the rows of its variant.
  func point(at row: Int) -> Int {
    var point = 0
    for (index, axis) in axes.enumerated() where !axis.isVariant {
      point = point * axis.count + self.index(of: index, at: row)
    }
    return point
  }
  /// The number of rows over which the variant stays the same.
  var variantRun: Int {
    var run = rowCount
    for (index, axis) in axes.enumerated() where axis.isVariant { run = steps[index] }
    return run
  }
  /// The axes that vary amounts.
  var amountAxes: [Axis] { axes.filter { !$0.isVariant } }
}

import Huishoudboekje
import HuishoudboekjeCatalogue

/// The first, the last and those between at equal distances.
func spread(_ count: Int, over most: Int) -> [Int] {
  guard count > most else { return Array(0..<count) }
  guard most > 1 else { return [0] }
  return (0..<most).map { $0 * (count - 1) / (most - 1) }
}

extension SweepTable {
  /// What a comparison of each row would say, and which axes change no column: of the whole sweep, whatever the
  /// shard or the filters.
  package func remarks() -> BulkRemarks {
    var found = BulkRemarks(unit: .rows)
    let grid = plan.grid
    let each = grid.rowCount / grid.variants.count
    let households = grid.variants
    let refused = refusals
    found.remarks = Remarks.of(households.count) { variant in
      refused[variant] == nil ? (households[variant], statutes(variant), each) : nil
    }
    let rows = spread(grid.rowCount, over: 3).filter { refused[grid.variant(at: $0)] == nil }
    found.sampled = SampledFigures(
      rows.map { (grid.household(at: $0), statutes(grid.variant(at: $0))) })
    found.samples = rows.map { row in
      file.axes.enumerated().map {
        NoteText.value($1.text(grid.index(of: $0, at: row)), of: $1.name)
      }.joined(.comma)
    }
    found.idle = file.axes.indices.compactMap { axis in
      file.axes[axis].values.count > 1 && refused.isEmpty ? idle(axis) : nil
    }
    found.refused = refused.sorted { $0.key < $1.key }.map { variant, error in
      BulkRemarks.Refused(
        values: values(ofVariant: variant), reason: error.what, count: each)
    }
    return found
  }

  /// Which values of the axes make a variant, behind what is said of it.
  private func values(ofVariant variant: Int) -> Phrase {
    NoteText.at(
      file.axes.indices.compactMap { axis in
        file.value(of: axis, variant: variant).map {
          NoteText.value(file.axes[axis].text($0), ofAxis: file.axes[axis].name)
        }
      })
  }

  /// The most rows that are compared along an axis on the fast lane, and on the reference lane.
  private static let mostCompared = (fast: 1 << 13, reference: 256)

  /// Nil where a column changes along the axis.
  ///
  /// The rows at the first value of the axis are compared with those at other values: all of them in a small
  /// sweep, otherwise values and rows spread over it.
  private func idle(_ axis: Int) -> BulkRemarks.IdleAxis? {
    let grid = plan.grid
    let columns = file.columns.compactMap { column -> Int? in
      guard case .outcome(let outcome) = column else { return nil }
      return place(of: outcome)
    }
    let isFast = grid.variants.indices.allSatisfy { plan.runsFast($0) }
    let most = isFast ? Self.mostCompared.fast : Self.mostCompared.reference
    let count = grid.axes[axis].count
    // What makes one row on the way differ may be anywhere: as many starts as values, in a large sweep.
    let starts = grid.rowCount / count
    let isWhole = grid.rowCount <= most
    let values = spread(count, over: isWhole ? count : min(count, 256))
    let begun = spread(starts, over: isWhole ? starts : max(1, most / values.count))
    let worker = SweepWorker(plan)
    func outcome(_ start: Int, _ value: Int) -> [Int] {
      worker.compute(from: grid.row(start, at: value, of: axis), count: 1)
      return columns.map { worker.cents(column: $0, row: 0) }
    }
    for start in begun {
      let first = outcome(start, values[0])
      for value in values.dropFirst() where outcome(start, value) != first { return nil }
    }
    return BulkRemarks.IdleAxis(
      name: file.axes[axis].name, rows: isWhole ? nil : begun.count * values.count)
  }
}

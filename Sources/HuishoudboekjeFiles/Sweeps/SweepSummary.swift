import Dispatch
import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText
import Synchronization

/// Counts, means and shares over the rows of a sweep, without writing them.
///
/// One row for each combination of the values of some axes and each outcome: how many rows, the
/// least, the mean and the most in euros, and the shares below and above zero. For `verschil` the
/// share above zero is where VPT is better.
///
/// - Rounding: the mean half up to cents; shares half up to hundredths of a percent.
package struct SweepSummary: Sendable {
  let table: SweepTable
  /// The axes by which rows are grouped.
  let by: [Int]
  /// The outcomes, by their places among the computed columns.
  private let outcomes: [Int]
  private static let mostGroups = 1_000_000

  /// - Throws: what is wrong with a name.
  package init(_ table: SweepTable, by names: [String]) throws(ColumnListError) {
    self.table = table
    var by: [Int] = []
    for name in names {
      guard let axis = table.file.axes.firstIndex(where: { $0.name == name }) else {
        throw ColumnListError(
          problem: SweepErrorText.noAxis(quoted(name)),
          remedy: FactValueText.oneOf(
            listed(table.file.axes.map(\.name)),
            didYouMean(name, among: table.file.axes.map(\.name))))
      }
      guard !by.contains(axis) else {
        throw ColumnListError(
          problem: ScenarioErrorText.namesTwice("'\(name)'"), remedy: SweepErrorText.axesOnce)
      }
      by.append(axis)
    }
    self.by = by.sorted()
    outcomes = table.file.columns.compactMap { column in
      guard case .outcome(let outcome) = column else { return nil }
      return table.outcomes.firstIndex(of: outcome)
    }
    guard !outcomes.isEmpty else {
      throw ColumnListError(
        problem: SweepErrorText.noOutcomeLeft, remedy: SweepErrorText.outcomeNeeded)
    }
    guard self.by.map({ table.file.axes[$0].values.count }).reduce(1, *) <= Self.mostGroups else {
      throw ColumnListError(
        problem: SweepErrorText.tooManyGroups(Self.mostGroups),
        remedy: SweepErrorText.fewerAxes)
    }
  }

  /// What is known of one outcome in one group.
  struct Tally: Equatable, Sendable {
    var count = 0
    var sum: Int128 = 0
    var least = Int.max
    var most = Int.min
    var below = 0
    var above = 0
    @inline(__always) mutating func add(_ cents: Int) {
      count += 1
      sum += Int128(cents)
      least = min(least, cents)
      most = max(most, cents)
      below += cents < 0 ? 1 : 0
      above += cents > 0 ? 1 : 0
    }
    mutating func add(_ other: Tally) {
      count += other.count
      sum += other.sum
      least = min(least, other.least)
      most = max(most, other.most)
      below += other.below
      above += other.above
    }
  }

  /// The table of the summary, as CSV.
  package func rendered(threads: Int, progress: SweepProgress? = nil) -> String {
    let tallies = tallies(threads: threads, progress: progress)
    let style = table.format.style
    func decimal(_ text: String) -> String { style.number(text) }
    let isNumber = by.map { table.file.axes[$0].isNumber }
    var text = table.format.header(schema.names)
    for group in 0..<groups {
      var rest = group
      var names: [String] = []
      for (place, axis) in by.enumerated().reversed() {
        let count = table.file.axes[axis].values.count
        let value = table.file.axes[axis].text(rest % count)
        names.insert(isNumber[place] ? decimal(value) : value, at: 0)
        rest /= count
      }
      for (place, outcome) in outcomes.enumerated() {
        let tally = tallies[group * outcomes.count + place]
        let name = table.file.header(.outcome(table.outcomes[outcome]))
        guard tally.count > 0 else {
          text += table.format.row(names + [name, "0", "", "", "", "", ""] + basis)
          continue
        }
        func share(_ part: Int) -> String {
          decimal(formatDecimal(Self.rounded(Int128(part) * 10_000, tally.count), places: 2))
        }
        text += table.format.row(
          names + [
            name, "\(tally.count)", decimal(tally.least.asEuros),
            decimal(Self.rounded(tally.sum, tally.count).asEuros), decimal(tally.most.asEuros),
            share(tally.below), share(tally.above),
          ] + basis)
      }
    }
    return text
  }
  /// On what the rows rest, all together; empty where none rests on an estimate.
  private var basis: [String] {
    guard let label = table.estimate else { return [] }
    let told = Phrase(same: "\(label.text)")
    return [(table.estimates.contains { $0 == nil } ? SweepText.partly(told) : told).text]
  }
  /// Half up.
  private static func rounded(_ sum: Int128, _ count: Int) -> Int {
    let doubled = 2 * sum + Int128(count)
    let (quotient, remainder) = doubled.quotientAndRemainder(dividingBy: 2 * Int128(count))
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }
  private var groups: Int { by.map { table.file.axes[$0].values.count }.reduce(1, *) }

  /// By group and outcome.
  func tallies(threads: Int, progress: SweepProgress? = nil) -> [Tally] {
    let rows = table.rows
    let chunks = (rows.count + SweepTable.chunkRows - 1) / SweepTable.chunkRows
    let size = groups * outcomes.count
    let total = Guarded([Tally](repeating: Tally(), count: size))
    let ticket = Atomic<Int>(0)
    progress?.start(rows.count)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, chunks))) { _ in
      let counter = Counter(self)
      var own = [Tally](repeating: Tally(), count: size)
      while true {
        let chunk = ticket.add(1, ordering: .relaxed).oldValue
        if chunk >= chunks { break }
        let first = rows.lowerBound + chunk * SweepTable.chunkRows
        counter.count(first..<min(first + SweepTable.chunkRows, rows.upperBound), into: &own)
        progress?.advance(SweepTable.chunkRows)
      }
      total.withLock { total in
        for index in own.indices where own[index].count > 0 { total[index].add(own[index]) }
      }
    }
    progress?.finish()
    return total.withLock { $0 }
  }

  /// Adds up rows; one per thread.
  private final class Counter {
    private let summary: SweepSummary
    private let worker: SweepWorker
    private let filter: SweepRowFilter
    /// So many rows follow each other in one group.
    private let run: Int
    private let refused: Set<Int>

    init(_ summary: SweepSummary) {
      self.summary = summary
      worker = SweepWorker(summary.table.plan)
      refused = Set(summary.table.refusals.keys)
      filter = SweepRowFilter(summary.table, worker)
      let axes = summary.table.file.axes
      let after = summary.by.last.map { $0 + 1 } ?? 0
      run = axes[after...].map(\.values.count).reduce(1, *)
    }

    func count(_ rows: Range<Int>, into tallies: inout [Tally]) {
      var row = rows.lowerBound
      while row < rows.upperBound {
        let block = min(SweepWorker.blockRows, rows.upperBound - row)
        worker.compute(from: row, count: block)
        var offset = 0
        while offset < block {
          let length = min(block - offset, run - (row + offset) % run)
          let group = group(row + offset)
          if !refused.isEmpty {
            // Row by row: those of a refused variant count for nothing.
            addKept(row, offset, length, group, &tallies)
            offset += length
            continue
          }
          for (place, outcome) in summary.outcomes.enumerated() {
            let index = group * summary.outcomes.count + place
            add(outcome, row, offset, length, &tallies[index])
          }
          offset += length
        }
        row += block
      }
    }
    private func addKept(
      _ row: Int, _ offset: Int, _ length: Int, _ group: Int, _ tallies: inout [Tally]
    ) {
      let grid = summary.table.plan.grid
      for place in offset..<offset + length {
        guard !refused.contains(grid.variant(at: row + place)), filter.isKept(row + place, place)
        else { continue }
        for (number, outcome) in summary.outcomes.enumerated() {
          tallies[group * summary.outcomes.count + number].add(
            worker.cents(column: outcome, row: place))
        }
      }
    }
    private func group(_ row: Int) -> Int {
      let grid = summary.table.plan.grid
      return summary.by.reduce(0) { $0 * grid.axes[$1].count + grid.index(of: $1, at: row) }
    }

    private func add(
      _ outcome: Int, _ row: Int, _ offset: Int, _ length: Int, _ tally: inout Tally
    ) {
      guard !filter.isNeeded, length >= 16 else {
        for place in offset..<offset + length where filter.isKept(row + place, place) {
          tally.add(worker.cents(column: outcome, row: place))
        }
        return
      }
      tally.add(Self.tally(worker.values(outcome) + offset, length))
    }

    /// Up to here the sum of a block of whole numbers is exact in doubles.
    private static let exactSums = 1 << 40

    /// Eight at once.
    private static func tally(_ values: UnsafePointer<Double>, _ count: Int) -> Tally {
      typealias Vector = SIMD8<Double>
      let bytes = UnsafeRawPointer(values)
      let first = bytes.loadUnaligned(as: Vector.self)
      var (sum, least, most) = (Vector(repeating: 0), first, first)
      var (below, above) = (Vector(repeating: 0), Vector(repeating: 0))
      let (zero, one) = (Vector(repeating: 0), Vector(repeating: 1))
      let vectors = count / 8
      for index in 0..<vectors {
        let value = (bytes + 64 &* index).loadUnaligned(as: Vector.self)
        sum += value
        least = Vector.least(least, value)
        most = Vector.greatest(most, value)
        below += Vector.select(value .< zero, one, zero)
        above += Vector.select(zero .< value, one, zero)
      }
      var tally = Tally()
      tally.count = vectors * 8
      for lane in 0..<8 {
        tally.sum += Int128(sum[lane])
        tally.least = min(tally.least, Int(least[lane]))
        tally.most = max(tally.most, Int(most[lane]))
        tally.below += Int(below[lane])
        tally.above += Int(above[lane])
      }
      guard max(tally.most, -tally.least) < exactSums else {
        var exact = Tally()
        for index in 0..<count { exact.add(Int(values[index])) }
        return exact
      }
      for index in vectors * 8..<count { tally.add(Int(values[index])) }
      return tally
    }
  }
}

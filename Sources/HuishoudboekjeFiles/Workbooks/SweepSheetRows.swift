import Huishoudboekje
import HuishoudboekjeText

/// Rows of the sheet of a sweep, in bytes of its own; one per thread.
final class SweepSheetRows {
  private let layout: SweepSheetLayout
  /// By the law, and by each reform.
  private let workers: [SweepWorker]
  private let filter: SweepRowFilter
  private let grid: SweepGrid
  private let refused: Set<Int>
  private let cents = CentsText()
  private let buffer: UnsafeMutableRawPointer
  private var place: UnsafeMutableRawPointer

  init(_ layout: SweepSheetLayout) {
    self.layout = layout
    workers = layout.plans.map { SweepWorker($0) }
    filter = SweepRowFilter(layout.table, workers[0])
    grid = layout.table.plan.grid
    refused = Set(layout.table.refusals.keys)
    buffer = .allocate(
      byteCount: layout.rowBytes * SweepTable.chunkRows + 64, alignment: 64)
    place = buffer
  }
  deinit {
    buffer.deallocate()
    cents.deallocate()
  }

  /// How many rows of a chunk the table keeps, and the least and the most cents by field.
  struct Measure {
    var kept = 0
    var least: [Int]
    var most: [Int]
  }

  func measure(_ rows: Range<Int>) -> Measure {
    let none = [Int](repeating: 0, count: layout.fields.count)
    var measure = Measure(least: none, most: none)
    each(rows) { row, offset, isRefused in
      measure.kept += 1
      for (place, field) in layout.fields.enumerated() {
        guard let cents = amount(field, row, offset, isRefused) else { continue }
        measure.least[place] = min(measure.least[place], cents)
        measure.most[place] = max(measure.most[place], cents)
      }
    }
    return measure
  }

  /// - Parameter number: of the first row in the sheet, from 1.
  func render(_ rows: Range<Int>, from number: Int) -> UnsafeRawBufferPointer {
    place = buffer
    var number = number
    each(rows) { row, offset, isRefused in
      write(row, offset, isRefused, number)
      number += 1
    }
    return UnsafeRawBufferPointer(start: buffer, count: place - buffer)
  }

  /// Computes rows, and calls `body` for those that the table keeps.
  private func each(_ rows: Range<Int>, _ body: (_ row: Int, _ offset: Int, Bool) -> Void) {
    let format = layout.table.format
    let isMarked = format.refused == .mark && format.filters.isEmpty
    var first = rows.lowerBound
    while first < rows.upperBound {
      let count = min(SweepWorker.blockRows, rows.upperBound - first)
      for worker in workers { worker.compute(from: first, count: count) }
      for offset in 0..<count {
        let isRefused = !refused.isEmpty && refused.contains(grid.variant(at: first + offset))
        // A row without outcomes satisfies no condition.
        guard isRefused ? isMarked : filter.isKept(first + offset, offset) else { continue }
        body(first + offset, offset, isRefused)
      }
      first += count
    }
  }

  /// The amount of a field; nil where it has none.
  @inline(__always)
  private func amount(
    _ field: SweepSheetLayout.Field, _ row: Int, _ offset: Int, _ isRefused: Bool
  ) -> Int? {
    switch field {
    case .axis(let axis):
      let own = layout.table.file.axes[axis]
      return own.isAmount ? own.values[grid.index(of: axis, at: row)] : nil
    case .outcome(let law, let column):
      return isRefused ? nil : workers[law].cents(column: column, row: offset)
    case .effect(let law, let column):
      return isRefused
        ? nil
        : workers[law].cents(column: column, row: offset)
          - workers[0].cents(column: column, row: offset)
    case .variant: return nil
    }
  }

  // MARK: XML

  private func write(_ row: Int, _ offset: Int, _ isRefused: Bool, _ number: Int) {
    var digits = String(number)
    digits.withUTF8 { digits in
      put("<row r=\"")
      put(UnsafeRawBufferPointer(digits))
      put("\">")
      for (index, field) in layout.fields.enumerated() {
        if let cents = amount(field, row, offset, isRefused) {
          start(index, digits)
          put(layout.amountStart)
          put(cents: cents)
          put(layout.amountEnd)
          continue
        }
        switch field {
        // There is no outcome, and so no cell.
        case .outcome, .effect: continue
        case .axis(let axis):
          start(index, digits)
          if let cells = layout.axisCells[axis] { put(cells[grid.index(of: axis, at: row)]) }
        case .variant(let cells):
          start(index, digits)
          put(cells[grid.variant(at: row)])
        }
      }
      put("</row>")
    }
  }

  @inline(__always)
  private func start(_ index: Int, _ digits: UnsafeBufferPointer<UInt8>) {
    put(layout.starts[index])
    put(UnsafeRawBufferPointer(digits))
  }

  /// The exact value in its shortest text: without zeros at the end.
  @inline(__always)
  private func put(cents amount: Int) {
    // Behind the last digit stands a separator, which is not needed.
    place = cents.write(amount, place) - 1
    guard (place - 1).load(as: UInt8.self) == UInt8(ascii: "0") else { return }
    place -= (place - 2).load(as: UInt8.self) == UInt8(ascii: "0") ? 3 : 1
  }

  @inline(__always)
  private func put(_ text: StaticString) {
    put(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
  @inline(__always)
  private func put(_ bytes: [UInt8]) { bytes.withUnsafeBytes { put($0) } }
  @inline(__always)
  private func put(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    place.copyMemory(from: base, byteCount: bytes.count)
    place += bytes.count
  }
}
